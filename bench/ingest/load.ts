import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnqueueClient, enqueuePath } from '../_setup/enqueue-client.ts';
import { quantile } from '../_setup/figures.ts';

export interface LoadOptions {
  url: string;
  accessKey: string;
  connections: number;
  seconds: number;
}

export interface LoadResult {
  /** Answers with 204 that were received whole. */
  accepted: number;
  perSecond: number;
  /** Refusals, time-outs and lost connections. */
  failed: number;
  p50Ms: number;
  p99Ms: number;
}

export type Load = (options: LoadOptions) => Promise<LoadResult>;

/** wrk takes a fifth of a core where a client written in JavaScript takes a whole one. */
export function hasWrk(): boolean {
  return spawnSync('wrk', ['-v']).error === undefined;
}

/** `folder` holds the bodies and the script, which carries the access key. */
export function createWrkLoad(folder: string, bodies: readonly string[]): Load {
  const bodiesFile = join(folder, 'bodies.jsonl');
  writeFileSync(bodiesFile, `${bodies.join('\n')}\n`);
  return async ({ url, accessKey, connections, seconds }) => {
    const script = join(folder, 'enqueue.lua');
    writeFileSync(script, luaScript(bodiesFile, accessKey), { mode: 0o600 });
    const output = await run('wrk', [
      ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '10s', '-s', script, url],
    ]);
    const line = output.split('\n').find((text) => text.startsWith('RESULT '));
    if (line === undefined) throw new Error('wrk gave no result');
    const found = JSON.parse(line.slice('RESULT '.length)) as {
      requests: number;
      failed: number;
      tookUs: number;
      p50Us: number;
      p99Us: number;
    };
    const accepted = found.requests - found.failed;
    return {
      accepted,
      perSecond: accepted / (found.tookUs / 1e6),
      failed: found.failed,
      p50Ms: found.p50Us / 1000,
      p99Ms: found.p99Us / 1000,
    };
  };
}

/** The requests are written out before the measurement: sending one is a look into a table. */
function luaScript(bodiesFile: string, accessKey: string): string {
  return `
local requests, at = {}, 0
function init()
  local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer ${accessKey}" }
  for body in io.lines("${bodiesFile}") do
    requests[#requests + 1] = wrk.format("POST", "${enqueuePath}", headers, body)
  end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('RESULT {"requests":%d,"failed":%d,"tookUs":%d,"p50Us":%d,"p99Us":%d}\\n', summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout, summary.duration, latency:percentile(50), latency:percentile(99)))
end
`;
}

function run(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(`${command} ended with ${code}`))));
  });
}

/** Where wrk is missing. It takes a core of its own, so on two cores both rates come out lower. */
export function createBuiltInLoad(bodies: readonly string[]): Load {
  return async ({ url, accessKey, connections, seconds }) => {
    const client = createEnqueueClient({ url, accessKey, connections });
    const tookMs: number[] = [];
    let failed = 0;
    let next = 0;
    const startedMs = performance.now();
    const untilMs = startedMs + seconds * 1000;
    const connection = async () => {
      while (performance.now() < untilMs) {
        const sentMs = performance.now();
        next = (next + 1) % bodies.length;
        if ((await client.post(bodies[next]!)) === 204) tookMs.push(performance.now() - sentMs);
        else failed += 1;
      }
    };
    await Promise.all(Array.from({ length: connections }, connection));
    const elapsedSeconds = (performance.now() - startedMs) / 1000;
    client.close();
    return {
      accepted: tookMs.length,
      perSecond: tookMs.length / elapsedSeconds,
      failed,
      p50Ms: quantile(tookMs, 0.5),
      p99Ms: quantile(tookMs, 0.99),
    };
  };
}
