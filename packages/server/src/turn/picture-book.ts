import { createHash } from 'node:crypto';
import type { ImageRejectionReason } from '@repartee/contract';
import { costOfNanos, formatExactCost } from '../llm/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { packJson, unpackJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { claimPicture, findPictures, keepPicture, releasePicture } from '../records/picture-analyses.ts';
import { reportPicture } from '../records/picture-reports.ts';
import { pictureCallStage } from '../records/turn-memories.ts';
import { storeCheckpoint } from '../records/turns.ts';
import { rejectedImageEvent } from './events-of-turn.ts';
import type { PictureCallStory } from './story.ts';
import { countCall } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';
import type { KeptPicture, PictureBook, PictureCallRecord } from './vision/index.ts';

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
  const reported = new Set<string>();

  async function find(urls: readonly string[]): Promise<Map<string, KeptPicture>> {
    const found = await findKept(database, projectId, urls);
    for (const { url, isReported } of found) {
      if (isReported) reported.add(url);
    }
    return new Map(found.map(({ url, kept }) => [url, kept]));
  }

  return {
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
    mayCall: run.isBudgetLeft,
    async noteCall(record) {
      calls.push(record);
      countCall(tools.metrics, record);
      const at = tools.engineClock.now().toISOString();
      const story: PictureCallStory = { version: 1, at, record, messages: null };
      const owned = await storeCheckpoint(database, turn, {
        stage: pictureCallStage(turn.restarts, calls.length),
        body: packJson(story),
        modelCalls: 0,
        cost: formatExactCost(costOfNanos(BigInt(record.costNano))),
      });
      return owned ? 'GO' : 'FENCED';
    },
    async report({ url, profileId }, category) {
      if (reported.has(url)) return 'GO';
      const reason: ImageRejectionReason = category === 'CHILD_SEXUAL' ? 'ILLEGAL_CONTENT' : category;
      const event = rejectedImageEvent(projectId, { sourceProfileId: profileId, pictureUrl: url, reason });
      const outcome = await reportPicture(database, turn, { urlHash: hashOf(url), event });
      if (outcome === 'REPORTED') tools.wakeDeliverer();
      return outcome === 'FENCED' ? 'FENCED' : 'GO';
    },
    callsLeft: () => Math.max(0, CALLS_MAX - calls.length),
    costNano: () => calls.reduce((sum, { costNano }) => sum + BigInt(costNano), 0n),
  };
}

/**
 * What other turns found out, for a turn that has no row until it has ended: nothing is looked at for it, and what is
 * rejected was told by the turn that looked.
 */
export function createKnownPictures(database: Database, projectId: string): PictureBook {
  return {
    find: async (urls) => {
      const found = await findKept(database, projectId, urls);
      return new Map(found.map(({ url, kept }) => [url, kept]));
    },
    claim: async () => 'BUSY',
    mayCall: async () => false,
    noteCall: async () => 'GO',
    report: async () => 'GO',
    callsLeft: () => 0,
    costNano: () => 0n,
  };
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
