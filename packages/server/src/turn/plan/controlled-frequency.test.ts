import { describe, expect, test } from 'vitest';
import { controlledChoice, plannedChoice } from './controlled-frequency.ts';

const CONVERSATIONS = 200;
const REPLIES = 60;
/** The split shares, the emoji modes and ordinary question frequencies. */
const SHARES = [0.05, 0.1, 0.12, 0.2, 0.25, 0.3, 0.5, 0.55, 0.75, 0.8];

function obedientConversation(seed: string, share: number, length: number): boolean[] {
  const sequence: boolean[] = [];
  let hits = 0;
  for (let count = 0; count < length; count++) {
    const hit = controlledChoice({ share, seed, label: 'question', count, hits });
    if (hit) hits++;
    sequence.push(hit);
  }
  return sequence;
}

/** Wald-Wolfowitz, normal approximation, two-sided at 5 %. */
function runsTestRejects(sequence: readonly boolean[]): boolean {
  const ones = sequence.filter(Boolean).length;
  const zeros = sequence.length - ones;
  if (ones === 0 || zeros === 0) return true;
  let runs = 1;
  for (let i = 1; i < sequence.length; i++) if (sequence[i] !== sequence[i - 1]) runs++;
  const n = ones + zeros;
  const mean = 1 + (2 * ones * zeros) / n;
  const variance = (2 * ones * zeros * (2 * ones * zeros - n)) / (n * n * (n - 1));
  return Math.abs(runs - mean) / Math.sqrt(variance) > 1.96;
}

function countHits(sequence: readonly boolean[]): number {
  return sequence.filter(Boolean).length;
}

describe('controlled frequency', () => {
  test.each(SHARES)('share %d: from the 40th answer on every obedient conversation is within ±0.05', (share) => {
    for (let i = 0; i < CONVERSATIONS; i++) {
      const sequence = obedientConversation(`c${i}`, share, REPLIES);
      for (let n = 40; n <= REPLIES; n++) {
        expect(Math.abs(countHits(sequence.slice(0, n)) / n - share)).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }
  });

  test.each([40, 60, 90])(
    'over %d choices a runs test at five per cent rejects at most four conversations in a hundred, with any share',
    (length) => {
      for (const share of SHARES) {
        const rejected = Array.from({ length: CONVERSATIONS }, (_, i) => obedientConversation(`r${i}`, share, length));
        expect(rejected.filter(runsTestRejects).length / CONVERSATIONS, `share ${share}`).toBeLessThanOrEqual(0.04);
      }
    },
  );

  test('what was chosen before tells little of the next choice', () => {
    // Whoever bets on the other of the last two, or on the same, wins about as often as chance: 50 ± 5 %.
    let alike = 0;
    let pairs = 0;
    for (let i = 0; i < CONVERSATIONS; i++) {
      const sequence = obedientConversation(`n${i}`, 0.5, REPLIES);
      for (let n = 1; n < REPLIES; n++) {
        if (sequence[n] === sequence[n - 1]) alike++;
        pairs++;
      }
    }
    expect(Math.abs(alike / pairs - 0.5)).toBeLessThanOrEqual(0.05);
  });

  test('two conversations differ, and one conversation repeats itself for the same seed', () => {
    expect(obedientConversation('a', 0.5, REPLIES)).toEqual(obedientConversation('a', 0.5, REPLIES));
    expect(obedientConversation('a', 0.5, REPLIES)).not.toEqual(obedientConversation('b', 0.5, REPLIES));
  });

  test('0 and 1 are never and always', () => {
    expect(countHits(obedientConversation('a', 0, REPLIES))).toBe(0);
    expect(countHits(obedientConversation('a', 1, REPLIES))).toBe(REPLIES);
  });

  test('a model that obeys three times in four is led to the share all the same', () => {
    for (let i = 0; i < CONVERSATIONS; i++) {
      let hits = 0;
      for (let count = 0; count < REPLIES; count++) {
        const asked = controlledChoice({ share: 0.3, seed: `d${i}`, label: 'question', count, hits });
        if (asked && (count * 7 + i) % 4 !== 0) hits++;
      }
      expect(Math.abs(hits / REPLIES - 0.3)).toBeLessThanOrEqual(0.05);
    }
  });

  test('after a change of the setting the new share shows at once and stays open', () => {
    // 100 answers at 0.5, then 0.1: never silent for a hundred answers, never above the new share by much.
    let hits = 50;
    const later: boolean[] = [];
    for (let count = 100; count < 180; count++) {
      const hit = controlledChoice({ share: 0.1, seed: 'change', label: 'question', count, hits });
      if (hit) hits++;
      later.push(hit);
    }
    expect(countHits(later)).toBeGreaterThan(0);
    expect(countHits(later)).toBeLessThanOrEqual(12);
  });

  test('planned choices meet their share at every block and ignore what was sent', () => {
    for (let i = 0; i < CONVERSATIONS; i++) {
      const sequence = Array.from({ length: 80 }, (_, count) =>
        plannedChoice({ share: 0.75, seed: `p${i}`, label: 'emoji', count }),
      );
      expect(countHits(sequence.slice(0, 40))).toBe(30);
      expect(countHits(sequence)).toBe(60);
    }
  });
});
