import { eventNames, events } from '@repartee/contract';
import type { Database } from '../platform/database/index.ts';
import type { Logger } from '../platform/logger.ts';
import { disableFailingEndpoint, type EndpointVersion, endFailing, noteFailure } from '../records/endpoint-health.ts';
import type { ProjectDirectory } from '../records/project-directory.ts';

/** Announcements and extended events never count towards disabling, whatever becomes of them (product.md 2.8). */
export const countedEventTypes: readonly string[] = eventNames.filter(
  (name) => !events[name].isExtended && !events[name].isBestEffort,
);

/**
 * Follows which endpoints do nothing but fail, and disables one after five days of it. The streak stands in the project's
 * row, by the database's clock, and is written when it begins, twice a day while it goes on, and when it ends: between
 * endpoints that work and those that do not, nothing is. Whether there is one is known from the project directory, at most
 * a second old. Of what comes back at once, the last wins; of what an older version of the endpoint answered, nothing is
 * kept. What cannot be written is logged, and comes again with the next try.
 */
export interface EndpointHealth {
  /** `endpoint`: as it was when it was asked. */
  worked(endpoint: EndpointVersion, eventType: string): Promise<void>;
  failed(endpoint: EndpointVersion, eventType: string): Promise<void>;
}

/** An endpoint that fails now and then begins a streak with every failure: one in this time is written, by each process. */
const beginsEveryMs = 60_000;
const remembersMax = 10_000;

/** The newest that is known of an endpoint whose row is being looked at. */
interface Following extends EndpointVersion {
  state: 'WORKED' | 'FAILED';
  done: Promise<void>;
}

export function createEndpointHealth(tools: {
  database: Database;
  projects: ProjectDirectory;
  logger: Logger;
}): EndpointHealth {
  const { database, projects, logger } = tools;
  /** Hundreds of calls may come back at once: one of them looks and writes, the others leave it what they know. */
  const followed = new Map<string, Following>();
  const begunAtMs = new Map<string, number>();

  function note(endpoint: EndpointVersion, state: Following['state']): Promise<void> {
    const known = followed.get(endpoint.projectId);
    if (known) {
      if (endpoint.version >= known.version) Object.assign(known, { version: endpoint.version, state });
      return known.done;
    }
    const following: Following = { state, done: Promise.resolve(), ...endpoint };
    followed.set(endpoint.projectId, following);
    following.done = follow(following);
    return following.done;
  }

  /** Until what was written is the newest that is known: a success while a failure is being written ends its streak. */
  async function follow(following: Following): Promise<void> {
    const { projectId } = following;
    let written: EndpointVersion & { state: Following['state'] };
    do {
      const { version, state } = following;
      written = { projectId, version, state };
      try {
        await (state === 'WORKED' ? end(written) : fail(written, following));
      } catch {
        logger.warn('endpoint health not written', { projectId });
      }
    } while (following.state !== written.state || following.version !== written.version);
    followed.delete(projectId);
  }

  async function end(endpoint: EndpointVersion): Promise<void> {
    const project = await projects.get(endpoint.projectId).catch(() => null);
    if (project?.endpointVersion !== endpoint.version) return;
    if (project.isEndpointFailing) await write(endpoint, () => endFailing(database, endpoint));
  }

  async function fail(endpoint: EndpointVersion, following: Following): Promise<void> {
    const { projectId } = endpoint;
    const project = await projects.get(projectId).catch(() => null);
    if (project?.endpointVersion !== endpoint.version) return;
    if (project.isEndpointDisabled || following.state === 'WORKED') return;
    if (project.hasFailedTooLong) return write(endpoint, () => disable(endpoint));
    if (!project.isFailureToNote) return;
    const begins = !project.isEndpointFailing;
    if (begins && Math.abs(project.readAtMs - (begunAtMs.get(projectId) ?? 0)) < beginsEveryMs) return;
    const isNoted = await write(endpoint, () => noteFailure(database, endpoint));
    if (!begins || !isNoted) return;
    if (begunAtMs.size >= remembersMax) begunAtMs.clear();
    begunAtMs.set(projectId, project.readAtMs);
  }

  /** Whatever became of it, what was known of the project is not to be relied on. */
  function write<Result>(endpoint: EndpointVersion, work: () => Promise<Result>): Promise<Result> {
    return work().finally(() => projects.forget(endpoint.projectId));
  }

  async function disable(endpoint: EndpointVersion): Promise<void> {
    await noteFailure(database, endpoint);
    if (await disableFailingEndpoint(database, endpoint, countedEventTypes)) {
      logger.warn('endpoint disabled', { projectId: endpoint.projectId, code: 'failing' });
      return;
    }
    // Disabled by another process, or it worked and nobody had noticed: then the streak begins here.
    await endFailing(database, endpoint);
    await noteFailure(database, endpoint);
  }

  return {
    async worked(endpoint, eventType) {
      if (countedEventTypes.includes(eventType)) await note(endpoint, 'WORKED');
    },
    async failed(endpoint, eventType) {
      if (countedEventTypes.includes(eventType)) await note(endpoint, 'FAILED');
    },
  };
}
