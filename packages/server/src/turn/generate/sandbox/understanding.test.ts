import { languages, type Profile } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { findHumanClaims, languagePacks, sandboxEmojis } from '../../../language/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { isQuestion } from '../../text/index.ts';
import { saidInLanguages } from './_said-in-languages.ts';
import { type SandboxCase, sandboxGathered, sandboxMessage, sandboxPlan } from './_sandbox-fixtures.ts';
import { writeSandboxReply } from './write-sandbox-reply.ts';

/** What the sandbox does with texts it does not understand, and with the few it does. */

type Language = (typeof languagePacks)[number]['language'];

const SEEDS = Array.from({ length: 6 }, (_, seed) => seed);
const replies = (
  language: Language,
  text: string,
  options: SandboxCase = {},
  persona: Partial<Profile> = {},
  seeds: readonly number[] = SEEDS,
) =>
  seeds.map((seed) => {
    const gathered = sandboxGathered([sandboxMessage('USER', { text })], { firstName: 'Tom' });
    const plan = sandboxPlan({ language, seed: `${seed}`, emojis: { min: 1, max: 2 }, ...options });
    return writeSandboxReply(plan, { ...gathered, persona: { ...gathered.persona, ...persona } }).join('\n');
  });
/** Each kind of turn with each choice of a question; every plan has seeds of its own. */
const plans = (['REPLY', 'PAUSE', 'NUDGE'] as Plan['kind'][]).flatMap((kind) =>
  (['ASK', 'NONE'] as const).map((question) => ({ kind, question })),
);
const claims = new Map<string, ReturnType<typeof findHumanClaims>>();
/** The same few answers come again and again. */
const claimsIn = (reply: string): ReturnType<typeof findHumanClaims> => {
  const found = claims.get(reply) ?? findHumanClaims(reply);
  claims.set(reply, found);
  return found;
};

const faces = /[😊😄🙈😁🥰😅🤗🙂]/u;

describe.each(languagePacks.map((pack) => [pack.language, pack] as const))('the sandbox in %s', (language, pack) => {
  const { harm, sad, meeting, night, job } = saidInLanguages[language]!;
  const own = pack.sandbox;
  const fixedPart = (phrase: string): string =>
    phrase
      .split(/\{\w+\}/)
      .reduce((a, b) => (b.length > a.length ? b : a))
      .replace(/[.。！!、,: ]+$/u, '')
      .trim();
  const opensWith = (reply: string, list: readonly string[]): boolean =>
    list.some((phrase) => reply.replaceAll('\u00a0', ' ').includes(fixedPart(phrase)));

  it('meets words of self-harm with care and a way to help, in every plan', () => {
    for (const text of harm) {
      for (const [index, { kind, question }] of plans.entries()) {
        for (const reply of replies(language, text, { kind, question }, {}, [2 * index, 2 * index + 1])) {
          expect(opensWith(reply, own.care.SELF_HARM.answers), reply).toBe(true);
          expect(reply).not.toMatch(faces);
          expect(claimsIn(reply)).toEqual([]);
        }
      }
    }
  });

  it('hears words of self-harm in a language it was not asked to write', () => {
    for (const reply of replies(language, 'i want to die'))
      expect(opensWith(reply, own.care.SELF_HARM.answers), reply).toBe(true);
  });

  it('meets bad news with care and without small talk', () => {
    for (const reply of replies(language, sad, { question: 'NONE' })) {
      expect(opensWith(reply, own.care.SAD.answers), reply).toBe(true);
      expect(reply).not.toMatch(faces);
    }
  });

  it('turns a wish to meet down', () => {
    for (const reply of replies(language, meeting)) expect(opensWith(reply, own.reactions.MEETING), reply).toBe(true);
  });

  it('answers a good night with a good night and no question', () => {
    for (const reply of replies(language, night, { question: 'ASK' })) {
      expect(opensWith(reply, own.goodNights), reply).toBe(true);
      expect(isQuestion(reply, language), reply).toBe(false);
    }
  });

  it('tells its own work when asked, if it can say it in the language', () => {
    const { region } = new Intl.Locale(languages[language].locale).maximize();
    // What people in Ireland and South Africa call their work is in English as a rule.
    const isSpokenThere = !['af', 'zu', 'ga'].includes(languages[language].base);
    const features = { job: language === 'JA' ? '看護師' : 'Xylographe' };
    for (const reply of replies(language, job, {}, { countryCode: region!, features }))
      expect(reply.includes(features.job), reply).toBe(isSpokenThere);
    const elsewhere = region === 'GR' ? 'SE' : 'GR';
    for (const reply of replies(language, job, {}, { countryCode: elsewhere, features }))
      expect(reply).not.toContain(features.job);
  });

  it('puts no smiling face and no sun of the day behind a text it does not understand', () => {
    for (const reply of replies(language, 'Xyzzy 15', { partOfDay: 'NIGHT' })) {
      expect(reply).not.toMatch(faces);
      expect(reply).not.toContain(sandboxEmojis.byDay[0]);
    }
  });
});

describe('the sandbox', () => {
  it('greets back and says how it is', () => {
    const texts = replies('EN', 'hey, how are you?', { messageLength: 'LONG' });
    for (const text of texts) expect(text).toMatch(/\b(?:fine|well|good)\b/);
  });

  it('promises no answer that never comes and agrees with nothing', () => {
    const { reactions } = languagePacks[0]!.sandbox;
    for (const text of [...reactions.TEXT, ...reactions.QUESTION, ...reactions.LONG_TEXT]) {
      expect(text).not.toMatch(
        /\b(?:moment\.|let me think|fine by me|fair enough|i like|haha|smile|funny|true|of course|yes|enjoyed)\b/i,
      );
    }
  });

  it('tells the truth before it steps away', () => {
    for (const reply of replies('EN', 'are you a bot?', { kind: 'PAUSE' })) expect(reply).toMatch(/\bAI\b/);
  });

  it.each([['admit it, you are a bot'], ['hey, are you', 'a bot?']])(
    'answers a sincere question however it comes: %s %s',
    (...texts) => {
      const history = texts.map((text) => sandboxMessage('USER', { text }));
      const gathered = { ...sandboxGathered(history), unansweredKeys: history.map(({ key }) => key) };
      expect(writeSandboxReply(sandboxPlan(), gathered).join(' ')).toMatch(/\bAI\b/);
    },
  );

  it('leaves out the job of a user whose language it does not write', () => {
    const write = (countryCode: string): string =>
      Array.from({ length: 100 }, (_, seed) =>
        writeSandboxReply(
          sandboxPlan({ seed: `${seed}`, messageLength: 'LONG' }),
          sandboxGathered([sandboxMessage('USER', { text: 'ok' })], { countryCode, features: { job: 'Comptable' } }),
        ).join(' '),
      ).join('\n');
    expect(write('FR')).not.toContain('Comptable');
    expect(write('GB')).toContain('Comptable');
  });
});
