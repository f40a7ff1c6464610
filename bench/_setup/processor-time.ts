import { readFileSync } from 'node:fs';
import { childrenOf } from './database.ts';

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

export interface Process {
  name: string;
  pid: number;
  /** Counts its children too: PostgreSQL works in one process per session. */
  withChildren?: boolean;
}

/** Processor time used so far, user and system, in ms; NaN where there is no /proc. */
function usedMs({ pid, withChildren }: Process): number {
  const own = readTicks(pid);
  // A child that ended counts for its parent from then on.
  if (!withChildren) return (own.used ?? Number.NaN) * tickMs;
  const children = childrenOf(pid).reduce((sum, child) => sum + (readTicks(child).used ?? 0), 0);
  return ((own.used ?? Number.NaN) + (own.ofEndedChildren ?? 0) + children) * tickMs;
}

function readTicks(pid: number): { used?: number; ofEndedChildren?: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { used: fields[11]! + fields[12]!, ofEndedChildren: fields[13]! + fields[14]! };
  } catch {
    return {};
  }
}

/** Share of one core each process used between the call and the call of the returned function. */
export function watchProcessors(
  processes: readonly Process[],
): () => { name: string; cores: number; usedMs: number }[] {
  const startedMs = performance.now();
  const before = processes.map(usedMs);
  return () => {
    const elapsedMs = performance.now() - startedMs;
    return processes.map((process, index) => {
      const used = usedMs(process) - before[index]!;
      return { name: process.name, cores: used / elapsedMs, usedMs: used };
    });
  };
}
