import { expect } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { type Decision, storeReply } from './answers.ts';
import type { ClaimedConversation } from './conversations.ts';
import type { TakenEvent } from './outboxes.ts';
import type { Settlement } from './settlements.ts';
import { endTurn, type FinishedCall } from './turns.ts';

/** Turns stepped by hand on an engine database of their own. */
export type TurnScene = Awaited<ReturnType<typeof openTurnScene>>;

export const attempt = { status: 200, failure: null, durationMs: 12 };
export const accepted: Settlement = {
  state: 'accepted',
  attempt,
  nextProcessing: null,
  disclosureGiven: null,
  ledgerId: null,
};
export const dead: Settlement = {
  ...accepted,
  state: 'dead',
  attempt: { status: 500, failure: 'status', durationMs: 9 },
};
export const newEvent = (text = 'x') => ({ id: newUuid(), body: Buffer.from(text) });

export function decision(overrides: Partial<Decision> = {}): Decision {
  return {
    coveredKeys: Buffer.from('covered'),
    personaRecord: Buffer.from('record'),
    stop: null,
    holdId: null,
    offence: null,
    ...overrides,
  };
}

export async function openTurnScene() {
  const engine: EngineDatabase = await openEngineDatabase();

  async function startTurn(row: Parameters<EngineDatabase['enqueue']>[0] = {}): Promise<ClaimedConversation> {
    await engine.enqueue({ bufferMs: 0, ...row });
    const claimed = await engine.claim();
    expect(claimed).toHaveLength(1);
    return claimed[0]!;
  }

  async function writeReply(
    turn: ClaimedConversation,
    options: {
      typingMs?: number[];
      seenSeq?: number;
      disclosure?: boolean;
      decision?: Partial<Decision>;
      call?: FinishedCall;
    } = {},
  ): Promise<boolean> {
    const typing = options.typingMs ?? [0];
    const disclosure = options.disclosure
      ? { mode: 'PERSONA', reason: 'FIRST_ANSWER', language: 'EN', sentence: 'An AI writes.' }
      : null;
    const outcome = await storeReply(
      engine.database,
      turn,
      {
        answers: typing.map((typingMs, number) => ({ id: newUuid(), typingMs, body: Buffer.from(`answer ${number}`) })),
        armed:
          typing[0] === 0
            ? { event: { ...newEvent('armed 0'), disclosure }, decision: decision(options.decision) }
            : null,
        story: Buffer.from('story'),
        call: options.call ?? null,
      },
      options.seenSeq ?? 0,
    );
    return outcome.kind === 'STORED';
  }

  async function takeOne(type: string): Promise<TakenEvent> {
    const taken = await engine.take();
    expect(taken.map((event) => event.type)).toEqual([type]);
    return taken[0]!;
  }

  async function turnRow(id: string) {
    const { rows } = await engine.database.execute<{
      outcome: string | null;
      reason: string | null;
      is_ended: boolean;
      model_calls: number;
      crashes: number;
      cost: string;
    }>(
      'select outcome, reason, ended_at is not null as is_ended, model_calls, crashes, cost from turns where id = $1',
      [id],
    );
    return rows[0]!;
  }

  function drop(turn: ClaimedConversation, fence: number | null): Promise<boolean> {
    return endTurn(
      engine.database,
      { ...turn, fence },
      {
        outcome: 'dropped',
        reason: 'DEADLINE_EXCEEDED',
        event: { ...newEvent(), type: 'conversation.dropped' },
        story: null,
        history: null,
      },
    );
  }

  return { engine, startTurn, writeReply, takeOne, turnRow, drop };
}
