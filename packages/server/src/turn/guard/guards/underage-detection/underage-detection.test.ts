import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldPlainly, languagePacks } from '../../../../language/index.ts';
import { processorMs } from '../../../../platform/_processor-time.ts';
import type { HistoryMessage } from '../../../gather/gathered.ts';
import { caseMessage, gatheredCase, userTexts } from '../_guard-case.ts';
import { ageCases } from './cases/index.ts';
import { ageRulesOfLanguages } from './rules/index.ts';
import { mustFire, mustFireByYear, mustNotFire } from './underage-detection.cases.ts';
import { underageDetection } from './underage-detection.ts';

const says = (text: string): string => underageDetection.find(userTexts([text]))?.calls ?? 'NOTHING';
/** Those of these texts that are judged otherwise. */
const others = (texts: readonly string[], wanted: string) => texts.filter((text) => says(text) !== wanted);

describe('under-age detection', () => {
  it.each(mustFire)('fires on $title', ({ gathered }) => {
    expect(underageDetection.find(gathered)).toEqual({
      evidence: { messageKeys: [], messageIds: [], rule: 'birthdate', confidence: 1 },
      isConfirmed: true,
      calls: 'STOP',
    });
  });

  it.each(mustFireByYear)('fires on $title', ({ gathered }) => {
    expect(underageDetection.find(gathered)).toMatchObject({ evidence: { rule: 'birth_year' }, isConfirmed: true });
  });

  it.each(mustNotFire)('does not fire on $title', ({ gathered }) => {
    expect(underageDetection.find(gathered)).toBeNull();
  });

  it('has rules and cases for each of the 29 base languages', () => {
    const names = new Set(languagePacks.map(({ ruleName }) => ruleName));
    expect(new Set(ageRulesOfLanguages.map(({ ruleName }) => ruleName))).toEqual(names);
    expect(Object.keys(ageCases)).toHaveLength(29);
    for (const [language, { stated, implied, harmless }] of Object.entries(ageCases)) {
      expect(stated.length + implied.length, language).toBeGreaterThanOrEqual(25);
      expect(harmless.length, language).toBeGreaterThanOrEqual(25);
    }
  });

  it.each(Object.entries(ageCases))(
    'hears in %s what is stated and what is implied, and all languages nothing else',
    (_, cases) => {
      expect(others(cases.stated, 'STOP')).toEqual([]);
      expect(others(cases.implied, 'CARE')).toEqual([]);
      expect(others(cases.harmless, 'NOTHING')).toEqual([]);
    },
  );

  it('hears nothing in the small talk of personas in any language', () => {
    const texts = languagePacks.flatMap(({ sandbox }) =>
      [sandbox.smallTalk, sandbox.questions, Object.values(sandbox.reactions), Object.values(sandbox.moments)].flat(2),
    );
    expect(texts.length).toBeGreaterThan(1_000);
    expect(others(texts, 'NOTHING')).toEqual([]);
  });

  it('names the messages and the rule, and is confirmed by a statement alone', () => {
    expect(underageDetection.find(userTexts(["I'm 15"]))).toEqual({
      evidence: { messageKeys: ['m0'], messageIds: ['m0'], rule: 'en.states_age', confidence: 0.95 },
      isConfirmed: true,
      calls: 'STOP',
    });
    expect(underageDetection.find(userTexts(["I'm still in high school"]))).toMatchObject({
      evidence: { messageKeys: ['m0'], rule: 'en.high_school' },
      isConfirmed: false,
      calls: 'CARE',
    });
  });

  it('ends in time on texts made to keep it busy', () => {
    const startedMs = processorMs();
    for (const { harmless } of Object.values(ageCases))
      says(
        harmless
          .join(' ')
          .replace(/[.?!\d]/g, '')
          .repeat(20)
          .slice(0, 8_000),
      );
    expect(processorMs() - startedMs).toBeLessThan(29 * 1_000);
  });
});

