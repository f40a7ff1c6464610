import type { ChildProcess } from 'node:child_process';

/** What `node:cluster` says to a child when it hands it a connection. */
interface HandOver {
  cmd: 'NODE_CLUSTER';
  act: 'newconn';
  seq: number;
}

/** A connection as `node:cluster` passes it around. */
interface Connection {
  close(): void;
}

/**
 * Closes the connections that this child was handed and never took, when it is gone: their clients see a reset and try
 * again. `node:cluster` keeps its copy of a connection until the child says that it took it; a child that hangs and is ended
 * never says so, and the client would wait for as long as it waits for anything (nodejs/node#21746).
 *
 * Rests on how `node:cluster` words its messages. Where a version of Node words them otherwise this does nothing, and
 * tests/start/several-processes.test.ts fails.
 */
export function closeUntakenConnections(child: ChildProcess): void {
  const untaken = new Map<number, Connection>();
  const send = child.send.bind(child) as (...message: unknown[]) => boolean;
  child.send = (message: unknown, handle?: unknown, ...rest: unknown[]) => {
    if (isHandOver(message) && isConnection(handle)) untaken.set(message.seq, handle);
    return send(message, handle, ...rest);
  };
  child.on('internalMessage', (message: { ack?: unknown } | null) => {
    if (typeof message?.ack === 'number') untaken.delete(message.ack);
  });
  // Not at its exit, for what it said before may be on its way still; and `disconnect` is not told of a child that was killed.
  child.once('close', () => {
    for (const connection of untaken.values()) connection.close();
    untaken.clear();
  });
}

function isHandOver(message: unknown): message is HandOver {
  const { cmd, act, seq } = (message ?? {}) as Partial<Record<keyof HandOver, unknown>>;
  return cmd === 'NODE_CLUSTER' && act === 'newconn' && typeof seq === 'number';
}

function isConnection(handle: unknown): handle is Connection {
  return typeof (handle as Partial<Connection> | null | undefined)?.close === 'function';
}
