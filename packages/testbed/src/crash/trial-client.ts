import { setTimeout as wait } from 'node:timers/promises';
import { replyParameters as parametersOfContract, type ReplyParameters } from '@repartee/contract';
import type { DemoPlatform } from '@repartee/demo-platform';
import type { EnqueueAttempt } from './history.ts';
import { markedText } from './trial-texts.ts';

export interface TrialClientOptions {
  /** Where the API is now; it may move. */
  apiUrl: () => string;
  platform: DemoPlatform;
  personaProfileId: string;
  /** Reply parameters of every enqueue. */
  replyParameters?: ReplyParameters;
  /** Whether the project merges at the moment. Default: it does. */
  merges?: () => boolean;
  /** How far the engine's clock is ahead of ours, at most. Default: not at all. */
  aheadMs?: () => number;
}

/** The load generator, with its own ledger. What it was not promised, it does not expect. */
export interface TrialClient {
  readonly attempts: readonly EnqueueAttempt[];
  /** The user writes a message, and the platform enqueues. */
  say(userProfileId: string, replyParameters?: ReplyParameters): Promise<EnqueueAttempt>;
  /** The same, and something more after each 503, as a user of a platform does: a busy machine may refuse for a moment. */
  sayUntilAccepted(userProfileId: string, replyParameters?: ReplyParameters): Promise<EnqueueAttempt>;
  /** Users picked at random write, `ratePerSecond` in all; who still waits for an answer to an enqueue is not picked. */
  start(users: readonly string[], ratePerSecond: number, random: () => number): { stop(): Promise<void> };
}

/** Longer than whatever the server waits for, on a machine that is busy: what was not answered may be stored or not. */
const answerWithinMs = 60_000;
const triesMax = 10;
const turnSecondsDefault = parametersOfContract.maxProcessingTimeSeconds.default as number;
const tickMs = 20;
const pauseAfterFailureMs = 500;

export function createTrialClient(options: TrialClientOptions): TrialClient {
  const { platform, personaProfileId } = options;
  const attempts: EnqueueAttempt[] = [];
  const numbers = new Map<string, number>();

  async function say(userProfileId: string, replyParameters: ReplyParameters = {}): Promise<EnqueueAttempt> {
    const number = (numbers.get(userProfileId) ?? 0) + 1;
    numbers.set(userProfileId, number);
    await platform.addMessage({ userProfileId, personaProfileId }, { text: markedText(userProfileId, number) });
    const sentAtMs = Date.now();
    const sentAtEngineMs = sentAtMs + (options.aheadMs?.() ?? 0);
    const merges = options.merges?.() ?? true;
    const parameters = {
      bufferSeconds: 0,
      disableSafetyFeatures: true,
      ...options.replyParameters,
      ...replyParameters,
    };
    const answer = await enqueue({
      userProfileId,
      personaProfileId,
      language: 'EN',
      tags: { enqueue: number },
      replyParameters: parameters,
    });
    const turnSeconds = parameters.maxProcessingTimeSeconds ?? turnSecondsDefault;
    const attempt: EnqueueAttempt = {
      conversation: userProfileId,
      number,
      sentAtMs,
      ...answer,
      merges,
      storedByMs: answer.answeredAtMs === null ? null : answer.answeredAtMs + (options.aheadMs?.() ?? 0),
      deadlineFromMs: sentAtEngineMs + turnSeconds * 1_000,
    };
    attempts.push(attempt);
    return attempt;
  }

  async function sayUntilAccepted(
    userProfileId: string,
    replyParameters: ReplyParameters = {},
  ): Promise<EnqueueAttempt> {
    for (let tries = 1; ; tries += 1) {
      const attempt = await say(userProfileId, replyParameters);
      if (attempt.status !== 503 || tries === triesMax) return attempt;
      await wait((attempt.retryAfterSeconds ?? 1) * 1_000);
    }
  }

  async function enqueue(
    body: object,
  ): Promise<Pick<EnqueueAttempt, 'answeredAtMs' | 'outcome' | 'status' | 'retryAfterSeconds'>> {
    try {
      const response = await fetch(`${options.apiUrl()}/cs/v1/content_creation/conversations/enqueue`, {
        method: 'POST',
        headers: { authorization: `Bearer ${platform.accessKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(answerWithinMs),
      });
      const { status } = response;
      const retryAfter = response.headers.get('retry-after');
      const answeredAtMs = Date.now();
      await response.arrayBuffer().catch(() => {});
      const retryAfterSeconds = retryAfter === null ? null : Number(retryAfter);
      return { answeredAtMs, outcome: status === 204 ? 'ACCEPTED' : 'REFUSED', status, retryAfterSeconds };
    } catch {
      return { answeredAtMs: null, outcome: 'UNKNOWN', status: null, retryAfterSeconds: null };
    }
  }

  return {
    attempts,
    say,
    sayUntilAccepted,
    start(users, ratePerSecond, random) {
      const busy = new Set<string>();
      const underWay = new Set<Promise<void>>();
      let isRunning = true;
      const generating = (async () => {
        const startedMs = performance.now();
        let sent = 0;
        while (isRunning) {
          const due = Math.floor(((performance.now() - startedMs) / 1_000) * ratePerSecond);
          for (; sent < due; sent += 1) {
            const user = users[Math.floor(random() * users.length)]!;
            if (busy.has(user)) continue;
            busy.add(user);
            const saying = say(user).then(async ({ outcome }) => {
              // While the server is away, nobody hammers it.
              if (outcome !== 'ACCEPTED') await wait(pauseAfterFailureMs);
              busy.delete(user);
              underWay.delete(saying);
            });
            underWay.add(saying);
          }
          await wait(tickMs);
        }
      })();
      return {
        async stop() {
          isRunning = false;
          await generating;
          await Promise.all(underWay);
        },
      };
    },
  };
}
