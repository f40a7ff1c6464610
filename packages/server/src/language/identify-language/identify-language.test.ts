import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Language, languageCodes, languages } from '@repartee/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { processorMs } from '../../platform/_processor-time.ts';
import { languagePacks } from '../language-packs.ts';
import { type BaseLanguage, baseLanguages } from './function-words.ts';
import { createLanguageIdentifier, judgeAtOnce, type LanguageIdentifier } from './index.ts';
import { judgeVotes, type LanguageVotes } from './judge-votes.ts';
import { areConfusable, countedAs, namesOf } from './language-groups.ts';

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const codeOf = (base: string): Language => languageCodes.find((code) => languages[code].base === base)!;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(textsIn)
    : [];
}

/** Small talk in all base languages: what the sandbox says. */
const smallTalk = languagePacks.map((pack) => ({
  code: pack.language,
  base: languages[pack.language].base as BaseLanguage,
  texts: textsIn(pack.sandbox).filter((text) => lettersIn(text) >= 12),
}));

describe('letters and small words', () => {
  it('are known for the 29 base languages of the contract', () => {
    const bases = new Set(languageCodes.map((code) => languages[code].base));
    expect([...bases].sort()).toEqual([...baseLanguages].sort());
  });

  it('never call small talk in the expected language foreign, and settle most of it', () => {
    let settled = 0;
    let all = 0;
    for (const { code, texts } of smallTalk) {
      const verdicts = texts.map((text) => judgeAtOnce(text, [code]).verdict);
      expect([code, verdicts.filter((verdict) => verdict === 'FOREIGN').length]).toEqual([code, 0]);
      settled += verdicts.filter((verdict) => verdict === 'EXPECTED').length;
      all += verdicts.length;
    }
    expect(settled / all).toBeGreaterThan(0.65);
  });

  it('hardly ever take small talk in one language for another', () => {
    let wrong = 0;
    let all = 0;
    for (const { base, texts } of smallTalk) {
      for (const other of smallTalk) {
        if (areConfusable(base, other.base)) continue;
        // Every fifth: there are more than 800 pairs.
        const some = texts.filter((_text, index) => index % 5 === 0);
        all += some.length;
        wrong += some.filter((text) => judgeAtOnce(text, [other.code]).verdict === 'EXPECTED').length;
      }
    }
    expect(wrong / all).toBeLessThan(0.003);
  });

  it.each([
    ['Сегодня очень хорошая погода', 'EN', 'FOREIGN'],
    ['今日はとてもいい天気ですね', 'DE', 'FOREIGN'],
    ['今日はとてもいい天気ですね', 'JA', 'EXPECTED'],
    ['Τι κάνεις σήμερα;', 'EL_GR', 'EXPECTED'],
    ['I thought about what you said and I really like it', 'DE', 'FOREIGN'],
    ['ok', 'DE', 'UNCLEAR'],
    ['😘😘', 'DE', 'UNCLEAR'],
    ['Haha, I know Владимир!', 'EN', 'EXPECTED'],
    ['Dobrý den', 'SK_SK', 'UNCLEAR'],
  ] as const)('%s, expected %s: %s', (text, expected, verdict) => {
    expect(judgeAtOnce(text, [expected]).verdict).toBe(verdict);
  });

  it('expect either of two languages', () => {
    expect(judgeAtOnce('Ich habe heute an dich gedacht', ['EN', 'DE']).verdict).toBe('EXPECTED');
    expect(judgeAtOnce('I was thinking of you today', ['EN', 'DE']).verdict).toBe('EXPECTED');
  });

  it('take no time on hostile texts', () => {
    const startedMs = processorMs();
    for (const text of ['a '.repeat(500_000), '🙂'.repeat(300_000), 'й'.repeat(1_000_000)]) judgeAtOnce(text, ['EN']);
    expect(processorMs() - startedMs).toBeLessThan(200);
  });
});

describe('the votes of the libraries', () => {
  const votes = (more: Partial<LanguageVotes>): LanguageVotes => ({ eld: {}, tinyld: {}, cld3: {}, ...more });

  it('count only where the expected language is known', () => {
    // Two libraries have never heard of Zulu, and guess.
    const zulu = votes({ eld: { ms: 0.9 }, tinyld: { id: 0.6 }, cld3: { zu: 0.99 } });
    expect(judgeVotes(zulu, ['zu'], 40).verdict).not.toBe('FOREIGN');
    const malay = votes({ eld: { ms: 0.9 }, tinyld: { id: 0.6 }, cld3: { ms: 0.99 } });
    expect(judgeVotes(malay, ['zu'], 40).verdict).toBe('FOREIGN');
  });

  it('take what no library tells apart for one', () => {
    const danish = votes({ eld: { da: 0.9 }, tinyld: { da: 1 }, cld3: { da: 0.9 } });
    expect(judgeVotes(danish, ['nb'], 40).verdict).toBe('EXPECTED');
    expect(judgeVotes(danish, ['sv'], 40).verdict).toBe('FOREIGN');
  });

  it('call nothing foreign that is under twelve letters, or that nobody knows', () => {
    const german = votes({ eld: { de: 1 }, tinyld: { de: 1 }, cld3: { de: 1 } });
    expect(judgeVotes(german, ['en'], 11).verdict).toBe('UNCLEAR');
    expect(judgeVotes(german, ['en'], 12).verdict).toBe('FOREIGN');
    expect(judgeVotes(votes({}), ['en'], 90)).toEqual({ verdict: 'UNCLEAR', language: null, confidence: 0 });
  });
});

