import {
  type ReplyParameterName,
  type ReplyParameters,
  replyParameterNames,
  replyParametersSchema,
  validate,
  withoutNotSet,
} from '@repartee/contract';

/** Parameters a replay has no use for, and why. */
const notReplayed: Partial<Record<ReplyParameterName, string>> = {
  chatModel: 'the model is chosen by --model',
  bufferSeconds: 'a replay has no buffer',
  replyTypingDelay: 'a replay waits for no typing',
  action: 'a replay answers messages',
  engage: 'a replay answers messages',
  icebreakerType: 'a replay answers messages',
  generatePersonality: 'SoulEngine is no part of a replay',
  shareablePictures: 'pictures are no part of a replay',
  vision: 'pictures are no part of a replay',
};

/** The names a set may hold. */
export const replayedParameterNames = replyParameterNames.filter((name) => !(name in notReplayed));

const schema = replyParametersSchema();

/** `LEAVE_OUT`: what a replay has no use for is taken out, as in bodies of real requests; `REFUSE`: it is a problem. */
export function readReplyParameters(
  value: unknown,
  otherwise: 'LEAVE_OUT' | 'REFUSE',
): { ok: true; value: ReplyParameters } | { ok: false; problems: string[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problems: ['Must be an object of reply parameters.'] };
  }
  const given: Record<string, unknown> = { ...(withoutNotSet(value) as object) };
  const problems: string[] = [];
  for (const name of Object.keys(given)) {
    const reason = notReplayed[name as ReplyParameterName];
    if (reason !== undefined) {
      if (otherwise === 'REFUSE') problems.push(`${name}: ${reason}.`);
      delete given[name];
    } else if (!replayedParameterNames.includes(name as ReplyParameterName)) {
      problems.push(
        `${name.slice(0, 64)}: There is no such parameter; there are ${replayedParameterNames.join(', ')}.`,
      );
    }
  }
  const verdict = validate(schema, given);
  if (!verdict.ok) problems.push(...verdict.problems.map(({ pointer, message }) => `${pointer.slice(1)}: ${message}`));
  return problems.length > 0 || !verdict.ok ? { ok: false, problems } : { ok: true, value: verdict.value };
}
