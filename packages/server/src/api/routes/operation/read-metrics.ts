import { endpoints } from '@repartee/contract';
import { defineRoute } from '../../route.ts';

export const readMetrics = defineRoute(endpoints.readMetrics)(async (_call, { metrics, readMetrics: read }) => {
  const body = read ? await read() : await metrics.metrics();
  return { status: 200, body, headers: { 'content-type': metrics.contentType } };
});
