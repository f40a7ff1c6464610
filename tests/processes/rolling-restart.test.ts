import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createManagementClient } from '../../packages/sdk/src/index.ts';
import {
  checkHistory,
  compareWithManagement,
  createTrialClient,
  seededRandom,
  type TrialClient,
  type TrialServer,
} from '../../packages/testbed/src/crash/index.ts';
import { againWhenStarved, unlessStarved } from '../_setup/given-time.ts';
import { patienceMs, testTimeoutMs } from '../_setup/patience.ts';
import { openTrialWorld, persona, summaryOf, type TrialWorld } from '../crash/trial-world.ts';
import { startTestProxy, type TestProxy } from './test-proxy.ts';

/** In large: TRIAL_ROUNDS=20 TRIAL_RATE=300 npm test -- --project system tests/processes/rolling-restart.test.ts */
const rounds = setting('TRIAL_ROUNDS', 1);
const ratePerSecond = setting('TRIAL_RATE', 30);
const users = setting('TRIAL_USERS', 200);
/** What a proxy that looks four times a second needs to notice, with room for a busy machine. */
const graceSeconds = 8;

let trial: TrialWorld;
let proxy: TestProxy;
afterEach(async () => {
  await proxy?.close();
  await trial?.stop();
});

async function startBehindProxy(role: string): Promise<{ servers: TrialServer[]; client: TrialClient }> {
  trial = await openTrialWorld({
    users,
    modelDelayMs: 300,
    environment: { REPARTEE_DRAIN_GRACE_SECONDS: String(graceSeconds) },
  });
  const servers = [await trial.startServer({ ROLE: role }), await trial.startServer({ ROLE: role })];
  if (role === 'api') await trial.startServer({ ROLE: 'worker' });
  proxy = await startTestProxy(servers.map(({ port }) => port));
  const client = createTrialClient({
    apiUrl: () => proxy.url,
    platform: trial.world.platform,
    personaProfileId: persona,
  });
  return { servers, client };
}

describe('restarting one server after the other behind a proxy that retries nothing', () => {
  it.each(['all', 'api'])(
    'fails no enqueue, loses nothing and sends nothing twice (ROLE=%s)',
    { ...againWhenStarved, timeout: testTimeoutMs + rounds * 60_000 },
    unlessStarved(async (role: string) => {
      const { servers, client } = await startBehindProxy(role);
      const load = client.start(trial.users, ratePerSecond, seededRandom(7));
      await wait(1_000);
      for (let restarted = 0; restarted < rounds * 2; restarted += 1) {
        const index = restarted % 2;
        const { port } = servers[index]!;
        servers[index]!.kill('SIGTERM');
        expect(await servers[index]!.exited).toEqual({ code: 0, signal: null });
        const servedBefore = proxy.forwarded[index]!;
        servers[index] = await trial.startServer({ ROLE: role, PORT: String(port) });
        // The next one only goes when this one has work again.
        await expect.poll(() => proxy.forwarded[index]! - servedBefore).toBeGreaterThan(10);
      }
      await wait(500);
      await load.stop();
      const { open } = await trial.verdict();
      const history = trial.witnesses.history(client);
      const violations = checkHistory(history);
      const { world } = trial;
      const management = createManagementClient({ baseUrl: proxy.url, token: world.adminToken, timeoutMs: patienceMs });
      const differences = await compareWithManagement(management, world.platform.projectId, history);
      const counts: Record<string, number> = {};
      for (const { status } of history.enqueues) counts[String(status)] = (counts[String(status)] ?? 0) + 1;
      console.log(
        `ROLE=${role}: ${rounds * 2} restarts, enqueues ${JSON.stringify(counts)}, by server ${proxy.forwarded}, ` +
          `failed by the proxy ${proxy.ownFailures}`,
      );
      const summary = summaryOf({ violations, differences, open });
      expect({ violations, differences, open }, summary).toEqual({ violations: [], differences: [], open: 0 });
      expect(Object.keys(counts)).toEqual(['204']);
      expect(proxy.ownFailures).toBe(0);
      expect(history.receptions.filter(({ event }) => event === 'conversation.dropped')).toEqual([]);
    }),
  );
});

function setting(name: string, fallback: number): number {
  return Number(process.env[name] ?? fallback);
}
