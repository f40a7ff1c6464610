import type { IcebreakerType, Profile } from '@repartee/contract';
import type { SexualTextRuling } from '../../guard/verdict.ts';
import { knownAge } from '../../known-age.ts';
import type { Plan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

const AGE_GAP_YEARS = 7;
const NEARBY_KM = 10;
const KM_PER_MILE = 1.609344;
/** A profile with fewer facts than this and no text of its own has something to ask about. */
const FACTS_MIN = 3;

interface Known {
  sexualText: SexualTextRuling;
  distance: Plan['distance'];
}

export function planIcebreakerType(context: PlanContext, kind: TurnKind, known: Known): Plan['icebreakerType'] {
  if (kind !== 'ICEBREAKER') return null;
  const { engage, icebreakerType } = context.request;
  const asked = engage === 'AUTO' || engage === 'ICEBREAKER' ? icebreakerType : undefined;
  if (asked === undefined || asked === 'AUTO') {
    return { value: bestApplicable(context, known), source: asked ? 'REQUEST' : 'DEFAULT' };
  }
  if (asked === 'EROTIC' && !known.sexualText.allowed) {
    context.warn('icebreaker_erotic_not_allowed', 'Sexual text is not allowed here; a GENERIC icebreaker is written.');
    return { value: 'GENERIC', source: 'RULE' };
  }
  if (asked === 'PHOTO_COMMENT' && !isPhotoSeen(context)) {
    context.warn('icebreaker_photo_not_seen', "The user's picture was not looked at; another icebreaker is written.");
    return { value: bestApplicable(context, known), source: 'RULE' };
  }
  return { value: asked, source: 'REQUEST' };
}

/** What the user's picture shows is known: something can be said of it. */
function isPhotoSeen({ gathered }: PlanContext): boolean {
  const seen = gathered.pictures?.user;
  return seen !== undefined && seen !== null && 'description' in seen;
}

/** Never USER_ONLINE, USER_OFFLINE or JUST_JOINED: nothing we are told says so. */
function bestApplicable(context: PlanContext, { distance }: Known): IcebreakerType {
  const { user, persona, gathered } = context;
  const userAge = knownAge(user.birthdate, gathered.at);
  const personaAge = knownAge(persona.birthdate, gathered.at);
  if (userAge !== null && personaAge !== null) {
    if (personaAge - userAge >= AGE_GAP_YEARS) return 'MUCH_YOUNGER';
    if (userAge - personaAge >= AGE_GAP_YEARS) return 'MUCH_OLDER';
  }
  if (distance && distance.value * (distance.unit === 'mi' ? KM_PER_MILE : 1) <= NEARBY_KM) return 'NEARBY';
  if (isPhotoSeen(context)) return 'PHOTO_COMMENT';
  if (!user.mainPictureUrl && !user.pictures?.length) return 'NO_PHOTO';
  return isSparse(user) ? 'MISSING_DETAIL' : 'GENERIC';
}

function isSparse(user: Profile): boolean {
  const facts = Object.entries(user.features ?? {}).filter(
    ([name, value]) => name !== 'unitSystem' && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return !user.description?.trim() && facts.length < FACTS_MIN;
}
