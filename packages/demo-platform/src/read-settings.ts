import type { DemoPlatformOptions } from './demo-platform.ts';

/** What a process start can set. */
export type ProcessSettings = Pick<DemoPlatformOptions, 'apiUrl' | 'adminToken' | 'dataDir'> &
  Required<Pick<DemoPlatformOptions, 'port' | 'host' | 'writer' | 'exposeLedger' | 'fsyncLedger'>>;

/** What is used of the process. */
export interface SettingsProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connected?: boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  off(event: 'message', listener: (message: unknown) => void): unknown;
}

const MESSAGE_MS_MAX = 10_000;

/**
 * The settings: `REPARTEE_URL`, `REPARTEE_ADMIN_TOKEN`, `DATA_DIR`, `DEMO_PORT`, `DEMO_HOST`, `DEMO_WRITER`,
 * `DEMO_LEDGER` (`off`, `on` or `fsync`). A parent that would rather not show the token in the environment leaves it out
 * and sends `{type: 'settings', adminToken}`. Throws an error of one line that names the setting, never its value.
 */
export async function readSettings(process: SettingsProcess): Promise<ProcessSettings> {
  const { env } = process;
  const ledger = env.DEMO_LEDGER ?? 'off';
  if (!['off', 'on', 'fsync'].includes(ledger)) throw new Error('DEMO_LEDGER must be off, on or fsync.');
  return {
    apiUrl: required(env, 'REPARTEE_URL'),
    dataDir: required(env, 'DATA_DIR'),
    port: readPort(env.DEMO_PORT),
    host: env.DEMO_HOST || '127.0.0.1',
    writer: env.DEMO_WRITER || null,
    exposeLedger: ledger !== 'off',
    fsyncLedger: ledger === 'fsync',
    adminToken: env.REPARTEE_ADMIN_TOKEN || (await receiveToken(process)),
  };
}

function required(env: SettingsProcess['env'], name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Error('DEMO_PORT must be a port from 0 to 65535.');
  return Number(text);
}

async function receiveToken(process: SettingsProcess): Promise<string> {
  const missing = new Error('REPARTEE_ADMIN_TOKEN is not set.');
  if (!process.connected) throw missing;
  return await new Promise((resolve, reject) => {
    const take = (message: unknown): void => {
      const { type, adminToken } = (message ?? {}) as Record<string, unknown>;
      if (type !== 'settings' || typeof adminToken !== 'string' || adminToken === '') return;
      clearTimeout(timer);
      process.off('message', take);
      resolve(adminToken);
    };
    const timer = setTimeout(() => {
      process.off('message', take);
      reject(missing);
    }, MESSAGE_MS_MAX);
    process.on('message', take);
  });
}
