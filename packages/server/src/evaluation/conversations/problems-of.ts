import { validate } from '@repartee/contract';
import type { z } from 'zod';

/** What a schema has to say against a value: places and rules, never the value. */
export function problemsOf(schema: z.ZodType, value: unknown, at = ''): string[] {
  const verdict = validate(schema, value);
  return verdict.ok ? [] : verdict.problems.map(({ pointer, message }) => `${at}${pointer || '/'}: ${message}`);
}
