import { describe, expect, test } from 'vitest';
import { type JudgeLanguage, judgeAtOnce } from '../../language/index.ts';
import { checkLanguage } from './check-language.ts';

const english = { writtenLanguage: 'EN', additionalLanguage: null } as const;
const found = async (
  messages: string[],
  plan: Parameters<typeof checkLanguage>[1] = english,
  judge = judgeAtOnce as JudgeLanguage,
) => (await checkLanguage(messages, plan, judge)).map(({ code, messageIndex }) => `${code} ${messageIndex}`);

describe('the language of a draft', () => {
  const german = 'Ich habe heute an dich gedacht, und was hast du gemacht?';
  const good = 'I was thinking of you today and it made me smile a lot.';

  test('is the one asked for', async () => {
    expect(await found([good])).toEqual([]);
    expect(await found([german])).toEqual(['WRONG_LANGUAGE 0']);
    expect(await found(['Сегодня очень хорошая погода'])).toEqual(['WRONG_LANGUAGE 0']);
  });

  test('may be the additional one', async () => {
    expect(await found([german], { writtenLanguage: 'EN', additionalLanguage: 'DE' })).toEqual([]);
  });

  test('is looked at in every message and every long piece', async () => {
    expect(await found([good, good, german])).toEqual(['MIXED_LANGUAGE 2']);
    expect(await found([`${good} ${good} ${good} ${german}`])).toEqual(['MIXED_LANGUAGE 0']);
    expect(await found([`${good} Te amo means I love you!`])).toEqual([]);
  });

  test('is no fault where nobody knows', async () => {
    expect(await found([german], english, () => null)).toEqual([]);
    expect(await found([german], english, async () => null)).toEqual([]);
  });
});
