import type { Event } from '@repartee/contract';

/** The exact bytes of an event: `{"event": …, "data": {…}}`, made once and sent unchanged with every try. */
export function eventBody(event: Event): Buffer {
  return Buffer.from(JSON.stringify(event), 'utf8');
}
