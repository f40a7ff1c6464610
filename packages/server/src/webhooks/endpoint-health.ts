import { eventNames, events } from '@repartee/contract';
import type { Database } from '../platform/database/index.ts';
import type { Logger } from '../platform/logger.ts';
import { beginFailing, disableFailingEndpoint, endFailing } from '../records/endpoint-health.ts';
import type { ProjectDirectory } from '../records/project-directory.ts';

/** Announcements and extended events never count towards disabling, whatever becomes of them (product.md 2.8). */
export const countedEventTypes: readonly string[] = eventNames.filter(
  (name) => !events[name].isExtended && !events[name].isBestEffort,
);

/**
 * Follows which endpoints do nothing but fail, and disables one after five days of it. The streak stands in the project's
 * row, by the database's clock, and is written when it begins and when it ends: between endpoints that work and those
 * that do not, nothing is. Whether there is one is known from the project directory, at most a second old. What cannot be
 * written is logged, and comes again with the next try.
 */
export interface EndpointHealth {
  worked(projectId: string, eventType: string): Promise<void>;
  failed(projectId: string, eventType: string): Promise<void>;
}

/** An endpoint that fails now and then begins a streak with every failure: one in this time is written, by each process. */
const beginsEveryMs = 60_000;
const remembersMax = 10_000;

export function createEndpointHealth(tools: {
  database: Database;
  projects: ProjectDirectory;
  logger: Logger;
}): EndpointHealth {
  const { database, projects, logger } = tools;
  /** Hundreds of calls may come back at once: one of them writes, the others wait for it. */
  const writing = new Map<string, Promise<void>>();
  const begunAtMs = new Map<string, number>();

  async function write(projectId: string, work: () => Promise<unknown>): Promise<void> {
    const other = writing.get(projectId);
    if (other) return other;
    const own = (async () => {
      try {
        await work();
      } catch {
        logger.warn('endpoint health not written', { projectId });
      } finally {
        projects.forget(projectId);
        writing.delete(projectId);
      }
    })();
    writing.set(projectId, own);
    return own;
  }

  async function disable(projectId: string): Promise<void> {
    if (await disableFailingEndpoint(database, projectId, countedEventTypes)) {
      logger.warn('endpoint disabled', { projectId, code: 'failing' });
      return;
    }
    // Disabled by another process, or it worked and nobody had noticed: then the streak begins here.
    await endFailing(database, projectId);
    await beginFailing(database, projectId);
  }

  return {
    async worked(projectId, eventType) {
      if (!countedEventTypes.includes(eventType)) return;
      const project = await projects.get(projectId).catch(() => null);
      if (project?.isEndpointFailing) await write(projectId, () => endFailing(database, projectId));
    },
    async failed(projectId, eventType) {
      if (!countedEventTypes.includes(eventType)) return;
      const project = await projects.get(projectId).catch(() => null);
      if (project === null || project.isEndpointDisabled) return;
      if (project.hasFailedTooLong) return write(projectId, () => disable(projectId));
      if (project.isEndpointFailing) return;
      if (Math.abs(project.readAtMs - (begunAtMs.get(projectId) ?? 0)) < beginsEveryMs) return;
      await write(projectId, async () => {
        await beginFailing(database, projectId);
        if (begunAtMs.size >= remembersMax) begunAtMs.clear();
        begunAtMs.set(projectId, project.readAtMs);
      });
    },
  };
}
