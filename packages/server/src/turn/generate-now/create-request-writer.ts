import { setMaxListeners } from 'node:events';
import type { ProjectSettings } from '@repartee/contract';
import { readEngineTime } from '../../records/generated-turns.ts';
import { writeSuggestions } from '../suggest/index.ts';
import type { TurnTools } from '../turn-tools.ts';
import { beginRun, type Run } from './begin-run.ts';
import { generateReply } from './generate-reply.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { createPlaces, placesMax } from './places.ts';
import type { ClientWatch, GenerateCall, GenerateOutcome, SuggestCall, SuggestOutcome } from './request-call.ts';

/** What writing on request works with. */
export type RequestWriterTools = Pick<
  TurnTools,
  | 'database'
  | 'http'
  | 'models'
  | 'callModel'
  | 'engineClock'
  | 'logger'
  | 'metrics'
  | 'projectLog'
  | 'inStep'
  | 'judgeLanguage'
>;

export interface RequestWriter {
  generate(call: GenerateCall): Promise<GenerateOutcome>;
  suggest(call: SuggestCall): Promise<SuggestOutcome>;
  /** Ends what is being written: its callers are told that the server shuts down. Nothing is begun any more. */
  giveUp(): void;
  /** Until everything that was sent is noted. */
  settled(): Promise<void>;
}

/** How soon a place may be free: about what a reply takes. */
const busyRetryAfterSeconds = 2;

export function createRequestWriter(tools: RequestWriterTools): RequestWriter {
  const places = createPlaces();
  const oneAtATime = createOneAtATime();
  const leaving = new AbortController();
  // Each run listens.
  setMaxListeners(placesMax + 1, leaving.signal);
  const settling = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    const settled: Promise<void> = work
      .catch(() => tools.logger.warn('generated reply not settled'))
      .finally(() => settling.delete(settled));
    settling.add(settled);
  };

  async function withRun<Outcome>(
    { project, client }: { project: { id: string; settings: ProjectSettings }; client: ClientWatch },
    work: (run: Run) => Promise<Outcome>,
  ): Promise<Outcome | { kind: 'BUSY'; retryAfterSeconds: number } | { kind: 'SHUTTING_DOWN' }> {
    if (leaving.signal.aborted) return { kind: 'SHUTTING_DOWN' };
    const giveBack = places.take(project.id);
    if (giveBack === null) return { kind: 'BUSY', retryAfterSeconds: busyRetryAfterSeconds };
    let run: Run | undefined;
    try {
      // A process without an engine has nobody else who follows the database's time.
      tools.engineClock.observe(await readEngineTime(tools.database));
      run = beginRun(tools.engineClock, { client: client.signal, leaving: leaving.signal });
      return await work(run);
    } finally {
      run?.end();
      giveBack();
    }
  }

  return {
    generate: (call) => withRun(call, (run) => generateReply(call, run, tools, { track, oneAtATime })),
    suggest: (call) => withRun(call, (run) => writeSuggestions(call, run, tools)),
    giveUp: () => leaving.abort(),
    async settled() {
      while (settling.size > 0) await Promise.all(settling);
    },
  };
}
