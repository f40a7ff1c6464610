import { describe, expect, it } from 'vitest';
import { enqueueRequestSample } from './samples.ts';
import { unknownMembers } from './unknown-members.ts';

describe('unknownMembers', () => {
  it('names unknown members at every level, but not inside tags', () => {
    const body = {
      userProfileid: '1',
      tags: { anything: { goes: 1 } },
      replyParameters: {
        emoji: 'NEVER',
        'a/b~c': 1,
        shareablePictures: [{ id: '1', title: 'x' }],
        guardrails: { hijack: true, aiSuspicionOptionSet: { ban: [] } },
        action: { pauseConversation: { seconds: 1 } },
      },
    };
    expect(unknownMembers(body)).toEqual([
      '/userProfileid',
      '/replyParameters/emoji',
      '/replyParameters/a~1b~0c',
      '/replyParameters/shareablePictures/0/title',
      '/replyParameters/guardrails/hijack',
      '/replyParameters/guardrails/aiSuspicionOptionSet/ban',
      '/replyParameters/action/pauseConversation/seconds',
    ]);
  });

  it('finds none in a complete request', () => {
    expect(unknownMembers(enqueueRequestSample)).toEqual([]);
  });

  it('names at most 20, each cut to 64 characters', () => {
    const body = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${'x'.repeat(300)}${index}`, 1]));
    const found = unknownMembers({ replyParameters: body, ...body });
    expect(found).toHaveLength(20);
    expect(Math.max(...found.map((pointer) => pointer.length))).toBeLessThanOrEqual('/replyParameters/'.length + 65);
  });

  it('takes any value, names of built-in properties and hostile nesting', () => {
    for (const value of [null, undefined, 1, 'x', [], [1]]) expect(unknownMembers(value)).toEqual([]);
    expect(unknownMembers(JSON.parse('{"constructor":1,"__proto__":{},"toString":2}'))).toEqual([
      '/constructor',
      '/__proto__',
      '/toString',
    ]);
    const deep = JSON.parse(`{"replyParameters":{"vision":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`);
    expect(unknownMembers(deep)).toEqual([]);
  });
});
