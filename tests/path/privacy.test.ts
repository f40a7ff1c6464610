import type { Parties } from '@repartee/demo-platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replyWith, replyWithWholeContext } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ writer: 'model', environment: { LOG_LEVEL: 'debug' } });
});
afterAll(() => path?.stop());
afterEach(() => Object.assign(path.platform.behaviour, { profile: null, chatHistory: null, incomingContent: null }));

let canaries = 0;
/** A word nobody else says. */
function canary(): string {
  canaries += 1;
  return `canary${(canaries * 7_919 + 1_000_003).toString(36)}x${canaries}`;
}

describe('S5: logs and metrics', () => {
  it('hold nothing of profiles, chats, tags, headers and keys, whatever happens to them', async () => {
    const planted: string[] = [];
    const plant = () => {
      const word = canary();
      planted.push(word);
      return word;
    };
    const { platform } = path;
    await path.changeProject({ endpoints: { headers: { authorization: `Bearer ${plant()}`, 'x-secret': plant() } } });
    planted.push(
      platform.accessKey,
      platform.accessKey.slice('sk-proj-'.length),
      platform.signingSecret.slice('whsec_'.length),
      path.adminToken,
    );

    const talk = async (fault: (parties: Parties) => void = () => {}) => {
      const parties = path.newParties({
        user: {
          firstName: plant(),
          nickname: plant(),
          description: plant(),
          city: plant(),
          features: { job: plant(), height: plant() },
        },
        persona: { firstName: plant(), description: plant(), birthdate: plant(), timeZone: plant() },
      });
      fault(parties);
      await platform.addMessage(parties, { text: plant(), sticker: plant(), gifts: [{ name: plant() }] });
      await path.say(parties, plant());
      await path.enqueue(parties, { tags: { [plant()]: plant() }, [plant()]: plant() } as never);
      return parties;
    };
    const drops: string[] = [];
    /** Its turn ends, and of a drop there is a line in the log. */
    const endsWith = async (parties: Parties, outcome: string, reason: string | null) => {
      const turn = await until('it ends', async () => {
        const story = (await path.stories(parties))[0];
        return story?.outcome ? story : null;
      });
      expect([turn.outcome, turn.reason]).toEqual([outcome, reason]);
      if (reason) drops.push(reason);
      const told = () => path.logLines.filter((line) => line.includes('"turn dropped"'));
      await until('the log tells it', () => told().length === drops.length);
      expect(told().every((line, index) => line.includes(`"${drops[index]}"`))).toBe(true);
    };
    path.model!.respondWith(replyWith(plant()));
    await endsWith(await talk(), 'ANSWERED', null);
    // A model that fails with a body, one that is refused, endpoints that fail with bodies, requests that are refused.
    for (const failing of [
      { fault: { kind: 'status', status: 400, body: { error: { message: plant() } } } },
      { text: `{"messages": ["${plant()}`, finish: 'length' },
      { text: plant(), finish: 'refusal' },
    ] as const) {
      path.model!.respondWith(() => failing);
      await endsWith(await talk(), 'DROPPED', 'GENERATION_FAILED');
    }
    platform.behaviour.incomingContent = () => ({ status: 500, body: plant() });
    platform.behaviour.chatHistory = () => ({ status: 404, body: `{"error": "${plant()}"}` });
    await endsWith(await talk(), 'DROPPED', 'HISTORY_UNAVAILABLE');
    platform.behaviour.chatHistory = () => ({
      body: `{"messages": [{"id": "${plant()}", "date": "${plant()}"}, "${plant()}"`,
    });
    platform.behaviour.profile = () => ({ body: `{"profile": {"${plant()}": "${plant()}"}}` });
    await endsWith(await talk(), 'DROPPED', 'PROFILE_UNAVAILABLE');
    const refused = await path.tryEnqueue(path.newParties(), { language: plant() as never, tags: plant() as never });
    expect(refused.status).toBe(422);
    await path.tryEnqueue(
      path.newParties(),
      {},
      { authorization: `Bearer ${plant()}`, 'idempotency-key': plant(), 'x-request-id': plant() },
    );
    await fetch(`${path.apiUrl}/v1/${plant()}?token=${plant()}`, { headers: { authorization: `Bearer ${plant()}` } });

    const metrics = await (await fetch(`${path.apiUrl}/metrics`)).text();
    const log = path.logLines.join('\n');
    expect(metrics).toContain('repartee');
    expect(planted.filter((word) => log.includes(word))).toEqual([]);
    expect(planted.filter((word) => metrics.includes(word))).toEqual([]);
  });
});

describe('S6: conversations are kept apart', () => {
  interface Talk {
    parties: Parties;
    words: Record<'user' | 'persona' | 'first' | 'second', string>;
  }
  const newTalks = (count: number): Talk[] =>
    Array.from({ length: count }, () => {
      const words = { user: canary(), persona: canary(), first: canary(), second: canary() };
      const parties = path.newParties({
        user: { description: `I am ${words.user}` },
        persona: { description: `I am ${words.persona}` },
      });
      return { parties, words };
    });
  const wordsOf = (text: string) => new Set(text.match(/canary[0-9a-z]+x\d+/g));
  const saidIn = ({ parties }: Talk) => wordsOf(JSON.stringify(path.events(parties).map(({ event }) => event)));

  /** Everybody says something at once, then everybody says something else. */
  async function interleave(talks: Talk[]): Promise<void> {
    for (const [round, name] of (['first', 'second'] as const).entries()) {
      await Promise.all(
        talks.map(async ({ parties, words }) => {
          await path.say(parties, `My word is ${words[name]}`);
          await path.enqueue(parties);
        }),
      );
      const hasEnded = ({ parties }: Talk) => path.events(parties).filter(isEnding).length > round;
      await until('all ended', () => talks.every(hasEnded));
    }
  }

  function expectNoForeignWord(talks: Talk[]): void {
    const foreign = talks.flatMap((talk) =>
      [...saidIn(talk)].filter((word) => !Object.values(talk.words).includes(word)),
    );
    expect(foreign).toEqual([]);
    for (const { body } of path.model!.ledger) {
      const said = wordsOf(JSON.stringify(body));
      const owner = talks.find(({ words }) => said.has(words.user))!;
      expect([...said].filter((word) => !Object.values(owner.words).includes(word))).toEqual([]);
    }
  }

  it('of 200 interleaved ones, none holds a word of another, though the model repeats every word it is told', async () => {
    await path.changeProject({ endpoints: { headers: null } });
    path.model!.respondWith((request) => {
      const words = wordsOf(JSON.stringify([request.system, request.messages]));
      return replyWith(`All I know is ${[...words].join(' and ')}.`)(request);
    });
    path.model!.clear();
    const talks = newTalks(200);
    await interleave(talks);
    expectNoForeignWord(talks);
    // The model did repeat them: each conversation shows its own.
    for (const talk of talks) expect(saidIn(talk)).toEqual(new Set(Object.values(talk.words)));
  });

  it('nor does one whose model gives its whole prompt away: that is never delivered', async () => {
    path.model!.respondWith(replyWithWholeContext());
    path.model!.clear();
    const talks = newTalks(10);
    await interleave(talks);
    expectNoForeignWord(talks);
    for (const { parties } of talks) expect(path.answers(parties)).toEqual([]);
  });
});

function isEnding({ event }: { event: { event: string } }): boolean {
  return event.event === 'answer.created' || event.event === 'conversation.dropped';
}
