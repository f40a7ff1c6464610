import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { knownVariables } from './environment.ts';

const readDocument = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

describe('the documented settings', () => {
  it('accept the example of repartee.config.json in docs/operating.md', () => {
    const example = /repartee\.config\.json\n[\s\S]*?```json\n([\s\S]*?)```/.exec(
      readDocument('docs/operating.md'),
    )?.[1];
    const keys = { ANTHROPIC_API_KEY: 'key-a', GEMINI_API_KEY: 'key-b', OPENAI_API_KEY: 'key-c' };
    const verdict = readConfig(keys, example ?? '', '/');
    expect(verdict).toMatchObject({ ok: true, config: { usesSandbox: false } });
    if (verdict.ok) expect(verdict.config.models.get('dating-pro-1')?.apiKey).toBe('key-a');
  });

  it('name every variable that is read, and no other of ours', () => {
    const documents = readDocument('README.md') + readDocument('docs/operating.md');
    const named = new Set(documents.match(/`([A-Z][A-Z_]+)`/g)?.map((name) => name.slice(1, -1)));
    expect(knownVariables.filter((name) => !named.has(name))).toEqual([]);
    const ours = [...named].filter((name) => name.startsWith('REPARTEE_'));
    expect(ours.filter((name) => !(knownVariables as readonly string[]).includes(name))).toEqual([]);
  });
});
