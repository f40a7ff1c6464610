import type { ChatModel } from '../llm/index.ts';
import { modelFacts } from './choose-model.ts';
import type { Gathered, TurnSubject } from './gather/gathered.ts';
import type { GuardDecision } from './guard/verdict.ts';
import type { PipelineTools } from './pipeline.ts';
import { isPictureAskedFor, planVision } from './plan/index.ts';
import { type LookOutcome, lookAtPictures, wantedPictures } from './vision/index.ts';

export const nothingLooked: LookOutcome = { kind: 'LOOKED', words: {}, warnings: [] };

/** Looks at what the parameters ask for; at nothing where only a stop, or words of care, are said. */
export async function lookFor(
  subject: TurnSubject,
  gathered: Gathered,
  decision: Exclude<GuardDecision, { kind: 'IGNORE' }>,
  model: ChatModel,
  tools: Pick<PipelineTools, 'callModel' | 'now' | 'vision' | 'watch'>,
): Promise<LookOutcome> {
  if (decision.kind === 'STOP' || decision.isCrisis || tools.vision === null) return nothingLooked;
  const vision = planVision(subject, modelFacts(model));
  const isShareable = vision.shareablePicturesAnalysis.value && model.capabilities.pictures;
  const switches = {
    userProfile: vision.userProfilePictureAnalysis.value,
    personaProfile: vision.personaProfilePictureAnalysis.value,
    shared: vision.sharedPicturesAnalysis.value,
    shareable: isShareable && subject.settings.smartShare !== false && isPictureAskedFor(subject, gathered),
  };
  const wanted = wantedPictures(switches, subject.request, gathered);
  if (wanted.length === 0) return nothingLooked;
  return lookAtPictures(
    {
      wanted,
      model,
      projectId: subject.projectId,
      isEngagement: subject.request.replyParameters?.engage !== undefined,
      leftMs: Date.parse(subject.deadlineAt) - tools.now().getTime(),
    },
    { ...tools.vision, callModel: tools.callModel, signal: tools.watch.signal },
  );
}
