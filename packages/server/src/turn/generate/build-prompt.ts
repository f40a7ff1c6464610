import { hash } from 'node:crypto';
import type { Prompt, PromptMessage } from '../../llm/index.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { Plan, TurnKind } from '../plan/plan.ts';
import type { DraftFault } from './draft.ts';
import { boundaries } from './prompt/boundaries.ts';
import { corrections } from './prompt/corrections.ts';
import { directives } from './prompt/directives.ts';
import { engineRules } from './prompt/engine-rules.ts';
import { history } from './prompt/history.ts';
import { estimateTokens, HISTORY_TOKENS_MAX } from './prompt/history-window.ts';
import { languageRules } from './prompt/language-rules.ts';
import { recalledNotes } from './prompt/notes.ts';
import { personaCard } from './prompt/persona-card.ts';
import { userCard } from './prompt/user-card.ts';

/** A section as the turn's story keeps it: enough to see what changed, not the text. */
export interface PromptSectionDigest {
  name: string;
  chars: number;
  /** Stands before the last cache breakpoint: what follows differs from turn to turn. */
  isCached: boolean;
  /** 16 hex digits of SHA-256. */
  hash: string;
}

export interface BuiltPrompt {
  prompt: Prompt;
  sections: PromptSectionDigest[];
}

/** What the model that is asked can take; nothing: as much as a prompt ever holds. */
export interface PromptRoom {
  contextTokens?: number;
  maxOutputTokens?: number;
}

/** For the schema of the answer, the marks between messages, and an estimate that was too low. */
const ROOM_RESERVE_TOKENS = 300;
/** Without some of the conversation a reply is worth nothing: then the provider refuses, and says why. */
const HISTORY_TOKENS_MIN = 300;

/** After these the other side is silent for long, most of the time: what was cached for it would never be read. */
const SELDOM_ANSWERED_SOON: ReadonlySet<TurnKind> = new Set(['ICEBREAKER', 'NUDGE', 'REVIVE']);

/**
 * The prompt of a turn: a pure function of plan and gathered, from the most to the least stable section. The system part
 * is the same for all conversations of a persona (with the same settings); then comes what belongs to this conversation, notes of earlier times with it,
 * the history piece by piece, and at the end what belongs to this turn. After a refused draft the corrections follow.
 *
 * Cache breakpoints: after what all personas share, after the persona's card, after the user's card (it holds when the
 * window of the history moves), after the newest message of the history. Marks in the middle of a cached prefix cost
 * nothing, as each token is written once; the last one costs the surcharge of a write for the new messages, and for the
 * whole conversation after a silence, which the second reply of a session has earned back.
 */
export function buildPrompt(
  plan: Plan,
  gathered: Gathered,
  faults: readonly DraftFault[] = [],
  room: PromptRoom = {},
): BuiltPrompt {
  const system = [engineRules(), languageRules(plan), boundaries(plan), personaCard(plan, gathered)];
  const card = userCard(plan, gathered);
  const task = directives(plan, gathered);
  const fixes = faults.length > 0 ? { name: 'corrections', text: corrections(faults, plan) } : null;
  // As much as there can be of them: which are recalled depends on the room that is left.
  const noted = { text: recalledNotes(gathered.record.notes, gathered.at) };
  const rest = [...system, card, noted, task, ...(fixes ? [fixes] : [])];
  const { name, pieces, shownFrom, closing } = history(gathered, historyTokens(room, rest));
  const notes = recalledNotes(gathered.record.notes, shownFrom);

  const known = notes === '' ? card.text : `${card.text}\n${notes}`;
  const messages: PromptMessage[] = [{ role: 'user', text: known, cacheBreakpoint: true }];
  for (const text of pieces) messages.push({ role: 'user', text });
  if (closing !== '' && !SELDOM_ANSWERED_SOON.has(plan.kind)) messages.at(-1)!.cacheBreakpoint = true;
  const ending = closing === '' ? task.text : `${closing}\n${task.text}`;
  messages.push({ role: 'user', text: fixes ? `${ending}\n\n${fixes.text}` : ending });

  return {
    prompt: { system, messages },
    sections: [
      ...[...system, card, ...(notes === '' ? [] : [{ name: 'notes', text: notes }])].map((each) => digest(each, true)),
      digest({ name, text: pieces.join('\n') }, true),
      ...[task, ...(fixes ? [fixes] : [])].map((section) => digest(section, false)),
    ],
  };
}

/** A small model's context is shared by everything; the history gives way. */
function historyTokens(room: PromptRoom, rest: readonly { text: string }[]): number {
  if (room.contextTokens === undefined) return HISTORY_TOKENS_MAX;
  const taken = rest.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  const left = room.contextTokens - (room.maxOutputTokens ?? 0) - taken - ROOM_RESERVE_TOKENS;
  return Math.min(HISTORY_TOKENS_MAX, Math.max(HISTORY_TOKENS_MIN, left));
}

function digest({ name, text }: { name: string; text: string }, isCached: boolean): PromptSectionDigest {
  return { name, chars: text.length, isCached, hash: hashOf(text) };
}

function hashOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}
