/**
 * A model server on the loopback interface that speaks the three wire formats (OpenAI, Anthropic, Google), answers
 * what its script says and keeps its own ledger of calls.
 *
 * Promises: deterministic answers (the same request, the same words); a ledger line is on the disk before the call it
 * names is answered; no call is ever made by it. Assumes callers on the same machine: it listens on 127.0.0.1 alone
 * and checks an API key only when told one. Without a script every call gets a well-behaved echo of its request.
 */
export { type LedgerEntry, readLedgerFile } from './call-ledger.ts';
export {
  askedSincerely,
  blemishFaults,
  draftFaultHeard,
  draftFaultSaid,
  draftFaults,
  draftReply,
  forbiddenFaults,
  lengthFaults,
  lieFaults,
  shapeFaults,
  styleFaults,
  transportFaults,
  unusableFaults,
} from './draft-faults.ts';
export {
  createScriptedGuardian,
  type GuardianScript,
  questionsOf,
  type ScriptedAnswer,
  type ScriptedGuardian,
  type ScriptedJudgement,
  writeJudgement,
} from './scripted-guardian.ts';
export { type ScriptedModel, type ScriptedModelOptions, startScriptedModel } from './scripted-model.ts';
export {
  echoReply,
  failWith,
  fingerprint,
  replyClaimingToBeHuman,
  replyFenced,
  replyInWrongLanguage,
  replyWith,
  replyWithoutEnd,
  replyWithWholeContext,
  type Script,
  type ScriptedFault,
  type ScriptedReply,
  type ScriptedUsage,
  type ScriptFunction,
  writeMessages,
} from './scripted-reply.ts';
export type { ScriptedImage, ScriptedMessage, ScriptedRequest, WireFormat } from './scripted-request.ts';
