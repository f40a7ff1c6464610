import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serverFlags } from '@repartee/server/server-flags';
import type { Apparatus } from './apparatus.ts';
import { adminToken, startServer } from './server.ts';

/** How the server's work is spread over processes: one for all, an api and a worker, or two that do everything on one port. */
export type Layout = 'one' | 'apart' | 'two';

export interface RunningLayout {
  url: string;
  processes: { name: string; pid: number }[];
  stop(): Promise<void>;
}

const serverScript = fileURLToPath(new URL('../../packages/server/dist/server.js', import.meta.url));

/** `--layout=one`, `apart` or `two`; `one` where it is missing. */
export function readLayout(): Layout {
  const given = process.argv.find((argument) => argument.startsWith('--layout='))?.slice('--layout='.length) ?? 'one';
  if (given === 'one' || given === 'apart' || given === 'two') return given;
  throw new Error('--layout must be one, apart or two.');
}

export async function startLayout(
  apparatus: Apparatus,
  layout: Layout,
  environment: Record<string, string>,
): Promise<RunningLayout> {
  if (layout === 'two') return startSymmetric(apparatus, environment);
  if (layout === 'one') {
    const server = await startServer(apparatus, environment);
    return { url: server.url, processes: [{ name: 'server', pid: server.pid }], stop: server.stop };
  }
  const api = await startServer(apparatus, { ...environment, ROLE: 'api' });
  const worker = await startServer(apparatus, { ...environment, ROLE: 'worker' });
  return {
    url: api.url,
    processes: [
      { name: 'server: api', pid: api.pid },
      { name: 'server: worker', pid: worker.pid },
    ],
    async stop() {
      await api.stop();
      await worker.stop();
    },
  };
}

/** As `repartee start` does it on more cores: the listening socket lives in the parent, connections are dealt out in turn. */
async function startSymmetric(apparatus: Apparatus, environment: Record<string, string>): Promise<RunningLayout> {
  if (!existsSync(serverScript)) throw new Error('The server is not built: run `npm run build` first.');
  cluster.setupPrimary({
    exec: serverScript,
    args: [],
    execArgv: [...serverFlags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const workers = [1, 2].map(() =>
    cluster.fork({
      PORT: '0',
      LOG_LEVEL: 'warn',
      REPARTEE_ADMIN_TOKEN: adminToken,
      REPARTEE_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128',
      REPARTEE_PROCESSES: '2',
      ...environment,
    }),
  );
  const stop = async () => {
    for (const worker of workers) {
      if (worker.isDead()) continue;
      const gone = new Promise((resolve) => worker.once('exit', resolve));
      worker.process.kill('SIGTERM');
      await gone;
    }
  };
  apparatus.add(stop);
  const ports = await Promise.all(
    workers.map(
      (worker) =>
        new Promise<number>((resolve, reject) => {
          worker.once('exit', (code, signal) => reject(new Error(`a server ended (${signal ?? code})`)));
          worker.on('message', (message: { type?: string; port?: number }) => {
            if (message.type === 'ready') resolve(message.port!);
          });
        }),
    ),
  );
  return {
    url: `http://127.0.0.1:${ports[0]}`,
    processes: workers.map((worker, index) => ({ name: `server ${index + 1}`, pid: worker.process.pid! })),
    stop,
  };
}
