import type { PersonaRecord } from '../gather/gathered.ts';
import type { StopOrder } from '../guard/verdict.ts';
import type { DisclosurePlan } from '../plan/plan.ts';

/** One answer of a written reply. */
export interface WrittenAnswer {
  /** 0 for the first. */
  number: number;
  answerId: string;
  /** null: an answer that only carries a stop. */
  text: string | null;
  /** The picture that goes with it; only with the first, which is never withdrawn alone. Absent: none. */
  picture?: { id: string; url: string };
  /** Milliseconds of typing before it is armed, counted from the previous answer's acceptance (or from now). */
  typingDelayMs: number;
}

/** The whole output of a turn, ready to be written in one transaction. */
export interface WrittenReply {
  answers: WrittenAnswer[];
  stop: StopOrder | null;
  /** The disclosure the first answer carries, null when none. */
  disclosure: DisclosurePlan | null;
  /** Four decimals, what the first answer shows as `cost`. */
  cost: string;
  /** Keys of all USER messages this reply answers or has seen. */
  coveredKeys: string[];
  record: PersonaRecord;
}
