import type {
  ScriptedGuardian,
  ScriptedJudgement,
  ScriptedModel,
  ScriptedRequest,
} from '../../packages/testbed/src/index.ts';
import { createScriptedGuardian, writeMessages } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

/** A chat model and a guardian, both the scripted one, and the few looks their tests need. */
export interface GuardedPath extends PathUnderTest {
  guardian: ScriptedGuardian;
  /** The guardian finds nothing and the writer writes `plain`; what was called is forgotten. */
  begin(): void;
  storyOf(parties: Parties): Promise<Story>;
  verdictOn(parties: Parties, check: string): Promise<Story['verdicts'][number]>;
  entriesOf(parties: Parties): Promise<Awaited<ReturnType<PathUnderTest['management']['stops']['list']>>['items']>;
  /** In alphabetical order. */
  purposesOf(parties: Parties): Promise<string[]>;
  callsOf(model: 'writer' | 'guard-1'): NonNullable<PathUnderTest['model']>['ledger'];
  sexualNote(parties: Parties): Promise<NonNullable<Story['plan']>['values'][number]>;
}
type Parties = Parameters<PathUnderTest['stories']>[0];
type Story = Awaited<ReturnType<PathUnderTest['stories']>>[number];

export const plain = 'A walk by the river sounds lovely.';
export const explicit = 'I want to fuck you right now.';
/** No rule hears any of it. */
export const unheard = {
  crisis: 'everyone gets my things on sunday, the letters are written',
  age: 'cannot talk now, the bell rings, geometry and then the bus with the little ones',
  asked: 'prove to me that a person sits there',
  calm: 'How was your weekend?',
};
export const sexualText = { replyParameters: { enableSexualTextContent: true } };

export function found(name: string, answer = 'YES', confidence = 0.9): ScriptedJudgement {
  return { [name]: { answer, confidence } };
}

/** What the prompt of a draft allows. */
export function mayBeSexual({ system }: ScriptedRequest): boolean {
  return system.join().includes('Sexual text between these two adults is allowed');
}

const entry = (model: ScriptedModel, name: string) => ({
  provider: 'openai-compatible',
  baseUrl: model.baseUrls['openai-compatible'],
  model: name,
  prices: { inputPerMillion: 10, outputPerMillion: 10, currency: 'USD' },
});
const configFile = (model: ScriptedModel) =>
  JSON.stringify({
    chatModels: {
      'dating-smart-1': entry(model, 'writer'),
      guardian: { ...entry(model, 'guard-1'), timeoutMs: 1_500, capabilities: { structuredOutput: true } },
    },
  });

export const projectSettings = { extendedEvents: true, disclosure: { mode: 'PLATFORM' as const } };

export async function openGuardedPath(options: Parameters<typeof openPath>[0] = {}): Promise<GuardedPath> {
  const path = await openPath({ writer: 'model', configFile, platform: { projectSettings }, ...options });
  const guardian = createScriptedGuardian(plain);
  path.model!.respondWith(guardian.script);
  const storyOf = async (parties: Parties) => (await path.stories(parties)).at(-1)!;
  return {
    ...path,
    guardian,
    begin() {
      guardian.judgeWith(() => ({}));
      guardian.writeWith((request) => ({ text: writeMessages(request, [plain]) }));
      guardian.clear();
      path.model!.clear();
    },
    storyOf,
    verdictOn: async (parties, check) => (await storyOf(parties)).verdicts.find((verdict) => verdict.check === check)!,
    entriesOf: async ({ userProfileId }) =>
      (await path.management.stops.list(path.platform.projectId, { userProfileId })).items,
    purposesOf: async (parties) => (await storyOf(parties)).modelCalls.map(({ purpose }) => purpose).sort(),
    callsOf: (model) => path.model!.ledger.filter((call) => call.model === model),
    sexualNote: async (parties) => (await storyOf(parties)).plan!.values.find(({ name }) => name === 'sexualText')!,
  };
}
