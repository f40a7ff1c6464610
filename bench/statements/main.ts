import { readFileSync } from 'node:fs';
import { createDatabase, migrate } from '../../packages/server/src/platform/database/index.ts';
import { newUuid } from '../../packages/server/src/platform/ids.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { storeReply } from '../../packages/server/src/records/answers.ts';
import { claimConversations } from '../../packages/server/src/records/conversations.ts';
import { storeEnqueues } from '../../packages/server/src/records/enqueues.ts';
import type { TakenEvent } from '../../packages/server/src/records/outboxes.ts';
import { storeProfiles } from '../../packages/server/src/records/profiles.ts';
import { type Settlement, settleEvent } from '../../packages/server/src/records/settlements.ts';
import { loadTurnMemory } from '../../packages/server/src/records/turn-memories.ts';
import { storePlan } from '../../packages/server/src/records/turns.ts';
import { runBenchmark } from '../_setup/apparatus.ts';
import { openDatabase } from '../_setup/database.ts';
import { describeMachine, inMs, quantile, say, sayTable } from '../_setup/figures.ts';
import { readNumber } from '../_setup/read-number.ts';

/**
 * What each statement of a turn costs when no other turn is there to share it with: the time until it is answered, and the
 * processor time of PostgreSQL and of the client. One connection, one turn after the other, each of a conversation that had
 * one before.
 *
 *   npm run bench:statements -- --turns=2000 --conversations=200
 *
 * Few conversations have many answers behind them: with 25 of them each turn reads the newest sixty.
 */
const turns = readNumber('turns', 2_000);
const conversations = readNumber('conversations', 200);
const warmUp = 400;

const bytes = (count: number) => Buffer.alloc(count, 7);
const accepted: Settlement = {
  state: 'accepted',
  attempt: { status: 200, failure: null, durationMs: 3 },
  nextProcessing: null,
  disclosureGiven: null,
  ledgerId: null,
};

interface Cost {
  tookMs: number;
  databaseMs: number;
  clientMs: number;
}

await runBenchmark(300_000, async (apparatus) => {
  const { url, query } = await openDatabase(apparatus);
  const database = createDatabase({ connection: url, poolMax: 1, applicationName: 'bench', logger: silentLogger });
  apparatus.add(() => database.close());
  await migrate(database, { logger: silentLogger });
  const projectId = newUuid();
  await query('insert into projects (id, name, signing_secret) values ($1, $2, $3)', [projectId, 'bench', bytes(32)]);
  const { rows } = await database.execute<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]!.pid;

  const costs = new Map<string, Cost[]>();
  async function cost<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const [startedMs, before, client] = [performance.now(), usedMs(pid), process.cpuUsage()];
    const result = await work();
    const tookMs = performance.now() - startedMs;
    const { user, system } = process.cpuUsage(client);
    const all = costs.get(name) ?? [];
    costs.set(name, all);
    all.push({ tookMs, databaseMs: usedMs(pid) - before, clientMs: (user + system) / 1000 });
    return result;
  }

  const lanes = Array.from({ length: 32 }, (_, lane) => lane);
  const ids = Array.from({ length: conversations }, newUuid);
  await storeProfiles(
    database,
    projectId,
    ['persona', ...ids].map((profileId) => ({ profileId, body: bytes(1_500) })),
  );

  async function turn(number: number): Promise<void> {
    const conversationId = ids[number % conversations]!;
    await cost('enqueue', () =>
      storeEnqueues(database, [
        {
          id: newUuid(),
          conversationId,
          projectId,
          userProfileId: conversationId,
          personaProfileId: 'persona',
          isTest: false,
          lane: 3,
          bufferMs: 0,
          maxProcessingMs: 300_000,
          reserveMs: 20_000,
          isEngage: false,
          hasAction: false,
          merges: true,
          request: bytes(400),
        },
      ]),
    );
    const claim = () => claimConversations(database, { lanes, perLane: 50, limit: 200, workerId: 1 });
    const { claimed } = await cost('claim', claim);
    const owned = claimed[0];
    if (claimed.length !== 1 || owned?.conversationId !== conversationId) throw new Error('claimed something else');
    await cost('idle claim', claim);
    await cost('load_turn', () => loadTurnMemory(database, owned));
    const processing = { id: newUuid(), body: bytes(600) };
    const planned = await cost('plan', () =>
      storePlan(
        database,
        owned,
        { story: bytes(2_000), modelCalls: 1, processingEvent: processing, history: bytes(2_000) },
        0,
        1,
      ),
    );
    if (planned.kind !== 'STORED' || planned.head === null) throw new Error('no plan');
    const taken = (
      type: string,
      event: { id: string; body: Buffer },
      head: { seq: number; fence: number; atMs: number },
    ): TakenEvent => ({
      conversationId,
      seq: head.seq,
      fence: head.fence,
      workerId: 1,
      attempt: 1,
      eventId: event.id,
      projectId,
      turnId: owned.turnId,
      answerNumber: 0,
      type,
      createdAtMs: head.atMs,
      takenAtMs: head.atMs,
      disclosure: null,
      body: event.body,
    });
    await cost('settle (processing)', () =>
      settleEvent(database, taken('answer.processing', processing, planned.head!), accepted),
    );
    const answer = { id: newUuid(), body: bytes(900), disclosure: null };
    const replied = await cost('reply', () =>
      storeReply(
        database,
        owned,
        {
          answers: [{ id: newUuid(), typingMs: 0, body: bytes(300) }],
          armed: {
            event: answer,
            decision: { coveredKeys: bytes(300), personaRecord: bytes(300), stop: null, holdId: null, offence: null },
          },
          call: { stage: 'call:01', body: bytes(1_500), cost: '0.0004' },
          story: bytes(1_500),
        },
        0,
        1,
      ),
    );
    if (replied.kind !== 'STORED' || replied.head === null) throw new Error('no reply');
    const settled = await cost('settle (answer)', () =>
      settleEvent(database, taken('answer.created', answer, replied.head!), accepted),
    );
    if (settled === null) throw new Error('not settled');
  }

  say(`Statements of a lone turn: ${describeMachine()}; ${turns} turns`);
  for (let number = 0; number < turns + warmUp; number += 1) {
    if (number === warmUp) costs.clear();
    await turn(number);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const row = (name: string, all: readonly Cost[]) => [
    name,
    inMs(
      quantile(
        all.map(({ tookMs }) => tookMs),
        0.5,
      ),
    ),
    inMs(mean(all.map(({ databaseMs }) => databaseMs))),
    inMs(mean(all.map(({ clientMs }) => clientMs))),
  ];
  const ofTurn = [...costs].filter(([name]) => name !== 'idle claim').map(([, all]) => all);
  const together = ofTurn[0]!.map((_, index) => ({
    tookMs: ofTurn.reduce((sum, all) => sum + all[index]!.tookMs, 0),
    databaseMs: ofTurn.reduce((sum, all) => sum + all[index]!.databaseMs, 0),
    clientMs: ofTurn.reduce((sum, all) => sum + all[index]!.clientMs, 0),
  }));
  say();
  sayTable([
    ['', 'answered after, p50', 'PostgreSQL', 'client'],
    ...[...costs].map(([name, all]) => row(name, all)),
    row('a turn', together),
  ]);
});

/** Processor time of a process so far, by the scheduler's own account. */
function usedMs(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
