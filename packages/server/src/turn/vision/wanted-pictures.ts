import type { EnqueueRequest } from '@repartee/contract';
import type { Gathered } from '../gather/gathered.ts';

/** Which pictures may be looked at, as the plan has decided. */
export interface VisionSwitches {
  userProfile: boolean;
  personaProfile: boolean;
  /** Pictures in the chat. */
  shared: boolean;
  /** Pictures the persona may send, where one is asked for in this turn. */
  shareable: boolean;
}

/** A picture a turn would like to know in words. */
export interface WantedPicture {
  url: string;
  /** The profile it comes from. */
  profileId: string;
  /** False: what is known of it is used, but it is not looked at for this turn. */
  isNew: boolean;
}

/** Pictures in messages older than these are told only where they are still known. */
const RECENT_MESSAGES = 10;
/** Of the whole turn, most wanted first; the rest of a long list waits for a later turn. */
const WANTED_MAX = 100;

/**
 * The pictures of a turn, most wanted first, each once: those that are to be answered, newest first; the other recent ones
 * of the chat; the two main pictures; shareable ones without a caption. Pure, and nothing where nothing is switched on.
 */
export function wantedPictures(
  switches: VisionSwitches,
  request: Pick<EnqueueRequest, 'userProfileId' | 'personaProfileId' | 'replyParameters'>,
  { history, unansweredKeys, user, persona }: Pick<Gathered, 'history' | 'unansweredKeys' | 'user' | 'persona'>,
): WantedPicture[] {
  const wanted = new Map<string, WantedPicture>();
  const want = (url: string | undefined, profileId: string, isNew: boolean): void => {
    if (url === undefined) return;
    const known = wanted.get(url);
    if (known) known.isNew ||= isNew;
    else wanted.set(url, { url, profileId, isNew });
  };
  const { userProfileId, personaProfileId } = request;
  if (switches.shared) {
    const unanswered = new Set(unansweredKeys);
    const ofUser = history.filter(({ sender }) => sender === 'USER');
    const recent = new Set(history.slice(-RECENT_MESSAGES).map(({ key }) => key));
    for (const message of ofUser.filter(({ key }) => unanswered.has(key)).reverse()) {
      for (const url of message.pictureUrls) want(url, userProfileId, true);
    }
    for (const message of [...history].reverse()) {
      const isOfUser = message.sender === 'USER';
      for (const url of message.pictureUrls) {
        want(url, isOfUser ? userProfileId : personaProfileId, isOfUser && recent.has(message.key));
      }
    }
  }
  if (switches.userProfile) want(user.mainPictureUrl, userProfileId, true);
  if (switches.personaProfile) want(persona.mainPictureUrl, personaProfileId, true);
  if (switches.shareable) {
    for (const { url, caption } of request.replyParameters?.shareablePictures ?? []) {
      if (caption === undefined) want(url, personaProfileId, true);
    }
  }
  return [...wanted.values()].slice(0, WANTED_MAX);
}
