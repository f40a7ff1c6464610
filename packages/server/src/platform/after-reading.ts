/**
 * A timer whose act comes after what has arrived was read. Who stood still (a busy machine, a stopped process, a long
 * computation) finds timers overdue before it has read the answers they wait for; a late timer says nothing of the other side.
 * `clearTimeout` no longer helps once it has run down: `act` must do nothing where the answer was there.
 */
export function afterReading(delayMs: number, act: () => void): NodeJS.Timeout {
  return setTimeout(() => setImmediate(act), delayMs);
}
