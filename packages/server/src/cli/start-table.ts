export interface StartFacts {
  /** Without a trailing slash. */
  address: string;
  dataDir: string;
  /** Why another directory than asked for is used. */
  dataDirReason: string | undefined;
  /** Shown once, at the start that made it. */
  adminToken: string | null;
  usesSandbox: boolean;
  demo: { url: string; projectId: string; accessKey: string } | undefined;
}

/** Two people of the demo platform; `engage` gives the persona something to say even before the user wrote. */
export const demoEnqueue = JSON.stringify({
  userProfileId: 'user-tom',
  personaProfileId: 'persona-nora',
  language: 'EN',
  replyParameters: { engage: 'AUTO' },
});

/** What a newcomer needs next, and nothing else. The curl line works when pasted. */
export function startTable(facts: StartFacts): string {
  const rows: [string, string][] = [
    ['API', facts.address],
    ['Docs', `${facts.address}/docs`],
  ];
  if (facts.demo) {
    rows.push(
      ['Demo chat', facts.demo.url],
      ['Demo project', facts.demo.projectId],
      ['Demo access key', facts.demo.accessKey],
    );
  }
  rows.push(['Data', facts.dataDir]);
  if (facts.dataDirReason) rows.push(['', facts.dataDirReason]);
  if (facts.adminToken) rows.push(['Admin token', `${facts.adminToken} (kept in ${facts.dataDir}/admin-token)`]);
  rows.push(['Writer', facts.usesSandbox ? 'sandbox: phrase tables, no LLM (set LLM_BASE_URL and LLM_MODEL)' : 'LLM']);
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = [
    '',
    'Repartee is running.',
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    '',
  ];
  if (facts.demo) {
    lines.push(
      'Enqueue a conversation of the demo; after about six seconds the answer is in the demo chat:',
      '',
      `  curl -i -X POST ${facts.address}/cs/v1/content_creation/conversations/enqueue \\`,
      `    -H 'Authorization: Bearer ${facts.demo.accessKey}' -H 'Content-Type: application/json' \\`,
      `    -d '${demoEnqueue}'`,
      '',
    );
  }
  lines.push('Ctrl-C stops everything.');
  return lines.join('\n');
}
