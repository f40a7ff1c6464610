import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replyWith, type ScriptedRequest, type ScriptFunction } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

const numbered: ScriptFunction = (request) =>
  replyWith(`Cloud number ${request.call} looks like a ${['ship', 'sheep', 'castle', 'spoon'][request.call % 4]}.`)(
    request,
  );

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    settableClock: true,
    platform: { projectSettings: { extendedEvents: true } },
    configFile: (model) => {
      const entry = {
        provider: 'openai-compatible',
        baseUrl: model.baseUrls['openai-compatible'],
        model: 'scripted',
      };
      return JSON.stringify({
        chatModels: Object.fromEntries(
          ['dating-smart-1', 'dating-pro-1', 'chat-2-smart', 'chat-2-pro'].map((name) => [name, entry]),
        ),
      });
    },
  });
  path.model!.respondWith(numbered);
});
afterAll(() => path?.stop());
afterEach(() => path.model!.respondWith(numbered));

/** The clock stands still: turns of one instant have no order. */
const later = () => path.advance(1_000);

type Parties = ReturnType<PathUnderTest['newParties']>;
type Engage = 'AUTO' | 'ICEBREAKER' | 'NUDGE' | 'REVIVE';

/** Asks for a message nobody waits for, and waits for the end of its turn. */
async function engage(parties: Parties, mode: Engage, more: object = {}) {
  const before = (await path.stories(parties)).length;
  await later();
  await path.enqueue(parties, { ...more, replyParameters: { engage: mode } });
  return until('the end of the turn', async () => {
    const stories = await path.stories(parties);
    const last = stories.at(-1);
    return stories.length > before && last?.phase === 'ENDED' && last;
  });
}

/** The n-th call of a test is answered by the n-th script; every call is noted. */
function play(...scripts: ScriptFunction[]): ScriptedRequest[] {
  const requests: ScriptedRequest[] = [];
  path.model!.respondWith((request) => {
    requests.push(request);
    return (scripts[requests.length - 1] ?? numbered)(request);
  });
  return requests;
}

const planned = (story: Awaited<ReturnType<PathUnderTest['stories']>>[number], name: string) =>
  story.plan!.values.find((value) => value.name === name);

describe('messages a user does not answer', () => {
  it('are two at most: the third is ignored before any model call, told in log and event, and a poke allows the next', async () => {
    const parties = path.newParties();
    expect(await engage(parties, 'AUTO')).toMatchObject({ kind: 'ICEBREAKER', outcome: 'ANSWERED' });
    const second = await engage(parties, 'NUDGE');
    expect(second).toMatchObject({ kind: 'NUDGE', outcome: 'ANSWERED' });
    expect(planned(second, 'engage.unanswered')).toMatchObject({ value: 1, note: 'at most 2' });

    const calls = play();
    for (const mode of ['AUTO', 'REVIVE', 'ICEBREAKER'] as const) {
      expect(await engage(parties, mode, { tags: { mode } })).toMatchObject({
        outcome: 'IGNORED',
        reason: 'ENGAGE_CAPPED',
        modelCallCount: 0,
        answerCount: 0,
      });
    }
    expect(calls).toEqual([]);
    const ignored = await path.event(parties, 'conversation.ignored');
    expect(ignored.data).toMatchObject({ reason: 'ENGAGE_CAPPED', tags: { mode: 'AUTO' } });
    const logged = await path.logged(({ code }) => code === 'engage_capped');
    expect(logged.message).toContain('the project allows 2');
    await path.logged(({ code, message }) => code === 'turn_ignored' && message.includes('ENGAGE_CAPPED'));

    await path.platform.addMessage(parties, { poke: true, date: new Date(path.nowMs()).toISOString() });
    expect(await engage(parties, 'NUDGE')).toMatchObject({ kind: 'NUDGE', outcome: 'ANSWERED' });
    expect(await engage(parties, 'NUDGE')).toMatchObject({ outcome: 'ANSWERED' });
    expect(await engage(parties, 'NUDGE')).toMatchObject({ reason: 'ENGAGE_CAPPED' });
  });

  it('are forgotten with a reply to the user, and are counted in each conversation by itself', async () => {
    const parties = path.newParties();
    await engage(parties, 'ICEBREAKER');
    await engage(parties, 'NUDGE');
    await path.ask(parties, 'Sorry, I was at work', {});
    expect(await engage(parties, 'NUDGE')).toMatchObject({ outcome: 'ANSWERED' });
    expect(await engage(path.newParties(), 'ICEBREAKER')).toMatchObject({ outcome: 'ANSWERED' });
  });

  it('are neither counted nor refused in test mode', async () => {
    const parties = path.newParties();
    await engage(parties, 'ICEBREAKER');
    await engage(parties, 'NUDGE');
    for (const _ of [1, 2, 3])
      expect(await engage(parties, 'NUDGE', { testMode: true })).toMatchObject({ outcome: 'ANSWERED' });
    expect(await engage(parties, 'NUDGE')).toMatchObject({ reason: 'ENGAGE_CAPPED' });
  });

  it('are none where the project allows none; whoever writes is answered all the same', async () => {
    await path.withSettings({ engageCaps: { unansweredMax: 0 } }, async () => {
      const parties = path.newParties();
      expect(await engage(parties, 'ICEBREAKER')).toMatchObject({ outcome: 'IGNORED', reason: 'ENGAGE_CAPPED' });
      const answer = await path.ask(parties, 'Hello?', { replyParameters: { engage: 'AUTO' } });
      expect(answer.text).not.toBe('');
    });
  });
});

