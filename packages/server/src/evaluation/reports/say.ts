import type { Percentiles } from '../measures/percentiles.ts';
import type { Proportion } from '../measures/proportion.ts';
import type { Counted } from '../measures/tally.ts';

/** Figures as people read them, the same in the terminal and in HTML. */

export const nothing = '–';

export function percent(share: number | null): string {
  return share === null ? nothing : `${(share * 100).toFixed(1)} %`;
}

/** `75.0 % (30/40)` */
export function sayProportion({ hits, of, share }: Proportion): string {
  return of === 0 ? nothing : `${percent(share)} (${hits}/${of})`;
}

/** `60.5–85.8 %` */
export function sayInterval({ low, high }: Proportion): string {
  return low === null || high === null ? nothing : `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;
}

export function sayPercentiles(values: Percentiles | null): string {
  return values === null ? nothing : `${values.p10} / ${values.p50} / ${values.p90}`;
}

/** `FREQUENT (REQUEST) 40 · …`; a long tail is cut. */
export function sayCounts(counted: readonly Counted[], most = 6): string {
  if (counted.length === 0) return nothing;
  const shown = counted.slice(0, most).map(({ name, count }) => `${name}: ${count}`);
  if (counted.length > most) shown.push(`${counted.length - most} more`);
  return shown.join(' · ');
}

export function sayNumber(value: number | null): string {
  return value === null ? nothing : value.toLocaleString('en-US');
}