describe('under-age detection over several messages', () => {
  /** The texts, oldest first; those of the persona begin with `>`. All of the user's after the persona's last are unanswered. */
  const chat = (...lines: string[]) => {
    const history = lines.map(
      (line, index): HistoryMessage =>
        line.startsWith('>')
          ? caseMessage(`p${index}`, line.slice(1), lines.length - index, { sender: 'PERSONA' })
          : caseMessage(`u${index}`, line, lines.length - index),
    );
    const answered = lines.findLastIndex((line) => line.startsWith('>'));
    return gatheredCase({ history, unansweredKeys: history.slice(answered + 1).map(({ key }) => key) });
  };
  const hears = (...lines: string[]) => {
    const finding = underageDetection.find(chat(...lines));
    return finding ? `${finding.calls} ${finding.evidence.messageKeys.join()}` : 'NOTHING';
  };

  it('reads what is split as one', () => {
    expect(hears('hey', 'im', '15')).toBe('STOP u1,u2');
    expect(hears('i', 'am', 'fifteen')).toBe('STOP u0,u1,u2');
    expect(hears('soy', 'menor de edad')).toBe('STOP u0,u1');
    expect(hears('thats who i am.', '15 minutes later it rained')).toBe('NOTHING');
  });

  it('waits for what is counted', () => {
    expect(hears("i'm 15", 'minutes away')).toBe('NOTHING');
    expect(hears("i'm 15", 'and you?')).toBe('STOP u0');
  });

  it('hears a number alone as the answer to a question for the age', () => {
    for (const answer of ['15', 'fifteen', '15 u?', 'just 15 lol', '15, why?'])
      expect(hears('>So how old are you?', answer), answer).toBe('STOP u1');
    expect(hears('>Wie alt bist du?', 'fünfzehn')).toBe('STOP u1');
    expect(hears('>¿Cuántos años tienes?', '15 y tú')).toBe('STOP u1');
    expect(hears('>何歳ですか？', '15')).toBe('STOP u1');
    expect(hears('>How old are you?', 'why', '>Just curious :)', '16')).toBe('STOP u3');
    expect(hears('>How many cats do you have?', '15')).toBe('NOTHING');
    expect(hears('>How old are you?', '35')).toBe('NOTHING');
    expect(hears('>How old are your kids?', '15 and 12')).toBe('NOTHING');
    expect(hears('>How old are you?', '15 minutes ago i told you')).toBe('NOTHING');
    expect(hears('15')).toBe('NOTHING');
  });

  it('knows the question in every language, and a number in digits as its answer', () => {
    const nameOf = (language: string) => (language === 'ptBr' ? 'pt-br' : language);
    for (const [language, { harmless }] of Object.entries(ageCases)) {
      const rules = ageRulesOfLanguages.find(({ ruleName }) => ruleName === nameOf(language))!;
      const question = harmless.find((text) => rules.asksAge.test(foldPlainly(text)));
      expect(question, language).toBeDefined();
      expect(hears(`>${question}`, '15'), question).toBe('STOP u1');
    }
  });

  it('hears a no to being an adult', () => {
    expect(hears('>Are you over 18?', 'no sorry')).toBe('STOP u1');
    expect(hears('>Bist du schon volljährig?', 'noch nicht')).toBe('STOP u1');
    expect(hears('>Are you over 18?', 'yes')).toBe('NOTHING');
    expect(hears('>Do you like cats?', 'no')).toBe('NOTHING');
  });

  it('keeps a doubt about what is taken back', () => {
    expect(hears("I'm 17", 'lol jk im 35')).toBe('CARE u0');
    expect(hears("I'm 17", "i'm not kidding")).toBe('STOP u0');
  });

  it('leaves alone what was answered before and what the persona says', () => {
    expect(hears("I'm 15", '>Oh', 'ok')).toBe('NOTHING');
    expect(hears(">I'm 15 minutes late, I'm 15", 'ok')).toBe('NOTHING');
  });
});

const data = fileURLToPath(new URL('../../../../../../../../shared/data', import.meta.url));
const rows = <Row>(path: string): Row[] =>
  readFileSync(join(data, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

describe.skipIf(!existsSync(data))('under-age detection on human chat (needs ../shared/data)', () => {
  it('hears at least 95 of 100 statements of an age under 18, and nothing in those of adults and about others', () => {
    const statements = rows<{ text: string; label: string }>('age-mentions/disclosures_en.jsonl');
    const ofMinors = statements.filter(({ label }) => label.startsWith('positive')).map(({ text }) => text);
    const ofOthers = statements.filter(({ label }) => !label.startsWith('positive')).map(({ text }) => text);
    expect(others(ofMinors, 'STOP').length / ofMinors.length).toBeLessThanOrEqual(0.05);
    expect(others(ofOthers, 'NOTHING')).toEqual([]);
  });

  // Each message found was read: a child's persona speaks. Every third dialogue of the English ones.
  it.each([
    ['en', 3, 18],
    ['fr', 1, 21],
    ['it', 1, 7],
    ['ja', 2, 8],
  ] as const)('hears nothing in dialogues of adults: %s', (language, step, ofMinors) => {
    const dialogues = rows<{ dialogue: string[][] }>(`personachat/${language}.jsonl`);
    const texts = dialogues.flatMap(({ dialogue }, index) => (index % step === 0 ? dialogue.flat() : []));
    expect(texts.length).toBeGreaterThan(1_000);
    expect(others(texts, 'NOTHING').length).toBeLessThanOrEqual(ofMinors);
  });
});
