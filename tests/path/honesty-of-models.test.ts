import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  failWith,
  replyClaimingToBeHuman,
  replyWith,
  type ScriptedRequest,
  type ScriptFunction,
} from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

const honest = replyWith('I had a quiet evening with a good book.');
const claim = replyClaimingToBeHuman();

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    configFile: (model) => {
      const entry = { provider: 'openai-compatible', baseUrl: model.baseUrls['openai-compatible'] };
      return JSON.stringify({
        chatModels: {
          'chat-2-pro': {
            ...entry,
            model: 'primary',
            fallbacks: ['dating-pro-1'],
            capabilities: { sexualText: false },
          },
          'chat-2-smart': { ...entry, model: 'primary', capabilities: { sexualText: true } },
          'dating-pro-1': { ...entry, model: 'fall-back' },
          'dating-smart-1': { ...entry, model: 'lonely' },
        },
      });
    },
  });
});
afterAll(() => path?.stop());
afterEach(() => path.model!.respondWith(honest));

const asking = (chatModel: string) => ({ replyParameters: { chatModel } });

/** The n-th call of a test is answered by the n-th script; every call is noted. */
function play(...scripts: ScriptFunction[]): ScriptedRequest[] {
  const requests: ScriptedRequest[] = [];
  path.model!.respondWith((request) => {
    requests.push(request);
    return (scripts[requests.length - 1] ?? honest)(request);
  });
  return requests;
}

describe('a model that claims to be human', () => {
  it('is asked once more, and what it then writes is sent', async () => {
    const requests = play(claim, honest);
    const parties = path.newParties();
    const { text } = await path.ask(parties, 'Are you a bot?', asking('chat-2-pro'));
    expect(text).toContain('quiet evening');
    expect(requests.map(({ model }) => model)).toEqual(['primary', 'primary']);
    const [story] = await path.stories(parties);
    expect(story!.modelCalls.map(({ purpose }) => purpose)).toEqual(['DRAFT', 'REGENERATION']);
    expect(story!.drafts[0]!.problems).toContain('CLAIMS_TO_BE_HUMAN');
  });

  it('then gives way to the fall-back', async () => {
    const requests = play(claim, claim, honest);
    const { text } = await path.ask(path.newParties(), 'Are you a bot?', asking('chat-2-pro'));
    expect(text).toContain('quiet evening');
    expect(requests.map(({ model }) => model)).toEqual(['primary', 'primary', 'fall-back']);
  });

  it.each([
    ['chat-2-pro', 3],
    ['dating-smart-1', 2],
  ])('is never delivered: %s is given up after %i calls', async (chatModel, calls) => {
    const requests = play(claim, claim, claim, claim);
    const parties = path.newParties();
    await path.say(parties, 'Are you a bot?');
    await path.enqueue(parties, asking(chatModel));
    const dropped = await path.event(parties, 'conversation.dropped');
    expect(dropped.data.reason).toBe('GENERATION_FAILED');
    expect(requests).toHaveLength(calls);
    expect(path.answers(parties)).toEqual([]);
    expect(JSON.stringify(path.events(parties))).not.toContain('real human');
    const [story] = await path.stories(parties);
    for (const { problems, isUsed } of story!.drafts) {
      expect([problems.includes('CLAIMS_TO_BE_HUMAN'), isUsed]).toEqual([true, false]);
    }
  });

  it('is not delivered either when the claim is split over two messages', async () => {
    const inHalves = replyWith('A bot, me?', 'No, I am a real person.');
    play(inHalves, inHalves, inHalves);
    const parties = path.newParties();
    await path.say(parties, 'Are you a bot?');
    await path.enqueue(parties, asking('dating-smart-1'));
    await path.event(parties, 'conversation.dropped');
    expect(path.answers(parties)).toEqual([]);
  });
});

describe('a model that fails', () => {
  it('leaves the answer to the fall-back', async () => {
    path.model!.respondWith((request) =>
      request.model === 'primary' ? failWith({ kind: 'status', status: 500 })(request) : honest(request),
    );
    const parties = path.newParties();
    const { text } = await path.ask(parties, 'Hi there', asking('chat-2-pro'));
    expect(text).toContain('quiet evening');
    const [story] = await path.stories(parties);
    expect(story!.modelCalls.map(({ purpose, model, result }) => [purpose, model, result])).toEqual([
      ['DRAFT', 'primary', 'FAILED'],
      ['FALL_BACK', 'fall-back', 'SUCCEEDED'],
    ]);
  });

  it('is asked again later where there is no fall-back', async () => {
    const requests = play(failWith({ kind: 'status', status: 503 }), honest);
    const { text } = await path.ask(path.newParties(), 'Hi there', asking('dating-smart-1'));
    expect(text).toContain('quiet evening');
    expect(requests).toHaveLength(2);
  });
});

describe('sexual text', () => {
  async function ruling(parties: ReturnType<PathUnderTest['newParties']>, more: object = {}) {
    await path.ask(parties, 'Hi there', { ...more });
    const [story] = await path.stories(parties);
    const { value, note } = story!.plan!.values.find(({ name }) => name === 'sexualText')!;
    return [value, note];
  }

  it('is allowed between two known adults, on a model marked for it', async () => {
    expect(await ruling(path.newParties(), asking('chat-2-smart'))).toEqual([true, null]);
  });

  it.each<[string, string, { user?: object; persona?: object }, object]>([
    ['a user without a birthdate', 'USER_AGE_UNKNOWN', { user: { birthdate: null } }, {}],
    ['a persona without a birthdate', 'PERSONA_AGE_UNKNOWN', { persona: { birthdate: null } }, {}],
    ['a request that forbids it', 'REQUEST_FORBIDS', {}, { replyParameters: { enableSexualTextContent: false } }],
    ['a model that is not marked for it', 'MODEL_NOT_MARKED', {}, asking('chat-2-pro')],
  ])('is off with %s, and the story names %s', async (_, condition, profiles, more) => {
    const { replyParameters, ...rest } = more as { replyParameters?: object };
    const request = { ...rest, replyParameters: { chatModel: 'chat-2-smart', ...replyParameters } };
    expect(await ruling(path.newParties(profiles), request)).toEqual([false, condition]);
  });

  it('written by a model although it is off is never delivered', async () => {
    const explicit = replyWith('I want to fuck you all night and suck your cock.');
    play(explicit, explicit, explicit);
    const parties = path.newParties({ user: { birthdate: null } });
    await path.say(parties, 'Talk dirty to me');
    await path.enqueue(parties, asking('dating-smart-1'));
    expect((await path.event(parties, 'conversation.dropped')).data.reason).toBe('GENERATION_FAILED');
    expect(path.answers(parties)).toEqual([]);
  });
});
