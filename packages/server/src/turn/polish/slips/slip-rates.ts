import type { Plan } from '../../plan/plan.ts';

/** How often somebody slips, by level. */
export interface SlipRates {
  /** Of all letters typed, the share that comes out wrong: a neighbouring key, a letter missing, a letter doubled. */
  letters: number;
  /** Of the sentences that begin with an everyday word, the share that begins small. */
  capitals: number;
  /** Of the messages that end in one full stop, the share that ends without. */
  fullStops: number;
  /** Of the words with a letter that has no key of its own, or an apostrophe, the share that goes without them. */
  accents: number;
}

type Level = Exclude<Plan['fluencyDegradation']['value'], 'NONE'>;

/**
 * HIGH leaves as many wrong letters as people on phones do, 2.3 % (Palin et al., MobileHCI 2019; 37,370 people); MEDIUM as
 * people at a desktop, 1.17 % (Dhakal et al., CHI 2018; 168,000 people); LOW half of that.
 *
 * MEDIUM forgets capitals and full stops as often as the writers of ESConv, 12,332 typed chat messages: 19 % of them begin
 * small, and 35 % end without a mark where 37 % end with a full stop. LOW is half of that, HIGH double at most. How often
 * accents are left out was never counted as far as we know: taken as for capitals, which cost one more touch as they do.
 */
export const slipRates: Readonly<Record<Level, SlipRates>> = {
  LOW: { letters: 0.006, capitals: 0.09, fullStops: 0.24, accents: 0.09 },
  MEDIUM: { letters: 0.0117, capitals: 0.19, fullStops: 0.48, accents: 0.19 },
  HIGH: { letters: 0.023, capitals: 0.38, fullStops: 0.8, accents: 0.38 },
};