/** From its source: what the built server starts as the built file. (`--import tsx` does not reach into threads.) */
const openFromSource = (): Worker => {
  const source = new URL('./identification-thread.ts', import.meta.url).href;
  return new Worker(`import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`, {
    eval: true,
  });
};

describe('the thread', () => {
  const opened: LanguageIdentifier[] = [];
  const open = (...[options]: Parameters<typeof createLanguageIdentifier>): LanguageIdentifier => {
    const identifier = createLanguageIdentifier(options);
    opened.push(identifier);
    return identifier;
  };
  afterAll(() => Promise.all(opened.map((identifier) => identifier.close())));
  const real = open({ openThread: openFromSource, waitMaxMs: 30_000 });
  const unclear = 'Voglio mangiare pizza';

  it.each(languagePacks.map(({ language, sandbox }) => [language, sandbox] as const))(
    'hears what the sandbox says in %s as that language, at least 95 of 100 sentences',
    async (language, { treats: _, pastimes: __, interests: ___, ...said }) => {
      // Lists of values are no sentences, a slot has no language, and fewer letters show none ("Haha!").
      const sentences = textsIn(said).filter((text) => !text.includes('{') && lettersIn(text) >= 12);
      expect(sentences.length).toBeGreaterThan(90);
      let heard = 0;
      const others: string[] = [];
      for (const text of sentences) {
        const judged = await real.judge(text, [language]);
        // A short one is not sure enough to act upon, and still heard as what it is.
        if (
          judged?.verdict === 'EXPECTED' ||
          namesOf(languages[language].base as BaseLanguage).includes(countedAs(judged?.language ?? ''))
        )
          heard++;
        else others.push(`${judged?.verdict} ${judged?.language} ${text}`);
      }
      expect(heard / sentences.length, others.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('settles what letters and small words do not', async () => {
    expect(judgeAtOnce(unclear, ['DE']).verdict).toBe('UNCLEAR');
    expect(await real.judge(unclear, ['DE'])).toMatchObject({ verdict: 'FOREIGN', language: 'it', by: 'ENSEMBLE' });
    expect(await real.judge(unclear, ['DE', 'IT'])).toMatchObject({ verdict: 'EXPECTED', language: 'it' });
  });

  const folder = fileURLToPath(
    new URL('../../../../../../shared/data/langid/lingua-testdata/sentences/', import.meta.url),
  );
  const hasData = existsSync(folder);
  it.skipIf(!hasData)(
    hasData
      ? 'raises hardly a false alarm on sentences of 29 languages, and catches nine foreign ones of ten'
      : `figures of the guard: skipped, no test data at ${folder}`,
    async () => {
      const sentences = readdirSync(folder).flatMap((file) => {
        const lines = readFileSync(`${folder}${file}`, 'utf8').split('\n');
        return lines
          .filter((line) => lettersIn(line) >= 12)
          .slice(0, 12)
          .map((line) => [file.slice(0, 2), line] as const);
      });
      let falseAlarms = 0;
      let foreign = 0;
      let caught = 0;
      for (const [index, [base, line]] of sentences.entries()) {
        if ((await real.judge(line, [codeOf(base)]))?.verdict === 'FOREIGN') falseAlarms++;
        const other = baseLanguages[index % baseLanguages.length]!;
        if (areConfusable(base as BaseLanguage, other)) continue;
        foreign++;
        if ((await real.judge(line, [codeOf(other)]))?.verdict === 'FOREIGN') caught++;
      }
      expect(falseAlarms / sentences.length).toBeLessThanOrEqual(0.005);
      expect(caught / foreign).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('that hangs or breaks makes texts not known, and is left alone for a while', async () => {
    for (const source of ['setInterval(() => {}, 1000)', 'throw new Error("no")', '']) {
      let threads = 0;
      const identifier = open({
        waitMaxMs: 500,
        openThread: () => {
          threads++;
          return new Worker(source, { eval: true });
        },
      });
      expect(await Promise.all([identifier.judge(unclear, ['DE']), identifier.judge(unclear, ['FR'])])).toEqual([
        null,
        null,
      ]);
      expect(await identifier.judge(unclear, ['DE'])).toBeNull();
      expect(threads).toBe(1);
    }
  });

  it('has a bounded line, and none once it is closed', async () => {
    const identifier = open({
      waitingMax: 2,
      openThread: () => new Worker('setInterval(() => {}, 1000)', { eval: true }),
    });
    const first = [identifier.judge(unclear, ['DE']), identifier.judge(unclear, ['DE'])];
    expect(await identifier.judge(unclear, ['DE'])).toBeNull();
    await identifier.close();
    expect(await Promise.all(first)).toEqual([null, null]);
    expect(await identifier.judge(unclear, ['DE'])).toBeNull();
  });

  it('is not opened for what is settled at once', async () => {
    const identifier = open({
      openThread: () => {
        throw new Error('opened');
      },
    });
    expect(await identifier.judge('I was thinking of you today', ['EN'])).toMatchObject({ verdict: 'EXPECTED' });
    expect(await identifier.judge('123 😘', ['EN'])).toMatchObject({ verdict: 'UNCLEAR' });
  });
});