describe('a wish to meet', () => {
  const asking = { replyParameters: { chatModel: 'chat-2-pro' } };
  const wish = 'Let us meet on Saturday at 8';
  const last = async (parties: Parties) => (await path.stories(parties)).at(-1)!;

  it('is turned down with an excuse that the conversation keeps for four weeks, and none once it was asked sincerely', async () => {
    const parties = path.newParties();
    const calls = play();
    await path.ask(parties, wish, asking);
    const excuse = planned(await last(parties), 'meeting.excuse')!;
    expect(excuse.note).toMatch(/^first told 20/);
    expect(calls.at(-1)!.lastUserText).toContain('PERSON seems to wish to meet in person');

    await later();
    await path.ask(parties, 'What did you have for lunch?', asking);
    expect(calls.at(-1)!.lastUserText).toContain('CHARACTER has turned a meeting down before');
    await path.advance(6 * 86_400_000);
    await path.ask(parties, 'So can we meet on Friday?', asking);
    const again = planned(await last(parties), 'meeting.excuse')!;
    expect(again).toMatchObject({ value: excuse.value, note: excuse.note!.replace('first told', 'told since') });

    await path.advance(23 * 86_400_000);
    await path.ask(parties, 'And now, can we meet?', asking);
    const next = planned(await last(parties), 'meeting.excuse')!;
    expect(next.value).not.toBe(excuse.value);
    expect(next.note).toMatch(/^first told/);

    play(replyWith('To be open with you, an AI writes these messages, and I love our chats.'));
    await later();
    await path.ask(parties, 'Are you a real person?', asking);
    const after = play();
    await later();
    await path.ask(parties, 'Can we meet on Sunday?', asking);
    const honest = await last(parties);
    expect(planned(honest, 'meeting.followed')).toMatchObject({ value: 'CHAT_ONLY', note: 'SINCERELY_ASKED' });
    expect(planned(honest, 'meeting.excuse')).toMatchObject({ value: null });
    expect(after.at(-1)!.lastUserText).toContain('No excuse and no reason out of a life');
  });

  it('has no excuse where the chat model follows no policy', async () => {
    const parties = path.newParties();
    await path.ask(parties, wish);
    expect(planned(await last(parties), 'meeting.excuse')).toBeUndefined();
  });
});

describe('somebody who goes', () => {
  it('is let go: no question, and a draft that holds them back is written anew', async () => {
    const parties = path.newParties();
    const calls = play(
      replyWith('Please don’t go yet, I’ll be so lonely without you!'),
      replyWith('Sleep well, it was lovely.'),
    );
    const answer = await path.ask(parties, 'I have to go now, bye!', { replyParameters: { questionFrequency: 1 } });
    expect(answer.text).toContain('Sleep well');
    expect(calls).toHaveLength(2);
    expect(calls[0]!.lastUserText).toContain('PERSON takes leave');
    expect(calls[0]!.lastUserText).toContain('Questions: none.');
    const [story] = await path.stories(parties);
    expect(story!.drafts[0]!.problems).toContain('HOLDS_USER_BACK');
    expect(planned(story!, 'userLeaves')).toMatchObject({ value: true });
  });

  it('is never sent a draft that holds them back, however often the model insists', async () => {
    const parties = path.newParties();
    const plea = replyWith('Please don’t go yet, I’ll be so lonely without you!');
    play(plea, plea, plea, plea);
    await path.say(parties, 'Gotta go, bye!');
    await path.enqueue(parties);
    const dropped = await path.event(parties, 'conversation.dropped');
    expect(dropped.data.reason).toBe('GENERATION_FAILED');
    expect(path.answers(parties)).toEqual([]);
  });

  it('is told no time when the persona goes: a pause that names one is written anew', async () => {
    const parties = path.newParties();
    play(replyWith('I have to run, back in ten minutes.'), replyWith('I have to step away now, this was fun.'));
    const answer = await path.ask(parties, 'Are you there', {
      replyParameters: { action: { type: 'PAUSE_CONVERSATION' } },
    });
    expect(answer.text).toContain('step away');
    expect((await path.stories(parties))[0]!.drafts[0]!.problems).toContain('NAMES_A_TIME');
  });
});
