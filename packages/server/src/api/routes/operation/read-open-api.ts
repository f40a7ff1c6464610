import { endpoints } from '@repartee/contract';
import { type AnswerOf, defineRoute } from '../../route.ts';

export const readOpenApi = defineRoute(endpoints.readOpenApi)(async (_call, { openApiText }) => {
  // Written once at start: sent as text, so that it is not parsed and written again for every reader.
  const answer = { status: 200, body: openApiText(), headers: { 'content-type': 'application/json; charset=utf-8' } };
  return answer as unknown as AnswerOf<typeof endpoints.readOpenApi>;
});
