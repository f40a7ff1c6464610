import { readFileSync } from 'node:fs';

const sampleEveryMs = 250;

/** Resident memory in MiB; NaN where there is no /proc. */
export function residentMib(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** The most of it between the call and the call of the returned function. */
export function watchMemory(pid: number): () => number {
  let mostMib = residentMib(pid);
  const timer = setInterval(() => {
    mostMib = Math.max(mostMib, residentMib(pid));
  }, sampleEveryMs);
  return () => {
    clearInterval(timer);
    return Math.max(mostMib, residentMib(pid));
  };
}

export const inMib = (mib: number) => `${mib.toFixed(0)} MiB`;
