import type { Gathered } from '../../gather/gathered.ts';
import { type PartOfDay, partOfDayAt, wallClockIn } from '../../local-clock.ts';
import type { Band, Plan } from '../../plan/plan.ts';
import { kindOfTurn } from './kind-of-turn.ts';
import { leaveAndMeetingLines } from './leave-and-meeting.ts';
import { sharedPictureLines } from './picture-words.ts';

const PARTS_OF_DAY: Record<PartOfDay, string> = {
  NIGHT: 'night',
  MORNING: 'morning',
  MIDDAY: 'midday',
  AFTERNOON: 'afternoon',
  EVENING: 'evening',
};

/** The only part that differs from turn to turn beside the new messages; last, so that it spoils no cached prefix. */
export function directives(plan: Plan, gathered: Gathered): { name: string; text: string } {
  const lines = ['# Task for this reply', ...kindOfTurn(plan, gathered), ...situation(plan, gathered)];
  lines.push(...leaveAndMeetingLines(plan));
  lines.push(...sharedPictureLines(plan, gathered));
  lines.push(...lengthLines(plan), messagesLine(plan), questionLine(plan), emojiLine(plan));
  if (plan.disclosure.sentence !== null && plan.disclosure.reason !== 'ASKED') {
    // Code adds the line itself, word for word; told of it, the model neither repeats nor contradicts it.
    lines.push(
      'PERSON is shown a line that says an AI writes these messages, right before this reply. Do not repeat it.',
    );
  }
  lines.push('Answer with the JSON object only.');
  return { name: 'directives', text: lines.join('\n') };
}

function situation(plan: Plan, { history, user, at }: Gathered): string[] {
  const { local, weekday, partOfDay } = plan.localTime;
  const [date, time] = local.split('T');
  const lines = [`Where CHARACTER is, it is ${weekday}, ${date}, ${time} (${PARTS_OF_DAY[partOfDay]}).`];
  const there = user.timeZone ? wallClockIn(user.timeZone, at) : null;
  if (there && `${there.date}T${there.time}` !== local) {
    const day = there.date === date ? '' : `${there.weekday}, ${there.date}, `;
    lines.push(`Where PERSON is, it is ${day}${there.time} (${PARTS_OF_DAY[partOfDayAt(there.time)]}).`);
  }
  const last = history.findLast((message) => message.sender === 'USER');
  if (last) lines.push(`PERSON last wrote ${agoWords(Date.parse(at) - Date.parse(last.at))}.`);
  if (plan.distance) lines.push(`They live ${distanceWords(plan.distance)} apart.`);
  return lines;
}

/** As people say it: nobody lives 812.4 km away. */
function distanceWords({ value, unit }: NonNullable<Plan['distance']>): string {
  if (value < 1) return `less than 1 ${unit}`;
  return `about ${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}

function agoWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 2) return 'just now';
  if (minutes < 90) return `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`;
}

function lengthLines({ lengths, kind }: Plan): string[] {
  if (kind === 'STOP') return [];
  const unit = lengths.unit === 'WORDS' ? 'words' : 'characters';
  const strict = lengths.fixed.value ? ' Keep to these numbers exactly.' : '';
  return [
    `Length of the whole reply: ${range(lengths.total)} ${unit} in ${range(lengths.sentences)} sentences, each of ${range(lengths.perSentence)} ${unit}.${strict}`,
  ];
}

function messagesLine({ split }: Plan): string {
  return split.answers === 1
    ? 'Messages: 1.'
    : `Messages: ${split.answers}, sent one after another as people do in a burst; the length is for all together.`;
}

function questionLine({ question }: Plan): string {
  if (question.choice === 'NONE') return 'Questions: none.';
  if (question.choice === 'FREE') return 'Questions: at most one, only if it comes naturally.';
  const count = question.answers ?? 1;
  return count === 1 ? 'Questions: exactly one.' : `Questions: exactly one in each of ${count} messages.`;
}

function emojiLine({ emojis: { min, max } }: Plan): string {
  if (max === 0) return 'Emoji: none.';
  if (min === 0) return max === 1 ? 'Emoji: one if apt, else none.' : `Emoji: up to ${max} if apt.`;
  return min === max ? `Emoji: ${min}.` : `Emoji: at least ${min}, at most ${max}.`;
}

function range({ min, max }: Band): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}
