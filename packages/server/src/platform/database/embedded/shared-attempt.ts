/** An attempt that several wait for, made once at a time. */
export interface SharedAttempt {
  /** Waits for the one under way, or makes one. */
  join(): Promise<void>;
  /** What is under way may fail for a reason that is gone by now: after a failure of it one of our own is made. */
  insist(): Promise<void>;
}

export function shareAttempt(attempt: () => Promise<void>): SharedAttempt {
  let underWay: Promise<void> | undefined;
  function join(): Promise<void> {
    underWay ??= attempt().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }
  return {
    join,
    async insist() {
      await underWay?.catch(() => {});
      return join();
    },
  };
}
