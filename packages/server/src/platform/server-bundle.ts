import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

/** The server in one file, and what V8 made of it: written by the build beside the compiled code. */
const dist = new URL('../', import.meta.url);
export const bundleFile = new URL('server.cjs', dist);
export const codeCacheFile = new URL('server.cjs.cache', dist);

export interface LoadedBundle {
  exports: unknown;
  /** Whether V8 took the code cache. */
  isCompiled: boolean;
  /** What V8 has compiled by now: all that has run. */
  createCodeCache(): Buffer;
}

/**
 * Runs the bundle, which only defines things. V8 takes the cache of its own version alone, and in a process with the flags
 * with which it was made (server-flags.ts); else it compiles the bundle anew, and all goes on half a second later.
 * `codeCache: false`: it does so in any case.
 */
export function loadBundle({ codeCache = true } = {}): LoadedBundle {
  const cachedData = codeCache && existsSync(codeCacheFile) ? readFileSync(codeCacheFile) : undefined;
  const script = new Script(readFileSync(bundleFile, 'utf8'), {
    filename: fileURLToPath(bundleFile),
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  const define = script.runInThisContext() as (module: object, require: NodeJS.Require, distUrl: string) => void;
  define(module, createRequire(bundleFile), dist.href);
  return {
    exports: module.exports,
    isCompiled: cachedData !== undefined && script.cachedDataRejected === false,
    createCodeCache: () => script.createCachedData(),
  };
}
