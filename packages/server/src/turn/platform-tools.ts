import { newUuid } from '../platform/ids.ts';
import type { ProjectContext } from '../records/project-directory.ts';
import type { CallTools, PlatformEndpoints } from './gather/index.ts';
import type { TurnTools } from './turn-tools.ts';

/** What calls to one project's platform need. Null: its endpoints are not all configured. */
export function platformTools(
  project: ProjectContext,
  tools: TurnTools,
  signal?: AbortSignal,
): (CallTools & { endpoints: PlatformEndpoints }) | null {
  const { profileUrl, chatHistoryUrl, headers } = project;
  if (!profileUrl || !chatHistoryUrl) return null;
  return {
    http: tools.http,
    sign: (id, timestampSeconds, payload) => tools.sign(project.signingSecrets, id, timestampSeconds, payload),
    newCallId: () => `call_${newUuid()}`,
    clock: tools.clock,
    engineNowMs: tools.engineClock.nowMs,
    wait: tools.wait,
    random: tools.random,
    endpoints: { profileUrl, chatHistoryUrl, headers },
    ...(signal ? { signal } : {}),
  };
}
