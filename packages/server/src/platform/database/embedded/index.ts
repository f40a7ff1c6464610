/**
 * The embedded database: a real PostgreSQL 18 in the data directory, so that `npm start` needs nothing installed.
 *
 * Promises: what it acknowledged is on disk; one owner per data directory; a server left behind by a killed owner is
 * adopted with its data; a Ctrl-C in the terminal does not reach it; `stop` leaves everything written out.
 * Assumes: a data directory on a local file system, used by one machine at a time, and an owner that calls `restart`
 * when `onExit` says that the server died, and `stop` after everything that uses the database has drained.
 * When things go wrong: an OperationalError whose message tells the operator what to do; the data is never deleted.
 */

export {
  type BackupManifest,
  type BackupOptions,
  type BackupReport,
  createBackup,
  type RestoreOptions,
  type RestoreReport,
  restoreBackup,
} from './backup/index.ts';
export { chooseDataDir, type DataDirChoice, fallbackDataDir } from './choose-data-dir.ts';
export { type DiskRoom, embeddedClusterBehind, watchDiskRoom } from './disk-room.ts';
export { type EmbeddedOptions, type PreparedDatabase, prepareEmbedded } from './prepare-embedded.ts';
export { type EmbeddedDatabase, startEmbeddedDatabase } from './start-embedded-database.ts';
export {
  type CopyDatabaseReport,
  copyDatabase,
  removeOldClusters,
  type UpgradeOptions,
  type UpgradeReport,
  upgradeCluster,
} from './upgrade/index.ts';
