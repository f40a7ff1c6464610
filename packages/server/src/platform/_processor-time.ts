/**
 * Processor time of this process so far, in milliseconds: what a bound on work is measured with, where time that a busy
 * machine gives to others must not count.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
