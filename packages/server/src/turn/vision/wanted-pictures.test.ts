import { describe, expect, test } from 'vitest';
import { sampleGathered, sampleMessage, samplePersona, sampleSubject, sampleUser } from '../testing/sample-turn.ts';
import { wantedPictures } from './wanted-pictures.ts';

const url = (name: string) => `https://pictures.example/${name}.jpg`;
const picture = (name: string, minutesAgo: number, sender: 'USER' | 'PERSONA' = 'USER') =>
  sampleMessage(sender, null, minutesAgo, { pictureUrls: [url(name)] });
const off = { userProfile: false, personaProfile: false, shared: false, shareable: false };
const request = sampleSubject({
  parameters: {
    shareablePictures: [
      { id: '1', url: url('a') },
      { id: '2', url: url('b'), caption: 'On a boat' },
    ],
  },
}).request;

describe('the pictures a turn wants to know', () => {
  test('are none where nothing is switched on', () => {
    const history = [picture('chat', 1)];
    expect(wantedPictures(off, request, sampleGathered({ history }))).toEqual([]);
  });

  test('come by switch: main pictures of the two profiles, shareable ones without a caption', () => {
    const of = (switches: Partial<typeof off>) =>
      wantedPictures({ ...off, ...switches }, request, sampleGathered()).map((wanted) => [
        wanted.url,
        wanted.profileId,
      ]);
    expect(of({ userProfile: true })).toEqual([[sampleUser.mainPictureUrl, 'user-1']]);
    expect(of({ personaProfile: true })).toEqual([[samplePersona.mainPictureUrl, 'persona-1']]);
    expect(of({ shareable: true })).toEqual([[url('a'), 'persona-1']]);
  });

  test('of the chat: those to answer first, newest first; old ones and the persona’s only where they are known', () => {
    const talk = Array.from({ length: 10 }, (_, index) => sampleMessage('USER', `m${index}`, 50 - index));
    const history = [picture('old', 90), ...talk, picture('hers', 9, 'PERSONA'), picture('two', 8), picture('one', 1)];
    const unansweredKeys = history.slice(-2).map(({ key }) => key);
    const wanted = wantedPictures({ ...off, shared: true }, request, sampleGathered({ history, unansweredKeys }));
    expect(wanted).toEqual([
      { url: url('one'), profileId: 'user-1', isNew: true },
      { url: url('two'), profileId: 'user-1', isNew: true },
      { url: url('hers'), profileId: 'persona-1', isNew: false },
      { url: url('old'), profileId: 'user-1', isNew: false },
    ]);
  });

  test('are each there once, and looked at where one reason is enough', () => {
    const history = [sampleMessage('PERSONA', null, 3, { pictureUrls: [sampleUser.mainPictureUrl!] })];
    const wanted = wantedPictures({ ...off, shared: true, userProfile: true }, request, sampleGathered({ history }));
    expect(wanted).toEqual([{ url: sampleUser.mainPictureUrl, profileId: 'persona-1', isNew: true }]);
  });
});
