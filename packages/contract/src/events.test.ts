import { describe, expect, it } from 'vitest';
import { eventNames, eventSchema, events } from './events.ts';
import { guardrailNames, guardrails, progressiveBanDurations, requestGuardrailNames } from './guardrails.ts';
import { answerSchema } from './nouns/answer.ts';
import { enqueueRequestSchema } from './nouns/enqueue-request.ts';
import { conversationStopReasons } from './reasons.ts';
import { answerSample, enqueueRequestSample, eventSamples, minimalEnqueueRequestSample } from './samples.ts';
import { validate } from './validate.ts';

describe('events', () => {
  it('are the built ones, and every one has a sample that survives reading unchanged', () => {
    expect(eventNames).toEqual([
      'answer.processing',
      'answer.created',
      'chat.image.rejected',
      'conversation.dropped',
      'conversation.ignored',
      'disclosure.given',
      'user.crisis',
      'age.review',
    ]);
    for (const name of eventNames) {
      expect(validate(eventSchema, eventSamples[name])).toEqual({ ok: true, value: eventSamples[name] });
    }
    expect(eventNames.filter((name) => events[name].isExtended)).toEqual([
      'conversation.ignored',
      'disclosure.given',
      'user.crisis',
      'age.review',
    ]);
  });

  it('of an unknown kind or without data are refused', () => {
    expect(validate(eventSchema, { event: 'answer.deleted', data: {} }).ok).toBe(false);
    expect(validate(eventSchema, { event: 'answer.created' }).ok).toBe(false);
    expect(validate(eventSchema, null).ok).toBe(false);
  });

  it('with members of a newer server are still read', () => {
    const newer = { ...eventSamples['answer.processing'], extra: 1 };
    expect(validate(eventSchema, newer)).toEqual({ ok: true, value: eventSamples['answer.processing'] });
  });
});

describe('an answer', () => {
  it('reads the other spellings of stop reasons and emits ours', () => {
    const read = (conversationStopReason: string) => {
      const result = validate(answerSchema, { ...answerSample, conversationStopReason });
      return result.ok ? result.value.conversationStopReason : undefined;
    };
    expect(read('AI_SUSPICION')).toBe('AI_SUSPICIOUS');
    expect(read('UNDERAGE_USER')).toBe('USER_UNDERAGE');
    for (const reason of conversationStopReasons) expect(read(reason)).toBe(reason);
    expect(read('BORED')).toBeUndefined();
  });

  it('always says that an AI wrote it', () => {
    expect(validate(answerSchema, { ...answerSample, aiGenerated: false }).ok).toBe(false);
  });
});

describe('samples and guardrails', () => {
  it('the request samples validate', () => {
    expect(validate(enqueueRequestSchema, enqueueRequestSample).ok).toBe(true);
    expect(validate(enqueueRequestSchema, minimalEnqueueRequestSample).ok).toBe(true);
  });

  it('the two protections that nobody can switch off are always on, the deprecated do nothing', () => {
    expect(guardrailNames.filter((name) => guardrails[name].isAlwaysOn)).toEqual(['underageDetection', 'crisis']);
    expect(guardrailNames.filter((name) => guardrails[name].isDeprecated)).toEqual([
      'prohibitedIllegalContent',
      'dangerousDrugUse',
    ]);
    expect(guardrailNames.filter((name) => guardrails[name].isRequestParameter).sort()).toEqual(
      [...requestGuardrailNames].sort(),
    );
    expect(progressiveBanDurations).toEqual([2 * 3600, 12 * 3600, 24 * 3600, 48 * 3600]);
  });
});
