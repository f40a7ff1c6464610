import { z } from 'zod';
import { defaultChatModel, defaultChatModels, type ModelCapability } from './chat-models.ts';
import { personalitySchema } from './nouns/profile.ts';
import {
  actionSchema,
  emojiFrequencies,
  engageModes,
  fluencyDegradations,
  guardrailsParameterSchema,
  icebreakerTypes,
  meetingPolicies,
  messageLengths,
  personaProfileOverridesSchema,
  postProcessingSchema,
  sentenceLengths,
  sexualDrives,
  shareablePictureSchema,
  splitFrequencies,
  typingDelays,
  visionSchema,
} from './reply-parameter-values.ts';
import { wholeNumberOrDigits } from './wire-formats.ts';

/** What the registry knows of one reply parameter. */
export interface ReplyParameterEntry<Schema extends z.ZodType = z.ZodType> {
  /** Reads a value that is set; "not set" is decided before (absent or null). */
  readonly schema: Schema;
  /** What holds when neither request nor project say anything. Undefined: nothing is imposed. Documented, never filled in. */
  readonly default: unknown;
  /** Range in words, for people. */
  readonly limits: string;
  /** Meaning, in Markdown. */
  readonly help: string;
  /** Without this capability of the chat model the parameter is ignored with a warning. Undefined: every model. */
  readonly needs?: ModelCapability;
  /** Makes sense for one request only, so it is no project setting. */
  readonly isRequestOnly?: true;
}

function parameter<Schema extends z.ZodType>(entry: ReplyParameterEntry<Schema>): ReplyParameterEntry<Schema> {
  return entry;
}

const anyBoolean = 'true or false';

/** Any name of 1–64 characters; which names exist is decided by `replyParametersSchema`. */
const chatModelName = z.string().min(1).max(64);

/** Every reply parameter of the reference, and `fictionalDisclosure`. Adding one here is adding it everywhere. */
export const replyParameters = {
  chatModel: parameter({
    schema: chatModelName,
    default: defaultChatModel,
    limits: 'a model of this installation',
    help: 'The chat model that writes. The default may change; name one to stay with it.',
  }),
  bufferSeconds: parameter({
    schema: wholeNumberOrDigits(0, 180),
    default: 5,
    limits: '0 to 180 seconds',
    help: 'How long to wait after the latest enqueue before writing, so that further messages are answered together. A number, or the same as a string of digits.',
  }),
  maxProcessingTimeSeconds: parameter({
    schema: wholeNumberOrDigits(300, 86_400),
    default: 300,
    limits: '300 to 86,400 seconds',
    help: 'Deadline, counted from the first unanswered enqueue. Past it the turn is dropped and `conversation.dropped` is sent. A number, or the same as a string of digits.',
  }),
  enableSexualTextContent: parameter({
    schema: z.boolean(),
    default: true,
    limits: anyBoolean,
    help: 'Allows sexual text. It also needs the project to allow it and both parties to be known adults.',
    needs: 'sexualText',
  }),
  fixedResponseLength: parameter({
    schema: z.boolean(),
    default: false,
    limits: anyBoolean,
    help: 'Forces `sentenceLength` and `messageLength` to be kept strictly.',
  }),
  sentenceLength: parameter({
    schema: z.enum(sentenceLengths),
    default: undefined,
    limits: sentenceLengths.join(', '),
    help: 'Length of the sentences of a reply.',
  }),
  messageLength: parameter({
    schema: z.enum(messageLengths),
    default: undefined,
    limits: messageLengths.join(', '),
    help: 'Length of a reply.',
  }),
  personaPersonality: parameter({
    schema: personalitySchema,
    default: undefined,
    limits: 'a personality',
    help: "Overrides the persona's personality.",
  }),
  generatePersonality: parameter({
    schema: z.boolean(),
    default: false,
    limits: anyBoolean,
    help: 'SoulEngine: analyse the persona once per version, keep its personality and style, and write by them. The analysis adds to the cost of the reply that made it.',
  }),
  shareablePictures: parameter({
    schema: z.array(shareablePictureSchema).max(100),
    default: undefined,
    limits: 'up to 100 pictures: id 1–128, url 1–2,048, caption 1–100 characters',
    help: 'Pictures the persona may send when the user asks for one.',
    needs: 'pictures',
    isRequestOnly: true,
  }),
  profileDistance: parameter({
    schema: z.number().min(0),
    default: undefined,
    limits: '0 or more',
    help: "Distance between user and persona, in the user's unit system, else the persona's, else kilometres.",
    isRequestOnly: true,
  }),
  emojis: parameter({
    schema: z.enum(emojiFrequencies),
    default: undefined,
    limits: emojiFrequencies.join(', '),
    help: "FREQUENT: half of the messages at least one and maybe one more, half one, where apt. SOMETIMES: 75 % one where apt, 25 % none. RARELY: 25 % one where apt, 75 % none. NEVER: none. Not set: the persona's style, else SOMETIMES.",
  }),
  fluencyDegradation: parameter({
    schema: z.enum(fluencyDegradations),
    default: undefined,
    limits: fluencyDegradations.join(', '),
    help: 'Slips as people make them on a phone. Not set: NONE or LOW, drawn once per conversation.',
  }),
  multipleMessagesPerReply: parameter({
    schema: z.boolean(),
    default: false,
    limits: anyBoolean,
    help: 'Allows a reply to be split into several messages, each with its own `answer.created`.',
  }),
  multipleMessagesPerReplyFrequency: parameter({
    schema: z.enum(splitFrequencies),
    default: 'OCCASIONAL',
    limits: splitFrequencies.join(', '),
    help: 'How often replies are split when splitting is on.',
  }),
  questionFrequency: parameter({
    schema: z.number().min(0).max(1),
    default: undefined,
    limits: '0 to 1',
    help: 'Share of the messages that contain a question. Best effort. Not set: left to the model.',
  }),
  replyTypingDelay: parameter({
    schema: z.enum(typingDelays),
    default: 'INSTANT',
    limits: typingDelays.join(', '),
    help: 'Time between `answer.processing` and `answer.created`: none, at most 8 seconds, at most 40 seconds.',
  }),
  icebreakerType: parameter({
    schema: z.enum(icebreakerTypes),
    default: undefined,
    limits: icebreakerTypes.join(', '),
    help: 'Kind of first message. Only with `engage` AUTO or ICEBREAKER; else ignored with a warning.',
    isRequestOnly: true,
  }),
  engage: parameter({
    schema: z.enum(engageModes),
    default: undefined,
    limits: engageModes.join(', '),
    help: 'Makes the persona write first. AUTO chooses by the state of the conversation; the others force their kind.',
    isRequestOnly: true,
  }),
  disableSafetyFeatures: parameter({
    schema: z.boolean(),
    default: false,
    limits: anyBoolean,
    help: 'Switches the guardrails off that can be. Protection of minors, crisis care, honesty and the rules for what we write stay on.',
  }),
  guardrails: parameter({
    schema: guardrailsParameterSchema,
    default: undefined,
    limits: 'switches and option sets',
    help: 'Switches single guardrails of Core Guardian and says how they act.',
  }),
  preventAggressiveTone: parameter({
    schema: z.boolean(),
    default: false,
    limits: anyBoolean,
    help: 'The persona stays calm and polite, whatever the user writes.',
  }),
  personaProfileOverrides: parameter({
    schema: personaProfileOverridesSchema,
    default: undefined,
    limits: `sexualDrive: ${sexualDrives.join(', ')}`,
    help: 'Overrides attributes of the persona for this request.',
  }),
  vision: parameter({
    schema: visionSchema,
    default: undefined,
    limits: 'four switches',
    help: 'Which pictures are looked at.',
    needs: 'vision',
  }),
  action: parameter({
    schema: actionSchema,
    default: undefined,
    limits: 'PAUSE_CONVERSATION; duration 1 to 43,200 seconds',
    help: 'The persona says that it must pause the chat, without saying when it returns.',
    isRequestOnly: true,
  }),
  postProcessing: parameter({
    schema: postProcessingSchema,
    default: undefined,
    limits: 'greekRewrite',
    help: 'Replacements in the finished text.',
  }),
  meetingPolicy: parameter({
    schema: z.enum(meetingPolicies),
    default: 'DEFAULT_MODE',
    limits: meetingPolicies.join(', '),
    help: 'How wishes to meet are turned down. No policy promises a meeting.',
    needs: 'meetingPolicy',
  }),
  fictionalDisclosure: parameter({
    schema: z.boolean(),
    default: false,
    limits: anyBoolean,
    help: 'When the user sincerely asks, the answer also says that the profile is fictional.',
  }),
};

