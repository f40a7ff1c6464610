import {
  type AccessKeyCreate,
  type AgeDecision,
  type EventReplay,
  type EventState,
  endpoints,
  type LogLevel,
  type MemoryNoteCorrection,
  type MemoryNoteErasure,
  type PersonaStylePatch,
  type PersonaStyleReset,
  type ProjectCreate,
  type ProjectPatch,
  type SigningSecretRotation,
  type StopKind,
  type TurnOutcome,
} from '@repartee/contract';
import { type CallerOptions, createCaller } from './create-caller.ts';

export interface ManagementClientOptions extends CallerOptions {
  /** The admin token, or an access key with scope `read` or `manage` for the calls of its own project. */
  token: string;
}

/** Paging of every list: newest first; `cursor` is `nextCursor` of the page before. */
export type PageQuery = { limit?: number; cursor?: string | null };
export type ConversationQuery = { userProfileId?: string; personaProfileId?: string };
export type TurnQuery = PageQuery & ConversationQuery & { outcome?: TurnOutcome | 'OPEN' };
export type LogQuery = PageQuery & { level?: LogLevel; code?: string };
export type EventQuery = PageQuery & { state?: EventState };
export type StopQuery = PageQuery & ConversationQuery & { kind?: StopKind; state?: 'IN_FORCE' | 'ENDED' };
export type PersonaStyleQuery = PageQuery & { personaProfileId?: string };

/**
 * The management API, one function per operation, typed by the contract. Each rejects with a `RequestError`. Reading
 * calls are tried again after a lost connection; changing ones only after 429 and 503, where nothing was accepted.
 */
export function createManagementClient(options: ManagementClientOptions) {
  const call = createCaller({ ...options, credential: options.token });
  return {
    projects: {
      /** Answers with the signing secret. Needs the admin token. */
      create: async (body: ProjectCreate) => (await call(endpoints.createProject, { body })).body,
      list: async (query: PageQuery = {}) => (await call(endpoints.listProjects, { query })).body,
      read: async (projectId: string) => (await call(endpoints.readProject, { params: { projectId } })).body,
      /** Merges: only what you send is changed. */
      change: async (projectId: string, body: ProjectPatch) =>
        (await call(endpoints.changeProject, { params: { projectId }, body })).body,
      /** A new signing secret, in the answer; the one before signs along for a day, or as long as you say. */
      rotateSigningSecret: async (projectId: string, body: SigningSecretRotation = {}) =>
        (await call(endpoints.rotateSigningSecret, { params: { projectId }, body })).body,
      /** From now on only the current secret signs. */
      endSigningOverlap: async (projectId: string) =>
        (await call(endpoints.endSigningOverlap, { params: { projectId } })).body,
      delete: async (projectId: string): Promise<void> => {
        await call(endpoints.deleteProject, { params: { projectId } });
      },
    },
    accessKeys: {
      /** The key is in this answer and never shown again. */
      create: async (projectId: string, body: AccessKeyCreate) =>
        (await call(endpoints.createAccessKey, { params: { projectId }, body })).body,
      list: async (projectId: string, query: PageQuery = {}) =>
        (await call(endpoints.listAccessKeys, { params: { projectId }, query })).body,
      revoke: async (projectId: string, keyId: string): Promise<void> => {
        await call(endpoints.revokeAccessKey, { params: { projectId, keyId } });
      },
    },
    turns: {
      list: async (projectId: string, query: TurnQuery = {}) =>
        (await call(endpoints.listTurns, { params: { projectId }, query })).body,
      /** The whole story of one turn. */
      read: async (projectId: string, turnId: string) =>
        (await call(endpoints.readTurn, { params: { projectId, turnId } })).body,
    },
    logs: {
      list: async (projectId: string, query: LogQuery = {}) =>
        (await call(endpoints.listLogs, { params: { projectId }, query })).body,
    },
    events: {
      list: async (projectId: string, query: EventQuery = {}) =>
        (await call(endpoints.listEvents, { params: { projectId }, query })).body,
      /** Sends the dead events of the same turn again, with the same ids and bytes. */
      replay: async (projectId: string, eventId: string) =>
        (await call(endpoints.replayEvent, { params: { projectId, eventId } })).body,
      /** Sends every dead event created in `[from, to)` again, in order; resolves with their number once all are queued. */
      replayBetween: async (projectId: string, from: Date, to: Date): Promise<number> => {
        const between = { createdFrom: from.toISOString(), createdTo: to.toISOString() };
        let replayed = 0;
        let cursor: EventReplay['cursor'] = null;
        do {
          const body: EventReplay = { ...between, cursor };
          const batch = (await call(endpoints.replayEvents, { params: { projectId }, body })).body;
          replayed += batch.replayed;
          cursor = batch.nextCursor;
        } while (cursor !== null);
        return replayed;
      },
    },
    stops: {
      list: async (projectId: string, query: StopQuery = {}) =>
        (await call(endpoints.listStops, { params: { projectId }, query })).body,
      lift: async (projectId: string, stopId: string, reason: string) =>
        (await call(endpoints.liftStop, { params: { projectId, stopId }, body: { reason } })).body,
      /** ADULT lifts everything that rests on the doubt about the user's age; MINOR holds all their conversations. */
      decideAge: async (projectId: string, stopId: string, body: AgeDecision) =>
        (await call(endpoints.decideAge, { params: { projectId, stopId }, body })).body,
    },
    disclosures: {
      list: async (projectId: string, query: PageQuery & ConversationQuery = {}) =>
        (await call(endpoints.listDisclosures, { params: { projectId }, query })).body,
    },
    protections: {
      /** @param year UTC; the current one when absent */
      count: async (projectId: string, year?: number) =>
        (await call(endpoints.countProtections, { params: { projectId }, query: year ? { year: String(year) } : {} }))
          .body,
    },
    personaStyles: {
      list: async (projectId: string, query: PersonaStyleQuery = {}) =>
        (await call(endpoints.listPersonaStyles, { params: { projectId }, query })).body,
      /** Merges; null takes an edited value back. */
      change: async (projectId: string, body: PersonaStylePatch) =>
        (await call(endpoints.changePersonaStyle, { params: { projectId }, body })).body,
      /** The next turn that asks for SoulEngine analyses the persona anew, and pays for it. */
      reset: async (projectId: string, body: PersonaStyleReset): Promise<void> => {
        await call(endpoints.resetPersonaStyle, { params: { projectId }, body });
      },
    },
    memoryNotes: {
      /** Of one conversation, superseded ones too. */
      list: async (projectId: string, query: Required<ConversationQuery>) =>
        (await call(endpoints.listMemoryNotes, { params: { projectId }, query })).body,
      /** The note is superseded by one with your text. */
      correct: async (projectId: string, body: MemoryNoteCorrection) =>
        (await call(endpoints.correctMemoryNote, { params: { projectId }, body })).body,
      /** Without a number: all of the conversation. */
      erase: async (projectId: string, body: MemoryNoteErasure): Promise<void> => {
        await call(endpoints.eraseMemoryNotes, { params: { projectId }, body });
      },
    },
    profiles: {
      /** Discards the cached copy; the next turn asks your profile endpoint. */
      refresh: async (projectId: string, profileId: string): Promise<void> => {
        await call(endpoints.refreshProfile, { params: { projectId }, body: { profileId } });
      },
    },
  };
}

export type ManagementClient = ReturnType<typeof createManagementClient>;
