import type { OperationId } from '@repartee/contract';
import type { Route } from './route.ts';
import { createAccessKey } from './routes/access-keys/create-access-key.ts';
import { listAccessKeys } from './routes/access-keys/list-access-keys.ts';
import { revokeAccessKey } from './routes/access-keys/revoke-access-key.ts';
import { enqueueConversation } from './routes/conversations/enqueue-conversation.ts';
import { generateReply } from './routes/conversations/generate-reply.ts';
import { generateSuggestions } from './routes/conversations/generate-suggestions.ts';
import { listDisclosures } from './routes/disclosures/list-disclosures.ts';
import { listEvents } from './routes/events/list-events.ts';
import { replayEvent } from './routes/events/replay-event.ts';
import { replayEvents } from './routes/events/replay-events.ts';
import { listLogs } from './routes/logs/list-logs.ts';
import { correctMemoryNote } from './routes/memory-notes/correct-memory-note.ts';
import { eraseMemoryNotes } from './routes/memory-notes/erase-memory-notes.ts';
import { listMemoryNotes } from './routes/memory-notes/list-memory-notes.ts';
import { readHealth } from './routes/operation/read-health.ts';
import { readMetrics } from './routes/operation/read-metrics.ts';
import { readOpenApi } from './routes/operation/read-open-api.ts';
import { readReadiness } from './routes/operation/read-readiness.ts';
import { changePersonaStyle } from './routes/persona-styles/change-persona-style.ts';
import { listPersonaStyles } from './routes/persona-styles/list-persona-styles.ts';
import { resetPersonaStyle } from './routes/persona-styles/reset-persona-style.ts';
import { refreshProfile } from './routes/profiles/refresh-profile.ts';
import { changeProject } from './routes/projects/change-project.ts';
import { createProject } from './routes/projects/create-project.ts';
import { deleteProject } from './routes/projects/delete-project.ts';
import { endSigningOverlap } from './routes/projects/end-signing-overlap.ts';
import { listProjects } from './routes/projects/list-projects.ts';
import { readProject } from './routes/projects/read-project.ts';
import { rotateSigningSecret } from './routes/projects/rotate-signing-secret.ts';
import { countProtections } from './routes/stops/count-protections.ts';
import { decideAge } from './routes/stops/decide-age.ts';
import { liftStop } from './routes/stops/lift-stop.ts';
import { listStops } from './routes/stops/list-stops.ts';
import { listTurns } from './routes/turns/list-turns.ts';
import { readTurn } from './routes/turns/read-turn.ts';

/** Every operation of the contract with its handler: the compiler asks for the missing one. */
export const routes: Readonly<Record<OperationId, Route>> = {
  enqueueConversation,
  generateReply,
  generateSuggestions,
  createProject,
  listProjects,
  readProject,
  changeProject,
  rotateSigningSecret,
  endSigningOverlap,
  deleteProject,
  createAccessKey,
  listAccessKeys,
  revokeAccessKey,
  listTurns,
  readTurn,
  listLogs,
  listEvents,
  replayEvent,
  replayEvents,
  listStops,
  liftStop,
  decideAge,
  countProtections,
  listDisclosures,
  refreshProfile,
  listPersonaStyles,
  changePersonaStyle,
  resetPersonaStyle,
  listMemoryNotes,
  correctMemoryNote,
  eraseMemoryNotes,
  readHealth,
  readReadiness,
  readMetrics,
  readOpenApi,
};
