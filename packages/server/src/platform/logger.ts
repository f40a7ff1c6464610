import { type Logger as PinoLogger, pino } from 'pino';

/**
 * Process logs hold ids, counts, durations and codes. The type allows no nested objects and no Error (its message may
 * carry what a user wrote): a caller names each field it logs, and `code` says what went wrong.
 */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  child(fields: LogFields): Logger;
}

export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

function wrap(sink: PinoLogger): Logger {
  return {
    debug: (event, fields) => sink.debug(fields ?? {}, event),
    info: (event, fields) => sink.info(fields ?? {}, event),
    warn: (event, fields) => sink.warn(fields ?? {}, event),
    error: (event, fields) => sink.error(fields ?? {}, event),
    child: (fields) => wrap(sink.child(fields)),
  };
}

/** JSON lines on standard output, or into `write` (tests read what was logged). */
export function createLogger(level: LogLevel, write?: (line: string) => void): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return wrap(write ? pino(options, { write }) : pino(options));
}

export const silentLogger: Logger = createLogger('silent');
