import { createManagementClient } from '../../packages/sdk/src/index.ts';
import { adminToken } from './server.ts';

/** A project with an access key, made through the management API as an operator would. */
export async function createLoadProject(url: string): Promise<{ projectId: string; accessKey: string }> {
  const management = createManagementClient({ baseUrl: url, token: adminToken });
  // Nothing listens there: no turn of this project is meant to run.
  const address = 'http://127.0.0.1:9';
  const project = await management.projects.create({
    name: 'Load',
    endpoints: {
      profileUrl: `${address}/profile`,
      chatHistoryUrl: `${address}/chat-history`,
      incomingContentUrl: `${address}/incoming-content`,
    },
  });
  const { key } = await management.accessKeys.create(project.id, { name: 'Load generator' });
  return { projectId: project.id, accessKey: key };
}
