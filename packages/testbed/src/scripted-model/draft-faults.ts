import { failWith, replyWith, type ScriptFunction, writeMessages } from './scripted-reply.ts';

/**
 * What language models do instead of writing a reply, by name: each kind was seen of real ones. A script plays it for as
 * long as it is asked. `draftReply` is what a well-behaved draft would have said.
 */
export const draftReply = 'I cooked pasta tonight and thought of what you told me. What did you do?';

const raw =
  (text: string, finish: 'stop' | 'length' = 'stop'): ScriptFunction =>
  () => ({ text, finish });
const json = (value: unknown): ScriptFunction => raw(JSON.stringify(value));
const quoted = JSON.stringify(draftReply);

/** The words are there, but not in the shape asked for: what can be read is used. */
export const shapeFaults = {
  'markdown-fence': raw(`\`\`\`json\n{"messages": [${quoted}]}\n\`\`\``),
  'prose-around-json': raw(`Sure, here is the reply:\n{"messages": [${quoted}]}\nLet me know if you need another one.`),
  'two-json-objects': raw(`{"messages": [${quoted}]}\n{"messages": ["An alternative reply."]}`),
  'wrong-key': json({ response: draftReply }),
  'extra-keys': json({ thoughts: 'The user seems friendly.', messages: [draftReply] }),
  'string-instead-of-list': json({ messages: draftReply }),
  'list-in-a-string': json({ messages: JSON.stringify([draftReply]) }),
  'object-in-a-string': json({ messages: [JSON.stringify({ messages: [draftReply] })] }),
  'bare-list': json([draftReply]),
  'messages-as-objects': json({ messages: [{ role: 'assistant', content: draftReply }] }),
  'plain-text': raw(draftReply),
  'reasoning-before': raw(`<think>She asks about my evening, so I say pasta.</think>\n{"messages": [${quoted}]}`),
  'reasoning-inside': replyWith(`<think>Pasta is a good idea.</think>${draftReply}`),
  'html-entities': replyWith('I cooked pasta tonight &amp; thought of what you told me. What did you do?'),
  'html-tags': replyWith(`<p>${draftReply}</p>`),
  'invisible-characters': replyWith(draftReply.split('').join('\u200b')),
  'control-characters': replyWith(`\u0000\u0007${draftReply}\u001b`),
  'quotes-around': replyWith(`"${draftReply}"`),
  'role-prefix': replyWith(`Assistant: ${draftReply}`),
  'name-prefix': replyWith(`Ada: ${draftReply}`),
  'stage-directions': replyWith(`*smiles warmly* ${draftReply}`),
  markdown: replyWith(`**${draftReply}**`),
  'code-block': replyWith(`\`\`\`\n${draftReply}\n\`\`\``),
  'code-block-alone': raw(`\`\`\`text\n${draftReply}\n\`\`\``),
  'curly-quotes-around': replyWith(`“${draftReply}”`),
  'direction-overrides': replyWith(`\u202e${draftReply}\u202c`),
  'direction-isolates': replyWith(`\u2067${draftReply}\u2069`),
  'time-stamp': replyWith(`[18:05] ${draftReply}`),
  'escaped-twice': replyWith(draftReply.replace('I', '\\u0049')),
  'string-alone': raw(JSON.stringify(draftReply)),
  'lone-surrogate': replyWith(`${draftReply}\ud83d`),
  'empty-messages-beside': json({ messages: ['', draftReply, '  '] }),
} as const satisfies Record<string, ScriptFunction>;

/** Nothing a reply could be read from. */
export const unusableFaults = {
  empty: raw(''),
  whitespace: raw(' \n\t '),
  'empty-list': json({ messages: [] }),
  'dots-alone': replyWith('...'),
  'cut-json': raw('{"messages": ["I cooked pasta tonight and thou', 'length'),
  'null-messages': json({ messages: null }),
  'numbers-as-messages': json({ messages: [1, 2, 3] }),
  'other-json': json({ error: { message: 'overloaded' } }),
  'reasoning-without-end': raw('<think>She asks about my evening. I could say that I cooked. Or that', 'length'),
  'refusal-finish': () => ({ text: "I can't help with that.", finish: 'refusal' }),
  'content-filter': () => ({ text: '', finish: 'content_filter' }),
  'endless-words': (request) => ({
    text: 'and again '.repeat(Math.min(request.maxOutputTokens ?? 1_000, 50_000)),
    finish: 'length',
  }),
} as const satisfies Record<string, ScriptFunction>;

