import type { PolishContext, PolishPass } from './polish-pass.ts';
import { mapTexts, untilStable } from './polish-pass.ts';

const ROLES = ['assistant', 'persona', 'user', 'ai', 'bot', 'system', 'reply', 'response', 'answer', 'message'];
const TIME_STAMP = /^\s*[[(]?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]m)?[\])]\s*-?\s*/i;

/** Every prefix but a time ends with one of them. */
const PREFIX_END = /[\]:：]/;

/** "Anna:", "Assistant:", "[18:05]" before a message, as models copy them from transcripts. */
export const stripRolePrefixes: PolishPass = {
  name: 'strip-role-prefixes',
  apply(texts, context) {
    // The names of two people are a pattern of their own for every conversation, and hardly any message needs it.
    const prefix = texts.some((text) => PREFIX_END.test(text)) ? prefixPattern(context) : null;
    const strip = (text: string) => {
      const untimed = text.replace(TIME_STAMP, '');
      return prefix === null ? untimed : untimed.replace(prefix, '');
    };
    return { texts: mapTexts(texts, (text) => untilStable(text, strip)) };
  },
};

function prefixPattern({ gathered: { user, persona } }: PolishContext): RegExp {
  const names = [persona.firstName, persona.nickname, user.firstName, user.nickname];
  const known = [...ROLES, ...names.flatMap((name) => (name?.trim() ? [name.normalize('NFC').trim()] : []))];
  // Only what is syntax: with the flag `u` any other escape ("\-") is an error.
  const alternatives = known.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  // Also bold or in brackets: "**Anna:** hi", "[Anna] hi". A colon of a sentence ("Anna: my best friend") is rarer.
  return new RegExp(
    `^\\s*(?:\\*\\*|__)?(?:\\[(?:${alternatives})\\]:?|(?:${alternatives})(?:\\*\\*|__)?\\s?[:：])(?:\\*\\*|__)?\\s*`,
    'iu',
  );
}
