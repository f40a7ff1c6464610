/**
 * Guard: may this conversation go on, what may be written in it, and may what was written go out.
 *
 * Promises. `guardConversation` judges what was gathered and records a verdict per guard with its evidence; `checkDraft`
 * names what is wrong with a draft. Both are pure and never throw on what users write. The floor of product.md section 4
 * has no switch: a user under 18 stops the conversation, a persona under 18 is refused, sexual text follows 4.5, and
 * claims to be human are found in every language we have rules for.
 *
 * Assumes. `gathered.offences` and `userUnderReview` were read when the turn was claimed; stops and holds are recorded by
 * the transaction that decides the turn.
 *
 * When things go wrong. A guard that breaks is recorded as FAILED: where it protects minors sexual text is off, and the
 * conversation goes on, because a fault of ours is no reason to stop a user.
 */
export { checkDraft } from './check-draft.ts';
export { guardConversation } from './guard-conversation.ts';
export { isGuardOn } from './guard-settings.ts';
export { guardPatterns } from './guards/guard-patterns.ts';
export { prepareSignals } from './guards/hijack/attempt-signals.ts';
