import { isQuestion, splitSentences } from '../../../turn/index.ts';
import { type AdherenceMeasure, wholeReply } from './adherence-measure.ts';

export const questionFrequency: AdherenceMeasure = {
  parameter: 'questionFrequency',
  meaning: 'replies with exactly as many questions as planned (where nothing is asked for, none is counted)',
  asked: ({ question: { setting } }) => setting,
  planned: ({ question }) =>
    question.choice === 'FREE' ? 'left to the model' : question.choice === 'NONE' ? '0' : String(question.answers ?? 1),
  judge(texts, { question, writtenLanguage }) {
    if (question.choice === 'FREE') return null;
    const wanted = question.choice === 'ASK' ? (question.answers ?? 1) : 0;
    const asked = texts
      .flatMap((text) => splitSentences(text, writtenLanguage))
      .filter((sentence) => isQuestion(sentence, writtenLanguage)).length;
    return wholeReply(asked === wanted);
  },
};
