import type { TurnRecord } from '../run/turn-record.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

/** Milliseconds, as this machine saw them. */
export interface Latency {
  /** Of the calls that answered, from sending to the last byte. */
  call: Percentiles | null;
  /** Of the answered turns, from the begin to the reply: all their calls, waits for a place and for a provider in trouble. */
  turn: Percentiles | null;
}

export function measureLatency(turns: readonly TurnRecord[]): Latency {
  const answering = turns.flatMap(({ outcome }) => outcome.calls).filter(({ failure }) => failure === null);
  const answered = turns.filter(({ outcome }) => outcome.ending.kind === 'ANSWERED');
  return {
    call: percentiles(answering.map(({ durationMs }) => durationMs)),
    turn: percentiles(answered.map(({ outcome }) => outcome.durationMs)),
  };
}
