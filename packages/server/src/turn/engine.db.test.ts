import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { createInStep } from '../platform/in-step.ts';
import { silentLogger } from '../platform/logger.ts';
import { createMetrics } from '../platform/metrics.ts';
import { openTurnScene, type TurnScene } from '../records/_turn-scene.ts';
import type { ProjectContext } from '../records/project-directory.ts';
import { createTurnEngine, type TurnEngine } from './engine.ts';
import { createEngineClock } from './engine-clock.ts';
import type { TurnTools } from './turn-tools.ts';

/** The engine over a real database. What a turn meets first, its project, is in the hands of the test. */
let scene: TurnScene;
let started: TurnEngine | undefined;
let openGate: (() => void) | undefined;
beforeEach(async () => {
  scene = await openTurnScene();
});
afterEach(async () => {
  openGate?.();
  await started?.stop(0);
  await scene.engine.close();
});

function start(places: number, getProject: (projectId: string) => Promise<ProjectContext | null>): TurnEngine {
  const tools = {
    database: scene.engine.database,
    projects: { get: getProject },
    engineClock: createEngineClock(),
    clock: { now: () => new Date() },
    logger: silentLogger,
    metrics: createMetrics(),
    projectLog: { add() {} },
    random: Math.random,
    wait: () => new Promise<void>((resolve) => setImmediate(resolve)),
    inStep: createInStep(),
    wakeDeliverer() {},
    sender: { reserve: () => null, send() {}, release() {} },
    http: {},
    sign: () => '',
    models: new Map(),
  } as unknown as TurnTools;
  started = createTurnEngine(tools, () => 1, { places });
  started.start();
  return started;
}

/** Turns that stay under way until they are let go, one by one. */
function createGate() {
  const held: (() => void)[] = [];
  const begun: string[] = [];
  let isOpen = false;
  openGate = () => {
    isOpen = true;
    for (const go of held.splice(0)) go();
  };
  return {
    begun,
    held: () => held.length,
    letOneGo: () => held.shift()?.(),
    async get(projectId: string): Promise<null> {
      begun.push(projectId);
      if (!isOpen) await new Promise<void>((resolve) => held.push(resolve));
      return null;
    },
  };
}

const soon = { interval: 5 };

describe('an engine whose places are all taken', () => {
  it.each([1, 31])('gives the next ones to whoever waits, %i lanes behind the longest queue too', async (distance) => {
    const { engine } = scene;
    const gate = createGate();
    for (let count = 0; count < 60; count += 1) await engine.enqueue({ bufferMs: 0, lane: 0 });
    start(4, gate.get);
    await expect.poll(gate.held, soon).toBe(4);
    const other = newUuid();
    await engine.enqueue({ bufferMs: 0, lane: distance, projectId: other });
    for (let ended = 1; ended <= 4 && !gate.begun.includes(other); ended += 1) {
      gate.letOneGo();
      await expect.poll(() => gate.begun.length, soon).toBe(4 + ended);
    }
    expect(gate.begun).toContain(other);
  });

  it('takes what users wrote before what the persona would write by itself, however long that waits', async () => {
    const { engine } = scene;
    for (let count = 0; count < 3; count += 1) await engine.enqueue({ bufferMs: 0, lane: 1, isEngage: true });
    await engine.advance(60_000);
    const written = newUuid();
    for (let count = 0; count < 3; count += 1) await engine.enqueue({ bufferMs: 0, lane: 2, projectId: written });
    const gate = createGate();
    start(1, gate.get);
    for (let begun = 1; begun <= 6; begun += 1) {
      await expect.poll(() => gate.begun.length, soon).toBe(begun);
      // Deleted with its project; else it would be freed after a while, and come first again.
      await engine.database.execute('delete from conversations where worker_id is not null');
      gate.letOneGo();
    }
    expect(gate.begun.map((projectId) => projectId === written)).toEqual([true, true, true, false, false, false]);
  });

  it('still arms an answer that is typed, and ends a request at its deadline', async () => {
    const { engine } = scene;
    const paced = await scene.startTurn({ maxProcessingMs: 60_000 });
    await scene.writeReply(paced, { typingMs: [5_000] });
    const gate = createGate();
    for (let count = 0; count < 3; count += 1) await engine.enqueue({ bufferMs: 0 });
    start(2, gate.get);
    await expect.poll(gate.held, soon).toBe(2);
    await engine.advance(6_000);
    await expect.poll(async () => (await engine.conversation(paced.conversationId)).worker_id, soon).toBeNull();
    const waiting = await engine.enqueue({ bufferMs: 0, maxProcessingMs: 30_000 });
    await engine.advance(30_001);
    const isTaken = async () => (await engine.conversation(waiting.conversationId)).phase;
    await expect.poll(isTaken, soon).toBe(1);
  });
});

describe('a turn whose request cannot be read', () => {
  it('is dropped, and its place is free again', async () => {
    const { engine } = scene;
    const project = { id: engine.projectId, settings: {}, headers: {}, signingSecrets: [], isEndpointDisabled: false };
    const urls = { profileUrl: 'http://127.0.0.1:9/', chatHistoryUrl: 'http://127.0.0.1:9/' };
    const context = { ...project, ...urls, incomingContentUrl: 'http://127.0.0.1:9/' } as unknown as ProjectContext;
    const { conversationId } = await engine.enqueue({ bufferMs: 0, request: Buffer.from('\u0007no format of ours') });
    const running = start(2, () => Promise.resolve(context));
    const types = async () => {
      await engine.advance(5_000);
      return (await engine.events(conversationId)).map(({ type }) => type);
    };
    await expect.poll(types, { interval: 50 }).toEqual(['conversation.dropped']);
    await expect.poll(() => running.inFlight(), soon).toBe(0);
  });
});
