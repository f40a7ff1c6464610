import type { EnqueueRequest, Profile } from '../../packages/contract/src/index.ts';
import type { Prompt } from '../../packages/server/src/llm/index.ts';
import {
  emptyPersonaRecord,
  type Gathered,
  type HistoryMessage,
} from '../../packages/server/src/turn/gather/gathered.ts';
import { cutHistory } from '../../packages/server/src/turn/gather/merge-history.ts';
import { messageKey } from '../../packages/server/src/turn/gather/sources/history.ts';
import { buildPrompt } from '../../packages/server/src/turn/generate/index.ts';
import { makePlan } from '../../packages/server/src/turn/plan/index.ts';
import type { Plan } from '../../packages/server/src/turn/plan/plan.ts';
import { seededRandom } from '../../packages/server/src/turn/seeded-random.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { ChatTexts } from './chat-texts.ts';
import { type CardSize, makeProfile } from './profiles.ts';
import type { Rhythm } from './rhythms.ts';

/** One call of a model: the prompt as the product builds it, and when it is sent. */
export interface Call {
  conversation: number;
  atMs: number;
  prompt: Prompt;
}

export interface Scene {
  users: number;
  personas: number;
  turns: number;
  personaCard: CardSize;
  rhythm: Rhythm;
  language: EnqueueRequest['language'];
  texts: ChatTexts;
  seed: string;
}

const START_MS = Date.parse('2026-03-02T08:00:00.000Z');
const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const BUFFER_MS = 5 * SECOND_MS;
/** From the call to the first answer on the other side's screen, and from one answer to the next. */
const WRITING_MS = 4 * SECOND_MS;

/** All calls for the conversations of many users, each with one of the personas, in the order of their time. */
export function playConversations(scene: Scene): Call[] {
  const personas = Array.from({ length: scene.personas }, (_, number) =>
    makeProfile(`persona-${number}`, scene.personaCard, scene.texts, chanceOf(`${scene.seed} persona ${number}`)),
  );
  const calls: Call[] = [];
  for (let user = 0; user < scene.users; user++) {
    calls.push(...playConversation(scene, personas[user % personas.length]!, user));
  }
  return calls.sort((one, other) => one.atMs - other.atMs);
}

function playConversation(scene: Scene, persona: Profile, number: number): Call[] {
  const chance = chanceOf(`${scene.seed} user ${number}`);
  const { rhythm, texts } = scene;
  const user = makeProfile(`user-${number}`, chance.pick(['small', 'medium', 'large'] as const), texts, chance);
  const habits = {
    pace: chance.between(...rhythm.pace),
    // Some write one line, some a paragraph.
    lines: chance.weighted([
      [1, 0.6],
      [2, 0.3],
      [4, 0.1],
    ]),
    splits: chance.share(0.5),
  };
  const calls: Call[] = [];
  const history: HistoryMessage[] = [];
  const record = { ...emptyPersonaRecord };
  let unanswered: string[] = [];
  let nowMs = START_MS + chance.between(0, rhythm.arrivalDays) * 24 * HOUR_MS;

  const say = (sender: 'USER' | 'PERSONA', text: string, more: Partial<HistoryMessage> = {}): void => {
    const at = new Date(nowMs).toISOString();
    const id = `${number}-${history.length}`;
    const key = messageKey(id, sender, at);
    const plain = { pictureUrls: [], poke: false, gifts: [], sticker: null, source: 'PLATFORM' as const };
    history.push({ key, id, sender, at, text, ...plain, ...more });
    if (sender === 'USER') unanswered.push(key);
  };

  const turn = (engage?: 'AUTO'): void => {
    const shown = cutHistory(history);
    const gathered: Gathered = {
      at: new Date(nowMs).toISOString(),
      user,
      persona,
      history: shown,
      ...(shown.length < history.length ? { isHistoryCut: true } : {}),
      unansweredKeys: unanswered,
      record: { ...record },
      lastDisclosureAt: null,
      offences: {},
      userUnderReview: false,
      warnings: [],
    };
    const plan = planOf(scene, gathered, `${number}`, calls.length, habits.splits, engage);
    calls.push({ conversation: number, atMs: nowMs, prompt: buildPrompt(plan, gathered).prompt });
    unanswered = [];
    for (let answer = 0; answer < plan.split.answers; answer++) {
      nowMs += WRITING_MS;
      say('PERSONA', chance.pick(texts.persona));
    }
    record.replies++;
    record.answers += plan.split.answers;
    if (plan.split.answers > 1) record.repliesSplit++;
    if (plan.question.choice === 'ASK') record.answersWithQuestion++;
    if (plan.emojis.min > 0 || (plan.emojis.setting.value !== 'FREQUENT' && plan.emojis.max > 0))
      record.repliesWithEmoji++;
  };

  // The platform has the persona write first to some.
  if (chance.share(0.3)) turn('AUTO');
  while (calls.length < scene.turns) {
    const exchanges = 1 + chance.geometric(rhythm.sessionReplies - 1);
    for (let i = 0; i < exchanges && calls.length < scene.turns; i++) {
      nowMs += rhythm.delayMs(habits.pace, chance);
      const messages = chance.weighted([
        [1, 0.7],
        [2, 0.22],
        [3, 0.08],
      ]);
      for (let message = 0; message < messages; message++) {
        if (message > 0) nowMs += chance.between(3, 20) * SECOND_MS;
        sayOfUser(say, texts, habits.lines, chance);
      }
      nowMs += BUFFER_MS;
      turn();
    }
    const gapMs = rhythm.gapMs(chance);
    // And takes up some conversations by itself.
    if (chance.share(0.15) && calls.length < scene.turns && gapMs > 3 * HOUR_MS) {
      nowMs += gapMs / 2;
      turn('AUTO');
      nowMs += gapMs / 2;
    } else nowMs += gapMs;
  }
  return calls;
}

