import { describe, expect, it } from 'vitest';
import { mustFire, mustFireByYear, mustNotFire } from './underage-detection.cases.ts';
import { underageDetection } from './underage-detection.ts';

describe('under-age detection', () => {
  it.each(mustFire)('fires on $title', ({ gathered }) => {
    expect(underageDetection.find(gathered)).toEqual({
      evidence: { messageKeys: [], messageIds: [], rule: 'birthdate', confidence: 1 },
      isConfirmed: true,
      calls: 'STOP',
    });
  });

  it.each(mustFireByYear)('fires on $title', ({ gathered }) => {
    expect(underageDetection.find(gathered)).toMatchObject({ evidence: { rule: 'birth_year' }, isConfirmed: true });
  });

  it.each(mustNotFire)('does not fire on $title', ({ gathered }) => {
    expect(underageDetection.find(gathered)).toBeNull();
  });
});
