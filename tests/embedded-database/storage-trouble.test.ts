import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import type { EmbeddedDatabase } from '../../packages/server/src/platform/database/embedded/index.ts';
import { type Constellation, startConstellation } from '../../packages/testbed/src/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { startSilentProxy } from '../_setup/silent-proxy.ts';
import { watchStandstill } from '../_setup/standstill.ts';
import { createWorkplace } from './owner.ts';
import { fillDisk, mayMount, mountDisk, unmountDisk } from './small-disk.ts';

const workplace = createWorkplace();
const disposals: (() => unknown)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
  await workplace.clear();
});

interface Answer {
  status: number;
  retryAfter: number;
  tookMs: number;
}

/** A server in this process on an embedded database of its own, whose demo platform is registered. */
async function open(embedded: EmbeddedDatabase, environment: Record<string, string>): Promise<Constellation> {
  const world = await startConstellation({
    testServer: { adminUrl: embedded.url, templateName: 'template1' },
    environment: { LOG_LEVEL: 'warn', ...environment },
  });
  disposals.push(() => world.stop());
  return world;
}

async function enqueue(world: Constellation): Promise<Answer> {
  const startMs = performance.now();
  const response = await fetch(`${world.apiUrl}/cs/v1/content_creation/conversations/enqueue`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.platform.accessKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      userProfileId: 'user-tom',
      personaProfileId: 'persona-nora',
      language: 'EN',
      replyParameters: { engage: 'AUTO', bufferSeconds: 0 },
    }),
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.arrayBuffer();
  return {
    status: response.status,
    retryAfter: Number(response.headers.get('retry-after')),
    tookMs: performance.now() - startMs,
  };
}

async function metric(world: Constellation, name: string): Promise<number> {
  const text = await (await fetch(`${world.apiUrl}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

/** Every half second: what an enqueue is answered, until `wanted` is. */
async function untilAnswered(world: Constellation, wanted: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  await expect
    .poll(
      async () => {
        answers.push(await enqueue(world));
        return answers.at(-1)!.status;
      },
      { interval: 200 },
    )
    .toBe(wanted);
  return answers;
}

describe('an enqueue while storage is in trouble', () => {
  it('is answered 503 in time when the network to the database swallows everything, and 204 again after it', async () => {
    const embedded = await workplace.start(workplace.newDataDir());
    const proxy = await startSilentProxy(embedded.url);
    disposals.push(() => proxy.close());
    // The constellation's own database is not used: the server works on `repartee`, through the proxy.
    const world = await open(embedded, { DATABASE_URL: proxy.url });
    expect(await enqueue(world)).toMatchObject({ status: 204 });
    const standstill = watchStandstill();
    proxy.goSilent();
    const several = await Promise.all([1, 2, 3, 4, 5, 6].map(() => enqueue(world)));
    const later = await enqueue(world);
    standstill.stop();
    for (const { status, retryAfter, tookMs } of [...several, later]) {
      expect({ status, hasRetryAfter: retryAfter >= 1 }).toEqual({ status: 503, hasRetryAfter: true });
      // Statement timeout (5 s), our grace (1 s), and a busy machine.
      expect(tookMs - standstill.ms()).toBeLessThan(9_000);
    }
    console.log(`503 after ${[...several, later].map(({ tookMs }) => Math.round(tookMs)).join(', ')} ms`);
    await expect.poll(() => metric(world, 'repartee_storage_available')).toBe(0);
    proxy.speak();
    const startMs = performance.now();
    await untilAnswered(world, 204);
    console.log(`204 again after ${Math.round(performance.now() - startMs)} ms`);
    await expect.poll(() => metric(world, 'repartee_storage_available')).toBe(1);
    // Not only the enqueue: what was accepted is written and delivered, by the process that was there all the time.
    await expect.poll(() => metric(world, 'repartee_oldest_due_conversation_seconds')).toBe(0);
  });

  it('is answered 503 while the database is read only, and 204 when it is not any more', async () => {
    const embedded = await workplace.start(workplace.newDataDir());
    const world = await open(embedded, {});
    expect(await enqueue(world)).toMatchObject({ status: 204 });
    const admin = new Client({ connectionString: embedded.url });
    await admin.connect();
    disposals.push(() => admin.end());
    const { name } = world.database;
    await admin.query(`alter database ${name} set default_transaction_read_only = on`);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await untilAnswered(world, 503);
    for (let count = 0; count < 5; count += 1) {
      expect(await enqueue(world)).toMatchObject({ status: 503, retryAfter: 5 });
    }
    await admin.query(`alter database ${name} reset default_transaction_read_only`);
    // Sessions keep what they began with: ended, they come back as they should.
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await untilAnswered(world, 204);
  });
});

if (!mayMount) console.warn('the full disk is not tried: this machine lets nobody mount a small file system');

function newDisk(megabytes: number): string {
  const folder = workplace.newDataDir();
  mountDisk(folder, megabytes);
  disposals.push(async () => {
    await workplace.stopAll();
    unmountDisk(folder);
  });
  return folder;
}

describe.runIf(mayMount)('an enqueue while the disk of the database fills up', () => {
  const megabyte = 1024 * 1024;

  it('is refused below 512 MB, in time for everything accepted before, and taken again when there is room', async () => {
    const disk = newDisk(900);
    const embedded = await workplace.start(disk);
    const world = await open(embedded, { DATABASE_URL: embedded.url, DATA_DIR: disk });
    expect(await enqueue(world)).toMatchObject({ status: 204 });
    fillDisk(disk, 400 * megabyte);
    await untilAnswered(world, 503);
    expect(await enqueue(world)).toMatchObject({ status: 503, retryAfter: 30 });
    expect(await metric(world, 'repartee_data_disk_free_bytes')).toBeLessThan(512 * megabyte);
    // What was accepted goes on, and the server counts as ready: it works, it only takes nothing new.
    expect((await fetch(`${world.apiUrl}/readyz`)).status).toBe(200);
    expect(world.logLines.filter((line) => line.includes('disk is nearly full'))).toHaveLength(1);
    rmSync(join(disk, 'filler'));
    await untilAnswered(world, 204);
  });

  it('is refused while it is full to the last byte, whatever PostgreSQL does, and taken again when there is room', async () => {
    const disk = newDisk(900);
    const embedded = await workplace.start(disk);
    // As the parent does: started again and again, until there is room.
    let isOver = false;
    const revive = (): void => {
      if (isOver) return;
      embedded.restart().catch(() => setTimeout(revive, 500));
    };
    embedded.onExit(revive);
    disposals.push(() => {
      isOver = true;
    });
    const world = await open(embedded, { DATABASE_URL: embedded.url, DATA_DIR: disk });
    expect(await enqueue(world)).toMatchObject({ status: 204 });
    fillDisk(disk, 0);
    const admin = new Client({ connectionString: embedded.url });
    admin.on('error', () => {});
    await admin.connect();
    // Somebody writes on until PostgreSQL finds no room.
    const ended = admin.query(
      `create table filler as select n, repeat(md5(n::text), 50) as text from generate_series(1, 100000) n`,
    );
    await expect(ended).rejects.toThrow();
    await admin.end().catch(() => {});
    // PostgreSQL may have failed for good, or only taken back what had no room: then the last of it is still given away,
    // truly stored, until the server sees how little is left.
    await untilAnswered(world, 503);
    const refused = [await enqueue(world), await enqueue(world), await enqueue(world)];
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503]);
    rmSync(join(disk, 'filler'));
    const startMs = performance.now();
    await untilAnswered(world, 204);
    console.log(`204 again ${Math.round(performance.now() - startMs)} ms after there was room`);
  });
});
