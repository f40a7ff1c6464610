import { type Event, type EventName, events } from '@repartee/contract';
import { type HttpClient, parseRetryAfter } from '../platform/http-client/index.ts';
import { newUuid, publicId } from '../platform/ids.ts';
import type { AttemptRecord, TakenEvent } from '../records/outboxes.ts';
import type { ProjectContext } from '../records/project-directory.ts';
import type { Settlement } from '../records/settlements.ts';
import { eventBody } from './event-body.ts';
import { nextTry, triesMax } from './retry-schedule.ts';
import { signedHeaders } from './sign.ts';

/** product.md 2.8: 15 s a call; an announcement is worth one try of 3 s. */
const callTimeoutMs = 15_000;
const bestEffortTimeoutMs = 3_000;
/** Nothing in the answer is needed but its status; a talkative platform costs no memory. */
const responseBytesMax = 64 * 1024;

const isBestEffort = (type: string): boolean => events[type as EventName]?.isBestEffort ?? false;

export type AttemptOutcome =
  | { kind: 'SETTLE'; settlement: Settlement }
  | { kind: 'RETRY'; waitMs: number; attempt: AttemptRecord }
  /** This process is leaving, or another worker by now: nobody can tell whether the platform took it. The same push follows later. */
  | { kind: 'CUT' }
  /** 410; `settlement` unless the endpoint is another one by now. */
  | { kind: 'DISABLE'; settlement: Settlement };

/** The platform was asked, and what it said is known. */
export type TriedOutcome = Exclude<AttemptOutcome, { kind: 'CUT' }>;

export function recordOf(outcome: TriedOutcome): AttemptRecord {
  return outcome.kind === 'RETRY' ? outcome.attempt : outcome.settlement.attempt;
}

export function isAccepted(outcome: TriedOutcome): boolean {
  return outcome.kind === 'SETTLE' && outcome.settlement.state === 'accepted';
}

/** One try of one event: the same bytes and id every time. Says what follows, decides nothing in the database. */
export async function attemptEvent(
  taken: TakenEvent,
  project: ProjectContext,
  tools: { http: HttpClient; now: () => Date; random: () => number; signal: AbortSignal },
): Promise<AttemptOutcome> {
  const now = tools.now();
  const id = publicId('event', taken.eventId);
  const outcome = await tools.http.request({
    method: 'POST',
    url: project.incomingContentUrl!,
    headers: {
      ...project.headers,
      'content-type': 'application/json',
      'x-ai-generated': 'true',
      ...signedHeaders(project.signingSecrets, id, Math.floor(now.getTime() / 1000), taken.body),
    },
    body: taken.body,
    timeoutMs: isBestEffort(taken.type) ? bestEffortTimeoutMs : callTimeoutMs,
    maxResponseBytes: responseBytesMax,
    // A platform that took the event and then talks too much, or too slowly, has taken it all the same.
    isStatusEnough: true,
    purpose: 'platform',
    signal: tools.signal,
  });
  if (!outcome.ok && outcome.code === 'aborted') return { kind: 'CUT' };
  const status = outcome.ok ? outcome.status : null;
  const isAccepted = status !== null && status >= 200 && status < 300;
  const failure = isAccepted ? null : outcome.ok ? 'status' : outcome.code;
  const attempt: AttemptRecord = { status, failure, durationMs: outcome.durationMs };
  if (isAccepted) return { kind: 'SETTLE', settlement: acceptedSettlement(taken, project, attempt) };

  if (isBestEffort(taken.type)) return { kind: 'SETTLE', settlement: endedSettlement('expired', attempt) };
  const retryAfterMs = outcome.ok ? parseRetryAfter(outcome.headers['retry-after'], tools.now().getTime()) : null;
  const next = nextTry(taken.attempt, status, retryAfterMs, tools.random());
  if (next.kind === 'RETRY') return { kind: 'RETRY', waitMs: next.waitMs, attempt };
  const settlement = endedSettlement('dead', attempt);
  return next.kind === 'DISABLE' ? { kind: 'DISABLE', settlement } : { kind: 'SETTLE', settlement };
}

/** A failed try decides what follows it, so only an event whose last tries ended with their processes (REAP) comes here. */
export function hasNoTryLeft({ attempt }: TakenEvent): boolean {
  return attempt > triesMax;
}

export function settlementAfterDeaths({ type }: TakenEvent): Settlement {
  return endedSettlement(isBestEffort(type) ? 'expired' : 'dead', {
    status: null,
    failure: 'worker_died',
    durationMs: 0,
  });
}

export function endedSettlement(state: 'dead' | 'expired', attempt: AttemptRecord): Settlement {
  return { state, attempt, nextProcessing: null, disclosureGiven: null, ledgerId: null };
}

/** What an accepted event may bring with it; SETTLE decides under its locks whether a follow-up is announced. */
function acceptedSettlement(taken: TakenEvent, project: ProjectContext, attempt: AttemptRecord): Settlement {
  const settlement: Settlement = {
    state: 'accepted',
    attempt,
    nextProcessing: null,
    disclosureGiven: null,
    ledgerId: null,
  };
  if (taken.type !== 'answer.created') return settlement;
  const { data } = JSON.parse(taken.body.toString('utf8')) as Extract<Event, { event: 'answer.created' }>;
  const parties = {
    projectId: data.projectId,
    userProfileId: data.answer.userProfileId,
    personaProfileId: data.answer.personaProfileId,
  };
  settlement.nextProcessing = { id: newUuid(), body: eventBody({ event: 'answer.processing', data: parties }) };
  if (taken.disclosure === null) return settlement;
  settlement.ledgerId = newUuid();
  if (!project.settings.extendedEvents) return settlement;
  const { mode, reason, language } = taken.disclosure;
  settlement.disclosureGiven = {
    id: newUuid(),
    ledgerId: settlement.ledgerId,
    body: eventBody({
      event: 'disclosure.given',
      data: { ...parties, tags: data.answer.tags, answerId: data.answer.id, mode, reason, language },
    } as Event),
  };
  return settlement;
}
