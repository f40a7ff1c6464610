/**
 * The SDK: what a platform needs to live with Repartee. A client for the API, verification of what Repartee sends, and
 * the three endpoints ready-made.
 *
 * Promises: requests and events are typed by the contract; failures are one typed error each (`RequestError`,
 * `WebhookError`) that never holds a credential or a text; a try is only repeated where a repetition cannot do harm; a
 * call is only served when its signature and age are right; an event is handled once per process, however often it
 * comes.
 * Assumes: a runtime with the web standards (`fetch`, `Request`, `crypto`), that is Node 20 or later, or its like. Only
 * the Express adapter is for Node alone.
 * When things go wrong: wrong settings throw a `TypeError` at once; what your own functions throw becomes a 500, which
 * Repartee tries again.
 */

export type {
  AccessKey,
  AccessKeyCreated,
  AccessKeyScope,
  Answer,
  ChatMessageInput,
  ConversationStopReason,
  EnqueueRequestInput,
  ErrorCode,
  Event,
  EventData,
  EventName,
  EventRecord,
  FieldProblem,
  GenerateRequestInput,
  GenerateResponse,
  Language,
  LogEntry,
  ProfileInput,
  Project,
  ProjectCreate,
  ProjectPatch,
  ProjectSettingsPatch,
  Stop,
  SuggestionRequestInput,
  SuggestionResponse,
  TurnStory,
  TurnSummary,
} from '@repartee/contract';
export {
  type Client,
  type ClientOptions,
  createClient,
  type EnqueueOptions,
  type GenerateOptions,
  type SuggestOptions,
} from './client/create-client.ts';
export {
  type ConversationQuery,
  createManagementClient,
  type EventQuery,
  type LogQuery,
  type ManagementClient,
  type ManagementClientOptions,
  type PageQuery,
  type StopQuery,
  type TurnQuery,
} from './client/create-management-client.ts';
export { RequestError, type RequestErrorCode } from './client/request-error.ts';
export { answerFetch } from './endpoints/answer-fetch.ts';
export {
  type ChatHistoryRequest,
  createEndpoints,
  type EndpointsOptions,
  type EventContext,
  type EventHandlers,
} from './endpoints/create-endpoints.ts';
export type {
  AnsweringEndpoint,
  AnsweringEndpoints,
  Endpoint,
  EndpointAnswer,
  EndpointCall,
  EndpointProblem,
  EndpointProblemCode,
  Endpoints,
} from './endpoints/endpoint-call.ts';
export { type ExpressRequest, toExpressHandler } from './endpoints/to-express-handler.ts';
export { defaultEndpointPaths, type EndpointPaths, toFastifyPlugin } from './endpoints/to-fastify-plugin.ts';
export { type PublicUrl, type RequestInput, verifyRequest } from './webhook/verify-request.ts';
export type { HeaderSource, SignatureOptions, VerifiedCall } from './webhook/verify-signature.ts';
export { verifyWebhook, type WebhookInput } from './webhook/verify-webhook.ts';
export { WebhookError, type WebhookErrorCode } from './webhook/webhook-error.ts';
