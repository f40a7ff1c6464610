import { conversationUuid } from '../../../platform/ids.ts';
import { changePersonaRecord } from '../../../records/memory-notes.ts';
import { changeNotes, type MemoryNote, type NoteChange } from '../../../turn/index.ts';
import { refusal } from '../../problem.ts';
import type { Room } from '../../route.ts';

/** The notes of a conversation after a change of the operator. */
export async function changeNotesOf(
  database: Room['database'],
  of: { projectId: string; userProfileId: string; personaProfileId: string },
  change: (at: string) => NoteChange,
): Promise<MemoryNote[]> {
  const { projectId, userProfileId, personaProfileId } = of;
  const conversationId = conversationUuid(projectId, userProfileId, personaProfileId, false);
  const changed: { notes: MemoryNote[] | null } = { notes: null };
  const outcome = await changePersonaRecord(database, { projectId, conversationId }, (record, now) => {
    const made = changeNotes(record, change(now.toISOString()));
    if (made === 'NOT_FOUND') return null;
    changed.notes = made.notes;
    return made.record;
  });
  if (outcome === 'BUSY') throw refusal('conversation_busy');
  if (changed.notes === null) throw refusal('not_found');
  return changed.notes;
}
