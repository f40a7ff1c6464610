import {
  type ReplyParameterName,
  type ReplyParameters,
  replyDefaultNames,
  replyParameterNames,
} from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { type PlanOptions, plan } from '../testing/plan-turn.ts';
import type { Plan, Sourced } from './plan.ts';

/** Every parameter of a request is found in the plan, and so in the turn's story, with its value and with who set it. */

interface Row {
  /** What is asked for, and what else it takes. */
  asked: ReplyParameters;
  find: (made: Plan) => Sourced<unknown> | null | undefined;
  value: unknown;
  options?: PlanOptions;
}

const besides = (name: string) => (made: Plan) => made.besides?.[name];
const pictures = [{ id: 'a', url: 'https://pictures.example/a.jpg' }];

const rows: Readonly<Record<ReplyParameterName, Row>> = {
  chatModel: { asked: { chatModel: 'chat-2-pro' }, find: (made) => made.chatModel, value: 'chat-2-pro' },
  bufferSeconds: { asked: { bufferSeconds: 12 }, find: besides('bufferSeconds'), value: 12 },
  maxProcessingTimeSeconds: {
    asked: { maxProcessingTimeSeconds: 900 },
    find: besides('maxProcessingTimeSeconds'),
    value: 900,
  },
  enableSexualTextContent: {
    asked: { enableSexualTextContent: false },
    find: besides('enableSexualTextContent'),
    value: false,
  },
  fixedResponseLength: { asked: { fixedResponseLength: true }, find: (made) => made.lengths.fixed, value: true },
  sentenceLength: { asked: { sentenceLength: 'LONG' }, find: (made) => made.lengths.sentenceLength, value: 'LONG' },
  messageLength: { asked: { messageLength: 'SHORT' }, find: (made) => made.lengths.messageLength, value: 'SHORT' },
  personaPersonality: { asked: { personaPersonality: 'GEEKY' }, find: (made) => made.personality, value: 'GEEKY' },
  generatePersonality: { asked: { generatePersonality: true }, find: (made) => made.generatePersonality, value: true },
  shareablePictures: { asked: { shareablePictures: pictures }, find: besides('shareablePictures'), value: 1 },
  profileDistance: { asked: { profileDistance: 12.5 }, find: besides('profileDistance'), value: 12.5 },
  emojis: { asked: { emojis: 'RARELY' }, find: (made) => made.emojis.setting, value: 'RARELY' },
  fluencyDegradation: { asked: { fluencyDegradation: 'HIGH' }, find: (made) => made.fluencyDegradation, value: 'HIGH' },
  multipleMessagesPerReply: {
    asked: { multipleMessagesPerReply: true },
    find: (made) => made.split.enabled,
    value: true,
  },
  multipleMessagesPerReplyFrequency: {
    asked: { multipleMessagesPerReplyFrequency: 'RARE' },
    find: (made) => made.split.frequency,
    value: 'RARE',
  },
  questionFrequency: { asked: { questionFrequency: 0.25 }, find: (made) => made.question.setting, value: 0.25 },
  replyTypingDelay: { asked: { replyTypingDelay: 'FAST' }, find: (made) => made.typingDelay, value: 'FAST' },
  icebreakerType: {
    asked: { engage: 'ICEBREAKER', icebreakerType: 'GENERIC' },
    find: (made) => made.icebreakerType,
    value: 'GENERIC',
  },
  engage: { asked: { engage: 'NUDGE' }, find: besides('engage'), value: 'NUDGE' },
  disableSafetyFeatures: {
    asked: { disableSafetyFeatures: true },
    find: besides('disableSafetyFeatures'),
    value: true,
  },
  guardrails: {
    asked: { guardrails: { unknownLanguage: true } },
    find: besides('guardrails.unknownLanguage'),
    value: true,
  },
  preventAggressiveTone: {
    asked: { preventAggressiveTone: true },
    find: (made) => made.preventAggressiveTone,
    value: true,
  },
  personaProfileOverrides: {
    asked: { personaProfileOverrides: { sexualDrive: 'LOW' } },
    find: (made) => made.sexualDrive,
    value: 'LOW',
  },
  vision: {
    asked: { vision: { sharedPicturesAnalysis: true } },
    find: (made) => made.vision?.sharedPicturesAnalysis,
    value: true,
  },
  action: {
    asked: { action: { type: 'PAUSE_CONVERSATION' } },
    find: besides('action'),
    value: { type: 'PAUSE_CONVERSATION' },
  },
  postProcessing: {
    asked: { postProcessing: { greekRewrite: true } },
    find: (made) => made.greekRewrite,
    value: true,
    options: { request: { language: 'EL_GR' } },
  },
  meetingPolicy: { asked: { meetingPolicy: 'CHAT_ONLY' }, find: (made) => made.meetingPolicy, value: 'CHAT_ONLY' },
  fictionalDisclosure: { asked: { fictionalDisclosure: true }, find: besides('fictionalDisclosure'), value: true },
};

describe.each(replyParameterNames)('%s', (name) => {
  const { asked, find, value, options = {} } = rows[name];

  test('of a request is planned, and known to come from it', () => {
    expect(find(plan(asked, options))).toEqual({ value, source: 'REQUEST' });
  });

  test('is not made up where nobody set it', () => {
    const engaged = name === 'icebreakerType' ? { engage: 'ICEBREAKER' as const } : {};
    const found = find(plan(engaged, options));
    // Drawn once per conversation, or what real people do: a default, or no value at all.
    expect([undefined, null, 'DEFAULT']).toContain(found?.source ?? found);
  });
});

describe.each(replyDefaultNames)('%s', (name) => {
  test('of a project counts where the request is silent', () => {
    const { asked, find, value, options = {} } = rows[name];
    const settings = { replyDefaults: asked };
    expect(find(plan({}, { ...options, settings }))).toEqual({ value, source: 'PROJECT' });
  });
});

describe('an object of a request that leaves a member open', () => {
  test('leaves it to the project: postProcessing, personaProfileOverrides, vision, guardrails', () => {
    const settings = {
      replyDefaults: {
        postProcessing: { greekRewrite: true },
        personaProfileOverrides: { sexualDrive: 'LOW' as const },
        vision: { sharedPicturesAnalysis: true },
      },
      guardrails: { unknownLanguage: true },
    };
    const made = plan(
      { postProcessing: {}, personaProfileOverrides: {}, vision: {}, guardrails: { messageRepetition: false } },
      { settings, request: { language: 'EL_GR' } },
    );
    expect(made.greekRewrite).toEqual({ value: true, source: 'PROJECT' });
    expect(made.sexualDrive).toEqual({ value: 'LOW', source: 'PROJECT' });
    expect(made.vision?.sharedPicturesAnalysis).toEqual({ value: true, source: 'PROJECT' });
    expect(made.besides).toMatchObject({
      'guardrails.unknownLanguage': { value: true, source: 'PROJECT' },
      'guardrails.messageRepetition': { value: false, source: 'REQUEST' },
    });
  });
});
