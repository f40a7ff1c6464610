import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from '../errors.ts';

export interface Migration {
  number: number;
  name: string;
  sql: string;
  /** The index this file builds beside the traffic, outside a transaction; null: an ordinary file, in one. */
  index: string | null;
  /** Programs of an engine version below this one must not work on the database any more. */
  minEngine: number;
}

/**
 * The numbered files of a folder. Two things are said in their first lines: `-- min_engine: 2` where processes of an older
 * engine must be gone (the contracting step), and `-- concurrently: <index>` where the file is the one statement
 * `create index concurrently <index> …`, which can have no transaction.
 */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  if (names.length === 0) throw invalidMigrations('there are no migration files beside the program');
  return names.map((fileName, index) => {
    const number = Number(/^(\d{4})_[a-z0-9_-]+\.sql$/.exec(fileName)?.[1]);
    if (number !== index + 1) throw invalidMigrations(`migration file ${fileName} does not follow 0001, 0002, …`);
    const sql = readFileSync(join(folder, fileName), 'utf8');
    return {
      number,
      name: fileName.slice(0, -'.sql'.length),
      sql,
      index: /^-- concurrently: ([a-z0-9_]+)$/m.exec(sql)?.[1] ?? null,
      minEngine: Number(/^-- min_engine: (\d+)$/m.exec(sql)?.[1] ?? 1),
    };
  });
}

export function invalidMigrations(message: string): OperationalError {
  return new OperationalError('migrations_invalid', message, { retryable: false });
}
