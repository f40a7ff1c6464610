import { Client } from 'pg';
import type { Constellation } from '../../packages/testbed/src/index.ts';

const lookEveryMs = 500;

/** Never tried, and not due for a second at most: what was tried waits for longer, and so does what stays away from an endpoint. */
const givenBackSql = `select conversation_id from outboxes where worker_id is null and attempts = 0
  and attempt_at > engine_now() and attempt_at <= engine_now() + interval '1 s'`;

/**
 * A server that cannot be certain to be alive, because the machine stood still for seconds, gives a push back for a second
 * without having tried it. By a clock that stands still that second never ends. Here it does, once it was seen twice.
 */
export async function helpWhatWasGivenBack(world: Constellation): Promise<{ stop(): Promise<void> }> {
  const client = new Client({ connectionString: world.database.url });
  await client.connect();
  let isStopped = false;
  let seen = new Set<string>();

  async function look(): Promise<void> {
    const { rows } = await client.query<{ conversation_id: string }>(givenBackSql);
    const found = rows.map((row) => row.conversation_id);
    const isStuck = found.some((id) => seen.has(id));
    seen = new Set(isStuck ? [] : found);
    if (isStuck) await world.advance(1_000);
  }

  const looking = (async () => {
    while (!isStopped) {
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      // A test may take the database away.
      if (!isStopped) await look().catch(() => {});
    }
  })();
  return {
    async stop() {
      isStopped = true;
      await looking;
      await client.end();
    },
  };
}
