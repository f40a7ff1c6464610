import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';
import { crashesMax, createSuspects, type SuspectClaim } from './suspects.ts';

/**
 * A worker that is killed at random, again and again, in numbers: turns come at a steady rate and take their time whatever
 * else runs, who is in hand at a death is suspected as REAP does it (`records/workers.ts`, suspects.db.test.ts), and suspects
 * run as `createSuspects` lets them. Nobody is to blame.
 */
interface Turn {
  comesAt: number;
  suspicions: number;
  crashes: number;
}

type Line = 'others' | SuspectClaim['kind'];

/** Seconds, and turns a second. A life lasts 0.2 to 3 s, as in the trial of random kills. */
interface Trial {
  kills: number;
  rate: number;
  turnSeconds: number;
}

const restartSeconds = 0.9;
const deadlineSeconds = 300;
/** The engine looks for suspects ten times a second. */
const lookSeconds = 0.1;

function killAtRandom({ kills, rate, turnSeconds }: Trial, draw: () => number) {
  const takes = () => turnSeconds * (0.7 + 0.8 * draw());
  const lines: Record<Line, Turn[]> = { others: [], company: [], few: [], alone: [] };
  const lineOf = ({ suspicions }: Turn): Line =>
    suspicions < 2 ? 'others' : suspicions === 2 ? 'company' : suspicions === 3 ? 'few' : 'alone';
  let born = 0;
  let dropped = 0;
  let now = 0;
  for (let killed = 0; killed < kills; killed += 1) {
    const diesAt = now + 0.2 + 2.8 * draw();
    const coming = Array.from({ length: Math.floor((diesAt - now) * rate) }, (_, index) => now + (index + 1) / rate);
    born += coming.length;
    const fresh = [...lines.others, ...coming.map((comesAt) => ({ comesAt, suspicions: 0, crashes: 0 }))];
    const inHand = fresh.filter(({ comesAt }) => Math.max(now, comesAt) + takes() > diesAt);
    lines.others = [];

    // A new process, whose suspects begin anew.
    const suspects = createSuspects();
    let lone: Turn | null = null;
    for (let at = now; at < diesAt; ) {
      const next = suspects.claims().find(({ kind }) => lines[kind].length > 0);
      if (next === undefined) break;
      const company = lines[next.kind].splice(0, next.limit);
      at += lookSeconds + Math.max(...company.map(takes));
      if (at <= diesAt) continue;
      inHand.push(...company);
      lone = next.kind === 'alone' ? company[0]! : null;
    }

    const isProven = (lone?.crashes ?? 0) > 0;
    for (const turn of inHand) {
      if (turn === lone) turn.crashes += 1;
      if (turn === lone || !isProven) turn.suspicions += 1;
      if (turn.crashes >= crashesMax) dropped += 1;
      else lines[lineOf(turn)].push(turn);
    }
    now = diesAt + restartSeconds;
    for (const name of Object.keys(lines) as Line[]) {
      const inTime = lines[name].filter(({ comesAt }) => comesAt + deadlineSeconds > now);
      dropped += lines[name].length - inTime.length;
      lines[name] = inTime;
    }
  }
  return { born, dropped };
}

describe('suspects where processes are killed at random', () => {
  it('are through before their deadlines, but for fewer than one in a hundred', () => {
    const draw = seededRandom('suspects', 'kills');
    const trials = [
      { rate: 40, turnSeconds: 0.8 },
      { rate: 80, turnSeconds: 0.5 },
      { rate: 80, turnSeconds: 0.8 },
      { rate: 120, turnSeconds: 0.5 },
      { rate: 120, turnSeconds: 0.8 },
    ];
    let born = 0;
    let dropped = 0;
    for (const trial of [...trials, ...trials, ...trials]) {
      const found = killAtRandom({ kills: 200, ...trial }, draw);
      born += found.born;
      dropped += found.dropped;
    }
    expect(born).toBeGreaterThan(300_000);
    expect(dropped / born).toBeLessThan(0.01);
  });
});
