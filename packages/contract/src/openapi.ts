import type { Endpoint } from './endpoints/index.ts';
import { endpoints } from './endpoints/index.ts';
import { buildEnqueueRequestSchema } from './nouns/enqueue-request.ts';
import { buildGenerateRequestSchema } from './nouns/generate-request.ts';
import { problemSchema } from './nouns/problem.ts';
import {
  documentErrorResponses,
  documentOperation,
  headerComponents,
  parameterComponents,
  schemasOf,
} from './openapi/operations.ts';
import { documentSchemas, type Json } from './openapi/schemas.ts';
import { documentWebhooks, webhookSchemas } from './openapi/webhooks.ts';
import type { ContractOptions } from './reply-parameters.ts';

/** What the document of one installation says beyond the contract. */
export interface OpenApiOptions extends ContractOptions {
  /** Base URL of the API; default `/`: the host that serves the document. */
  readonly serverUrl?: string | undefined;
  /** Version of the product. */
  readonly version?: string | undefined;
}

/**
 * The OpenAPI 3.1 document, built from the registries alone. The same options give the same document, member order
 * included, so that the committed file can be compared byte by byte.
 */
export function buildOpenApi(options: OpenApiOptions = {}): Json {
  const operations: Endpoint[] = Object.values(endpoints).map((endpoint: Endpoint) => {
    const build = bodiesByChatModels[endpoint.operationId];
    return build ? { ...endpoint, body: build(options) } : endpoint;
  });
  const schemas = documentSchemas({
    problem: problemSchema,
    ...webhookSchemas,
    ...Object.assign({}, ...operations.map(schemasOf)),
  });
  const paths: Record<string, Json> = {};
  for (const endpoint of operations) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: documentOperation(endpoint, schemas),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Repartee',
      version: options.version ?? '0.1.0',
      description: [
        "Writes the replies of a platform's AI personas. A conversation is enqueued, the reply arrives at the platform's webhook.",
        'Errors are `application/problem+json` with a stable `code`; every answer carries `X-Request-Id`.',
        'In requests of content creation `null` means "not set", and members we do not know are ignored with a warning in the project log; in requests of management unknown members are refused.',
      ].join('\n\n'),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: options.serverUrl ?? '/' }],
    tags: [...new Set(operations.map(({ tag }) => tag)), 'Your endpoints'].map((name) => ({ name })),
    paths,
    webhooks: documentWebhooks(schemas),
    components: {
      schemas: schemas.components,
      responses: documentErrorResponses(operations),
      headers: headerComponents,
      parameters: parameterComponents,
      securitySchemes: {
        accessKey: { type: 'http', scheme: 'bearer', description: 'Access key of a project: `sk-proj-…`.' },
        adminToken: { type: 'http', scheme: 'bearer', description: 'The admin token of the installation.' },
      },
    },
  };
}

/** Bodies that name chat models, which differ by installation. */
const bodiesByChatModels: Readonly<Record<string, (options: ContractOptions) => NonNullable<Endpoint['body']>>> = {
  enqueueConversation: buildEnqueueRequestSchema,
  generateReply: buildGenerateRequestSchema,
};

/** The document as the committed file holds it. */
export function openApiText(options: OpenApiOptions = {}): string {
  return `${JSON.stringify(buildOpenApi(options), null, 2)}\n`;
}
