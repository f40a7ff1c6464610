import type { ChatMessage } from '@repartee/contract';
import type { JudgeLanguage } from '../../language/index.ts';
import { emptyPersonaRecord, type ReplayInput, type ReplayTools, replayTurn } from '../../turn/index.ts';
import type { ChosenConversation } from '../conversations/choose-conversations.ts';
import type { Exchange, UserMessage } from '../conversations/evaluation-conversation.ts';
import type { ParameterSet } from '../parameters/read-parameter-set.ts';
import { verdictOn } from './judge-language.ts';
import { makeSeed } from './make-seed.ts';
import type { TurnRecord } from './turn-record.ts';

/** A Wednesday evening. Fixed, so that a run repeats: local times and ages stand in prompts. */
export const conversationStartsAt = '2026-03-04T18:00:00.000Z';
/** One session: a persona that told once that an AI writes does so again after hours, as in a real one. */
const minutesPerExchange = 3;
const secondsPerMessage = 10;

export interface ConversationRun {
  conversation: ChosenConversation;
  set: ParameterSet;
  chatModel: string;
  seed: string;
  /** Null: as many as there are. */
  turns: number | null;
}

/**
 * Replays a conversation: the user says what the file says, and what the persona answers becomes the history, as it would
 * be live. It ends early where nothing may be written any more (a stop, the limit of costs, an interruption).
 */
export async function* replayConversation(
  { conversation, set, chatModel, seed, turns }: ConversationRun,
  tools: ReplayTools,
): AsyncGenerator<TurnRecord> {
  const { name, language } = conversation;
  const messages: ChatMessage[] = [];
  const startMs = Date.parse(conversationStartsAt);
  let atMs = startMs;
  const say = (sender: ChatMessage['sender'], message: UserMessage) => {
    atMs += secondsPerMessage * 1_000;
    messages.push({ ...message, id: `m${messages.length + 1}`, sender, date: new Date(atMs).toISOString() });
  };
  for (const text of conversation.opening) say('PERSONA', { text });

  let record = emptyPersonaRecord;
  let lastDisclosureAt: string | null = null;
  const exchanges = conversation.exchanges.slice(0, turns ?? undefined);
  for (const [index, exchange] of exchanges.entries()) {
    atMs = Math.max(atMs, startMs + index * minutesPerExchange * 60_000);
    for (const message of exchange.user) say('USER', message);
    const turnNumber = index + 1;
    const at = new Date(atMs + secondsPerMessage * 1_000).toISOString();
    const input: ReplayInput = {
      conversationId: name,
      turnNumber,
      seed: makeSeed(seed, name, turnNumber),
      conversationSeed: makeSeed(seed, name),
      request: {
        userProfileId: String(conversation.userProfile.id),
        personaProfileId: String(conversation.personaProfile.id),
        language,
        replyParameters: { ...conversation.replyParameters, ...set.parameters, chatModel },
      },
      userProfile: conversation.userProfile,
      personaProfile: conversation.personaProfile,
      messages,
      record,
      lastDisclosureAt,
      at,
    };
    const outcome = await replayTurn(input, tools);
    yield { ...recordOf(input, exchange), outcome, languageOf: await languagesOf(input, outcome, tools.judgeLanguage) };
    const { kind } = outcome.ending;
    if (kind !== 'ANSWERED' && kind !== 'DROPPED') return;
    for (const text of outcome.answers) say('PERSONA', { text });
    record = outcome.record;
    if (outcome.isDisclosed) lastDisclosureAt = at;
  }
}

function recordOf({ conversationId, turnNumber, request }: ReplayInput, { user, human }: Exchange) {
  return {
    conversation: conversationId,
    turnNumber,
    language: request.language,
    user: user.map(({ text, poke, gifts, sticker }) => text ?? (poke ? '(poke)' : gifts ? '(gift)' : (sticker ?? ''))),
    human,
  };
}

async function languagesOf(
  { request }: ReplayInput,
  { firstDraft, sent }: TurnRecord['outcome'],
  judge: JudgeLanguage,
): Promise<TurnRecord['languageOf']> {
  const verdict = async (texts: readonly string[] | null) =>
    texts === null || texts.length === 0 ? null : verdictOn(texts.join('\n'), request.language, judge);
  return { firstDraft: await verdict(firstDraft), sent: await verdict(sent) };
}
