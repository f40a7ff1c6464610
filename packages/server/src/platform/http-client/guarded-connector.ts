import { lookup } from 'node:dns/promises';
import { isIP, isIPv6, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { Logger } from '../logger.ts';
import type { AllowedNetwork } from './allowed-networks.ts';
import { ConnectionProblem, classifyDialError } from './http-outcome.ts';
import { judgeAddress, type OutgoingScheme } from './judge-address.ts';

/** All addresses of a name, as the operating system would dial them. Rejects when the name has none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** A connection to make. Every address in it was judged; nothing else may be dialled. */
export interface DialTarget {
  readonly scheme: OutgoingScheme;
  /** Name or literal address (IPv6 without brackets); for https also the name the certificate must carry. */
  readonly hostname: string;
  readonly port: string;
  readonly addresses: readonly string[];
}

/** Opens the socket, for https including the handshake. The lowest seam: what it is not called for is not dialled. */
export type Dial = (target: DialTarget) => Promise<Socket>;

/** Longest wait for a name's addresses, and again for the socket and its handshake. */
const CONNECT_STEP_TIMEOUT_MS = 10_000;

export const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, order: 'verbatim' })).map((answer) => answer.address);

/** Tries the judged addresses in turn as Node does (happy eyeballs), without asking DNS a second time. */
export const dialAddresses: Dial = (target) => {
  const answers = target.addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  const judgedLookup: LookupFunction = (_hostname, options, callback) => {
    if (options.all) callback(null, answers);
    else callback(null, answers[0]!.address, answers[0]!.family);
  };
  // No cache of TLS sessions: connections live long and are shared, handshakes are rare.
  const connect = buildConnector({ lookup: judgedLookup, timeout: CONNECT_STEP_TIMEOUT_MS, maxCachedSessions: 0 });
  return new Promise((resolve, reject) => {
    const { scheme: protocol, hostname, port } = target;
    connect({ hostname, host: hostname, protocol, port }, (...[error, socket]) => {
      if (error) reject(error);
      else resolve(socket);
    });
  });
};

/**
 * One question at a time per name: the system resolver has few threads, and a name server that hangs would otherwise
 * take them all. An answer is shared only by those who asked while it was under way, never kept.
 */
function createNameQuestions(resolve: Resolve): Resolve {
  const open = new Map<string, Promise<readonly string[]>>();
  return (hostname) => {
    let answer = open.get(hostname);
    if (!answer) {
      answer = resolve(hostname).finally(() => open.delete(hostname));
      open.set(hostname, answer);
    }
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new ConnectionProblem('dns_failed', true)), CONNECT_STEP_TIMEOUT_MS);
    });
    return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
  };
}

/**
 * The connector of the guarded client. In this order: all addresses of the host (a literal is its own address), each
 * judged, the name refused if one of them is refused; then dialled, exactly these; then the address the socket really
 * has judged once more. So the address judged is the address connected to, whatever DNS says a moment later.
 *
 * Why a pooled connection needs no second check: undici keeps connections per origin (scheme, host, port). The verdict
 * depends on the scheme, on the address at the other end and on `allowedNetworks`; the first is part of the origin, the
 * second is fixed for a connection's life, the third for the process. A name that moves to another address only matters
 * to the next connection, which is judged anew.
 */
export function createGuardedConnector(options: {
  allowedNetworks: readonly AllowedNetwork[];
  logger: Logger;
  resolve: Resolve;
  dial: Dial;
}): buildConnector.connector {
  const { allowedNetworks, dial, logger } = options;
  const ask = createNameQuestions(options.resolve);

  function requireAllowed(address: string, scheme: OutgoingScheme): void {
    const verdict = judgeAddress(address, scheme, allowedNetworks);
    if (verdict.allowed) return;
    logger.warn('outgoing_address_refused', { reason: verdict.reason });
    throw new ConnectionProblem('address_refused', false);
  }

  async function findAddresses(hostname: string): Promise<readonly string[]> {
    if (isIP(hostname) !== 0) return [hostname];
    const addresses = await ask(hostname).catch((error: unknown) => {
      throw new ConnectionProblem('dns_failed', true, error);
    });
    if (addresses.length === 0) throw new ConnectionProblem('dns_failed', true);
    return addresses;
  }

  async function connect(protocol: string, hostname: string, port: string): Promise<Socket> {
    if (protocol !== 'https:' && protocol !== 'http:') throw new ConnectionProblem('url_refused', false);
    const addresses = await findAddresses(hostname);
    for (const address of addresses) requireAllowed(address, protocol);
    const socket = await dial({ scheme: protocol, hostname, port, addresses }).catch((error: unknown) => {
      throw classifyDialError(error, protocol);
    });
    // Undefined when the other side has hung up already.
    if (socket.remoteAddress === undefined) {
      socket.destroy();
      throw new ConnectionProblem('connect_failed', true);
    }
    try {
      requireAllowed(socket.remoteAddress, protocol);
    } catch (refusal) {
      socket.destroy();
      throw refusal;
    }
    return socket;
  }

  return ({ protocol, hostname, port }, callback) => {
    connect(protocol, hostname, port).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null),
    );
  };
}
