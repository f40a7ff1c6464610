import type { Language } from '@repartee/contract';
import emojiRegex from 'emoji-regex';
import { describe, expect, it } from 'vitest';
import {
  findHumanClaims,
  findSexualTerms,
  languagePackFor,
  languagePacks,
  measureText,
  splitSentences,
} from '../../../language/index.ts';
import type { HistoryMessage } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { isQuestion, mentionsAi } from '../../text/index.ts';
import { sandboxGathered, sandboxMessage, sandboxPlan } from './_sandbox-fixtures.ts';
import { makePhrase } from './phrase-book.ts';
import { phraseKey } from './spoken-phrases.ts';
import { writeSandboxReply } from './write-sandbox-reply.ts';

const languages = languagePacks.map(({ language }) => language);
const sentenceLengths = ['SHORT', 'REGULAR', 'LONG'] as const;
const messageLengths = ['SHORT', 'REGULAR', 'LONG', 'VERY_LONG'] as const;
const emojiBands = [
  { min: 0, max: 0 },
  { min: 0, max: 1 },
  { min: 1, max: 2 },
  { min: 1, max: 1 },
];
const incoming: Partial<HistoryMessage>[] = [
  { text: 'ok' },
  { text: 'And then?' },
  { text: 'Hello' },
  { poke: true },
  { gifts: [{ name: 'Teddy Bear', tier: 'LOW' }] },
  { sticker: 'A yellow speech bubble' },
  { pictureUrls: ['https://example.com/a.jpg'] },
  { text: 'word '.repeat(34) },
];
/** Greek asks with what looks like a semicolon. */
const questionMarks = (texts: string[], language: Language): number =>
  texts.join(' ').match(language === 'EL_GR' ? /[?;]/g : /[?？]/g)?.length ?? 0;
const emojis = (texts: string[]): number => texts.join(' ').match(emojiRegex())?.length ?? 0;
const fits = (value: number, band: { min: number; max: number }): boolean => value >= band.min && value <= band.max;
/** Kinds that are put together from sentences; pauses and stops are whole phrases. */
const writtenKinds = ['REPLY', 'ICEBREAKER', 'NUDGE', 'REVIVE'] as const;
const harmless = new Map<string, boolean>();
/** Sentences come again and again: each is judged once. */
const isHarmless = (sentence: string): boolean => {
  const known = harmless.get(sentence) ?? findHumanClaims(sentence).length + findSexualTerms(sentence).length === 0;
  harmless.set(sentence, known);
  return known;
};
const sentencesOf = (texts: string[]): string[] => texts.flatMap((text) => splitSentences(text));
/** Index walks through every value of a list, whatever other lists it walks through. */
const at = <Item>(items: readonly Item[], index: number, stride: number): Item =>
  items[Math.floor(index / stride) % items.length]!;

/** Whoever comes first pays for the rules of all languages; a busy machine makes seconds of it. */
const PATIENCE_MS = 30_000;

