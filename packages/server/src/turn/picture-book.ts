import { createHash } from 'node:crypto';
import type { ImageRejectionReason } from '@repartee/contract';
import { costOfNanos, formatExactCost } from '../llm/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { packJson, unpackJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { claimPicture, findPictures, keepPicture, releasePicture } from '../records/picture-analyses.ts';
import { type PictureReport, reportPicture } from '../records/picture-reports.ts';
import { pictureCallStage } from '../records/turn-memories.ts';
import { storeCheckpoint } from '../records/turns.ts';
import { rejectedImageEvent } from './events-of-turn.ts';
import type { TurnSubject } from './gather/gathered.ts';
import type { PictureCallStory } from './story.ts';
import { countCall } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';
import type { KeptPicture, PictureBook, PictureCallRecord, Rejection, WantedPicture } from './vision/index.ts';

/** Looks of a turn for one request, by all its runs: the stages of their calls have one digit. */
const CALLS_MAX = 6;
/** A look takes 25 s at most (fetch and call); a claim outlives it only where its process died. */
const CLAIM_MS = 40_000;

type StoredPictureJson = { version: 1 } & KeptPicture;

/** The picture book of one run, on the database. */
export function createPictureBook(
  turn: ClaimedConversation,
  tools: TurnTools,
  run: {
    /** Picture calls of earlier runs for the same request. */
    stored: readonly PictureCallRecord[];
    isBudgetLeft: () => Promise<boolean>;
  },
): PictureBook {
  const { database } = tools;
  const { projectId } = turn;
  const calls = [...run.stored];
  const shelf = createShelf(database, projectId);
  return {
    mayCall: run.isBudgetLeft,
    async noteCall(record) {
      calls.push(record);
      countCall(tools.metrics, record);
      const at = tools.engineClock.now().toISOString();
      const owned = await storeCheckpoint(database, turn, {
        stage: pictureCallStage(turn.restarts, calls.length),
        body: packJson(pictureCallStory(record, at)),
        modelCalls: 0,
        cost: formatExactCost(costOfNanos(BigInt(record.costNano))),
      });
      return owned ? 'GO' : 'FENCED';
    },
    async report(picture, category) {
      if (shelf.isReported(picture.url)) return 'GO';
      const outcome = await reportPicture(database, turn, reportOf(projectId, picture, category));
      if (outcome === 'REPORTED') tools.wakeDeliverer();
      return outcome === 'FENCED' ? 'FENCED' : 'GO';
    },
    ...shelf.book,
    ...accountOf(calls),
  };
}

/** The picture book of a turn that has no row until it has ended. */
export interface RequestPictureBook extends PictureBook {
  /** What the platform is to be told, with the end of the turn: rejected pictures that nobody told it of before. */
  reports(): PictureReport[];
}

/**
 * Looks as every other turn does: claims and what is kept need no row of the turn. Its calls are noted by the turn's own
 * ledger, and rejected pictures are told when the turn is stored, in its transaction; a process that dies before tells
 * nothing, and whoever meets the picture next does.
 */
export function createRequestPictureBook(
  subject: Pick<TurnSubject, 'projectId'>,
  tools: { database: Database },
  run: {
    notePicture: (record: PictureCallRecord) => Promise<void>;
    isBudgetLeft: () => Promise<boolean>;
  },
): RequestPictureBook {
  const { projectId } = subject;
  const calls: PictureCallRecord[] = [];
  const shelf = createShelf(tools.database, projectId);
  const reports = new Map<string, PictureReport>();
  return {
    mayCall: run.isBudgetLeft,
    async noteCall(record) {
      calls.push(record);
      await run.notePicture(record);
      return 'GO';
    },
    async report(picture, category) {
      if (shelf.isReported(picture.url) || reports.has(picture.url)) return 'GO';
      reports.set(picture.url, reportOf(projectId, picture, category));
      return 'GO';
    },
    reports: () => [...reports.values()],
    ...shelf.book,
    ...accountOf(calls),
  };
}

export function pictureCallStory(record: PictureCallRecord, at: string): PictureCallStory {
  return { version: 1, at, record, messages: null };
}

/** What is known of a project's pictures, and the claims of those who look: the same for every turn. */
function createShelf(
  database: Database,
  projectId: string,
): { book: Pick<PictureBook, 'find' | 'claim'>; isReported: (url: string) => boolean } {
  const reported = new Set<string>();

  async function find(urls: readonly string[]): Promise<Map<string, KeptPicture>> {
    const found = await findKept(database, projectId, urls);
    for (const { url, isReported } of found) {
      if (isReported) reported.add(url);
    }
    return new Map(found.map(({ url, kept }) => [url, kept]));
  }

  return {
    isReported: (url) => reported.has(url),
    book: {
      find,
      async claim({ url, profileId }) {
        const claim = { projectId, urlHash: hashOf(url), claim: newUuid() };
        if (!(await claimPicture(database, claim, { profileId, claimMs: CLAIM_MS }))) {
          return (await find([url])).get(url) ?? 'BUSY';
        }
        return {
          async keep(kept, lifeSeconds) {
            if (lifeSeconds === null) return;
            const json: StoredPictureJson = { version: 1, ...kept };
            await keepPicture(database, claim, { body: packJson(json), lifeSeconds });
          },
          release: () => releasePicture(database, claim),
        };
      },
    },
  };
}

function accountOf(calls: readonly PictureCallRecord[]): Pick<PictureBook, 'callsLeft' | 'costNano'> {
  return {
    callsLeft: () => Math.max(0, CALLS_MAX - calls.length),
    costNano: () => calls.reduce((sum, { costNano }) => sum + BigInt(costNano), 0n),
  };
}

function reportOf(projectId: string, { url, profileId }: WantedPicture, category: Rejection): PictureReport {
  const reason: ImageRejectionReason = category === 'CHILD_SEXUAL' ? 'ILLEGAL_CONTENT' : category;
  const event = rejectedImageEvent(projectId, { sourceProfileId: profileId, pictureUrl: url, reason });
  return { urlHash: hashOf(url), event };
}

async function findKept(
  database: Database,
  projectId: string,
  urls: readonly string[],
): Promise<{ url: string; kept: KeptPicture; isReported: boolean }[]> {
  const byHash = new Map(urls.map((url) => [hashOf(url).toString('hex'), url]));
  const found = await findPictures(database, projectId, urls.map(hashOf));
  return found.flatMap(({ urlHash, body, isReported }) => {
    const url = byHash.get(urlHash.toString('hex'));
    const kept = readKept(body);
    return url === undefined || kept === null ? [] : [{ url, kept, isReported }];
  });
}

function hashOf(url: string): Buffer {
  return createHash('sha256').update(url).digest();
}

function readKept(body: Buffer): KeptPicture | null {
  const json = unpackJson(body, (value) => value as StoredPictureJson);
  return json.version === 1 ? json : null;
}
