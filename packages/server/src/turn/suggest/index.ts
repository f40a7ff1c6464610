/**
 * Suggestions: what the user could write to the persona next.
 *
 * Promises: under the rules a reply is under: nothing for a stopped conversation, a held user or a minor; no explicit text
 * where a reply may hold none; no claim to be human, no contact details, no repetition of what the user wrote. At most two
 * model calls, each under the spend caps. Nothing is stored but what was spent.
 * Assumes: the request was checked, and `run` ends when its caller is gone.
 * When things go wrong: fewer suggestions than asked for are an answer, none at all is a failure.
 */
export { writeSuggestions } from './write-suggestions.ts';
