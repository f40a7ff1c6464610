import { describe, expect, test } from 'vitest';
import { typingDelays, typingSpeed } from './typing-delay.ts';

const situation = { mode: 'NORMAL' as const, personaId: 'p1', seed: '42', readCharacters: 80, spentMs: 0 };
const text = 'That sounds like a lovely evening, I would have liked to see it too';

describe('typing delay', () => {
  test('INSTANT is none', () => {
    expect(typingDelays([text, text], { ...situation, mode: 'INSTANT' })).toEqual([0, 0]);
  });

  test('FAST stays under 8 seconds and NORMAL under 40, however long the text', () => {
    for (let i = 0; i < 200; i++) {
      const texts = [text.repeat(1 + (i % 20)), text];
      const slow = typingDelays(texts, { ...situation, seed: `${i}`, personaId: `p${i}` });
      const fast = typingDelays(texts, { ...situation, seed: `${i}`, personaId: `p${i}`, mode: 'FAST' });
      for (const ms of slow) expect(ms).toBeLessThanOrEqual(40_000);
      for (const ms of fast) expect(ms).toBeLessThanOrEqual(8_000);
      expect(fast[0]).toBeLessThanOrEqual(slow[0]!);
    }
  });

  test('time already spent counts for the first answer only and never below zero', () => {
    const [first, second] = typingDelays([text, text], situation);
    expect(typingDelays([text, text], { ...situation, spentMs: 2_000 })).toEqual([first! - 2_000, second]);
    expect(typingDelays([text, text], { ...situation, spentMs: 90_000 })).toEqual([0, second]);
  });

  test('the same turn types the same, another turn does not', () => {
    expect(typingDelays([text], situation)).toEqual(typingDelays([text], situation));
    expect(typingDelays([text], situation)).not.toEqual(typingDelays([text], { ...situation, seed: '43' }));
  });

  test('a longer text takes longer', () => {
    expect(typingDelays([text], situation)[0]).toBeGreaterThan(typingDelays(['Hi'], situation)[0]!);
  });

  test('speeds are of the persona, spread as phone typing is', () => {
    const speeds = Array.from({ length: 2_000 }, (_, index) => typingSpeed(`persona ${index}`));
    const mean = speeds.reduce((sum, value) => sum + value, 0) / speeds.length;
    expect(mean).toBeGreaterThan(2.9);
    expect(mean).toBeLessThan(3.2);
    expect(new Set(speeds.map((speed) => speed.toFixed(1))).size).toBeGreaterThan(25);
    expect(typingSpeed('persona 7')).toBe(speeds[7]);
  });
});
