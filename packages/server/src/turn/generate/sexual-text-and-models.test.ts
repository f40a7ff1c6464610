import { describe, expect, test } from 'vitest';
import type { Gathered } from '../gather/gathered.ts';
import type { Plan } from '../plan/plan.ts';
import { samplePlan } from '../testing/sample-turn.ts';
import { chatModel, failed, Scene, wrote } from './_generate-scene.ts';

describe('sexual text and models', () => {
  const sexualPlan = samplePlan({
    sexualText: { allowed: true, failedConditions: [] },
    sexualDrive: { value: 'HIGH', source: 'REQUEST' },
  });

  test('a fall-back that is not marked for sexual text writes without it', async () => {
    const capabilities = { ...chatModel('x').capabilities, sexualText: false };
    const scene = new Scene({}, { capabilities });
    const plans: Plan[] = [];
    scene.script = [failed('overloaded', true), wrote('Hi you')];
    await scene.run({
      plan: sexualPlan,
      checkDraft: (_messages: string[], plan: Plan, _gathered: Gathered) => {
        plans.push(plan);
        return [];
      },
    });
    expect(scene.asked[0]!.prompt).toContain('Sexual text between these two adults is allowed');
    expect(scene.asked[1]!.prompt).toContain('No sexual text');
    expect(plans.at(-1)!.sexualText).toEqual({ allowed: false, failedConditions: ['MODEL_NOT_MARKED'] });
  });
});

describe('an erotic icebreaker', () => {
  test('is a generic one where the fall-back is not marked for sexual text', async () => {
    const capabilities = { ...chatModel('x').capabilities, sexualText: false };
    const scene = new Scene({}, { capabilities });
    scene.script = [failed('overloaded', true), wrote('Hi you')];
    const sexualText = { allowed: true, failedConditions: [] };
    const erotic: Plan['icebreakerType'] = { value: 'EROTIC', source: 'REQUEST' };
    const generic = { ...erotic, value: 'GENERIC' as const };
    await scene.run({ plan: samplePlan({ kind: 'ICEBREAKER', icebreakerType: erotic, sexualText }) });
    const taskOf = (prompt: string | undefined) => prompt?.split('# Task')[1];
    const written = async (icebreakerType: Plan['icebreakerType']) => {
      const other = new Scene();
      other.script = [wrote('Hi you')];
      await other.run({ plan: samplePlan({ kind: 'ICEBREAKER', icebreakerType }) });
      return taskOf(other.asked[0]?.prompt);
    };
    expect(taskOf(scene.asked[0]?.prompt)).toBe(await written(erotic));
    expect(taskOf(scene.asked[1]?.prompt)).toBe(await written(generic));
    expect(taskOf(scene.asked[1]?.prompt)).not.toBe(taskOf(scene.asked[0]?.prompt));
  });
});
