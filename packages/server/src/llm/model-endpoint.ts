import type { ChatModel, ModelLimits } from './model.ts';

/** What entries of the table share when they reach the same provider at the same address with the same key. */
const sharedLimits = ['concurrency', 'requestsPerMinute', 'inputTokensPerMinute', 'outputTokensPerMinute'] as const;

/** Holds the API key: for comparing in memory, never for a log or a label. */
export function endpointKeyOf({
  provider,
  baseUrl,
  apiKey,
}: Pick<ChatModel, 'provider' | 'baseUrl' | 'apiKey'>): string {
  return JSON.stringify([provider, baseUrl ?? null, apiKey ?? null]);
}

/**
 * Gives every entry the limits of its endpoint: what one of them says holds for all. A line for each limit that two
 * entries of an endpoint state differently, naming the later one.
 */
export function shareEndpointLimits(models: ReadonlyMap<string, ChatModel>): string[] {
  const problems: string[] = [];
  const shared = new Map<string, Partial<ModelLimits>>();
  const wired = [...models.values()].filter(({ provider }) => provider !== 'sandbox');
  for (const model of wired) {
    const key = endpointKeyOf(model);
    const known = shared.get(key) ?? {};
    shared.set(key, known);
    for (const name of sharedLimits) {
      const stated = model.limits[name];
      if (stated === undefined) continue;
      if (known[name] !== undefined && known[name] !== stated) {
        problems.push(
          `chatModels.${model.chatModel}.limits.${name}: differs from that of another chat model with the same provider, baseUrl and apiKey; they share their limits`,
        );
      } else known[name] = stated;
    }
  }
  for (const model of wired) Object.assign(model.limits, shared.get(endpointKeyOf(model)));
  return problems;
}
