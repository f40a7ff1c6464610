import type { EventName } from '@repartee/sdk';
import type { AppendOnlyFile } from '../store/append-only-file.ts';
import type { EndpointName } from './behaviour.ts';
import type { SignatureJudgement } from './judge-signature.ts';

/** One call that Repartee made, as the platform saw it. */
export interface LedgerEntry {
  /** Counts from 1 in the order of arrival. */
  readonly sequence: number;
  /** When it had arrived whole; UTC with milliseconds. */
  readonly receivedAt: string;
  readonly endpoint: EndpointName;
  readonly webhookId: string | null;
  readonly webhookTimestamp: string | null;
  readonly signature: SignatureJudgement;
  /** 1 for the first call with this `webhook-id`, 2 for its first repetition, … */
  readonly tryNumber: number;
  /** Path and query, as sent. */
  readonly target: string;
  /** Of the exact bytes, in hex; null for GET. */
  readonly bodySha256: string | null;
  readonly bodyBytes: number;
  readonly event: EventName | null;
  readonly profileId: string | null;
  readonly userProfileId: string | null;
  readonly personaProfileId: string | null;
  readonly answerId: string | null;
  readonly answerSequenceNumber: number | null;
  /** Status it was answered with; null: never answered, or broken off. */
  readonly status: number | null;
  /** Whether the platform took it: only then does its content count as received. */
  readonly isTaken: boolean;
}

export type LedgerFilter = {
  [Name in 'endpoint' | 'event' | 'webhookId' | 'profileId' | 'userProfileId' | 'personaProfileId']?: string;
} & {
  /** Entries after this sequence number. */
  after?: number;
  /** Default: all. */
  limit?: number;
};

/** What the platform received, in the order of arrival: the newest entries in memory, all of them in a file. */
export interface Ledger {
  /** Entries that match, oldest first. */
  entries(filter?: LedgerFilter): LedgerEntry[];
  /** How many calls arrived since the start, those no longer in memory included. */
  readonly count: number;
  /** Resolves when the entry is as safe as the ledger was asked to keep it. */
  record(entry: Omit<LedgerEntry, 'sequence' | 'receivedAt'>): Promise<void>;
}

export interface LedgerOptions {
  /** Null: memory alone. */
  file: AppendOnlyFile | null;
  entriesMax: number;
  /** Whether a call is answered only when its entry is in the file. */
  isAwaited: boolean;
  /** Told when the file cannot be written and nobody awaits it. */
  onFailure: () => void;
}

export function createLedger(options: LedgerOptions): Ledger {
  let kept: LedgerEntry[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    entries({ after = 0, limit = Number.POSITIVE_INFINITY, ...wanted } = {}) {
      const names = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => wanted[name] !== undefined);
      const found: LedgerEntry[] = [];
      for (const entry of kept) {
        if (found.length >= limit) break;
        if (entry.sequence > after && names.every((name) => entry[name] === wanted[name])) found.push(entry);
      }
      return found;
    },
    async record(facts) {
      const entry: LedgerEntry = { sequence: ++count, receivedAt: new Date().toISOString(), ...facts };
      kept.push(entry);
      // In large steps: shifting one by one would cost as much as everything else.
      if (kept.length > options.entriesMax * 1.2) kept = kept.slice(-options.entriesMax);
      const written = options.file?.append(entry);
      if (options.isAwaited) await written;
      else written?.catch(options.onFailure);
    },
  };
}
