import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoints, errorsOf } from './endpoints/index.ts';
import { errorCodeNames, errorCodes } from './error-codes.ts';
import { eventNames } from './events.ts';
import { buildOpenApi, openApiText } from './openapi.ts';
import { replyParameterNames } from './reply-parameters.ts';

type Json = Record<string, unknown>;
const document = buildOpenApi();
const components = document.components as Record<string, Record<string, Json>>;

/** Every object of the document with its JSON pointer. */
function* objects(value: unknown, pointer = ''): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [pointer, value as Json];
  for (const [name, member] of Object.entries(value)) yield* objects(member, `${pointer}/${name}`);
}

/** A schema of the document as zod reads it: an independent reading of what the document says. */
function readerOf(schema: Json): z.ZodType {
  const local = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/'));
  return z.fromJSONSchema({ ...local(schema), $defs: local(components.schemas) });
}

describe('the OpenAPI document', () => {
  it('is committed fresh', () => {
    expect(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')).toBe(openApiText());
  });

  it('has no reference that leads nowhere, and no component that nobody refers to', () => {
    const referred = new Set<string>();
    for (const [pointer, object] of objects(document)) {
      const reference = object.$ref;
      if (typeof reference !== 'string') continue;
      const [section, name] = reference.replace('#/components/', '').split('/') as [string, string];
      expect(components[section]?.[name], `${reference} at ${pointer}`).toBeDefined();
      referred.add(`${section}/${name}`);
    }
    for (const section of ['schemas', 'responses', 'headers', 'parameters']) {
      for (const name of Object.keys(components[section]!)) expect(referred).toContain(`${section}/${name}`);
    }
  });

  it('describes every endpoint of the registry once, and nothing that is not built', () => {
    const operations = Object.values(document.paths as Json).flatMap((path) =>
      Object.values(path as Json).map((operation) => (operation as Json).operationId),
    );
    expect(operations.sort()).toEqual(Object.keys(endpoints).sort());
    for (const [key, { operationId }] of Object.entries(endpoints)) expect(operationId).toBe(key);
    expect(Object.keys(document.webhooks as Json)).toEqual(['profile', 'chatHistory', ...eventNames]);
  });

  it('says for every operation who may call it and which errors it answers', () => {
    for (const endpoint of Object.values(endpoints)) {
      const path = (document.paths as Record<string, Json>)[endpoint.path]!;
      const operation = path[endpoint.method.toLowerCase()] as { responses: Json; security: unknown[] };
      const errors = errorsOf(endpoint);
      for (const code of errors) expect(Object.keys(operation.responses)).toContain(String(errorCodes[code].status));
      expect(operation.security.length > 0).toBe(endpoint.auth.kind !== 'none');
    }
    const enqueue = (document.paths as Record<string, Record<string, { responses: Json }>>)[
      endpoints.enqueueConversation.path
    ]!.post!;
    expect(Object.keys(enqueue.responses)).toEqual([
      '204',
      '400',
      '401',
      '403',
      '409',
      '413',
      '415',
      '422',
      '429',
      '500',
      '503',
    ]);
  });

  it('has an example for every body, and every example validates against the schema beside it', () => {
    let count = 0;
    for (const [pointer, object] of objects(document)) {
      if (!('schema' in object)) continue;
      const examples = [
        ...('example' in object ? [object.example] : []),
        ...Object.values((object.examples ?? {}) as Json).map((example) => (example as Json).value),
      ];
      if (pointer.includes('requestBody')) expect(examples.length, pointer).toBeGreaterThan(0);
      for (const example of examples) {
        const result = readerOf(object.schema as Json).safeParse(example);
        expect(result.error?.issues ?? [], pointer).toEqual([]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  it('has examples and defaults of members that are valid values of them', () => {
    let count = 0;
    for (const [pointer, object] of objects(components.schemas)) {
      const isSchema = 'type' in object || 'anyOf' in object || '$ref' in object;
      if (!isSchema || pointer.endsWith('/properties')) continue;
      const values = [
        ...(Array.isArray(object.examples) ? object.examples : []),
        ...('default' in object ? [object.default] : []),
      ];
      for (const value of values) {
        const { default: _, examples: __, ...schema } = object;
        expect(readerOf(schema).safeParse(value).success, `${pointer}: ${JSON.stringify(value)}`).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  it('documents every reply parameter with its meaning, its default, and that it may be null', () => {
    const { properties } = components.schemas!.ReplyParameters as { properties: Record<string, Json> };
    expect(Object.keys(properties)).toEqual(replyParameterNames);
    for (const name of replyParameterNames) {
      expect(properties[name]!.description, name).toMatch(/\w/);
      expect(readerOf(properties[name]!).safeParse(null).success, name).toBe(true);
    }
    expect(properties.bufferSeconds).toMatchObject({ default: 5 });
    expect(properties.chatModel).toMatchObject({ default: 'dating-smart-1' });
    expect(properties.maxProcessingTimeSeconds).toMatchObject({ default: 300 });
  });

  it('documents what is emitted: no aliases, no bounds of doubles', () => {
    const text = openApiText();
    expect(text).not.toContain('9007199254740991');
    const enums = [...objects(document)].flatMap(([, { enum: values }]) => (Array.isArray(values) ? values : []));
    for (const alias of ['EN_UK', 'AI_SUSPICION', 'PASSIONATE', 'UNDERAGE_USER']) expect(enums).not.toContain(alias);
    expect(enums).toEqual(expect.arrayContaining(['EN_GB', 'AI_SUSPICIOUS', 'PASSIONNATE', 'USER_UNDERAGE']));
  });

  it("follows the operator's chat models", () => {
    const mine = buildOpenApi({ chatModels: ['dating-smart-1', 'mine'] });
    const schemas = (mine.components as Record<string, Json>).schemas as Record<
      string,
      { properties: Record<string, Json> }
    >;
    expect(schemas.ReplyParameters!.properties.chatModel!.enum).toEqual(['dating-smart-1', 'mine', null]);
  });
});

describe('error codes', () => {
  it('are noun_problem with an HTTP error status, and say what to do', () => {
    for (const code of errorCodeNames) {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)+$/);
      expect(errorCodes[code].status).toBeGreaterThanOrEqual(400);
      expect(errorCodes[code].whatToDo).toMatch(/\.$/);
    }
  });
});
