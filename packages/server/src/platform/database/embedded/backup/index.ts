/**
 * Backup and restore of the embedded data: copies of files, in PostgreSQL's own backup mode.
 *
 * Promises: a backup that has its name is complete and on disk, holds everything acknowledged before the moment its
 * manifest names, and no page whose checksum was wrong; a restore either puts exactly that into an empty data directory,
 * or nothing.
 * Assumes: the machine the data directory is on, the user who starts Repartee (or root), no tablespaces.
 * When things go wrong, or a signal ends them: an OperationalError that says what to do; nothing half made stays, nothing of
 * anybody else's is touched. Only a process that is killed leaves something, which neither a restore nor a start takes.
 */
export type { BackupManifest } from './backup-manifest.ts';
export { type BackupOptions, type BackupReport, createBackup } from './create-backup.ts';
export { type RestoreOptions, type RestoreReport, restoreBackup } from './restore-backup.ts';
