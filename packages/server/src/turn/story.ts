import type { PersonaRecord, TurnWarning } from './gather/gathered.ts';
import type { GatherReport } from './gather/index.ts';
import type { PromptSectionDigest } from './generate/build-prompt.ts';
import type { Draft, DraftFault, ModelCallRecord } from './generate/draft.ts';
import type { JudgementCallRecord, ModelFindings } from './guard/judgement/index.ts';
import type { Evidence, StopOrder, Verdict } from './guard/verdict.ts';
import type { DisclosurePlan, Plan } from './plan/plan.ts';
import type { PolishStep } from './polish/polished.ts';
import type { PictureCallRecord } from './vision/index.ts';

/**
 * What a turn leaves behind, stage by stage: the checkpoints it goes on from after a crash, and its story in the
 * management API. Stored as packed JSON under the stage's name; each shape carries a version.
 */

/** How things were gathered, without the texts: those stay in the history. */
export type GatherStory = GatherReport;

/** `planned`: before the first model call. */
export interface PlannedStory {
  version: 1;
  gather: GatherStory;
  verdicts: Verdict[];
  plan: Plan;
  /** Names, sizes and hashes of the prompt's sections; null for the sandbox, which has no prompt. */
  promptSections: PromptSectionDigest[] | null;
  warnings: TurnWarning[];
}

/** `call:01`, `call:02`, … (after the first merge `call:1:01`, …): a finished model call. */
export interface CallStory {
  version: 1;
  at: string;
  record: ModelCallRecord;
  messages: string[] | null;
  /** Keys of the messages it was to answer. Absent in what older versions stored. */
  answeredKeys?: readonly string[];
  /** The ruling it was written under (`rulingOf`). Absent in what older versions stored. */
  ruling?: string | null;
}

/** `call:p1`, `call:p2`, … (after the first merge `call:1:p1`, …): a finished call that looked at a picture. */
export interface PictureCallStory {
  version: 1;
  at: string;
  record: PictureCallRecord;
  messages: null;
}

/** `judgement:0:1`, `judgement:0:2`, … (after the first merge `judgement:1:1`, …): a finished call of the guardian. */
export interface JudgementStory {
  version: 1;
  at: string;
  record: JudgementCallRecord;
  messages: null;
  /** Keys of the messages it was asked about. */
  judgedKeys: readonly string[];
  /** Null: nothing usable. */
  findings: ModelFindings | null;
}

/** `written`: the reply exists; also what whoever arms the first answer needs to decide the turn. */
export interface WrittenStory {
  version: 1;
  draft: Pick<Draft, 'source' | 'messages'> | null;
  faults: DraftFault[];
  polish: PolishStep[];
  warnings: TurnWarning[];
  decision: DecisionStory;
}

export interface DecisionStory {
  coveredKeys: string[];
  record: PersonaRecord | null;
  stop: (StopOrder & { evidence: Evidence | null; stopId: string; holdId: string | null }) | null;
  /** The guard whose offence counts, also where `banDurations: []` stops nothing; null for none. */
  offence: string | null;
  /** `sentence` is absent in what older versions stored. */
  disclosure: (Pick<DisclosurePlan, 'mode' | 'reason' | 'language'> & { sentence?: string | null }) | null;
  /** A silence of this conversation begins with the decision. Absent in what older versions stored. */
  pause?: { seconds: number; pauseId: string } | null;
}

/** `ended`: a turn without an answer. */
export interface EndedStory {
  version: 1;
  gather: GatherStory | null;
  verdicts: Verdict[];
  plan: Plan | null;
  /** What was found in the drafts of a turn that could not be written. */
  faults?: DraftFault[];
  warnings: TurnWarning[];
  /** What led here, e.g. `endpoint_timeout`; null where the reason says it all. */
  code: string | null;
}

/** The stored part of one answer: everything but what is fixed when it is armed. */
export interface AnswerStory {
  version: 1;
  text: string | null;
  tags: Record<string, unknown>;
  cost: string;
  userProfileId: string;
  personaProfileId: string;
  /** The picture that goes with it. Absent: none. */
  pictureUrl?: string;
  pictureId?: string;
}
