import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScriptedRequest, writeMessages } from '../../packages/testbed/src/index.ts';
import { generate, given, newPair } from '../path/given-conversations.ts';
import { openPath, type PathUnderTest } from '../path/path-under-test.ts';
import { nameOf, type PictureServer, startPictureServer } from './picture-server.ts';

/** Smart Share over HTTP: the persona sends one of the platform's pictures when the user asks for one. */
let path: PathUnderTest;
let pictures: PictureServer;
const prompts: string[] = [];
const looks: string[] = [];

beforeAll(async () => {
  pictures = await startPictureServer();
  path = await openPath({ writer: 'model' });
  path.model!.respondWith((request: ScriptedRequest) => {
    const [image] = request.images;
    if (image) {
      looks.push(nameOf(image.data));
      return { text: JSON.stringify({ description: `It shows ${nameOf(image.data)}.`, safety: 'NONE' }) };
    }
    prompts.push(request.messages.map(({ text }) => text).join('\n'));
    return { text: writeMessages(request, ['Here you are.']) };
  });
});
afterAll(async () => {
  await path?.stop();
  await pictures?.close();
});

const picture = (id: string, caption?: string) => ({
  id,
  url: `https://pictures.example/${id}.jpg`,
  ...(caption ? { caption } : {}),
});
const album = [picture('beach', 'Me at the beach'), picture('cat', 'My cat'), picture('bike', 'On my bike')];
const sharing = (shareablePictures: object[], more: object = {}) =>
  ({ replyParameters: { chatModel: 'chat-2-pro', shareablePictures, ...more } }) as never;

describe('a shareable picture', () => {
  it('goes with the answer that was asked for it, once each, until none is left', async () => {
    const parties = path.newParties();
    expect(await path.ask(parties, 'Hi! How are you?', sharing(album))).toMatchObject({
      pictureUrl: null,
      pictureId: null,
    });
    const first = await path.ask(parties, 'Do you have a photo from the beach?', sharing(album));
    expect(first).toMatchObject({ pictureId: 'beach', pictureUrl: album[0]!.url, text: 'Here you are.' });
    expect(prompts.at(-1)).toContain('<data name="picture that is sent">\nMe at the beach\n</data>');
    const second = await path.ask(parties, 'Wow. Send me another picture of the beach!', sharing(album));
    const third = await path.ask(parties, 'More photos please, show me one', sharing(album));
    expect([second.pictureId, third.pictureId].sort()).toEqual(['bike', 'cat']);
    const last = await path.ask(parties, 'Send me one more picture', sharing(album));
    expect(last).toMatchObject({ pictureUrl: null, pictureId: null });
    expect(prompts.at(-1)).toContain('None goes along with this reply');
    // What it sent before is told by its caption.
    expect(prompts.at(-1)).toContain('[picture: Me at the beach]');
    const [story] = (await path.stories(parties)).slice(1);
    expect(story!.answers[0]).toMatchObject({ pictureId: 'beach' });
    expect(story!.plan!.values).toContainEqual(
      expect.objectContaining({ name: 'sharePicture', value: 'beach', note: 'CAPTION' }),
    );
    // Another conversation begins anew.
    expect((await path.ask(path.newParties(), 'A photo from the beach?', sharing(album))).pictureId).toBe('beach');
  });

  it('without a caption is chosen by what it shows, or at random where nobody looks', async () => {
    const plain = ['a dog', 'a red bicycle', 'a cake'].map((name) => ({ id: name, url: pictures.add({ name }) }));
    const asked = 'Can you send me a picture of you with your bicycle?';
    const seen = await path.ask(path.newParties(), asked, sharing(plain));
    expect(seen.pictureId).toBe('a red bicycle');
    expect(looks.sort()).toEqual(['a cake', 'a dog', 'a red bicycle']);
    expect(prompts.at(-1)).toContain('It shows a red bicycle.');
    const blind = { vision: { shareablePicturesAnalysis: false } };
    const unseen = plain.map(({ id }) => ({ id, url: pictures.add({ name: id }) }));
    const drawn = await path.ask(path.newParties(), asked, sharing(unseen, blind));
    expect(unseen.map(({ id }) => id)).toContain(drawn.pictureId);
    expect(looks).toHaveLength(3);
    expect(prompts.at(-1)).toContain('What it shows is not known to you');
  });

  it('goes along with the first of several answers, in test mode too', async () => {
    const parties = path.newParties();
    const answer = await path.ask(parties, 'Send me a photo', {
      ...(sharing(album, { multipleMessagesPerReply: true }) as object),
      testMode: true,
    });
    expect(answer.pictureId).not.toBeNull();
    expect(answer.sequenceNumber).toBe(0);
  });

  it('goes with a generated reply as well, and is remembered there and then', async () => {
    const parties = newPair();
    const asked = () => generate(path, given(path, parties, ['U:Send me a photo'], sharing(album.slice(0, 2))));
    const first = (await asked()).body.answers[0]!;
    const second = (await asked()).body.answers[0]!;
    expect([first.pictureId, second.pictureId].sort()).toEqual(['beach', 'cat']);
    expect(first.pictureUrl).toBe(`https://pictures.example/${first.pictureId}.jpg`);
    expect((await asked()).body.answers[0]).toMatchObject({ pictureId: null, pictureUrl: null });
    const [story] = await path.stories(parties);
    expect(story!.answers[0]).toMatchObject({ pictureId: first.pictureId });
  });

  it('is not sent by a model that cannot, nor where the project switched it off', async () => {
    const parties = path.newParties();
    const answer = await path.ask(parties, 'Send me a photo', sharing(album, { chatModel: 'dating-smart-1' }));
    expect(answer.pictureUrl).toBeNull();
    await path.logged(({ code, message }) => code === 'parameter_not_supported' && /shareablePictures/.test(message));
    await path.changeProject({ settings: { smartShare: false } });
    expect((await path.ask(path.newParties(), 'Send me a photo', sharing(album))).pictureUrl).toBeNull();
    await path.changeProject({ settings: { smartShare: null } });
    expect((await path.ask(path.newParties(), 'Send me a photo', sharing(album))).pictureUrl).not.toBeNull();
  });
});
