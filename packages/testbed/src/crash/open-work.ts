import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/**
 * Waits until the server has nothing left to do: no enqueue waits, no turn is open, no event is queued. Only when to look
 * at the ledgers is decided here, never what they say. Resolves with what is still open after `timeoutMs`.
 */
export async function waitUntilDrained(databaseUrl: string, timeoutMs: number): Promise<OpenWork> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const deadlineMs = performance.now() + timeoutMs;
    for (;;) {
      const open = await readOpenWork(client);
      if (open.conversations + open.outboxes === 0 || performance.now() > deadlineMs) return open;
      await wait(100);
    }
  } finally {
    await client.end();
  }
}

export async function readOpenWork(session: Client): Promise<OpenWork> {
  return (await session.query<OpenWork>(openWorkSql)).rows[0]!;
}

export interface OpenWork {
  conversations: number;
  outboxes: number;
}

const openWorkSql = `
select (select count(*) from conversations where phase <> 0 or enqueue_seq > taken_seq)::int as conversations,
  (select count(*) from outboxes where head_seq <= tail_seq)::int as outboxes`;