function sayOfUser(
  say: (sender: 'USER', text: string, more?: Partial<HistoryMessage>) => void,
  texts: ChatTexts,
  lines: number,
  chance: Chance,
): void {
  const text = Array.from({ length: lines }, () => chance.pick(texts.user)).join(' ');
  const kind = chance.weighted([
    ['text', 0.94],
    ['poke', 0.02],
    ['gift', 0.02],
    ['picture', 0.02],
  ]);
  if (kind === 'poke') say('USER', '', { poke: true });
  else if (kind === 'gift') say('USER', text, { gifts: [{ name: 'Rose', tier: 'LOW' }] });
  else if (kind === 'picture') say('USER', text, { pictureUrls: ['https://pictures.example/1.jpg'] });
  else say('USER', text);
}

function planOf(
  scene: Scene,
  gathered: Gathered,
  conversation: string,
  turnNumber: number,
  splits: boolean,
  engage?: 'AUTO',
): Plan {
  const replyParameters: EnqueueRequest['replyParameters'] = {
    multipleMessagesPerReply: splits,
    questionFrequency: 0.5,
    emojis: 'SOMETIMES',
    personaPersonality: 'TEASING',
    profileDistance: 3 + Number(conversation) * 7,
    ...(engage ? { engage } : {}),
  };
  const random = seededRandom(scene.seed, `${conversation} ${turnNumber}`);
  return makePlan({
    subject: {
      projectId: '0190a000-0000-7000-8000-000000000001',
      projectPublicId: 'proj_bench',
      conversationId: '0190a000-0000-7000-8000-000000000002',
      turnId: '0190a000-0000-7000-8000-000000000003',
      turnNumber: turnNumber + 1,
      seed: String(Math.floor(random() * 1e15)),
      conversationSeed: `1${conversation}`,
      request: {
        userProfileId: gathered.user.id,
        personaProfileId: gathered.persona.id,
        language: scene.language,
        replyParameters,
      },
      settings: { disclosure: { mode: 'PLATFORM' } },
      isTest: false,
      firstEnqueuedAt: gathered.at,
      deadlineAt: gathered.at,
    },
    gathered,
    decision: {
      kind: 'PROCEED',
      verdicts: [],
      sexualText: { allowed: false, failedConditions: ['REQUEST_FORBIDS'] },
      protections: [],
      isCrisis: false,
      isAskedSincerely: false,
    },
    models: {
      capabilities: { vision: false, pictures: false, meetingPolicy: true, sexualText: false },
      usesSandbox: false,
    },
  });
}
