import type { TurnWarning } from '../gather/gathered.ts';
import { planBesides } from './parameters/beside-plan.ts';
import { plainForCare, planCare } from './parameters/care.ts';
import { planChatModel } from './parameters/chat-model.ts';
import { planDisclosure } from './parameters/disclosure.ts';
import { planDistance } from './parameters/distance.ts';
import { planEmojis } from './parameters/emojis.ts';
import { planEngage } from './parameters/engage-cap.ts';
import { planFictionalProfile } from './parameters/fictional-profile.ts';
import { planFluencyDegradation } from './parameters/fluency-degradation.ts';
import { planGeneratePersonality } from './parameters/generate-personality.ts';
import { planGreekRewrite } from './parameters/greek-rewrite.ts';
import { planIcebreakerType } from './parameters/icebreaker-type.ts';
import { planKind } from './parameters/kind.ts';
import { planLanguage } from './parameters/language.ts';
import { planLengths } from './parameters/lengths.ts';
import { planLocalTime } from './parameters/local-time.ts';
import { planMeeting } from './parameters/meeting.ts';
import { planMeetingPolicy } from './parameters/meeting-policy.ts';
import { planPersonality } from './parameters/personality.ts';
import { planQuestion } from './parameters/question-frequency.ts';
import { planSexualDrive } from './parameters/sexual-drive.ts';
import { planSexualText } from './parameters/sexual-text.ts';
import { planSharePicture } from './parameters/share-picture.ts';
import { planSplit } from './parameters/splitting.ts';
import { planTone } from './parameters/tone.ts';
import { planTypingDelay } from './parameters/typing-delay.ts';
import { warnOfUnusable } from './parameters/unusable.ts';
import { planUserLeaves } from './parameters/user-leaves.ts';
import { planVision } from './parameters/vision.ts';
import { planWritingStyle } from './parameters/writing-style.ts';
import type { Plan } from './plan.ts';
import type { PlanContext, PlanInput } from './plan-input.ts';

/**
 * Makes every choice about the reply, before a model sees anything. Pure: the same input gives the same plan, so a turn
 * can be replayed from what was stored. Each choice stands in a file of `parameters/`; what one depends on is passed in.
 */
export function makePlan(input: PlanInput): Plan {
  const { subject, gathered, decision } = input;
  const warnings: TurnWarning[] = [];
  const context: PlanContext = {
    request: subject.request.replyParameters ?? {},
    defaults: subject.settings.replyDefaults ?? {},
    user: gathered.user,
    persona: gathered.persona,
    warn: (code, message) => warnings.push({ code, message }),
    ...input,
  };

  const kind = planKind(context);
  const languagePlan = planLanguage(context);
  const { language, writtenLanguage, additionalLanguage } = languagePlan;
  const sexualText = planSexualText(context);
  const distance = planDistance(context);
  const lengths = planLengths(context, writtenLanguage);
  const split = planSplit(context, kind, lengths);
  const meetingPolicy = planMeetingPolicy(context);
  const userLeaves = planUserLeaves(context, kind, languagePlan);
  warnOfUnusable(context);
  const sharePicture = planSharePicture(context, kind);

  const plan: Plan = {
    version: 1,
    seed: subject.seed,
    kind,
    language,
    additionalLanguage,
    writtenLanguage,
    chatModel: planChatModel(subject),
    sexualText,
    lengths,
    emojis: planEmojis(context, kind),
    question: planQuestion(context, kind, split.answers, userLeaves),
    split,
    fluencyDegradation: planFluencyDegradation(context, kind),
    typingDelay: planTypingDelay(context),
    generatePersonality: planGeneratePersonality(subject),
    personality: planPersonality(context),
    ...planWritingStyle(context),
    sexualDrive: planSexualDrive(context, sexualText),
    meetingPolicy,
    meeting: planMeeting(context, kind, meetingPolicy),
    userLeaves,
    engage: planEngage(subject, gathered, kind),
    preventAggressiveTone: planTone(context),
    fictionalProfile: planFictionalProfile(context),
    greekRewrite: planGreekRewrite(context, writtenLanguage),
    icebreakerType: planIcebreakerType(context, kind, { sexualText, distance }),
    distance,
    vision: planVision(subject, input.models),
    ...(sharePicture ? { sharePicture } : {}),
    besides: planBesides(context),
    localTime: planLocalTime(context),
    disclosure: planDisclosure(context, kind, writtenLanguage),
    care: planCare(context, writtenLanguage),
    isAskedSincerely: decision.isAskedSincerely,
    stop: decision.kind === 'STOP' ? decision.stop : null,
    warnings,
  };
  return decision.isCrisis ? { ...plan, ...plainForCare(plan) } : plan;
}
