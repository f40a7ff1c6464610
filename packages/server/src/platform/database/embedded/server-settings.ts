/**
 * The settings of the embedded server, written to `repartee.conf` at every start and included by its `postgresql.conf`.
 * What an operator sets with ALTER SYSTEM comes later and wins. What was measured: docs/decisions/0018.
 */
const settings: Readonly<Record<string, string>> = {
  // A 204 and a stored result mean "on disk". The start is refused when one of these is off.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // A failed fsync is a crash and a recovery from the log, never a second try that "succeeds" without the pages.
  data_sync_retry: 'off',
  // The online backup needs it; and so would a standby of your own.
  wal_level: 'replica',
  // A backup keeps the log it still needs by a slot. One that hangs is ended before it fills the disk.
  max_slot_wal_keep_size: '8GB',

  // Five processes with their pools (about 32 each), and room for tools. An unused one costs next to nothing.
  max_connections: '200',
  // Holds the hot rows and indexes of 100,000 conversations (170 B each) and stays modest on a 1 GB machine.
  shared_buffers: '256MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // A group commit of 1 MiB of bodies must not wait for the WAL writer.
  wal_buffers: '16MB',
  // Bigger means fewer full-page images, smaller a shorter recovery (goal: back within 5 s). Replaying 500 MB takes 1.7 s of
  // a core, 1 GB 4.5 s; the rest of a start about a second.
  max_wal_size: '640MB',
  min_wal_size: '256MB',
  checkpoint_timeout: '5min',
  // The npm build has pglz alone. Measured: 117 MB of full-page images became 47 MB, for 45 µs more per page, which is
  // the price of two or three enqueues and would be paid by most of them after each checkpoint.
  wal_compression: 'off',

  // Schedule rows are updated all the time: dead versions are cleared while they are few.
  autovacuum_naptime: '10s',
  autovacuum_vacuum_cost_limit: '1000',
  // By-day partitions times their indexes, each a lock of its own.
  max_locks_per_transaction: '128',
  // A forgotten transaction holds back vacuum, and with it the speed of the claim, for everybody.
  idle_in_transaction_session_timeout: '60s',

  // Short statements by primary key: compiling or parallelising one costs more than running it, and parallel workers
  // need shared memory that containers give only 64 MB of.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  // Our prepared statements have one good plan each; left to itself the server plans many of them anew at each execution,
  // which costs more than to carry them out (docs/decisions/0021).
  plan_cache_mode: 'force_generic_plan',

  timezone: "'UTC'",
  log_timezone: "'UTC'",
  // The messages of failed statements carry values, and logs hold no chat text: only what the server says of itself.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_line_prefix: "'%m [%p] '",
};

/** Text of `repartee.conf`; `overrides` are for tests and measurements. */
export function renderSettings(overrides: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...settings, ...overrides }).map(([name, value]) => `${name} = ${value}`);
  return `# Written by Repartee at every start. Own settings: ALTER SYSTEM.\n${lines.join('\n')}\n`;
}
