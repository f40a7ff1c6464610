/** What other workspaces may use of the server: the composition root and its configuration. */
export { type App, type AppOptions, createApp } from './app.ts';
export { type Config, readConfig, type Secrets } from './config/index.ts';
export { type CrashPoint, crashPoints } from './platform/crash-points.ts';
export { createLogger, type Logger } from './platform/logger.ts';
