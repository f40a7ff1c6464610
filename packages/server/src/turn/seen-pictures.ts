import type { Gathered, PictureWords, SeenPictures, TurnSubject } from './gather/gathered.ts';

/**
 * What the stages after it know of a turn's pictures: what was looked at, and the platform's own captions of pictures that
 * the persona sent before, so that it knows what it showed. Undefined: nothing at all.
 */
export function seenPictures(
  { request }: Pick<TurnSubject, 'request'>,
  { user, persona, history }: Pick<Gathered, 'user' | 'persona' | 'history'>,
  words: Readonly<Record<string, PictureWords>>,
): SeenPictures | undefined {
  const { shareablePictures = [] } = request.replyParameters ?? {};
  const byUrl = { ...words };
  if (shareablePictures.length > 0) {
    const sent = new Set(history.flatMap(({ sender, pictureUrls }) => (sender === 'PERSONA' ? pictureUrls : [])));
    for (const { url, caption } of shareablePictures) {
      if (caption !== undefined && sent.has(url)) byUrl[url] = { description: caption };
    }
  }
  if (Object.keys(byUrl).length === 0) return undefined;
  const main = (url: string | undefined) => (url === undefined ? null : (words[url] ?? null));
  return { user: main(user.mainPictureUrl), persona: main(persona.mainPictureUrl), byUrl };
}
