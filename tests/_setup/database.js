import { inject } from 'vitest';
import { cloneTestDatabase } from '../../packages/testbed/src/test-database.js';
/** For `beforeAll`; give it back with `drop()` in `afterAll`, after closing what is connected to it. */
export function createTestDatabase() {
  return cloneTestDatabase(inject('testServer'));
}
//# sourceMappingURL=database.js.map
