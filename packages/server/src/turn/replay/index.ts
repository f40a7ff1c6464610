/**
 * A turn of a conversation that lies somewhere else than in the database: the pipeline as it is, from gather to compose,
 * with nothing stored and nothing delivered.
 *
 * Promises. The same stages with the same inputs as a live turn; waits for a provider in trouble as the engine does, and
 * gives up at the same deadline. Time is the caller's: a turn begins at `at`, and only what it really takes is added, so
 * the same input and seeds make the same plan and the same prompt. No call is made that `mayCall` refuses.
 *
 * Assumes. `callModel` is the door every other turn goes through; whoever calls keeps the conversation's state (history,
 * record, last disclosure) from turn to turn.
 */
export {
  type ReplayEnding,
  type ReplayInput,
  type ReplayOutcome,
  type ReplayTools,
  replayTurn,
} from './replay-turn.ts';
