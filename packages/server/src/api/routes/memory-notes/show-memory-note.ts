import type { MemoryNoteShown } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { MemoryNote } from '../../../turn/index.ts';

export function showMemoryNote({ superseded, answerIds, ...note }: MemoryNote): MemoryNoteShown {
  return {
    ...note,
    answerIds: answerIds.map((id) => publicId('answer', id)),
    supersededBy: superseded?.by ?? null,
    supersededAt: superseded?.at ?? null,
  };
}
