import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';

const tag = 'Operation';

export const healthSchema = z
  .object({ status: z.enum(['ok', 'unavailable']), checks: z.record(z.string(), z.enum(['ok', 'unavailable'])) })
  .meta({ id: 'Health' });
export type Health = z.output<typeof healthSchema>;

export const readHealth = defineEndpoint({
  method: 'GET',
  path: '/healthz',
  operationId: 'readHealth',
  tag,
  summary: 'Is the process alive?',
  description: 'Answers without looking at the database.',
  auth: { kind: 'none' },
  responses: { 200: { description: 'It is.', schema: healthSchema } },
  errors: [],
});

export const readReadiness = defineEndpoint({
  method: 'GET',
  path: '/readyz',
  operationId: 'readReadiness',
  tag,
  summary: 'Can the process take requests?',
  description: 'Looks at the database, and turns to 503 when the process drains.',
  auth: { kind: 'none' },
  responses: {
    200: { description: 'It can.', schema: healthSchema },
    503: { description: 'Not now.', schema: healthSchema },
  },
  errors: [],
});

export const readMetrics = defineEndpoint({
  method: 'GET',
  path: '/metrics',
  operationId: 'readMetrics',
  tag,
  summary: 'Metrics',
  description: 'In the text format of Prometheus.',
  auth: { kind: 'none' },
  responses: { 200: { description: 'The metrics.', schema: z.string(), contentType: 'text/plain' } },
  errors: [],
});

export const readOpenApi = defineEndpoint({
  method: 'GET',
  path: '/openapi.json',
  operationId: 'readOpenApi',
  tag,
  summary: 'This document',
  description: 'OpenAPI 3.1, with the chat models of this installation.',
  auth: { kind: 'none' },
  responses: { 200: { description: 'The document.', schema: z.record(z.string(), z.unknown()) } },
  errors: [],
});
