import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { AnsweringEndpoint, AnsweringEndpoints, EndpointAnswer, EndpointCall, EventName } from '@repartee/sdk';
import type { Behaviour, EndpointName, Fault, WitnessedCall } from './behaviour.ts';
import { judgeSignature } from './judge-signature.ts';
import type { Ledger } from './ledger.ts';

/** Thrown where a connection is to be broken off; the HTTP server does it. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
}

export interface Witness {
  /** The real endpoints and their secret; null: the platform is not registered yet, so it answers 503. */
  served: { endpoints: AnsweringEndpoints; secret: string } | null;
  readonly behaviour: Behaviour;
  readonly ledger: Ledger;
  /** Aborted when the platform closes: then nothing waits or hangs any longer. */
  readonly closing: AbortSignal;
}

const TRIES_REMEMBERED_MAX = 200_000;

/** The endpoints with a witness in front: every call is written into the ledger, and goes wrong where a rule says so. */
export function witnessEndpoints(witness: Witness): AnsweringEndpoints {
  const triesById = new Map<string, number>();

  function countTry(webhookId: string | null): number {
    if (webhookId === null) return 1;
    const tryNumber = (triesById.get(webhookId) ?? 0) + 1;
    triesById.set(webhookId, tryNumber);
    if (triesById.size > TRIES_REMEMBERED_MAX) triesById.delete(triesById.keys().next().value!);
    return tryNumber;
  }

  function watch(endpoint: EndpointName): AnsweringEndpoint {
    return {
      answer: async (call) => {
        const { served, behaviour, ledger, closing } = witness;
        const facts = readFacts(endpoint, call);
        const seen: WitnessedCall = { ...facts.call, tryNumber: countTry(facts.call.webhookId) };
        const fault = (await behaviour[endpoint]?.(seen)) ?? {};
        const isTaken = fault.isTaken ?? !(fault.status || fault.hang || fault.reset);
        const usual = isTaken && served ? await served.endpoints[endpoint].answer(call) : null;
        const answer = served || fault.status ? faultyAnswer(fault, usual) : notReady;
        const isAnswered = !fault.hang && !fault.reset;
        const { body: _, ...known } = seen;
        await ledger.record({
          ...known,
          ...facts.body,
          webhookTimestamp: facts.webhookTimestamp,
          signature: served ? judgeSignature(served.secret, call, facts.signed) : 'MISSING',
          status: isAnswered ? answer.status : null,
          isTaken: usual !== null && usual.status < 300,
        });
        if (fault.delayMs) await wait(fault.delayMs, undefined, { signal: closing }).catch(breakOff);
        if (fault.hang) await untilAborted(closing);
        if (!isAnswered) throw new ConnectionReset();
        return answer;
      },
    };
  }
  return {
    profile: watch('profile'),
    chatHistory: watch('chatHistory'),
    incomingContent: watch('incomingContent'),
  };
}

const notReady: EndpointAnswer = {
  status: 503,
  headers: { 'content-type': 'application/json', 'retry-after': '1' },
  body: '{"error":"not_ready"}',
  problem: null,
};

function faultyAnswer(fault: Fault, usual: EndpointAnswer | null): EndpointAnswer {
  return {
    status: fault.status ?? usual?.status ?? 200,
    headers: { ...usual?.headers, ...fault.headers },
    body: fault.body ?? (fault.status ? '' : (usual?.body ?? '')),
    problem: usual?.problem ?? null,
  };
}

function breakOff(): never {
  throw new ConnectionReset();
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

function readFacts(endpoint: EndpointName, call: EndpointCall) {
  const headers = call.headers as Readonly<Record<string, string | undefined>>;
  const query = new URLSearchParams(call.url.split('?')[1] ?? '');
  const isEvent = endpoint === 'incomingContent';
  const bytes = isEvent ? Buffer.from(call.body ?? '') : Buffer.alloc(0);
  const body = bytes.toString('utf8');
  const { event, data } = isEvent ? readEnvelope(body) : {};
  const { answer } = data ?? {};
  return {
    call: {
      endpoint,
      webhookId: headers['webhook-id'] ?? null,
      target: call.url,
      body,
      event: (event ?? null) as EventName | null,
      profileId: query.get('profileId'),
      userProfileId: (answer ?? data)?.userProfileId ?? query.get('userProfileId'),
      personaProfileId: (answer ?? data)?.personaProfileId ?? query.get('personaProfileId'),
    },
    body: {
      bodySha256: isEvent ? createHash('sha256').update(bytes).digest('hex') : null,
      bodyBytes: bytes.length,
      answerId: answer?.id ?? null,
      answerSequenceNumber: answer?.sequenceNumber ?? null,
    },
    webhookTimestamp: headers['webhook-timestamp'] ?? null,
    signed: isEvent ? bytes : `GET ${call.url}`,
  };
}

/** Members of an envelope that may be anything: the witness writes down what came, right or wrong. */
interface Envelope {
  event?: string;
  data?: {
    userProfileId?: string;
    personaProfileId?: string;
    answer?: { id?: string; sequenceNumber?: number; userProfileId?: string; personaProfileId?: string };
  };
}

function readEnvelope(body: string): Envelope {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Envelope) : {};
  } catch {
    return {};
  }
}
