/**
 * The turn: from an accepted enqueue to the events of its reply. Read `pipeline.ts` for the stages, `turn.ts` for the
 * states, `engine.ts` for who runs them and when.
 *
 * Promises: an accepted enqueue is never lost; at most one turn of a conversation runs; every turn has exactly one ending;
 * a stored model result is never paid for twice. Assumes PostgreSQL with durable commits. When a process dies, another one
 * (or the same, restarted) goes on from the last stored stage.
 */
export type { AcceptInput, AcceptOutcome, Acceptor } from './accept/acceptor.ts';
export { type AcceptorOptions, createAcceptor, type DrainableAcceptor, laneOf } from './accept/create-acceptor.ts';
export { createTurnEngine, type TurnEngine } from './engine.ts';
export { createEngineClock, type EngineClock } from './engine-clock.ts';
export { emptyPersonaRecord, type PersonaRecord } from './gather/gathered.ts';
export type { DraftFault, ModelCallRecord } from './generate/draft.ts';
export type { BeginningCall } from './generate/writing-ledger.ts';
export {
  type ClientWatch,
  createRequestWriter,
  type GenerateOutcome,
  type RequestWriter,
  type SuggestOutcome,
} from './generate-now/index.ts';
export { learnPatterns } from './learn-patterns.ts';
export { changeNotes, type MemoryNote, type NoteChange, readNotesOf } from './memory/index.ts';
export { besidesWithDefaults } from './plan/index.ts';
export type { Plan, Sourced } from './plan/plan.ts';
export type { PolishStep } from './polish/polished.ts';
export { createProjectLog, type ProjectLog } from './project-log.ts';
export {
  type ReplayEnding,
  type ReplayInput,
  type ReplayOutcome,
  type ReplayTools,
  replayTurn,
} from './replay/index.ts';
export { waitFor } from './run-turn.ts';
export {
  type AnalysisStory,
  analysisStagePrefix,
  effectiveStyle,
  packEdits,
  readStoredAnalysis,
  readStoredEdits,
} from './soul-engine/index.ts';
export type {
  AnswerStory,
  CallStory,
  EndedStory,
  JudgementStory,
  PictureCallStory,
  PlannedStory,
  WrittenStory,
} from './story.ts';
export { containsQuestion, countEmoji, isQuestion, splitSentences } from './text/index.ts';
export type { TurnTools } from './turn-tools.ts';
export { createWorkerIdentity, type WorkerIdentity } from './worker-identity.ts';
