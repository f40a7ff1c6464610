import { type Endpoint, errorsOf } from '../endpoints/endpoint.ts';
import { type ErrorCode, errorCodeNames, errorCodes, problemType } from '../error-codes.ts';
import type { DocumentedSchemas, Json } from './schemas.ts';

const header = (name: string): Json => ({ $ref: `#/components/headers/${name}` });

/** Headers that every answer carries, and those of limited endpoints. */
const commonHeaders = { 'X-Request-Id': header('XRequestId') };
const limitHeaders = {
  'RateLimit-Limit': header('RateLimitLimit'),
  'RateLimit-Remaining': header('RateLimitRemaining'),
  'RateLimit-Reset': header('RateLimitReset'),
};

export const headerComponents: Json = {
  XRequestId: { description: 'Id of this request, for questions and logs.', schema: { type: 'string' } },
  RetryAfter: { description: 'Whole seconds to wait before repeating.', schema: { type: 'integer', minimum: 1 } },
  RateLimitLimit: {
    description: 'Requests allowed per window. Only where the operator set a limit.',
    schema: { type: 'integer', minimum: 1 },
  },
  RateLimitRemaining: { description: 'Requests left in the window.', schema: { type: 'integer', minimum: 0 } },
  RateLimitReset: { description: 'Seconds until the window ends.', schema: { type: 'integer', minimum: 0 } },
};

export const parameterComponents: Json = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Up to 255 characters of your choice, kept for 24 hours. Same key and body: same result, done once. Same key with another body: 409.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
};

/** Names under which the schemas of an endpoint are converted. */
export function schemasOf(endpoint: Endpoint): Record<string, NonNullable<Endpoint['body']>> {
  const { operationId } = endpoint;
  const schemas: Record<string, NonNullable<Endpoint['body']>> = {};
  if (endpoint.params) schemas[`${operationId}.params`] = endpoint.params;
  if (endpoint.query) schemas[`${operationId}.query`] = endpoint.query;
  if (endpoint.body) schemas[`${operationId}.body`] = endpoint.body;
  for (const [status, response] of Object.entries(endpoint.responses)) {
    if (response.schema) schemas[`${operationId}.${status}`] = response.schema;
  }
  return schemas;
}

export function documentOperation(endpoint: Endpoint, { byName }: DocumentedSchemas): Json {
  const { operationId } = endpoint;
  const parameters = [
    ...parametersOf(byName[`${operationId}.params`], 'path'),
    ...parametersOf(byName[`${operationId}.query`], 'query'),
    ...(endpoint.isIdempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ];
  return {
    operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: `${endpoint.description}${authInWords(endpoint)}`,
    security: securityOf(endpoint),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: byName[`${operationId}.body`], example: endpoint.bodyExample },
            },
          },
        }
      : {}),
    responses: { ...successesOf(endpoint, byName), ...problemsOf(endpoint) },
  };
}

function parametersOf(schema: Json | undefined, place: 'path' | 'query'): Json[] {
  const required = new Set((schema?.required as string[] | undefined) ?? []);
  return Object.entries((schema?.properties ?? {}) as Record<string, Json>).map(([name, member]) => {
    const { description, ...rest } = member;
    return {
      name,
      in: place,
      required: required.has(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
}

function authInWords({ auth }: Endpoint): string {
  switch (auth.kind) {
    case 'access-key':
      return `\n\nNeeds an access key with scope \`${auth.scope}\`.`;
    case 'admin-or-scope':
      return `\n\nNeeds the admin token, or an access key of the project with scope \`${auth.scope}\`.`;
    case 'admin':
      return '\n\nNeeds the admin token.';
    case 'none':
      return '';
  }
}

function securityOf({ auth }: Endpoint): Json[] {
  switch (auth.kind) {
    case 'access-key':
      return [{ accessKey: [] }];
    case 'admin-or-scope':
      return [{ adminToken: [] }, { accessKey: [] }];
    case 'admin':
      return [{ adminToken: [] }];
    case 'none':
      return [];
  }
}

function successesOf(endpoint: Endpoint, byName: DocumentedSchemas['byName']): Json {
  return Object.fromEntries(
    Object.entries(endpoint.responses).map(([status, { description, schema, contentType }]) => [
      status,
      {
        description,
        headers: endpoint.auth.kind === 'none' ? commonHeaders : { ...commonHeaders, ...limitHeaders },
        ...(schema
          ? {
              content: { [contentType ?? 'application/json']: { schema: byName[`${endpoint.operationId}.${status}`] } },
            }
          : {}),
      },
    ]),
  );
}

/** One response per status, by reference: the same list of codes is the same component. */
function problemsOf(endpoint: Endpoint): Json {
  return Object.fromEntries(
    codesByStatus(endpoint).map(([status, codes]) => [
      String(status),
      { $ref: `#/components/responses/${responseName(status, codes)}` },
    ]),
  );
}

/** The error responses of all endpoints: per status the codes it can carry, each with an example. */
export function documentErrorResponses(endpoints: readonly Endpoint[]): Json {
  return Object.fromEntries(
    endpoints.flatMap(codesByStatus).map(([status, codes]) => [
      responseName(status, codes),
      {
        description: codes
          .map((code) => `\`${code}\`: ${errorCodes[code].description} ${errorCodes[code].whatToDo}`)
          .join('\n\n'),
        headers: {
          ...commonHeaders,
          ...(status === 429 ? limitHeaders : {}),
          ...(status === 429 || status === 503 ? { 'Retry-After': header('RetryAfter') } : {}),
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
          },
        },
      },
    ]),
  );
}

function codesByStatus(endpoint: Endpoint): [number, ErrorCode[]][] {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of errorCodeNames.filter((name) => errorsOf(endpoint).includes(name))) {
    const { status } = errorCodes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus];
}

function responseName(status: number, codes: readonly ErrorCode[]): string {
  return `${status}.${codes.join('.')}`;
}

function problemExample(code: ErrorCode): Json {
  const { status, title, description } = errorCodes[code];
  return {
    type: problemType(code),
    title,
    status,
    detail: description,
    code,
    requestId: 'req_0000Q3Zx1mJ8vT5cR2pL9a',
    ...(code === 'validation_failed'
      ? {
          errors: [
            { pointer: '/language', code: 'required', message: 'This member is required and must not be null.' },
          ],
        }
      : {}),
  };
}
