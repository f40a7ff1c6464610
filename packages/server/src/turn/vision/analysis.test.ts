import { describe, expect, test } from 'vitest';
import { analysisPrompt, analysisSchema, readAnalysis } from './analysis.ts';

const answered = (structured: unknown, finishReason: 'stop' | 'content_filter' | 'refusal' = 'stop') =>
  readAnalysis({
    ok: true,
    text: 'x',
    structured,
    usage: { inputTokens: 1, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 1, reasoningTokens: 0 },
    finishReason,
    durationMs: 1,
    providerModel: 'm',
  });

describe('an analysis', () => {
  test('is a description on one line, without characters nobody sees', () => {
    const description = 'A dog\n\u202e on a\u0000 beach.';
    expect(answered({ description, safety: 'NONE' })).toEqual({ kind: 'SEEN', description: 'A dog on a beach.' });
    const long = answered({ description: '😀'.repeat(1_000), safety: 'NONE' });
    expect(long).toEqual({ kind: 'SEEN', description: '😀'.repeat(300) });
  });

  test.each(['VIOLENT_CONTENT', 'SELF_HARM', 'ILLEGAL_CONTENT', 'CHILD_SEXUAL'] as const)(
    'of a picture that shows %s holds nothing of what it shows',
    (category) => {
      expect(answered({ description: 'what it shows', safety: category })).toEqual({ kind: 'REJECTED', category });
    },
  );

  test.each([
    [undefined, 'unusable_answer'],
    ['A dog.', 'unusable_answer'],
    [{ description: 'A dog.' }, 'unusable_answer'],
    [{ description: 'A dog.', safety: 'FINE' }, 'unusable_answer'],
    [{ description: '  ', safety: 'NONE' }, 'unusable_answer'],
    [{ description: 7, safety: 'NONE' }, 'unusable_answer'],
    [[], 'unusable_answer'],
  ])('that does not keep to the form is none: %j', (structured, code) => {
    expect(answered(structured)).toEqual({ kind: 'UNUSABLE', code });
  });

  test('a refusal is none, whatever it holds', () => {
    const form = { description: 'A dog.', safety: 'NONE' };
    expect(answered(form, 'content_filter')).toEqual({ kind: 'UNUSABLE', code: 'refused' });
  });

  test('is asked for without a word of whose picture it is, and forbids to guess', () => {
    const prompt = analysisPrompt({ mediaType: 'image/png', bytes: Buffer.from('x') });
    expect(prompt.messages).toHaveLength(1);
    expect(prompt.system[0]!.text).toMatch(/Never say or guess who somebody is/);
    expect(analysisSchema.additionalProperties).toBe(false);
  });
});
