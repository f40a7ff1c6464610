import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { enqueueRequestSchema } from './nouns/enqueue-request.ts';
import { profileSchema } from './nouns/profile.ts';
import { projectCreateSchema } from './nouns/project.ts';
import { enqueueRequestSample, profileSample } from './samples.ts';
import { validate } from './validate.ts';

/** Replaces the value at one random leaf or branch. */
function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === name ? replaceAt(item, rest, replacement) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [name]: replaceAt(object[name], rest, replacement) };
}

function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([name, member]) => paths(member).map((path) => [name, ...path]))];
}

const canary = 'CANARY7391';
const canaries = fc.oneof(
  fc.constantFrom<unknown>(
    canary,
    [canary],
    { x: canary },
    [[canary]],
    { type: canary },
    `https://u:${canary}@x`,
    canary.repeat(400),
  ),
  fc.constantFrom<unknown>(-7_391_739_1, 7_391_739_1.5, 73_917_391_739_173),
);

describe('validate', () => {
  it('says of a value of the wrong type only that: what follows from it is no news', () => {
    const read = validate(enqueueRequestSchema, { ...enqueueRequestSample, additionalLanguages: 'German' });
    expect(read).toMatchObject({ ok: false, problems: [{ pointer: '/additionalLanguages', code: 'wrong_type' }] });
    expect((read as { problems: unknown[] }).problems).toHaveLength(1);
  });

  it('never repeats what it received, whatever is wrong and wherever', () => {
    const cases = [
      { schema: enqueueRequestSchema, sample: enqueueRequestSample },
      { schema: profileSchema, sample: profileSample },
      {
        schema: projectCreateSchema,
        sample: {
          name: 'a',
          endpoints: { profileUrl: 'https://a.example', headers: { 'X-A': 'b' } },
          settings: {
            replyDefaults: { bufferSeconds: 5, vision: { sharedPicturesAnalysis: true } },
            disclosure: { mode: 'PERSONA' },
            pricePerReply: '0.1',
          },
        },
      },
    ];
    let refusedCount = 0;
    for (const { schema, sample } of cases) {
      fc.assert(
        fc.property(fc.constantFrom(...paths(sample)), canaries, (path, bad) => {
          const result = validate(schema, replaceAt(sample, path, bad));
          if (result.ok) return;
          refusedCount += 1;
          for (const { message, pointer } of result.problems) {
            expect(`${message} ${pointer}`).not.toMatch(/CANARY|7391/);
            expect(message).toMatch(/^[A-Z].*\.$/);
          }
        }),
        { numRuns: 600 },
      );
    }
    expect(refusedCount).toBeGreaterThan(500);
  });

  it('never throws, whatever JSON arrives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(typeof validate(enqueueRequestSchema, body).ok).toBe('boolean');
        expect(typeof validate(projectCreateSchema, body).ok).toBe('boolean');
      }),
    );
    expect(validate(enqueueRequestSchema, JSON.parse('{"__proto__": {"language": "EN"}}')).ok).toBe(false);
  });

  it('reports every problem with its pointer, and at most 50', () => {
    const result = validate(enqueueRequestSchema, { personaProfileId: '', replyParameters: { questionFrequency: 2 } });
    expect(result).toEqual({
      ok: false,
      problems: [
        { pointer: '/userProfileId', code: 'required', message: 'This member is required and must not be null.' },
        { pointer: '/personaProfileId', code: 'too_short', message: 'Must not be empty.' },
        { pointer: '/language', code: 'required', message: 'This member is required and must not be null.' },
        { pointer: '/replyParameters/questionFrequency', code: 'out_of_range', message: 'Must be at most 1.' },
      ],
    });
    const many = validate(
      z.array(z.string()),
      Array.from({ length: 80 }, () => 1),
    );
    expect(many).toMatchObject({ ok: false });
    expect(many.ok ? 0 : many.problems.length).toBe(50);
  });

  it('names what is allowed: values, bounds and types', () => {
    const message = (replyParameters: unknown) => {
      const result = validate(enqueueRequestSchema, {
        userProfileId: '1',
        personaProfileId: '2',
        language: 'EN',
        replyParameters,
      });
      return result.ok ? undefined : result.problems[0]!.message;
    };
    expect(message({ emojis: 'x' })).toBe('Must be one of FREQUENT, SOMETIMES, RARELY, NEVER.');
    expect(message({ personaPersonality: 'x' })).toMatch(/APPRECIATIVE, PASSIONNATE\.$/);
    expect(message({ bufferSeconds: '200' })).toBe(
      'Must be a whole number from 0 to 180, as a number or as a string of digits.',
    );
    expect(message({ bufferSeconds: false })).toBe('Must be a number or a string.');
    expect(message({ maxProcessingTimeSeconds: 5 })).toBe(
      'Must be a whole number from 300 to 86400, as a number or as a string of digits.',
    );
    expect(message({ vision: 1 })).toBe('Must be an object.');
    expect(message({ guardrails: { aiSuspicionOptionSet: { banDurations: 'x' } } })).toBe('Must be a list.');
  });

  it('cuts and escapes names in pointers', () => {
    const result = validate(projectCreateSchema, { name: 'a', [`~/${'x'.repeat(500)}`]: 1 });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'unknown_member' }] });
    const pointer = result.ok ? '' : result.problems[0]!.pointer;
    expect(pointer).toMatch(/^\/~0~1x+…$/);
    expect(pointer.length).toBeLessThan(80);
  });
});
