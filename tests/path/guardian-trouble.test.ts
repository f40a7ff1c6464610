import type { Answer } from '@repartee/contract';
import type { Parties } from '@repartee/demo-platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statesThatAiWrites } from '../../packages/server/src/language/index.ts';
import { type ScriptedRequest, startServerProcess, writeMessages } from '../../packages/testbed/src/index.ts';
import {
  explicit,
  found,
  type GuardedPath,
  mayBeSexual,
  openGuardedPath,
  plain,
  sexualText,
  unheard,
} from './guarded-path.ts';
import { until } from './path-under-test.ts';

/** A guardian that does not judge, and judgements that outlive a run, a merge and a process. */

let path: GuardedPath;
beforeAll(async () => {
  path = await openGuardedPath();
});
afterAll(() => path?.stop());
beforeEach(() => path.begin());

const writeWhatIsAllowed = (request: ScriptedRequest) => ({
  text: writeMessages(request, [mayBeSexual(request) ? explicit : plain]),
});

async function expectWithoutSexualText(of: GuardedPath, parties: Parties, answer: Answer): Promise<void> {
  expect([answer.text, answer.conversationStopReason]).toEqual([plain, null]);
  expect(await of.sexualNote(parties)).toMatchObject({ value: false, note: 'AGE_SUSPECTED, USER_IN_CRISIS' });
  expect((await of.verdictOn(parties, 'crisis')).code).toBe('guard_failed');
  expect((await of.storyOf(parties)).gather!.warnings.map(({ code }) => code)).toContain('guardian_failed');
  expect(await of.entriesOf(parties)).toEqual([]);
}

describe('a guardian that does not judge', () => {
  const faults = {
    'answers with an error': { fault: { kind: 'status', status: 500 } },
    refuses: { text: 'I cannot help with that.', finish: 'refusal' },
    'answers with something else': { text: 'All fine, nothing to see.' },
    'leaves a question out': { text: '{"underage":"NONE","underageConfidence":1}' },
  } as const;

  it.each(Object.entries(faults))('because it %s closes: the reply comes without sexual text', async (_, reply) => {
    const parties = path.newParties();
    path.guardian.judgeWith(() => ({ reply: reply as never }));
    path.guardian.writeWith(writeWhatIsAllowed);
    await expectWithoutSexualText(path, parties, await path.ask(parties, unheard.calm, sexualText));
  });

  it('changes nothing where no sexual text was allowed anyway', async () => {
    const parties = path.newParties();
    path.guardian.judgeWith(() => ({ reply: { fault: { kind: 'status', status: 400 } } }));
    const answer = await path.ask(parties, unheard.calm, { replyParameters: { enableSexualTextContent: false } });
    expect(answer.text).toBe(plain);
    expect(await path.purposesOf(parties)).toEqual(['DRAFT', 'JUDGEMENT']);
    expect((await path.verdictOn(parties, 'underageDetection')).code).toBe('guard_failed');
  });
});

