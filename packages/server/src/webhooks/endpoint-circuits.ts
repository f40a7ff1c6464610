/**
 * Whether endpoints are worth trying. One that failed ten times in a row is left alone: its events wait without using up
 * their tries, and after a wait, which doubles from 5 s to 60 s, a single one of them asks whether it is back. Kept in
 * memory, so each process finds out for itself; a restart costs ten tries.
 */
export interface EndpointCircuits {
  /** How long an event should stay away; 0: it may be sent, or at least ask for a pass. */
  waitMs(projectId: string, atMs: number): number;
  /** Leave to send one event now; null: it has to stay away for `waitMs`. Every pass is given back by `leave`. */
  enter(projectId: string, atMs: number): CircuitPass | null;
  /** UNTRIED: it was not sent after all. Says when the endpoint is given up with this, or works again. */
  leave(pass: CircuitPass, result: 'WORKED' | 'FAILED' | 'UNTRIED', atMs: number): 'OPENED' | 'CLOSED' | null;
}

export interface CircuitPass {
  readonly projectId: string;
  readonly isProbe: boolean;
}

interface Circuit {
  failuresInARow: number;
  /** Null while closed. */
  opensAgainAtMs: number | null;
  waitMs: number;
  isProbed: boolean;
  /** Since it opened. */
  turnedAway: number;
}

const opensAfterFailures = 10;
const waitShortestMs = 5_000;
const waitLongestMs = 60_000;
/** Those who ask while a probe is under way. */
const probeWaitMs = 2_000;
/** What waits comes back spread over time, at this rate, so that a recovering platform is not met by everything at once. */
const comesBackPerSecond = 100;
const spreadLongestMs = 60_000;

/** Refusals of one event, from an endpoint that is there. */
const refusingStatuses = new Set([400, 404, 409, 410, 413, 415, 422]);

/** A try says something against its endpoint, not only against this event. */
export function saysEndpointIsDown(attempt: { status: number | null; failure: string | null }): boolean {
  return attempt.failure !== null && !(attempt.status !== null && refusingStatuses.has(attempt.status));
}

/** All times are of one clock, the database's; `random` is in [0, 1). */
export function createEndpointCircuits(random: () => number): EndpointCircuits {
  const circuits = new Map<string, Circuit>();

  function remainingMs(circuit: Circuit, atMs: number): number {
    if (circuit.opensAgainAtMs === null) return 0;
    // A clock that was set back makes nobody wait longer than the wait itself.
    const leftMs = Math.min(circuit.opensAgainAtMs - atMs, circuit.waitMs);
    if (leftMs > 0) return leftMs;
    return circuit.isProbed ? probeWaitMs : 0;
  }

  return {
    waitMs(projectId, atMs) {
      const circuit = circuits.get(projectId);
      if (!circuit) return 0;
      const leftMs = remainingMs(circuit, atMs);
      if (leftMs <= 0) return 0;
      circuit.turnedAway += 1;
      return leftMs + random() * Math.min((circuit.turnedAway * 1_000) / comesBackPerSecond, spreadLongestMs);
    },
    enter(projectId, atMs) {
      const circuit = circuits.get(projectId);
      if (!circuit || circuit.opensAgainAtMs === null) return { projectId, isProbe: false };
      if (remainingMs(circuit, atMs) > 0) return null;
      circuit.isProbed = true;
      return { projectId, isProbe: true };
    },
    leave({ projectId, isProbe }, result, atMs) {
      const circuit = circuits.get(projectId);
      const wasOpen = (circuit?.opensAgainAtMs ?? null) !== null;
      if (result === 'WORKED') circuits.delete(projectId);
      else if (result === 'FAILED') return fail(projectId, circuit, isProbe, atMs) && !wasOpen ? 'OPENED' : null;
      else if (circuit && isProbe) circuit.isProbed = false;
      return result === 'WORKED' && wasOpen ? 'CLOSED' : null;
    },
  };

  /** True: the endpoint is left alone from now on, or for longer. */
  function fail(projectId: string, known: Circuit | undefined, isProbe: boolean, atMs: number): boolean {
    const circuit = known ?? { failuresInARow: 0, opensAgainAtMs: null, waitMs: 0, isProbed: false, turnedAway: 0 };
    circuits.set(projectId, circuit);
    circuit.failuresInARow += 1;
    if (isProbe) circuit.isProbed = false;
    const isOpen = circuit.opensAgainAtMs !== null;
    // What was under way when it opened says nothing new.
    if (isOpen ? !isProbe : circuit.failuresInARow < opensAfterFailures) return false;
    const nextMs = isOpen ? circuit.waitMs * 2 : waitShortestMs;
    circuit.waitMs = Math.min(nextMs, waitLongestMs);
    circuit.opensAgainAtMs = atMs + circuit.waitMs * (0.8 + 0.2 * random());
    circuit.turnedAway = 0;
    return true;
  }
}
