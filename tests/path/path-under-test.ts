import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, EnqueueRequestInput, Event, EventName, LogEntry, ProjectPatch } from '@repartee/contract';
import type { Parties, ReceivedEvent } from '@repartee/demo-platform';
import type { Constellation } from '../../packages/testbed/src/index.ts';
import { openConstellation } from '../_setup/constellation.ts';
import { patienceMs } from '../_setup/patience.ts';
import { helpWhatWasGivenBack } from './given-back.ts';

/** What an enqueue may say beyond its parties. */
export type EnqueueMore = Omit<EnqueueRequestInput, 'userProfileId' | 'personaProfileId' | 'language'> & {
  language?: EnqueueRequestInput['language'];
};

type Settings = NonNullable<ProjectPatch['settings']>;
type Answered = Extract<Event, { event: 'answer.created' }>;

/** A constellation with the few acts every test of the path needs. All of them go over HTTP. */
export interface PathUnderTest extends Constellation {
  /** Changes the project, and returns when every process knows. */
  changeProject(patch: ProjectPatch): Promise<void>;
  /** The work under other settings; they are as before for the next test, also where the work failed. */
  withSettings(settings: Settings, work: () => Promise<void>): Promise<void>;
  /** A user and a persona nobody spoke with yet; both adults. */
  newParties(more?: { user?: object; persona?: object }): Parties;
  /** A message of the user, now by the engine's clock. */
  say(parties: Parties, text: string): Promise<void>;
  /** Without a buffer, unless the parameters say otherwise. */
  tryEnqueue(parties: Parties, more?: EnqueueMore, headers?: Record<string, string>): Promise<Response>;
  /** The same, and it must be accepted. */
  enqueue(parties: Parties, more?: EnqueueMore): Promise<void>;
  /** A message of the user, and the answer to it, once its turn has ended. */
  ask(parties: Parties, text: string, more?: EnqueueMore): Promise<Answer>;
  events(parties: Parties, name?: EventName): ReceivedEvent[];
  answers(parties: Parties): Answer[];
  /** The n-th answer the platform took of this conversation, from 1. */
  answer(parties: Parties, nth?: number): Promise<Answer>;
  event<Name extends EventName>(parties: Parties, name: Name, nth?: number): Promise<Extract<Event, { event: Name }>>;
  /** The first entry of the project log that the predicate accepts; it is written with a little delay. */
  logged(predicate: (entry: LogEntry) => boolean): Promise<LogEntry>;
  /**
   * Milliseconds from the first enqueue of a conversation's latest turn to the release of its first answer, both as stored.
   * The engine's clock runs on between two looks at a clock that stands still: what it says is seldom a round number.
   */
  waitedMs(parties: Parties): Promise<number>;
  /** Whole stories of a conversation's turns, oldest first. */
  stories(parties: Parties): Promise<Awaited<ReturnType<Constellation['management']['turns']['read']>>[]>;
}

let conversations = 0;

export async function openPath(options: Parameters<typeof openConstellation>[0] = {}): Promise<PathUnderTest> {
  const world = await openConstellation(options);
  if (!options.settableClock) return pathOf(world);
  const helper = await helpWhatWasGivenBack(world);
  return {
    ...pathOf(world),
    async stop() {
      await helper.stop();
      await world.stop();
    },
  };
}

