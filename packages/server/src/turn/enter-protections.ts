import type { ProjectSettings } from '@repartee/contract';
import type { Database } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { packJson } from '../platform/packed-bytes.ts';
import { enterProtection, type NewProtection, type NoticingTurn } from '../records/protections.ts';
import { ageReviewEvent, crisisEvent, type EventParties } from './events-of-turn.ts';
import type { Gathered, TurnSubject } from './gather/gathered.ts';
import type { ProtectionOrder } from './guard/verdict.ts';
import { helpLinesFor } from './help-lines/index.ts';
import { WITHOUT_ENGAGE_MS } from './recent-crisis.ts';

/** Enters what the guards noticed about the user, before anything is written. FENCED: the turn is no longer ours. */
export type EnterProtections = (orders: readonly ProtectionOrder[], user: Gathered['user']) => Promise<'GO' | 'FENCED'>;

/**
 * The rows are there at once, for every conversation of the user in the project, whatever becomes of the reply; the events
 * only where the project takes extended ones. Safe when a turn is run again: each kind is entered once.
 */
export function enterProtectionsOf(
  turn: NoticingTurn & EventParties,
  subject: Pick<TurnSubject, 'request' | 'settings'>,
  tools: { database: Database; wakeDeliverer: () => void },
): EnterProtections {
  return async (orders, user) => {
    for (const protection of protectionsFor(orders, turn, subject, user)) {
      const outcome = await enterProtection(tools.database, turn, protection);
      if (outcome === 'FENCED') return 'FENCED';
      if (outcome === 'ENTERED' && protection.event !== null) tools.wakeDeliverer();
    }
    return 'GO';
  };
}

/** The rows and events of what was noticed. */
export function protectionsFor(
  orders: readonly ProtectionOrder[],
  parties: EventParties,
  subject: Pick<TurnSubject, 'request' | 'settings'>,
  user: Gathered['user'],
): NewProtection[] {
  return orders.map((order) => protectionOf(order, parties, subject, user));
}

function protectionOf(
  { kind, guard, evidence, isStated }: ProtectionOrder,
  parties: EventParties,
  { request, settings }: Pick<TurnSubject, 'request' | 'settings'>,
  user: Gathered['user'],
): NewProtection {
  const id = newUuid();
  const row = { id, kind, guard, evidence: packJson({ version: 1, guard, evidence, isStated }) };
  if (kind === 'CRISIS') {
    const { country } = helpLinesFor(user.countryCode, request.language);
    const event = ifExtended(settings, () => ({
      ...crisisEvent(parties, request, { stopId: id, country }),
      type: 'user.crisis' as const,
    }));
    return { ...row, seconds: WITHOUT_ENGAGE_MS / 1_000, event };
  }
  const event = ifExtended(settings, () => ({
    ...ageReviewEvent(parties, request, { stopId: id, doubt: isStated ? 'STATED' : 'SUSPECTED' }),
    type: 'age.review' as const,
  }));
  return { ...row, seconds: null, event };
}

function ifExtended<T>({ extendedEvents }: ProjectSettings, make: () => T): T | null {
  return extendedEvents ? make() : null;
}
