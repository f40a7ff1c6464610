import type { ModelCapabilities } from '../../../llm/index.ts';
import type { TurnSubject } from '../../gather/gathered.ts';
import type { Plan, Sourced, VisionSwitch } from '../plan.ts';

const defaults: Record<VisionSwitch, boolean> = {
  userProfilePictureAnalysis: false,
  personaProfilePictureAnalysis: false,
  sharedPicturesAnalysis: false,
  shareablePicturesAnalysis: true,
};

/**
 * Which pictures are looked at, each switch by itself: request, project, default; none where nobody can look, because the
 * chat model cannot see, or in test mode and the sandbox. Also asked before there is a plan.
 */
export function planVision(
  subject: Pick<TurnSubject, 'request' | 'settings' | 'isTest'>,
  models: { capabilities: Pick<ModelCapabilities, 'vision'>; usesSandbox: boolean },
): NonNullable<Plan['vision']> {
  const asked = subject.request.replyParameters?.vision ?? {};
  const set = subject.settings.replyDefaults?.vision ?? {};
  const switchOf = (name: VisionSwitch): Sourced<boolean> => {
    if (!models.capabilities.vision || models.usesSandbox) return { value: false, source: 'MODEL' };
    if (subject.isTest) return { value: false, source: 'RULE' };
    if (asked[name] !== undefined) return { value: asked[name], source: 'REQUEST' };
    if (set[name] !== undefined) return { value: set[name], source: 'PROJECT' };
    return { value: defaults[name], source: 'DEFAULT' };
  };
  return {
    userProfilePictureAnalysis: switchOf('userProfilePictureAnalysis'),
    personaProfilePictureAnalysis: switchOf('personaProfilePictureAnalysis'),
    sharedPicturesAnalysis: switchOf('sharedPicturesAnalysis'),
    shareablePicturesAnalysis: switchOf('shareablePicturesAnalysis'),
  };
}
