import { languageCodes } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import { gatheredCase } from './guards/_guard-case.ts';
import { ruleSexualText } from './rule-sexual-text.ts';

const subject = (
  request: Partial<TurnSubject['request']> = {},
  settings: TurnSubject['settings'] = {},
): TurnSubject => ({
  projectId: 'project',
  projectPublicId: 'proj_1',
  conversationId: 'conversation',
  turnId: 'turn',
  turnNumber: 1,
  seed: '1',
  conversationSeed: '1',
  request: { userProfileId: 'u', personaProfileId: 'p', language: 'EN', ...request },
  settings,
  isTest: false,
  firstEnqueuedAt: '2026-11-20T11:59:00.000Z',
  deadlineAt: '2026-11-20T12:04:00.000Z',
});
const failed = (
  request: Partial<TurnSubject['request']> = {},
  settings: TurnSubject['settings'] = {},
  gathered: Partial<Gathered> = {},
  isAgeSuspected = false,
  isCrisis = false,
) => {
  const ruling = ruleSexualText(subject(request, settings), gatheredCase(gathered), { isAgeSuspected, isCrisis });
  expect(ruling.allowed).toBe(ruling.failedConditions.length === 0);
  return ruling.failedConditions;
};
const adultsOnly = { declaredBy: 'Ops', at: '2026-01-01T00:00:00.000Z', method: 'id check' };
const ageless = { user: { id: 'u', firstName: 'Max' }, persona: { id: 'p', firstName: 'Ann' } };

describe('sexual text', () => {
  it('is allowed between known adults by default', () => {
    expect(failed()).toEqual([]);
    expect(failed({ replyParameters: { enableSexualTextContent: true } })).toEqual([]);
  });

  it('needs the request and the project to allow it', () => {
    expect(failed({ replyParameters: { enableSexualTextContent: false } })).toEqual(['REQUEST_FORBIDS']);
    const settings = { replyDefaults: { enableSexualTextContent: false } };
    expect(failed({ replyParameters: { enableSexualTextContent: true } }, settings)).toEqual(['PROJECT_FORBIDS']);
  });

  it('needs both ages, or the declaration of the project', () => {
    expect(failed({}, {}, ageless)).toEqual(['USER_AGE_UNKNOWN', 'PERSONA_AGE_UNKNOWN']);
    expect(failed({}, { adultsOnly }, ageless)).toEqual([]);
  });

  it('is never allowed with a profile under 18, whatever is declared', () => {
    const user = { id: 'u', firstName: 'Max', birthdate: '2010-01-01' };
    const persona = { id: 'p', firstName: 'Ann', birthdate: '2010-01-01' };
    expect(failed({}, { adultsOnly }, { user })).toEqual(['USER_UNDER_18']);
    expect(failed({}, { adultsOnly }, { persona })).toEqual(['PERSONA_UNDER_18']);
  });

  it('is off while the age is suspected or the user under review', () => {
    expect(failed({}, { adultsOnly }, {}, true)).toEqual(['AGE_SUSPECTED']);
    expect(failed({}, { adultsOnly }, { userUnderReview: true })).toEqual(['AGE_SUSPECTED']);
  });

  it('may be on in every language: each has rules for what we write', () => {
    for (const language of languageCodes) expect(failed({ language }), language).toEqual([]);
  });

  it('names every condition that failed', () => {
    const request = { language: 'HE', replyParameters: { enableSexualTextContent: false } } as const;
    const settings = { replyDefaults: { enableSexualTextContent: false } };
    expect(failed(request, settings, ageless, true)).toEqual([
      'REQUEST_FORBIDS',
      'PROJECT_FORBIDS',
      'AGE_SUSPECTED',
      'USER_AGE_UNKNOWN',
      'PERSONA_AGE_UNKNOWN',
    ]);
  });
});
