import { once } from 'node:events';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStartPlace, type Running, type StartPlace, stop, tableValue, untilSaid } from './start-place.ts';

/** `repartee start`, as a newcomer runs it: a real process with its own database in a directory of its own. */

let place: StartPlace;
beforeAll(() => {
  place = openStartPlace();
});
afterAll(() => place.close());
const start: StartPlace['start'] = (...options) => place.start(...options);

async function isListening(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe('repartee start', () => {
  let first: Running;

  it('prints where everything is, and its curl line works when pasted', async () => {
    first = start();
    await untilSaid(first, /Ctrl-C stops everything/);
    const output = first.output();
    const api = tableValue(output, 'API')!;
    expect(await (await fetch(`${api}/readyz`)).json()).toMatchObject({ status: 'ok' });
    expect((await fetch(tableValue(output, 'Docs')!)).status).toBe(200);
    expect((await fetch(tableValue(output, 'Demo chat')!)).status).toBe(200);
    expect(tableValue(output, 'Demo project')).toMatch(/^proj_/);
    expect(tableValue(output, 'Admin token')).toMatch(/^admin-/);

    const [, url] = /curl -i -X POST (\S+)/.exec(output)!;
    const [, authorization] = /-H 'Authorization: ([^']+)'/.exec(output)!;
    const [, body] = /-d '([^']+)'/.exec(output)!;
    const headers = { authorization: authorization!, 'content-type': 'application/json' };
    expect((await fetch(url!, { method: 'POST', headers, body: body! })).status).toBe(204);

    const turns = `${api}/v1/projects/${tableValue(output, 'Demo project')}/turns`;
    const outcome = async () => {
      const page = (await (await fetch(turns, { headers })).json()) as { items: { outcome: string }[] };
      return page.items[0]?.outcome;
    };
    await expect.poll(outcome, { interval: 100 }).toBe('ANSWERED');
  });

  it('keeps credentials in files that only their owner can read', () => {
    for (const name of ['admin-token', 'master-key', 'demo-platform.json']) {
      const path = join(place.directory, 'data', name);
      expect(existsSync(path), name).toBe(true);
      expect(statSync(path).mode & 0o777, name).toBe(0o600);
    }
  });

  it('refuses a second start on the same data', async () => {
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(/already running/);
    expect(
      second
        .output()
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('{')),
    ).toHaveLength(1);
  });

  it('stops everything on Ctrl-C', async () => {
    const urls = ['API', 'Demo chat'].map((name) => tableValue(first.output(), name)!);
    await stop(first);
    for (const url of urls) expect(await isListening(url)).toBe(false);
    expect(existsSync(join(place.directory, 'data/postgresql/18/postmaster.pid'))).toBe(false);
  });

  it('finds everything again at the next start, and shows the admin token only once', async () => {
    const again = start();
    await untilSaid(again, /Ctrl-C stops everything/);
    for (const name of ['Demo project', 'Demo access key']) {
      expect(tableValue(again.output(), name)).toBe(tableValue(first.output(), name));
    }
    expect(tableValue(again.output(), 'Admin token')).toBeUndefined();
    await stop(again);
  });

  it('starts without the demo platform where it is not wanted', async () => {
    const running = start({ DEMO: 'off' });
    await untilSaid(running, /Ctrl-C stops everything/);
    expect(running.output()).not.toMatch(/Demo/);
    await stop(running);
  });

  it('refuses a master key that does not fit the database', async () => {
    const running = start({ REPARTEE_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), DEMO: 'off' });
    expect(await running.exit).toBe(1);
    expect(running.output()).toMatch(/master-key/);
  });

  it('says which setting is in the way when the port is taken', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    const { port } = busy.address() as AddressInfo;
    const running = start({ PORT: String(port), DEMO: 'off' });
    expect(await running.exit).toBe(1);
    expect(running.output()).toMatch(/^PORT is in use/m);
    busy.close();
  });

  it('stops before anything starts when a setting is wrong, with one line each', async () => {
    writeFileSync(join(place.directory, 'repartee.config.json'), '{"modles": {}}');
    const running = start({ PORT: 'eighty', REPARTEE_ADMIN: 'x' });
    expect(await running.exit).toBe(78);
    expect(running.output().trim().split('\n').sort()).toEqual([
      'PORT must be a whole number from 0 to 65535.',
      'REPARTEE_ADMIN is not a setting of Repartee.',
      'repartee.config.json: "modles" is not a setting.',
    ]);
    rmSync(join(place.directory, 'repartee.config.json'));
  });
});
