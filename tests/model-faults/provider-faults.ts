import {
  failWith,
  replyInWrongLanguage,
  replyWithoutEnd,
  type ScriptFunction,
} from '../../packages/testbed/src/index.ts';

export const wireFormats = ['openai-compatible', 'anthropic', 'google'] as const;

interface ProviderFault {
  script: ScriptFunction;
  /** What comes of a turn that has no other model. */
  alone: 'ANSWERED' | 'DROPPED';
  /** The provider took the call and may have charged for it: it is one of the three of a turn. */
  isTaken: boolean;
}

/** R7 of the goals: what a provider may do instead of answering, each for as long as the trial lasts. */
export const providerFaults: Record<string, ProviderFault> = {
  'rate-limited': { script: failWith({ kind: 'status', status: 429 }), alone: 'DROPPED', isTaken: false },
  'rate-limited-with-retry-after': {
    script: failWith({ kind: 'status', status: 429, headers: { 'retry-after': '20' } }),
    alone: 'DROPPED',
    isTaken: false,
  },
  'server-error': { script: failWith({ kind: 'status', status: 500 }), alone: 'DROPPED', isTaken: false },
  overloaded: { script: failWith({ kind: 'status', status: 529 }), alone: 'DROPPED', isTaken: false },
  unauthorized: { script: failWith({ kind: 'status', status: 401 }), alone: 'DROPPED', isTaken: false },
  reset: { script: failWith({ kind: 'reset' }), alone: 'DROPPED', isTaken: false },
  hang: { script: failWith({ kind: 'hang' }), alone: 'DROPPED', isTaken: true },
  'hang-in-the-body': { script: failWith({ kind: 'hang_body' }), alone: 'DROPPED', isTaken: true },
  'cut-json': { script: failWith({ kind: 'cut_json' }), alone: 'DROPPED', isTaken: true },
  'cut-body': { script: failWith({ kind: 'cut_body' }), alone: 'DROPPED', isTaken: false },
  'empty-body': { script: failWith({ kind: 'empty_body' }), alone: 'DROPPED', isTaken: true },
  'empty-text': { script: () => ({ text: '' }), alone: 'DROPPED', isTaken: true },
  'ten-megabytes': { script: failWith({ kind: 'huge', bytes: 10_000_000 }), alone: 'DROPPED', isTaken: true },
  refusal: { script: () => ({ text: 'I cannot help with that.', finish: 'refusal' }), alone: 'DROPPED', isTaken: true },
  'endless-repetition': { script: replyWithoutEnd(), alone: 'DROPPED', isTaken: true },
  'wrong-language': { script: replyInWrongLanguage(), alone: 'DROPPED', isTaken: true },
};

/** A model's name tells what it does: `<fault>`, or `well-<fault>` for the fall-back of that one. */
export const faultyScript =
  (well: ScriptFunction): ScriptFunction =>
  (request) => {
    const fault = providerFaults[request.model];
    return fault ? fault.script(request) : well(request);
  };
