import { describe, expect, it } from 'vitest';
import { replyParameterNames, replyParameters } from './reply-parameters.ts';
import {
  applySettingsPatch,
  effectiveProjectSettings,
  projectSettingsDefaults,
  projectSettingsPatchSchema,
  projectSettingsSchema,
  replyDefaultNames,
} from './settings.ts';
import { validate } from './validate.ts';

const adultsOnly = { declaredBy: 'Ada Operator', at: '2026-01-01T00:00:00Z', method: 'Identity check' };

describe('project settings', () => {
  it('take every reply parameter but those of a single request', () => {
    const ofOneRequest = replyParameterNames.filter((name) => replyParameters[name].isRequestOnly);
    expect(ofOneRequest).toEqual(['shareablePictures', 'profileDistance', 'icebreakerType', 'engage', 'action']);
    expect([...replyDefaultNames, ...ofOneRequest, 'guardrails'].sort()).toEqual([...replyParameterNames].sort());
  });

  it('refuse typos at every level, naming them', () => {
    for (const [settings, pointer] of [
      [{ replyDefault: {} }, '/replyDefault'],
      [{ replyDefaults: { bufferSecond: 1 } }, '/replyDefaults/bufferSecond'],
      [{ replyDefaults: { engage: 'AUTO' } }, '/replyDefaults/engage'],
      [{ replyDefaults: { vision: { shared: true } } }, '/replyDefaults/vision/shared'],
      [{ disclosure: { modus: 'PERSONA' } }, '/disclosure/modus'],
      [{ guardrails: { underageDetection: false } }, '/guardrails/underageDetection'],
    ] as const) {
      expect(validate(projectSettingsPatchSchema, settings)).toEqual({
        ok: false,
        problems: [{ pointer, code: 'unknown_member', message: 'There is no such member.' }],
      });
    }
  });

  it('take their whole range and refuse one step beyond', () => {
    const isValid = (settings: unknown) => validate(projectSettingsSchema, settings).ok;
    for (const good of [
      {},
      { disclosure: { mode: 'PLATFORM', sessionRepeatHours: 1, repeatHours: 24 } },
      { adultsOnly },
      { pricePerReply: '0' },
      { pricePerReply: '0.0250' },
      { messageLengthMax: 'SHORT', sexualDriveMax: 'NONE', extendedEvents: true, fictionalProfile: true },
      { guardrails: { messageRepetition: false, messageRepetitionOptionSet: { answer: false, banDurations: [60] } } },
      { banDurations: [] },
      {
        replyDefaults: { bufferSeconds: '10', personaPersonality: 'PASSIONATE', chatModel: 'a-model-of-the-operator' },
      },
    ]) {
      expect(isValid(good), JSON.stringify(good)).toBe(true);
    }
    for (const bad of [
      { disclosure: { mode: 'OFF' } },
      { disclosure: { sessionRepeatHours: 0.5 } },
      { disclosure: { repeatHours: 25 } },
      { adultsOnly: { declaredBy: 'x' } },
      { pricePerReply: '0.02500' },
      { pricePerReply: 0.025 },
      { pricePerReply: '-1' },
      { banDurations: [0] },
      { replyDefaults: { bufferSeconds: 181 } },
      { extendedEvents: 'yes' },
    ]) {
      expect(isValid(bad), JSON.stringify(bad)).toBe(false);
    }
  });

  it('a patch merges objects, replaces lists, and null sets back to the default', () => {
    const stored = {
      replyDefaults: { bufferSeconds: 10, emojis: 'RARELY' as const, vision: { sharedPicturesAnalysis: true } },
      disclosure: { repeatHours: 6 },
      banDurations: [60, 120],
      adultsOnly,
    };
    const patch = {
      replyDefaults: { emojis: null, questionFrequency: 0.2, vision: { userProfilePictureAnalysis: true } },
      disclosure: { repeatHours: null },
      banDurations: [30],
      adultsOnly: null,
    };
    expect(validate(projectSettingsPatchSchema, patch).ok).toBe(true);
    expect(applySettingsPatch(stored, patch)).toEqual({
      replyDefaults: {
        bufferSeconds: 10,
        questionFrequency: 0.2,
        vision: { sharedPicturesAnalysis: true, userProfilePictureAnalysis: true },
      },
      banDurations: [30],
    });
    expect(stored.replyDefaults.emojis).toBe('RARELY');
  });

  it('half of a declaration is found out after the merge', () => {
    const patch = validate(projectSettingsPatchSchema, { adultsOnly: { declaredBy: 'x' } });
    expect(patch.ok).toBe(true);
    const merged = applySettingsPatch({}, patch.ok ? patch.value : {});
    expect(validate(projectSettingsSchema, merged)).toMatchObject({
      ok: false,
      problems: [{ pointer: '/adultsOnly/at' }, { pointer: '/adultsOnly/method' }],
    });
  });

  it('what is not set has its default, what is set stays distinguishable', () => {
    expect(effectiveProjectSettings({})).toEqual(projectSettingsDefaults);
    expect(effectiveProjectSettings({ disclosure: { repeatHours: 6 }, extendedEvents: true })).toEqual({
      ...projectSettingsDefaults,
      disclosure: { mode: 'PERSONA', sessionRepeatHours: 24, repeatHours: 6 },
      extendedEvents: true,
    });
  });
});