function pathOf(world: Constellation): PathUnderTest {
  const { platform, management } = world;

  const path: PathUnderTest = {
    ...world,
    async changeProject(patch) {
      await management.projects.change(platform.projectId, patch);
      // The promise of the project directory: nobody works with settings older than a second.
      await passASecond();
    },
    async withSettings(settings, work) {
      const before = (await management.projects.read(platform.projectId)).settings;
      try {
        await path.changeProject({ settings });
        await work();
      } finally {
        await path.changeProject({ settings: undoing(settings, before) });
      }
    },
    newParties(more = {}) {
      conversations += 1;
      const parties = { userProfileId: `user-${conversations}`, personaProfileId: `persona-${conversations}` };
      const common = { timeZone: 'UTC', countryCode: 'GB' };
      platform.addUser({
        ...common,
        id: parties.userProfileId,
        firstName: 'Sam',
        birthdate: '1990-05-14',
        ...more.user,
      });
      platform.addPersona({
        ...common,
        id: parties.personaProfileId,
        firstName: 'Ada',
        birthdate: '1994-05-14',
        ...more.persona,
      });
      return parties;
    },
    async say(parties, text) {
      await platform.addMessage(parties, { text, date: new Date(world.nowMs()).toISOString() });
    },
    tryEnqueue(parties, more = {}, headers = {}) {
      const { replyParameters, ...rest } = more;
      const body = { ...parties, language: 'EN', ...rest, replyParameters: { bufferSeconds: 0, ...replyParameters } };
      return fetch(`${world.apiUrl}/cs/v1/content_creation/conversations/enqueue`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${platform.accessKey}`,
          'content-type': 'application/json',
          ...headers,
        },
        body: JSON.stringify(body),
      });
    },
    async enqueue(parties, more) {
      const answered = await path.tryEnqueue(parties, more);
      if (answered.status === 503) {
        // A busy machine may refuse for a moment; a platform says it again.
        await wait(Number(answered.headers.get('retry-after')) * 1_000);
        return path.enqueue(parties, more);
      }
      if (answered.status !== 204) throw new Error(`the enqueue was refused: ${await answered.text()}`);
    },
    async ask(parties, text, more) {
      const nth = path.answers(parties).length + 1;
      await path.say(parties, text);
      await path.enqueue(parties, more);
      const answer = await path.answer(parties, nth);
      // The platform has it; only now the server has noted so, and the clock may go on.
      await until('the end of the turn', async () => {
        const { items } = await management.turns.list(platform.projectId, { ...parties, limit: 1 });
        return items[0]?.phase === 'ENDED';
      });
      return answer;
    },
    events: (parties, name) =>
      platform.store
        .receivedEvents()
        .filter(({ event }) => isOf(event, parties) && (name === undefined || event.event === name)),
    answers: (parties) => path.events(parties, 'answer.created').map(({ event }) => (event as Answered).data.answer),
    async answer(parties, nth = 1) {
      return (await path.event(parties, 'answer.created', nth)).data.answer;
    },
    async event(parties, name, nth = 1) {
      const found = await until(
        `${name} ${nth} of ${parties.userProfileId}`,
        () => path.events(parties, name)[nth - 1],
      );
      return found.event as Extract<Event, { event: typeof name }>;
    },
    logged: (predicate) =>
      until('a line of the project log', async () => {
        const { items } = await management.logs.list(platform.projectId, { limit: 100 });
        return items.find(predicate);
      }),
    async waitedMs(parties) {
      const { request, answers } = (await path.stories(parties)).at(-1)!;
      const firstMs = Math.min(...request.enqueues.map(({ at }) => Date.parse(at)));
      return Date.parse(answers[0]!.answer!.createdAt) - firstMs;
    },
    async stories(parties) {
      const { items } = await management.turns.list(platform.projectId, parties);
      const stories = await Promise.all(items.map(({ id }) => management.turns.read(platform.projectId, id)));
      return stories.reverse();
    },
  };
  return path;
}

/** A change is merged member by member, so what came new is taken out by name. */
function undoing(change: object, before: object): Settings {
  const known = new Map(Object.entries(before));
  const undone = Object.entries(change).map(([name, value]) => {
    const was = known.get(name) ?? null;
    return [name, isObject(value) && isObject(was) ? undoing(value, was) : was];
  });
  return Object.fromEntries(undone);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOf({ data }: Event, { userProfileId, personaProfileId }: Parties): boolean {
  // A rejected picture is a profile's; its users and personas are of one conversation each here.
  if ('sourceProfileId' in data) return [userProfileId, personaProfileId].includes(data.sourceProfileId);
  const of = 'answer' in data ? data.answer : data;
  return of.userProfileId === userProfileId && of.personaProfileId === personaProfileId;
}

/**
 * The second in which other parts of the server may not know of a change, and constant use meanwhile, whatever it is
 * answered. What they know is as old as the question for it: the next use is answered anew, however long its answer takes.
 */
export async function passASecond(use: () => Promise<unknown> = async () => {}): Promise<void> {
  const changedMs = performance.now();
  await until('a second', async () => {
    await use();
    return performance.now() - changedMs > 1_000;
  });
}

/** What a scripted model or a platform waits at until the test opens it. */
export function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

const pollMs = 20;

/** The first thing the look returns that is not false, null or undefined; rejects when nothing comes in time. */
export async function until<Found>(
  what: string,
  look: () => Found | Promise<Found>,
  timeoutMs = patienceMs,
): Promise<NonNullable<Exclude<Found, false>>> {
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found as NonNullable<Exclude<Found, false>>;
    if (performance.now() > giveUpAt) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
