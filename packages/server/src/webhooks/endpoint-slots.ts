/**
 * How many calls one project's endpoint may have under way, so that a dead platform holds no more of us than that; and how
 * many places it may hold with those that wait for one, so that many dead platforms leave places for the others.
 */
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

export interface EndpointSlotsOptions {
  /** Calls under way of one endpoint, and events that wait for them. */
  runningMax: number;
  waitingMax: number;
  /** Both, of all endpoints. */
  placesMax: number;
}

/**
 * Fair shares: an endpoint gets no further place while it holds this part of those that are free. Sixteen that hang leave
 * half of all places to the others, a hundred still an eighth; whoever holds none gets one as long as there is any. It
 * costs those that work nothing: their 64 calls are within a share until there are 46 of them.
 */
const freeShare = 16;
const busyWaitMs = 200;
const busyWaitLongestMs = 15_000;

/**
 * Some wait here for a place: a busy platform is served without a row being taken and put back. The rest is turned away,
 * and comes back the later the more there are: a backlog of thousands behind an endpoint that hangs would otherwise be
 * taken and put back all the time.
 */
export function createEndpointSlots({ runningMax, waitingMax, placesMax }: EndpointSlotsOptions): EndpointSlots {
  const endpoints = new Map<string, Endpoint>();
  /** Places held by all endpoints. */
  let held = 0;
  return {
    enter(projectId) {
      const endpoint = endpoints.get(projectId) ?? { running: 0, waiting: [], turnedAway: 0 };
      const share = Math.min(runningMax + waitingMax, Math.ceil((placesMax - held) / freeShare));
      if (endpoint.running + endpoint.waiting.length < share) {
        held += 1;
        endpoints.set(projectId, endpoint);
        if (endpoint.running === runningMax) {
          return { kind: 'ENTERED', place: new Promise((resolve) => endpoint.waiting.push(resolve)) };
        }
        endpoint.running += 1;
        return { kind: 'ENTERED', place: Promise.resolve() };
      }
      const waitMs = Math.min(busyWaitMs * (1 + Math.floor(endpoint.turnedAway / runningMax)), busyWaitLongestMs);
      endpoint.turnedAway += 1;
      return { kind: 'BUSY', waitMs };
    },
    leave(projectId) {
      const endpoint = endpoints.get(projectId);
      if (!endpoint) return;
      held -= 1;
      endpoint.turnedAway = 0;
      const next = endpoint.waiting.shift();
      if (next) return next();
      endpoint.running -= 1;
      if (endpoint.running <= 0) endpoints.delete(projectId);
    },
  };
}
