import type { Language } from '@repartee/contract';
import type { Parties } from '@repartee/demo-platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languagePackFor } from '../../packages/server/src/language/index.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

const hourMs = 3_600_000;
const sandboxLanguages = [
  'EN',
  'FR',
  'DE',
  'ES',
  'IT',
  'NL',
  'PT_BR',
  'JA',
  'EL_GR',
  'HE',
  'PL_PL',
  'FI_FI',
  'BG',
  'TR_TR',
] as const;
const sentenceOf = (language: Language) => languagePackFor(language).disclosure.text;
const english = sentenceOf('EN');
const topics =
  'cats|Mozart|pizza tonight|your sister|the sea|old films|Tokyo|running shoes|winter|jazz|a new job|bread'.split('|');

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ settableClock: true });
});
afterAll(() => path?.stop());
afterEach(() => {
  path.platform.behaviour.incomingContent = null;
});

/** Whether the answer to this message discloses, judged by its first line alone. */
async function discloses(parties: Parties, text: string): Promise<boolean> {
  const { text: answer } = await path.ask(parties, text);
  const [first, ...rest] = answer!.split('\n');
  expect(rest.join('\n')).not.toContain(english);
  if (first !== english) expect(answer).not.toContain(english);
  return first === english;
}

describe('the first answer of a conversation says that an AI writes', () => {
  it.each(sandboxLanguages)('in %s, on a line of its own, and the second answer does not', async (language) => {
    const parties = path.newParties();
    const first = await path.ask(parties, 'Hello! 😀', { language });
    const [line, ...rest] = first.text!.split('\n');
    expect(line).toBe(sentenceOf(language));
    expect(rest.join('').trim().length).toBeGreaterThan(1);
    const second = await path.ask(parties, 'And then?', { language });
    expect(second.text).not.toContain(sentenceOf(language));
    expect([first.aiGenerated, second.aiGenerated]).toEqual([true, true]);
  });

  it('in the additional language, as the reply is, where the user writes it', async () => {
    const parties = path.newParties();
    const french = await path.ask(parties, "Bonjour ! Je ne sais pas trop quoi dire, mais c'est très gentil.", {
      language: 'EN',
      additionalLanguages: ['FR'],
    });
    expect(french.text!.split('\n')[0]).toBe(sentenceOf('FR'));
    const [story] = await path.stories(parties);
    expect(story!.plan!.values).toContainEqual(expect.objectContaining({ name: 'writtenLanguage', value: 'FR' }));
    const other = await path.ask(path.newParties(), 'Hello there, how are you today?', {
      language: 'EN',
      additionalLanguages: ['FR'],
    });
    expect(other.text!.split('\n')[0]).toBe(english);
  });

  it('also when the persona writes first', async () => {
    const parties = path.newParties();
    await path.enqueue(parties, { replyParameters: { engage: 'ICEBREAKER' } });
    expect((await path.answer(parties)).text!.split('\n')[0]).toBe(english);
  });

  it('once for each conversation, whoever else was told', async () => {
    const parties = path.newParties();
    const { personaProfileId } = path.newParties();
    expect(await discloses(parties, 'Hi')).toBe(true);
    expect(await discloses({ ...parties, personaProfileId }, 'Hi')).toBe(true);
  });
});

describe('it says so again', () => {
  it('within a session when three hours have passed, and not before', async () => {
    const parties = path.newParties();
    expect(await discloses(parties, 'Message 0')).toBe(true);
    // A message every 25 minutes keeps the session alive.
    const said: boolean[] = [];
    for (const topic of topics) {
      await path.advance(25 * 60_000);
      said.push(await discloses(parties, `What about ${topic}?`));
    }
    // 175 minutes are too early, 200 are not; then it is counted again from there.
    expect(said.flatMap((isSaid, index) => (isSaid ? [(index + 1) * 25] : []))).toEqual([200]);
  });

  it('in a new session only when a day has passed since', async () => {
    const parties = path.newParties();
    expect(await discloses(parties, 'Good morning')).toBe(true);
    await path.advance(20 * hourMs);
    expect(await discloses(parties, 'Good night')).toBe(false);
    await path.advance(5 * hourMs);
    expect(await discloses(parties, 'Good morning again')).toBe(true);
  });
});

describe('the ledger of disclosures', () => {
  it('is told as an event only with extendedEvents, once the answer was taken', async () => {
    const { projectId } = path.platform;
    const quiet = path.newParties();
    await path.ask(quiet, 'Hi');
    await path.withSettings({ extendedEvents: true }, async () => {
      const parties = path.newParties();
      const answer = await path.ask(parties, 'Salut', { language: 'FR', tags: { shop: 7 } });
      const given = await path.event(parties, 'disclosure.given');
      expect(given.data).toEqual({
        projectId,
        ...parties,
        tags: { shop: 7 },
        answerId: answer.id,
        mode: 'PERSONA',
        language: 'FR',
        reason: 'FIRST_ANSWER',
      });
      await path.advance(25 * hourMs);
      await path.ask(parties, 'Me revoilà', { language: 'FR' });
      expect((await path.event(parties, 'disclosure.given', 2)).data.reason).toBe('SESSION');
      expect(path.events(quiet, 'disclosure.given')).toEqual([]);
    });
  });

  it("can be read: when, why and in which words, the project's own where it has some", async () => {
    const { projectId } = path.platform;
    const own = 'Kleiner Hinweis: Meine Nachrichten schreibt hier eine KI.';
    await path.withSettings({ disclosure: { sentences: { DE: own } } }, async () => {
      const parties = path.newParties();
      const answer = await path.ask(parties, 'Servus', { language: 'DE_AT' });
      expect(answer.text!.split('\n')[0]).toBe(own);
      const ledger = await path.management.disclosures.list(projectId, parties);
      expect(ledger.items).toEqual([
        {
          ...parties,
          at: expect.any(String),
          turnId: (await path.stories(parties))[0]!.id,
          answerId: answer.id,
          mode: 'PERSONA',
          reason: 'FIRST_ANSWER',
          language: 'DE_AT',
          sentence: own,
        },
      ]);
    });
    expect((await path.management.protections.count(projectId)).disclosures.FIRST_ANSWER).toBeGreaterThan(1);
  });

  it('does not count an answer that never arrived: the next one says it', async () => {
    const parties = path.newParties();
    path.platform.behaviour.incomingContent = ({ event, userProfileId }) =>
      event === 'answer.created' && userProfileId === parties.userProfileId ? { status: 400 } : null;
    await path.say(parties, 'Hi');
    await path.enqueue(parties);
    await until('the dead letter', async () => {
      await path.advance(36_100);
      return (await path.stories(parties))[0]?.answers[0]?.state === 'DEAD';
    });
    path.platform.behaviour.incomingContent = null;
    expect(await discloses(parties, 'Nothing came')).toBe(true);
  });

  it('is left alone where the platform declares that it tells users itself', async () => {
    await path.withSettings({ disclosure: { mode: 'PLATFORM' } }, async () => {
      expect(await discloses(path.newParties(), 'Hi')).toBe(false);
    });
    expect(await discloses(path.newParties(), 'Hi')).toBe(true);
  });
});
