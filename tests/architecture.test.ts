import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The rules of ARCHITECTURE.md, as far as a test can read them: which room may import which, who may touch the
 * environment, sockets, SQL and the process, that plug-ins stand in their lists, and that no file outgrows a reader.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = 'packages/server/src';

interface Source {
  path: string;
  text: string;
  imports: { specifier: string; target: string; typeOnly: boolean }[];
}

function listFiles(folder: string, ends: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : listFiles(path, ends);
    return ends.test(entry.name) ? [path] : [];
  });
}

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(importPattern)].map((match) => {
    const specifier = match[4] ?? match[5]!;
    const names = (match[3] ?? '').replace(/[{}\s]/g, ' ').split(',');
    const typeOnly = match[2] !== undefined || (names.length > 0 && names.every((name) => /^\s*(type\s|$)/.test(name)));
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(path), specifier)) : specifier;
    return { specifier, target, typeOnly };
  });
  return { path, text, imports };
}

const all = ['packages', 'tests', 'bench'].flatMap((folder) => listFiles(folder, /\.(ts|tsx)$/)).map(readSource);
const isTest = (path: string) => /\.(test|cases)\.ts$|\/_[^/]+\.ts$|\/(testing|test-support)\//.test(path);
const product = all.filter(({ path }) => path.startsWith(`${server}/`) && !isTest(path));

/** The room a file of the server lives in: its first folder, or the file itself at the top. */
const roomOf = (path: string) => path.slice(server.length + 1).split('/')[0]!;

/** Arrows of ARCHITECTURE.md: a room may import the rooms below it, and itself. */
const below: Record<string, readonly string[]> = {
  'server.ts': ['run-server.ts', 'platform'],
  'main.ts': ['run-server.ts'],
  'run-server.ts': ['app.ts', 'config', 'platform'],
  'index.ts': ['app.ts', 'config', 'platform'],
  'app.ts': ['api', 'turn', 'webhooks', 'records', 'llm', 'language', 'platform', 'config'],
  cli: ['evaluation', 'config', 'records', 'platform'],
  evaluation: ['turn', 'llm', 'language', 'platform'],
  config: ['llm', 'platform'],
  api: ['turn', 'webhooks', 'records', 'llm', 'language', 'platform'],
  turn: ['records', 'llm', 'language', 'platform'],
  webhooks: ['records', 'platform'],
  records: ['platform'],
  llm: ['platform'],
  language: ['platform'],
  platform: [],
};

function violations(check: (source: Source) => string[]): string[] {
  return product.flatMap((source) => check(source).map((problem) => `${source.path}: ${problem}`));
}