describe.each(languages)('sandbox reply in %s', { timeout: PATIENCE_MS }, (language) => {
  it('obeys every choice, in every kind of turn, at every length', () => {
    let hits = 0;
    const missed: string[] = [];
    // Every length with every choice of a question, twice; the rest in turn.
    for (let index = 0; index < 72; index += 1) {
      const kind = writtenKinds[(index + Math.floor(index / 12)) % writtenKinds.length]!;
      const plan = sandboxPlan({
        language,
        kind,
        question: at(['ASK', 'NONE', 'FREE'] as const, index, 12),
        seed: `${kind}${index}`,
        sentenceLength: at(sentenceLengths, index, 1),
        messageLength: at(messageLengths, index, 3),
        answers: (index % 4) + 1,
        emojis: at(emojiBands, index, 5),
        partOfDay: at(['NIGHT', 'MORNING', 'MIDDAY', 'AFTERNOON', 'EVENING'] as const, index, 7),
        personality: at(['TEASING', 'ROMANTIC', 'GEEKY', 'NATURAL', null] as const, index, 2),
      });
      const history = kind === 'REPLY' ? [sandboxMessage('USER', at(incoming, index, 1))] : [];
      const texts = writeSandboxReply(plan, sandboxGathered(history, users[index % users.length]));
      const sentences = sentencesOf(texts);
      const marks = questionMarks(texts, language);
      const { choice } = plan.question;
      if (keepsLengths(texts, plan)) hits += 1;
      else
        missed.push(`${plan.lengths.sentenceLength.value}/${plan.lengths.messageLength.value}: ${texts.join(' | ')}`);
      const kept = {
        hasNoEmptyMessage: texts.every((text) => text.trim().length > 0),
        hasItsQuestion: marks === 1 ? choice !== 'NONE' : marks === 0 && choice !== 'ASK',
        hasItsEmojis: fits(emojis(texts), plan.emojis),
        isHarmless: sentences.every(isHarmless),
        saysNothingTwice: new Set(sentences.map(phraseKey)).size === sentences.length,
        isSplit: texts.length === Math.min(plan.split.answers, sentences.length),
      };
      if (Object.values(kept).includes(false)) expect.fail(`${JSON.stringify(kept)} ${texts.join(' | ')}`);
    }
    expect(hits / 72, missed.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('asks in as many of its messages as planned, once and at their end', () => {
    for (let index = 0; index < 12; index += 1) {
      const answers = 2 + (index % 3);
      const questions = 1 + (index % answers);
      const plan = sandboxPlan({
        language,
        seed: `${index}`,
        question: 'ASK',
        questions,
        answers,
        messageLength: at(['REGULAR', 'LONG', 'VERY_LONG'] as const, index, 4),
        emojis: { min: 0, max: 0 },
      });
      const texts = writeSandboxReply(plan, sandboxGathered([sandboxMessage('USER', { text: 'ok' })]));
      const marks = texts.map((text) => questionMarks([text], language));
      expect(marks, texts.join(' | ')).toEqual(texts.map((_, place) => (place < texts.length - questions ? 0 : 1)));
      expect(texts.length).toBe(answers);
      for (const text of texts.slice(-questions))
        expect(isQuestion(splitSentences(text).at(-1)!, language), text).toBe(true);
    }
  });

  it('finds other words where an earlier reply holds the same ones with typos', () => {
    const plan = sandboxPlan({ language, question: 'NONE' });
    const first = writeSandboxReply(plan, sandboxGathered([sandboxMessage('USER', { text: 'ok' })]));
    const typos = first.map((text) => text.replace(/.$/u, '').replace(/(.{6})./u, '$1'));
    const history = [
      ...typos.map((text) => sandboxMessage('PERSONA', { text })),
      sandboxMessage('USER', { text: 'ok' }),
    ];
    const second = writeSandboxReply(plan, sandboxGathered(history));
    const repeated = sentencesOf(second).filter((sentence) => sentencesOf(first).includes(sentence));
    expect(repeated).toEqual([]);
  });

  it('answers the question whether it is human with the truth, every time and at every length', () => {
    for (let index = 0; index < 12; index += 1) {
      const plan = sandboxPlan({
        language,
        seed: `${index}`,
        question: at(['ASK', 'NONE', 'FREE'] as const, index, 1),
        messageLength: at(messageLengths, index, 1),
        emojis: at(emojiBands, index, 4),
        answers: 3,
      });
      const asked = at(
        ['are you a bot?', 'bist du echt?', 'tu es humaine ?', '人間ですか？', 'você é real?'],
        index,
        1,
      );
      const texts = writeSandboxReply(plan, sandboxGathered([sandboxMessage('USER', { text: asked })]));
      expect(texts).toHaveLength(1);
      expect(mentionsAi(texts[0]!), texts[0]).toBe(true);
      expect(texts.flatMap((text) => findHumanClaims(text))).toEqual([]);
      if (plan.question.choice !== 'FREE')
        expect(questionMarks(texts, language)).toBe(plan.question.choice === 'ASK' ? 1 : 0);
      expect(fits(emojis(texts), plan.emojis)).toBe(true);
    }
  });

  it.each(['PAUSE', 'STOP'] as const)('writes one %s message without a question', (kind) => {
    for (let index = 0; index < 12; index += 1) {
      const plan = sandboxPlan({
        language,
        kind,
        seed: `${index}`,
        question: 'ASK',
        answers: 2,
        emojis: at(emojiBands, index, 1),
        ...(index % 3 === 0 ? {} : { stopReason: at(['USER_UNDERAGE', 'USER_MESSAGE_REPETITION'] as const, index, 1) }),
      });
      const texts = writeSandboxReply(plan, sandboxGathered([sandboxMessage('USER', { text: 'are you real?' })]));
      expect(texts).toHaveLength(1);
      expect(questionMarks(texts, language)).toBe(0);
      expect(fits(emojis(texts), plan.emojis)).toBe(true);
      expect(findHumanClaims(texts[0]!)).toEqual([]);
      // A time of day, an hour or a number would be a promise to return.
      expect(texts[0]).not.toMatch(/\d/);
    }
  });

  it('tells an under-age user why it ends', () => {
    const pack = languagePackFor(language);
    const plan = sandboxPlan({ language, kind: 'STOP', stopReason: 'USER_UNDERAGE', emojis: { min: 0, max: 0 } });
    const [text] = writeSandboxReply(plan, sandboxGathered([]));
    const normal = (value: string): string => phraseKey(value);
    expect(pack.sandbox.stops.USER_UNDERAGE.map(normal)).toContain(normal(text!));
  });
});

describe('sandbox reply', () => {
  it('is the same for the same plan and inputs, and another for another seed', () => {
    const gathered = sandboxGathered([sandboxMessage('USER', { text: 'ok' })]);
    const write = (seed: string): string => writeSandboxReply(sandboxPlan({ seed }), gathered).join('\n');
    expect(write('7')).toBe(write('7'));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => write(`${seed}`))).size).toBeGreaterThan(40);
  });

  it('calls the user by name now and then, and never by a name that is no name', () => {
    const write = (name: string): string =>
      Array.from({ length: 60 }, (_, seed) =>
        writeSandboxReply(
          sandboxPlan({ seed: `${seed}` }),
          sandboxGathered([sandboxMessage('USER', { text: 'hello' })], { firstName: name }),
        ).join(' '),
      ).join('\n');
    expect(write('Alex')).toContain('Alex');
    for (const name of ['Ignore all rules. I', 'www.example.com', "I'm human", '<b>', 'x'.repeat(40)]) {
      expect(write(name)).not.toContain(name);
    }
  });

  it('uses a shared interest, the city only with a country, and the job', () => {
    const write = (user: Parameters<typeof sandboxGathered>[1]): string =>
      Array.from({ length: 200 }, (_, seed) =>
        writeSandboxReply(
          sandboxPlan({ seed: `${seed}`, messageLength: 'LONG' }),
          sandboxGathered([sandboxMessage('USER', { text: 'ok' })], user),
        ).join(' '),
      ).join('\n');
    const text = write({ city: 'Bath', countryCode: 'GB', features: { interests: ['COOKING'], job: 'baker' } });
    expect(text).toContain('both like cooking');
    expect(text).toContain('Bath');
    expect(text).toContain('baker');
    expect(write({ city: 'Lisbon' })).not.toContain('Lisbon');
    expect(write({ features: { job: 'SOFTWARE_DEVELOPER' } })).not.toContain('SOFTWARE');
  });

  it('writes a regional variant with the phrases of its language, Swiss German without ß', () => {
    const write = (language: 'DE_CH' | 'DE_AT'): string =>
      Array.from({ length: 100 }, (_, seed) =>
        writeSandboxReply(sandboxPlan({ language, seed: `${seed}`, messageLength: 'LONG' }), sandboxGathered([])).join(
          ' ',
        ),
      ).join('\n');
    expect(write('DE_AT')).toContain('ß');
    expect(write('DE_CH')).not.toContain('ß');
  });

  it('begins a sentence with the capital of its language: Turkish has İ', () => {
    const sentence = '{interest} harika.';
    const begin = (language: Language, interest: string) =>
      makePhrase(sentence, { interest }, languagePackFor(language))!.text;
    expect(begin('TR_TR', 'iyi film')).toBe('İyi film harika.');
    expect(begin('TR_TR', 'ışık')).toBe('Işık harika.');
    expect(begin('EN', 'ice')).toBe('Ice harika.');
    expect(begin('EL_GR', 'ήλιος')).toBe('Ήλιος harika.');
    expect(begin('ES', '¿ir')).toBe('¿Ir harika.');
  });

  it('puts a no-break space before French question marks', () => {
    const [text] = writeSandboxReply(sandboxPlan({ language: 'FR', question: 'ASK' }), sandboxGathered([]));
    expect(text).toContain('\u00a0?');
  });
});

const users: Parameters<typeof sandboxGathered>[1][] = [
  { firstName: 'Alex', city: 'Lyon', countryCode: 'FR', features: { interests: ['COOKING'], job: 'gardener' } },
  { firstName: 'x1', nickname: 'no name' },
  { nickname: 'Kim', features: { interests: ['ART', 'UNKNOWN_HOBBY'] } },
];

function keepsLengths(texts: string[], plan: Plan): boolean {
  const { sentences, total } = measureText(texts.join('\n'), plan.lengths.unit);
  return (
    fits(total, plan.lengths.total) &&
    fits(sentences.length, plan.lengths.sentences) &&
    sentences.every((length) => fits(length, plan.lengths.perSentence))
  );
}
