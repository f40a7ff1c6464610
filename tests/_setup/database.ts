import { inject } from 'vitest';
import { cloneTestDatabase, type TestDatabase } from '../../packages/testbed/src/test-database.ts';

/** For `beforeAll`; give it back with `drop()` in `afterAll`, after closing what is connected to it. */
export function createTestDatabase(): Promise<TestDatabase> {
  return cloneTestDatabase(inject('testServer'));
}
