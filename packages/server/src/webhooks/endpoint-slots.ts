/** How many calls one project's endpoint may have under way, so that a dead platform holds no more of us than that. */
export interface EndpointSlots {
  /** A place now or as soon as one is free, or how long to stay away. */
  enter(projectId: string): { kind: 'ENTERED'; place: Promise<void> } | { kind: 'BUSY'; waitMs: number };
  /** After every `ENTERED` whose place was taken. */
  leave(projectId: string): void;
}

interface Endpoint {
  running: number;
  waiting: (() => void)[];
  turnedAway: number;
}

const busyWaitMs = 200;
const busyWaitLongestMs = 15_000;

/**
 * Some wait here for a place: a busy platform is served without a row being taken and put back. The rest is turned away,
 * and comes back the later the more there are: a backlog of thousands behind an endpoint that hangs would otherwise be
 * taken and put back all the time.
 */
export function createEndpointSlots(runningMax: number, waitingMax: number): EndpointSlots {
  const endpoints = new Map<string, Endpoint>();
  return {
    enter(projectId) {
      const endpoint = endpoints.get(projectId) ?? { running: 0, waiting: [], turnedAway: 0 };
      endpoints.set(projectId, endpoint);
      if (endpoint.running < runningMax) {
        endpoint.running += 1;
        return { kind: 'ENTERED', place: Promise.resolve() };
      }
      if (endpoint.waiting.length < waitingMax) {
        return { kind: 'ENTERED', place: new Promise((resolve) => endpoint.waiting.push(resolve)) };
      }
      const waitMs = Math.min(busyWaitMs * (1 + Math.floor(endpoint.turnedAway / runningMax)), busyWaitLongestMs);
      endpoint.turnedAway += 1;
      return { kind: 'BUSY', waitMs };
    },
    leave(projectId) {
      const endpoint = endpoints.get(projectId);
      if (!endpoint) return;
      endpoint.turnedAway = 0;
      const next = endpoint.waiting.shift();
      if (next) return next();
      endpoint.running -= 1;
      if (endpoint.running <= 0) endpoints.delete(projectId);
    },
  };
}
