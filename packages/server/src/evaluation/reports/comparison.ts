import type { EvaluationReport } from './report.ts';
import { nothing, percent, sayPercentiles, sayProportion } from './say.ts';
import type { Section } from './sections.ts';

/** The sets side by side; null where there is only one. */
export function comparison({ sets, currency, hasPrices }: EvaluationReport): Section | null {
  if (sets.length < 2) return null;
  const row = (what: string, figure: (set: (typeof sets)[number]['figures']) => string) => [
    what,
    ...sets.map(({ figures }) => figure(figures)),
  ];
  const parameters = sets[0]!.figures.adherence.map(({ parameter }) => parameter);
  return {
    title: 'The sets side by side',
    note: 'Adherence of the first draft, then what was sent.',
    columns: ['figure', ...sets.map(({ name }) => name)],
    rows: [
      row('turns answered', ({ endings }) => `${endings.answered} of ${endings.turns}`),
      ...parameters.map((parameter, index) =>
        row(`${parameter}, first draft`, ({ adherence }) => sayProportion(adherence[index]!.kept.firstDraft)),
      ),
      row('messages with a question, sent', ({ questions }) => sayProportion(questions.sent)),
      row('replies with an emoji, sent', ({ emojis }) => sayProportion(emojis.sent)),
      row('replies of several messages, sent', ({ splits }) => sayProportion(splits.sent)),
      row('reply length, sent (p10 / p50 / p90)', ({ lengths }) =>
        lengths.length === 0
          ? nothing
          : lengths.map(({ language, perReply }) => `${language} ${sayPercentiles(perReply.sent)}`).join('; '),
      ),
      row('answered with the first draft', ({ writingCalls }) => sayProportion(writingCalls.firstDraftTaken)),
      row('input tokens from a cache', ({ tokens }) => percent(tokens.cachedShare)),
      row('cost per reply', ({ tokens }) =>
        hasPrices && tokens.costPerReply !== null ? `${tokens.costPerReply} ${currency}` : nothing,
      ),
    ],
  };
}
