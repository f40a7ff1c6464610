import { z } from 'zod';
// Not by the front doors: the command that starts the server reads the configuration, and makes no call.
import type { ModelTable } from '../llm/model.ts';
import { modelTableFromEnvironment, resolveModelTable, sandboxModelTable } from '../llm/model-table.ts';
import { replyModels } from '../llm/reserved-entries.ts';
import { type PlannedFault, parseCrashPlan } from '../platform/crash-points.ts';
import { assertDatabaseUrl } from '../platform/database/connection.ts';
import { type AllowedNetwork, parseAllowedNetworks } from '../platform/http-client/allowed-networks.ts';
import type { LogLevel } from '../platform/logger.ts';
import { type Environment, knownVariables, type VariableName } from './environment.ts';

export type Role = 'all' | 'api' | 'worker';

/** Everything the operator can set, validated and complete. Secrets are apart (`Secrets`). */
export interface Config {
  port: number;
  /** `/metrics` alone, in every role; 0: a free port; null: none. */
  metricsPort: number | null;
  host: string;
  publicUrl: string | null;
  trustProxy: boolean;
  dataDir: string;
  /** Whether DATA_DIR was set: a directory asked for is never replaced by another. */
  isDataDirSet: boolean;
  role: Role;
  logLevel: LogLevel;
  allowedNetworks: readonly AllowedNetwork[];
  models: ModelTable;
  /** True when no provider is configured and the built-in writer answers. */
  usesSandbox: boolean;
  rateLimitPerSecond: number | null;
  /** Server processes of `repartee start` on this machine; null: by the number of cores. */
  processes: number | null;
  /** Between "not ready" and refusing requests, while the server leaves. */
  drainGraceSeconds: number;
  /** A process whose event loop stands still for so long ends itself; null: it does not watch itself. */
  watchdogSeconds: number | null;
  /** False: languages are told by letters and small words alone. */
  languageLibraries: boolean;
  demo: boolean;
  /** 0: a free port. */
  demoPort: number;
  /** Trials only: faults at named points, one after the other. */
  crashAt: readonly PlannedFault[];
}

export interface Secrets {
  databaseUrl: string | null;
  masterKey: string | null;
  adminToken: string | null;
}

export type ConfigVerdict = { ok: true; config: Config; secrets: Secrets } | { ok: false; problems: string[] };

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const roles = ['all', 'api', 'worker'] as const;
const onWords = new Set(['1', 'true', 'on', 'yes']);
const offWords = new Set(['0', 'false', 'off', 'no']);
const rateLimitMax = 100_000;
const processesMax = 64;
const drainGraceSecondsMax = 300;
const watchdogSecondsMax = 300;

/** A short token could be guessed; ours has 256 bits. */
const adminTokenLengthMin = 16;

const configFileSchema = z.strictObject({ chatModels: z.unknown().optional() });

/**
 * Reads the environment and the text of `repartee.config.json` (null: there is none) once. Every problem is one line that
 * names the setting and what is allowed, never its value.
 */
export function readConfig(
  environment: Environment,
  configFile: string | null,
  workingDirectory: string,
): ConfigVerdict {
  const problems: string[] = unknownVariables(environment);
  const read = (name: VariableName) => environment[name]?.trim() || undefined;

  function choice<Value extends string>(name: VariableName, allowed: readonly Value[], fallback: Value): Value {
    const text = read(name);
    if (text === undefined) return fallback;
    if ((allowed as readonly string[]).includes(text)) return text as Value;
    problems.push(`${name} must be one of ${allowed.join(', ')}.`);
    return fallback;
  }

  function wholeNumber(name: VariableName, min: number, max: number, fallback: number): number {
    const text = read(name);
    if (text === undefined) return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    problems.push(`${name} must be a whole number from ${min} to ${max}.`);
    return fallback;
  }

  function flag(name: VariableName, fallback: boolean): boolean {
    const text = read(name)?.toLowerCase();
    if (text === undefined) return fallback;
    if (onWords.has(text)) return true;
    if (offWords.has(text)) return false;
    problems.push(`${name} must be on or off.`);
    return fallback;
  }

  const { models, usesSandbox } = readModels(environment, configFile, problems);
  const rateLimit = wholeNumber('REPARTEE_RATE_LIMIT_PER_SECOND', 1, rateLimitMax, 0);
  const processes = wholeNumber('REPARTEE_PROCESSES', 1, processesMax, 0);
  const watchdogSeconds = wholeNumber('REPARTEE_WATCHDOG_SECONDS', 0, watchdogSecondsMax, 10);
  const config: Config = {
    port: wholeNumber('PORT', 0, 65_535, 8080),
    metricsPort: read('METRICS_PORT') === undefined ? null : wholeNumber('METRICS_PORT', 0, 65_535, 0),
    host: readHost(read('HOST'), problems),
    publicUrl: readPublicUrl(read('PUBLIC_URL'), problems),
    trustProxy: flag('TRUST_PROXY', false),
    dataDir: read('DATA_DIR') ?? `${workingDirectory}/data`,
    isDataDirSet: read('DATA_DIR') !== undefined,
    role: choice('ROLE', roles, 'all'),
    logLevel: choice('LOG_LEVEL', logLevels, 'info'),
    allowedNetworks: readNetworks(read('REPARTEE_ALLOWED_NETWORKS'), problems),
    models,
    usesSandbox,
    rateLimitPerSecond: rateLimit === 0 ? null : rateLimit,
    processes: processes === 0 ? null : processes,
    drainGraceSeconds: wholeNumber('REPARTEE_DRAIN_GRACE_SECONDS', 0, drainGraceSecondsMax, 5),
    watchdogSeconds: watchdogSeconds === 0 ? null : watchdogSeconds,
    languageLibraries: flag('REPARTEE_LANGUAGE_LIBRARIES', true),
    demo: flag('DEMO', true),
    demoPort: wholeNumber('DEMO_PORT', 0, 65_535, 0),
    crashAt: readCrashPoint(read('REPARTEE_CRASH_AT'), problems),
  };
  if (config.metricsPort === config.port && config.port !== 0 && config.role !== 'worker') {
    problems.push('METRICS_PORT must differ from PORT.');
  }
  const secrets: Secrets = {
    databaseUrl: readDatabaseUrl(read('DATABASE_URL'), problems),
    masterKey: read('REPARTEE_MASTER_KEY') ?? null,
    adminToken: readAdminToken(read('REPARTEE_ADMIN_TOKEN'), problems),
  };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: Object.freeze(config), secrets: Object.freeze(secrets) };
}

