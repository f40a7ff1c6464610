import type { Client } from 'pg';

export interface Column {
  name: string;
  type: string;
}

/** A table that holds rows itself; of a partitioned one, its partitions. */
export interface StoredTable {
  /** Quoted, with its schema. */
  name: string;
  columns: Column[];
  /** Of a partition: its parent, quoted, and `FOR VALUES …` or `DEFAULT`. */
  partition: { parent: string; bounds: string; options: string } | null;
}

export interface SequenceState {
  name: string;
  /** Decimal text; null while it was never used. */
  lastValue: string | null;
}

export interface DatabaseShape {
  tables: StoredTable[];
  sequences: SequenceState[];
}

/** Everything in the database that holds data, in a fixed order. */
export async function readShape(client: Client): Promise<DatabaseShape> {
  const tables = await client.query<{
    name: string;
    columns: Column[];
    parent: string | null;
    bounds: string | null;
    options: string | null;
  }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       (select json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select format('%I.%I', pn.nspname, p.relname) from pg_inherits i join pg_class p on p.oid = i.inhparent
          join pg_namespace pn on pn.oid = p.relnamespace where i.inhrelid = c.oid and c.relispartition) as parent,
       pg_get_expr(c.relpartbound, c.oid) as bounds, array_to_string(c.reloptions, ', ') as options
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence <> 't'
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
     order by 1`,
  );
  const sequences = await client.query<SequenceState>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as "lastValue" from pg_sequences order by 1`,
  );
  return {
    tables: tables.rows.map(({ name, columns, parent, bounds, options }) => ({
      name,
      columns: columns ?? [],
      partition: parent === null || bounds === null ? null : { parent, bounds, options: options ?? '' },
    })),
    sequences: sequences.rows,
  };
}
