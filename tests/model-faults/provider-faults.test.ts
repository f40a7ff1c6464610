import type { Parties } from '@repartee/demo-platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyWith, type ScriptedModel } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from '../path/path-under-test.ts';
import { faultyScript, providerFaults, wireFormats } from './provider-faults.ts';

/**
 * R7: whatever a provider does, in whichever wire format, a turn ends once and inside its deadline, with three writing calls
 * at most. All faults of a wire format play at the same time, each behind a chat model of its own.
 */

const wellText = 'I had a quiet evening with a good book.';
const writingCallsMax = 3;
/** Calls no provider took (429, 5xx, no connection) may be repeated by later runs, up to this. */
const callsMax = 8;
/** The deadline of a turn, and the two seconds in which it is decided. */
const decidedWithinMs = 302_000;
const faults = Object.entries(providerFaults);

function configFile(model: ScriptedModel, hasFallback: boolean): string {
  const entries = wireFormats.flatMap((provider) =>
    faults.flatMap(([fault]) => {
      const entry = { provider, baseUrl: model.baseUrls[provider], apiKey: 'key', timeoutMs: 1_500 };
      const name = `${provider}.${fault}`;
      const fallback = `well.${name}`;
      return [
        [name, { ...entry, model: fault, ...(hasFallback ? { fallbacks: [fallback] } : {}) }],
        [fallback, { ...entry, model: `well-${fault}`, timeoutMs: 45_000 }],
      ];
    }),
  );
  const always = { provider: 'openai-compatible', baseUrl: model.baseUrls['openai-compatible'], model: 'well' };
  return JSON.stringify({ chatModels: { 'dating-smart-1': always, ...Object.fromEntries(entries) } });
}

async function open(hasFallback: boolean): Promise<PathUnderTest> {
  const path = await openPath({
    writer: 'model',
    model: { keepBodies: false },
    settableClock: !hasFallback,
    configFile: (model) => configFile(model, hasFallback),
  });
  path.model!.respondWith(faultyScript(replyWith(wellText)));
  return path;
}

/** A conversation for each fault, all under way. */
async function startAll(path: PathUnderTest, provider: string): Promise<Map<string, Parties>> {
  const conversations = new Map<string, Parties>();
  for (const [fault] of faults) {
    const parties = path.newParties();
    conversations.set(fault, parties);
    await path.say(parties, 'How was your evening?');
    await path.enqueue(parties, { replyParameters: { chatModel: `${provider}.${fault}` } });
  }
  return conversations;
}

const callsOf = (path: PathUnderTest, provider: string, fault: string) =>
  path.model!.ledger.filter(
    (call) => call.provider === provider && (call.model === fault || call.model === `well-${fault}`),
  ).length;

describe('with a fall-back', () => {
  let path: PathUnderTest;
  beforeAll(async () => {
    path = await open(true);
  });
  afterAll(() => path?.stop());

  it.each(wireFormats)('every turn is answered, whatever %s does', async (provider) => {
    const conversations = await startAll(path, provider);
    for (const [fault, parties] of conversations) {
      const answer = await path.answer(parties);
      expect([fault, providerFaults[fault]!.alone === 'ANSWERED' || answer.text?.includes(wellText)]).toEqual([
        fault,
        true,
      ]);
      expect(path.answers(parties)).toHaveLength(1);
      expect(path.events(parties, 'conversation.dropped')).toEqual([]);
      expect([fault, callsOf(path, provider, fault) <= writingCallsMax]).toEqual([fault, true]);
    }
  });
});

describe('without a fall-back', () => {
  let path: PathUnderTest;
  beforeAll(async () => {
    path = await open(false);
  });
  afterAll(() => path?.stop());

  it('every turn ends once and in time, whatever any of them does', async () => {
    const startMs = path.nowMs();
    const conversations: { provider: string; fault: string; parties: Parties }[] = [];
    for (const provider of wireFormats) {
      for (const [fault, parties] of await startAll(path, provider)) conversations.push({ provider, fault, parties });
    }
    const ends = (parties: Parties) =>
      path.answers(parties).length + path.events(parties, 'conversation.dropped').length;
    const isAsked = () => conversations.every(({ provider, fault }) => callsOf(path, provider, fault) > 0);
    await until('a call of every turn', isAsked);
    await until('the end of every turn', async () => {
      // Engine time goes on only while no model is asked, and never beyond what a turn has: a wait costs no time.
      const hasTime = path.nowMs() - startMs < decidedWithinMs;
      if (hasTime && path.model!.inFlight === 0) await path.advance(2_000);
      return conversations.every(({ parties }) => ends(parties) > 0);
    });
    for (const { provider, fault, parties } of conversations) {
      const [story] = await path.stories(parties);
      const { alone, isTaken } = providerFaults[fault]!;
      expect([provider, fault, story!.outcome, ends(parties)]).toEqual([provider, fault, alone, 1]);
      const calls = callsOf(path, provider, fault);
      expect([provider, fault, calls > 0 && calls <= (isTaken ? writingCallsMax : callsMax)]).toEqual([
        provider,
        fault,
        true,
      ]);
    }
  });
});
