/**
 * Trials in which processes are killed: server processes to kill, a load generator, and the checker that decides from the
 * ledgers of load generator, demo platform and model whether every promise held.
 *
 * Promises: the checker asks neither server nor database; a seed repeats what is random; nothing it started outlives
 * `stop()`. Assumes one clock (all witnesses live in one process) and conversations told apart by their user.
 * When things go wrong: violations are returned with their conversation, never thrown.
 */
export { checkHistory } from './check-history.ts';
export type {
  EnqueueAttempt,
  Interruption,
  ModelCall,
  Reception,
  TrialHistory,
  Violation,
  ViolationCode,
} from './history.ts';
export { type OpenWork, readOpenWork, waitUntilDrained } from './open-work.ts';
export { compareWithManagement } from './second-look.ts';
export { seededRandom } from './seeded-random.ts';
export { createTrialClient, type TrialClient, type TrialClientOptions } from './trial-client.ts';
export { startTrialServer, type TrialServer } from './trial-server.ts';
export { markedText, readMarks, type WriteReply, wellBehaved } from './trial-texts.ts';
export { callWitnesses, type Witnesses } from './witnesses.ts';
