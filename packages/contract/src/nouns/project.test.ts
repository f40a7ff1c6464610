import { describe, expect, it } from 'vitest';
import { validate } from '../validate.ts';
import { accessKeyCreateSchema } from './access-key.ts';
import { projectCreateSchema, projectPatchSchema } from './project.ts';
import { stopLiftSchema } from './stop.ts';

const codesOf = (schema: Parameters<typeof validate>[0], body: unknown) => {
  const result = validate(schema, body);
  return result.ok ? [] : result.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('bodies of the management API', () => {
  it('a project needs a name; endpoints, headers and settings are optional', () => {
    for (const good of [
      { name: 'a' },
      { name: 'a'.repeat(100), endpoints: null, settings: null },
      { name: 'a', endpoints: { profileUrl: 'http://127.0.0.1:9/p?x=1', headers: null } },
      { name: 'a', endpoints: { chatHistoryUrl: `https://a.example/${'x'.repeat(2048 - 18)}` } },
      { name: 'a', endpoints: { headers: { Authorization: 'Bearer x', 'X-Old': null } } },
    ]) {
      expect(codesOf(projectCreateSchema, good)).toEqual([]);
    }
    expect(codesOf(projectCreateSchema, {})).toEqual(['/name required']);
    expect(codesOf(projectCreateSchema, { name: 'a'.repeat(101) })).toEqual(['/name too_long']);
    expect(codesOf(projectCreateSchema, { name: 'a', endpoint: {} })).toEqual(['/endpoint unknown_member']);
  });

  it('an endpoint is an absolute http or https URL without credentials, at most 2,048 characters', () => {
    const codes = (profileUrl: unknown) => codesOf(projectCreateSchema, { name: 'a', endpoints: { profileUrl } });
    for (const bad of ['/relative', 'ftp://a.example', 'https://u:p@a.example', 'javascript:alert(1)', 'https://']) {
      expect(codes(bad)).toEqual(['/endpoints/profileUrl invalid_format']);
    }
    expect(codes(`https://a.example/${'x'.repeat(2048)}`)).toEqual(['/endpoints/profileUrl too_long']);
    expect(codes(1)).toEqual(['/endpoints/profileUrl wrong_type']);
  });

  it('headers that HTTP or the signature own, and values that break a header, are refused', () => {
    const codes = (headers: unknown) => codesOf(projectCreateSchema, { name: 'a', endpoints: { headers } });
    for (const name of ['Host', 'content-length', 'webhook-signature', 'Transfer-Encoding', 'X-AI-Generated']) {
      expect(codes({ [name]: 'x' })).toEqual([`/endpoints/headers/${name} not_allowed`]);
    }
    expect(codes({ 'X-A': 'a\r\nb: c' })).toEqual(['/endpoints/headers/X-A invalid_format']);
    expect(codes({ 'bad name': 'x' })).toEqual(['/endpoints/headers/bad name invalid_format']);
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`x-${index}`, 'x']));
    expect(codes(many)).toEqual(['/endpoints/headers too_many_items']);
  });

  it('a change can enable the incoming content endpoint, never disable it', () => {
    expect(codesOf(projectPatchSchema, { incomingContent: { enabled: true } })).toEqual([]);
    expect(codesOf(projectPatchSchema, { incomingContent: { enabled: false } })).toEqual([
      '/incomingContent/enabled not_allowed',
    ]);
    expect(codesOf(projectPatchSchema, {})).toEqual([]);
  });

  it('an access key needs a name; its scopes are from the list, and at least one when given', () => {
    expect(codesOf(accessKeyCreateSchema, { name: 'a' })).toEqual([]);
    expect(codesOf(accessKeyCreateSchema, { name: 'a', scopes: ['enqueue', 'read'] })).toEqual([]);
    expect(codesOf(accessKeyCreateSchema, { name: 'a', scopes: [] })).toEqual(['/scopes too_short']);
    expect(codesOf(accessKeyCreateSchema, { name: 'a', scopes: ['admin'] })).toEqual(['/scopes/0 not_allowed']);
    expect(codesOf(accessKeyCreateSchema, { scope: 'read' })).toEqual(['/name required', '/scope unknown_member']);
  });

  it('lifting a stop needs a reason', () => {
    expect(codesOf(stopLiftSchema, { reason: 'checked' })).toEqual([]);
    expect(codesOf(stopLiftSchema, {})).toEqual(['/reason required']);
    expect(codesOf(stopLiftSchema, { reason: '' })).toEqual(['/reason too_short']);
    expect(codesOf(stopLiftSchema, { reason: 'x'.repeat(501) })).toEqual(['/reason too_long']);
  });
});
