import { endpoints } from '@repartee/contract';
import { defineRoute } from '../../route.ts';

export const readMetrics = defineRoute(endpoints.readMetrics)(async (_call, { metrics }) => {
  return { status: 200, body: await metrics.metrics(), headers: { 'content-type': metrics.contentType } };
});
