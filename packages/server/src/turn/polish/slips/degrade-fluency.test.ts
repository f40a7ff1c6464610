import type { Language } from '@repartee/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languagePacks } from '../../../language/index.ts';
import { processorMs } from '../../../platform/_processor-time.ts';
import type { Plan } from '../../plan/plan.ts';
import { sampleGathered, samplePlan } from '../../testing/sample-turn.ts';
import { countEmoji } from '../../text/index.ts';
import { degradeFluency } from './degrade-fluency.ts';
import { slipRates } from './slip-rates.ts';

type Level = keyof typeof slipRates;
const levels = Object.keys(slipRates) as Level[];

function typed(text: string, level: Plan['fluencyDegradation']['value'], seed = 'a seed', language: Language = 'EN') {
  const fluencyDegradation: Plan['fluencyDegradation'] = { value: level, source: 'REQUEST' };
  const plan = samplePlan({ fluencyDegradation, seed, writtenLanguage: language });
  return degradeFluency([text], plan, sampleGathered())[0]!;
}

function typedOften(text: string, level: Level, times: number, language: Language = 'EN'): string[] {
  return Array.from({ length: times }, (_, index) => typed(text, level, `seed ${index}`, language));
}

/** Insertions, deletions and other letters between two texts. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length]!;
}

// Without capitals, accents and a full stop, so that only letters can go wrong; of many lengths of words.
const plainText =
  'the weather was lovely this morning and there was time for a long breakfast with fresh bread and plenty of coffee before the garden called';

describe('slips of typing', () => {
  test('NONE changes nothing', () => {
    expect(typed('Hello there. How was your morning?', 'NONE')).toBe('Hello there. How was your morning?');
  });

  test.each(levels)('%s: the share of wrong letters is the one the level names', (level) => {
    const letters = plainText.replace(/[^a-z]/g, '').length;
    const runs = 3_000;
    const words = plainText.split(' ');
    // There is at most one slip to a word (see below).
    const wrong = typedOften(plainText, level, runs)
      .flatMap((text) => text.split(' '))
      .filter((word, index) => word !== words[index % words.length]).length;
    const share = wrong / (letters * runs);
    expect(share).toBeGreaterThan(slipRates[level].letters * 0.9);
    expect(share).toBeLessThan(slipRates[level].letters * 1.1);
  });

  test.each(levels)('%s: capitals and the closing full stop are left out as often as the level names', (level) => {
    const runs = 3_000;
    const texts = typedOften('This is it.', level, runs);
    const small = texts.filter((text) => text.startsWith('t')).length / runs;
    const open = texts.filter((text) => !text.endsWith('.')).length / runs;
    expect(small).toBeCloseTo(slipRates[level].capitals, 1);
    expect(open).toBeCloseTo(slipRates[level].fullStops, 1);
  });

  test('a wrong letter is a neighbour on the keyboard of the language, missing, or doubled', () => {
    const german = new Set(typedOften('das ist jetzt', 'HIGH', 4_000, 'DE').map((text) => text.split(' ')[2]!));
    // z lies beside t and u on a German keyboard.
    expect([...german]).toEqual(
      expect.arrayContaining(['jetzt', 'jett', 'jezt', 'jetut', 'jettt', 'jetzzt', 'jeetzt']),
    );
    expect(german.has('jetxt')).toBe(false);
    const english = new Set(typedOften('so it blitzed', 'HIGH', 4_000).map((text) => text.split(' ')[2]!));
    expect(english.has('blitxed')).toBe(true);
    expect(english.has('blituzed')).toBe(false);
  });

  test('accents are left out where they cost a second touch, never where the letter has a key', () => {
    const french = typedOften('une belle journée été', 'HIGH', 200, 'FR');
    expect(french.some((text) => text.includes('journee'))).toBe(true);
    const spanish = typedOften('este año nuevo', 'HIGH', 2_000, 'ES');
    expect(spanish.some((text) => /\bano\b/.test(text))).toBe(false);
  });

  test('apostrophes are left out, and nothing else of such a word', () => {
    expect(new Set(typedOften("so I don't know", 'HIGH', 500).map((text) => text.split(' ')[2]))).toEqual(
      new Set(["don't", 'dont']),
    );
  });

  test.each([
    ['names', 'so Annabelle and Konstantin met in Marseilles'],
    ['names at the start of a sentence', 'Konstantin may. Annabelle too!'],
    ['numbers', 'at 18:30 for 1,234.50 and 3rd and 10km'],
    ['links and addresses', 'https://example.org/some/path www.example.org someone@example.org #hashtags @somebody'],
    ['emoji and faces', '😊😊 👨‍👩‍👧 :-) ;) ^_^ <3'],
    ['words in capitals', 'LOVELY WEATHER'],
    ['what the persona is', 'just so that it is said, an AI writes these messages for me.'],
    ['whether somebody is human', 'no human being sits here and types these messages for me!'],
  ])('%s stay letter by letter', (_, text) => {
    for (const result of typedOften(text, 'HIGH', 400)) expect(result).toBe(text);
  });

  test('the names of the two are spared also where they are written small', () => {
    const gathered = sampleGathered();
    const name = gathered.persona.firstName!.toLowerCase();
    const text = `it is ${name} and ${name} again`;
    for (const result of typedOften(text, 'HIGH', 400)) expect(result.split(name)).toHaveLength(3);
  });

  test('in a script without capitals only words that are surely no names can slip', () => {
    const results = new Set(typedOften('שולמית ונחמיה', 'HIGH', 300, 'HE'));
    expect(results).toEqual(new Set(['שולמית ונחמיה']));
  });

  test('it stays readable: one slip to a word, no two in a row, no first letter, no word of three letters', () => {
    for (const result of typedOften(plainText, 'HIGH', 500)) {
      const before = plainText.split(' ');
      const after = result.split(' ');
      expect(after).toHaveLength(before.length);
      for (const [index, word] of before.entries()) {
        const distance = editDistance(word, after[index]!);
        expect(distance).toBeLessThanOrEqual(1);
        if (distance === 0) continue;
        expect(word.length).toBeGreaterThan(3);
        expect(after[index]![0]).toBe(word[0]);
        expect(after[index + 1] === undefined || after[index + 1] === before[index + 1]).toBe(true);
      }
    }
  });

  test('the same turn types the same', () => {
    expect(typedOften(plainText, 'HIGH', 20)).toEqual(typedOften(plainText, 'HIGH', 20));
  });

  test('every language can slip, Japanese by its full stop alone', () => {
    for (const { language, sandbox } of languagePacks) {
      const text = sandbox.smallTalk.filter((sentence) => !sentence.includes('{')).join(' ');
      const results = typedOften(text, 'HIGH', 5, language);
      expect(
        results.some((result) => result !== text),
        language,
      ).toBe(true);
      if (language === 'JA') for (const result of results) expect([text, text.slice(0, -1)]).toContain(result);
    }
  });

  test('no text loses a question, an emoji or a line, none becomes empty, and none grows by more than its slips', () => {
    const piece = fc.constantFrom(
      'Hello',
      'lovely',
      'weather',
      '?',
      '!',
      '.',
      '😊',
      '\n',
      ' ',
      '12',
      'http://a.b/c',
      'é',
      '\uD83D',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(...levels),
        fc.string(),
        (pieces, level, seed) => {
          const text = `a${pieces.join('')}`;
          const result = typed(text, level, seed);
          expect(countEmoji(result)).toBe(countEmoji(text));
          expect(result.match(/[?!\n]/g)).toEqual(text.match(/[?!\n]/g));
          expect(result.trim()).not.toBe('');
          expect(Math.abs(result.length - text.length)).toBeLessThanOrEqual(pieces.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('a hostile length costs linear time', () => {
    for (const unit of ['a', 'word ', '. ', "'", '((', 'a-', '😊', 'aб']) {
      const started = processorMs();
      typed(unit.repeat(20_000), 'HIGH');
      expect(processorMs() - started).toBeLessThan(2_000);
    }
  });
});
