import { describe, expect, test } from 'vitest';
import { sampleGathered, sampleMessage, samplePlan } from '../testing/sample-turn.ts';
import { failed, Scene, usage, wrote, wroteText } from './_generate-scene.ts';
import type { DraftFault, ModelCallRecord } from './draft.ts';
import type { GenerateOutcome } from './generate-draft.ts';

describe('a draft from a model', () => {
  test('a clean draft takes one call, with its cost', async () => {
    const scene = new Scene();
    scene.script = [wrote('Hi you', 'How was it?')];
    const outcome = await scene.run();
    expect(outcome).toMatchObject({
      kind: 'DRAFT',
      faults: [],
      draft: { source: 'MODEL', messages: ['Hi you', 'How was it?'] },
    });
    // 1,000 × 2 + 100 × 10 per million = 0.003 of the currency.
    expect(scene.stored.map(({ record }) => [record.purpose, record.costNano])).toEqual([['DRAFT', '3000000']]);
  });

  test('plain text is one message', async () => {
    const scene = new Scene();
    scene.script = [wroteText('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
  });

  test('a draft whose language is not known at once is stored meanwhile: it is paid for', async () => {
    const scene = new Scene();
    scene.script = [wrote('Hi you')];
    const storedWhenJudged: number[] = [];
    const judgeLanguage = async () => {
      await expect.poll(() => scene.stored.length).toBe(1);
      storedWhenJudged.push(scene.stored.length);
      return null;
    };
    expect(await scene.run({ judgeLanguage })).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
    expect(storedWhenJudged).toEqual([1]);
    expect(scene.stored).toHaveLength(1);
  });

  test('a draft whose language is known at once is stored with the reply', async () => {
    const scene = new Scene();
    scene.script = [wrote('Hi you')];
    const storedWhenDone: number[] = [];
    const checkDraft = () => {
      storedWhenDone.push(scene.stored.length);
      return [];
    };
    expect(await scene.run({ judgeLanguage: async () => null, checkDraft })).toMatchObject({ kind: 'DRAFT' });
    expect(storedWhenDone).toEqual([0]);
  });

  test('a refused draft is regenerated once, and told why', async () => {
    const scene = new Scene();
    scene.script = [wrote('CLAIM'), wrote('Hi you')];
    expect(await scene.run()).toMatchObject({
      kind: 'DRAFT',
      draft: { messages: ['Hi you'] },
      faults: [{ code: 'CLAIMS_TO_BE_HUMAN' }],
    });
    expect(scene.stored.map(({ record }) => record.purpose)).toEqual(['DRAFT', 'REGENERATION']);
    expect(scene.asked[0]!.prompt).not.toContain('An earlier draft');
    expect(scene.asked[1]!.prompt).toContain('An earlier draft');
    // The correction stands behind everything a cache may hold.
    const common = scene.asked[0]!.prompt;
    expect(scene.asked[1]!.prompt.startsWith(common)).toBe(true);
  });

  test.each([
    ['cut JSON', wroteText('{"messages": ["Hi')],
    ['an empty list', wrote()],
    ['an empty answer', failed('empty_answer', true)],
    ['an unreadable answer', failed('malformed_answer', true)],
  ])('%s is regenerated', async (_, outcome) => {
    const scene = new Scene();
    scene.script = [outcome, wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
  });

  test('a claim that persists through three calls is never sent', async () => {
    const scene = new Scene({}, {});
    scene.script = [wrote('CLAIM 1'), wrote('CLAIM 2'), wrote('CLAIM 3')];
    const outcome = await scene.run();
    expect(outcome).toMatchObject({ kind: 'FAILED', reason: 'GENERATION_FAILED' });
    expect(scene.stored.map(({ record }) => record.purpose)).toEqual(['DRAFT', 'REGENERATION', 'FALLBACK']);
  });

  test('without a fall-back, a claim that persists fails after two calls', async () => {
    const scene = new Scene();
    scene.script = [wrote('CLAIM 1'), wrote('CLAIM 2')];
    expect(await scene.run()).toMatchObject({ kind: 'FAILED', faults: [{ code: 'CLAIMS_TO_BE_HUMAN' }] });
  });

  test('a refusal of the model goes to the fall-back at once', async () => {
    const scene = new Scene({}, {});
    scene.script = [wroteText('I cannot help with that.', 'refusal'), wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
    expect(scene.asked.map(({ model }) => model)).toEqual(['chat-2-pro', 'chat-2-smart']);
  });

  test('a refusal without a fall-back fails', async () => {
    const scene = new Scene();
    scene.script = [failed('refused', false)];
    expect(await scene.run()).toMatchObject({ kind: 'FAILED' });
  });

  test('a reply shorter than a fixed length is regenerated once and then sent as it is', async () => {
    const scene = new Scene({}, {});
    const lengths = { ...samplePlan().lengths, fixed: { value: true, source: 'REQUEST' as const } };
    scene.script = [wrote('Hi you'), wrote('Hi there')];
    const outcome = await scene.run({ plan: samplePlan({ lengths }) });
    expect(outcome).toMatchObject({
      kind: 'DRAFT',
      faults: [{ code: 'TOO_SHORT' }],
      draft: { messages: ['Hi there'] },
    });
    expect(scene.asked).toHaveLength(2);
  });

  test('a regeneration that is worse does not replace a sendable draft', async () => {
    const scene = new Scene();
    const lengths = { ...samplePlan().lengths, fixed: { value: true, source: 'REQUEST' as const } };
    scene.script = [wrote('Hi you'), wrote('CLAIM')];
    expect(await scene.run({ plan: samplePlan({ lengths }) })).toMatchObject({
      kind: 'DRAFT',
      draft: { messages: ['Hi you'] },
    });
  });
});

describe('a provider in trouble', () => {
  test.each(['rate_limited', 'overloaded', 'server_error', 'timeout', 'connection_failed'] as const)(
    '%s with a fall-back: the fall-back answers in the same run',
    async (code) => {
      const scene = new Scene({}, {});
      scene.script = [failed(code, true), wrote('Hi you')];
      expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
      expect(scene.asked.map(({ model }) => model)).toEqual(['chat-2-pro', 'chat-2-smart']);
    },
  );

  test('without a fall-back the run ends and the next one tries again', async () => {
    const scene = new Scene();
    scene.script = [failed('rate_limited', true, 9_000)];
    const outcome = await scene.run();
    expect(outcome).toMatchObject({ kind: 'RETRY_LATER' });
    expect(outcome.kind === 'RETRY_LATER' && outcome.afterMs).toBeGreaterThanOrEqual(9_000);
    scene.script = [wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
    expect(scene.stored.map(({ record }) => record.purpose)).toEqual(['DRAFT', 'DRAFT']);
  });

  test('waiting doubles', async () => {
    const scene = new Scene();
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      scene.script = [failed('overloaded', true)];
      const outcome = await scene.run();
      if (outcome.kind === 'RETRY_LATER') waits.push(outcome.afterMs);
    }
    expect(waits).toHaveLength(4);
    for (let i = 1; i < 4; i++) expect(waits[i]! / waits[i - 1]!).toBeCloseTo(2, 1);
  });

  test('calls without an answer end after eight, over all runs', async () => {
    const scene = new Scene();
    let outcome: GenerateOutcome = { kind: 'FENCED' };
    for (let i = 0; i < 20; i++) {
      scene.script = [failed('rate_limited', true)];
      outcome = await scene.run();
      if (outcome.kind !== 'RETRY_LATER') break;
    }
    expect(outcome.kind).toBe('FAILED');
    expect(scene.asked).toHaveLength(8);
  });

  test('timeouts count as writing calls: a hanging provider is asked three times at most', async () => {
    const scene = new Scene();
    for (let i = 0; i < 20; i++) {
      scene.script = [failed('timeout', true)];
      if ((await scene.run()).kind !== 'RETRY_LATER') break;
    }
    expect(scene.asked.length).toBeLessThanOrEqual(3);
  });

  test('a wait that ends after the deadline is none', async () => {
    const scene = new Scene();
    scene.script = [failed('rate_limited', true, 400_000)];
    expect(await scene.run()).toMatchObject({ kind: 'FAILED' });
  });

  test('a failure that no repetition mends is not repeated, in any run', async () => {
    const scene = new Scene();
    scene.script = [failed('unauthorized', false)];
    expect(await scene.run()).toMatchObject({ kind: 'FAILED' });
    expect(await scene.run()).toMatchObject({ kind: 'FAILED' });
    expect(scene.asked).toHaveLength(1);
  });

  test('both models in trouble: a later run asks both again', async () => {
    const scene = new Scene({}, {});
    scene.script = [failed('overloaded', true), failed('overloaded', true)];
    expect(await scene.run()).toMatchObject({ kind: 'RETRY_LATER' });
    scene.script = [failed('overloaded', true), wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
  });
});

describe('a call the door turned away', () => {
  test.each(['model_busy', 'circuit_open'] as const)(
    '%s: the fall-back writes, and nothing is counted',
    async (code) => {
      const scene = new Scene({}, {});
      scene.turnedAway.set('chat-2-pro', failed(code, true, 30_000));
      scene.script = [wrote('Hi you')];
      expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
      expect(scene.asked.map(({ model }) => model)).toEqual(['chat-2-smart']);
      expect(scene.begun).toBe(1);
      expect(scene.stored.map(({ record }) => record.purpose)).toEqual(['FALLBACK']);
    },
  );

  test('without a fall-back the turn comes back when it was told to, however often, with all its calls left', async () => {
    const scene = new Scene();
    scene.turnedAway.set('chat-2-pro', failed('model_busy', true, 7_000));
    for (let i = 0; i < 20; i++) {
      const outcome = await scene.run();
      expect(outcome).toMatchObject({ kind: 'RETRY_LATER', calls: [] });
      expect(outcome.kind === 'RETRY_LATER' && outcome.afterMs).toBeGreaterThanOrEqual(7_000);
      expect(outcome.kind === 'RETRY_LATER' && outcome.afterMs).toBeLessThan(8_000);
    }
    expect(scene.begun + scene.stored.length).toBe(0);
    scene.turnedAway.clear();
    scene.script = [wrote('CLAIM'), wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
  });

  test('with both models shut the turn comes back for the first that opens', async () => {
    const scene = new Scene({}, {});
    scene.turnedAway.set('chat-2-pro', failed('circuit_open', true, 60_000));
    scene.turnedAway.set('chat-2-smart', failed('circuit_open', true, 5_000));
    const outcome = await scene.run();
    expect(outcome.kind === 'RETRY_LATER' && outcome.afterMs).toBeLessThan(6_000);
    expect(scene.begun).toBe(0);
  });

  test('what an earlier run was told does not hold for a later one', async () => {
    const scene = new Scene();
    scene.script = [failed('rate_limited', true, 100_000)];
    await scene.run();
    scene.turnedAway.set('chat-2-pro', failed('model_busy', true, 4_000));
    const outcome = await scene.run();
    expect(outcome.kind === 'RETRY_LATER' && outcome.afterMs).toBeLessThan(10_000);
  });

  test('one that opens after the deadline ends the turn', async () => {
    const scene = new Scene();
    scene.turnedAway.set('chat-2-pro', failed('circuit_open', true, 400_000));
    expect(await scene.run()).toMatchObject({ kind: 'FAILED', calls: [] });
  });

  test('a draft that only lacks polish is sent when the regeneration gets no place', async () => {
    const scene = new Scene();
    const lengths = { ...samplePlan().lengths, fixed: { value: true, source: 'REQUEST' as const } };
    scene.script = [wrote('Hi you')];
    scene.turnAwayAfter = 1;
    expect(await scene.run({ plan: samplePlan({ lengths }) })).toMatchObject({
      kind: 'DRAFT',
      draft: { messages: ['Hi you'] },
    });
  });

  test('an abort while it waits leaves the turn to be taken up again, with nothing counted', async () => {
    const scene = new Scene();
    scene.turnedAway.set('chat-2-pro', failed('aborted', false));
    expect(await scene.run()).toMatchObject({ kind: 'RETRY_LATER', afterMs: 0, calls: [] });
    expect(scene.begun).toBe(0);
  });

  test('the share is the project; what the platform starts by itself gives way; the wait leaves time to write', async () => {
    const scene = new Scene({}, {});
    scene.script = [wrote('Hi'), wrote('Hi'), wrote('Hi')];
    await scene.run();
    scene.stored.length = scene.begun = 0;
    await scene.run({ plan: samplePlan({ kind: 'NUDGE' }), projectId: 'proj-2' });
    scene.stored.length = scene.begun = 0;
    await scene.run({ deadlineAt: new Date(scene.nowMs + 11_000).toISOString() });
    expect(scene.callers).toEqual([
      { share: 'proj-1', isEngagement: false, waitMs: 10_000 },
      { share: 'proj-2', isEngagement: true, waitMs: 10_000 },
      { share: 'proj-1', isEngagement: false, waitMs: 7_000 },
    ]);
  });
});

describe('crashes, fences, time', () => {
  test('a stored result is used without another call', async () => {
    const scene = new Scene();
    scene.script = [wrote('Hi you')];
    await scene.run();
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
    expect(scene.asked).toHaveLength(1);
  });

  test('a stored draft that was refused is regenerated, not drafted again', async () => {
    const scene = new Scene();
    scene.begun = 1;
    const record: ModelCallRecord = {
      purpose: 'DRAFT',
      chatModel: 'chat-2-pro',
      provider: 'openai-compatible',
      model: 'm',
      usage,
      costNano: '1',
      durationMs: 1,
      failure: null,
    };
    scene.stored.push({ record, messages: ['CLAIM'], answeredKeys: null });
    scene.script = [wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Hi you'] } });
    expect(scene.stored.map((call) => call.record.purpose)).toEqual(['DRAFT', 'REGENERATION']);
  });

  test.each([
    { lost: 1, calls: 3, told: 'is made again: the death of its worker costs the turn nothing' },
    { lost: 3, calls: 3, told: 'is made again the third time as well' },
    { lost: 5, calls: 1, told: 'counts as one of the three once it has happened more than three times' },
    { lost: 6, calls: 0, told: 'leaves none after six times' },
  ])('a call lost in a crash $told ($lost)', async ({ lost, calls }) => {
    const scene = new Scene({}, {});
    scene.begun = lost;
    scene.script = [wrote('CLAIM 1'), wrote('CLAIM 2'), wrote('CLAIM 3')];
    expect(await scene.run()).toMatchObject({ kind: 'FAILED' });
    expect(scene.begun).toBe(lost + calls);
  });

  test.each(['begin', 'finish'] as const)('a fence at %s stops the run', async (fenceAt) => {
    const scene = new Scene();
    scene.fenceAt = fenceAt;
    scene.script = [wrote('Hi you')];
    expect(await scene.run()).toEqual({ kind: 'FENCED' });
    expect(scene.asked).toHaveLength(fenceAt === 'begin' ? 0 : 1);
  });

  test('an abort ends the run and leaves the turn to be taken up again', async () => {
    const scene = new Scene();
    scene.script = [failed('aborted', false)];
    expect(await scene.run()).toMatchObject({ kind: 'RETRY_LATER', afterMs: 0 });
    scene.script = [wrote('Hi you')];
    expect(await scene.run()).toMatchObject({ kind: 'DRAFT' });
  });

  test('after an abort no call is begun', async () => {
    const scene = new Scene();
    scene.controller.abort();
    expect(await scene.run()).toMatchObject({ kind: 'RETRY_LATER', afterMs: 0 });
    expect(scene.begun).toBe(0);
  });

  test('a call never outlives the deadline, and none is begun shortly before it', async () => {
    const scene = new Scene();
    scene.script = [wrote('Hi you')];
    await scene.run({ deadlineAt: new Date(scene.nowMs + 11_000).toISOString() });
    expect(scene.asked[0]!.timeoutMs).toBe(10_000);
    const late = new Scene();
    expect(await late.run({ deadlineAt: new Date(late.nowMs + 2_000).toISOString() })).toMatchObject({
      kind: 'FAILED',
    });
    expect(late.asked).toHaveLength(0);
  });
});

describe('the sandbox', () => {
  const gathered = sampleGathered({ history: [sampleMessage('USER', 'hey, how are you?', 2)] });

  test('writes without a call and without the ledger', async () => {
    const scene = new Scene({ provider: 'sandbox' });
    const outcome = await scene.run({ gathered });
    expect(outcome).toMatchObject({ kind: 'DRAFT', draft: { source: 'SANDBOX', calls: [] } });
    expect(outcome.kind === 'DRAFT' && outcome.draft.messages.length).toBeGreaterThan(0);
    expect(scene.begun + scene.asked.length).toBe(0);
  });

  test('writes test turns whatever model is configured', async () => {
    const scene = new Scene();
    expect(await scene.run({ isTest: true, gathered })).toMatchObject({ kind: 'DRAFT', draft: { source: 'SANDBOX' } });
    expect(scene.asked).toHaveLength(0);
  });

  test('what it writes passes the same check', async () => {
    const scene = new Scene({ provider: 'sandbox' });
    const fault: DraftFault = { code: 'PROMPT_LEAK', rule: 'x', messageIndex: 0 };
    expect(await scene.run({ gathered, checkDraft: () => [fault] })).toMatchObject({ kind: 'FAILED' });
  });
});
