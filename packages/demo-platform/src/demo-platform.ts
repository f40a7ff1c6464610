import type { Event, Language, ProfileInput, ProjectSettingsPatch } from '@repartee/sdk';
import type { ConversationStore, Parties, ReceivedEvent, StoredMessage } from './store/conversation-store.ts';
import type { Behaviour } from './witness/behaviour.ts';
import type { Ledger } from './witness/ledger.ts';

export interface DemoPlatformOptions {
  /** Where Repartee's API listens. */
  apiUrl: string;
  /** Creates the project at the first start, and mends it at later ones. */
  adminToken: string;
  /** Holds `demo-platform.json` (credentials, mode 0600) and the folder `demo-platform`. Made when missing. */
  dataDir: string;
  /** 0 (default): the port of the last start if it is free, else any. */
  port?: number;
  /** Default 127.0.0.1. The chat has no log-in: on any other address everybody may use it. */
  host?: string;
  /** Gets lines for the operator: codes and counts, never texts. */
  logger?: (line: string) => void;
  /** Who writes the replies, for the note on the page, e.g. `sandbox`. Default: looked up after the first answer. */
  writer?: string | null;
  /** Settings of the project when it is created. Default: `extendedEvents`, so that the page can say why nothing comes. */
  projectSettings?: ProjectSettingsPatch;
  /** Serves the ledger at `GET /ledger`, to loopback callers only. */
  exposeLedger?: boolean;
  /** Answers a call only when its ledger entry is on disk: for trials in which this machine's processes are killed. */
  fsyncLedger?: boolean;
  /** Ledger entries in memory. Default 200,000. */
  ledgerEntriesMax?: number;
  /** False: messages, events and ledger stay in memory, for benchmarks. Default true. */
  isKeptOnDisk?: boolean;
  /** Profiles of ids nobody added, so that a benchmark can have a million of them. */
  fallbackProfile?: (profileId: string) => ProfileInput | null;
  /** Messages of conversations that hold none. */
  fallbackHistory?: (parties: Parties) => readonly StoredMessage[];
  /** By which messages and events are dated. Default: the system's clock. */
  now?: () => Date;
}

/** A running platform. */
export interface DemoPlatform {
  readonly url: string;
  readonly chatUrl: string;
  readonly port: number;
  readonly projectId: string;
  readonly accessKey: string;
  readonly signingSecret: string;
  /** What it received, as an independent witness. */
  readonly ledger: Ledger;
  readonly store: ConversationStore;
  /** Rules by which its endpoints fail; set and unset them at any time. */
  readonly behaviour: Behaviour;
  /** Adds a user, or replaces the one with this id. Lives as long as the process. */
  addUser(profile: ProfileInput, language?: Language): void;
  addPersona(profile: ProfileInput, language?: Language): void;
  /** Adds a message to a conversation, by default one of the user, now. Enqueues nothing. */
  addMessage(parties: Parties, message: Partial<StoredMessage>): Promise<StoredMessage>;
  /** The first event, of those received so far and from now on, that the predicate accepts. Rejects after `timeoutMs`. */
  waitForEvent(
    predicate: (event: Event, received: ReceivedEvent) => boolean,
    options?: { timeoutMs?: number },
  ): Promise<ReceivedEvent>;
  close(): Promise<void>;
}
