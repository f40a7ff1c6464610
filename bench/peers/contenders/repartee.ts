import { type EnqueueRequest, enqueueRequestSchema } from '../../../packages/contract/src/index.ts';
import { createDatabase, migrate } from '../../../packages/server/src/platform/database/index.ts';
import { newUuid } from '../../../packages/server/src/platform/ids.ts';
import { silentLogger } from '../../../packages/server/src/platform/logger.ts';
import { createMetrics } from '../../../packages/server/src/platform/metrics.ts';
import { claimConversations } from '../../../packages/server/src/records/conversations.ts';
import { endTurn } from '../../../packages/server/src/records/turns.ts';
import { createAcceptor } from '../../../packages/server/src/turn/accept/create-acceptor.ts';
import { createProjectLog } from '../../../packages/server/src/turn/project-log.ts';
import type { Contender, ContenderSettings, Entry } from '../contender.ts';

/** As in production: app.ts. */
const enqueueConnections = 3;
const workConnections = 24;
/** As in production: turn/engine.ts. */
const claimMax = 200;
const perLane = 50;
const liveLanes = Array.from({ length: 32 }, (_, lane) => lane);
const workerId = 1;

/**
 * The acceptor of the product without HTTP: group commit, one log row per request, one row per conversation that is both
 * debounce and schedule. What HTTP hands it is validated, which is no part of an add: `createValidatingRepartee` counts
 * that too. Running: CLAIM as the engine does it (one project, so 50 at a time), and for every claimed turn a statement of
 * its own that ends it as *ignored*; what a real turn does between the two is left out on both sides.
 */
export async function createRepartee({ url }: ContenderSettings): Promise<Contender> {
  const openDatabase = (applicationName: string, poolMax: number) =>
    createDatabase({ connection: url, poolMax, applicationName, logger: silentLogger });
  const enqueueing = openDatabase('enqueue', enqueueConnections);
  const working = openDatabase('work', workConnections);
  await migrate(working, { logger: silentLogger });
  const project = { id: newUuid(), settings: {} };
  const acceptor = createAcceptor({
    database: enqueueing,
    logger: silentLogger,
    metrics: createMetrics(),
    projectLog: createProjectLog(working, silentLogger),
    reserveMs: () => 20_000,
    onStored: () => {},
    onStoredDuringTurn: () => {},
  });

  async function add(request: EnqueueRequest): Promise<void> {
    const { kind } = await acceptor.accept({ project, request, idempotency: null, ignoredMembers: [] });
    if (kind !== 'ACCEPTED') throw new Error(`an enqueue was answered ${kind}`);
  }

  return {
    prepare: (payload) => enqueueRequestSchema.parse(payload),
    add: (_, payload) => add(payload as EnqueueRequest),
    async prepareDue(entries: readonly Entry[]) {
      const atOnce = (request: EnqueueRequest) => ({ ...request.replyParameters, bufferSeconds: 0 });
      const requests = entries.map(({ payload }) => payload as EnqueueRequest);
      await Promise.all(requests.map((request) => add({ ...request, replyParameters: atOnce(request) })));
    },
    async runDue(count) {
      const startedMs = performance.now();
      let claimedCount = 0;
      const ending = new Set<Promise<void>>();
      while (claimedCount < count) {
        const { claimed } = await claimConversations(working, {
          lanes: liveLanes,
          perLane,
          limit: claimMax,
          workerId,
        });
        claimedCount += claimed.length;
        for (const turn of claimed) {
          const ended = endTurn(working, turn, {
            outcome: 'ignored',
            reason: 'NOTHING_TO_ANSWER',
            event: null,
            story: null,
            history: null,
          }).then(() => void ending.delete(ended));
          ending.add(ended);
        }
        if (ending.size >= claimMax) await Promise.race(ending);
      }
      await Promise.all(ending);
      return performance.now() - startedMs;
    },
    async empty() {
      await working.execute('truncate conversations, enqueues, turns');
    },
    async close() {
      await acceptor.drain();
      await Promise.all([enqueueing.close(), working.close()]);
    },
  };
}

/** The same with the validation of the edge in each add. */
export async function createValidatingRepartee(settings: ContenderSettings): Promise<Contender> {
  const { prepare, ...repartee } = await createRepartee(settings);
  return {
    ...repartee,
    add: (key, payload) => repartee.add(key, prepare!(payload)),
    prepareDue: (entries) =>
      repartee.prepareDue(entries.map(({ key, payload }) => ({ key, payload: prepare!(payload) }))),
  };
}
