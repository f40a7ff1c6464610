import type { Gathered } from '../../gather/gathered.ts';
import type { Band, Plan } from '../../plan/plan.ts';
import { kindOfTurn } from './kind-of-turn.ts';

const PARTS_OF_DAY: Record<Plan['localTime']['partOfDay'], string> = {
  NIGHT: 'night',
  MORNING: 'morning',
  MIDDAY: 'midday',
  AFTERNOON: 'afternoon',
  EVENING: 'evening',
};

/** The only part that differs from turn to turn beside the new messages; last, so that it spoils no cached prefix. */
export function directives(plan: Plan, gathered: Gathered): { name: string; text: string } {
  const lines = [
    '# Task for this reply',
    ...kindOfTurn(plan, gathered.unansweredKeys.length),
    ...situation(plan, gathered),
  ];
  lines.push(...lengthLines(plan), messagesLine(plan), questionLine(plan), emojiLine(plan));
  if (plan.disclosure.sentence !== null) {
    // Code adds the line itself, word for word; told of it, the model neither repeats nor contradicts it.
    lines.push(
      'PERSON is shown a line that says an AI writes these messages, right before this reply. Do not repeat it.',
    );
  }
  lines.push('Answer with the JSON object only.');
  return { name: 'directives', text: lines.join('\n') };
}

function situation(plan: Plan, { history, at }: Gathered): string[] {
  const { local, weekday, partOfDay } = plan.localTime;
  const [date, time] = local.split('T');
  const lines = [`Where CHARACTER is, it is ${weekday}, ${date}, ${time} (${PARTS_OF_DAY[partOfDay]}).`];
  const last = history.findLast((message) => message.sender === 'USER');
  if (last) lines.push(`PERSON last wrote ${agoWords(Date.parse(at) - Date.parse(last.at))}.`);
  if (plan.distance) {
    const { value, unit } = plan.distance;
    lines.push(`They live about ${Math.round(value * 10) / 10} ${unit} apart.`);
  }
  return lines;
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
