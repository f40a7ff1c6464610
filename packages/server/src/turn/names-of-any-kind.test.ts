import { describe, expect, test } from 'vitest';
import { buildPrompt } from './generate/build-prompt.ts';
import { writeSandboxReply } from './generate/sandbox/write-sandbox-reply.ts';
import { passes } from './polish/passes/index.ts';
import { polish } from './polish/polish.ts';
import { sampleGathered, sampleMessage, samplePersona, samplePlan, sampleUser } from './testing/sample-turn.ts';

/** A name is the platform's: any character in it may cost a prettier reply, never the reply. */

const punctuation = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (character) => !/[A-Za-z0-9]/.test(character),
);
const names = [
  'Anne-Marie',
  "O'Neil",
  'J.R.',
  'Ana (verified)',
  '[VIP] Léa',
  '^_^',
  '\\d+',
  '(?:',
  '*',
  '**',
  '$&',
  "$'",
  '-',
  'a-z]',
  ...punctuation.flatMap((mark) => [`A${mark}b`, mark, `${mark}A`, `A${mark}`, `A${mark}${mark}b`]),
  'Zoë\u0301',
  '\u200B',
  'x\u200Dy',
  '\uFEFFAda',
  '\u202Eada',
  'a\u0000b',
  'a\nb',
  'a\u2028b',
  '\uD83D',
  '\uDE00x',
  '👩‍❤️‍👨',
  '🇫🇷',
  'İstanbul',
  'ﬁ',
  'ßẞ',
  'さくら・花子',
  'مريم-علي',
  '１２３',
  'A'.repeat(200),
  '('.repeat(200),
];

describe.each(['firstName', 'nickname'] as const)('whatever stands in a %s', (member) => {
  const named = (name: string) =>
    sampleGathered({
      user: { ...sampleUser, [member]: name },
      persona: { ...samplePersona, [member]: name },
      history: [sampleMessage('USER', `hey ${name}!`, 3), sampleMessage('PERSONA', `${name}: hey`, 2)],
    });

  test('every pass, the prompt and the sandbox take it', () => {
    for (const name of names) {
      const gathered = named(name);
      const messages = [`${name}: hey you`, `**${name}:** [${name}] how was your day?`];
      const context = { draft: { source: 'MODEL' as const, messages, calls: [] }, plan: samplePlan(), gathered };
      for (const pass of passes) {
        const { texts } = pass.apply(messages, context);
        expect(
          texts.some((text) => text.includes('hey you')),
          `${pass.name} ${JSON.stringify(name)}`,
        ).toBe(true);
      }
      expect(buildPrompt(samplePlan(), gathered).sections.length).toBeGreaterThan(0);
      expect(writeSandboxReply(samplePlan(), gathered).join('').trim()).not.toBe('');
    }
  });

  test('as a prefix it is taken off, whatever a pattern would make of it', () => {
    for (const name of ['Anne-Marie', "O'Neil", 'J.R.', 'Ana (verified)', '^_^', '\\d+', 'a-z]', 'A|b', 'A$', '🇫🇷']) {
      const draft = { source: 'MODEL' as const, messages: [`${name}: hey you`], calls: [] };
      expect(polish(draft, samplePlan(), named(name)).texts, name).toEqual(['hey you']);
      const other = { ...draft, messages: ['Anna|Marie: hey you'] };
      expect(polish(other, samplePlan(), named('Marie')).texts).toEqual(['Anna|Marie: hey you']);
    }
  });
});
