import type { ScriptedReply, ScriptedUsage } from './scripted-reply.ts';
import type { ScriptedRequest } from './scripted-request.ts';

/** An answer before it is put into a wire format. */
export interface WireAnswer {
  text: string;
  finish: NonNullable<ScriptedReply['finish']>;
  usage: ScriptedUsage;
}

function writeOpenAi(request: ScriptedRequest, answer: WireAnswer): unknown {
  const refused = answer.finish === 'refusal';
  const { usage } = answer;
  return {
    id: `chatcmpl-${request.call}`,
    object: 'chat.completion',
    created: 1_760_000_000,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: refused ? null : answer.text, refusal: refused ? answer.text : null },
        finish_reason: refused ? 'stop' : answer.finish,
      },
    ],
    usage: {
      prompt_tokens: usage.inputTokens,
      completion_tokens: usage.outputTokens,
      total_tokens: usage.inputTokens + usage.outputTokens,
      prompt_tokens_details: { cached_tokens: usage.cachedInputTokens },
      completion_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    },
  };
}

const anthropicStopReasons = {
  stop: 'end_turn',
  length: 'max_tokens',
  refusal: 'refusal',
  content_filter: 'refusal',
} as const;

function anthropicContent(request: ScriptedRequest, answer: WireAnswer): unknown[] {
  if (answer.text === '') return [];
  if (request.schemaAsTool && answer.text.startsWith('{')) {
    try {
      return [{ type: 'tool_use', id: `toolu_${request.call}`, name: 'json', input: JSON.parse(answer.text) }];
    } catch {
      // What is no JSON comes as text, as a model that does not use its tool writes it.
    }
  }
  return [{ type: 'text', text: answer.text }];
}

function writeAnthropic(request: ScriptedRequest, answer: WireAnswer): unknown {
  const { usage } = answer;
  const content = anthropicContent(request, answer);
  const usedTool = (content[0] as { type?: string } | undefined)?.type === 'tool_use';
  return {
    id: `msg_${request.call}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    content,
    stop_reason: usedTool ? 'tool_use' : anthropicStopReasons[answer.finish],
    stop_sequence: null,
    usage: {
      // This format counts cached tokens apart: the three add up to the whole prompt.
      input_tokens: usage.inputTokens - usage.cachedInputTokens - usage.cacheWriteTokens,
      cache_read_input_tokens: usage.cachedInputTokens,
      cache_creation_input_tokens: usage.cacheWriteTokens,
      output_tokens: usage.outputTokens,
    },
  };
}

const googleFinishReasons = {
  stop: 'STOP',
  length: 'MAX_TOKENS',
  refusal: 'SAFETY',
  content_filter: 'PROHIBITED_CONTENT',
} as const;

function writeGoogle(request: ScriptedRequest, answer: WireAnswer): unknown {
  const { usage } = answer;
  const parts = answer.text === '' ? [] : [{ text: answer.text }];
  return {
    candidates: [{ index: 0, content: { role: 'model', parts }, finishReason: googleFinishReasons[answer.finish] }],
    usageMetadata: {
      promptTokenCount: usage.inputTokens,
      cachedContentTokenCount: usage.cachedInputTokens,
      // This format counts thoughts beside the candidate's tokens, not inside them.
      candidatesTokenCount: usage.outputTokens - usage.reasoningTokens,
      thoughtsTokenCount: usage.reasoningTokens,
      totalTokenCount: usage.inputTokens + usage.outputTokens,
    },
    modelVersion: request.model,
    responseId: `resp-${request.call}`,
  };
}

/** The body of a 200. */
export function writeAnswer(request: ScriptedRequest, answer: WireAnswer): string {
  const write = { 'openai-compatible': writeOpenAi, anthropic: writeAnthropic, google: writeGoogle }[request.provider];
  return JSON.stringify(write(request, answer));
}

const googleStatusNames: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};
const anthropicErrorTypes: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
};

/** The body of an error status in the provider's own shape, naming the last text it was sent (as real ones may). */
export function writeErrorBody(request: ScriptedRequest, status: number): unknown {
  const message = `The request failed near: ${request.lastUserText.slice(0, 200)}`;
  if (request.provider === 'anthropic') {
    return { type: 'error', error: { type: anthropicErrorTypes[status] ?? 'api_error', message } };
  }
  if (request.provider === 'google') {
    return { error: { code: status, message, status: googleStatusNames[status] ?? 'UNKNOWN' } };
  }
  return { error: { message, type: 'error', code: null, param: null } };
}
