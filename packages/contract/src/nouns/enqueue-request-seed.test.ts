import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requestGuardrailNames } from '../guardrails.ts';
import { enqueueRequestSample } from '../samples.ts';
import { unknownMembers } from '../unknown-members.ts';
import { validate } from '../validate.ts';
import { enqueueRequestSchema } from './enqueue-request.ts';

describe('the curl body of the reference', () => {
  const seedMembers = [
    'additionalLanguages/0',
    'language',
    'personaProfileId',
    'personaProfileVersion',
    'replyParameters/action/pauseConversation/duration',
    'replyParameters/action/type',
    'replyParameters/bufferSeconds',
    'replyParameters/chatModel',
    'replyParameters/disableSafetyFeatures',
    'replyParameters/emojis',
    'replyParameters/enableSexualTextContent',
    'replyParameters/engage',
    'replyParameters/fixedResponseLength',
    'replyParameters/fluencyDegradation',
    'replyParameters/generatePersonality',
    ...requestGuardrailNames.flatMap((name) => [
      `replyParameters/guardrails/${name}`,
      `replyParameters/guardrails/${name}OptionSet/answer`,
      `replyParameters/guardrails/${name}OptionSet/banDurations/0`,
    ]),
    'replyParameters/icebreakerType',
    'replyParameters/maxProcessingTimeSeconds',
    'replyParameters/meetingPolicy',
    'replyParameters/messageLength',
    'replyParameters/multipleMessagesPerReply',
    'replyParameters/multipleMessagesPerReplyFrequency',
    'replyParameters/personaPersonality',
    'replyParameters/personaProfileOverrides/sexualDrive',
    'replyParameters/postProcessing/greekRewrite',
    'replyParameters/preventAggressiveTone',
    'replyParameters/profileDistance',
    'replyParameters/questionFrequency',
    'replyParameters/replyTypingDelay',
    'replyParameters/sentenceLength',
    'replyParameters/shareablePictures/0/caption',
    'replyParameters/shareablePictures/0/id',
    'replyParameters/shareablePictures/0/url',
    'replyParameters/vision/personaProfilePictureAnalysis',
    'replyParameters/vision/shareablePicturesAnalysis',
    'replyParameters/vision/sharedPicturesAnalysis',
    'replyParameters/vision/userProfilePictureAnalysis',
    'testMode',
    'userProfileId',
    'userProfileVersion',
  ];

  it('has no member we do not know, and our sample has every one of them', () => {
    const ours = leaves(enqueueRequestSample).map((pointer) => pointer.replace(/banDurations\/\d+/, 'banDurations/0'));
    for (const pointer of seedMembers) expect(ours).toContain(pointer);
    expect(unknownMembers(enqueueRequestSample)).toEqual([]);
  });

  const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
  it.skipIf(!existsSync(seeds))(
    'as the seed documents hold it is known and accepted (skipped without ../shared/seeds)',
    () => {
      const bodies = readdirSync(seeds)
        .flatMap((file) => [...readFileSync(new URL(file, seeds), 'utf8').matchAll(/--data '\n(\{[\s\S]*?\n\})\n'/g)])
        .map((match) => JSON.parse(match[1]!));
      expect(bodies.length).toBeGreaterThan(0);
      for (const body of bodies) {
        expect(unknownMembers(body)).toEqual([]);
        expect(leaves(body).sort()).toEqual([...seedMembers].sort());
        expect(validate(enqueueRequestSchema, body)).toMatchObject({
          ok: true,
          value: { replyParameters: { bufferSeconds: 5 } },
        });
      }
    },
  );
});

function leaves(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value)
    .filter(([name]) => name !== 'tags')
    .flatMap(([name, member]) => leaves(member, pointer === '' ? name : `${pointer}/${name}`));
}
