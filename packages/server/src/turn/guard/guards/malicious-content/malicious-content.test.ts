import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../../../language/index.ts';
import { processorMs } from '../../../../platform/_processor-time.ts';
import { userTexts } from '../_guard-case.ts';
import { maliceCases } from './cases/index.ts';
import { confirmsMalice, findMalice, maliciousContent } from './malicious-content.ts';
import { maliceLanguages } from './rules/index.ts';

describe('malicious content', () => {
  it('asks for a stop, confirmed where the words of the same message say it as well', () => {
    expect(maliciousContent.find(userTexts(['hello', 'do you have any child porn']))).toEqual({
      evidence: { messageKeys: ['m1'], messageIds: ['m1'], rule: 'en.child_material', confidence: 0.9 },
      isConfirmed: true,
      calls: 'STOP',
    });
    expect(maliciousContent.find(userTexts(['tell me how to make ricin']))).toMatchObject({ isConfirmed: false });
  });

  it('looks only at what nobody answered', () => {
    expect(maliciousContent.find(userTexts(['do you have any child porn', 'hello']))).toBeNull();
    const gathered = { ...userTexts(['do you have any child porn']), unansweredKeys: [] };
    expect(maliciousContent.find(gathered)).toBeNull();
  });
});

describe('messages of severe illegal content', () => {
  it('have rules and cases in every language', () => {
    const bases = languagePacks.map(({ ruleName }) => ruleName).sort();
    expect(maliceLanguages.map(({ ruleName }) => ruleName).sort()).toEqual(bases);
    expect(maliceCases.map(({ language }) => language).sort()).toEqual(bases);
    for (const { language, mustFire, mustNotFire } of maliceCases) {
      expect(Math.min(new Set(mustFire).size, new Set(mustNotFire).size), language).toBeGreaterThanOrEqual(25);
    }
  });

  it.each(maliceCases)('are found in $language', ({ mustFire }) => {
    expect(mustFire.filter((text) => findMalice(text) === null)).toEqual([]);
  });

  it.each(maliceCases)('are confirmed four times of five in $language', ({ mustFire }) => {
    const unconfirmed = mustFire.filter((text) => !confirmsMalice(text));
    expect(unconfirmed.length / mustFire.length, unconfirmed.join('\n')).toBeLessThanOrEqual(0.2);
  });

  it.each(maliceCases)('are no news, games, parents, survivors, work or jokes in $language', ({ mustNotFire }) => {
    expect(mustNotFire.filter((text) => findMalice(text) !== null)).toEqual([]);
  });

  it('are no small talk of any language', () => {
    const texts: string[] = [];
    for (const { sandbox } of languagePacks) collectTexts(sandbox, texts);
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts.filter((text) => findMalice(text) !== null)).toEqual([]);
  });

  it('are looked for in time in texts of any length', () => {
    const startedMs = processorMs();
    for (const { mustFire } of maliceCases) findMalice(`${mustFire.join(' ')} `.repeat(40).slice(0, 20_000));
    expect((processorMs() - startedMs) / maliceCases.length).toBeLessThan(250);
  });
});

const data = fileURLToPath(new URL('../../../../../../../../shared/data/personachat', import.meta.url));

describe.skipIf(!existsSync(data))('severe illegal content in human chat (needs ../shared/data)', () => {
  it.each(['en', 'fr', 'it', 'ja'])('is found in no harmless message: %s', (language) => {
    const texts = readFileSync(join(data, `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => (JSON.parse(line) as { dialogue: string[][] }).dialogue.flat())
      .filter((text) => text !== '' && text !== '__SILENCE__');
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => findMalice(text) !== null)).toEqual([]);
  });
});

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) collectTexts(inner, texts);
}
