/** How many calls one project's endpoint may have under way, so that a dead platform holds no more of us than that. */
export interface EndpointSlots {
  /** A place, or how long to stay away. */
  enter(projectId: string): { kind: 'ENTERED' } | { kind: 'BUSY'; waitMs: number };
  /** After every `ENTERED`. */
  leave(projectId: string): void;
}

const busyWaitMs = 200;
const busyWaitLongestMs = 15_000;

/**
 * Those turned away come back the later the more there are: a backlog of thousands behind an endpoint that hangs would
 * otherwise be taken and put back all the time.
 */
export function createEndpointSlots(max: number): EndpointSlots {
  const endpoints = new Map<string, { running: number; turnedAway: number }>();
  return {
    enter(projectId) {
      const endpoint = endpoints.get(projectId) ?? { running: 0, turnedAway: 0 };
      endpoints.set(projectId, endpoint);
      if (endpoint.running < max) {
        endpoint.running += 1;
        return { kind: 'ENTERED' };
      }
      const waitMs = Math.min(busyWaitMs * (1 + Math.floor(endpoint.turnedAway / max)), busyWaitLongestMs);
      endpoint.turnedAway += 1;
      return { kind: 'BUSY', waitMs };
    },
    leave(projectId) {
      const endpoint = endpoints.get(projectId);
      if (!endpoint) return;
      endpoint.running -= 1;
      endpoint.turnedAway = 0;
      if (endpoint.running <= 0) endpoints.delete(projectId);
    },
  };
}
