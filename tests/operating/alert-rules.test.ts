import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropReasons } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, createLogger, readConfig } from '../../packages/server/src/index.ts';
import { createMetrics } from '../../packages/server/src/platform/metrics.ts';
import type { Constellation } from '../../packages/testbed/src/index.ts';
import { openConstellation } from '../_setup/constellation.ts';

const docs = join(import.meta.dirname, '../../docs');

interface Rule {
  name: string;
  expression: string;
  severity: string;
}

const lineForms: [string, RegExp][] = [
  ['alert', /^ {6}- alert: ([A-Z]\w+)$/],
  ['expr', /^ {8}expr: ([^"'{}[\]|>*&!%#`@,: ].*)$/],
  ['for', /^ {8}for: \d+[sm]$/],
  ['labels', /^ {8}labels:$/],
  ['severity', /^ {10}severity: (critical|warning)$/],
  ['annotations', /^ {8}annotations:$/],
  ['summary', /^ {10}summary: [A-Z][^:#]*\.$/],
];
const ruleOrders = [
  'alert expr for labels severity annotations summary',
  'alert expr labels severity annotations summary',
];

/** The few forms of YAML that the file uses; a line of any other form is a mistake in it. */
function readRules(text: string): Rule[] {
  const [head, ...body] = text.split('    rules:\n');
  expect(head?.replace(/^#.*\n/gm, '')).toBe('groups:\n  - name: repartee\n');
  return body
    .join('')
    .trim()
    .split('\n\n')
    .map((block) => {
      const found = `      ${block.trim()}`.split('\n').map((line) => {
        const form = lineForms.find(([, pattern]) => pattern.test(line));
        if (!form) throw new Error(`not a line of a rule: ${line}`);
        return { name: form[0], value: form[1].exec(line)?.[1] ?? '' };
      });
      expect(ruleOrders).toContain(found.map(({ name }) => name).join(' '));
      const text = (name: string) => found.find((line) => line.name === name)!.value;
      return { name: text('alert'), expression: text('expr'), severity: text('severity') };
    });
}

const rules = readRules(readFileSync(join(docs, 'alerts.yml'), 'utf8'));
/** Words of the expression language, and the one metric that Prometheus makes itself. */
const language = new Set([
  'absent',
  'sum',
  'min',
  'max',
  'rate',
  'increase',
  'changes',
  'vector',
  'by',
  'and',
  'or',
  'up',
]);

/** Names with their selectors; labels in `by (…)` apart. */
function selectorsOf(expression: string): { name: string; labels: [string, string][] }[] {
  const withoutGrouping = expression.replace(/\bby \([^)]*\)/g, '');
  return [...withoutGrouping.matchAll(/([a-z_]\w*)(?:\{([^}]*)\})?(?![^{]*\})/g)]
    .map((match) => ({
      name: match[1]!,
      labels: [...(match[2] ?? '').matchAll(/(\w+)=~?"([^"]*)"/g)].map((pair): [string, string] => [
        pair[1]!,
        pair[2]!,
      ]),
    }))
    .filter(({ name }) => !language.has(name) && !/^[sm]$/.test(name));
}

let world: Constellation;
beforeAll(async () => {
  world = await openConstellation({ environment: { ROLE: 'api' } });
});
afterAll(() => world.stop());

describe('the alert rules', () => {
  it('speak only of metrics that a server exposes, with labels these have', async () => {
    const exposed = await (await fetch(`${world.apiUrl}/metrics`)).text();
    const names = new Set([...exposed.matchAll(/^# TYPE (\S+) /gm)].map((match) => match[1]));
    const { registry } = createMetrics();
    const labelsOf = (name: string) =>
      (registry.getSingleMetric(name) as unknown as { labelNames?: string[] } | undefined)?.labelNames ?? [];
    const seen = new Set<string>();
    for (const { name: rule, expression } of rules) {
      for (const { name, labels } of selectorsOf(expression)) {
        expect(names, `${rule} speaks of ${name}`).toContain(name);
        seen.add(name);
        for (const [label] of labels.filter(([one]) => one !== 'job')) expect(labelsOf(name), rule).toContain(label);
      }
      const groupedBy = /by \((\w+)\) \((?:\w+\()?(\w+)/.exec(expression);
      if (groupedBy) expect(labelsOf(groupedBy[2]!), rule).toContain(groupedBy[1]);
    }
    expect(seen.size).toBeGreaterThan(10);
    const deadline = /reason="(\w+)"/.exec(rules.find(({ name }) => name === 'ReparteeTurnsDropped')!.expression);
    expect(dropReasons).toContain(deadline?.[1]);
  });

  it('have names of their own, and each stands in the documentation with its metric', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const operating = readFileSync(join(docs, 'operating.md'), 'utf8');
    for (const name of names) expect(operating, name).toContain(`\`${name}\``);
    const ownMetrics = rules.flatMap(({ expression }) => selectorsOf(expression).map(({ name }) => name));
    for (const name of ownMetrics.filter((one) => one.startsWith('repartee_'))) expect(operating).toContain(name);
  });
});

describe('what the alert rules count', () => {
  it('is there from the start with zero, since Prometheus does not see the birth of a series as growth', async () => {
    const exposed = await (await fetch(`${world.apiUrl}/metrics`)).text();
    const counted = rules.flatMap(({ expression }) =>
      [...expression.matchAll(/increase\((\w+)(?:\{([^}]*)\})?/g)].map(([, name, labels = '']) => ({
        name: name!,
        labels: labels.split(',').filter(Boolean),
      })),
    );
    counted.push({ name: 'repartee_enqueues_refused_total', labels: ['code="disk_full"'] });
    expect(counted.length).toBeGreaterThan(3);
    for (const { name, labels } of counted) {
      const series = exposed.split('\n').filter((line) => line.startsWith(name));
      const fitting = series.filter((line) => labels.every((label) => line.includes(label)));
      expect(fitting.length, `${name} ${labels}`).toBeGreaterThan(0);
    }
  });
});

describe('lateness', () => {
  it('shows within 30 s in a process that only takes requests, while no worker takes what is due', async () => {
    const readAge = async () => {
      const text = await (await fetch(`${world.apiUrl}/metrics`)).text();
      return Number(/^repartee_oldest_due_conversation_seconds (\S+)$/m.exec(text)?.[1]);
    };
    await expect.poll(readAge).toBe(0);
    const startMs = performance.now();
    const response = await fetch(`${world.apiUrl}/cs/v1/content_creation/conversations/enqueue`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.platform.accessKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        userProfileId: 'user-tom',
        personaProfileId: 'persona-nora',
        language: 'EN',
        replyParameters: { bufferSeconds: 0 },
      }),
    });
    expect(response.status).toBe(204);
    await expect.poll(readAge, { interval: 500 }).toBeGreaterThan(10);
    const seenMs = performance.now() - startMs;
    console.log(`a loop that stands still shows after ${Math.round(seenMs)} ms`);
    expect(seenMs).toBeLessThan(30_000);
  });
});

describe('a worker', () => {
  async function startWorker(metricsPort: string, log: (line: string) => void = () => {}) {
    const environment = { ...world.environment, ROLE: 'worker', METRICS_PORT: metricsPort };
    const verdict = readConfig(environment, null, process.cwd());
    if (!verdict.ok) throw new Error(verdict.problems.join(' '));
    const { config, secrets } = verdict;
    return createApp({
      config,
      secrets: { ...secrets, databaseUrl: secrets.databaseUrl!, adminToken: secrets.adminToken! },
      logger: createLogger('warn', log),
      onFatal: () => log('fatal'),
    });
  }

  it('shows its metrics on a port of its own, with the state of the storage, and nothing else', async () => {
    const lines: string[] = [];
    const worker = await startWorker('0', (line) => lines.push(line));
    try {
      expect(worker.port).toBeNull();
      const url = `http://127.0.0.1:${worker.metricsPort}`;
      const read = async () => (await fetch(`${url}/metrics`)).text();
      // A gauge that nobody sets would say 0, and wake somebody: the storage is there.
      await expect.poll(read).toMatch(/^repartee_storage_available 1$/m);
      const text = await read();
      expect(text).toMatch(/^repartee_process_up\{role="worker"\} 1$/m);
      expect(text).toMatch(/^repartee_turns_in_flight \d+$/m);
      expect(text).not.toMatch(/repartee_api_requests_total/);
      expect((await fetch(`${url}/metrics`)).headers.get('content-type')).toMatch(/^text\/plain/);
      expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(405);
      for (const path of ['/', '/v1/projects', '/readyz']) expect((await fetch(`${url}${path}`)).status).toBe(404);
    } finally {
      await worker.stop();
    }
    expect(lines).toEqual([]);
  });

  it('is refused a metrics port that somebody else has, by the name of the setting', async () => {
    await expect(startWorker(new URL(world.apiUrl).port)).rejects.toMatchObject({
      message: expect.stringMatching(/^METRICS_PORT is in use/),
      retryable: false,
    });
  });
});
