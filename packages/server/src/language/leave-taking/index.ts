/**
 * What a good leave-taking is made of: hearing that the user goes (`takesLeave`), and what must not stand in an answer to
 * it, in a word after a silence or in the persona's own goodbye: guilt, pleading and false urgency (`findHoldingBack`),
 * and in a pause a time of return (`findReturnTimes`).
 *
 * Promises: pure, linear in the length of a text; results never hold the text. All are known in all 29 base
 * languages. What they do not know is silent: what is said in words of its own passes, and only the prompt's rule stands in
 * its way. None of them is a guard against hostile spelling: they read what our own models write.
 */
export { findHoldingBack, findReturnTimes, type LeaveTakingMatch } from './find-faults.ts';
export { leaveTakingPatterns } from './patterns.ts';
export { takesLeave } from './takes-leave.ts';
