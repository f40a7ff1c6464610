const againAfterMs = 1_000;

/**
 * Repeats what has to be stored until it is, as long as `mayRepeat` says so of each error.
 * @throws the error that is not to be repeated
 */
export async function untilStored<Result>(
  store: () => Promise<Result>,
  mayRepeat: (error: unknown) => boolean,
): Promise<Result> {
  for (;;) {
    try {
      return await store();
    } catch (error) {
      if (!mayRepeat(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, againAfterMs));
    }
  }
}
