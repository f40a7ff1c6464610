const optionSet = { answer: true, banDurations: [3600, 21_600, 86_400] };

/** What tells requests apart. */
export function requestIds(userNumber: number, personaNumber: number) {
  return {
    userProfileId: `user-${String(userNumber).padStart(8, '0')}`,
    personaProfileId: `persona-${String(personaNumber).padStart(6, '0')}`,
    tags: {
      site: 'main',
      market: 'uk',
      experiment: 'warm-openers-b',
      conversationId: `c-${userNumber}-${personaNumber}`,
    },
  };
}

/** Every member of the documented request, with values of the length real ones have: about 2.4 kB. */
export function fullRequest(userNumber: number, personaNumber: number): object {
  return {
    ...requestIds(userNumber, personaNumber),
    language: 'EN',
    additionalLanguages: ['FR'],
    userProfileVersion: '2026-11-20T09:14:33.000Z',
    personaProfileVersion: '2026-10-02T17:40:01.000Z',
    testMode: false,
    replyParameters: {
      chatModel: 'dating-smart-1',
      // The longest there is: no turn runs while this is measured.
      bufferSeconds: '180',
      maxProcessingTimeSeconds: '600',
      enableSexualTextContent: null,
      fixedResponseLength: false,
      sentenceLength: null,
      messageLength: null,
      personaPersonality: null,
      generatePersonality: null,
      shareablePictures: [
        {
          id: 'picture-0001',
          url: 'https://pictures.platform.example/personas/000123/shareable/picture-0001.jpg',
          caption: 'On the balcony with a cup of coffee, Sunday morning',
        },
        {
          id: 'picture-0002',
          url: 'https://pictures.platform.example/personas/000123/shareable/picture-0002.jpg',
          caption: 'Hiking above the lake with a borrowed dog',
        },
        {
          id: 'picture-0003',
          url: 'https://pictures.platform.example/personas/000123/shareable/picture-0003.jpg',
          caption: 'First attempt at sourdough, slightly burnt',
        },
      ],
      profileDistance: 123,
      emojis: 'FREQUENT',
      fluencyDegradation: null,
      multipleMessagesPerReply: false,
      multipleMessagesPerReplyFrequency: null,
      questionFrequency: 0.5,
      replyTypingDelay: 'INSTANT',
      icebreakerType: null,
      engage: null,
      disableSafetyFeatures: false,
      guardrails: {
        maliciousContent: true,
        maliciousContentOptionSet: optionSet,
        aiSuspicion: true,
        aiSuspicionOptionSet: optionSet,
        underageDetection: true,
        underageDetectionOptionSet: optionSet,
        unknownLanguage: true,
        unknownLanguageOptionSet: optionSet,
        messageRepetition: true,
        messageRepetitionOptionSet: optionSet,
        prohibitedIllegalContent: true,
        prohibitedIllegalContentOptionSet: optionSet,
        dangerousDrugUse: true,
        dangerousDrugUseOptionSet: optionSet,
      },
      preventAggressiveTone: true,
      personaProfileOverrides: { sexualDrive: 'NORMAL' },
      vision: {
        userProfilePictureAnalysis: false,
        personaProfilePictureAnalysis: false,
        sharedPicturesAnalysis: false,
        shareablePicturesAnalysis: true,
      },
      postProcessing: { greekRewrite: false },
      meetingPolicy: null,
    },
  };
}

/** One body per conversation: 100 users with 100 personas make 10,000. */
export function requestBodies(conversations: number): string[] {
  return Array.from({ length: conversations }, (_, index) =>
    JSON.stringify(fullRequest(Math.floor(index / 100), index % 100)),
  );
}
