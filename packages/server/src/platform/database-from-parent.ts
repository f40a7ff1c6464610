/** The argument of a server whose parent starts the database meanwhile and says its address when it answers. */
export const databaseFromParent = '--database-from-parent';

/** The address, where the parent was to say it; null: it stands in the environment. Waits for as long as there is a parent. */
export function hearDatabaseUrl(): Promise<string> | null {
  if (!process.argv.includes(databaseFromParent)) return null;
  return new Promise((resolve) => {
    const hear = (message: unknown): void => {
      const { type, url } = (message ?? {}) as { type?: unknown; url?: unknown };
      if (type !== 'database' || typeof url !== 'string') return;
      process.off('message', hear);
      resolve(url);
    };
    process.on('message', hear);
    // Only who asks is told: what comes before anybody listens is lost to the processes of a cluster.
    process.send?.({ type: 'waiting' });
  });
}
