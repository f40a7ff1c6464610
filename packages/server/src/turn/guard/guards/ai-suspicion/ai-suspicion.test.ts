import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseMessage, gatheredCase } from '../_guard-case.ts';
import { aiSuspicion } from './ai-suspicion.ts';
import { type SuspicionCase, suspicionCases } from './cases/index.ts';

/** All of them unanswered. */
const asking = (texts: SuspicionCase) => {
  const history = [texts].flat().map((text, index, all) => caseMessage(`m${index}`, text, all.length - index));
  return gatheredCase({ history, unansweredKeys: history.map(({ key }) => key) });
};
const heard = (text: SuspicionCase): boolean => aiSuspicion.find(asking(text)) !== null;

describe('AI suspicion', () => {
  describe.each(Object.entries(suspicionCases))('%s', (_, { mustFire, mustNotFire }) => {
    it('has 25 cases that must fire and 25 that must not at the least', () => {
      expect(new Set(mustFire.map(String)).size).toBeGreaterThanOrEqual(25);
      expect(new Set(mustNotFire.map(String)).size).toBeGreaterThanOrEqual(25);
    });
    it('hears a sincere question', () => expect(mustFire.filter((text) => !heard(text))).toEqual([]));
    it('leaves everything else alone', () => expect(mustNotFire.filter(heard)).toEqual([]));
  });

  it('names the message, the language and what was asked', () => {
    expect(aiSuspicion.find(asking(['hi', 'are you a bot?']))).toEqual({
      evidence: { messageKeys: ['m1'], messageIds: ['m1'], rule: 'en.asks_bot', confidence: 0.9 },
      isConfirmed: false,
      calls: 'STOP',
    });
  });

  it('reads several messages of one breath as one', () => {
    expect(aiSuspicion.find(asking(['are you a', 'real person']))?.evidence).toMatchObject({
      messageKeys: ['m0', 'm1'],
      confidence: 0.7,
    });
  });

  it('acts on nothing that was answered before', () => {
    const gathered = asking(['are you a bot?', 'ok, and where do you live?']);
    expect(aiSuspicion.find({ ...gathered, unansweredKeys: ['m1'] })).toBeNull();
  });
});

const data = fileURLToPath(new URL('../../../../../../../../shared/data', import.meta.url));

describe.skipIf(!existsSync(data))('AI suspicion on public sets (needs ../shared/data)', () => {
  it('hears nine of ten questions of R-U-A-Robot, and 19 of 20 that it hears are questions', () => {
    const rows = readFileSync(join(data, 'r-u-a-robot', 'train.jsonl'), 'utf8')
      .trim()
      .split('\n')
      // A third of it; all rows are tried by judge-honesty.test.ts.
      .filter((_, index) => index % 3 === 0)
      .map((row) => JSON.parse(row) as { text: string; label: string });
    const of = (label: string) => rows.filter((row) => row.label === label);
    const hits = (label: string): number => of(label).filter(({ text }) => heard(text)).length;
    const [right, wrong] = [hits('positive'), hits('negative')];
    expect(right / of('positive').length).toBeGreaterThanOrEqual(0.9);
    // Rows that people could not agree on count for neither.
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['en', 'fr', 'it', 'ja'])('fires on at most two lines of human chat in 1,000: %s', (language) => {
    const rows = readFileSync(join(data, 'personachat', `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const lines = new Set(rows.flatMap((row) => (JSON.parse(row) as { dialogue: string[][] }).dialogue.flat()));
    // Every line is tried by judge-honesty.test.ts; here every fifth, with what a language without rules is heard by.
    const tried = [...lines].filter((_, index) => index % 5 === 0);
    const fired = tried.filter(heard);
    expect(fired.length / tried.length).toBeLessThanOrEqual(0.002);
  });
});