describe('the direction of imports', () => {
  it('every file of the server is in a known room', () => {
    expect([...new Set(product.map(({ path }) => roomOf(path)))].filter((room) => !(room in below))).toEqual([]);
  });

  it('points down: a room imports only the rooms below it', () => {
    const found = violations(({ path, imports }) =>
      imports.flatMap(({ target }) => {
        if (!target.startsWith(`${server}/`)) return [];
        const [from, to] = [roomOf(path), roomOf(target)];
        return from === to || below[from]?.includes(to) ? [] : [`imports ${to}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('api and evaluation reach turn and webhooks through their front doors only', () => {
    const found = violations(({ path, imports }) => {
      if (!['api', 'evaluation'].includes(roomOf(path))) return [];
      return imports.flatMap(({ target }) => {
        const isInner = [`${server}/turn/`, `${server}/webhooks/`].some((room) => target.startsWith(room));
        return isInner && !target.endsWith('/index.ts') ? [`imports ${target}`] : [];
      });
    });
    expect(found).toEqual([]);
  });

  it('a stage imports another stage only as types', () => {
    const stages = ['accept', 'gather', 'guard', 'soul-engine', 'plan', 'generate', 'polish', 'deliver'];
    const stageOf = (path: string) => stages.find((stage) => path.startsWith(`${server}/turn/${stage}/`));
    const found = violations(({ path, imports }) => {
      const from = stageOf(path);
      if (!from) return [];
      return imports.flatMap(({ target, typeOnly }) => {
        const to = stageOf(target);
        return to && to !== from && !typeOnly ? [`imports values of ${to}`] : [];
      });
    });
    expect(found).toEqual([]);
  });

  it('only the contract and zod are known to the contract', () => {
    const found = all
      .filter(({ path }) => path.startsWith('packages/contract/src/') && !isTest(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            ({ specifier }) => !specifier.startsWith('.') && specifier !== 'zod' && !specifier.startsWith('node:'),
          )
          .map(({ specifier }) => `${path}: ${specifier}`),
      );
    expect(found).toEqual([]);
  });

  it('sdk and demo platform know nothing of the server', () => {
    const found = all
      .filter(({ path }) => /^packages\/(sdk|demo-platform)\//.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target }) => /^(@repartee|packages)\/server/.test(target))
          .map(({ target }) => `${path}: ${target}`),
      );
    expect(found).toEqual([]);
  });

  it('has no circles', () => {
    const graph = new Map(
      product.map(({ path, imports }) => [
        path,
        imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('who may do what', () => {
  it('only config reads the environment', () => {
    expect(
      violations(({ path, text }) => (/process\.env\b/.test(text) && roomOf(path) !== 'config' ? ['process.env'] : [])),
    ).toEqual([]);
  });

  it('only the entry points end the process', () => {
    const allowed = new Set([`${server}/run-server.ts`, `${server}/cli/main.ts`]);
    expect(
      violations(({ path, text }) => (/process\.exit\(/.test(text) && !allowed.has(path) ? ['process.exit'] : [])),
    ).toEqual([]);
  });

  it('only records write SQL about domain tables', () => {
    const domain =
      /\b(from|into|update|join)\s+(projects|access_keys|conversations|enqueues|turns|turn_checkpoints|answers|outboxes|events|delivery_attempts|workers|profiles|conversation_memories|disclosures|offences|stops|project_logs|idempotency_keys|server_facts)\b/;
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const found = violations(({ path, text }) =>
      roomOf(path) !== 'records' &&
      /`[^`]*\b(select|insert|update|delete)\b[^`]*`/.test(text) &&
      domain.test(withoutComments(text))
        ? ['SQL']
        : [],
    );
    expect(found).toEqual([]);
  });

  it('only platform/http-client opens outgoing HTTP connections', () => {
    const found = violations(({ path, imports, text }) => {
      if (path.startsWith(`${server}/platform/http-client/`)) return [];
      const opens = imports.some(({ specifier }) =>
        /^(undici|node:https?|node:net|node:tls|node:http2)$/.test(specifier),
      );
      const fetches =
        /(?<![.\w])fetch\(/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')) && roomOf(path) !== 'llm';
      return opens && !/^(api|platform)$/.test(roomOf(path)) ? ['sockets'] : fetches ? ['fetch'] : [];
    });
    expect(found).toEqual([]);
  });

  it('only llm/call-model.ts reaches the providers', () => {
    const found = violations(({ path, imports }) =>
      imports.flatMap(({ target, typeOnly }) =>
        target.startsWith(`${server}/llm/providers/`) && !typeOnly && !path.startsWith(`${server}/llm/`)
          ? [target]
          : [],
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('speed', () => {
  it('no pattern is compiled more than once: matchAll copies it, eachMatch does not', () => {
    expect(
      violations(({ path, text }) =>
        path.startsWith(server) && /\.matchAll\(/.test(text) && !path.endsWith('/each-match.ts') ? ['matchAll'] : [],
      ),
    ).toEqual([]);
  });

  it('what is made for each turn and event has no getters, which V8 keeps until its next full collection', () => {
    const rooms = new Set(['turn', 'webhooks', 'records']);
    expect(
      violations(({ path, text }) =>
        path.startsWith(server) && rooms.has(roomOf(path)) ? (text.match(/^\s+get \w+\(\)/gm) ?? []) : [],
      ),
    ).toEqual([]);
  });
});

describe('lists and plug-ins', () => {
  const folders: { list: string; folder: string; entry: (name: string) => string }[] = [
    { list: `${server}/turn/guard/guards/index.ts`, folder: `${server}/turn/guard/guards`, entry: (name) => name },
    { list: `${server}/llm/providers/index.ts`, folder: `${server}/llm/providers`, entry: (name) => name },
    { list: `${server}/turn/polish/passes/index.ts`, folder: `${server}/turn/polish/passes`, entry: (name) => name },
  ];
  it.each(folders)('every plug-in of $folder stands in its list', ({ list, folder }) => {
    const text = readFileSync(join(root, list), 'utf8');
    const names = readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return [entry.name];
      if (
        !folder.endsWith('passes') ||
        !entry.name.endsWith('.ts') ||
        /(\.test\.ts|^index\.ts|^pass\.ts)$/.test(entry.name)
      )
        return [];
      return [entry.name.replace(/\.ts$/, '')];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('every migration has its number, without gaps', () => {
    const names = readdirSync(join(root, server, 'platform/database/migrations')).sort();
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
  });
});

describe('the tree', () => {
  /** Files that may be longer, each with its reason. */
  const longFiles: Record<string, string> = {};

  it('no file passes 400 lines', () => {
    const long = all
      .filter(({ path, text }) => text.split('\n').length > 401 && !(path in longFiles))
      .map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`);
    expect(long).toEqual([]);
  });

  it('file names are kebab-case and say more than "utils"', () => {
    const bad = all.filter(({ path }) => {
      const name = path.split('/').at(-1)!;
      return (
        !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx)$/.test(name) ||
        /^(utils?|helpers?|common|types|manager|service)\.ts$/.test(name)
      );
    });
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it('names no machine, no registry host and nothing left for later', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((path) => path !== '' && existsSync(join(root, path)) && !/\.(png|ico|woff2?)$/.test(path));
    const marks = new RegExp(['"resolved": ?"http', `\\b(TO${'DO'}|FIX${'ME'}|XX${'X'})\\b`].join('|'));
    const found = files.filter(
      (path) => !/__golden__|LICENSE/.test(path) && marks.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('no test is skipped for good or runs alone', () => {
    const found = all
      .filter(({ path, text }) => isTest(path) && /\b(it|test|describe)\.(only|todo)\(/.test(text))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
