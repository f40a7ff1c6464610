import type { PersonaStyleValues, Profile, ProjectSettings, ReplyParameters } from '@repartee/contract';
import type { ModelCapabilities } from '../../llm/index.ts';
import type { Gathered, TurnSubject, TurnWarning } from '../gather/gathered.ts';
import type { GuardDecision } from '../guard/verdict.ts';

/** Everything a plan is made from. There is no clock and no chance beside it: time is `gathered.at`, chance the seeds. */
export interface PlanInput {
  subject: TurnSubject;
  gathered: Gathered;
  /** An ignored turn has no plan. */
  decision: Exclude<GuardDecision, { kind: 'IGNORE' }>;
  models: {
    /** Of the chat model `chooseChatModel` named. */
    capabilities: Pick<ModelCapabilities, 'vision' | 'pictures' | 'meetingPolicy' | 'sexualText'>;
    /** The built-in writer answers: no provider is configured for the model. Test turns use it anyway. */
    usesSandbox: boolean;
  };
  /** The user's newest text is confidently in the additional language of the request. Absent: it is not. */
  isAdditionalSpoken?: boolean;
  /** What SoulEngine knows of the persona, where it was asked for, and what it has to say. Absent or null: it was not. */
  soul?: { values: PersonaStyleValues | null; warning: TurnWarning | null } | null;
}

/** What the files of `parameters/` look at. */
export interface PlanContext extends PlanInput {
  request: ReplyParameters;
  defaults: NonNullable<ProjectSettings['replyDefaults']>;
  user: Profile;
  persona: Profile;
  warn: (code: string, message: string) => void;
}
