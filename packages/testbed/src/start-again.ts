const triesMax = 5;

/** As `repartee start` and every supervisor do: where a busy machine's database did not answer in time, a start is tried again. */
export async function startAgain<Started>(
  start: () => Promise<Started>,
  mayHelp: (error: unknown) => boolean,
): Promise<Started> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === triesMax || !mayHelp(error)) throw error;
    }
  }
}
