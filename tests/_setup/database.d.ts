import { type TestDatabase } from '../../packages/testbed/src/test-database.ts';
/** For `beforeAll`; give it back with `drop()` in `afterAll`, after closing what is connected to it. */
export declare function createTestDatabase(): Promise<TestDatabase>;
//# sourceMappingURL=database.d.ts.map
