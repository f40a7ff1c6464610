import type { Queryable } from '../platform/database/index.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { Tables } from './tables.ts';

/** One time a user was told that an AI writes. */
export interface DisclosureRecord {
  id: string;
  userProfileId: string;
  personaProfileId: string;
  turnId: string;
  answerId: string;
  at: Date;
  mode: string;
  reason: string;
  language: string;
  /** Null: in the persona's own words, which stand in the answer. */
  sentence: string | null;
}

export interface DisclosureFilter {
  userProfileId?: string | undefined;
  personaProfileId?: string | undefined;
}

export async function listDisclosures(
  database: Queryable,
  projectId: string,
  filter: DisclosureFilter,
  page: PageRequest,
): Promise<RecordPage<DisclosureRecord>> {
  let query = database
    .typed<Tables>()
    .selectFrom('disclosures as d')
    .innerJoin('conversations as c', 'c.id', 'd.conversation_id')
    .select(['d.id', 'd.turn_id', 'd.answer_id', 'd.at', 'd.mode', 'd.reason', 'd.language', 'd.sentence'])
    .select(['c.user_profile_id', 'c.persona_profile_id', exactTime('d.at').as('exact_at')])
    .where('d.project_id', '=', projectId);
  if (filter.userProfileId !== undefined) query = query.where('c.user_profile_id', '=', filter.userProfileId);
  if (filter.personaProfileId !== undefined) query = query.where('c.persona_profile_id', '=', filter.personaProfileId);
  if (page.after) query = query.where(isAfter('d.at', 'd.id', page.after));
  const rows = await query
    .orderBy('d.at', 'desc')
    .orderBy('d.id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, (row) => ({
    id: row.id,
    userProfileId: row.user_profile_id,
    personaProfileId: row.persona_profile_id,
    turnId: row.turn_id,
    answerId: row.answer_id,
    at: row.at,
    mode: row.mode,
    reason: row.reason,
    language: row.language,
    sentence: row.sentence,
  }));
}
