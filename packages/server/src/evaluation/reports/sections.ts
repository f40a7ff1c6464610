import type { Figures } from '../measures/index.ts';
import type { EvaluationReport, SetReport } from './report.ts';
import { nothing, percent, sayCounts, sayInterval, sayNumber, sayPercentiles, sayProportion } from './say.ts';

/** A table of a report, whatever it is shown in. */
export interface Section {
  title: string;
  /** What the table counts, in a sentence or two. */
  note?: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What stands below it. */
  legend?: readonly string[];
}

const ends: Record<EvaluationReport['end'], string> = {
  COMPLETE: 'complete',
  MAX_COST: 'stopped at --max-cost: the figures are those of what was run before',
  INTERRUPTED: 'interrupted: the figures are those of what was run before',
  NOTHING_WRITTEN: 'given up: nothing could be written in the first turns (see "Ends and failures")',
};

/** What stands above everything else. */
export function headline({ writer, end, input, options, made }: EvaluationReport): string[] {
  const lines =
    writer.kind === 'SANDBOX'
      ? [
          'These are figures of the BUILT-IN WRITER (sandbox), not of a model: no provider is configured for this chat model.',
          'They show that the machinery works and what the settings do; they say nothing of how any model writes.',
        ]
      : [
          `Model: ${writer.model} (${writer.provider}), as the chat model ${writer.chatModel}. Its fall-backs are left out.`,
        ];
  return [
    ...lines,
    `Run: ${ends[end]}.`,
    `Conversations: ${input.conversations} of ${input.conversationsFound} (${input.leftOutByLanguage} in other languages), ${input.exchanges} turns each set; seed ${options.seed}.`,
    `Made by ${made.by} at ${made.at}.`,
  ];
}

export function sectionsOf(set: SetReport, report: EvaluationReport): Section[] {
  const { figures } = set;
  return [
    adherence(figures),
    shares(figures),
    lengths(figures),
    languages(figures, report.languageMethod),
    work(figures),
    money(figures, report),
  ];
}

function adherence({ adherence: measured, replies }: Figures): Section {
  return {
    title: 'Adherence: asked, planned, draft, sent',
    note: `Of ${replies} plain replies. "First draft" is what the model wrote first, "draft" what was left after a repair or regeneration, "sent" what polish made of it. Intervals: 95 % (Wilson), of what was drafted first.`,
    columns: ['parameter', 'asked', 'planned', 'first draft', 'interval', 'draft', 'sent'],
    rows: measured.map(({ parameter, asked, planned, kept }) => [
      parameter,
      sayCounts(asked, 3),
      sayCounts(planned, 5),
      sayProportion(kept.firstDraft),
      sayInterval(kept.firstDraft),
      sayProportion(kept.draft),
      sayProportion(kept.sent),
    ]),
    legend: measured.map(({ parameter, meaning }) => `${parameter}: ${meaning}.`),
  };
}

function shares({ questions, emojis, splits }: Figures): Section {
  const { must, may } = emojis.planned;
  return {
    title: 'Shares against the setting',
    note: 'Questions: of single messages. Emoji and splits: of replies. Intervals: 95 % (Wilson), of what was sent.',
    columns: ['share', 'asked', 'planned', 'first draft', 'sent', 'interval', 'humans'],
    rows: [
      [
        'messages with a question',
        questions.asked === null ? 'not set' : percent(questions.asked),
        sayProportion(questions.planned),
        sayProportion(questions.firstDraft),
        sayProportion(questions.sent),
        sayInterval(questions.sent),
        sayProportion(questions.human),
      ],
      [
        'replies with an emoji',
        sayCounts(emojis.asked, 3),
        must.of === 0 ? nothing : `${percent(must.share)} to ${percent(may.share)}`,
        sayProportion(emojis.firstDraft),
        sayProportion(emojis.sent),
        sayInterval(emojis.sent),
        nothing,
      ],
      [
        'replies of several messages',
        nothing,
        sayProportion(splits.planned),
        sayProportion(splits.firstDraft),
        sayProportion(splits.sent),
        sayInterval(splits.sent),
        nothing,
      ],
    ],
  };
}

