/** What the network and DNS say when there is no server to talk to. ENOENT: the socket file of a stopped server. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** pg gives its own errors no code: these are all the texts with which pg and pg-pool report a lost connection. */
const clientMessages = [
  'Connection terminated',
  'Query read timeout',
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
];

const timeoutMessages = [
  'Query read timeout',
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
];

/** Server gone or going: shutdown, crash, starting up, database dropped, session ended by its own idle limit. */
const goneStates = new Set(['57P01', '57P02', '57P03', '57P04', '57P05', '25P03']);

/** Our own refusal to write to a disk that is nearly full (pool.ts). */
export const diskFullCode = 'disk_full';

/** Waited for a row too long, or in a circle (PostgreSQL ends one of those who wait so): nothing of the statement is stored. */
const rowLockedStates = new Set(['55P03', '40P01']);

/** Server there, but it cannot do this now: read only, statement timeout, rows that others hold. */
const refusingStates = new Set(['25006', '57014', ...rowLockedStates]);

interface CodedError {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
}

/** The five-character SQLSTATE, e.g. `23505`; undefined for anything that PostgreSQL did not say. */
export function sqlState(error: unknown): string | undefined {
  const code = codeOf(error);
  // Node has codes of five letters too (EPIPE); every SQLSTATE class of PostgreSQL holds a digit.
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code) ? code : undefined;
}

/**
 * Whether the connection, not the statement, failed. A statement that failed so may or may not have been committed:
 * it is never answered as a success, and only repeated where a second time does no harm.
 */
export function isConnectionError(error: unknown): boolean {
  return someInChain(error, (one) => {
    const code = codeOf(one);
    if (code !== undefined && networkCodes.has(code)) return true;
    const state = sqlState(one);
    if (state !== undefined) return state.startsWith('08') || goneStates.has(state);
    const message = typeof one.message === 'string' ? one.message : '';
    return clientMessages.some((text) => message.startsWith(text));
  });
}

/**
 * Whether an answer did not come in time, which the next statement would wait for as long: what waits behind it is told
 * at once. A lost connection is not of this kind: the next one may be there in a moment.
 */
export function isUnanswered(error: unknown): boolean {
  return someInChain(error, (one) => {
    const message = typeof one.message === 'string' ? one.message : '';
    return (
      sqlState(one) === '57014' ||
      codeOf(one) === 'ETIMEDOUT' ||
      timeoutMessages.some((text) => message.startsWith(text))
    );
  });
}

/**
 * Whether somebody else held a row for too long, or waited for one of ours meanwhile. It says nothing of the other rows of
 * the statement: what shared it is carried out apart, so that whoever wants that row waits alone.
 */
export function isRowLocked(error: unknown): boolean {
  return someInChain(error, (one) => rowLockedStates.has(sqlState(one) ?? ''));
}

/**
 * Whether the database cannot serve right now, so that the same request may succeed later: connection lost, shutting
 * down, out of disk, memory or connections, read only, too slow. The API answers 503 to these and to nothing else.
 */
export function isUnavailable(error: unknown): boolean {
  return (
    isConnectionError(error) ||
    someInChain(error, (one) => {
      if (codeOf(one) === diskFullCode) return true;
      const state = sqlState(one);
      return state !== undefined && (state.startsWith('53') || state.startsWith('58') || refusingStates.has(state));
    })
  );
}

function codeOf(error: unknown): string | undefined {
  const code = (error as CodedError | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Errors are looked at through their causes, a few levels deep: our own errors wrap those of pg. */
function someInChain(error: unknown, test: (one: CodedError) => boolean): boolean {
  let one = error;
  for (let depth = 0; depth < 5 && typeof one === 'object' && one !== null; depth += 1) {
    if (test(one as CodedError)) return true;
    one = (one as CodedError).cause;
  }
  return false;
}
