import { findContactDetails, findSelfHarm, findSexualTerms } from '../../language/index.ts';
import { dataLine } from '../text/index.ts';
import { type NewNote, type NoteSubject, noteCharactersMax } from './memory-note.ts';

/** Of one reply: a message rarely tells more. */
const notesOfReplyMax = 3;
const subjects: Readonly<Record<string, NoteSubject>> = { PERSON: 'USER', CHARACTER: 'PERSONA', BOTH: 'BOTH' };
const LINE = /^(PERSON|CHARACTER|BOTH)\s*(?:\(replaces (\d{1,6})\))?\s*:\s*(.+)$/su;

/**
 * The notes a model wrote beside its messages, as the engine rules ask for them: `PERSON: has a sister, Mia`. What has
 * another form is left out, and so is what no memory should hold, whatever a model thought of it: contact details, sexual
 * matters, and words of somebody in danger.
 */
export function readNotes(lines: readonly string[], of: Pick<NewNote, 'at' | 'messageIds' | 'answerIds'>): NewNote[] {
  return lines
    .flatMap((line): NewNote[] => {
      const [, subject, replaces, said] = LINE.exec(line.trim()) ?? [];
      if (subject === undefined || said === undefined) return [];
      const text = dataLine(said, noteCharactersMax);
      if (!/\p{L}/u.test(text) || isPrivate(text)) return [];
      const about = subjects[subject]!;
      const messageIds = about === 'PERSONA' ? [] : of.messageIds;
      const answerIds = about === 'USER' ? [] : of.answerIds;
      const replacing = replaces ? { replaces: Number(replaces) } : {};
      return [{ about, text, at: of.at, messageIds, answerIds, origin: 'MODEL', ...replacing }];
    })
    .slice(0, notesOfReplyMax);
}

function isPrivate(text: string): boolean {
  return findContactDetails(text).length > 0 || findSexualTerms(text).length > 0 || findSelfHarm(text) !== null;
}
