import { existsSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { defineConfig } from 'vitest/config';
import { patienceMs, testTimeoutMs } from './tests/_setup/patience.ts';

const resolve = { conditions: ['repartee-source'] };
const ssr = { resolve: { conditions: ['repartee-source'], externalConditions: ['repartee-source'] } };

const productSource = /\/packages\/(contract|sdk|server|demo-platform)\/src\/(.+)\.ts$/;

/**
 * System tests try what is built: an import of the product's source is answered with the file built from it, which
 * Node loads itself. Loading the sources anew for every file (hundreds of rules among them) took longer than the tests.
 * What only tests need is built nowhere, and loaded as it is; with TESTS_WITHOUT_BUILD=1 so is everything.
 */
const builtProduct = {
  name: 'built-product',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    if (!source.startsWith('.') || importer === undefined) return undefined;
    const path = resolvePath(importer, '..', source);
    const built = path.replace(productSource, '/packages/$1/dist/$2.js');
    return built !== path && existsSync(built) ? built : undefined;
  },
};

const builtOrSource = process.env.TESTS_WITHOUT_BUILD === '1' ? { resolve, ssr } : { plugins: [builtProduct] };

/**
 * Patterns as the server compiles them (packages/server/src/platform/patterns-compiled-once.ts) once it has heard many
 * languages: a process of tests hears all of them, and V8 has no room for that much optimized code.
 */
const execArgv = ['--no-regexp-tier-up', '--no-regexp-optimization'];

const inOneProcess = ['path', 'api', 'model-faults', 'pictures', 'security'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

const withPatience = {
  testTimeout: testTimeoutMs,
  hookTimeout: testTimeoutMs,
  expect: { poll: { timeout: patienceMs } },
};

const withServer = {
  ...withPatience,
  execArgv,
  globalSetup: ['tests/_setup/global-setup.ts'],
  server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
};

/**
 * `unit` needs nothing but Node. The others get the embedded PostgreSQL and the built server (tests/_setup/global-setup.ts):
 * `system` starts processes of its own and has a process for each file, `path` (statements, routes, the whole path over
 * HTTP, with faulty models, pictures and hostile input) shares its processes.
 */
export default defineConfig({
  test: {
    // `.ci/run` reads the counts from a report; people read the terminal.
    ...(process.env.VITEST_JSON_REPORT
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON_REPORT } }
      : {}),
    projects: [
      {
        resolve,
        ssr,
        test: {
          ...withPatience,
          execArgv,
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: ['packages/*/src/**/*.db.test.ts'],
          // They keep no state in modules that another file could trip over; loading the server anew for each took longest.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        ...builtOrSource,
        test: {
          ...withServer,
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture.test.ts', ...inOneProcess],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...builtOrSource,
        test: {
          ...withServer,
          name: 'path',
          include: [...inOneProcess, 'packages/*/src/**/*.db.test.ts'],
          // They start and stop what they need within the process, and wait more than they compute.
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
