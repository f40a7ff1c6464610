import type { Contender, ContenderSettings } from '../contender.ts';
import { createBullMq } from './bullmq.ts';
import { createDbos } from './dbos.ts';
import { createGraphileWorker } from './graphile-worker.ts';
import { createPgBoss } from './pg-boss.ts';
import { createRepartee, createValidatingRepartee } from './repartee.ts';

export interface ContenderEntry {
  name: string;
  /** Its package in bench/peers/package.json; null for our own. */
  package: string | null;
  store: 'PostgreSQL' | 'Redis';
  create(settings: ContenderSettings): Promise<Contender>;
  /** Its pool is not ours to choose. */
  hasOwnPool?: true;
  /** Empty jobs in one measurement of running. */
  dueJobs: number;
}

/** Everybody who is measured, our own first. */
export const contenders: readonly ContenderEntry[] = [
  { name: 'repartee', package: null, store: 'PostgreSQL', create: createRepartee, hasOwnPool: true, dueJobs: 5_000 },
  {
    name: 'repartee-validating',
    package: null,
    store: 'PostgreSQL',
    create: createValidatingRepartee,
    hasOwnPool: true,
    dueJobs: 5_000,
  },
  {
    name: 'graphile-worker',
    package: 'graphile-worker',
    store: 'PostgreSQL',
    create: createGraphileWorker,
    dueJobs: 5_000,
  },
  { name: 'pg-boss', package: 'pg-boss', store: 'PostgreSQL', create: createPgBoss, dueJobs: 5_000 },
  { name: 'bullmq-postgresql', package: 'bullmq', store: 'PostgreSQL', create: createBullMq, dueJobs: 2_000 },
  { name: 'dbos', package: '@dbos-inc/dbos-sdk', store: 'PostgreSQL', create: createDbos, dueJobs: 1_000 },
  { name: 'bullmq-redis', package: 'bullmq', store: 'Redis', create: createBullMq, hasOwnPool: true, dueJobs: 5_000 },
];
