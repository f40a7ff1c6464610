import { describe, expect, it } from 'vitest';
import type { HeardLanguage } from '../../../gather/gathered.ts';
import { gatheredCase } from '../_guard-case.ts';
import { unknownLanguage } from './unknown-language.ts';

const heard: HeardLanguage = {
  verdict: 'FOREIGN',
  language: 'de',
  confidence: 0.9,
  isConfirmed: true,
  messageKeys: ['m1'],
  messageIds: ['id1'],
};

describe('unknown language', () => {
  it('asks for a stop where the last texts are in none of the allowed languages', () => {
    expect(unknownLanguage.find(gatheredCase({ heardLanguage: heard }))).toEqual({
      evidence: { messageKeys: ['m1'], messageIds: ['id1'], rule: 'language.de', confidence: 0.9 },
      isConfirmed: true,
      calls: 'STOP',
    });
    const unnamed = gatheredCase({ heardLanguage: { ...heard, language: null, isConfirmed: false } });
    expect(unknownLanguage.find(unnamed)).toMatchObject({ evidence: { rule: 'language' }, isConfirmed: false });
  });

  it('finds nothing in an allowed language, in doubt, or where nobody judged', () => {
    expect(unknownLanguage.find(gatheredCase())).toBeNull();
    for (const verdict of ['EXPECTED', 'UNCLEAR'] as const) {
      expect(unknownLanguage.find(gatheredCase({ heardLanguage: { ...heard, verdict } }))).toBeNull();
    }
  });
});
