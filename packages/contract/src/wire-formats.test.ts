import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lenientInstantSchema } from './wire-formats.ts';

/** The same instant in a spelling that is taken apart. */
const withOffset = (instant: string) => instant.replace('Z', '+00:00');

it('an instant in the form we emit means what it means in any other spelling', () => {
  const years = { min: new Date('0001-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z') };
  fc.assert(
    fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
      const instant = date.toISOString();
      expect(lenientInstantSchema.parse(instant)).toBe(instant);
      expect(lenientInstantSchema.parse(withOffset(instant))).toBe(instant);
    }),
  );
});

it.each([
  '2026-02-30T00:00:00.000Z',
  '2026-13-01T00:00:00.000Z',
  '0000-01-01T00:00:00.000Z',
  '2026-01-31T18:60:00.000Z',
  'tomorrow at six, at last',
])('what is no instant between the years 1 and 9999 is refused, in the length of one we emit as well: %s', (text) => {
  expect(lenientInstantSchema.safeParse(text).success).toBe(false);
  expect(lenientInstantSchema.safeParse(withOffset(text)).success).toBe(false);
});
