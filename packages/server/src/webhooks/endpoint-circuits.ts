import type { EndpointVersion } from '../records/endpoint-health.ts';

/**
 * Whether endpoints are worth trying. One that failed ten times in a row is left alone: its events wait without using up
 * their tries, and after a wait, which doubles from 5 s to 60 s, a single one of them asks whether it is back. Kept in
 * memory, so each process finds out for itself; a restart costs ten tries. A new version of an endpoint begins with none,
 * and what the one before still answers does not count for it.
 */
export interface EndpointCircuits {
  /** Whether the project's endpoint, as far as it is known here, is left alone: then its version matters. */
  isOpen(projectId: string): boolean;
  /** How long an event should stay away; 0: it may be sent, or at least ask for a pass. */
  waitMs(endpoint: EndpointVersion, atMs: number): number;
  /** Leave to send one event now; null: it has to stay away for `waitMs`. Every pass is given back by `leave`. */
  enter(endpoint: EndpointVersion, atMs: number): CircuitPass | null;
  /** UNTRIED: it was not sent after all. Says when the endpoint is given up with this, or works again. */
  leave(pass: CircuitPass, result: 'WORKED' | 'FAILED' | 'UNTRIED', atMs: number): 'OPENED' | 'CLOSED' | null;
  /** How many endpoints are left alone. */
  openCount(): number;
  /** Forgets those that nobody asked about since the last call: nothing waits for them. To be called now and then. */
  forgetIdle(): void;
}

export interface CircuitPass extends EndpointVersion {
  readonly isProbe: boolean;
}

interface Circuit {
  version: number;
  isIdle: boolean;
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

  /** Of this version; one of an older version is forgotten. */
  function circuitOf({ projectId, version }: EndpointVersion): Circuit | undefined {
    const circuit = circuits.get(projectId);
    if (circuit === undefined) return undefined;
    circuit.isIdle = false;
    if (circuit.version < version) circuits.delete(projectId);
    return circuit.version === version ? circuit : undefined;
  }

  function remainingMs(circuit: Circuit, atMs: number): number {
    if (circuit.opensAgainAtMs === null) return 0;
    // A clock that was set back makes nobody wait longer than the wait itself.
    const leftMs = Math.min(circuit.opensAgainAtMs - atMs, circuit.waitMs);
    if (leftMs > 0) return leftMs;
    return circuit.isProbed ? probeWaitMs : 0;
  }

  const isOpen = (circuit: Circuit | undefined): boolean => (circuit?.opensAgainAtMs ?? null) !== null;

  return {
    isOpen: (projectId) => isOpen(circuits.get(projectId)),
    waitMs(endpoint, atMs) {
      const circuit = circuitOf(endpoint);
      if (!circuit) return 0;
      const leftMs = remainingMs(circuit, atMs);
      if (leftMs <= 0) return 0;
      circuit.turnedAway += 1;
      return leftMs + random() * Math.min((circuit.turnedAway * 1_000) / comesBackPerSecond, spreadLongestMs);
    },
    enter(endpoint, atMs) {
      const { projectId, version } = endpoint;
      const circuit = circuitOf(endpoint);
      if (!circuit || !isOpen(circuit)) return { projectId, version, isProbe: false };
      if (remainingMs(circuit, atMs) > 0) return null;
      circuit.isProbed = true;
      return { projectId, version, isProbe: true };
    },
    leave(pass, result, atMs) {
      const circuit = circuitOf(pass);
      const wasOpen = isOpen(circuit);
      if (result === 'FAILED') return fail(pass, circuit, atMs) && !wasOpen ? 'OPENED' : null;
      if (circuit && result === 'WORKED') circuits.delete(pass.projectId);
      else if (circuit && pass.isProbe) circuit.isProbed = false;
      return result === 'WORKED' && wasOpen ? 'CLOSED' : null;
    },
    openCount: () => [...circuits.values()].filter(isOpen).length,
    forgetIdle() {
      for (const [projectId, circuit] of circuits) {
        if (circuit.isIdle) circuits.delete(projectId);
        else circuit.isIdle = true;
      }
    },
  };

  /** True: the endpoint is left alone from now on, or for longer. */
  function fail({ projectId, version, isProbe }: CircuitPass, known: Circuit | undefined, atMs: number): boolean {
    // A newer version of the endpoint is known, and this was not asked of it.
    if (known === undefined && circuits.has(projectId)) return false;
    const circuit = known ?? {
      version,
      isIdle: false,
      failuresInARow: 0,
      opensAgainAtMs: null,
      waitMs: 0,
      isProbed: false,
      turnedAway: 0,
    };
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
