import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variables Repartee reads, and no others (API keys that `repartee.config.json` names by `{"env": …}` besides). */
export const knownVariables = [
  'PORT',
  'METRICS_PORT',
  'HOST',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'DATA_DIR',
  'DATABASE_URL',
  'ROLE',
  'LOG_LEVEL',
  'DEMO',
  'DEMO_PORT',
  'LLM_BASE_URL',
  'LLM_API_KEY',
  'LLM_MODEL',
  'REPARTEE_MASTER_KEY',
  'REPARTEE_ALLOWED_NETWORKS',
  'REPARTEE_ADMIN_TOKEN',
  'REPARTEE_RATE_LIMIT_PER_SECOND',
  'REPARTEE_PROCESSES',
  'REPARTEE_DRAIN_GRACE_SECONDS',
  'REPARTEE_WATCHDOG_SECONDS',
  'REPARTEE_LANGUAGE_LIBRARIES',
  'REPARTEE_CRASH_AT',
] as const;
export type VariableName = (typeof knownVariables)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that looks at the process's environment. */
export function readEnvironment(): Environment {
  return { ...process.env };
}

/** The text of `repartee.config.json` in the working directory; null: there is none. */
export function readConfigFileText(workingDirectory: string): string | null {
  const path = join(workingDirectory, 'repartee.config.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
