import { type RawBuilder, sql } from 'kysely';

/** Where a page of a list ended: the time of its last row, in the database's full precision, and its id. */
export interface PagePosition {
  /** `2026-11-20T18:05:00.123456Z`: a Date would lose the microseconds, and rows with them. */
  at: string;
  /** UUID. */
  id: string;
}

export interface PageRequest {
  limit: number;
  /** Null: the first page. */
  after: PagePosition | null;
}

/** Newest first. */
export interface RecordPage<Item> {
  items: Item[];
  /** Null: this was the last page. */
  next: PagePosition | null;
}

/** The time of a row for `PagePosition`. */
export function exactTime(column: string): RawBuilder<string> {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Rows after a position in the order `at desc, id`, which is the order of the lists' indexes. */
export function isAfter(atColumn: string, idColumn: string, position: PagePosition): RawBuilder<boolean> {
  const at = sql.ref(atColumn);
  const time = sql`${position.at}::timestamptz`;
  return sql<boolean>`(${at} <= ${time} and (${at} < ${time} or ${sql.ref(idColumn)} > ${position.id}::uuid))`;
}

/** Rows were asked for with `limit + 1`: the one too many says that there is another page. */
export function pageOfRows<Row extends { exact_at: string; id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  read: (row: Row) => Item,
): RecordPage<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(read), next: last ? { at: last.exact_at, id: last.id } : null };
}
