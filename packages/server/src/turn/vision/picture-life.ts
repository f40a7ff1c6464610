/** Where the answer says nothing of it. */
export const LIFE_DEFAULT_SECONDS = 24 * 3_600;
/** A shorter life would have a picture analysed, and paid for, anew at almost every turn. */
export const LIFE_MIN_SECONDS = 5 * 60;
/** An address may show another picture one day, whatever its server promised. */
export const LIFE_MAX_SECONDS = 30 * 24 * 3_600;

/**
 * How long an analysis may be kept by the picture's `Cache-Control`; null: it is for this turn alone (`no-store`, `no-cache`,
 * `max-age=0`). `max-age` alone counts: we are nobody's shared cache, so `s-maxage` and `public` say nothing to us.
 */
export function lifeOfAnalysis(cacheControl: string | undefined): number | null {
  let life = LIFE_DEFAULT_SECONDS;
  for (const directive of (cacheControl ?? '').toLowerCase().split(',')) {
    const [name, value] = directive.trim().split('=', 2);
    if (name === 'no-store' || name === 'no-cache') return null;
    const seconds = /^"?(\d{1,10})"?$/.exec(value?.trim() ?? '')?.[1];
    if (name !== 'max-age' || seconds === undefined) continue;
    if (Number(seconds) === 0) return null;
    life = Math.min(LIFE_MAX_SECONDS, Math.max(LIFE_MIN_SECONDS, Number(seconds)));
  }
  return life;
}
