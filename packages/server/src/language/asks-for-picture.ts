import { mayMatchIn } from '../platform/pattern-filter/index.ts';
import { foldForMatching, splitFoldedSentences } from './fold-text.ts';
import { pictureRequests } from './picture-requests.ts';
import { foldedPattern } from './plain-sets.ts';

interface PictureRequestRule {
  picture: RegExp;
  asks: RegExp;
  haves: RegExp | null;
  offers: RegExp;
}

/** `\b` knows Latin letters only. */
const wholeWords = (alternatives: string): RegExp =>
  foldedPattern(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, 'u');
/** Japanese has no spaces between words. */
const anywhere = (alternatives: string): RegExp => new RegExp(`(?:${alternatives})`, 'u');

/** One rule for each base language; exported for whoever compiles patterns before they are needed. */
export const pictureRequestRules: Readonly<Record<string, PictureRequestRule>> = Object.fromEntries(
  Object.entries(pictureRequests).map(([base, { pictures, asks, haves, offers }]) => {
    const build = base === 'ja' ? anywhere : wholeWords;
    return [
      base,
      {
        picture: build(pictures),
        asks: build(asks),
        haves: haves === null ? null : build(haves),
        offers: build(offers),
      },
    ];
  }),
);
const rules = Object.values(pictureRequestRules);

/** "Photo?", "Foto von dir?", "A pic of the beach?": a question of so few words that begins with the picture needs no verb. */
const BARE_WORDS_MAX = 7;
const article = /^[\p{L}']{0,3}$/u;
/** The Greek question mark. */
const greekMark = /(?<=\p{Script=Greek}\s?);/gu;
/** Nobody asks for a picture further into a message than this. */
const CHARACTERS_MAX = 4_000;

/**
 * Whether a message asks for a picture, in whatever language it is written: in one sentence a word for a picture stands
 * beside one that asks for it, and nothing says that it is the user's own. Errs to the side of no.
 */
export function asksForPicture(text: string): boolean {
  const folded = foldForMatching(text.slice(0, CHARACTERS_MAX))[0]!.replace(greekMark, '?');
  return splitFoldedSentences(folded).some(isRequest);
}

/** Languages share words ("foto"): whose own picture it is may be said in another one than a rule's. */
function isRequest({ text, isQuestion }: { text: string; isQuestion: boolean }): boolean {
  const mayMatch = mayMatchIn(text);
  const naming = rules.filter(({ picture }) => mayMatch(picture) && picture.test(text));
  if (naming.length === 0 || naming.some(({ offers }) => offers.test(text))) return false;
  const mayBeBare = isQuestion && text.trim().split(' ').length <= BARE_WORDS_MAX;
  return naming.some(({ picture, asks, haves }) => {
    if (asks.test(text) || (isQuestion && haves?.test(text))) return true;
    return mayBeBare && article.test(text.slice(0, picture.exec(text)!.index).trim());
  });
}
