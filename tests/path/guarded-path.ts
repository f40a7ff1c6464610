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
  /** The guardian finds nothing, the writer writes `plain` and no call is held; what was called is forgotten. */
  begin(): void;
  /** A call that the gate gives a promise for is answered when that resolves, and seen by the guardian's own ledger then. */
  holdCalls(gate: Gate): void;
  storyOf(parties: Parties): Promise<Story>;
  verdictOn(parties: Parties, check: string): Promise<Story['verdicts'][number]>;
  entriesOf(parties: Parties): Promise<Awaited<ReturnType<PathUnderTest['management']['stops']['list']>>['items']>;
  /** In alphabetical order. */
  purposesOf(parties: Parties): Promise<string[]>;
  callsOf(model: 'writer' | 'guard-1'): NonNullable<PathUnderTest['model']>['ledger'];
  sexualNote(parties: Parties): Promise<NonNullable<Story['plan']>['values'][number]>;
}
type Gate = (request: ScriptedRequest) => Promise<unknown> | undefined;
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
const configFile = (model: ScriptedModel, guardianTimeoutMs: number) =>
  JSON.stringify({
    chatModels: {
      'dating-smart-1': entry(model, 'writer'),
      guardian: { ...entry(model, 'guard-1'), timeoutMs: guardianTimeoutMs, capabilities: { structuredOutput: true } },
    },
  });

export const projectSettings = { extendedEvents: true, disclosure: { mode: 'PLATFORM' as const } };

/** `guardianTimeoutMs`: a test of a guardian that hangs waits for all of it. */
export async function openGuardedPath({
  guardianTimeoutMs = 30_000,
  ...options
}: Parameters<typeof openPath>[0] & { guardianTimeoutMs?: number } = {}): Promise<GuardedPath> {
  const path = await openPath({
    writer: 'model',
    configFile: (model) => configFile(model, guardianTimeoutMs),
    platform: { projectSettings },
    ...options,
  });
  const guardian = createScriptedGuardian(plain);
  let gate: Gate = () => undefined;
  path.model!.respondWith(async (request) => {
    await gate(request);
    return guardian.script(request);
  });
  const storyOf = async (parties: Parties) => (await path.stories(parties)).at(-1)!;
  return {
    ...path,
    guardian,
    holdCalls(how) {
      gate = how;
    },
    begin() {
      gate = () => undefined;
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
