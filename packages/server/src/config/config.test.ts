import { describe, expect, it } from 'vitest';
import { readConfig } from './index.ts';

const read = (environment: Record<string, string>, file: string | null = null) =>
  readConfig(environment, file, '/srv/app');

function problemsOf(environment: Record<string, string>, file: string | null = null): string[] {
  const verdict = read(environment, file);
  return verdict.ok ? [] : verdict.problems;
}

describe('the configuration', () => {
  it('needs nothing set', () => {
    const verdict = read({});
    expect(verdict).toMatchObject({
      ok: true,
      config: {
        port: 8080,
        metricsPort: null,
        host: '127.0.0.1',
        publicUrl: null,
        trustProxy: false,
        dataDir: '/srv/app/data',
        role: 'all',
        logLevel: 'info',
        allowedNetworks: [],
        usesSandbox: true,
        rateLimitPerSecond: null,
        demo: true,
        demoPort: 0,
      },
      secrets: { databaseUrl: null, masterKey: null, adminToken: null },
    });
  });

  it('counts an empty variable as not set', () => {
    expect(read({ PORT: '', ROLE: ' ', DATABASE_URL: '' })).toMatchObject({
      ok: true,
      config: { port: 8080, role: 'all' },
    });
  });

  it('answers each bad value with one line that names the setting and what is allowed, never the value', () => {
    const bad: Record<string, string> = {
      PORT: 'canary-1',
      METRICS_PORT: 'canary-11',
      HOST: 'http://canary-0',
      ROLE: 'canary-2',
      LOG_LEVEL: 'canary-3',
      TRUST_PROXY: 'canary-4',
      PUBLIC_URL: 'ftp://canary-5',
      DATABASE_URL: 'mysql://user:canary-6@host/db',
      DEMO: 'canary-7',
      DEMO_PORT: '70000',
      REPARTEE_ADMIN_TOKEN: 'canary-8',
      REPARTEE_ALLOWED_NETWORKS: '10.0.0.0/8,canary-9',
      REPARTEE_RATE_LIMIT_PER_SECOND: '-1',
      REPARTEE_CRASH_AT: 'canary-10',
    };
    const problems = problemsOf(bad);
    for (const name of Object.keys(bad)) {
      expect(
        problems.filter((problem) => new RegExp(`^${name}\\b`).test(problem)),
        name,
      ).toHaveLength(1);
    }
    expect(problems).toHaveLength(Object.keys(bad).length);
    expect(problems.join('\n')).not.toMatch(/canary|70000|ftp:|mysql:/);
    for (const problem of problems) expect(problem).not.toContain('\n');
  });

  it('listens on an address or a host name, and on nothing that only looks like one', () => {
    for (const HOST of ['0.0.0.0', '::', '::1', '10.1.2.3', 'localhost', 'node-1.internal', 'fe80::1%eth0']) {
      expect(read({ HOST }), HOST).toMatchObject({ ok: true, config: { host: HOST } });
    }
    for (const HOST of ['[::1]', '127.0.0.1:8080', '256.0.0.1', '127.1', '8080', 'a b', '*', '-x', 'http://x', 'x/']) {
      expect(problemsOf({ HOST }), HOST).toHaveLength(1);
    }
  });

  it('gives metrics a port of their own, which is not that of the API', () => {
    expect(read({ METRICS_PORT: '9464' })).toMatchObject({ ok: true, config: { metricsPort: 9464 } });
    expect(read({ METRICS_PORT: '0', PORT: '0' })).toMatchObject({ ok: true, config: { metricsPort: 0 } });
    expect(problemsOf({ METRICS_PORT: '8080' })).toEqual(['METRICS_PORT must differ from PORT.']);
    expect(problemsOf({ METRICS_PORT: '8080', ROLE: 'worker' })).toEqual([]);
    expect(problemsOf({ METRICS_PORT: '65536' })).toHaveLength(1);
  });

  it('takes no credentials in the public URL, not even half of them', () => {
    for (const PUBLIC_URL of ['https://user:secret@x.example', 'https://user@x.example', 'https://:secret@x.example']) {
      const [problem, ...more] = problemsOf({ PUBLIC_URL });
      expect(problem).toMatch(/^PUBLIC_URL /);
      expect(problem).not.toContain('secret');
      expect(more).toEqual([]);
    }
    expect(read({ PUBLIC_URL: 'https://x.example/' })).toMatchObject({ config: { publicUrl: 'https://x.example' } });
  });

  it('refuses unknown REPARTEE_ variables and leaves everybody else’s alone', () => {
    expect(problemsOf({ REPARTEE_ADMIN_TOKENS: 'x', PATH: '/bin', LLM_TEMPERATURE: '1' })).toEqual([
      'REPARTEE_ADMIN_TOKENS is not a setting of Repartee.',
    ]);
  });

  it('puts one OpenAI-compatible provider behind all chat models', () => {
    const verdict = read({ LLM_BASE_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'small' });
    expect(
      verdict.ok && [...verdict.config.models.values()].map(({ provider, model }) => `${provider} ${model}`),
    ).toEqual(Array(4).fill('openai-compatible small'));
    expect(verdict.ok && verdict.config.usesSandbox).toBe(false);
    expect(problemsOf({ LLM_MODEL: 'small' })).toHaveLength(1);
    expect(problemsOf({ LLM_API_KEY: 'secret' })).toHaveLength(1);
  });

  it('reads the full table of models from repartee.config.json, keys from the environment', () => {
    const file = JSON.stringify({
      chatModels: {
        'dating-smart-1': {
          provider: 'anthropic',
          model: 'a-model',
          apiKey: { env: 'MY_KEY' },
          fallbacks: ['spare'],
        },
        spare: { provider: 'sandbox' },
      },
    });
    const verdict = read({ MY_KEY: 'secret-of-mine' }, file);
    expect(verdict.ok && verdict.config.models.get('dating-smart-1')?.apiKey).toBe('secret-of-mine');
    expect(problemsOf({}, file).join()).toMatch(/MY_KEY/);
  });

  it('refuses a table in which nothing writes replies', () => {
    const entry = { provider: 'openai-compatible', baseUrl: 'http://127.0.0.1/v1', model: 'm' };
    for (const chatModels of [{}, { guardian: entry }, { guardian: entry, 'soul-engine': entry }]) {
      expect(problemsOf({}, JSON.stringify({ chatModels }))).toEqual([
        'repartee.config.json: "chatModels" must name at least one model that writes replies.',
      ]);
    }
    const verdict = read({}, JSON.stringify({ chatModels: { m: { provider: 'sandbox' }, guardian: entry } }));
    expect(verdict.ok && verdict.config.usesSandbox).toBe(true);
  });

  it('refuses a file that is no JSON, has unknown members, or competes with the variables', () => {
    expect(problemsOf({}, '{')).toEqual(['repartee.config.json is not valid JSON.']);
    expect(problemsOf({}, '{"chatModel": {}, "ports": 1}')).toEqual([
      'repartee.config.json: "chatModel" is not a setting.',
      'repartee.config.json: "ports" is not a setting.',
    ]);
    expect(problemsOf({}, '[]')).toHaveLength(1);
    const table = JSON.stringify({ chatModels: { m: { provider: 'sandbox' } } });
    expect(problemsOf({ LLM_MODEL: 'x', LLM_BASE_URL: 'http://127.0.0.1/v1' }, table)).toHaveLength(1);
    expect(problemsOf({}, JSON.stringify({ chatModels: { m: { provider: 'sandbox', visions: true } } }))[0]).toMatch(
      /visions/,
    );
    expect(problemsOf({}, JSON.stringify({ chatModels: {} }))).toHaveLength(1);
  });
});
