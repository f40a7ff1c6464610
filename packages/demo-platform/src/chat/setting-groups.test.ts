import { enqueueRequestSample, languageCodes, replyParameterNames, replyParameters } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { listSettingGroups, projectSettingGroup, projectSettingNames } from './setting-groups.ts';

const groups = listSettingGroups();
const controls = groups.flatMap((group) => group.controls);
const control = (name: string) => controls.find((one) => one.name === name)!;

describe('the settings beside the chat', () => {
  it('hold every member of the enqueue request once, down to the last', () => {
    const paths = controls.map(({ path }) => path.join('.'));
    expect(new Set(paths).size).toBe(paths.length);
    const { userProfileId: _user, personaProfileId: _persona, ...members } = enqueueRequestSample;
    expect(leavesOf(members).filter((leaf) => !paths.includes(leaf))).toEqual([]);
    for (const name of replyParameterNames) {
      expect(controls.some(({ path }) => path[0] === 'replyParameters' && path[1] === name)).toBe(true);
    }
  });

  it('stand in groups with a title, none of them a rest', () => {
    expect(groups.map(({ id }) => id)).not.toContain('others');
    for (const { title, controls: members } of groups) {
      expect(title).not.toBe('');
      expect(members.length).toBeGreaterThan(0);
    }
  });

  it('are explained in the words of the contract', () => {
    expect(controls.filter(({ help }) => help === '').map(({ name }) => name)).toEqual([]);
    for (const name of replyParameterNames) {
      const own = controls.find(({ path }) => path.join('.') === `replyParameters.${name}`);
      if (own) expect(own.help).toBe(replyParameters[name].help);
    }
    expect(control('bufferSeconds').limits).toBe(replyParameters.bufferSeconds.limits);
  });

  it('have the kinds, choices and bounds of the contract', () => {
    const values = (name: string) => control(name).choices.map(({ value }) => value);
    expect(values('language')).toEqual(languageCodes);
    expect(values('emojis')).toEqual(['FREQUENT', 'SOMETIMES', 'RARELY', 'NEVER']);
    expect(values('icebreakerType')).toHaveLength(12);
    expect(values('personaPersonality')).toHaveLength(13);
    expect(control('language').choices[1]).toEqual({ value: 'EN_GB', label: 'English (United Kingdom) (EN_GB)' });
    expect(control('additionalLanguages')).toMatchObject({ kind: 'choice', isList: true });
    expect(control('bufferSeconds')).toMatchObject({ kind: 'number', isWhole: true, min: 0, max: 180, initial: '1' });
    expect(control('questionFrequency')).toMatchObject({
      kind: 'number',
      isWhole: false,
      min: 0,
      max: 1,
      initial: null,
    });
    expect(control('action.pauseConversation.duration')).toMatchObject({ kind: 'number', min: 1, max: 43_200 });
    expect(control('multipleMessagesPerReply')).toMatchObject({ kind: 'switch', default: 'false' });
    expect(control('vision.shareablePicturesAnalysis')).toMatchObject({ kind: 'switch', default: 'true' });
    expect(control('vision.shareablePicturesAnalysis').models).toEqual(['chat-2-smart', 'chat-2-pro']);
    expect(control('guardrails.aiSuspicionOptionSet.banDurations')).toMatchObject({ kind: 'numbers', isList: true });
    expect(control('guardrails.dangerousDrugUse').isDeprecated).toBe(true);
    expect(control('tags')).toMatchObject({ kind: 'json' });
    expect(JSON.parse(control('shareablePictures').example!)).toHaveLength(2);
    expect(control('userProfileVersion')).toMatchObject({ kind: 'text', lengthMax: 255 });
  });

  it('have a group for the project, explained as well', () => {
    const { controls: members } = projectSettingGroup();
    expect(members.map(({ name }) => name)).toEqual(projectSettingNames);
    expect(members.every(({ help }) => help !== '')).toBe(true);
  });
});

/** Paths of what holds a value: a list is one. */
function leavesOf(value: object): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const isTakenApart = typeof inner === 'object' && inner !== null && !Array.isArray(inner) && name !== 'tags';
    return isTakenApart ? leavesOf(inner).map((leaf) => `${name}.${leaf}`) : [name];
  });
}
