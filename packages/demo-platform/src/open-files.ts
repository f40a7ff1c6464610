import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoPlatformOptions } from './demo-platform.ts';
import { type AppendOnlyFile, openAppendOnlyFile, readRecords, trimFile } from './store/append-only-file.ts';
import { type ConversationStore, createConversationStore } from './store/conversation-store.ts';

export interface OpenFiles {
  readonly store: ConversationStore;
  readonly ledger: AppendOnlyFile | null;
  close(): Promise<void>;
}

/** Opens what the platform keeps under `<dataDir>/demo-platform`, and remembers what earlier starts left there. */
export async function openFiles(dataDir: string, options: DemoPlatformOptions): Promise<OpenFiles> {
  const clock = options.now ? { now: options.now } : {};
  if (options.isKeptOnDisk === false) {
    const store = createConversationStore({ messages: null, events: null, ...clock });
    return { store, ledger: null, close: async () => undefined };
  }
  const folder = join(dataDir, 'demo-platform');
  // The data directory is shared, with PostgreSQL too, and keeps the usual mode; the messages are the owner's alone.
  await mkdir(dataDir, { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = {
    messages: join(folder, 'messages.jsonl'),
    events: join(folder, 'events.jsonl'),
    ledger: join(folder, 'ledger.jsonl'),
  };
  for (const file of Object.values(path)) await trimFile(file);
  const past = { messages: await readRecords(path.messages), events: await readRecords(path.events) };
  const messages = await openAppendOnlyFile(path.messages);
  const events = await openAppendOnlyFile(path.events);
  const ledger = await openAppendOnlyFile(path.ledger, { fsync: options.fsyncLedger ?? false });
  const store = createConversationStore({ messages, events, ...clock });
  store.replay(past.messages, past.events);
  return {
    store,
    ledger,
    async close() {
      await messages.close();
      await events.close();
      await ledger.close();
    },
  };
}
