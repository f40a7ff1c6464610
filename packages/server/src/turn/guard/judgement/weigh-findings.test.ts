import { describe, expect, it } from 'vitest';
import type { GuardFinding } from '../guards/index.ts';
import type { JudgedGuard } from './model-judgement.ts';
import { weighFindings } from './weigh-findings.ts';

/** Rules: what they call for, and whether their own second check agrees. Model: whether it finds the same. */
type Rules = 'STOP' | 'STOP confirmed' | 'CARE' | null;
type Row = [JudgedGuard, Rules, model: 'finds' | 'denies', expected: Rules];

const table: Row[] = [
  ['underageDetection', 'STOP confirmed', 'denies', 'STOP confirmed'],
  ['underageDetection', 'STOP confirmed', 'finds', 'STOP confirmed'],
  ['underageDetection', 'CARE', 'denies', 'CARE'],
  ['underageDetection', 'CARE', 'finds', 'CARE'],
  ['underageDetection', null, 'finds', 'CARE'],
  ['crisis', 'CARE', 'denies', 'CARE'],
  ['crisis', null, 'finds', 'CARE'],
  ['aiSuspicion', 'STOP', 'denies', 'STOP'],
  ['aiSuspicion', 'STOP', 'finds', 'STOP confirmed'],
  ['aiSuspicion', null, 'finds', 'CARE'],
  ['maliciousContent', 'STOP', 'finds', 'STOP confirmed'],
  ['maliciousContent', 'STOP confirmed', 'finds', 'STOP confirmed'],
  ['maliciousContent', 'STOP confirmed', 'denies', 'STOP'],
  ['maliciousContent', null, 'finds', 'STOP'],
  ['hijack', 'STOP', 'finds', 'STOP confirmed'],
  ['hijack', 'STOP confirmed', 'denies', 'STOP'],
  ['hijack', null, 'finds', 'CARE'],
  ['hostile', 'CARE', 'finds', 'STOP confirmed'],
  ['hostile', 'STOP confirmed', 'finds', 'STOP confirmed'],
  ['hostile', 'STOP confirmed', 'denies', 'CARE'],
  ['hostile', 'CARE', 'denies', 'CARE'],
  ['hostile', null, 'finds', 'CARE'],
];

const byModel = { confidence: 0.8, messageKeys: ['k2'], messageIds: ['i2'] };
const evidence = { messageKeys: ['k1'], messageIds: ['i1'], rule: 'en.some_rule', confidence: 0.7 };
const findingOf = (rules: Rules): GuardFinding | null =>
  rules && { evidence, isConfirmed: rules.endsWith('confirmed'), calls: rules.startsWith('STOP') ? 'STOP' : 'CARE' };
const weigh = (guard: JudgedGuard, rules: Rules, model: Row[2]) =>
  weighFindings(guard, findingOf(rules), model === 'finds' ? byModel : null, 'guard-1');

describe('rules and model', () => {
  it.each(table)('%s: rules say %s and the model %s it: %s', (guard, rules, model, expected) => {
    const weighed = weigh(guard, rules, model)!;
    const said = [weighed.calls, weighed.calls === 'STOP' && weighed.isConfirmed ? 'confirmed' : ''].join(' ').trim();
    expect(said).toBe(expected);
  });

  it('that both find nothing find nothing', () => {
    for (const [guard] of table) expect(weigh(guard, null, 'denies')).toBeNull();
  });

  it('name the one who found it, and what the other said', () => {
    expect(weigh('crisis', null, 'finds')!.evidence).toEqual({ ...byModel, rule: 'guard-1', isByModel: true });
    expect(weigh('hijack', 'STOP', 'finds')!.evidence).toEqual({
      ...evidence,
      secondOpinion: { model: 'guard-1', agrees: true, confidence: 0.8, messageIds: ['i2'] },
    });
    expect(weigh('crisis', 'CARE', 'denies')!.evidence.secondOpinion).toEqual({
      model: 'guard-1',
      agrees: false,
      confidence: null,
      messageIds: [],
    });
  });
});
