import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedQuestions } from './judged-questions.ts';
import { readJudgement } from './read-judgement.ts';

const judged = ['a', 'b', 'c'].map((key) => ({ key, id: `id-${key}`, text: `text ${key}` }));
const all = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...Object.fromEntries(
    judgedQuestions.flatMap(({ name, answers }) => [
      [name, answers[0]],
      [`${name}Confidence`, 0.9],
      [`${name}Messages`, []],
    ]),
  ),
  ...more,
});
const read = (answer: unknown) => readJudgement(JSON.stringify(answer), answer, judgedQuestions, judged);
const crisisIn = (more: Record<string, unknown>) => read(all({ crisis: 'YES', ...more }))?.crisis;

describe('what a guardian answers', () => {
  it('is read guard by guard, with the messages it names', () => {
    const findings = read(
      all({ crisis: 'YES', crisisConfidence: 0.83, crisisMessages: [2], underage: 'STATED', underageMessages: [3, 1] }),
    );
    expect(findings).toEqual({
      underageDetection: { confidence: 0.9, messageKeys: ['a', 'c'], messageIds: ['id-a', 'id-c'] },
      crisis: { confidence: 0.83, messageKeys: ['b'], messageIds: ['id-b'] },
      aiSuspicion: null,
      maliciousContent: null,
      hijack: null,
      hostile: null,
    });
  });

  it.each([
    ['a number as text', { crisisConfidence: '0.8' }, 0.8],
    ['percent', { crisisConfidence: '80 %' }, 0.8],
    ['a number in percent', { crisisConfidence: 80 }, 0.8],
    ['certainty', { crisisConfidence: 1 }, 1],
    ['another spelling of the answer', { crisis: ' yes ', crisisConfidence: 0.8 }, 0.8],
    ['a truth value', { crisis: true, crisisConfidence: 0.8 }, 0.8],
  ])('is read also with %s', (_, more, confidence) => {
    expect(crisisIn(more)).toMatchObject({ confidence });
  });

  it('is read also with other spellings of the members, in a fence, after thinking aloud', () => {
    const snake = Object.fromEntries(
      Object.entries(all({ crisis: 'YES' })).map(([name, value]) => [
        name.replace(/[A-Z]/g, '_$&').toLowerCase(),
        value,
      ]),
    );
    const text = `Let me see {the messages}.\n\`\`\`json\n${JSON.stringify(snake)}\n\`\`\``;
    expect(readJudgement(text, undefined, judgedQuestions, judged)?.crisis).toMatchObject({ confidence: 0.9 });
  });

  it('names all judged messages where it names none that exist', () => {
    for (const numbers of [[], undefined, null, [0, 4, -1, 1.5, 'x'], 'none', {}]) {
      expect(crisisIn({ crisisMessages: numbers })?.messageKeys).toEqual(['a', 'b', 'c']);
    }
    expect(crisisIn({ crisisMessages: ['2', 2, 3] })?.messageKeys).toEqual(['b', 'c']);
    expect(crisisIn({ crisisMessages: 2 })?.messageKeys).toEqual(['b']);
  });

  it('held for less likely than not is nothing found', () => {
    expect(crisisIn({ crisisConfidence: 0.49 })).toBeNull();
    expect(crisisIn({ crisisConfidence: 0.5 })).not.toBeNull();
  });

  it('is unusable as a whole where an answer or how sure it is of it is missing or no answer', () => {
    for (const name of Object.keys(all()).filter((member) => !member.endsWith('Messages'))) {
      const { [name]: _, ...rest } = all();
      expect(read(rest), name).toBeNull();
    }
    for (const value of [null, 'MAYBE', 1, '', ['YES'], {}]) expect(read(all({ crisis: value }))).toBeNull();
    for (const value of [null, 'high', -0.1, 1.4, 101, Number.NaN, '', [], {}]) {
      expect(read(all({ crisisConfidence: value })), String(value)).toBeNull();
    }
    for (const text of ['', '{', '}{', 'All fine.', '[]', 'null', '{"crisis":']) {
      expect(readJudgement(text, undefined, judgedQuestions, judged)).toBeNull();
    }
  });

  it('never makes it throw, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.string(),
        fc.dictionary(fc.constantFrom(...Object.keys(all())), fc.anything()),
        (value, text, some) => {
          readJudgement(text, value, judgedQuestions, judged);
          readJudgement(text, { ...all(), ...some }, judgedQuestions, judged);
        },
      ),
    );
  });
});
