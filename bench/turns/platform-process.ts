import { type Parties, startDemoPlatform } from '@repartee/demo-platform';
import { createEnqueueClient } from '../_setup/enqueue-client.ts';
import { conversationOf, conversationsMax, historyOf, profileOf } from './conversation-of.ts';
import type { RunOrder, RunResult } from './run.ts';

/**
 * Demo platform and load generator in one process: it enqueues, serves profiles and histories, verifies every signature,
 * and takes the time from an enqueue to its `answer.created` on one clock.
 */
const apiUrl = process.env.API_URL!;
const platform = await startDemoPlatform({
  apiUrl,
  adminToken: process.env.REPARTEE_ADMIN_TOKEN!,
  dataDir: process.env.DATA_DIR!,
  isKeptOnDisk: false,
  ledgerEntriesMax: 1_000,
  projectSettings: {},
  fallbackProfile: profileOf,
  fallbackHistory: historyOf,
  logger: (line) => void process.stderr.write(`${line}\n`),
});
const client = createEnqueueClient({ url: apiUrl, accessKey: platform.accessKey, connections: 64 });
const patienceSecondsDefault = 20;

let nextConversation = 0;
/** The conversations that wait for their answer, and since when. */
const waiting = new Map<string, { parties: Parties; sentMs: number }>();
let onAnswer: (tookMs: number) => void = () => {};

const keyOf = (parties: Parties) => `${parties.userProfileId}/${parties.personaProfileId}`;

platform.store.onEvent(({ event }) => {
  if (event.event !== 'answer.created' || event.data.answer.sequenceNumber !== 0) return;
  const key = keyOf(event.data.answer);
  const sent = waiting.get(key);
  if (sent === undefined) return;
  waiting.delete(key);
  onAnswer(performance.now() - sent.sentMs);
});

async function startTurn(bufferSeconds: number): Promise<boolean> {
  if (nextConversation >= conversationsMax) throw new Error('every conversation had its turn');
  const parties = conversationOf(nextConversation);
  nextConversation += 1;
  const body = {
    ...parties,
    language: 'EN',
    userProfileVersion: '1',
    personaProfileVersion: '1',
    tags: { turn: String(nextConversation) },
    replyParameters: { bufferSeconds, replyTypingDelay: 'INSTANT' },
  };
  waiting.set(keyOf(parties), { parties, sentMs: performance.now() });
  if ((await client.post(JSON.stringify(body))) === 204) return true;
  waiting.delete(keyOf(parties));
  return false;
}

async function run(order: RunOrder): Promise<RunResult> {
  const startedMs = performance.now();
  const untilMs = startedMs + order.seconds * 1000;
  const tookMs: number[] = [];
  let started = 0;
  let refused = 0;
  let answered = 0;
  const isOver = () => performance.now() >= untilMs || (order.turns !== null && started >= order.turns);
  const startOne = async () => {
    started += 1;
    if (!(await startTurn(order.bufferSeconds ?? 0))) refused += 1;
  };
  onAnswer = (took) => {
    tookMs.push(took);
    if (performance.now() <= untilMs) answered += 1;
    if ('inFlight' in order.load && !isOver()) void startOne();
  };
  if ('inFlight' in order.load) {
    for (let index = 0; index < order.load.inFlight && !isOver(); index += 1) void startOne();
  } else {
    const { perSecond } = order.load;
    const dueMs = () => startedMs + (started * 1000) / perSecond;
    while (!isOver()) {
      // By the clock and not by the timer: what a late timer missed is made up for at once.
      while (dueMs() <= performance.now() && !isOver()) void startOne();
      // No sooner: a load that looks around all the time takes processor time from what is measured.
      await waitMs(Math.min(dueMs(), untilMs) - performance.now());
    }
  }
  while (!isOver()) await waitMs(10);
  const endedMs = performance.now();
  const patienceMs = ((order.bufferSeconds ?? 0) + (order.patienceSeconds ?? patienceSecondsDefault)) * 1000;
  while (waiting.size > 0 && performance.now() < endedMs + patienceMs) await waitMs(10);
  const elapsedSeconds = (order.turns === null ? endedMs - startedMs : performance.now() - startedMs) / 1000;
  const unanswered = [...waiting.values()].map(({ parties }) => parties);
  waiting.clear();
  return { type: 'result', answered, refused, unanswered, elapsedSeconds, tookMs };
}

function waitMs(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

process.on('message', (order: RunOrder) => {
  if (order.type === 'run') void run(order).then((result) => process.send!(result));
});
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) {
  process.on(event, () => {
    client.close();
    platform.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
process.send!({ type: 'ready' });
