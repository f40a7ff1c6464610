import { endpoints, type Health } from '@repartee/contract';
import { defineRoute } from '../../route.ts';

export const readReadiness = defineRoute(endpoints.readReadiness)(async (_call, room) => {
  const { ready, checks } = await room.isReady();
  const isReady = ready && !room.isDraining();
  const named = Object.entries({ ...checks, accepting: !room.isDraining() });
  const body: Health = {
    status: isReady ? 'ok' : 'unavailable',
    checks: Object.fromEntries(named.map(([name, isFine]) => [name, isFine ? 'ok' : 'unavailable'])),
  };
  return isReady ? { status: 200, body } : { status: 503, body };
});
