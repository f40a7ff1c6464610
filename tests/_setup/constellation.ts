import { inject } from 'vitest';
import { type Constellation, type ConstellationOptions, startConstellation } from '../../packages/testbed/src/index.ts';

/** The whole constellation on a database of its own. Stop it in `afterAll`. */
export function openConstellation(options: Omit<ConstellationOptions, 'testServer'> = {}): Promise<Constellation> {
  return startConstellation({ ...options, testServer: inject('testServer') });
}
