import { describe, expect, test } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { packJson } from '../platform/packed-bytes.ts';
import type { StoredTurnMemory } from '../records/turn-memories.ts';
import { emptyPersonaRecord } from './gather/gathered.ts';
import { conversationMemory } from './load-turn.ts';

const memory = (personaRecord: object | null, delivered: string[]): StoredTurnMemory => ({
  request: null,
  actionRequest: null,
  user: null,
  persona: null,
  history: null,
  coveredKeys: null,
  personaRecord: personaRecord && packJson(personaRecord),
  lastDisclosureAtMs: null,
  offences: {},
  stop: null,
  isHeld: false,
  isAgeInReview: false,
  crisisAtMs: null,
  delivered: delivered.map((id) => ({ id, body: packJson({ version: 1, text: 'Hi' }), acceptedAtMs: 0 })),
  checkpoints: [],
});

describe('the record of a persona', () => {
  test('counts as written unasked what the platform took, and not what was given up', () => {
    const [taken, dead] = [newUuid(), newUuid()];
    const stored = { ...emptyPersonaRecord, replies: 3, proactiveIds: [taken, dead] };
    expect(conversationMemory(memory(stored, [taken])).record).toEqual({ ...stored, proactiveIds: [taken] });
    expect(conversationMemory(memory(stored, [])).record.proactiveIds).toEqual([]);
  });

  test('of an older version, or of none, is complete', () => {
    expect(conversationMemory(memory(null, [])).record).toEqual(emptyPersonaRecord);
    expect(conversationMemory(memory({ replies: 2 }, [newUuid()])).record).toEqual({
      ...emptyPersonaRecord,
      replies: 2,
    });
  });
});
