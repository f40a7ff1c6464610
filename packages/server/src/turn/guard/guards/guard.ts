import type { Gathered } from '../../gather/gathered.ts';
import type { Evidence, GuardName, ProtectionKind } from '../verdict.ts';

/** What a guard found. */
export interface GuardFinding {
  evidence: Evidence;
  /** A second, differently made check agrees: without it, nothing permanent follows. A birthdate confirms itself. */
  isConfirmed: boolean;
  /**
   * STOP: the guard's stop, as its settings have it. CARE: never a stop; what the reply says and may hold follows from it
   * (an honest answer, help lines, no sexual text).
   */
  calls: 'STOP' | 'CARE';
}

/**
 * One guard of product.md section 3. Its switch, its default and what its stop is called stand in the contract's registry
 * of guardrails. Pure: looks at what was gathered and nothing else; whether it is on and what follows is decided outside.
 */
export interface Guard {
  name: GuardName;
  find(gathered: Gathered): GuardFinding | null;
  /** A finding that stops also holds the user's other conversations of the project until a review. */
  holdsUser: boolean;
  /** A switch takes away its stop alone: what the reply says of it is of the floor. Absent: it takes away everything. */
  isAnsweredWhenOff?: true;
  /** What a finding enters for the user, beside any stop. Absent: nothing. */
  enters?: ProtectionKind;
  /** A finding, and a failure of the guard, mean that a minor may be writing: sexual text is off. */
  protectsMinors: boolean;
}
