import type { Gathered, PersonaRecord } from '../gather/gathered.ts';
import { noteCharactersMax, readNotes, withNotes } from '../memory/index.ts';
import type { Plan } from '../plan/plan.ts';
import { containsQuestion, countEmoji, splitSentences } from '../text/index.ts';

/** A text as it goes out, without the disclosure. */
export interface SaidText {
  text: string;
  answerId: string;
}

/** Kinds the persona writes by itself. */
const PROACTIVE: ReadonlySet<Plan['kind']> = new Set(['ICEBREAKER', 'NUDGE', 'REVIVE']);

/**
 * What the conversation remembers of the persona once this reply is decided. Stored with the keys of the messages it
 * covers, so what it forgets because the user reacted is forgotten exactly when the reaction is covered.
 */
export function recordAfter(
  gathered: Pick<Gathered, 'record' | 'unansweredKeys' | 'history' | 'at'>,
  plan: Plan,
  said: readonly SaidText[],
  notes: readonly string[] = [],
): PersonaRecord {
  const { record, unansweredKeys } = gathered;
  const { proactiveIds = [], ...others } = record;
  const unanswered = proactiveAfter(unansweredKeys.length > 0 ? [] : proactiveIds, plan, said);
  return {
    ...others,
    ...frequenciesAfter(record, plan, said),
    ...meetingAfter(plan),
    ...sharedAfter(record, plan),
    ...notesAfter(gathered, plan, said, notes),
    // Absent while there is none: most conversations never have any.
    ...(unanswered.length > 0 ? { proactiveIds: unanswered } : {}),
  };
}

/** What was really sent, for the controlled frequencies. Only plain replies count. */
function frequenciesAfter(record: PersonaRecord, plan: Plan, said: readonly SaidText[]): Partial<PersonaRecord> {
  if (plan.kind !== 'REPLY' || said.length === 0) return {};
  const language = plan.writtenLanguage;
  const asking = said.filter(({ text }) => containsQuestion(splitSentences(text, language), language)).length;
  return {
    replies: record.replies + 1,
    repliesSplit: record.repliesSplit + (said.length > 1 ? 1 : 0),
    answers: record.answers + said.length,
    answersWithQuestion: record.answersWithQuestion + asking,
    repliesWithEmoji: record.repliesWithEmoji + (holdsEmojiDue(plan, said) ? 1 : 0),
  };
}

/** At FREQUENT every reply may hold an emoji; what the persona chooses there is whether one must be, and a second may. */
function holdsEmojiDue({ emojis: { setting, min } }: Plan, said: readonly SaidText[]): boolean {
  const held = said.reduce((sum, { text }) => sum + countEmoji(text), 0);
  return held >= (setting.value === 'FREQUENT' && min === 0 ? 2 : 1);
}

function proactiveAfter(before: readonly string[], { kind }: Plan, said: readonly SaidText[]): string[] {
  return PROACTIVE.has(kind) ? [...before, ...said.map(({ answerId }) => answerId)] : [...before];
}

/** The excuse counts as told with the reply that was to tell it, whether or not the model took it up. */
function meetingAfter({ meeting }: Plan): Partial<PersonaRecord> {
  if (!meeting) return {};
  const { isAsked, isHonest, excuse } = meeting;
  return {
    ...(isAsked && excuse ? { excuse: { key: excuse.key, at: excuse.at } } : {}),
    ...(isHonest ? { wasAskedSincerely: true } : {}),
  };
}

/** What the model wrote down beside a plain reply, and the excuse by which the persona turned a meeting down. */
function notesAfter(
  { record, unansweredKeys, history, at }: Pick<Gathered, 'record' | 'unansweredKeys' | 'history' | 'at'>,
  { kind, meeting, care, stop }: Plan,
  said: readonly SaidText[],
  lines: readonly string[],
): Pick<PersonaRecord, 'notes'> {
  const unanswered = new Set(unansweredKeys);
  const messageIds = history.filter(({ key }) => unanswered.has(key)).map(({ id }) => id);
  const answerIds = said.map(({ answerId }) => answerId);
  // What somebody said in a crisis, or before a stop, is no small talk to come back to.
  const isPlain = kind !== 'STOP' && !care && !stop;
  const added = isPlain ? readNotes(lines, { at, messageIds, answerIds }) : [];
  const { isAsked, excuse } = meeting ?? { isAsked: false, excuse: null };
  if (isAsked && excuse?.isNew) {
    const text = `Turned down a wish to meet: ${excuse.meaning}`.slice(0, noteCharactersMax);
    added.push({ about: 'PERSONA', text, at, messageIds, answerIds, origin: 'EXCUSE' });
  }
  return added.length === 0 ? {} : { notes: withNotes(record.notes ?? [], added) };
}

/** Two marks for each picture: 500 pictures. Nobody is sent so many, and a record is read at every turn. */
const SHARED_MARKS_MAX = 1_000;

function sharedAfter({ sharedPictures }: PersonaRecord, { sharePicture }: Plan): Pick<PersonaRecord, 'sharedPictures'> {
  const marks = [...(sharedPictures ?? []), ...(sharePicture?.choice === 'SHARE' ? sharePicture.marks : [])];
  return marks.length === 0 ? {} : { sharedPictures: marks.slice(-SHARED_MARKS_MAX) };
}
