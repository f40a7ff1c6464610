import type { Profile } from '@repartee/contract';
import { knownAge } from '../../known-age.ts';
import { seededRandom } from '../../seeded-random.ts';
import { type Excuse, type ExcuseKey, excuseFor, excuseMeaning, excuses } from './excuse-table.ts';

/** An excuse of a conversation, and when it was first told; ISO. */
export interface ToldExcuse {
  key: string;
  at: string;
}

/**
 * How long an excuse stays the same, counted from the first time it was told. Guests, an exam or a renovation are over
 * after a few weeks: told for longer nobody believes it, told for shorter somebody who asks every weekend hears a new one
 * each time. Not prolonged by being told again.
 */
export const EXCUSE_HOLDS_DAYS = 28;

/**
 * The excuse of a conversation now: the one it knows while that holds, else another.
 *
 * @param at ISO, now
 */
export function chooseExcuse(
  persona: Profile,
  told: ToldExcuse | undefined,
  at: string,
  conversationSeed: string,
): { excuse: ToldExcuse; isNew: boolean } {
  if (told && holds(told, at)) return { excuse: told, isNew: false };
  const known = excuseFor(persona, knownAge(persona.birthdate, at));
  const fitting = (Object.entries(excuses) as [ExcuseKey, Excuse][])
    .filter(([key, { suits }]) => key !== told?.key && (suits === undefined || suits(known)))
    .map(([key]) => key);
  // Never empty: several suit everybody. The one before is part of the label, so that the next differs by more than one step.
  const random = seededRandom(conversationSeed, `excuse:${told?.key ?? ''}`);
  return { excuse: { key: fitting[Math.floor(random() * fitting.length)]!, at }, isNew: true };
}

/** Known to this version, and not too old. A date of the future (a clock that was set back) holds as well. */
export function holds({ key, at: toldAt }: ToldExcuse, at: string): boolean {
  return excuseMeaning(key) !== null && Date.parse(at) - Date.parse(toldAt) < EXCUSE_HOLDS_DAYS * 86_400_000;
}
