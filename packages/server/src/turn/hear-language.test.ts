import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, languageCodes, languages } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { judgeAtOnce } from '../language/index.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { userTexts } from './guard/guards/_guard-case.ts';
import { hearLanguage } from './hear-language.ts';

const subjectIn = (language: Language, additional?: Language): TurnSubject => ({
  projectId: 'project',
  projectPublicId: 'proj_1',
  conversationId: 'conversation',
  turnId: 'turn',
  turnNumber: 1,
  seed: '1',
  conversationSeed: '1',
  request: {
    userProfileId: 'u',
    personaProfileId: 'p',
    language,
    ...(additional ? { additionalLanguages: [additional] } : {}),
  },
  settings: {},
  isTest: false,
  firstEnqueuedAt: '2026-11-20T11:59:00.000Z',
  deadlineAt: '2026-11-20T12:04:00.000Z',
});
const hear = (texts: Parameters<typeof userTexts>[0], language: Language = 'EN', additional?: Language) =>
  hearLanguage(subjectIn(language, additional), userTexts(texts), judgeAtOnce);

const german = 'ich habe dich heute schon so vermisst, was machst du denn gerade';
const english = 'what are you doing tonight, i was thinking of you';

describe('what language the user writes', () => {
  it.each<[string, string[]]>([
    ['German', [german]],
    ['German in several messages', ['ich bin es', 'was machst du denn', 'hast du mich auch so vermisst']],
    ['Bulgarian letters', ['какво правиш днес, как си']],
    ['Hebrew letters', ['מה את עושה הערב יפה שלי']],
  ])('is foreign, and confirmed by its words: %s', async (_, texts) => {
    expect(await hear(texts)).toMatchObject({ verdict: 'FOREIGN', isConfirmed: true });
  });

  it.each<[string, string[]]>([
    ['an allowed language', [english]],
    ['one text of three in an allowed language', [german, english, german]],
    [
      'names, links, laughter and emoji',
      ['Max Max', 'https://beispiel.de/ich-bin-das-und-du', 'hahahaha jajaja', '😘😘', 'Ann'],
    ],
    ['too few letters', ['hola guapa']],
    ['loan words', ['i love schadenfreude and kindergarten, you know that']],
  ])('is not foreign: %s', async (_, texts) => {
    expect((await hear(texts))?.verdict).not.toBe('FOREIGN');
  });

  it('may be the additional language of the request, or a variant', async () => {
    expect((await hear([german], 'EN', 'DE_AT'))?.verdict).toBe('EXPECTED');
    expect((await hear([german], 'DE_CH'))?.verdict).toBe('EXPECTED');
  });

  it('is judged by the last three texts of a day, and only when one is unanswered', async () => {
    expect((await hear([english, german, german, german]))?.verdict).toBe('FOREIGN');
    const gathered = { ...userTexts([german]), unansweredKeys: [] };
    expect(await hearLanguage(subjectIn('EN'), gathered, judgeAtOnce)).toBeNull();
    const old = { ...userTexts([german, 'ok']), at: '2026-11-21T11:59:30.000Z' };
    expect(await hearLanguage(subjectIn('EN'), old, judgeAtOnce)).toBeNull();
  });

  it('is not known where nobody can tell', async () => {
    expect(await hearLanguage(subjectIn('EN'), userTexts([german]), () => null)).toBeNull();
  });

  it('names the messages it was heard in', async () => {
    expect(await hear(['hahaha', german])).toMatchObject({ messageKeys: ['m1'], messageIds: ['m1'], language: 'de' });
  });
});

const data = fileURLToPath(new URL('../../../../../shared/data/langid/lingua-testdata/sentences', import.meta.url));

describe.skipIf(!existsSync(data))('sentences of 29 languages (need ../shared/data)', () => {
  it('raise no more than one false alarm in 200 by letters and small words alone', async () => {
    let judged = 0;
    let alarms = 0;
    for (const file of readdirSync(data)) {
      const code = languageCodes.find((one) => languages[one].base === file.slice(0, 2))!;
      for (const line of readFileSync(`${data}/${file}`, 'utf8').split('\n').filter(Boolean).slice(0, 60)) {
        judged++;
        if ((await hear([line], code))?.verdict === 'FOREIGN') alarms++;
      }
    }
    expect(judged).toBeGreaterThan(1_500);
    expect(alarms / judged).toBeLessThanOrEqual(0.005);
  });
});
