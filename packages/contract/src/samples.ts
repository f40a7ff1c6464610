import type { Event, EventName } from './events.ts';
import type { Answer } from './nouns/answer.ts';
import type { ChatMessageInput } from './nouns/chat-message.ts';
import type { EnqueueRequestInput } from './nouns/enqueue-request.ts';
import type { GenerateRequestInput } from './nouns/generate-request.ts';
import type { ProfileInput } from './nouns/profile.ts';
import type { SuggestionRequestInput } from './nouns/suggestion.ts';

/** Samples of everything that crosses the wire: the examples of the document, and data to test with. All validate. */

const projectId = 'proj_0000Q3Zx1mJ8vT5cR2pL9a';
const parties = { userProfileId: '1234', personaProfileId: '9876' };
const banOptions = { answer: true, banDurations: [7200, 43_200] };

/** The smallest enqueue. */
export const minimalEnqueueRequestSample: EnqueueRequestInput = { ...parties, language: 'EN' };

/** Every member of the reference, in its order, and `fictionalDisclosure`. */
export const enqueueRequestSample: EnqueueRequestInput = {
  ...parties,
  language: 'EN',
  additionalLanguages: ['FR'],
  userProfileVersion: '2026-04-28T13:27:32Z',
  personaProfileVersion: '17',
  tags: { campaign: 'spring', abTest: { group: 'b' } },
  testMode: false,
  replyParameters: {
    chatModel: 'chat-2-smart',
    bufferSeconds: '5',
    maxProcessingTimeSeconds: '300',
    enableSexualTextContent: null,
    fixedResponseLength: false,
    sentenceLength: null,
    messageLength: 'REGULAR',
    personaPersonality: 'TEASING',
    generatePersonality: null,
    shareablePictures: [
      { id: 'beach-1', url: 'https://cdn.platform.example/beach-1.jpg', caption: 'Reading on the beach' },
    ],
    profileDistance: 12.5,
    emojis: 'FREQUENT',
    fluencyDegradation: null,
    multipleMessagesPerReply: true,
    multipleMessagesPerReplyFrequency: 'OCCASIONAL',
    questionFrequency: 0.5,
    replyTypingDelay: 'FAST',
    icebreakerType: null,
    engage: null,
    disableSafetyFeatures: false,
    guardrails: {
      maliciousContent: false,
      maliciousContentOptionSet: banOptions,
      aiSuspicion: true,
      aiSuspicionOptionSet: banOptions,
      underageDetection: true,
      underageDetectionOptionSet: banOptions,
      unknownLanguage: false,
      unknownLanguageOptionSet: banOptions,
      messageRepetition: true,
      messageRepetitionOptionSet: banOptions,
      prohibitedIllegalContent: false,
      prohibitedIllegalContentOptionSet: banOptions,
      dangerousDrugUse: false,
      dangerousDrugUseOptionSet: banOptions,
    },
    preventAggressiveTone: true,
    personaProfileOverrides: { sexualDrive: 'NORMAL' },
    vision: {
      userProfilePictureAnalysis: false,
      personaProfilePictureAnalysis: false,
      sharedPicturesAnalysis: false,
      shareablePicturesAnalysis: true,
    },
    action: { type: 'PAUSE_CONVERSATION', pauseConversation: { duration: 21_600 } },
    postProcessing: { greekRewrite: false },
    meetingPolicy: null,
    fictionalDisclosure: false,
  },
};

/** A persona with everything filled in. */
export const profileSample: ProfileInput = {
  id: '9876',
  gender: 'WOMAN',
  version: '17',
  firstName: 'Léa',
  nickname: 'lea.paints',
  description: 'Illustrator, early riser, always a sketchbook in the bag.',
  birthdate: '1994-05-14',
  countryCode: 'FR',
  city: 'Lyon',
  postalCode: '69001',
  timeZone: 'Europe/Paris',
  features: {
    height: 168,
    weight: 60.5,
    eyesColor: 'BROWN',
    hairColor: 'DARK_BLOND',
    hairLength: 'LONG',
    maritalStatus: 'SINGLE',
    job: 'Illustrator',
    interests: ['TAILORING'],
    lookingFor: ['MAN'],
    sexualOrientation: 'HETEROSEXUAL',
    childrenCount: 0,
    unitSystem: 'METRIC',
    livingWith: 'ALONE',
    smoking: 'NEVER',
    sports: ['SOCCER'],
    musicGenres: ['POP'],
  },
  personality: 'TEASING',
  mainPictureUrl: 'https://cdn.platform.example/9876/main.jpg',
  pictures: ['https://cdn.platform.example/9876/1.jpg'],
  privatePictures: [],
  expiresAt: '2026-12-31T23:59:59Z',
  children: [],
  pets: [{ name: 'Mistral', sex: 'MALE', age: 4, breed: 'Whippet', type: 'Dog' }],
};

