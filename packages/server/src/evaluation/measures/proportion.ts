/** So many of so many, with the 95 % interval of Wilson; null shares where there is nothing to count. */
export interface Proportion {
  hits: number;
  of: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

/** Two-sided 95 %. */
const z = 1.959964;

/**
 * Wilson (1927): keeps its promise for few cases and for shares near 0 and 1, where the plain interval does not. It takes
 * the cases as independent; turns of one conversation are less so than that, so the true interval is a little wider.
 */
export function proportion(hits: number, of: number): Proportion {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    hits,
    of,
    share: round(share),
    low: round(Math.max(0, (middle - half) / scale)),
    high: round(Math.min(1, (middle + half) / scale)),
  };
}

/** Four decimals: more would pretend to a precision that no run has. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
