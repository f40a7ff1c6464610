import { languages } from '@repartee/contract';
import { measureText } from '../../language/index.ts';
import { type HumanChatLengths, humanChatLengths } from './human-chat-lengths.ts';
import { type MeasuredReply, type Phase, phases } from './measured-reply.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

/** Lengths in one base language, beside those of people. */
export interface ChatLengths {
  /** Base code, e.g. `fr`. */
  language: string;
  unit: 'WORDS' | 'CHARACTERS';
  perMessage: Record<Phase, Percentiles | null>;
  perReply: Record<Phase, Percentiles | null>;
  /** What people answered in the same places of the same conversations; null where the files hold no answers. */
  humanPerMessage: Percentiles | null;
  references: readonly HumanChatLengths[];
}

export function measureChatLengths(replies: readonly MeasuredReply[]): ChatLengths[] {
  const bases = [...new Set(replies.map(({ turn }) => languages[turn.language].base))].sort();
  return bases.map((language) => {
    const own = replies.filter(({ turn }) => languages[turn.language].base === language);
    const { unit } = own[0]!.plan.lengths;
    const lengthOf = (text: string) => measureText(text, unit).total;
    const each = (of: (phase: Phase) => number[]) =>
      Object.fromEntries(phases.map((phase) => [phase, percentiles(of(phase))])) as ChatLengths['perMessage'];
    return {
      language,
      unit,
      perMessage: each((phase) => own.flatMap((reply) => reply[phase].map(lengthOf))),
      perReply: each((phase) => own.map((reply) => reply[phase].reduce((sum, text) => sum + lengthOf(text), 0))),
      humanPerMessage: percentiles(own.flatMap(({ turn }) => turn.human.map(lengthOf))),
      references: humanChatLengths(language),
    };
  });
}
