import { z } from 'zod';
import { pageQueryFields } from '../nouns/page.ts';
import {
  projectCreateSchema,
  projectPageSchema,
  projectPatchSchema,
  projectSchema,
  signingSecretRotationSchema,
} from '../nouns/project.ts';
import { defineEndpoint } from './endpoint.ts';

export const projectParams = z.object({ projectId: z.string().min(1).max(64).describe('`proj_…`') });

const tag = 'Projects';

export const createProject = defineEndpoint({
  method: 'POST',
  path: '/v1/projects',
  operationId: 'createProject',
  tag,
  summary: 'Create a project',
  description: 'No endpoint is called at creation.',
  auth: { kind: 'admin' },
  body: projectCreateSchema,
  bodyExample: {
    name: 'My dating site',
    endpoints: {
      profileUrl: 'https://platform.example/repartee/profile',
      chatHistoryUrl: 'https://platform.example/repartee/history',
      incomingContentUrl: 'https://platform.example/repartee/incoming',
      headers: { Authorization: 'Bearer a-secret-of-yours' },
    },
    settings: { replyDefaults: { multipleMessagesPerReply: true } },
  },
  responses: { 201: { description: 'The project, with its signing secret.', schema: projectSchema } },
  errors: [],
});

export const listProjects = defineEndpoint({
  method: 'GET',
  path: '/v1/projects',
  operationId: 'listProjects',
  tag,
  summary: 'List projects',
  description: 'Newest first.',
  auth: { kind: 'admin' },
  query: z.object(pageQueryFields),
  responses: { 200: { description: 'A page of projects.', schema: projectPageSchema } },
  errors: [],
});

export const readProject = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}',
  operationId: 'readProject',
  tag,
  summary: 'Read a project',
  description: 'The signing secret is shown to the admin token and to keys with scope `manage`.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  responses: { 200: { description: 'The project.', schema: projectSchema } },
  errors: [],
});

export const changeProject = defineEndpoint({
  method: 'PATCH',
  path: '/v1/projects/{projectId}',
  operationId: 'changeProject',
  tag,
  summary: 'Change a project',
  description:
    'Only what is sent is changed. Objects are merged, lists replaced; `null` sets a setting back to its default and removes an endpoint or header. Changes hold for the next turn.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: projectPatchSchema,
  bodyExample: { settings: { replyDefaults: { emojis: 'RARELY', bufferSeconds: null } } },
  responses: { 200: { description: 'The project after the change.', schema: projectSchema } },
  errors: [],
});

export const rotateSigningSecret = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/signing-secret/rotate',
  operationId: 'rotateSigningSecret',
  tag,
  summary: 'Replace the signing secret',
  description:
    'Makes a new secret. Until `overlapSeconds` are over, every call to your endpoints carries a signature of each, so that nothing is refused while you change yours.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: signingSecretRotationSchema,
  bodyExample: { overlapSeconds: 86_400 },
  responses: { 200: { description: 'The project, with the new secret.', schema: projectSchema } },
  errors: ['signing_secrets_too_many'],
});

export const endSigningOverlap = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/signing-secret/end-overlap',
  operationId: 'endSigningOverlap',
  tag,
  summary: 'End the overlap of signing secrets',
  description: 'From now on (everywhere within a second) only the current secret signs. No body.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  responses: { 200: { description: 'The project.', schema: projectSchema } },
  errors: [],
});

export const deleteProject = defineEndpoint({
  method: 'DELETE',
  path: '/v1/projects/{projectId}',
  operationId: 'deleteProject',
  tag,
  summary: 'Delete a project',
  description: 'With its keys, conversations, turns, events and logs. Cannot be undone.',
  auth: { kind: 'admin' },
  params: projectParams,
  responses: { 204: { description: 'Deleted.', schema: null } },
  errors: [],
});
