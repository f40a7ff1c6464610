import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Само да знаеш: съобщенията ми тук ги пише изкуствен интелект (ИИ), а на мен ми е много приятно да си пиша с теб.',
  backTranslation:
    'Just so you know: artificial intelligence (AI) writes my messages here, and I really enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Човекът в този профил е измислен.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
