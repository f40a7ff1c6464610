import {
  type FieldProblem,
  type ProjectEndpointsPatch,
  type ProjectSettings,
  projectSettingsSchema,
  validate,
} from '@repartee/contract';
import { isHonestDisclosure } from '../../../language/index.ts';
import type { UrlVerdict } from '../../../platform/http-client/index.ts';
import { invalid } from '../../problem.ts';

const urlNames = ['profileUrl', 'chatHistoryUrl', 'incomingContentUrl'] as const;

/** URLs that could never be called from here are refused when they are set, not when a user waits for an answer. */
export function checkEndpointUrls(
  endpoints: ProjectEndpointsPatch | null | undefined,
  check: (url: string) => UrlVerdict,
): FieldProblem[] {
  return urlNames.flatMap((name): FieldProblem[] => {
    const url = endpoints?.[name];
    if (typeof url !== 'string') return [];
    const verdict = check(url);
    if (verdict.ok) return [];
    return [{ pointer: `/endpoints/${name}`, code: 'not_allowed', message: `The URL ${verdict.message}.` }];
  });
}

/** Settings as they would be stored. A patch can leave half of a member behind, and only we know the chat models. */
export function checkSettings(settings: ProjectSettings, chatModels: readonly string[]): FieldProblem[] {
  const whole = validate(projectSettingsSchema, settings);
  if (!whole.ok) return whole.problems.map((problem) => ({ ...problem, pointer: `/settings${problem.pointer}` }));
  return [...checkChatModel(settings, chatModels), ...checkDisclosureSentences(settings)];
}

function checkChatModel({ replyDefaults }: ProjectSettings, chatModels: readonly string[]): FieldProblem[] {
  const chatModel = replyDefaults?.chatModel;
  if (chatModel === undefined || chatModels.includes(chatModel)) return [];
  const pointer = '/settings/replyDefaults/chatModel';
  return [{ pointer, code: 'not_allowed', message: `Must be one of ${chatModels.join(', ')}.` }];
}

/** Words of a project's own must say what ours say. */
function checkDisclosureSentences({ disclosure }: ProjectSettings): FieldProblem[] {
  return Object.entries(disclosure?.sentences ?? {}).flatMap(([language, sentence]): FieldProblem[] => {
    if (isHonestDisclosure(sentence)) return [];
    const message =
      'Must say plainly that an AI writes the messages, as a statement, and nothing against it. Ours: see docs/trust.md.';
    return [{ pointer: `/settings/disclosure/sentences/${language}`, code: 'not_allowed', message }];
  });
}

export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw invalid(problems);
}

/** Headers are merged by name, whatever its case, as HTTP sees it; null removes one, and null for all removes all. */
export function mergeHeaders(
  stored: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>> | null,
): Record<string, string> {
  if (patch === null) return {};
  const merged = new Map(Object.entries(stored).map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name.toLowerCase());
    else merged.set(name.toLowerCase(), [name, value]);
  }
  return Object.fromEntries(merged.values());
}

export const headersMax = 20;
