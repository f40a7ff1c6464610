import { Counter, Histogram, type Registry } from 'prom-client';

export interface RequestMetrics {
  /** `route`: the operation id, or a fixed word; never what a client sent. */
  observe(route: string, status: number, seconds: number): void;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createRequestMetrics(registry: Registry): RequestMetrics {
  const requests = new Counter({
    name: 'repartee_api_requests_total',
    help: 'Requests by operation and status',
    labelNames: ['operation', 'status'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'repartee_api_request_seconds',
    help: 'Time from the request line to the last byte of the answer',
    labelNames: ['operation'],
    buckets,
    registers: [registry],
  });
  // Label objects are hashed by the library on every use: kept, they are hashed once per pair.
  const children = new Map<string, { count: { inc(): void }; duration: { observe(seconds: number): void } }>();
  return {
    observe(route, status, seconds) {
      const name = `${route} ${status}`;
      let child = children.get(name);
      if (child === undefined) {
        child = { count: requests.labels(route, String(status)), duration: durations.labels(route) };
        children.set(name, child);
      }
      child.count.inc();
      child.duration.observe(seconds);
    },
  };
}