/** A misspelt `REPARTEE_…` would be a setting that silently does nothing. Other programs' variables are none of ours. */
function unknownVariables(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('REPARTEE_') && !(knownVariables as readonly string[]).includes(name))
    .map((name) => `${name.slice(0, 64)} is not a setting of Repartee.`);
}

function readModels(
  environment: Environment,
  configFile: string | null,
  problems: string[],
): { models: ModelTable; usesSandbox: boolean } {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const sandbox = { models: sandboxModelTable(), usesSandbox: true };
  const table = readConfigFile(configFile, problems);
  const [baseUrl, apiKey, model] = [read('LLM_BASE_URL'), read('LLM_API_KEY'), read('LLM_MODEL')];
  const hasVariables = baseUrl !== undefined || apiKey !== undefined || model !== undefined;
  if (table !== undefined && hasVariables) {
    problems.push(
      'Models come either from LLM_BASE_URL, LLM_API_KEY and LLM_MODEL or from repartee.config.json, not from both.',
    );
    return sandbox;
  }
  if (table === undefined && !hasVariables) return sandbox;
  if (table === undefined && (baseUrl === undefined || model === undefined)) {
    problems.push('LLM_BASE_URL and LLM_MODEL must be set together (LLM_API_KEY where the provider wants one).');
    return sandbox;
  }
  const verdict =
    table === undefined
      ? modelTableFromEnvironment({ baseUrl: baseUrl!, apiKey, model: model! })
      : resolveModelTable(table, read);
  if (verdict.ok) {
    const writing = replyModels(verdict.models);
    if (writing.length === 0) {
      problems.push('repartee.config.json: "chatModels" must name at least one model that writes replies.');
      return sandbox;
    }
    return { models: verdict.models, usesSandbox: writing.every(({ provider }) => provider === 'sandbox') };
  }
  problems.push(...verdict.problems);
  return sandbox;
}

function readConfigFile(text: string | null, problems: string[]): unknown {
  if (text === null) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    problems.push('repartee.config.json is not valid JSON.');
    return undefined;
  }
  const parsed = configFileSchema.safeParse(json);
  if (parsed.success) return parsed.data.chatModels;
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(`repartee.config.json: "${key.slice(0, 64)}" is not a setting.`);
    } else problems.push('repartee.config.json must hold an object with the member "chatModels".');
  }
  return undefined;
}

const ipv4 = z.ipv4();
const ipv6 = z.ipv6();
/** Labels of a host name; the last one is no number, so that a mistyped address is not taken for a name. */
const hostName = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)*(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

function readHost(text: string | undefined, problems: string[]): string {
  if (text === undefined) return '127.0.0.1';
  const isAddress = ipv4.safeParse(text).success || ipv6.safeParse(text.replace(/%[\w.-]+$/, '')).success;
  if (isAddress || hostName.test(text)) return text;
  problems.push('HOST must be an IP address or a host name of this machine, without scheme, brackets and port.');
  return '127.0.0.1';
}

function readPublicUrl(text: string | undefined, problems: string[]): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash)
    return text.replace(/\/+$/, '');
  problems.push('PUBLIC_URL must be an http or https URL without credentials, query and fragment.');
  return null;
}

function readNetworks(text: string | undefined, problems: string[]): readonly AllowedNetwork[] {
  if (text === undefined) return [];
  const verdict = parseAllowedNetworks(text);
  if (verdict.ok) return verdict.networks;
  problems.push(`REPARTEE_ALLOWED_NETWORKS: ${verdict.message}`);
  return [];
}

function readDatabaseUrl(text: string | undefined, problems: string[]): string | null {
  if (text === undefined) return null;
  try {
    assertDatabaseUrl(text);
    return text;
  } catch (error) {
    problems.push(error instanceof Error ? `${error.message}.` : 'DATABASE_URL is not usable.');
    return null;
  }
}

function readAdminToken(text: string | undefined, problems: string[]): string | null {
  if (text === undefined) return null;
  if (text.length >= adminTokenLengthMin && /^[\x21-\x7e]+$/.test(text)) return text;
  problems.push(`REPARTEE_ADMIN_TOKEN must be at least ${adminTokenLengthMin} visible ASCII characters.`);
  return null;
}

/** `<point>[:<n>][:<fault>]`, several parted by commas. */
function readCrashPoint(text: string | undefined, problems: string[]): Config['crashAt'] {
  if (text === undefined) return [];
  const plan = parseCrashPlan(text);
  if (plan !== null) return plan;
  problems.push('REPARTEE_CRASH_AT must name crash points of the trials: <point>[:<n>][:<fault>], parted by commas.');
  return [];
}
