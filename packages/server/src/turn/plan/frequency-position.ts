import type { PlanContext } from './plan-input.ts';

/**
 * Where in its shuffled blocks a conversation stands. Test turns leave no record, so they would always draw the first
 * choice: they walk through the blocks by their turn numbers instead.
 */
export function frequencyPosition({ subject }: PlanContext, recorded: number): number {
  return subject.isTest ? Math.max(0, subject.turnNumber - 1) : recorded;
}
