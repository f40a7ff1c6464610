import { type Language, languageCodes } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { languagePackFor, measureText, splitSentences } from '../../../language/index.ts';
import type { HistoryMessage } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { sandboxGathered, sandboxMessage, sandboxPlan, withSlips } from './_sandbox-fixtures.ts';
import { phraseKey } from './spoken-phrases.ts';
import { writeSandboxReply } from './write-sandbox-reply.ts';

/** Whole conversations in all 39 codes. */

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
const user = { firstName: 'Alex', city: 'Lyon', countryCode: 'FR', features: { interests: ['COOKING'] } };
const TURNS = 20;
/** Whoever comes first pays for the rules of all languages; a busy machine makes seconds of it. */
const PATIENCE_MS = 30_000;

/** A kind for every turn: each of them comes, those without a message of the user included. */
function kindOf(turn: number): Plan['kind'] {
  if (turn === 0) return 'ICEBREAKER';
  if (turn === 6 || turn === 13) return 'NUDGE';
  if (turn === 9) return 'REVIVE';
  if (turn === 16) return 'PAUSE';
  return turn === TURNS - 1 ? 'STOP' : 'REPLY';
}

interface Told {
  turn: number;
  kind: Plan['kind'];
  sentences: string[];
  keepsLength: boolean;
}

/** @param slip what the user sees of a message, and so the history holds */
function converse(
  language: Language,
  messageLength: 'SHORT' | 'REGULAR' | 'VERY_LONG',
  slip: (text: string, turn: number) => string,
): Told[] {
  const history: HistoryMessage[] = [];
  return Array.from({ length: TURNS }, (_, turn): Told => {
    const kind = kindOf(turn);
    if (kind === 'REPLY') history.push(sandboxMessage('USER', incoming[turn % incoming.length]!));
    const plan = sandboxPlan({
      language,
      kind,
      messageLength,
      seed: `${messageLength}-${turn}`,
      question: (['ASK', 'FREE', 'NONE'] as const)[turn % 3]!,
      answers: 1 + (turn % 2),
      personality: 'TEASING',
    });
    const texts = writeSandboxReply(plan, sandboxGathered(history.slice(-60), user));
    for (const [index, text] of texts.entries()) {
      history.push(sandboxMessage('PERSONA', { text: slip(text, 100 * turn + index) }));
    }
    const { total } = measureText(texts.join('\n'), plan.lengths.unit);
    return {
      turn,
      kind,
      sentences: texts.flatMap((text) => splitSentences(text)),
      keepsLength: total >= plan.lengths.total.min && total <= plan.lengths.total.max,
    };
  });
}

function repeatsIn(told: readonly Told[]): string[] {
  const said = new Set<string>();
  return told.flatMap(({ turn, sentences }) =>
    sentences.flatMap((sentence) => {
      const key = phraseKey(sentence);
      if (said.has(key)) return [`turn ${turn}: ${sentence}`];
      said.add(key);
      return [];
    }),
  );
}

/** Short replies draw from few phrases, very long ones use up many. Variants share the phrases of their base. */
const writtenLanguages = languageCodes.filter((language) => languagePackFor(language).language === language);

describe.each(writtenLanguages)('a conversation in %s', { timeout: PATIENCE_MS }, (language) => {
  it.each(['SHORT', 'VERY_LONG'] as const)('says no sentence twice in 20 turns of every kind (%s)', (messageLength) => {
    const told = converse(language, messageLength, (text) => text);
    expect(repeatsIn(told)).toEqual([]);
    expect(told.filter(({ sentences }) => sentences.length === 0)).toEqual([]);
    // Pauses and stops are short whatever was asked for.
    const bound = told.filter(({ kind }) => kind !== 'PAUSE' && kind !== 'STOP');
    expect(bound.filter(({ keepsLength }) => keepsLength).length / bound.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(languageCodes)('a conversation in %s, with typing slips', { timeout: PATIENCE_MS }, (language) => {
  // The history holds what was sent, so an exact comparison would not see a repeat of it.
  it('says no sentence twice in 20 turns of every kind', () => {
    const told = converse(language, 'REGULAR', (text, seed) => withSlips(text, `${seed}`));
    expect(repeatsIn(told)).toEqual([]);
  });
});
