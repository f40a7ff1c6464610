/**
 * SoulEngine: what a persona is like and how it writes, found out once per version of its profile and kept.
 *
 * Promises. One analysis per version, however many conversations of however many processes ask at once, and never two
 * charges for one: the row is claimed before the call, and the first result wins. A turn bears the cost only of an analysis
 * it made. Operators' edits win, also over later versions. What a profile says reaches the model as fenced data and comes
 * back as values of closed lists and a few plain words. Children are never part of it.
 *
 * Assumes. The guards let something be written; the turn is this worker's; prompts are built elsewhere (`describe`).
 *
 * When things go wrong. The turn goes on without, with a warning: an analysis that fails or whose process dies is tried
 * again after a wait that grows from a minute to a day. Turns that find one under way wait five seconds at most. Without a
 * model (sandbox, test mode) rules read a style off the profile, and say so; a model's analysis replaces it. Only the
 * database's failures are thrown.
 */
export type { AnalysisStory } from './analysis-story.ts';
export { analysisStagePrefix } from './analysis-story.ts';
export {
  type ObtainedStyle,
  obtainStyle,
  type StyleQuestion,
  type StyleTools,
} from './obtain-style.ts';
export { effectiveStyle, packEdits, readStoredAnalysis, readStoredEdits } from './stored-style.ts';
