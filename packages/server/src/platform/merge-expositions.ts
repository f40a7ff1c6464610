/** What one of several processes shows of itself, in the text format of Prometheus. */
export interface Exposition {
  /** Becomes the label `process` of each of its series. */
  process: string;
  text: string;
}

interface Family {
  /** `# HELP` and `# TYPE`. */
  head: string[];
  samples: string[];
}

/**
 * One exposition of several: the same families, each once, with the series of every process side by side. They are not
 * added up: a sum of counters falls when one process is restarted, which Prometheus takes for a restart of them all and
 * counts the others' past again; and what a gauge of several means (the sum, the worst) is for the question to say.
 */
export function mergeExpositions(parts: readonly Exposition[]): string {
  const families = new Map<string, Family>();
  for (const { process, text } of parts) {
    let family: Family | undefined;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const [, kind, described] = /^# (HELP|TYPE) (\S+)/.exec(line) ?? [];
      if (described !== undefined) {
        family = familyOf(families, described);
        // Another process has described it already.
        if (family.samples.length === 0 && !family.head.some((one) => one.startsWith(`# ${kind} `))) {
          family.head.push(line);
        }
        continue;
      }
      family ??= familyOf(families, /^[\w:]+/.exec(line)?.[0] ?? '');
      family.samples.push(withProcess(line, process));
    }
  }
  return [...families.values()].map(({ head, samples }) => `${[...head, ...samples].join('\n')}\n`).join('\n');
}

function familyOf(families: Map<string, Family>, name: string): Family {
  const known = families.get(name);
  if (known) return known;
  const family: Family = { head: [], samples: [] };
  families.set(name, family);
  return family;
}

function withProcess(sample: string, process: string): string {
  return sample.replace(/^([\w:]+)(\{?)/, (_, name: string, brace: string) =>
    brace ? `${name}{process="${process}",` : `${name}{process="${process}"}`,
  );
}