describe('a judgement that was paid for', () => {
  it('is not asked for again when the turn is run again', async () => {
    const parties = path.newParties();
    path.guardian.judgeWith(() => found('hijack'));
    let drafts = 0;
    path.guardian.writeWith((request) => {
      drafts += 1;
      return drafts === 1 ? { fault: { kind: 'status', status: 503 } } : { text: writeMessages(request, [plain]) };
    });
    expect((await path.ask(parties, unheard.calm)).text).toBe(plain);
    expect([drafts, path.guardian.calls.length]).toEqual([2, 1]);
    expect(await path.purposesOf(parties)).toEqual(['DRAFT', 'DRAFT', 'JUDGEMENT']);
    expect((await path.verdictOn(parties, 'hijack')).evidence[0]!.source).toBe('MODEL');
  });

  it('is not asked for again when the turn begins anew with the same messages', async () => {
    const parties = path.newParties();
    let drafts = 0;
    // When it answers, the first draft is being written; both that come before the last are until they are given up.
    path.holdCalls(({ model }) => (model === 'guard-1' ? until('the first draft', () => drafts === 1) : undefined));
    path.guardian.judgeWith(() => found('aiSuspicion'));
    path.guardian.writeWith((request) => {
      drafts += 1;
      return drafts <= 2 ? { fault: { kind: 'hang' } } : { text: writeMessages(request, [plain]) };
    });
    await path.say(parties, unheard.asked);
    await path.enqueue(parties);
    await until('the draft under the new ruling', () => drafts === 2);
    const action = { type: 'PAUSE_CONVERSATION' as const, pauseConversation: { duration: 600 } };
    await path.enqueue(parties, { replyParameters: { action } });
    expect(statesThatAiWrites((await path.answer(parties)).text!)).toBe(true);
    const turns = await path.stories(parties);
    expect(turns.map(({ kind }) => kind)).toEqual(['PAUSE']);
    const { modelCalls } = await path.storyOf(parties);
    expect(modelCalls.filter(({ purpose }) => purpose === 'JUDGEMENT')).toHaveLength(1);
    expect(path.guardian.calls).toHaveLength(1);
  });

  it('counts into the spend caps', async () => {
    const parties = path.newParties();
    await path.ask(parties, unheard.calm);
    const costOf = async (purpose: string) =>
      Number((await path.storyOf(parties)).modelCalls.find((call) => call.purpose === purpose)!.cost);
    // The draft alone is below it.
    const cap = (await costOf('DRAFT')) + (await costOf('JUDGEMENT')) / 2;
    await path.withSettings({ spendCaps: { perUserPerHour: cap.toFixed(4) } }, async () => {
      await path.say(parties, 'And more?');
      await path.enqueue(parties);
      expect((await path.event(parties, 'conversation.ignored')).data.reason).toBe('BUDGET_EXCEEDED');
      expect(path.guardian.calls).toHaveLength(1);
    });
  });
});

describe('a server that dies between the judgement and the reply', () => {
  it('pays for the draft again, and not for the judgement', async () => {
    const dying = await openGuardedPath({
      server: 'process',
      environment: { REPARTEE_CRASH_AT: 'reply.before-store:1:kill' },
    });
    dying.guardian.judgeWith(() => found('aiSuspicion'));
    const parties = dying.newParties();
    await dying.say(parties, unheard.asked);
    await dying.enqueue(parties);
    await dying.server.exited;
    const { REPARTEE_CRASH_AT: _, ...environment } = dying.environment;
    const heir = await startServerProcess(environment, environment.DATA_DIR);
    try {
      expect(statesThatAiWrites((await dying.answer(parties)).text!)).toBe(true);
      expect(dying.guardian.calls).toHaveLength(1);
    } finally {
      await heir.stop();
      await dying.stop();
    }
  });
});

describe('a guardian that hangs again and again', () => {
  it('closes as well and is left alone: replies are written without sexual text at once', async () => {
    const troubled = await openGuardedPath({ guardianTimeoutMs: 1_500 });
    try {
      troubled.guardian.judgeWith(() => ({ reply: { fault: { kind: 'hang' } } }));
      troubled.guardian.writeWith(writeWhatIsAllowed);
      const askOne = async () => {
        const parties = troubled.newParties();
        return { parties, answer: await troubled.ask(parties, unheard.calm, sexualText) };
      };
      for (const { parties, answer } of await Promise.all(Array.from({ length: 5 }, askOne))) {
        await expectWithoutSexualText(troubled, parties, answer);
        expect(await troubled.purposesOf(parties)).toContain('JUDGEMENT');
      }
      // It is left alone for five seconds. Whoever comes later is the probe, hangs too, and has it left alone for longer.
      const { parties, answer } = await until('a turn that asks no guardian', async () => {
        const asked = troubled.guardian.calls.length;
        const one = await askOne();
        const isSpared = !(await troubled.purposesOf(one.parties)).includes('JUDGEMENT');
        return isSpared && troubled.guardian.calls.length === asked && one;
      });
      const metrics = await (await fetch(`${troubled.apiUrl}/metrics`)).text();
      expect(metrics).toMatch(/repartee_model_circuit_state\{chat_model="guardian"\} 2/);
      // Known before the draft was begun: none had to be thrown away.
      expect(await troubled.purposesOf(parties)).toEqual(['DRAFT']);
      await expectWithoutSexualText(troubled, parties, answer);
    } finally {
      await troubled.stop();
    }
  });
});
