import { createHash } from 'node:crypto';
import { projectSettingsDefaults, replyParameters } from '@repartee/contract';
import { type Database, isUnavailable } from '../../platform/database/index.ts';
import { conversationUuid, newUuid } from '../../platform/ids.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { packJson } from '../../platform/packed-bytes.ts';
import type { EnqueuedConversation, EnqueueRow } from '../../records/enqueues.ts';
import type { ProjectLog } from '../project-log.ts';
import type { AcceptInput, AcceptOutcome, Acceptor } from './acceptor.ts';
import { createEnqueueBatcher, createKeyedEnqueueBatcher } from './enqueue-batcher.ts';
import { NotStoredError } from './group-commit.ts';

export interface AcceptorOptions {
  database: Database;
  logger: Logger;
  metrics: Metrics;
  projectLog: ProjectLog;
  /** Time a reply needs (the model's p95, at least 20 s): the buffer never waits into it. */
  reserveMs: () => number;
  /** False refuses every enqueue: what is stored must not fill the disk of the database. Default: always true. */
  hasRoom?: () => boolean;
  /** A conversation is or will be due. */
  onStored: (dueInMs: number) => void;
  /** An enqueue was stored that may join the turn which a worker is writing at this moment. */
  onStoredDuringTurn: (conversationId: string) => void;
}

/** How long a client should wait when storage is away: the database is back within 5 s after a crash. */
const retryAfterSeconds = 5;

/** Room comes back when somebody makes it. */
const fullRetryAfterSeconds = 30;

export interface DrainableAcceptor extends Acceptor {
  drain(): Promise<void>;
}

export function createAcceptor(options: AcceptorOptions): DrainableAcceptor {
  const batcher = createEnqueueBatcher(options.database);
  const keyedBatcher = createKeyedEnqueueBatcher(options.database);

  return {
    async accept(input: AcceptInput): Promise<AcceptOutcome> {
      if (options.hasRoom?.() === false) {
        options.metrics.enqueuesRefused.inc({ code: 'disk_full' });
        return { kind: 'UNAVAILABLE', retryAfterSeconds: fullRetryAfterSeconds };
      }
      const row = enqueueRow(input, options.reserveMs());
      try {
        const stored = await store(input, row);
        if (stored === 'CONFLICT') return { kind: 'IDEMPOTENCY_CONFLICT' };
        if (stored !== 'REPEATED') {
          options.onStored(row.bufferMs);
          if (stored.workerId !== null && row.merges && !row.isEngage) options.onStoredDuringTurn(row.conversationId);
        }
      } catch (error) {
        if (!(error instanceof NotStoredError) && !isUnavailable(error)) throw error;
        options.metrics.enqueuesRefused.inc({ code: 'storage_unavailable' });
        return { kind: 'UNAVAILABLE', retryAfterSeconds };
      }
      options.metrics.enqueuesAccepted.inc();
      if (input.ignoredMembers.length > 0) {
        options.projectLog.add({
          projectId: input.project.id,
          conversationId: row.conversationId,
          turnId: null,
          level: 'warning',
          code: 'request_members_ignored',
          message: `Members of the request that are not known were ignored: ${input.ignoredMembers.join(', ')}.`,
          detail: null,
        });
      }
      return { kind: 'ACCEPTED' };
    },
    async drain() {
      await Promise.all([batcher.drain(), keyedBatcher.drain()]);
    },
  };

  async function store(input: AcceptInput, row: EnqueueRow): Promise<EnqueuedConversation | 'REPEATED' | 'CONFLICT'> {
    if (input.idempotency === null) return batcher.add(row);
    const outcome = await keyedBatcher.add({
      row,
      keyHash: createHash('sha256').update(input.idempotency.key).digest(),
      bodyHash: createHash('sha256').update(input.idempotency.body).digest(),
    });
    return outcome.kind === 'STORED' ? outcome.conversation : outcome.kind;
  }
}

function enqueueRow({ project, request }: AcceptInput, reserveMs: number): EnqueueRow {
  const parameters = request.replyParameters;
  const isTest = request.testMode ?? false;
  const secondsOf = (name: 'bufferSeconds' | 'maxProcessingTimeSeconds') =>
    parameters?.[name] ?? project.settings.replyDefaults?.[name] ?? (replyParameters[name].default as number);
  return {
    id: newUuid(),
    conversationId: conversationUuid(project.id, request.userProfileId, request.personaProfileId, isTest),
    projectId: project.id,
    userProfileId: request.userProfileId,
    personaProfileId: request.personaProfileId,
    isTest,
    lane: laneOf(project.id),
    bufferMs: secondsOf('bufferSeconds') * 1000,
    maxProcessingMs: secondsOf('maxProcessingTimeSeconds') * 1000,
    reserveMs,
    isEngage: parameters?.engage !== undefined && parameters.action === undefined,
    hasAction: parameters?.action !== undefined,
    merges: (project.settings.enqueueDuringTurn ?? projectSettingsDefaults.enqueueDuringTurn) === 'MERGE',
    request: packJson(request),
  };
}

/** The project's lane, 0 … 31: its share of the claims. The last byte of a UUID v7 is random. */
export function laneOf(projectId: string): number {
  return Number.parseInt(projectId.slice(-2), 16) & 31;
}
