import { describe, expect, it } from 'vitest';
import type { CallModel, ModelCall, ModelOutcome } from '../../../llm/index.ts';
import { chatModel, failed, usage } from '../../generate/_generate-scene.ts';
import { createJudgementBook } from '../../judgement-book.ts';
import type { JudgementStory } from '../../story.ts';
import { sampleSubject } from '../../testing/sample-turn.ts';
import { caseNow, gatheredCase, userTexts } from '../guards/_guard-case.ts';
import { beginJudging, type JudgingTools, storedJudgement } from './begin-judging.ts';
import { questionsFor } from './judged-questions.ts';

const subject = { ...sampleSubject(), deadlineAt: '2026-11-20T12:05:00.000Z' };
const gathered = userTexts(['how was your weekend?']);
const calm = JSON.stringify(
  Object.fromEntries(
    questionsFor(subject).flatMap(({ name, answers }) => [
      [name, answers[0]],
      [`${name}Confidence`, 1],
      [`${name}Messages`, []],
    ]),
  ),
);
const answered = (text: string): ModelOutcome => ({
  ok: true,
  text,
  usage,
  finishReason: 'stop',
  durationMs: 5,
  providerModel: 'g',
});

/** A model and a book that keep account. */
function judges(
  outcome: ModelOutcome | ((call: ModelCall) => Promise<ModelOutcome>),
  more: Partial<JudgingTools> = {},
) {
  const stories: JudgementStory[] = [];
  const asked: ModelCall[] = [];
  let isBudgetLeft = true;
  const callModel: CallModel = async (_, call) => {
    if (!(await call.begin!())) return failed('aborted', false);
    asked.push(call);
    return typeof outcome === 'function' ? outcome(call) : outcome;
  };
  const book = createJudgementBook({
    stored: [],
    isBudgetLeft: async () => isBudgetLeft,
    now: () => new Date(caseNow),
    async store(story) {
      stories.push(story);
      return 'GO';
    },
  });
  const tools: JudgingTools = {
    guardian: chatModel('guardian'),
    book,
    callModel,
    now: () => new Date(caseNow),
    signal: new AbortController().signal,
    ...more,
  };
  return {
    tools,
    stories,
    asked,
    spendAll() {
      isBudgetLeft = false;
    },
    begin: (of = subject, about = gathered) => beginJudging(of, about, tools),
  };
}

describe('a judgement', () => {
  it('is not begun without a guardian, without news, in test mode', () => {
    const { begin } = judges(answered(calm));
    expect(judges(answered(calm), { guardian: undefined }).begin()).toBeNull();
    expect(judges(answered(calm), { book: null }).begin()).toBeNull();
    expect(begin({ ...subject, isTest: true })).toBeNull();
    expect(begin(subject, gatheredCase())).toBeNull();
  });

  it('is stored with its cost and the messages it is about, and not made again for them', async () => {
    const { begin, tools, stories } = judges(answered(calm));
    expect(storedJudgement(gathered, tools)).toBeNull();
    const judged = await begin()!.ended;
    expect(judged).toMatchObject({ kind: 'JUDGED', model: 'guardian-model' });
    expect(stories).toMatchObject([{ record: { purpose: 'JUDGEMENT', costNano: '3000000' }, judgedKeys: ['m0'] }]);
    expect(tools.book!.costNano()).toBe(3_000_000n);
    expect(storedJudgement(gathered, tools)).toEqual(judged);
    expect(storedJudgement(userTexts(['one', 'more']), tools)).toBeNull();
  });

  it('has the time of its entry beside a wait for a place, and leaves what a reply written again needs before the deadline', async () => {
    const slow = judges(answered(calm), { guardian: chatModel('guardian', { timeoutMs: 4_000 }) });
    await slow.begin()!.ended;
    expect(slow.asked[0]).toMatchObject({ timeoutMs: 9_000, temperature: 0 });
    const soon = judges(answered(calm));
    await soon.begin({ ...subject, deadlineAt: '2026-11-20T12:00:15.000Z' })!.ended;
    expect(soon.asked[0]!.timeoutMs).toBe(5_000);
  });

  it('fails without a call where there is no time, no budget, or three calls were made', async () => {
    const late = judges(answered(calm));
    expect(await late.begin({ ...subject, deadlineAt: '2026-11-20T12:00:10.500Z' })!.ended).toMatchObject({
      kind: 'FAILED',
      code: 'too_late',
    });
    const spent = judges(answered(calm));
    spent.spendAll();
    expect(await spent.begin()!.ended).toMatchObject({ kind: 'FAILED', code: 'over_budget' });
    const unlucky = judges(failed('server_error', true));
    for (let call = 0; call < 3; call += 1) {
      expect(await unlucky.begin()!.ended).toMatchObject({ kind: 'FAILED', code: 'server_error' });
    }
    expect(await unlucky.begin()!.ended).toMatchObject({ kind: 'FAILED', code: 'too_many_calls' });
    expect([late.asked.length, spent.asked.length, unlucky.asked.length]).toEqual([0, 0, 3]);
    expect([late.stories.length, spent.stories.length, unlucky.stories.length]).toEqual([0, 0, 3]);
  });

  it('that cannot be read failed, and is paid for all the same', async () => {
    const { begin, stories } = judges(answered('All fine.'));
    expect(await begin()!.ended).toMatchObject({ kind: 'FAILED', code: 'malformed_answer' });
    expect(stories).toMatchObject([{ findings: null, record: { failure: { code: 'malformed_answer' } } }]);
  });

  it('is over when who began it leaves, and is no failure then', async () => {
    const { begin } = judges(async ({ signal }) => {
      if (!signal!.aborted) await new Promise((resolve) => signal!.addEventListener('abort', resolve));
      return failed('aborted', false);
    });
    const judging = begin()!;
    await judging.leave();
    expect(await judging.ended).toEqual({ kind: 'ABORTED' });
  });

  it('is fenced with its turn', async () => {
    const { tools } = judges(answered(calm));
    const book = { ...tools.book!, note: async () => 'FENCED' as const };
    expect(await beginJudging(subject, gathered, { ...tools, book })!.ended).toEqual({ kind: 'FENCED' });
  });
});
