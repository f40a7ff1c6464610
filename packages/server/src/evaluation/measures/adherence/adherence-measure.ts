import type { Plan } from '../../../turn/index.ts';
import { type MeasuredReply, type Phase, phases } from '../measured-reply.ts';
import { type Proportion, proportion } from '../proportion.ts';
import { type Counted, tally } from '../tally.ts';

/** How one parameter is measured; pure. */
export interface AdherenceMeasure {
  /** As the reply parameter is called. */
  parameter: string;
  /** What is counted, and when it counts as kept, in words. */
  meaning: string;
  /** The value asked for and where it came from; null: the parameter says nothing here. */
  asked: (plan: Plan) => { value: unknown; source: string };
  /** What the plan made of it, in words. */
  planned: (plan: Plan) => string;
  /** Cases that keep the plan, of how many; null where the plan leaves it open. */
  judge: (texts: readonly string[], plan: Plan) => { kept: number; of: number } | null;
}

export interface Adherence {
  parameter: string;
  meaning: string;
  /** `FREQUENT (REQUEST)`, with the replies it was asked for in. */
  asked: Counted[];
  planned: Counted[];
  kept: Record<Phase, Proportion>;
}

export function measureAdherence(measure: AdherenceMeasure, replies: readonly MeasuredReply[]): Adherence {
  const kept = (phase: Phase): Proportion => {
    const judged = replies.flatMap((reply) => measure.judge(reply[phase], reply.plan) ?? []);
    const sum = (member: 'kept' | 'of') => judged.reduce((total, one) => total + one[member], 0);
    return proportion(sum('kept'), sum('of'));
  };
  return {
    parameter: measure.parameter,
    meaning: measure.meaning,
    asked: tally(
      replies.map(({ plan }) => {
        const { value, source } = measure.asked(plan);
        return `${value === null ? 'not set' : String(value)} (${source})`;
      }),
    ),
    planned: tally(replies.map(({ plan }) => measure.planned(plan))),
    kept: Object.fromEntries(phases.map((phase) => [phase, kept(phase)])) as Adherence['kept'],
  };
}

/** One case: a whole reply. */
export function wholeReply(isKept: boolean): { kept: number; of: number } {
  return { kept: isKept ? 1 : 0, of: 1 };
}

export function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max;
}

export function bandInWords({ min, max }: { min: number; max: number }): string {
  return min === max ? String(min) : `${min}–${max}`;
}
