import type { PersonaStyleValues } from '@repartee/contract';
import { packJson, unpackJson } from '../../platform/packed-bytes.ts';
import { readStyleValues } from './read-analysis.ts';

/** Stored JSON carries a version. What cannot be read is as if it had not been stored. */
export interface StoredAnalysis {
  values: PersonaStyleValues;
  /** The platform's text; null where the profile had none. */
  profileVersion: string | null;
}

export function packAnalysis({ values, profileVersion }: StoredAnalysis): Buffer {
  return packJson({ version: 1, values, profileVersion });
}

export function readStoredAnalysis(packed: Buffer): StoredAnalysis {
  return (
    readVersioned(packed, ({ values, profileVersion }) => ({
      values: readStyleValues(values),
      profileVersion: typeof profileVersion === 'string' ? profileVersion : null,
    })) ?? { values: {}, profileVersion: null }
  );
}

/** Null: nothing is edited. */
export function packEdits(values: PersonaStyleValues): Buffer | null {
  return Object.keys(values).length === 0 ? null : packJson({ version: 1, values });
}

export function readStoredEdits(packed: Buffer | null): PersonaStyleValues {
  return (packed && readVersioned(packed, ({ values }) => readStyleValues(values))) ?? {};
}

/** Edited values win. */
export function effectiveStyle(analysed: PersonaStyleValues, edited: PersonaStyleValues): PersonaStyleValues {
  return { ...analysed, ...edited };
}

function readVersioned<Read>(packed: Buffer, read: (json: Record<string, unknown>) => Read): Read | null {
  try {
    return unpackJson(packed, (json) => {
      const isOurs = typeof json === 'object' && json !== null && (json as { version?: unknown }).version === 1;
      return isOurs ? read(json as Record<string, unknown>) : null;
    });
  } catch {
    return null;
  }
}
