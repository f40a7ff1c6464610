import { createHash } from 'node:crypto';
import type { ShareablePicture } from '@repartee/contract';
import { asksForPicture } from '../../../language/index.ts';
import type { Gathered, TurnSubject } from '../../gather/gathered.ts';
import { seededRandom } from '../../seeded-random.ts';
import type { SharePicturePlan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { scorePictures } from '../share-picture-scores.ts';

/** Ages are not certain: nobody knows what the pictures show. */
const AGE_IN_DOUBT: ReadonlySet<string> = new Set(['AGE_SUSPECTED', 'USER_UNDER_18', 'PERSONA_UNDER_18']);

/**
 * Smart Share: the picture that goes with this reply, when the user asks for one. By caption where one fits what was asked:
 * the platform's own, else the description; by the seed among those that fit alike. Never one that was sent here before.
 */
export function planSharePicture(context: PlanContext, kind: TurnKind): SharePicturePlan | undefined {
  const { subject, gathered, models, request, decision } = context;
  const shareable = request.shareablePictures ?? [];
  if (kind !== 'REPLY' || !isPictureAskedFor(subject, gathered)) return undefined;
  const none = (reason: Extract<SharePicturePlan, { choice: 'NONE' }>['reason']) =>
    ({ choice: 'NONE', reason }) as const;
  if (!models.capabilities.pictures) return none('NOT_SUPPORTED');
  if (subject.settings.smartShare === false) return none('SWITCHED_OFF');
  if (gathered.userUnderReview || decision.sexualText.failedConditions.some((name) => AGE_IN_DOUBT.has(name))) {
    return none('AGE_IN_DOUBT');
  }
  const left = notSentBefore(shareable, gathered);
  if (left.length === 0) return none('NONE_LEFT');

  const candidates = left.map((picture) => {
    const words = gathered.pictures?.byUrl[picture.url];
    const description = words && 'description' in words ? words.description : null;
    return { picture, words: picture.caption ?? description };
  });
  const scores = scorePictures(
    askedTexts(gathered),
    candidates.map(({ words }) => words),
  );
  const best = Math.max(...scores);
  const fitting = candidates.filter((_, index) => scores[index] === best);
  // Where nothing fits, one that the persona can speak of.
  const known = fitting.filter(({ words }) => words !== null);
  const drawn = known.length > 0 ? known : fitting;
  const { picture, words } = drawn[Math.floor(seededRandom(subject.seed, 'share-picture')() * drawn.length)]!;
  const caption = picture.caption ?? null;
  return {
    choice: 'SHARE',
    id: picture.id,
    url: picture.url,
    chosenBy: words === null || best === 0 ? 'RANDOM' : caption === null ? 'DESCRIPTION' : 'CAPTION',
    caption,
    marks: pictureMarks(picture),
  };
}

/** Whether one of the messages to answer asks for a picture and there are some that may be sent. */
export function isPictureAskedFor({ request }: Pick<TurnSubject, 'request'>, gathered: Gathered): boolean {
  if ((request.replyParameters?.shareablePictures ?? []).length === 0) return false;
  return askedTexts(gathered).some(asksForPicture);
}

function askedTexts({ history, unansweredKeys }: Gathered): string[] {
  const unanswered = new Set(unansweredKeys);
  return history.flatMap(({ key, sender, text }) => (sender === 'USER' && unanswered.has(key) && text ? [text] : []));
}

/** Neither under its id nor under its URL: a platform may renumber its pictures, or move them. */
function notSentBefore(shareable: readonly ShareablePicture[], { history, record, pictures }: Gathered) {
  const sent = new Set(record.sharedPictures ?? []);
  const shown = new Set(history.flatMap(({ sender, pictureUrls }) => (sender === 'PERSONA' ? pictureUrls : [])));
  return shareable.filter((picture) => {
    const words = pictures?.byUrl[picture.url];
    const isWithheld = words !== undefined && 'withheld' in words;
    return !isWithheld && !shown.has(picture.url) && !pictureMarks(picture).some((mark) => sent.has(mark));
  });
}

/** What a sent picture is remembered by. */
function pictureMarks({ id, url }: ShareablePicture): string[] {
  return [`id ${id}`, `url ${url}`].map((text) => createHash('sha256').update(text).digest('hex').slice(0, 16));
}
