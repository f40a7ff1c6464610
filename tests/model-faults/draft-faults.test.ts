import type { Parties } from '@repartee/demo-platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askedSincerely,
  blemishFaults,
  draftFaultHeard,
  draftFaultSaid,
  draftFaults,
  draftReply,
  forbiddenFaults,
  lengthFaults,
  lieFaults,
  replyWith,
  shapeFaults,
  styleFaults,
  transportFaults,
  unusableFaults,
} from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest } from '../path/path-under-test.ts';
import { wireFormats } from './provider-faults.ts';

/**
 * R7: every recorded kind of model fault, through the whole path: what goes out, and after how many calls. Each fault has a
 * chat model of its own in each wire format that does nothing else, and one that is well to fall back on.
 */
const wellText = 'I had a quiet evening with a good book.';
const hangMs = 1_500;
const disclosureLine = /^[^\n]*\n/;
type Faults = Readonly<Record<string, unknown>>;

const primaryOf = (provider: string, fault: string): string => `${provider}.${fault}`;

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    environment: { REPARTEE_LANGUAGE_LIBRARIES: 'on' },
    writer: 'model',
    model: { keepBodies: false },
    configFile: (model) => {
      const primaries = wireFormats.flatMap((provider) =>
        Object.keys(draftFaults).map((fault) => {
          const baseUrl = model.baseUrls[provider];
          const timeoutMs = fault.startsWith('hang') ? hangMs : 30_000;
          const entry = { provider, baseUrl, apiKey: 'key', timeoutMs, fallbacks: ['dating-smart-1'] };
          return [primaryOf(provider, fault), { ...entry, model: `${fault}@${provider}` }];
        }),
      );
      const well = { provider: 'openai-compatible', baseUrl: model.baseUrls['openai-compatible'], model: 'well' };
      return JSON.stringify({ chatModels: { 'dating-smart-1': well, ...Object.fromEntries(primaries) } });
    },
  });
  path.model!.respondWith((request) => (draftFaults[request.model.split('@')[0]!] ?? replyWith(wellText))(request));
});
afterAll(() => path?.stop());

/** A turn for each fault, all under way at once; the persona and the user have said something before. */
async function playAll(
  faults: Faults,
  provider: string,
  more: object = {},
  heard: string = draftFaultHeard,
): Promise<Map<string, Parties>> {
  const conversations = new Map<string, Parties>();
  await Promise.all(
    Object.keys(faults).map(async (fault) => {
      const parties = path.newParties();
      conversations.set(fault, parties);
      const date = new Date(path.nowMs() - 60_000).toISOString();
      await path.platform.addMessage(parties, { sender: 'PERSONA', text: draftFaultSaid, date });
      await path.say(parties, heard);
      const replyParameters = { chatModel: primaryOf(provider, fault), emojis: 'NEVER', ...more } as const;
      await path.enqueue(parties, { replyParameters });
    }),
  );
  return conversations;
}

/** What went out without the line that tells of the AI, and the calls it took. */
async function outcomeOf(parties: Parties): Promise<{ text: string; purposes: string[]; problems: string[] }> {
  const answer = await path.answer(parties);
  const [story] = await path.stories(parties);
  return {
    text: (answer.text ?? '').replace(disclosureLine, ''),
    purposes: story!.modelCalls.map(({ purpose }) => purpose),
    problems: story!.drafts.flatMap(({ problems }) => problems),
  };
}

it('at least thirty kinds are recorded', () => {
  expect(Object.keys(draftFaults).length).toBeGreaterThanOrEqual(80);
});

describe.each(wireFormats)('%s', (provider) => {
  it('words in another shape than asked for go out as they should, after one call', async () => {
    for (const [fault, parties] of await playAll(shapeFaults, provider)) {
      const { text, purposes } = await outcomeOf(parties);
      const expected = fault === 'html-entities' ? draftReply.replace('and', '&') : draftReply;
      expect([fault, text, purposes]).toEqual([fault, expected, ['DRAFT']]);
    }
  });

  it('what cannot be read is never sent: the fall-back answers, after three calls at most', async () => {
    for (const [fault, parties] of await playAll(unusableFaults, provider)) {
      const { text, purposes } = await outcomeOf(parties);
      expect([fault, text, purposes.at(-1)]).toEqual([fault, wellText, 'FALL_BACK']);
      expect([fault, purposes.length <= 3]).toEqual([fault, true]);
    }
  });
});

it('what must not be said is written again once, then by the fall-back, and never sent', async () => {
  for (const [fault, parties] of await playAll(forbiddenFaults, 'openai-compatible')) {
    const { text, purposes, problems } = await outcomeOf(parties);
    expect([fault, text, purposes]).toEqual([fault, wellText, ['DRAFT', 'REGENERATION', 'FALL_BACK']]);
    // What cannot be read has no problem to name.
    expect([fault, problems.length > 0 || fault === 'torn-reasoning']).toEqual([fault, true]);
  }
});

it('a blemish is written again once, and sent when it stays', async () => {
  for (const [fault, parties] of await playAll(blemishFaults, 'openai-compatible')) {
    const { text, purposes } = await outcomeOf(parties);
    expect([fault, text.length > 20, purposes]).toEqual([fault, true, ['DRAFT', 'REGENERATION']]);
  }
});

it('a lie to who asks sincerely is written again, and the truth stands in the reply whoever wrote it', async () => {
  for (const [fault, parties] of await playAll(lieFaults, 'openai-compatible', {}, askedSincerely)) {
    const answer = await path.answer(parties);
    const { purposes } = await outcomeOf(parties);
    expect([fault, /\bAI\b/.test(answer.text ?? '')]).toEqual([fault, true]);
    expect([fault, answer.text!.endsWith(wellText), purposes.at(-1)]).toEqual([fault, true, 'FALL_BACK']);
  }
});

it('a reply that is too short for a fixed length is written again once, and sent when it stays', async () => {
  const fixed = { fixedResponseLength: true, messageLength: 'LONG' };
  for (const [fault, parties] of await playAll(lengthFaults, 'openai-compatible', fixed)) {
    const { text, purposes } = await outcomeOf(parties);
    expect([fault, text, purposes]).toEqual([fault, 'I cooked pasta tonight.', ['DRAFT', 'REGENERATION']]);
  }
});

it('what goes against the plan is brought in line', async () => {
  const conversations = await playAll(styleFaults, 'openai-compatible', { questionFrequency: 0 });
  for (const [fault, parties] of conversations) {
    const { text } = await outcomeOf(parties);
    expect([fault, text.includes('I cooked pasta')]).toEqual([fault, true]);
    expect([fault, /[?\p{Emoji_Presentation}]/u.test(text)]).toEqual([fault, false]);
  }
});

it('a provider in trouble costs a turn nothing but the time to the fall-back', async () => {
  for (const provider of wireFormats) {
    for (const [fault, parties] of await playAll(transportFaults, provider)) {
      const { text, purposes } = await outcomeOf(parties);
      expect([provider, fault, text, purposes.at(-1)]).toEqual([provider, fault, wellText, 'FALL_BACK']);
      expect([provider, fault, path.events(parties, 'conversation.dropped')]).toEqual([provider, fault, []]);
    }
  }
});
