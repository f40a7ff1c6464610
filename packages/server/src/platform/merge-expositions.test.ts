import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { mergeExpositions } from './merge-expositions.ts';

/** What one process shows that answered so many requests. */
async function exposition(requests: number): Promise<string> {
  const registers = [new Registry()];
  const counter = new Counter({
    name: 'requests_total',
    help: 'With a # and a {brace',
    labelNames: ['code'],
    registers,
  });
  counter.inc({ code: 'a } # HELP b' }, requests);
  new Gauge({ name: 'in_flight', help: 'Now', registers }).set(requests / 4);
  new Gauge({ name: 'age_seconds', help: 'Unknown', registers }).set(Number.NaN);
  new Histogram({ name: 'took_seconds', help: 'Took', buckets: [1], registers }).observe(requests);
  return registers[0]!.metrics();
}

describe('the exposition of several processes', () => {
  it('shows each family once, in one piece, with the series of every process as they are', async () => {
    const merged = mergeExpositions([
      { process: '1', text: await exposition(3) },
      { process: '2', text: await exposition(8) },
    ]);
    expect(merged).toBe(
      `# HELP requests_total With a # and a {brace
# TYPE requests_total counter
requests_total{process="1",code="a } # HELP b"} 3
requests_total{process="2",code="a } # HELP b"} 8

# HELP in_flight Now
# TYPE in_flight gauge
in_flight{process="1"} 0.75
in_flight{process="2"} 2

# HELP age_seconds Unknown
# TYPE age_seconds gauge
age_seconds{process="1"} Nan
age_seconds{process="2"} Nan

# HELP took_seconds Took
# TYPE took_seconds histogram
took_seconds_bucket{process="1",le="1"} 0
took_seconds_bucket{process="1",le="+Inf"} 1
took_seconds_sum{process="1"} 3
took_seconds_count{process="1"} 1
took_seconds_bucket{process="2",le="1"} 0
took_seconds_bucket{process="2",le="+Inf"} 1
took_seconds_sum{process="2"} 8
took_seconds_count{process="2"} 1
`,
    );
  });

  it('has one head where the first process has no series of a family yet, and takes a lone series of a silent one', () => {
    const family = '# HELP up Up\n# TYPE up gauge\n';
    expect(
      mergeExpositions([
        { process: '1', text: `${family}\n` },
        { process: '2', text: `${family}up{role="all"} 1\n` },
        { process: '3', text: 'up{role="all"} 0\n' },
      ]),
    ).toBe(`${family}up{process="2",role="all"} 1\nup{process="3",role="all"} 0\n`);
  });
});
