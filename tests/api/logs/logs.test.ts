import { logPageSchema } from '@repartee/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newUuid, parsePublicId } from '../../../packages/server/src/platform/ids.ts';
import { packBytes, packJson } from '../../../packages/server/src/platform/packed-bytes.ts';
import { storeProjectLog } from '../../../packages/server/src/records/project-logs.ts';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';
import { storeTurn } from '../stored-turn.ts';

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
});
afterAll(() => api.close());

it('the project log shows its lines newest first, all of them over pages, filtered by level and code', async () => {
  const turn = await storeTurn(api.database, project.id);
  const line = (code: string, level: 'info' | 'warning' | 'error', detail: Buffer | null) => ({
    id: newUuid(),
    projectId: parsePublicId('proj', project.id)!,
    level,
    code,
    message: 'The field /features was dropped.',
    conversationId: turn.conversationId,
    turnId: turn.turnId,
    detail,
  });
  // One statement, one time: the pages must not lose any of equal age.
  await storeProjectLog(api.database, [
    line('profile_field_dropped', 'warning', packJson({ field: '/features' })),
    line('endpoint_failed', 'error', packBytes(Buffer.from('<html>oops'))),
    line('endpoint_failed', 'error', null),
    line('note', 'info', packJson('text')),
  ]);
  const path = `/v1/projects/${project.id}/logs`;
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = logPageSchema.parse((await api.request(`${path}?limit=1${cursor}`)).body);
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
  } while (cursor !== '');
  expect(new Set(seen).size).toBe(4);
  const warnings = logPageSchema.parse((await api.request(`${path}?level=WARNING`)).body).items;
  expect(warnings).toMatchObject([
    {
      code: 'profile_field_dropped',
      userProfileId: 'user-1',
      personaProfileId: 'persona-1',
      details: { field: '/features' },
    },
  ]);
  const failures = logPageSchema.parse((await api.request(`${path}?code=endpoint_failed`)).body).items;
  expect(failures.map((item) => item.details)).toContainEqual({ excerpt: '<html>oops' });
  expect((await api.request(`${path}?level=warning`)).status).toBe(422);
  expect((await api.request(`${path}?code=%00`)).status).toBe(422);
});