function lengths({ lengths: measured }: Figures): Section {
  return {
    title: 'Lengths against human chat (p10 / p50 / p90)',
    note: 'Words, or characters where the language is counted in them. References are percentiles of public corpora of people.',
    columns: ['what', 'unit', 'p10 / p50 / p90', 'texts'],
    rows: measured.flatMap(({ language, unit, perMessage, perReply, humanPerMessage, references }) => {
      const row = (what: string, values: typeof humanPerMessage) => [
        `${language}: ${what}`,
        unit.toLowerCase(),
        sayPercentiles(values),
        sayNumber(values?.count ?? null),
      ];
      return [
        row('message, first draft', perMessage.firstDraft),
        row('message, sent', perMessage.sent),
        row('reply, first draft', perReply.firstDraft),
        row('reply, sent', perReply.sent),
        row('message of the humans in these conversations', humanPerMessage),
        ...references.map(({ corpus, unit: counted, p10, p50, p90 }) => [
          `${language}: reference: ${corpus}`,
          counted.toLowerCase(),
          `${p10} / ${p50} / ${p90}`,
          nothing,
        ]),
        ...(references.length === 0 ? [[`${language}: reference`, nothing, 'none in this language', nothing]] : []),
      ];
    }),
  };
}

function languages({ languages: measured }: Figures, method: string): Section {
  return {
    title: 'Language of the drafts',
    note: `Judged by ${method}. "Not measured" is neither right nor wrong.`,
    columns: ['asked', 'text', 'in the language', 'in another', 'not measured'],
    rows: measured.flatMap(({ language, firstDraft, sent }) =>
      [
        { text: 'first draft', counted: firstDraft },
        { text: 'sent', counted: sent },
      ].map(({ text, counted }) => [
        language,
        text,
        String(counted.expected),
        String(counted.foreign),
        String(counted.notMeasured),
      ]),
    ),
  };
}

function work({ endings, faults, writingCalls, polish }: Figures): Section {
  return {
    title: 'Ends and failures, repairs, polish',
    columns: ['what', 'figure'],
    rows: [
      ['turns run', String(endings.turns)],
      ['answered', String(endings.answered)],
      ['ended otherwise', sayCounts(endings.others)],
      ['warnings of the plan', sayCounts(endings.warnings)],
      ['writing calls', String(writingCalls.calls)],
      ['writing calls per turn', sayNumber(writingCalls.perTurn)],
      ['turns by number of calls', sayCounts(writingCalls.byNumber)],
      ['calls by purpose', sayCounts(writingCalls.byPurpose)],
      ['answered with the first draft', sayProportion(writingCalls.firstDraftTaken)],
      ['calls that failed', sayCounts(writingCalls.failures)],
      ['answers that could not be read', String(writingCalls.unreadable)],
      ['turns with a fault in a draft', String(faults.turnsWithFault)],
      ['faults, in turns', sayCounts(faults.byCode)],
      ['sent word for word as drafted', sayProportion(polish.untouched)],
      ['polish passes that changed replies', sayCounts(polish.byPass, 12)],
      ['what polish could not mend', sayCounts(polish.notes)],
    ],
  };
}

function money({ tokens, latencyMs }: Figures, { currency, hasPrices, writer }: EvaluationReport): Section {
  const { usage } = tokens;
  const known = writer.kind === 'SANDBOX' ? 'nothing: no call is made' : 'not known: no prices are configured';
  return {
    title: 'Tokens, cost, time',
    columns: ['what', 'figure'],
    rows: [
      ['input tokens', sayNumber(usage.inputTokens)],
      ['of them from a cache', `${sayNumber(usage.cachedInputTokens)} (${percent(tokens.cachedShare)})`],
      ['output tokens', sayNumber(usage.outputTokens)],
      ['of them reasoning', sayNumber(usage.reasoningTokens)],
      ['calls without a count of tokens', String(tokens.callsWithoutUsage)],
      ['cost', hasPrices ? `${tokens.cost} ${currency}` : known],
      ['cost per reply', hasPrices && tokens.costPerReply !== null ? `${tokens.costPerReply} ${currency}` : nothing],
      ['call, ms (p50 / p90 / p99)', times(latencyMs.call)],
      ['turn, ms (p50 / p90 / p99)', times(latencyMs.turn)],
    ],
  };
}

function times(values: Figures['latencyMs']['call']): string {
  return values === null ? nothing : `${values.p50} / ${values.p90} / ${values.p99}`;
}
