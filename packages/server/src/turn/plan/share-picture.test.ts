import type { ReplyParameters } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { emptyPersonaRecord, type Gathered } from '../gather/gathered.ts';
import { noCapabilities, type PlanOptions, plan, stopDecision, warningCodes } from '../testing/plan-turn.ts';
import { sampleMessage } from '../testing/sample-turn.ts';
import { scorePictures } from './share-picture-scores.ts';

const url = (name: string) => `https://pictures.example/${name}.jpg`;
const beach = { id: 'beach', url: url('beach'), caption: 'At the beaches of Normandy' };
const cat = { id: 'cat', url: url('cat'), caption: 'My cat on the sofa' };
const plain = (name: string) => ({ id: name, url: url(name) });

const asking = (text: string) => {
  const message = sampleMessage('USER', text, 1);
  return { history: [message], unansweredKeys: [message.key] };
};
const shared = (
  text: string,
  shareablePictures: NonNullable<ReplyParameters['shareablePictures']>,
  options: Omit<PlanOptions, 'gathered'> & { gathered?: Partial<Gathered> } = {},
) => plan({ shareablePictures }, { ...options, gathered: { ...asking(text), ...options.gathered } }).sharePicture;

describe('the picture that goes along', () => {
  test('is there only when the user asks for one', () => {
    expect(shared('Hi, how was your day?', [beach])).toBeUndefined();
    expect(shared('Look at my photo!', [beach])).toBeUndefined();
    expect(shared('Send me a picture of you', [])).toBeUndefined();
    expect(shared('Send me a picture of you', [beach])).toMatchObject({ choice: 'SHARE', id: 'beach', url: beach.url });
  });

  test.each([
    ['Do you have a photo from the beach?', 'beach'],
    ['show me a pic of your CAT please', 'cat'],
    ['Schick mir ein Foto mit deiner Cat am Sofa', 'cat'],
  ])('is the one whose caption fits: %s', (text, id) => {
    expect(shared(text, [beach, cat, plain('x')])).toMatchObject({ id, chosenBy: 'CAPTION' });
  });

  test('is found by its description where it has no caption', () => {
    const pictures = { user: null, persona: null, byUrl: { [url('y')]: { description: 'A woman on a red bicycle.' } } };
    const gathered = { pictures };
    expect(shared('Send me a photo of you on your bicycle', [plain('x'), plain('y')], { gathered })).toMatchObject({
      id: 'y',
      chosenBy: 'DESCRIPTION',
      caption: null,
    });
  });

  test('is drawn by the seed where no caption fits, each as likely, and the same for the same seed', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 300; seed++) {
      const options = { seed: String(seed) };
      const drawn = shared('Send me a picture', [plain('a'), plain('b'), plain('c')], options);
      expect(shared('Send me a picture', [plain('a'), plain('b'), plain('c')], options)).toEqual(drawn);
      if (drawn?.choice !== 'SHARE') throw new Error('none');
      expect(drawn.chosenBy).toBe('RANDOM');
      counts.set(drawn.id, (counts.get(drawn.id) ?? 0) + 1);
    }
    for (const id of ['a', 'b', 'c']) expect(counts.get(id)).toBeGreaterThan(70);
  });

  test('is never one that was sent before: by id, by URL, in the record or in the history', () => {
    const first = shared('Send me a picture', [beach]);
    if (first?.choice !== 'SHARE') throw new Error('none');
    const record = { ...emptyPersonaRecord, sharedPictures: first.marks };
    const none = { choice: 'NONE', reason: 'NONE_LEFT' };
    expect(shared('Send me a picture', [beach], { gathered: { record } })).toEqual(none);
    expect(shared('Send me a picture', [{ ...beach, url: url('moved') }], { gathered: { record } })).toEqual(none);
    expect(shared('Send me a picture', [{ ...beach, id: 'renumbered' }], { gathered: { record } })).toEqual(none);
    expect(shared('Another photo from the beach?', [beach, cat], { gathered: { record } })).toMatchObject({
      id: 'cat',
    });
    const { history, unansweredKeys } = asking('Send me a picture');
    const sent = sampleMessage('PERSONA', 'Here', 5, { pictureUrls: [beach.url] });
    const gathered = { history: [sent, ...history], unansweredKeys };
    expect(shared('', [beach], { gathered })).toEqual(none);
  });

  test('is none that was rejected, none while an age is in doubt, none where it is switched off or not supported', () => {
    const pictures = { user: null, persona: null, byUrl: { [url('x')]: { withheld: 'ILLEGAL_CONTENT' as const } } };
    const ask = 'Send me a picture';
    expect(shared(ask, [plain('x')], { gathered: { pictures } })).toEqual({ choice: 'NONE', reason: 'NONE_LEFT' });
    expect(shared(ask, [beach], { gathered: { userUnderReview: true } })).toMatchObject({ reason: 'AGE_IN_DOUBT' });
    const decision = { ...stopDecision, kind: 'PROCEED' } as never;
    expect(shared(ask, [beach], { decision })).toMatchObject({ reason: 'AGE_IN_DOUBT' });
    expect(shared(ask, [beach], { settings: { smartShare: false } })).toMatchObject({ reason: 'SWITCHED_OFF' });
    expect(shared(ask, [beach], { capabilities: noCapabilities })).toMatchObject({ reason: 'NOT_SUPPORTED' });
  });

  test('goes with a plain reply alone', () => {
    expect(shared('Send me a picture', [beach], { decision: stopDecision })).toBeUndefined();
    const made = plan({ shareablePictures: [beach], engage: 'NUDGE' }, { gathered: asking('Send me a picture') });
    expect(made.sharePicture).toBeUndefined();
  });

  test('goes along in test mode and from the sandbox too', () => {
    expect(shared('Send me a picture', [beach], { isTest: true, usesSandbox: true })).toMatchObject({ id: 'beach' });
  });
});

