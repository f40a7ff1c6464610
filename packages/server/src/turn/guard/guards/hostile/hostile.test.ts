import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../../../language/index.ts';
import { processorMs } from '../../../../platform/_processor-time.ts';
import { userTexts } from '../_guard-case.ts';
import { abuseCases } from './cases/index.ts';
import { mustNotStop, mustStop } from './hostile.cases.ts';
import { findAbuse, hostile } from './hostile.ts';
import { abuseLanguages } from './rules/index.ts';
import { spellOut } from './spell-out.ts';

describe('hostility', () => {
  it.each(mustStop)('asks for a stop on $title', ({ gathered }) => {
    const finding = hostile.find(gathered);
    expect(finding).toMatchObject({ isConfirmed: true, calls: 'STOP' });
    expect(finding?.evidence.messageKeys.length).toBeGreaterThanOrEqual(3);
  });

  it.each(mustNotStop)('finds nothing in $title', ({ gathered }) => {
    expect(hostile.find(gathered)).toBeNull();
  });

  it('names the gravest rule and the messages', () => {
    const finding = hostile.find(userTexts(['you idiot', 'how are you', 'shut up bitch', 'kill yourself']));
    expect(finding?.evidence).toEqual({
      messageKeys: ['m0', 'm2', 'm3'],
      messageIds: ['m0', 'm2', 'm3'],
      rule: 'en.wishes_harm',
      confidence: 0.9,
    });
  });

  it('never asks for a stop where the weight of words does not confirm the phrases', () => {
    const texts = ['you idiot', 'haha', 'love you so much', 'you fool', 'haha you are funny', 'are you stupid?'];
    expect(hostile.find(userTexts(texts))).toMatchObject({ isConfirmed: false, calls: 'CARE' });
  });
});

describe('messages of abuse', () => {
  it('have rules and cases in every language', () => {
    const bases = languagePacks.map(({ ruleName }) => ruleName).sort();
    expect(abuseLanguages.map(({ ruleName }) => ruleName).sort()).toEqual(bases);
    expect(abuseCases.map(({ language }) => language).sort()).toEqual(bases);
    for (const { language, mustFire, mustNotFire } of abuseCases) {
      expect(Math.min(new Set(mustFire).size, new Set(mustNotFire).size), language).toBeGreaterThanOrEqual(25);
    }
  });

  it.each(abuseCases)('are found in $language', ({ mustFire }) => {
    expect(mustFire.filter((text) => findAbuse(text) === null)).toEqual([]);
  });

  it.each(abuseCases)('are no teases, desire, quotes or anger at something else in $language', ({ mustNotFire }) => {
    expect(mustNotFire.filter((text) => findAbuse(text) !== null)).toEqual([]);
  });

  it('are no small talk of any language', () => {
    const texts: string[] = [];
    for (const { sandbox } of languagePacks) collectTexts(sandbox, texts);
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts.filter((text) => findAbuse(text) !== null)).toEqual([]);
  });

  it('are looked for in time in texts of any length', () => {
    const startedMs = processorMs();
    for (const { mustFire } of abuseCases) findAbuse(`${mustFire.join(' ')} `.repeat(40).slice(0, 20_000));
    expect((processorMs() - startedMs) / abuseCases.length).toBeLessThan(250);
  });
});

describe('the words a rule can match', () => {
  it('are spelled out, without what only stands around them', () => {
    expect(spellOut('idiot(?:s|ic)?')).toEqual(['idiot', 'idiots', 'idiotic']);
    expect(spellOut('fat(?! chance)')).toEqual(['fat']);
    expect(spellOut('[ck]an\\p{L}* (?<=x)a|b')).toEqual(['can a', 'can  a', 'kan a', 'kan  a', 'b']);
  });
});

const data = fileURLToPath(new URL('../../../../../../../../shared/data/personachat', import.meta.url));

describe.skipIf(!existsSync(data))('abuse in human chat (needs ../shared/data)', () => {
  it.each(['en', 'fr', 'it', 'ja'])('is found in at most one in 1,000 harmless messages: %s', (language) => {
    const texts = readFileSync(join(data, `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => (JSON.parse(line) as { dialogue: string[][] }).dialogue.flat())
      .filter((text) => text !== '' && text !== '__SILENCE__');
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => findAbuse(text) !== null).length / texts.length).toBeLessThanOrEqual(0.001);
  });
});

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) collectTexts(inner, texts);
}
