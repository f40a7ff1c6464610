import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  accessKeyCreateSchema,
  applySettingsPatch,
  type EnqueueRequest,
  type Event,
  enqueueRequestSchema,
  type Project,
  projectCreateSchema,
  projectPatchSchema,
  validate,
} from '@repartee/contract';

/** For tests of this package: a small server that keeps to the contract where the platform calls the API. */
export interface StandInApi {
  readonly url: string;
  readonly adminToken: string;
  readonly projects: Map<string, Project>;
  readonly keys: Map<string, { id: string; projectId: string; key: string; revokedAt: string | null }>;
  /** Every request, as `METHOD /path`. */
  readonly requests: string[];
  readonly enqueued: EnqueueRequest[];
  /** Answered to the next enqueues instead; undefined: they are accepted. */
  refuseEnqueue: { status: number; code: string } | undefined;
  /** Sends a signed event to the endpoint of a project. */
  push(projectId: string, event: Event, options?: { id?: string; secret?: string }): Promise<Response>;
  /** Calls an endpoint of a project with a signed GET. */
  call(projectId: string, endpoint: 'profileUrl' | 'chatHistoryUrl', query: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function startStandInApi(): Promise<StandInApi> {
  const adminToken = 'admin-token-of-the-test';
  const projects: StandInApi['projects'] = new Map();
  const keys: StandInApi['keys'] = new Map();
  const requests: string[] = [];
  const enqueued: EnqueueRequest[] = [];
  const now = () => new Date().toISOString();
  let refuseEnqueue: StandInApi['refuseEnqueue'];

  function answer(method: string, path: string, authorization: string | undefined, body: unknown): [number, unknown?] {
    const [, , noun, projectId = '', child] = path.split('/');
    if (path.endsWith('/conversations/enqueue')) {
      const key = [...keys.values()].find((one) => `Bearer ${one.key}` === authorization && one.revokedAt === null);
      if (!key) return problem(401, 'access_key_invalid');
      if (refuseEnqueue) return problem(refuseEnqueue.status, refuseEnqueue.code);
      const request = validate(enqueueRequestSchema, body);
      if (!request.ok) return problem(422, 'validation_failed', request.problems);
      enqueued.push(request.value);
      return [204];
    }
    const isReader =
      method === 'GET' && [...keys.values()].some((one) => `Bearer ${one.key}` === authorization && !one.revokedAt);
    if (authorization !== `Bearer ${adminToken}` && !isReader) return problem(401, 'access_key_invalid');
    if (noun !== 'projects') return problem(404, 'not_found');
    if (method === 'POST' && projectId === '') {
      const request = validate(projectCreateSchema, body);
      if (!request.ok) return problem(422, 'validation_failed', request.problems);
      const { name, endpoints, settings } = request.value;
      const project = {
        id: `proj_${randomUUID()}`,
        name,
        endpoints: { headerNames: [], ...endpoints },
        settings: settings ?? {},
        incomingContent: { enabled: true, disabledAt: null, disabledReason: null, failingSince: null },
        signingOverlapEndsAt: null,
        signingSecret: `whsec_${Buffer.from(randomUUID()).toString('base64')}`,
        createdAt: now(),
        updatedAt: now(),
      } as unknown as Project;
      projects.set(project.id, project);
      return [201, project];
    }
    const project = projects.get(projectId);
    if (!project) return problem(404, 'not_found');
    if (child === 'access-keys') {
      if (method === 'GET') {
        return [200, { items: [...keys.values()].filter((one) => one.projectId === projectId), nextCursor: null }];
      }
      if (!validate(accessKeyCreateSchema, body).ok) return problem(422, 'validation_failed');
      const key = { id: `key_${randomUUID()}`, projectId, key: `sk-proj-${randomUUID()}`, revokedAt: null };
      keys.set(key.id, key);
      return [201, key];
    }
    if (method === 'PATCH') {
      const request = validate(projectPatchSchema, body);
      if (!request.ok) return problem(422, 'validation_failed', request.problems);
      Object.assign(project.endpoints, request.value.endpoints);
      project.settings = applySettingsPatch(project.settings, request.value.settings ?? {});
      if (request.value.incomingContent) project.incomingContent.enabled = true;
    }
    return [200, project];
  }

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { method = '', url = '' } = request;
    const path = url.split('?')[0]!;
    requests.push(`${method} ${path}`);
    const [status, body] = answer(
      method,
      path,
      request.headers.authorization,
      text === '' ? undefined : JSON.parse(text),
    );
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': `req_${requests.length}` });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    adminToken,
    projects,
    keys,
    requests,
    enqueued,
    get refuseEnqueue() {
      return refuseEnqueue;
    },
    set refuseEnqueue(value) {
      refuseEnqueue = value;
    },
    async push(projectId, event, { id = `event_${randomUUID()}`, secret } = {}) {
      const project = projects.get(projectId)!;
      const body = JSON.stringify(event);
      const headers = { 'content-type': 'application/json', ...sign(secret ?? project.signingSecret!, id, body) };
      return await fetch(project.endpoints.incomingContentUrl!, { method: 'POST', headers, body });
    },
    async call(projectId, endpoint, query) {
      const project = projects.get(projectId)!;
      const url = new URL(`${project.endpoints[endpoint]}?${new URLSearchParams(query)}`);
      const signed = `GET ${url.pathname}${url.search}`;
      return await fetch(url, { headers: sign(project.signingSecret!, `call_${randomUUID()}`, signed) });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function problem(status: number, code: string, errors?: unknown): [number, unknown] {
  return [status, { type: '', title: code, status, detail: `Refused with ${code}.`, code, requestId: 'req_x', errors }];
}

function sign(secret: string, id: string, payload: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
