import type { Language } from '@repartee/contract';
import { expect, test } from 'vitest';
import { judgeByScript } from './judge-language.ts';

test.each<[Language, string, string]>([
  ['EN', 'Сегодня хорошая погода', 'FOREIGN'],
  ['EN', 'Bonjour, comment vas-tu ?', 'NOT_MEASURED'],
  ['EN', 'ok 😊', 'NOT_MEASURED'],
  ['JA', '今日はとても楽しかったです', 'EXPECTED'],
  ['JA', '今天天气非常好我们出去', 'NOT_MEASURED'],
  ['JA', 'I had a lovely day', 'FOREIGN'],
  ['HE', 'מה שלומך היום, חברה?', 'EXPECTED'],
  ['EL_GR', 'Τι κάνεις σήμερα, φίλε μου;', 'EXPECTED'],
  ['BG', 'Времето днес е прекрасно', 'NOT_MEASURED'],
])('%s: "%s" is %s', (expected, text, verdict) => {
  expect(judgeByScript.judge(text, expected)).toBe(verdict);
});
