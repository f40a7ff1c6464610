// The story of a turn in words. What has no words here is shown by the name the API gives it.

const kinds = {
  REPLY: 'A reply to what was written',
  ICEBREAKER: 'A first message, to break the ice',
  NUDGE: 'A nudge: the persona writes on',
  REVIVE: 'A message that wakes a sleeping conversation',
  PAUSE: 'A pause: the persona steps away',
  STOP: 'The last message before a stop',
};

const outcomes = { ANSWERED: 'answered', DROPPED: 'dropped', IGNORED: 'deliberately without a reply' };

const sources = {
  REQUEST: 'your request',
  PROJECT: 'the project’s settings',
  PROFILE: 'a profile',
  STYLE: 'the persona’s style (SoulEngine)',
  DEFAULT: 'the default',
  CAP: 'a cap of the project',
  RULE: 'a rule of protection or of the engine',
  MODEL: 'what the chat model can do',
  CHOICE: 'chosen for this turn, so that the share comes out right',
};

const values = {
  language: 'Language asked for',
  writtenLanguage: 'Language written in',
  chatModel: 'Chat model',
  'lengths.sentenceLength': 'Length of sentences',
  'lengths.messageLength': 'Length of the reply',
  'lengths.fixed': 'Lengths kept strictly',
  'emojis.setting': 'Emoji',
  'question.setting': 'Share of messages with a question',
  'question.choice': 'A question this time',
  'split.enabled': 'May be several messages',
  'split.frequency': 'How often it is several',
  'split.answers': 'Messages this time',
  fluencyDegradation: 'Typing slips',
  typingDelay: 'Time for typing',
  personality: 'Personality',
  sexualDrive: 'Sexual drive',
  sexualText: 'Sexual text',
  meetingPolicy: 'When a meeting is proposed',
  preventAggressiveTone: 'Stays calm and polite',
  greekRewrite: 'Greek without accents',
  icebreakerType: 'Kind of icebreaker',
  bufferSeconds: 'Seconds waited for more messages',
  maxProcessingTimeSeconds: 'Seconds until it is given up',
  enableSexualTextContent: 'Sexual text asked for',
  disableSafetyFeatures: 'Guardrails switched off',
  fictionalDisclosure: 'Says that the profile is fictional, when asked',
  engage: 'Writes first',
  action: 'Action',
  profileDistance: 'Distance between the two',
  shareablePictures: 'Pictures it may send',
  disclosure: 'Says by itself that an AI writes',
  localTime: 'The persona’s local time',
};

const results = { PASSED: 'nothing found', FIRED: 'fired', SKIPPED: 'not asked' };

const effects = {
  NONE: '',
  STOP: 'the conversation was stopped',
  HOLD: 'the user waits for a review',
  IGNORE: 'it was taken into account',
  REGENERATE: 'what was written was mended or written anew',
};

const purposes = {
  DRAFT: 'First draft',
  REPAIR: 'Repair',
  REGENERATION: 'Written anew',
  FALL_BACK: 'Last resort',
  JUDGEMENT: 'Judgement',
};

const answerStates = {
  WRITTEN: 'written, not yet sent',
  ARMED: 'on its way',
  ACCEPTED: 'delivered',
  DEAD: 'given up',
  SUPERSEDED: 'withdrawn: the user wrote on',
};

const stages = {
  ACCEPT: 'Accepted',
  BUFFER: 'Waited',
  GATHER: 'Gathered',
  GUARD: 'Checked',
  PLAN: 'Planned',
  GENERATE: 'Written',
  POLISH: 'Polished',
  GUARD_AGAIN: 'Checked again',
  DELIVER: 'Delivered',
};

const tables = { kinds, outcomes, sources, values, results, effects, purposes, answerStates, stages };

/** The words of a name of the API. */
export function wordsFor(table, name) {
  return tables[table][name] ?? spaced(name);
}

/** `enqueue_accepted`, `dropOwnRepeats`, `drop-own-repeats` → a phrase. */
export function spaced(name) {
  const text = String(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A value as people read it. */
export function shown(value) {
  if (value === null || value === undefined) return 'not set';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function duration(ms) {
  if (ms === null) return 'not known';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

export function counted(count, noun) {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
