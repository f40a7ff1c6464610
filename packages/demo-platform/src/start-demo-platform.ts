import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { createClient, createManagementClient } from '@repartee/sdk';
import { buildEndpoints } from './build-endpoints.ts';
import { createCast } from './cast/create-cast.ts';
import type { ChatConnection } from './chat/add-chat-routes.ts';
import { createUpdateStreams } from './chat/update-streams.ts';
import { createServer, isLoopback, listen } from './create-server.ts';
import type { DemoPlatform, DemoPlatformOptions } from './demo-platform.ts';
import { openFiles } from './open-files.ts';
import { type Registration, readRegistration, register } from './registration.ts';
import type { ConversationStore } from './store/conversation-store.ts';
import { createLedger } from './witness/ledger.ts';
import { type Witness, witnessEndpoints } from './witness/witness-endpoints.ts';

const endpointPrefix = '/repartee';

/**
 * Starts the platform: listens, makes sure that it has a project and a key, and returns when a conversation can begin.
 * Rejects with a `RequestError` when the API refuses or cannot be reached, and then leaves nothing running.
 */
export async function startDemoPlatform(options: DemoPlatformOptions): Promise<DemoPlatform> {
  const { apiUrl, adminToken, dataDir, host = '127.0.0.1', logger = () => undefined } = options;
  const now = options.now ?? (() => new Date());
  const closing = new AbortController();
  // Every call that is made to hang listens to it.
  setMaxListeners(0, closing.signal);
  const known = await readRegistration(dataDir);
  const files = await openFiles(dataDir, options);
  const { store } = files;
  const cast = createCast();
  const streams = createUpdateStreams();
  store.onUpdate((parties, update) => streams.publish(parties, update));
  const ledger = createLedger({
    file: files.ledger,
    entriesMax: options.ledgerEntriesMax ?? 200_000,
    isAwaited: options.fsyncLedger ?? false,
    onFailure: () => logger('ledger_write_failed'),
  });

  const witness: Witness = {
    served: null,
    behaviour: { profile: null, chatHistory: null, incomingContent: null },
    ledger,
    closing: closing.signal,
  };
  let connection: ChatConnection | null = null;
  const serve = (secret: string) => {
    witness.served = { endpoints: buildEndpoints({ secret, cast, store, options }), secret };
  };
  // What Repartee still had to deliver when the platform went away comes before the registration is looked at.
  if (known) serve(known.signingSecret);

  const app = await createServer({
    endpoints: witnessEndpoints(witness),
    endpointPrefix,
    host,
    ledger: options.exposeLedger ? ledger : null,
    logger,
    chat: { cast, store, streams, repartee: () => connection, writer: options.writer ?? null },
  });

  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closed ??= closeAll();
    return closed;
  };
  async function closeAll(): Promise<void> {
    closing.abort();
    streams.close();
    await app.close();
    await files.close();
  }

  try {
    const port = await listen(app, { host, port: options.port ?? 0, lastPort: known?.port ?? null });
    const url = `http://${callableHost(host)}:${port}`;
    const registration: Registration = await register(dataDir, known, {
      apiUrl,
      adminToken,
      endpoints: {
        profileUrl: `${url}${endpointPrefix}/profile`,
        chatHistoryUrl: `${url}${endpointPrefix}/chat-history`,
        incomingContentUrl: `${url}${endpointPrefix}/incoming-content`,
      },
      settings: options.projectSettings ?? { extendedEvents: true },
      port,
    });
    const { projectId, accessKey, signingSecret } = registration;
    serve(signingSecret);
    connection = {
      client: createClient({ baseUrl: apiUrl, accessKey }),
      management: createManagementClient({ baseUrl: apiUrl, token: accessKey }),
      projectId,
      // The chat has no log-in: where others can open it, nobody changes the project from it.
      changeSettings: isLoopback(host)
        ? async (patch) => {
            const admin = createManagementClient({ baseUrl: apiUrl, token: adminToken });
            return (await admin.projects.change(projectId, { settings: patch })).settings;
          }
        : null,
    };
    return {
      url,
      chatUrl: `${url}/chat`,
      port,
      projectId,
      accessKey,
      signingSecret,
      ledger,
      store,
      behaviour: witness.behaviour,
      addUser: (profile, language) => cast.add('user', profile, language),
      addPersona: (profile, language) => cast.add('persona', profile, language),
      async addMessage(parties, message) {
        const whole = { id: randomUUID(), sender: 'USER' as const, date: now().toISOString(), ...message };
        await store.addMessage(parties, whole);
        return whole;
      },
      waitForEvent: (predicate, { timeoutMs = 30_000 } = {}) => waitForEvent(store, predicate, timeoutMs),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An address that listens everywhere is called on loopback. */
function callableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function waitForEvent(
  store: ConversationStore,
  predicate: Parameters<DemoPlatform['waitForEvent']>[0],
  timeoutMs: number,
): ReturnType<DemoPlatform['waitForEvent']> {
  return await new Promise((resolve, reject) => {
    const unsubscribe = store.onEvent((received) => {
      if (!predicate(received.event, received)) return;
      stop();
      resolve(received);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`No such event within ${timeoutMs} ms; ${store.receivedEvents().length} others were received.`));
    }, timeoutMs);
    const stop = () => {
      clearTimeout(timer);
      unsubscribe();
    };
    const past = store.receivedEvents().find((received) => predicate(received.event, received));
    if (past) {
      stop();
      resolve(past);
    }
  });
}
