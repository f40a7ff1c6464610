/**
 * Vision: what pictures show, in words.
 *
 * Promises. One analysis per project and URL, by one turn at a time in whatever process, kept as text for as long as the
 * picture's `Cache-Control` allows; the picture itself is never stored, and neither is its URL. A URL of a profile, a chat
 * or a request is fetched by the guarded client alone, and the provider gets bytes: it fetches nothing. Nobody is
 * recognised: the model is told nothing of whose picture it is. Of a rejected picture nothing but the verdict is kept and
 * the platform is told once. Looks are bounded per turn in number and time, run side by side, count into cost and caps,
 * and never hold a turn up beyond that or drop it: a picture that fails is a warning.
 *
 * Assumes a model whose `vision` is true, and that the guards have let the turn pass: for a turn that is ignored or
 * stopped nothing is looked at.
 *
 * When things go wrong. `lookAtPictures` does not throw for anything a picture, its server or a provider does. What
 * cannot be looked at is tried again by a later turn, after an hour where it will hardly change (404, no picture, too
 * large, a private address), else after two minutes. The database's failures are the caller's, as everywhere.
 */
export { type Analysis, type Rejection, readAnalysis } from './analysis.ts';
export { type LookInput, type LookOutcome, type LookTools, lookAtPictures } from './look-at-pictures.ts';
export type { KeptPicture, PictureBook, PictureCallRecord, PictureLook } from './picture-book.ts';
export { type VisionSwitches, type WantedPicture, wantedPictures } from './wanted-pictures.ts';
