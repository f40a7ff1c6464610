import { createHash } from 'node:crypto';
import { shapeSimilarity, shapeText, type TextShape } from '../../language/text-similarity.ts';
import type { DeliveredAnswer, HistoryMessage } from './gathered.ts';

/**
 * Answers of ours that the platform accepted but does not list yet. They count as history, so that a slow platform
 * never makes the persona repeat itself. Pure.
 */

/** Platforms escape, trim and filter what they show; below this it is another message. */
const ECHO_SIMILARITY = 0.8;

/**
 * The history with our unlisted answers in their places.
 *
 * An echo is a persona message like the answer that we first saw after the answer was accepted: judged by our clock,
 * since a platform's dates may be hours off, and so that an older, equal "haha" is no echo. The newest echoed answer
 * settles all before it (a platform lists in order, and may have joined or rewritten the earlier ones).
 *
 * @param seenAt when we first saw each message, by key; ISO, engine time
 */
export function withDeliveredAnswers(
  messages: readonly HistoryMessage[],
  seenAt: ReadonlyMap<string, string>,
  answers: readonly DeliveredAnswer[],
): HistoryMessage[] {
  const sorted = [...answers].sort((a, b) => Date.parse(a.acceptedAt) - Date.parse(b.acceptedAt));
  const unlisted = sorted.slice(findNewestEchoed(messages, seenAt, sorted) + 1);
  const result = [...messages];
  for (const answer of unlisted) result.splice(findPlace(result, seenAt, answer), 0, asMessage(answer));
  return result;
}

/** Index of the newest answer that has an echo, -1 when none has. */
function findNewestEchoed(
  messages: readonly HistoryMessage[],
  seenAt: ReadonlyMap<string, string>,
  answers: readonly DeliveredAnswer[],
): number {
  // Shaped when first compared: mostly the newest answer meets its echo among the few messages that came after it.
  const shapes = new Map<string, TextShape>();
  const shapeOf = (key: string, text: string): TextShape => {
    const shape = shapes.get(key) ?? shapeText(text);
    shapes.set(key, shape);
    return shape;
  };
  for (let index = answers.length - 1; index >= 0; index--) {
    const { text: ours, acceptedAt } = answers[index]!;
    const acceptedMs = Date.parse(acceptedAt);
    const shape = shapeText(ours);
    const isEchoed = messages.some(({ key, sender, text }) => {
      // A message of unknown age is taken as new.
      if (sender !== 'PERSONA' || text === null || Date.parse(seenAt.get(key) ?? '') <= acceptedMs) return false;
      return shapeSimilarity(shapeOf(key, text), shape, ECHO_SIMILARITY) >= ECHO_SIMILARITY;
    });
    if (isEchoed) return index;
  }
  return -1;
}

/** After all we knew when it was accepted; among what came since, by date. */
function findPlace(
  messages: readonly HistoryMessage[],
  seenAt: ReadonlyMap<string, string>,
  { acceptedAt }: DeliveredAnswer,
): number {
  const acceptedMs = Date.parse(acceptedAt);
  const earliest =
    1 +
    messages.findLastIndex(({ key, at, source }) =>
      source === 'DELIVERED' ? Date.parse(at) <= acceptedMs : Date.parse(seenAt.get(key) ?? '') <= acceptedMs,
    );
  const later = messages.findIndex(({ at }, index) => index >= earliest && Date.parse(at) > acceptedMs);
  return later === -1 ? messages.length : later;
}

function asMessage({ answerId, text, pictureUrl, acceptedAt }: DeliveredAnswer): HistoryMessage {
  return {
    key: createHash('sha256').update(`delivered\n${answerId}`).digest('hex').slice(0, 16),
    id: answerId,
    sender: 'PERSONA',
    at: new Date(acceptedAt).toISOString(),
    text,
    pictureUrls: pictureUrl === undefined ? [] : [pictureUrl],
    poke: false,
    gifts: [],
    sticker: null,
    source: 'DELIVERED',
  };
}
