import type { AcceptInput, AcceptOutcome, Acceptor } from '../../packages/server/src/turn/accept/acceptor.ts';

export interface MemoryAcceptor extends Acceptor {
  accepted: AcceptInput[];
  /** What the next calls answer; null: as a working store does. */
  answer: AcceptOutcome | null;
}

/** Accepts into a list, and knows idempotency keys: enough for everything in front of the store. */
export function createMemoryAcceptor(): MemoryAcceptor {
  const bodies = new Map<string, Buffer>();
  const acceptor: MemoryAcceptor = {
    accepted: [],
    answer: null,
    async accept(input) {
      if (acceptor.answer) return acceptor.answer;
      if (input.idempotency) {
        const name = `${input.project.id} ${input.idempotency.key}`;
        const earlier = bodies.get(name);
        if (earlier) return { kind: earlier.equals(input.idempotency.body) ? 'ACCEPTED' : 'IDEMPOTENCY_CONFLICT' };
        bodies.set(name, input.idempotency.body);
      }
      acceptor.accepted.push(input);
      return { kind: 'ACCEPTED' };
    },
  };
  return acceptor;
}
