import { type ScriptedReply, type ScriptFunction, writeMessages } from './scripted-reply.ts';
import type { ScriptedRequest } from './scripted-request.ts';

/** What the guardian says to one question: its answer, how sure it is, and the numbers of the messages. */
export interface ScriptedAnswer {
  answer: string;
  confidence?: number;
  messages?: readonly number[];
}

/** By the names of the questions; what is not mentioned is answered with nothing found. */
export type ScriptedJudgement = Readonly<Record<string, ScriptedAnswer>>;

/** A judgement, or whatever else a model may do with the call. */
export type GuardianScript = (request: ScriptedRequest) => ScriptedJudgement | { reply: ScriptedReply };

export interface ScriptedGuardian {
  /** For `respondWith`: judges what is to be judged; everything else is the writer's. */
  readonly script: ScriptFunction;
  /** Its own ledger: the judgements it was asked for since the start or the last `clear()`. */
  readonly calls: readonly ScriptedRequest[];
  judgeWith(judge: GuardianScript): void;
  writeWith(write: ScriptFunction): void;
  clear(): void;
}

const QUESTION = /^- (\w+) \[([A-Z]+)(?:, [A-Z]+)*\]:/gm;

/** The questions of a judgement by name, each with the answer for nothing found; none where the call is no judgement. */
export function questionsOf({ system }: ScriptedRequest): Map<string, string> {
  const rules = system.join('\n');
  if (!rules.startsWith('You check what a person')) return new Map();
  return new Map([...rules.matchAll(QUESTION)].map(([, name, nothing]) => [name!, nothing!]));
}

/** The answer in the shape that was asked for. */
export function writeJudgement(request: ScriptedRequest, judgement: ScriptedJudgement = {}): string {
  const members = [...questionsOf(request)].flatMap(([name, nothing]): [string, unknown][] => {
    const { answer, confidence = 0.9, messages = [1] } = judgement[name] ?? { answer: nothing, messages: [] };
    return [
      [name, answer],
      [`${name}Confidence`, confidence],
      [`${name}Messages`, messages],
    ];
  });
  return JSON.stringify(Object.fromEntries(members));
}

/** One model behind two entries: it writes, and it plays the guardian where its questions are asked. */
export function createScriptedGuardian(...lines: string[]): ScriptedGuardian {
  let calls: ScriptedRequest[] = [];
  let judge: GuardianScript = () => ({});
  let write: ScriptFunction = (request) => ({ text: writeMessages(request, lines) });
  return {
    script(request) {
      if (questionsOf(request).size === 0) return write(request);
      calls.push(request);
      const said = judge(request);
      return 'reply' in said ? (said.reply as ScriptedReply) : { text: writeJudgement(request, said) };
    },
    get calls() {
      return calls;
    },
    judgeWith(how) {
      judge = how;
    },
    writeWith(how) {
      write = how;
    },
    clear() {
      calls = [];
    },
  };
}
