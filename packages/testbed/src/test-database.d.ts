/** A server on which databases may be made, and the migrated database they are copied from. */
export interface TestServer {
  /** URL of a superuser's connection; its database is not touched. */
  adminUrl: string;
  /** Nobody is connected to it. */
  templateName: string;
}
export interface TestDatabase {
  name: string;
  /** `postgresql://…`, for `createDatabase` and for `DATABASE_URL` of a child process. */
  url: string;
  /** Ends every session of it and removes it. */
  drop(): Promise<void>;
}
/**
 * An own database with the current schema and nothing in it, for one test file. A copy takes some tens of milliseconds,
 * far less than migrating; files that run at once cannot see each other.
 */
export declare function cloneTestDatabase(server: TestServer): Promise<TestDatabase>;
//# sourceMappingURL=test-database.d.ts.map
