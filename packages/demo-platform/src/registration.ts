import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createManagementClient,
  type ManagementClient,
  type Project,
  type ProjectSettingsPatch,
  RequestError,
} from '@repartee/sdk';

/** What the platform keeps of its project: credentials, so the file is its owner's alone. */
export interface Registration {
  readonly projectId: string;
  readonly accessKeyId: string;
  readonly accessKey: string;
  readonly signingSecret: string;
  /** The port of the last start, tried again first so that addresses stay the same. */
  readonly port: number;
}

export interface RegistrationTarget {
  apiUrl: string;
  adminToken: string;
  /** Own addresses of the three endpoints. */
  endpoints: { profileUrl: string; chatHistoryUrl: string; incomingContentUrl: string };
  settings: ProjectSettingsPatch;
  port: number;
}

const FILE_NAME = 'demo-platform.json';
/** A start is in no hurry; and a project that was made and not heard of would be made again. */
const answerWithinMs = 60_000;

/** The registration of an earlier start; null: there is none that can be read. */
export async function readRegistration(dataDir: string): Promise<Registration | null> {
  const text = await readFile(join(dataDir, FILE_NAME), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    const isWhole = ['projectId', 'accessKeyId', 'accessKey', 'signingSecret'].every(
      (name) => typeof value[name] === 'string' && value[name] !== '',
    );
    return isWhole && typeof value.port === 'number' ? (value as unknown as Registration) : null;
  } catch {
    return null;
  }
}

/**
 * Makes sure that the platform has a project whose endpoints are its own and a key that works: finds those of an earlier
 * start, sets the endpoints again when the port changed, enables them when they were disabled, and makes new ones where
 * the project was deleted or the key revoked. Writes what it found before it returns. Safe to repeat.
 */
export async function register(
  dataDir: string,
  known: Registration | null,
  target: RegistrationTarget,
): Promise<Registration> {
  const management = createManagementClient({
    baseUrl: target.apiUrl,
    token: target.adminToken,
    timeoutMs: answerWithinMs,
  });
  const existing = known ? await findProject(management, known.projectId) : null;
  const project = existing ? await adjust(management, existing, target) : await create(management, target);
  const isKeyUsable =
    existing !== null && known !== null && (await isKeyValid(management, project.id, known.accessKeyId));
  const key = isKeyUsable
    ? { accessKeyId: known.accessKeyId, accessKey: known.accessKey }
    : await createKey(management, project.id);
  if (!project.signingSecret) throw new Error('The server did not show the signing secret of the demo project.');
  const registration: Registration = {
    projectId: project.id,
    ...key,
    signingSecret: project.signingSecret,
    port: target.port,
  };
  if (JSON.stringify(registration) !== JSON.stringify(known)) await writeRegistration(dataDir, registration);
  return registration;
}

async function findProject(management: ManagementClient, projectId: string): Promise<Project | null> {
  try {
    return await management.projects.read(projectId);
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null;
    throw error;
  }
}

async function create(management: ManagementClient, target: RegistrationTarget): Promise<Project> {
  const { endpoints, settings } = target;
  return await management.projects.create({ name: 'Demo platform', endpoints, settings });
}

async function adjust(management: ManagementClient, project: Project, target: RegistrationTarget): Promise<Project> {
  const { endpoints } = target;
  const names = Object.keys(endpoints) as (keyof typeof endpoints)[];
  const isSame = names.every((name) => project.endpoints[name] === endpoints[name]);
  const { enabled } = project.incomingContent;
  if (isSame && enabled) return project;
  return await management.projects.change(project.id, {
    ...(isSame ? {} : { endpoints }),
    // It may have been given up while the platform was away; here it is again.
    ...(enabled ? {} : { incomingContent: { enabled: true as const } }),
  });
}

async function isKeyValid(management: ManagementClient, projectId: string, keyId: string): Promise<boolean> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ManagementClient['accessKeys']['list']>> = await management.accessKeys.list(
      projectId,
      { limit: 100, cursor },
    );
    const key = page.items.find(({ id }) => id === keyId);
    if (key) return key.revokedAt === null;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return false;
}

async function createKey(management: ManagementClient, projectId: string) {
  const { id, key } = await management.accessKeys.create(projectId, {
    name: 'Demo platform',
    // What a chat server needs, and no more: `manage` stays with the admin token.
    scopes: ['enqueue', 'generate', 'suggest', 'read'],
  });
  return { accessKeyId: id, accessKey: key };
}

/** Whole or not at all: a crash must not leave half a file, which would cost the project. */
async function writeRegistration(dataDir: string, registration: Registration): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, FILE_NAME);
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(registration, null, 2)}\n`, { mode: 0o600 });
  // A draft left over from a crash would keep its own mode.
  await chmod(draft, 0o600);
  await rename(draft, path);
}
