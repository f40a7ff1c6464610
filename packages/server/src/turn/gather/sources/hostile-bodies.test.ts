import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readHistory } from './history.ts';
import { readProfile } from './profile.ts';

const data = fileURLToPath(new URL('../../../../../../../shared/data/', import.meta.url));
const now = '2026-11-20T12:00:00.000Z';
const hasData = existsSync(data);

function readBodies(): { file: string; body: Buffer }[] {
  return ['test_parsing', 'test_transform'].flatMap((folder) => {
    const directory = join(data, 'json-parsing', folder);
    return readdirSync(directory).map((file) => ({ file, body: readFileSync(join(directory, file)) }));
  });
}

/** `../shared/data` beside the project holds the public sets; without it these tests have nothing to read. */
describe.skipIf(!hasData)('hostile bodies (needs ../shared/data)', () => {
  it('reads none of the JSON test bodies as a profile or a history, and throws on none', () => {
    const bodies = readBodies();
    expect(bodies.length).toBeGreaterThan(300);
    for (const { file, body } of bodies) {
      expect(readProfile(body, 'p', 'user', now).ok, file).toBe(false);
      expect(readHistory(body, Date.parse(now)).ok, file).toBe(false);
    }
  });

  it('survives the JSON test bodies as members of a profile and as messages', () => {
    for (const { file, body } of readBodies()) {
      const around = (before: string, after: string) => Buffer.concat([Buffer.from(before), body, Buffer.from(after)]);
      const profile = readProfile(around('{"profile":{"id":"p","firstName":', '}}'), 'p', 'user', now);
      if (profile.ok) expect(profile.profile.id, file).toBe('p');
      const features = readProfile(around('{"profile":{"id":"p","firstName":"A","features":', '}}'), 'p', 'user', now);
      if (features.ok) expect(features.profile.firstName, file).toBe('A');
      for (const field of ['id', 'date', 'text', 'pictureUrls', 'gifts', 'sender']) {
        const message = `{"id":"1","sender":"USER","date":"2026-11-20T11:00:00Z","${field}":`;
        const history = readHistory(around(`{"messages":[${message}`, '}]}'), Date.parse(now));
        if (history.ok) expect(history.history.messages.length, file).toBeLessThanOrEqual(1);
      }
      readHistory(around('{"messages":', '}'), Date.parse(now));
    }
  });

  it('keeps naughty strings in names, ids and texts as they are', () => {
    const strings: string[] = JSON.parse(readFileSync(join(data, 'naughty-strings', 'blns.json'), 'utf8'));
    for (const text of strings.filter((each) => each.trim() !== '' && each.length <= 200)) {
      const profile = readProfile(
        Buffer.from(JSON.stringify({ profile: { id: text, nickname: text } })),
        text,
        'user',
        now,
      );
      expect(profile).toMatchObject({ ok: true, profile: { id: text, nickname: text } });
      const message = { id: text, sender: 'USER', date: '2026-11-20T11:00:00Z', text };
      const history = readHistory(Buffer.from(JSON.stringify({ messages: [message] })), Date.parse(now));
      expect(history).toMatchObject({ ok: true, history: { messages: [{ id: text, text }] } });
    }
  });
});
