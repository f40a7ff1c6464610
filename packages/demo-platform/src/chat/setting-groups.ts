import { listProjectControls, listRequestControls, type SettingControl } from './setting-controls.ts';

/** Settings that are looked for together. */
export interface SettingGroup {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Open when the page is new. */
  readonly isOpen: boolean;
  readonly controls: readonly SettingControl[];
}

/** Members by the first word of their name; what nobody named stands in a group of its own, so nothing is ever missing. */
const groups: readonly (Omit<SettingGroup, 'controls'> & { members: readonly string[] })[] = [
  {
    id: 'kind',
    title: 'Kind of turn',
    hint: 'A plain answer, a first message of a kind, a nudge, a revival, a pause, or a test. “Let them write” enqueues it without a message of yours.',
    isOpen: true,
    members: ['engage', 'icebreakerType', 'profileDistance', 'action', 'testMode'],
  },
  {
    id: 'language',
    title: 'Language',
    hint: 'Changes with the persona.',
    isOpen: true,
    members: ['language', 'additionalLanguages', 'postProcessing'],
  },
  {
    id: 'length',
    title: 'Length and splitting',
    hint: 'How much is said, and in how many messages.',
    isOpen: true,
    members: [
      'messageLength',
      'sentenceLength',
      'fixedResponseLength',
      'multipleMessagesPerReply',
      'multipleMessagesPerReplyFrequency',
    ],
  },
  {
    id: 'style',
    title: 'Style',
    hint: 'How it sounds.',
    isOpen: true,
    members: [
      'emojis',
      'questionFrequency',
      'fluencyDegradation',
      'personaPersonality',
      'generatePersonality',
      'preventAggressiveTone',
    ],
  },
  {
    id: 'time',
    title: 'Time',
    hint: 'The wait before it writes, and the typing. This page starts with short ones.',
    isOpen: false,
    members: ['bufferSeconds', 'replyTypingDelay', 'maxProcessingTimeSeconds'],
  },
  {
    id: 'pictures',
    title: 'Pictures',
    hint: 'What the persona may send, and what it looks at.',
    isOpen: false,
    members: ['shareablePictures', 'vision'],
  },
  {
    id: 'bounds',
    title: 'Meetings, intimacy and honesty',
    hint: 'What it may say.',
    isOpen: false,
    members: ['meetingPolicy', 'fictionalDisclosure', 'enableSexualTextContent', 'personaProfileOverrides'],
  },
  {
    id: 'guards',
    title: 'Core Guardian',
    hint: 'Guardrails of this one request. Those that protect minors and people in a crisis stay on.',
    isOpen: false,
    members: ['disableSafetyFeatures', 'guardrails'],
  },
  {
    id: 'platform',
    title: 'Model, tags and versions',
    hint: 'Who writes, and what a platform sends along.',
    isOpen: false,
    members: ['chatModel', 'tags', 'userProfileVersion', 'personaProfileVersion'],
  },
];

/** Switches of the whole project that change what a chat is like. */
export const projectSettingNames: readonly string[] = [
  'disclosure.mode',
  'enqueueDuringTurn',
  'fictionalProfile',
  'messageLengthMax',
  'sexualDriveMax',
];

/** All that can be set for a request, in the order of the page. */
export function listSettingGroups(): SettingGroup[] {
  const left = new Set(listRequestControls());
  const found = groups.map(({ members, ...group }): SettingGroup => {
    const controls = members.flatMap((member) => [...left].filter(({ name }) => name.split('.')[0] === member));
    for (const control of controls) left.delete(control);
    return { ...group, controls };
  });
  if (left.size === 0) return found;
  const others = { id: 'others', title: 'Others', hint: '', isOpen: false, controls: [...left] };
  return [...found, others];
}

export function projectSettingGroup(): SettingGroup {
  return {
    id: 'project',
    title: 'The whole project',
    hint: 'Settings of the demo’s project. They hold at once, for every conversation, until they are changed back.',
    isOpen: false,
    controls: listProjectControls(projectSettingNames),
  };
}