describe('the switches of vision', () => {
  const values = (parameters: ReplyParameters, options?: PlanOptions) =>
    Object.values(plan(parameters, options).vision!).map(({ value, source }) => `${value} ${source}`);

  test('come one by one from the request, the project and the defaults', () => {
    expect(values({})).toEqual(['false DEFAULT', 'false DEFAULT', 'false DEFAULT', 'true DEFAULT']);
    const settings = { replyDefaults: { vision: { sharedPicturesAnalysis: true, userProfilePictureAnalysis: true } } };
    expect(values({ vision: { userProfilePictureAnalysis: false } }, { settings })).toEqual([
      'false REQUEST',
      'false DEFAULT',
      'true PROJECT',
      'true DEFAULT',
    ]);
  });

  test('are off where nobody can look, which is said where one was asked for', () => {
    const asked = { vision: { sharedPicturesAnalysis: true } };
    for (const [options, why] of [
      [{ capabilities: noCapabilities }, 'MODEL'],
      [{ usesSandbox: true }, 'MODEL'],
      [{ isTest: true }, 'RULE'],
    ] as const) {
      expect(values(asked, options)).toEqual(new Array(4).fill(`false ${why}`));
      expect(warningCodes(plan(asked, options))[0]).toMatch(/^parameter_not_(supported|available)$/);
    }
    expect(warningCodes(plan(asked))).toEqual([]);
  });
});

test('a word that stands in fewer captions weighs more, and forms of a word meet', () => {
  expect(scorePictures(['my dog'], ['a dog', 'two dogs', null])).toEqual([0.5, 0.5, 0]);
  expect(scorePictures(['a cat'], ['the catch', 'a doctor'])).toEqual([0, 0]);
  const [one, two] = scorePictures(['beach sunset'], ['at the beaches', 'sunset on the beach', 'beach ball']);
  expect(two).toBeGreaterThan(one!);
  expect(scorePictures(['猫の写真'], ['猫と庭', '私の写真'])[1]).toBeGreaterThan(0);
});
