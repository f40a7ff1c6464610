/**
 * Every operation of the API. What stands here is in the OpenAPI document and must have a handler in the server; what
 * does not stand here does not exist. Adding one: an entry in the file of its noun, a line below, a handler.
 */
import { createAccessKey, listAccessKeys, revokeAccessKey } from './access-keys.ts';
import { listDisclosures } from './disclosures.ts';
import { enqueueConversation } from './enqueue.ts';
import { listEvents, replayEvent, replayEvents } from './events.ts';
import { generateReply, generateSuggestions } from './generate.ts';
import { readHealth, readMetrics, readOpenApi, readReadiness } from './health.ts';
import { listLogs } from './logs.ts';
import { correctMemoryNote, eraseMemoryNotes, listMemoryNotes } from './memory-notes.ts';
import { changePersonaStyle, listPersonaStyles, resetPersonaStyle } from './persona-styles.ts';
import { refreshProfile } from './profiles.ts';
import {
  changeProject,
  createProject,
  deleteProject,
  endSigningOverlap,
  listProjects,
  readProject,
  rotateSigningSecret,
} from './projects.ts';
import { countProtections } from './protections.ts';
import { decideAge, liftStop, listStops } from './stops.ts';
import { listTurns, readTurn } from './turns.ts';

/** The registry, by operation id. */
export const endpoints = {
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

export type OperationId = keyof typeof endpoints;

export type { Endpoint, EndpointAuth, EndpointResponse, HttpMethod } from './endpoint.ts';
export { defineEndpoint, errorsOf } from './endpoint.ts';
export type { Health } from './health.ts';
export { healthSchema } from './health.ts';
