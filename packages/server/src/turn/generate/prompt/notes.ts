import { currentNotes, type MemoryNote, noteCharactersMax } from '../../memory/index.ts';
import { dataBlock, dataLine } from '../../text/index.ts';

/** Of a prompt: some 600 tokens. */
const recalledMax = 30;
const names = { USER: 'PERSON', PERSONA: 'CHARACTER', BOTH: 'BOTH' } as const;

/**
 * Notes as a section of the prompt: those that hold and were made before the messages that are shown, which speak for
 * themselves. So it changes only when the window of the history moves, where the prompt's cached prefix ends anyway.
 * Empty: there are none.
 */
export function recalledNotes(notes: readonly MemoryNote[] | undefined, shownFrom: string | null): string {
  if (!notes || shownFrom === null) return '';
  const recalled = currentNotes(notes)
    .filter(({ at }) => at < shownFrom)
    .slice(-recalledMax);
  if (recalled.length === 0) return '';
  const lines = recalled.map(
    ({ number, about, text, at }) =>
      `${number}. ${at.slice(0, 10)}, about ${names[about]}: ${dataLine(text, noteCharactersMax)}`,
  );
  return `# What was noted earlier\n${dataBlock('notes', lines)}\n`;
}
