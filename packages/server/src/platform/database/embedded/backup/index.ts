/**
 * Backup and restore of the embedded data: copies of files, in PostgreSQL's own backup mode.
 *
 * Promises: a backup that has its name is complete and on disk, and holds everything acknowledged before the moment its
 * manifest names; a restore either puts exactly that into an empty data directory, or nothing.
 * Assumes: the machine the data directory is on, the user who starts Repartee (or root), no tablespaces.
 * When things go wrong: an OperationalError that says what to do; nothing half made stays, nothing existing is touched.
 */
export type { BackupManifest } from './backup-manifest.ts';
export { type BackupOptions, type BackupReport, createBackup } from './create-backup.ts';
export { type RestoreOptions, type RestoreReport, restoreBackup } from './restore-backup.ts';
