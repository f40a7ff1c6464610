import { cleanCharacters } from './clean-characters.ts';
import { dropOwnRepeats } from './drop-own-repeats.ts';
import { enforceEmojis } from './enforce-emojis.ts';
import { enforceLength } from './enforce-length.ts';
import { enforceQuestions } from './enforce-questions.ts';
import { enforceSplit } from './enforce-split.ts';
import type { PolishPass } from './polish-pass.ts';
import { rewriteGreek } from './rewrite-greek.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { stripQuotes } from './strip-quotes.ts';
import { stripRolePrefixes } from './strip-role-prefixes.ts';
import { stripStageDirections } from './strip-stage-directions.ts';
import { trimSpaces } from './trim-spaces.ts';
import { writeSwiss } from './write-swiss.ts';

/**
 * In this order: first what is no part of a message, then what may not be said again, then the choices of the plan (what
 * takes sentences away before what counts them), then spelling. Emoji come after the split, which works on sentences.
 */
export const passes: readonly PolishPass[] = [
  cleanCharacters,
  stripRolePrefixes,
  stripQuotes,
  stripStageDirections,
  stripMarkdown,
  trimSpaces,
  dropOwnRepeats,
  enforceQuestions,
  enforceLength,
  enforceSplit,
  enforceEmojis,
  rewriteGreek,
  writeSwiss,
  trimSpaces,
];
