import type { ChatMessageInput, GenerateRequestInput, GenerateResponse, SuggestionResponse } from '@repartee/contract';
import type { Parties } from '@repartee/demo-platform';
import type { PathUnderTest } from './path-under-test.ts';

export type Refused = { code: string; errors?: { pointer: string; code: string }[] };
export interface Answered<Body> {
  status: number;
  headers: Headers;
  body: Body & Refused;
}

let pairs = 0;

/** Two adults nobody spoke with yet; the platform's endpoints know nothing of them. */
export function newPair(): Parties {
  pairs += 1;
  return { userProfileId: `given-user-${pairs}`, personaProfileId: `given-persona-${pairs}` };
}

/** A body: both profiles, and the texts as messages of `U`ser and `P`ersona, ten seconds apart, the last one now. */
export function given(
  path: PathUnderTest,
  { userProfileId, personaProfileId }: Parties,
  texts: readonly string[],
  more: Partial<GenerateRequestInput> = {},
): GenerateRequestInput {
  const common = { timeZone: 'UTC', countryCode: 'GB' };
  return {
    userProfile: { ...common, id: userProfileId, firstName: 'Sam', birthdate: '1990-05-14' },
    personaProfile: { ...common, id: personaProfileId, firstName: 'Ada', birthdate: '1994-05-14' },
    messages: texts.map((text, index): ChatMessageInput => {
      const date = new Date(path.nowMs() - (texts.length - 1 - index) * 10_000).toISOString();
      return { id: String(index + 1), sender: text.startsWith('P:') ? 'PERSONA' : 'USER', date, text: text.slice(2) };
    }),
    language: 'EN',
    ...more,
  };
}

async function post<Body>(
  path: PathUnderTest,
  operation: string,
  body: unknown,
  init: RequestInit = {},
): Promise<Answered<Body>> {
  const response = await fetch(`${path.apiUrl}/cs/v1/content_creation/${operation}`, {
    method: 'POST',
    ...init,
    headers: {
      authorization: `Bearer ${path.platform.accessKey}`,
      'content-type': 'application/json',
      ...(init.headers as Record<string, string>),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body & Refused };
}

export function generate(path: PathUnderTest, body: unknown, init?: RequestInit): Promise<Answered<GenerateResponse>> {
  return post(path, 'conversations/generate', body, init);
}

export function suggest(path: PathUnderTest, body: unknown, init?: RequestInit): Promise<Answered<SuggestionResponse>> {
  return post(path, 'suggestion', body, init);
}