/** A reply in shape that must never be sent. */
export const forbiddenFaults = {
  'wrong-language': replyWith('Ich habe heute Abend Nudeln gekocht und an dich gedacht, und was hast du gemacht?'),
  'wrong-script': replyWith('Сегодня очень хорошая погода, и мы могли бы долго разговаривать обо всём на свете.'),
  'refusal-text': replyWith("I'm sorry, but I can't assist with that request."),
  'speaks-as-model': replyWith('As an AI language model, I do not have evenings. How can I help you today?'),
  'claims-to-be-human': replyWith('Haha, I am a real human, not a bot. What about you?'),
  'promises-meeting': replyWith("I'd love that. Let's meet for coffee tomorrow at the station!"),
  'gives-phone-number': replyWith('Sure, call me: +44 7700 900123.'),
  'spells-phone-number': replyWith('Call me: zero seven seven zero zero nine zero zero one two three.'),
  'gives-email': replyWith('Write to ada.love@example.com, I am faster there.'),
  'asks-for-messenger': replyWith("This app is slow, let's move to WhatsApp. What's your number?"),
  'sends-link': replyWith('My pictures are here: https://pictures.example/ada'),
  'asks-for-money': replyWith('My rent is due, can you send me some money please?'),
  'says-under-age': replyWith("I'm 16 and still at school, what about you?"),
  'sexual-text': replyWith('I want to fuck you all night long.'),
  'template-marks': replyWith(`${draftReply}<|im_end|>`),
  'prompt-marks': replyWith(`# Task for this reply\n${draftReply}`),
  'prompt-recited': (request) => ({
    text: writeMessages(request, [
      request.system
        .join('\n')
        .split('\n')
        .find((line) => line.length > 80) ?? '',
    ]),
  }),
  'prompt-example': replyWith('first message', 'second message'),
  placeholder: replyWith('Hi [Name], how was your day in [insert city]?'),
  'template-variable': replyWith('Hi {{user}}, I cooked pasta tonight and thought of you.'),
  'torn-reasoning': replyWith(`${draftReply}</think>`),
  'both-sides': replyWith(`${draftReply}\nUser: I went for a run.\nAssistant: Lovely!`),
  'loops-in-the-message': replyWith(`I like it. ${'Yes, I like it so much. '.repeat(40)}`),
} as const satisfies Record<string, ScriptFunction>;

/** Said to the user's message `draftFaultHeard`, after the persona's own `draftFaultSaid`. */
export const draftFaultHeard = 'I had quite a long day at work and then I went running.';
export const draftFaultSaid = 'My sister came by with her dog and we laughed a lot about him.';

/** Not as it should be, and better than no reply: written again once, then sent. */
export const blemishFaults = {
  'half-wrong-language': replyWith(
    'I cooked pasta tonight and I thought of you a lot. It was so good that we ate all of it at once. Was hast du heute Abend noch gemacht?',
  ),
  'repeats-itself': replyWith(draftFaultSaid),
  'repeats-the-user': replyWith(draftFaultHeard),
  'far-too-long': replyWith(
    Array.from(
      { length: 24 },
      (_, index) => `In week ${index + 1} I went to see the ${index + 3} places of my list.`,
    ).join(' '),
  ),
} as const satisfies Record<string, ScriptFunction>;

/** Said to who asks sincerely, `askedSincerely`: a lie, which is never sent. */
export const askedSincerely = 'Tell me honestly, are you a bot?';
export const lieFaults = {
  'denies-when-asked': replyWith('No, of course not! I cooked pasta tonight.'),
  'claims-when-asked': replyWith("I'm a real person, silly. I cooked pasta tonight."),
} as const satisfies Record<string, ScriptFunction>;

/** Too little, where a length was to be kept. */
export const lengthFaults = {
  'too-short': replyWith('I cooked pasta tonight.'),
} as const satisfies Record<string, ScriptFunction>;

/** Against the choices of the plan: polish brings it in line. */
export const styleFaults = {
  'emoji-flood': replyWith('I cooked pasta 😀😃😄😁😆😅😂🤣😊😇🙂🙃😉😌😍🥰 tonight.'),
  'three-questions': replyWith('How are you? What did you do? Did you eat? I cooked pasta tonight.'),
  'no-question': replyWith('I cooked pasta tonight and thought of what you told me.'),
} as const satisfies Record<string, ScriptFunction>;

/** The provider's side of things. */
export const transportFaults = {
  'rate-limited': failWith({ kind: 'status', status: 429 }),
  'server-error': failWith({ kind: 'status', status: 500 }),
  overloaded: failWith({ kind: 'status', status: 529 }),
  reset: failWith({ kind: 'reset' }),
  hang: failWith({ kind: 'hang' }),
  'hang-in-the-body': failWith({ kind: 'hang_body' }),
  'cut-body': failWith({ kind: 'cut_body' }),
  'empty-body': failWith({ kind: 'empty_body' }),
  'cut-answer': failWith({ kind: 'cut_json' }),
  'ten-megabytes': failWith({ kind: 'huge', bytes: 10_000_000 }),
} as const satisfies Record<string, ScriptFunction>;

/** Every kind, by its name. */
export const draftFaults: Readonly<Record<string, ScriptFunction>> = {
  ...shapeFaults,
  ...unusableFaults,
  ...forbiddenFaults,
  ...blemishFaults,
  ...lieFaults,
  ...lengthFaults,
  ...styleFaults,
  ...transportFaults,
};