export type ReplyParameterName = keyof typeof replyParameters;
export const replyParameterNames = Object.keys(replyParameters) as ReplyParameterName[];

/** What an operator may change about the contract. */
export interface ContractOptions {
  /** All chat model names of the installation. Default: the four of the reference. */
  readonly chatModels?: readonly string[] | undefined;
}

type ReplyParametersShape = {
  [Name in ReplyParameterName]: z.ZodOptional<(typeof replyParameters)[Name]['schema']>;
};

/** The object of a request or project, built from the registry; with the chat models of this installation. */
export function replyParametersSchema(options: ContractOptions = {}): ReplyParametersSchema {
  const known = built.get(options);
  if (known) return known;
  const schema = buildReplyParametersSchema(options);
  built.set(options, schema);
  return schema;
}

/** Requests of one document share the schema, or it would hold two of the same name. */
const built = new WeakMap<ContractOptions, ReplyParametersSchema>();
type ReplyParametersSchema = ReturnType<typeof buildReplyParametersSchema>;

function buildReplyParametersSchema(options: ContractOptions) {
  const chatModels = options.chatModels ?? defaultChatModels;
  const shape = Object.fromEntries(
    replyParameterNames.map((name) => {
      const { schema, help, default: value } = replyParameters[name];
      const known = name === 'chatModel' ? z.enum(chatModels as [string, ...string[]]) : (schema as z.ZodType);
      return [name, known.optional().meta({ description: help, ...(value === undefined ? {} : { default: value }) })];
    }),
  ) as unknown as ReplyParametersShape;
  return z.object(shape).meta({
    id: 'ReplyParameters',
    description:
      'How the reply is to be written. What is not set comes from the project, then from the default. `null` means not set.',
  });
}

/** The parameters that were set, and only those: nothing is filled in. */
export type ReplyParameters = z.output<ReturnType<typeof replyParametersSchema>>;
