import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ChatModel } from '../../model.ts';
import type { Provider } from '../provider.ts';
import { readList, readObject, readText } from '../read-json.ts';
import { writeMessages } from '../write-messages.ts';
import { findOpenAiCompatibleError, mapOpenAiCompatibleError } from './map-error.ts';
import { readOpenAiCompatibleUsage } from './read-usage.ts';

/** OpenAI, OpenRouter, vLLM, Ollama, llama.cpp server, LM Studio, Mistral and whoever else speaks chat completions. */
export const openAiCompatibleProvider: Provider = {
  name: 'openai-compatible',

  connect(model: ChatModel, fetch) {
    const { maxTokensName } = model.parameters;
    return createOpenAICompatible({
      name: 'openaiCompatible',
      baseURL: model.baseUrl ?? '',
      ...(model.apiKey === undefined ? {} : { apiKey: model.apiKey }),
      fetch,
      supportsStructuredOutputs: model.capabilities.structuredOutput,
      transformRequestBody: (body) => {
        if (maxTokensName === 'max_tokens') return body;
        const { max_tokens: maxTokens, ...rest } = body;
        return { ...rest, [maxTokensName]: maxTokens };
      },
    }).chatModel(model.model);
  },

  /**
   * One system message: many chat templates of self-hosted models take no second one. Prefix caches work on the text,
   * so joining costs nothing; there are no breakpoints to set.
   */
  writePrompt(prompt) {
    const system = prompt.system.map((section) => section.text).join('\n\n');
    return [
      ...(system === '' ? [] : [{ role: 'system' as const, content: system }]),
      ...writeMessages(prompt.messages),
    ];
  },

  mapError: mapOpenAiCompatibleError,
  findReportedError: findOpenAiCompatibleError,
  readUsage: readOpenAiCompatibleUsage,

  /** The refusal stands beside the content, which is null then; the finish reason says `stop`. */
  isRefusal(body) {
    const message = readObject(readObject(readList(readObject(body).choices)[0]).message);
    return Boolean(readText(message.refusal));
  },
};
