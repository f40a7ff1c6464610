import type { Parties } from '@repartee/demo-platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failWith, replyWith, type ScriptedFault } from '../../packages/testbed/src/index.ts';
import { testTimeoutMs } from '../_setup/patience.ts';
import { openPath, type PathUnderTest, until } from '../path/path-under-test.ts';

/**
 * R7: with the primary model down, at least 99.9 % of the turns are answered, by the fall-back, and a primary that is down
 * is left alone. The long form: MODEL_FAULTS_CONVERSATIONS=1000 (for each way of being down).
 */

const conversations = Number(process.env.MODEL_FAULTS_CONVERSATIONS ?? '50');
/** Conversations at once; so many calls can be on their way to the primary before the first has failed. */
const atOnce = 10;
const answeredShareMin = 0.999;
const primaryText = 'It was lovely, I went for a long walk.';
const fallbackText = 'I had a quiet evening with a good book.';
/** Of the one that hangs; the others have the usual time, for they are to be given up for their faults alone. */
const hangMs = 5_000;

const waysOfBeingDown: ScriptedFault[] = [
  { kind: 'reset' },
  { kind: 'status', status: 500 },
  { kind: 'hang' },
  { kind: 'status', status: 429, headers: { 'retry-after': '3' } },
];
const nameOf = (fault: ScriptedFault) => (fault.kind === 'status' ? `status-${fault.status}` : fault.kind);

let path: PathUnderTest;
const down = new Set<string>(waysOfBeingDown.map(nameOf));
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    model: { keepBodies: false },
    configFile: (model) => {
      const entry = { provider: 'openai-compatible', baseUrl: model.baseUrls['openai-compatible'] };
      const primaries = waysOfBeingDown.map((fault) => {
        const name = nameOf(fault);
        const timeout = fault.kind === 'hang' ? { timeoutMs: hangMs } : {};
        return [name, { ...entry, model: name, ...timeout, fallbacks: ['dating-smart-1'] }];
      });
      return JSON.stringify({
        chatModels: { 'dating-smart-1': { ...entry, model: 'fall-back' }, ...Object.fromEntries(primaries) },
      });
    },
  });
  path.model!.respondWith((request) => {
    const fault = down.has(request.model) && waysOfBeingDown.find((way) => nameOf(way) === request.model);
    if (fault) return failWith(fault)(request);
    return replyWith(request.model === 'fall-back' ? fallbackText : primaryText)(request);
  });
});
afterAll(() => path?.stop());

/** The conversation's one ending. */
async function ask(chatModel: string): Promise<{ parties: Parties; text: string | null }> {
  const parties = path.newParties();
  await path.say(parties, 'How was your evening?');
  await path.enqueue(parties, { replyParameters: { chatModel } });
  const ended = await until('the end of a turn', () => {
    const [answer] = path.answers(parties);
    if (answer) return { text: answer.text };
    return path.events(parties, 'conversation.dropped').length > 0 ? { text: null } : null;
  });
  return { parties, text: ended.text };
}

const callsTo = (model: string) => path.model!.ledger.filter((call) => call.model === model).length;

describe.each(waysOfBeingDown.map((fault) => [nameOf(fault)]))('a primary that is down (%s)', (name) => {
  it('has its turns answered by the fall-back and is left alone', {
    timeout: testTimeoutMs + conversations * 1_000,
  }, async () => {
    const startedMs = performance.now();
    const asked: Awaited<ReturnType<typeof ask>>[] = [];
    for (let started = 0; started < conversations; started += atOnce) {
      const wave = Math.min(atOnce, conversations - started);
      asked.push(...(await Promise.all(Array.from({ length: wave }, () => ask(name)))));
    }
    const answered = asked.filter(({ text }) => text?.includes(fallbackText)).length;
    expect(answered / conversations).toBeGreaterThanOrEqual(answeredShareMin);
    // A wave before it opened, then one probe in five seconds at most.
    const probesMax = Math.ceil((performance.now() - startedMs) / 3_000);
    expect(callsTo(name)).toBeLessThanOrEqual(atOnce + 5 + probesMax);
    // A call that was not made is not counted: at most one of these was a probe.
    const stories = await Promise.all(asked.slice(-5).map(({ parties }) => path.stories(parties)));
    const spared = stories.filter(([story]) => story?.modelCalls.every(({ model }) => model === 'fall-back'));
    expect(spared.length).toBeGreaterThanOrEqual(4);
  });

  it('answers again once it is well', async () => {
    down.delete(name);
    await until('an answer of the primary', async () => (await ask(name)).text?.includes(primaryText));
    // One after the other: of ten at once, some would outlast the short time of the one that hung on a busy machine.
    for (let count = 0; count < 10; count += 1) expect((await ask(name)).text).toContain(primaryText);
  });
});

it('the metrics say which model is in trouble, and how often it was spared', async () => {
  const metrics = await (await fetch(`${path.apiUrl}/metrics`)).text();
  for (const fault of waysOfBeingDown) {
    const label = `chat_model="${nameOf(fault)}"`;
    expect(metrics).toContain(`repartee_model_circuit_state{${label}} 0`);
    expect(metrics).toMatch(
      new RegExp(`repartee_model_calls_turned_away_total\\{${label},code="circuit_open"\\} [1-9]`),
    );
  }
  expect(metrics).toMatch(/repartee_model_places_in_use\{chat_model="dating-smart-1"\} 0/);
});
