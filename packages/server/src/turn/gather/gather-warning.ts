import type { TurnWarning } from './gathered.ts';

/** A warning on its way to the project log. */
export interface GatherWarning extends TurnWarning {
  /** Start of a failed answer of the platform: for the project log alone, never for the process log or the story. */
  detail?: string;
}
