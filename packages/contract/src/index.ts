/**
 * The contract: everything that crosses the wire, once. Server, SDK, dashboard, documentation and tests are built from
 * what is listed here.
 *
 * Promises: schemas, types, documentation and samples of one thing have one source and cannot disagree; reading a value
 * never throws (`validate`) and no message repeats what was received; a parsed request holds what was set and nothing
 * else (null and absent both mean "not set" and end up absent; defaults are documented, never filled in).
 * Assumes: zod and the standard globals of Node and browsers. Does no I/O, knows no clock, no environment, no database.
 */
export { aliases, canonicalSpelling } from './aliases.ts';
export { defaultChatModel, defaultChatModels, defaultModelCapabilities, type ModelCapability } from './chat-models.ts';
export {
  defineEndpoint,
  type Endpoint,
  type EndpointAuth,
  type EndpointResponse,
  endpoints,
  errorsOf,
  type Health,
  type HttpMethod,
  healthSchema,
  type OperationId,
} from './endpoints/index.ts';
export { type ErrorCode, type ErrorCodeEntry, errorCodeNames, errorCodes, problemType } from './error-codes.ts';
export {
  type AgeDoubt,
  ageDoubts,
  type DisclosureReason,
  disclosureReasons,
  type Event,
  type EventData,
  type EventEntry,
  type EventName,
  eventNames,
  eventSchema,
  eventSchemaOf,
  events,
  type ImageRejectionReason,
  imageRejectionReasons,
} from './events.ts';
export {
  banDurationLimits,
  type GuardrailEntry,
  type GuardrailName,
  guardrailNames,
  guardrails,
  offenceExpiryDays,
  progressiveBanDurations,
  type RequestGuardrailName,
  requestGuardrailNames,
} from './guardrails.ts';
export { type Language, type LanguageEntry, languageCodes, languageSchema, languages } from './languages.ts';
export { type NullMeansNotSet, withoutNotSet } from './not-set.ts';
export {
  type AccessKey,
  type AccessKeyCreate,
  type AccessKeyCreated,
  type AccessKeyPage,
  type AccessKeyScope,
  accessKeyCreatedSchema,
  accessKeyCreateSchema,
  accessKeyPageSchema,
  accessKeySchema,
  accessKeyScopeSchema,
  accessKeyScopes,
} from './nouns/access-key.ts';
export { type Answer, answerSchema } from './nouns/answer.ts';
export {
  type ChatHistoryResponse,
  type ChatMessage,
  type ChatMessageInput,
  chatGiftFields,
  chatGiftSchema,
  chatHistoryResponseSchema,
  chatMessageFields,
  chatMessageSchema,
  type MessageSender,
  messageSenders,
} from './nouns/chat-message.ts';
export { type ConversationParties, conversationPartiesSchema } from './nouns/conversation.ts';
export { type Disclosure, type DisclosurePage, disclosurePageSchema, disclosureSchema } from './nouns/disclosure.ts';
export {
  buildEnqueueRequestSchema,
  type EnqueueRequest,
  type EnqueueRequestInput,
  enqueueRequestSchema,
} from './nouns/enqueue-request.ts';
export {
  type DeliveryAttempt,
  deliveryAttemptSchema,
  type EventPage,
  type EventRecord,
  type EventReplay,
  type EventReplayResult,
  type EventState,
  eventPageSchema,
  eventRecordSchema,
  eventReplayResultSchema,
  eventReplaySchema,
  eventStateSchema,
  eventStates,
} from './nouns/event.ts';
export {
  buildGenerateRequestSchema,
  type GenerateRequest,
  type GenerateRequestInput,
  type GenerateResponse,
  generateRequestSchema,
  generateResponseSchema,
} from './nouns/generate-request.ts';
export { type GivenProfile, givenMessagesSchema, givenProfileSchema } from './nouns/given-conversation.ts';
export {
  type MemoryNoteCorrection,
  type MemoryNoteErasure,
  type MemoryNoteShown,
  memoryNoteListSchema,
  memoryNoteSchema,
} from './nouns/memory-note.ts';
export { pageLimits, pageOf } from './nouns/page.ts';
export {
  type PersonaStyle,
  type PersonaStyleName,
  type PersonaStylePage,
  type PersonaStylePatch,
  type PersonaStyleReset,
  type PersonaStyleValues,
  personaStyleFields,
  personaStylePageSchema,
  personaStylePatchSchema,
  personaStyleResetSchema,
  personaStyleSchema,
  personaStyleValuesSchema,
  type StyleAnalysis,
  type StyleMaker,
  type StyleState,
  styleAnalysisSchema,
  styleCapitals,
  styleFormalities,
  styleMakers,
  styleMessageLengths,
  stylePunctuations,
  styleRhythms,
  styleSlips,
  styleStates,
  styleTones,
  styleTopicLimits,
} from './nouns/persona-style.ts';
export {
  type FieldProblem,
  type FieldProblemCode,
  fieldProblemCodes,
  fieldProblemSchema,
  type Problem,
  problemSchema,
} from './nouns/problem.ts';
export {
  type Gender,
  genderSchema,
  genders,
  type Personality,
  type Profile,
  type ProfileFeatures,
  type ProfileInput,
  type ProfileResponse,
  personalities,
  personalitySchema,
  profileChildFields,
  profileFeatureFields,
  profileFeaturesSchema,
  profileFields,
  profilePetFields,
  profileResponseSchema,
  profileSchema,
} from './nouns/profile.ts';
export { type ProfileRefresh, profileRefreshSchema } from './nouns/profile-refresh.ts';
export {
  type EndpointDisabledReason,
  endpointDisabledReasons,
  type Project,
  type ProjectCreate,
  type ProjectEndpoints,
  type ProjectEndpointsPatch,
  type ProjectPage,
  type ProjectPatch,
  projectCreateSchema,
  projectEndpointsPatchSchema,
  projectEndpointsSchema,
  projectPageSchema,
  projectPatchSchema,
  projectSchema,
  type SigningSecretRotation,
  signingSecretRotationSchema,
} from './nouns/project.ts';
export {
  type LogEntry,
  type LogLevel,
  type LogPage,
  logEntrySchema,
  logLevels,
  logPageSchema,
} from './nouns/project-log.ts';
export { type ProtectionCounts, protectionCountsSchema } from './nouns/protection-counts.ts';
export {
  type AgeDecision,
  ageDecisionSchema,
  ageOutcomes,
  type Evidence,
  evidenceSchema,
  type Stop,
  type StopKind,
  type StopLift,
  type StopPage,
  stopKinds,
  stopLiftSchema,
  stopPageSchema,
  stopSchema,
} from './nouns/stop.ts';
export {
  type SuggestionRequest,
  type SuggestionRequestInput,
  type SuggestionResponse,
  suggestionCount,
  suggestionRequestSchema,
  suggestionResponseSchema,
} from './nouns/suggestion.ts';
export {
  type GatheredProfile,
  type GatherSummary,
  gatherSummarySchema,
  type SourcedValue,
  sourcedValueSchema,
  type TimelineEntry,
  type TurnKind,
  type TurnOutcome,
  type TurnPhase,
  type TurnRequest,
  type TurnStage,
  type TurnSummary,
  type TurnWarning,
  timelineEntrySchema,
  turnKinds,
  turnOutcomes,
  turnPhases,
  turnRequestSchema,
  turnStages,
  turnSummarySchema,
  turnWarningSchema,
  type ValueSource,
  valueSourceSchema,
  valueSources,
} from './nouns/turn.ts';
export {
  type AnswerState,
  answerStates,
  type Draft,
  draftSchema,
  type ModelCall,
  type ModelCallPurpose,
  modelCallPurposes,
  modelCallSchema,
  type PlanSummary,
  type PolishStep,
  type PromptSection,
  planSummarySchema,
  polishStepSchema,
  promptSectionSchema,
  type TurnAnswer,
  type TurnPage,
  type TurnStory,
  turnAnswerSchema,
  turnPageSchema,
  turnStorySchema,
  type Verdict,
  type VerdictEffect,
  type VerdictResult,
  verdictEffects,
  verdictResults,
  verdictSchema,
} from './nouns/turn-story.ts';
export { buildOpenApi, type OpenApiOptions, openApiText } from './openapi.ts';
export {
  type ConversationStopReason,
  conversationStopReasonSchema,
  conversationStopReasons,
  type DropReason,
  dropReasonSchema,
  dropReasons,
  type IgnoreReason,
  ignoreReasonSchema,
  ignoreReasons,
} from './reasons.ts';
export {
  type Action,
  type EmojiFrequency,
  type EngageMode,
  emojiFrequencies,
  engageModes,
  type FluencyDegradation,
  fluencyDegradations,
  type GuardrailOptionSet,
  type GuardrailsParameter,
  type IcebreakerType,
  icebreakerTypes,
  type MeetingPolicy,
  type MessageLength,
  meetingPolicies,
  messageLengths,
  type SentenceLength,
  type SexualDrive,
  type ShareablePicture,
  type SplitFrequency,
  sentenceLengths,
  sexualDrives,
  splitFrequencies,
  type TypingDelay,
  typingDelays,
  type Vision,
} from './reply-parameter-values.ts';
export {
  type ContractOptions,
  type ReplyParameterEntry,
  type ReplyParameterName,
  type ReplyParameters,
  replyParameterNames,
  replyParameters,
  replyParametersSchema,
} from './reply-parameters.ts';
export {
  answerSample,
  chatMessageSamples,
  enqueueRequestSample,
  eventSamples,
  generateRequestSample,
  minimalEnqueueRequestSample,
  profileSample,
  suggestionRequestSample,
} from './samples.ts';
export {
  applySettingsPatch,
  type DisclosureMode,
  disclosureModes,
  type EffectiveProjectSettings,
  type EnqueueDuringTurn,
  effectiveProjectSettings,
  enqueueDuringTurnModes,
  type ProjectSettings,
  type ProjectSettingsPatch,
  projectSettingsDefaults,
  projectSettingsPatchSchema,
  projectSettingsSchema,
  replyDefaultNames,
} from './settings.ts';
export { unknownMembers, unknownMembersOf } from './unknown-members.ts';
export { jsonPointer, type Validated, validate } from './validate.ts';