/** A short history, with every kind of message. */
export const chatMessageSamples: ChatMessageInput[] = [
  { id: '1', sender: 'USER', date: '2026-03-02T18:01:00Z', text: 'Hey, how was your day?' },
  { id: '2', sender: 'PERSONA', date: '2026-03-02T18:03:10Z', text: 'Long, but I sold a drawing! Yours?' },
  { id: '3', sender: 'USER', date: '2026-03-02T18:04:00Z', poke: true },
  {
    id: '4',
    sender: 'USER',
    date: '2026-03-02T18:04:30Z',
    text: 'Look at this',
    pictureUrls: ['https://cdn.platform.example/chat/4.jpg'],
  },
  { id: '5', sender: 'USER', date: '2026-03-02T18:05:00Z', gifts: [{ name: 'Teddy Bear', tier: 'LOW' }] },
  { id: '6', sender: 'USER', date: '2026-03-02T18:05:20Z', sticker: 'Yellow speech bubble with "HI!" in black' },
];

/** A real person as a platform describes one. */
const userProfileSample: ProfileInput = {
  id: '1234',
  gender: 'MAN',
  firstName: 'Sam',
  birthdate: '1990-05-14',
  countryCode: 'GB',
  city: 'Leeds',
  timeZone: 'Europe/London',
  features: { interests: ['MUSIC'], unitSystem: 'IMPERIAL' },
};

/** A whole conversation to be answered at once. */
export const generateRequestSample: GenerateRequestInput = {
  userProfile: userProfileSample,
  personaProfile: profileSample,
  messages: chatMessageSamples,
  language: 'EN',
  additionalLanguages: ['FR'],
  tags: { campaign: 'spring' },
  testMode: false,
  replyParameters: { chatModel: 'chat-2-smart', messageLength: 'SHORT', multipleMessagesPerReply: true },
};

/** What could the user write next? */
export const suggestionRequestSample: SuggestionRequestInput = {
  userProfile: userProfileSample,
  personaProfile: profileSample,
  messages: chatMessageSamples.slice(0, 2),
  language: 'EN',
  count: 3,
};

export const answerSample: Answer = {
  id: 'answer_0000Q3Zx1mJ8vT5cR2pL9a',
  ...parties,
  type: 'TEXT',
  text: 'That looks amazing, did you take it yourself?',
  pictureUrl: null,
  pictureId: null,
  tags: { campaign: 'spring' },
  cost: '0.0250',
  conversationStopReason: null,
  conversationStoppedUntil: null,
  responseTime: 14,
  sequenceNumber: 0,
  parentAnswerId: null,
  createdAt: '2026-03-02T18:05:34.120Z',
  aiGenerated: true,
};

/** One event of each kind. */
export const eventSamples: { readonly [Name in EventName]: Extract<Event, { event: Name }> } = {
  'answer.processing': { event: 'answer.processing', data: { projectId, ...parties } },
  'answer.created': { event: 'answer.created', data: { projectId, answer: answerSample } },
  'chat.image.rejected': {
    event: 'chat.image.rejected',
    data: {
      projectId,
      sourceProfileId: parties.userProfileId,
      pictureUrl: 'https://cdn.platform.example/chat/7.jpg',
      reason: 'VIOLENT_CONTENT',
    },
  },
  'conversation.dropped': {
    event: 'conversation.dropped',
    data: { projectId, ...parties, tags: { campaign: 'spring' }, reason: 'DEADLINE_EXCEEDED' },
  },
  'conversation.ignored': {
    event: 'conversation.ignored',
    data: {
      projectId,
      ...parties,
      tags: { campaign: 'spring' },
      reason: 'STOPPED',
      conversationStoppedUntil: '2026-03-02T20:05:34.000Z',
    },
  },
  'disclosure.given': {
    event: 'disclosure.given',
    data: {
      projectId,
      ...parties,
      tags: { campaign: 'spring' },
      answerId: answerSample.id,
      mode: 'PERSONA',
      language: 'EN',
      reason: 'FIRST_ANSWER',
    },
  },
  'user.crisis': {
    event: 'user.crisis',
    data: {
      projectId,
      ...parties,
      tags: { campaign: 'spring' },
      stopId: 'stop_0000Q3Zx1mJ8vT5cR2pL9a',
      helpLinesOf: 'GB',
    },
  },
  'age.review': {
    event: 'age.review',
    data: {
      projectId,
      ...parties,
      tags: { campaign: 'spring' },
      stopId: 'stop_0000Q3Zx1mJ8vT5cR2pL9a',
      doubt: 'SUSPECTED',
    },
  },
};
