import { pageLimits } from '@repartee/contract';
import type { PagePosition, PageRequest, RecordPage } from '../records/page-position.ts';
import { invalid } from './problem.ts';

/** A cursor is opaque to clients: where the page before ended, as base64url. It grants nothing. */
export function writeCursor(position: PagePosition): string {
  return Buffer.from(`${position.at} ${position.id}`, 'latin1').toString('base64url');
}

const position =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

export function readCursor(cursor: string): PagePosition | null {
  const match = position.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  return match !== null && isInstant(match[1]!) ? { at: match[1]!, id: match[2]! } : null;
}

/** Whether PostgreSQL reads it, too: no 31 February, no year 0. */
function isInstant(text: string): boolean {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds) || text.startsWith('0000')) return false;
  return new Date(milliseconds).toISOString().slice(0, 23) === text.slice(0, 23);
}

/** @throws PublicError `validation_failed` for a cursor that is none of ours */
export function readPageRequest(query: { limit?: number | undefined; cursor?: string | undefined }): PageRequest {
  const limit = query.limit ?? pageLimits.default;
  if (query.cursor === undefined) return { limit, after: null };
  const after = readCursor(query.cursor);
  if (after) return { limit, after };
  throw invalid([{ pointer: '#query/cursor', code: 'invalid_format', message: 'Must be the `nextCursor` of a page.' }]);
}

export function writePage<Item, Shown>(
  page: RecordPage<Item>,
  show: (item: Item) => Shown,
): { items: Shown[]; nextCursor: string | null } {
  return { items: page.items.map(show), nextCursor: page.next ? writeCursor(page.next) : null };
}
