import type { ReplyParameters } from '@repartee/contract';
import { emptyPersonaRecord, type PersonaRecord } from '../../packages/server/src/turn/gather/gathered.ts';
import { plan } from '../../packages/server/src/turn/testing/plan-turn.ts';
import { inPercent, say, sayTable } from '../_setup/figures.ts';
import { readNumber } from '../_setup/read-number.ts';

/**
 * How well the plan keeps the frequencies that were set (product.md 2.5): many conversations with a model that does what
 * it is told, and with one that does so three times in four. The choices are the product's own plans. No server, no model.
 * Options: --conversations=200 --replies=60 --seed=1
 */
const conversations = readNumber('conversations', 200);
const replies = readNumber('replies', 60);
const seed = readNumber('seed', 1);
/** From here on a share is to be within ±0.05. */
const heldFrom = 40;

interface Watched {
  name: string;
  parameters: ReplyParameters;
  share: number;
  /** Whether the reply has the property, by the plan. */
  isHit: (made: ReturnType<typeof plan>) => boolean;
}

const questions = [0.1, 0.25, 0.5, 0.75, 0.9].map(
  (share): Watched => ({
    name: `questionFrequency ${share}`,
    parameters: { questionFrequency: share },
    share,
    isHit: ({ question }) => question.choice === 'ASK',
  }),
);
const splits = (
  [
    ['VERY_FREQUENT', 0.8],
    ['FREQUENT', 0.55],
    ['OCCASIONAL', 0.3],
    ['RARE', 0.12],
  ] as const
).map(
  ([frequency, share]): Watched => ({
    name: `splitting ${frequency}`,
    parameters: {
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: frequency,
      messageLength: 'LONG',
    },
    share,
    isHit: ({ split }) => split.answers > 1,
  }),
);
const emojis = (
  [
    ['FREQUENT', 0.5, 1],
    ['SOMETIMES', 0.75, 0],
    ['RARELY', 0.25, 0],
  ] as const
).map(
  ([frequency, share, min]): Watched => ({
    name: `emojis ${frequency}, band ${min === 1 ? '1 to 2' : 'one if apt'}`,
    parameters: { emojis: frequency },
    share,
    isHit: ({ emojis: { min: least, max } }) => (min === 1 ? least === 1 : max === 1),
  }),
);

/** Whether each reply had the property, as it was sent. */
function converse({ parameters, isHit }: Watched, conversation: number, obeys: (reply: number) => boolean): boolean[] {
  const sent: boolean[] = [];
  let record: PersonaRecord = emptyPersonaRecord;
  for (let reply = 0; reply < replies; reply++) {
    const seeds = { seed: `${conversation}-${reply}`, conversationSeed: `${seed} ${conversation}` };
    const made = plan(parameters, { gathered: { record }, ...seeds });
    const hit = isHit(made) && obeys(reply);
    sent.push(hit);
    const answers = made.split.answers > 1 && obeys(reply) ? made.split.answers : 1;
    record = {
      ...record,
      replies: record.replies + 1,
      repliesSplit: record.repliesSplit + (answers > 1 ? 1 : 0),
      answers: record.answers + 1,
      answersWithQuestion: record.answersWithQuestion + (made.question.choice === 'ASK' && obeys(reply) ? 1 : 0),
      repliesWithEmoji: record.repliesWithEmoji + (parameters.emojis && hit ? 1 : 0),
    };
  }
  return sent;
}

const shareOf = (sent: readonly boolean[]): number => sent.filter(Boolean).length / sent.length;

/** Wald and Wolfowitz, normal approximation, two-sided at 5 %. */
function isPatterned(sent: readonly boolean[]): boolean {
  const n = sent.length;
  const ones = sent.filter(Boolean).length;
  const both = 2 * ones * (n - ones);
  if (both === 0) return true;
  const runs = 1 + sent.filter((hit, index) => index > 0 && hit !== sent[index - 1]).length;
  const variance = (both * (both - n)) / (n * n * (n - 1));
  return Math.abs(runs - 1 - both / n) / Math.sqrt(variance) > 1.96;
}

say(`${conversations} conversations of ${replies} replies each; shares of replies\n`);
const rows = [...questions, ...splits, ...emojis].map((watched) => {
  const numbers = Array.from({ length: conversations }, (_, index) => index);
  const obedient = numbers.map((number) => converse(watched, number, () => true));
  // Deaf to every fourth reply, beginning with another one in each conversation.
  const deaf = numbers.map((number) => converse(watched, number, (reply) => (reply + number) % 4 !== 0));
  const worst = Math.max(
    ...obedient.flatMap((sent) =>
      Array.from({ length: replies - heldFrom + 1 }, (_, index) =>
        Math.abs(shareOf(sent.slice(0, heldFrom + index)) - watched.share),
      ),
    ),
  );
  return [
    watched.name,
    watched.share.toFixed(2),
    shareOf(obedient.flat()).toFixed(3),
    worst.toFixed(3),
    inPercent(obedient.filter(isPatterned).length / conversations),
    shareOf(deaf.flat()).toFixed(3),
  ];
});
sayTable([
  [
    'setting',
    'asked',
    'mean share',
    `worst error from the ${heldFrom}th on`,
    'runs test rejects',
    'a model that obeys 3 in 4',
  ],
  ...rows,
]);
