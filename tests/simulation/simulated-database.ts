import { createHash } from 'node:crypto';
import type { Database, StatementResult } from '../../packages/server/src/platform/database/index.ts';

/** One statement or transaction on its way to the database: the scheduler decides when it arrives, and what is heard of it. */
export type Submit = <Result>(label: string, perform: () => Promise<Result>) => Promise<Result>;

/** Changes a statement on its way: how a fault is planted. Null: as it is. */
export type AlterStatement = (name: string, sql: string) => string | null;

/** Their rows come in the order of a join, which depends on the planner; a repeated seed must not. */
const unordered = new Set(['claim', 'take', 'heads']);

function inOrder<Row extends object>(result: StatementResult<Row>): StatementResult<Row> {
  const key = (row: Row) => {
    const { id, conversation_id: conversationId } = row as { id?: unknown; conversation_id?: unknown };
    return String(conversationId ?? id ?? '');
  };
  return { ...result, rows: [...result.rows].sort((one, other) => (key(one) < key(other) ? -1 : 1)) };
}

/** The real database as one simulated process reaches it: each statement is a step of its own. */
export function createSimulatedDatabase(real: Database, submit: Submit, alter: AlterStatement = () => null): Database {
  return {
    kind: 'database',
    connection: real.connection,
    async query<Row extends object>(name: string, sql: string, values?: readonly unknown[]) {
      const altered = alter(name, sql);
      // A session keeps a statement under its name: each alteration has one of its own.
      const statement =
        altered === null ? name : `planted_${name}_${createHash('sha1').update(altered).digest('hex').slice(0, 8)}`;
      const result = await submit(name, () => real.query<Row>(statement, altered ?? sql, values));
      return unordered.has(name) ? inOrder(result) : result;
    },
    execute: <Row extends object>(sql: string, values?: readonly unknown[]) =>
      submit('execute', () => real.execute<Row>(sql, values)),
    typed() {
      throw new Error('the typed builder goes past the scheduler of the simulation');
    },
    transaction: (work) => submit('transaction', () => real.transaction(work)),
    ping: () => submit('ping', () => real.ping()),
    load: () => real.load(),
    close: () => Promise.resolve(),
  };
}
