import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['repartee-source'] };
const ssr = { resolve: { conditions: ['repartee-source'], externalConditions: ['repartee-source'] } };

/**
 * Two projects: `unit` needs nothing but Node; `system` gets the embedded PostgreSQL and the built server
 * (tests/_setup/global-setup.ts). Real processes, real HTTP, real database: two files at a time on two cores.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'tests/architecture.test.ts'], exclude: ['packages/*/src/**/*.db.test.ts'] },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts', 'packages/*/src/**/*.db.test.ts'],
          exclude: ['tests/architecture.test.ts'],
          globalSetup: ['tests/_setup/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
