import type { ReplyParameters, replyDefaultNames } from '@repartee/contract';
import type { Sourced } from './plan.ts';
import type { PlanContext } from './plan-input.ts';

type SettingName = (typeof replyDefaultNames)[number];
type SettingValue<Name extends SettingName> = NonNullable<ReplyParameters[Name]>;

/** Request, else explicit project setting; undefined when neither says anything (the next sources differ by parameter). */
export function explicitSetting<Name extends SettingName>(
  context: PlanContext,
  name: Name,
): Sourced<SettingValue<Name>> | undefined {
  const asked = context.request[name];
  if (asked !== undefined && asked !== null) return { value: asked as SettingValue<Name>, source: 'REQUEST' };
  const set = context.defaults[name];
  if (set !== undefined && set !== null) return { value: set as SettingValue<Name>, source: 'PROJECT' };
  return undefined;
}

/** Beyond the explicit settings: SoulEngine's value of the same meaning, then the default. */
export function settingOrStyle<Name extends SettingName, const Otherwise>(
  context: PlanContext,
  name: Name,
  styled: SettingValue<Name> | undefined,
  otherwise: Otherwise,
): Sourced<SettingValue<Name> | Otherwise> {
  const explicit = explicitSetting(context, name);
  if (explicit) return explicit;
  return styled === undefined ? { value: otherwise, source: 'DEFAULT' } : { value: styled, source: 'SOUL_ENGINE' };
}

export function settingOr<Name extends SettingName, const Otherwise>(
  context: PlanContext,
  name: Name,
  otherwise: Otherwise,
): Sourced<SettingValue<Name> | Otherwise> {
  return explicitSetting(context, name) ?? { value: otherwise, source: 'DEFAULT' };
}
