import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsePublicId } from '../../../packages/server/src/platform/ids.ts';
import { storeProfiles } from '../../../packages/server/src/records/profiles.ts';
import { type ApiUnderTest, startApi } from '../api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('refreshing a profile forgets our copy in this project alone; unknown ids are fine', async () => {
  const [one, other] = [await api.createProject(), await api.createProject()];
  for (const project of [one, other]) {
    const profile = { profileId: 'p/1 ü', version: null, expiresAt: null, isMismatch: false, body: Buffer.from('x') };
    await storeProfiles(api.database, parsePublicId('proj', project.id)!, [profile]);
  }
  const refresh = (json: unknown) => api.request(`/v1/projects/${one.id}/profiles/refresh`, { method: 'POST', json });
  expect((await refresh({ profileId: 'p/1 ü' })).status).toBe(204);
  expect((await refresh({ profileId: 'p/1 ü' })).status).toBe(204);
  expect((await refresh({})).status).toBe(422);
  const { rows } = await api.database.execute<{ project_id: string }>('select project_id from profiles');
  expect(rows).toEqual([{ project_id: parsePublicId('proj', other.id) }]);
});
