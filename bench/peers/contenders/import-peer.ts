/**
 * A library of bench/peers/package.json. The name is not a literal, so that the project compiles where the peers are not
 * installed; each contender says which part of the library it uses.
 */
export async function importPeer<Module>(name: string): Promise<Module> {
  const module = (await import(name)) as { default?: object };
  // CommonJS: what Node could not name stands in the default export.
  return { ...module.default, ...module } as Module;
}

/** A pool of the peers' own driver, to empty tables between measurements. */
export async function openPool(url: string): Promise<SmallPool> {
  const { Pool } = await importPeer<{ Pool: new (options: object) => SmallPool }>('pg');
  return new Pool({ connectionString: url, max: 1 });
}

export interface SmallPool {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}
