import { icebreakerTypes } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { sampleGathered, samplePlan, sampleUser } from '../../testing/sample-turn.ts';
import { icebreakerLine } from './icebreakers.ts';

const planOf = (value: (typeof icebreakerTypes)[number], seed = '1') =>
  samplePlan({ kind: 'ICEBREAKER', seed, icebreakerType: { value, source: 'REQUEST' } });

describe('icebreakers in the prompt', () => {
  test('each of the twelve types has a line of its own', () => {
    expect(icebreakerTypes).toHaveLength(12);
    const lines = icebreakerTypes.map((type) => icebreakerLine(planOf(type), sampleGathered()));
    expect(new Set(lines).size).toBe(12);
  });

  test('a gap in age is told in years where both ages are known and fit, else not', () => {
    const line = (type: 'MUCH_YOUNGER' | 'MUCH_OLDER', birthdate?: string): string =>
      icebreakerLine(planOf(type), sampleGathered({ user: { ...sampleUser, birthdate } }));
    expect(line('MUCH_YOUNGER', '2002-01-10')).toContain('PERSON is 10 years younger than CHARACTER');
    expect(line('MUCH_OLDER', '1970-01-10')).toContain('PERSON is 22 years older than CHARACTER');
    expect(line('MUCH_OLDER', '2002-01-10')).toContain('a good deal older');
    expect(line('MUCH_YOUNGER')).toContain('a good deal younger');
  });

  test('a missing detail is one the profile leaves open, the same for the same seed, not the same for all', () => {
    const user = { id: 'u', firstName: 'Tom', description: 'Hi.', features: { job: 'ACCOUNTANT' } };
    const lines = Array.from({ length: 40 }, (_, index) => {
      const line = icebreakerLine(planOf('MISSING_DETAIL', `${index}`), sampleGathered({ user }));
      expect(icebreakerLine(planOf('MISSING_DETAIL', `${index}`), sampleGathered({ user }))).toBe(line);
      return line;
    });
    expect(new Set(lines).size).toBe(4);
    expect(lines.join()).not.toMatch(/do all day|makes them them/);
  });

  test('a profile that leaves nothing open still gets a line', () => {
    const features = { interests: ['A'], job: 'B', musicGenres: ['C'], sports: ['D'] };
    const user = { ...sampleUser, features, pets: [{ name: 'Rex' }] };
    expect(icebreakerLine(planOf('MISSING_DETAIL'), sampleGathered({ user }))).toContain('something it only hints at');
  });
});
