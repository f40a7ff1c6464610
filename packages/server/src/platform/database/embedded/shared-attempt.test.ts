import { describe, expect, it } from 'vitest';
import { shareAttempt } from './shared-attempt.ts';

describe('an attempt that is shared', () => {
  it('is made once for all who wait for it', async () => {
    let made = 0;
    const { join } = shareAttempt(async () => {
      made += 1;
    });
    await Promise.all([join(), join(), join()]);
    expect(made).toBe(1);
  });

  it('does not fail who begins after its cause is gone, and does fail who does not insist', async () => {
    let isRecovering = true;
    const { join, insist } = shareAttempt(async () => {
      const isRefused = isRecovering;
      await Promise.resolve();
      if (isRefused) throw new Error('the database system is not yet accepting connections');
    });
    const early = join();
    isRecovering = false;
    const [one, other] = await Promise.allSettled([early, insist()]);
    expect([one.status, other.status]).toEqual(['rejected', 'fulfilled']);
    isRecovering = true;
    await expect(insist()).rejects.toThrow('not yet accepting');
  });
});
