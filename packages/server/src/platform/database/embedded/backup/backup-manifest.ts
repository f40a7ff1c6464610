import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperationalError } from '../../../errors.ts';

export const manifestFile = 'manifest.json';
const checksumFile = 'manifest.sha256';

/** Relative, with `/`, and never out of the folder: a backup may come from anywhere. */
const pathSchema = z.string().refine((path) => {
  const parts = path.split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0:]/.test(path);
});

const manifestSchema = z.object({
  format: z.literal(1),
  software: z.string(),
  postgresqlVersion: z.string(),
  postgresqlMajor: z.number().int().positive(),
  startedAt: z.string(),
  /** Everything acknowledged before this moment is in it. */
  completeUntil: z.string(),
  masterKey: z.enum(['INCLUDED', 'LEFT_OUT']),
  folders: z.array(pathSchema),
  files: z.array(
    z.object({ path: pathSchema, bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});

/** What a backup holds: every file with its length and SHA-256. Against accidents, not against forgers: it is not signed. */
export type BackupManifest = z.infer<typeof manifestSchema>;

export async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  await writeFile(join(folder, manifestFile), text, { flag: 'wx', mode: 0o600, flush: true });
  const line = `${createHash('sha256').update(text).digest('hex')}  ${manifestFile}\n`;
  await writeFile(join(folder, checksumFile), line, { flag: 'wx', mode: 0o600, flush: true });
}

/** @throws OperationalError `backup_damaged`, not retryable: not a complete backup, or changed since it was made */
export async function readManifest(folder: string): Promise<BackupManifest> {
  let text: string;
  let checksum: string;
  try {
    text = await readFile(join(folder, manifestFile), 'utf8');
    checksum = await readFile(join(folder, checksumFile), 'utf8');
  } catch (error) {
    throw damaged(`${folder} is not a complete backup: ${manifestFile} or ${checksumFile} cannot be read`, error);
  }
  if (checksum.slice(0, 64) !== createHash('sha256').update(text).digest('hex')) {
    throw damaged(`${manifestFile} was changed since the backup was made`);
  }
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) throw damaged(`${manifestFile} is not in the format this version knows`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function damaged(message: string, cause?: unknown): OperationalError {
  return new OperationalError('backup_damaged', message, { retryable: false, cause });
}
