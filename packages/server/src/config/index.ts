/**
 * The environment, read once into types; nothing else reads it. Promises one clear line per bad value, unknown
 * `REPARTEE_…` variable and unknown member of `repartee.config.json`, and starts nothing while there is one. Values never
 * stand in those lines: a mistyped secret must not end in a log.
 */

export { loadAdminToken } from './admin-token.ts';
export { type Config, type ConfigVerdict, type Role, readConfig, type Secrets } from './config.ts';
export { type Environment, readConfigFileText, readEnvironment } from './environment.ts';
