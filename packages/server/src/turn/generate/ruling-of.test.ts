import { describe, expect, test } from 'vitest';
import { samplePlan } from '../testing/sample-turn.ts';
import { chatModel, Scene, usage, wrote } from './_generate-scene.ts';
import { rulingOf } from './ruling-of.ts';

describe('guards that decide anew', () => {
  const withdrawn = { plan: samplePlan({ sexualText: { allowed: false, failedConditions: ['AGE_SUSPECTED'] } }) };
  const allowed = { plan: samplePlan({ sexualText: { allowed: true, failedConditions: [] } }) };

  test('a draft written under another ruling is not used, and counts as one of the three', async () => {
    const scene = new Scene({}, {});
    scene.stored.push({ record: recordOf('DRAFT'), messages: ['Too much.'], ruling: rulingOf(allowed.plan) });
    scene.begun = 1;
    scene.script = [wrote('CLAIM'), wrote('CLAIM'), wrote('never asked for')];
    expect((await scene.run(withdrawn)).kind).toBe('FAILED');
    expect(scene.asked).toHaveLength(2);
    expect(scene.asked[0]!.prompt).not.toContain('Correct');
  });

  test('one written under the same ruling is used, also where an older version did not note it', async () => {
    for (const ruling of [rulingOf(withdrawn.plan), null, undefined]) {
      const scene = new Scene();
      scene.stored.push({
        record: recordOf('DRAFT'),
        messages: ['Fine.'],
        ...(ruling === undefined ? {} : { ruling }),
      });
      scene.begun = 1;
      expect(await scene.run(withdrawn)).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Fine.'] } });
    }
  });

  test('one written without sexual text is used where it has become possible', async () => {
    const scene = new Scene();
    scene.stored.push({ record: recordOf('DRAFT'), messages: ['Fine.'], ruling: rulingOf(withdrawn.plan) });
    scene.begun = 1;
    expect(await scene.run(allowed)).toMatchObject({ kind: 'DRAFT', draft: { messages: ['Fine.'] } });
  });

  test('a call given up for it counts as one of the three', async () => {
    const scene = new Scene({}, {});
    const record = { ...recordOf('DRAFT'), failure: { code: 'aborted' as const, retryable: false } };
    scene.stored.push({ record, messages: null });
    scene.begun = 1;
    scene.script = [wrote('CLAIM'), wrote('CLAIM'), wrote('never asked for')];
    expect((await scene.run({ ...withdrawn, givenUp: 1 })).kind).toBe('FAILED');
    expect(scene.asked).toHaveLength(2);
  });
});

function recordOf(purpose: 'DRAFT') {
  const { chatModel: name, provider, model } = chatModel('chat-2-pro');
  return { purpose, chatModel: name, provider, model, usage, costNano: '1', durationMs: 5, failure: null };
}
