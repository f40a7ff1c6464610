import { endpoints } from '@repartee/contract';
import { defineRoute } from '../../route.ts';

export const readHealth = defineRoute(endpoints.readHealth)(async () => {
  return { status: 200, body: { status: 'ok', checks: {} } };
});
