import { adminToken } from './server.ts';

/** One value of the server's own `/metrics`, without labels; NaN when it is not there. */
export async function readMetrics(serverUrl: string): Promise<(name: string) => number> {
  const answer = await fetch(`${serverUrl}/metrics`, { headers: { authorization: `Bearer ${adminToken}` } });
  if (!answer.ok) throw new Error(`/metrics was answered ${answer.status}`);
  const text = await answer.text();
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}
