import type { Database } from '../../platform/database/index.ts';
import { type EnqueuedConversation, type EnqueueRow, storeEnqueues } from '../../records/enqueues.ts';
import { type KeyedEnqueue, type OnceOutcome, storeEnqueuesOnce } from '../../records/idempotency-keys.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';

/** Enqueues of many requests share one statement and its fsync. */
export function createEnqueueBatcher(database: Database): GroupCommit<EnqueueRow, EnqueuedConversation> {
  return createGroupCommit({
    bytesOf: (row) => row.request.length,
    keyOf: (row) => row.conversationId,
    isDivisible: true,
    async store(rows) {
      const stored = await storeEnqueues(database, rows);
      const byId = new Map(stored.map((conversation) => [conversation.conversationId, conversation]));
      return rows.map((row) => byId.get(row.conversationId)!);
    },
  });
}

/** The same for enqueues with an `Idempotency-Key`, which need a transaction of several statements. */
export function createKeyedEnqueueBatcher(database: Database): GroupCommit<KeyedEnqueue, OnceOutcome> {
  return createGroupCommit({
    bytesOf: ({ row }) => row.request.length,
    keyOf: ({ row }) => row.conversationId,
    // Of a repeated key the first one counts, whatever its conversation.
    isDivisible: false,
    store: (items) => storeEnqueuesOnce(database, items),
  });
}
