/**
 * The plan stage: every choice about a reply, made in code before a model sees anything.
 *
 * Promises: the same input gives the same plan (no I/O, no clock, chance only from the seeds of the turn and of the
 * conversation), every value says where it came from, and what a request asks in vain is named in a warning. Assumes a
 * decision of the guard stage that lets something be written. It cannot fail.
 */

export { makePlan } from './make-plan.ts';
export { besidesWithDefaults } from './parameters/beside-plan.ts';
export { planChatModel } from './parameters/chat-model.ts';
export { reachedEngageCap, wouldEngage } from './parameters/engage-cap.ts';
export { planGeneratePersonality } from './parameters/generate-personality.ts';
export { isPictureAskedFor } from './parameters/share-picture.ts';
export { planVision } from './parameters/vision.ts';
export type { PlanInput } from './plan-input.ts';
