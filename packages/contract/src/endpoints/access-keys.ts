import { z } from 'zod';
import { accessKeyCreatedSchema, accessKeyCreateSchema, accessKeyPageSchema } from '../nouns/access-key.ts';
import { pageQueryFields } from '../nouns/page.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Access keys';

export const createAccessKey = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/access-keys',
  operationId: 'createAccessKey',
  tag,
  summary: 'Create an access key',
  description: 'The key is shown in this answer and never again. Without `scopes` it may do all.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: accessKeyCreateSchema,
  bodyExample: { name: 'Chat server', scopes: ['enqueue'] },
  responses: { 201: { description: 'The key, this once.', schema: accessKeyCreatedSchema } },
  errors: [],
});

export const listAccessKeys = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/access-keys',
  operationId: 'listAccessKeys',
  tag,
  summary: 'List access keys',
  description: 'Newest first, revoked ones included. The keys themselves are not shown.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object(pageQueryFields),
  responses: { 200: { description: 'A page of access keys.', schema: accessKeyPageSchema } },
  errors: [],
});

export const revokeAccessKey = defineEndpoint({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/access-keys/{keyId}',
  operationId: 'revokeAccessKey',
  tag,
  summary: 'Revoke an access key',
  description: 'Holds within a second, in every process.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams.extend({ keyId: z.string().min(1).max(64).describe('`key_…`') }),
  responses: { 204: { description: 'Revoked.', schema: null } },
  errors: [],
});
