/**
 * The way to the next major version of PostgreSQL: a new cluster, filled by copying, compared, then put in place.
 *
 * Promises: the old cluster stays as it was until somebody removes it; the new one is opened only when every table was
 * read back the same. Assumes: Repartee is stopped, binaries of both versions, room for both clusters.
 * When things go wrong: an OperationalError that says what to do; the next start opens the old cluster.
 */
export { type CopyDatabaseOptions, type CopyDatabaseReport, copyDatabase } from './copy-database.ts';
export { removeOldClusters, type UpgradeOptions, type UpgradeReport, upgradeCluster } from './upgrade-cluster.ts';
