import type { Database, Queryable } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';

export type RotationOutcome = 'ROTATED' | 'NOT_FOUND' | 'TOO_MANY';

/** Every secret in force is one more signature with every call. */
const retiringMax = 4;

/**
 * Makes `newSecret` (sealed) the secret of a project; the one before signs along for `overlapSeconds` more, by the
 * database's clock. The project's row is locked, so of two rotations at once each retires what the other made.
 */
export async function rotateSigningSecret(
  database: Database,
  projectId: string,
  newSecret: Buffer,
  overlapSeconds: number,
): Promise<RotationOutcome> {
  return database.transaction(async (tx) => {
    const { rows } = await tx.execute('select 1 from projects where id = $1 for update', [projectId]);
    if (rows.length === 0) return 'NOT_FOUND';
    await forgetEndedSecrets(tx, projectId);
    const retiring = await tx.execute('select 1 from retiring_signing_secrets where project_id = $1', [projectId]);
    if (overlapSeconds > 0) {
      if (retiring.rows.length >= retiringMax) return 'TOO_MANY';
      await tx.execute(
        `insert into retiring_signing_secrets (id, project_id, secret, retired_at, ends_at)
         select $2, id, signing_secret, engine_now(), engine_now() + $3::int * interval '1 second' from projects where id = $1`,
        [projectId, newUuid(), overlapSeconds],
      );
    }
    await tx.execute('update projects set signing_secret = $2, updated_at = now() where id = $1', [
      projectId,
      newSecret,
    ]);
    return 'ROTATED';
  });
}

/** From now on only the current secret signs. False: there is no such project. */
export async function endSecretOverlap(database: Queryable, projectId: string): Promise<boolean> {
  await database.execute('delete from retiring_signing_secrets where project_id = $1', [projectId]);
  return (await database.execute('select 1 from projects where id = $1', [projectId])).rowCount > 0;
}

/** A secret that signs nothing any more is not kept. Of all projects, where none is named. */
export async function forgetEndedSecrets(database: Queryable, projectId: string | null = null): Promise<void> {
  await database.execute(
    `delete from retiring_signing_secrets
     where ends_at <= engine_now() and ($1::uuid is null or project_id = $1)`,
    [projectId],
  );
}
