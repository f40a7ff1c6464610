import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../../../language/index.ts';
import { caseMessage, gatheredCase } from '../_guard-case.ts';
import { type CrisisCase, crisisCases } from './cases/index.ts';
import { crisis } from './crisis.ts';

/** All of them unanswered. */
const saying = (texts: CrisisCase) => {
  const history = [texts].flat().map((text, index, all) => caseMessage(`m${index}`, text, all.length - index));
  return gatheredCase({ history, unansweredKeys: history.map(({ key }) => key) });
};
const heard = (text: CrisisCase): boolean => crisis.find(saying(text)) !== null;

describe('crisis', () => {
  it('has cases in every language, 25 that must fire and 25 that must not at the least', () => {
    expect(Object.keys(crisisCases).sort()).toEqual(languagePacks.map(({ ruleName }) => ruleName).sort());
    for (const [language, { mustFire, mustNotFire }] of Object.entries(crisisCases)) {
      expect(new Set(mustFire.map(String)).size, language).toBeGreaterThanOrEqual(25);
      expect(new Set(mustNotFire.map(String)).size, language).toBeGreaterThanOrEqual(25);
    }
  });

  describe.each(Object.entries(crisisCases))('%s', (_, { mustFire, mustNotFire }) => {
    it('hears who may hurt or kill themselves', () => expect(mustFire.filter((text) => !heard(text))).toEqual([]));
    it('leaves idiom, titles and everyday words alone', () => expect(mustNotFire.filter(heard)).toEqual([]));
  });

  it('calls for care and never for a stop, and names the messages', () => {
    expect(crisis.find(saying(['hi', 'i want to die']))).toEqual({
      evidence: { messageKeys: ['m1'], messageIds: ['m1'], rule: 'en.self_harm', confidence: 0.9 },
      isConfirmed: false,
      calls: 'CARE',
    });
  });

  it('reads several messages of one breath as one', () => {
    expect(crisis.find(saying(['i just want', 'to die']))?.evidence).toMatchObject({
      messageKeys: ['m0', 'm1'],
      confidence: 0.7,
    });
  });

  it('hears in any language, whatever the conversation is written in', () => {
    const mixed = 'hey sorry bin gerade nicht gut drauf, ich will nicht mehr leben';
    expect(crisis.find(saying(mixed))?.evidence.rule).toBe('de.self_harm');
  });

  it('acts on nothing that was answered before', () => {
    const gathered = saying(['i want to die', 'thanks, i feel better']);
    expect(crisis.find({ ...gathered, unansweredKeys: ['m1'] })).toBeNull();
  });

  it('hears nothing in the small talk of the sandbox, whatever its language', () => {
    const fired = languagePacks.flatMap(({ sandbox }) => {
      const { care, ...rest } = sandbox;
      return textsOf([rest, care.SAD.questions]).filter(heard);
    });
    expect(fired).toEqual([]);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{\w+\}/g, 'Anna')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const data = fileURLToPath(new URL('../../../../../../../../shared/data/personachat', import.meta.url));

describe.skipIf(!existsSync(data))('crisis on human chat (needs ../shared/data)', () => {
  it.each(['en', 'fr', 'it', 'ja'])('fires on at most one line in 2,000: %s', (language) => {
    const rows = readFileSync(join(data, `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const lines = new Set(rows.flatMap((row) => (JSON.parse(row) as { dialogue: string[][] }).dialogue.flat()));
    const fired = [...lines].filter(heard);
    expect(lines.size).toBeGreaterThan(1000);
    expect(fired.length / lines.size).toBeLessThanOrEqual(1 / 2000);
  });
});
