import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../generate/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { sampleGathered, sampleMessage, samplePlan } from '../testing/sample-turn.ts';
import { containsQuestion, countEmoji, splitSentences } from '../text/index.ts';
import { passes } from './passes/index.ts';
import { polish } from './polish.ts';

function draftOf(...messages: string[]): Draft {
  return { source: 'MODEL', messages, calls: [] };
}

function polished(messages: string[], plan: Partial<Plan> = {}, own: string[] = []): string[] {
  const history = own.map((text, index) => sampleMessage('PERSONA', text, 60 - index));
  return polish(draftOf(...messages), samplePlan(plan), sampleGathered({ history })).texts;
}

const ask = (answers = 1): Plan['question'] => ({ setting: { value: 1, source: 'REQUEST' }, choice: 'ASK', answers });
const noQuestion: Plan['question'] = { setting: { value: 0, source: 'REQUEST' }, choice: 'NONE' };
const split = (answers: number): Plan['split'] => ({ ...samplePlan().split, answers });
const emojis = (min: number, max: number): Plan['emojis'] => ({ ...samplePlan().emojis, min, max });

describe('what is no part of a message goes', () => {
  test.each([
    ['"Hey you"', 'Hey you'],
    ['„Na du“', 'Na du'],
    ['«Salut toi»', 'Salut toi'],
    ['「こんにちは」', 'こんにちは'],
    ['"Hi" she said "bye"', '"Hi" she said "bye"'],
    ['Anna: hey', 'hey'],
    ['**Anna:** hey', 'hey'],
    ['[18:05] Anna: hey', 'hey'],
    ['Assistant: "hey"', 'hey'],
    ['Dinner: pasta tonight', 'Dinner: pasta tonight'],
    ['*smiles* Hi there', 'Hi there'],
    ['Hi there! *winks*', 'Hi there!'],
    ['haha *blushes a little*', 'haha'],
    ['*leans closer*\nHi', 'Hi'],
    ['[laughs] that is great', 'that is great'],
    ['You are *so* sweet', 'You are so sweet'],
    ['**Really** nice', 'Really nice'],
    ['_really_ and snake_case_name', 'really and snake_case_name'],
    ['- one\n- two', 'one\ntwo'],
    ['# Title\nHi', 'Title\nHi'],
    ['see [this](https://x.example/a)', 'see this'],
    ['>.< sorry', '>.< sorry'],
    ['hi *_* you', 'hi *_* you'],
    ['*_* hi (*^_^*)', '*_* hi (*^_^*)'],
    ['heyy~~ you~~', 'heyy~~ you~~'],
    ['~~gone~~ here', 'gone here'],
    ['> quoted', 'quoted'],
    ['2 * 3 * 4 is 24', '2 * 3 * 4 is 24'],
    ['  too   many\n\n\nspaces ', 'too many\nspaces'],
    ['half \uD83D a pair', 'half a pair'],
    ['nul\u0000 and \u202Eoverride', 'nul and override'],
  ])('%j becomes %j', (before, after) => {
    expect(polished([before])).toEqual([after]);
  });

  test.each([
    ['[An AI writes these messages]', 'An AI writes these messages'],
    ['[An AI writes these messages] hi you', 'An AI writes these messages hi you'],
    ['Hi!\n[Mes messages sont écrits par une IA]', 'Hi!\nMes messages sont écrits par une IA'],
    ['*An AI writes these messages.* So, pasta tonight', 'An AI writes these messages. So, pasta tonight'],
    ['Fair question. *An AI writes these messages*.', 'Fair question. An AI writes these messages.'],
    ['haha *an AI writes these messages*', 'haha an AI writes these messages'],
    ['[laughs] *winks* An AI writes these', 'An AI writes these'],
  ])('but the honest sentence stays, without the marks: %j becomes %j', (before, after) => {
    expect(polished([before])).toEqual([after]);
  });

  test('a message that is only a stage direction goes when another one stays, else its words stay', () => {
    expect(polished(['*smiles*', 'Hi there'], { split: split(2) })).toEqual(['Hi there']);
    expect(polished(['*smiles*'])).toEqual(['smiles']);
  });
});

describe('questions', () => {
  test('NONE drops questions while something else is left', () => {
    expect(polished(['That sounds great! What did you cook?'], { question: noQuestion })).toEqual([
      'That sounds great!',
    ]);
  });

  test('NONE keeps a lone question and notes it', () => {
    const result = polish(draftOf('What did you cook?'), samplePlan({ question: noQuestion }), sampleGathered());
    expect(result.texts).toEqual(['What did you cook?']);
    expect(result.steps).toContainEqual({ pass: 'enforce-questions', changedMessages: 0, note: 'only_questions' });
  });

  test('ASK keeps the last of several questions', () => {
    expect(polished(['How are you? Nice day. What are you up to?'], { question: ask() })).toEqual([
      'Nice day. What are you up to?',
    ]);
  });

  test('ASK in two messages keeps one in each', () => {
    const texts = ['Nice! Really? How so?', 'I see. And you?'];
    expect(polished(texts, { question: ask(2), split: split(2) })).toEqual(['Nice! How so?', 'I see. And you?']);
  });

  test('ASK in two messages keeps both of a single message that is still to be split', () => {
    const texts = ['Nice! How was it? I had a long day at work. And you?'];
    expect(polished(texts, { question: ask(2), split: split(2) })).toEqual([
      'Nice! How was it?',
      'I had a long day at work. And you?',
    ]);
  });

  test('a missing question cannot be invented and is noted', () => {
    const result = polish(draftOf('Nice day.'), samplePlan({ question: ask() }), sampleGathered());
    expect(result.steps).toContainEqual({ pass: 'enforce-questions', changedMessages: 0, note: 'question_missing' });
  });
});

describe('emoji', () => {
  test('no more than the plan allows, over the whole reply', () => {
    expect(polished(['Hi 😊 you 😄', 'Bye 😘'], { emojis: emojis(0, 1), split: split(2) })).toEqual([
      'Hi 😊 you',
      'Bye',
    ]);
    expect(polished(['Hi 😊 you'], { emojis: emojis(0, 0) })).toEqual(['Hi you']);
  });

  test('a required one that is missing is added at the end', () => {
    const [text] = polished(['Hi you'], { emojis: emojis(1, 2) });
    expect(text).toMatch(/^Hi you /);
    expect(countEmoji(text!)).toBe(1);
  });

  test('a required one that is there is left alone', () => {
    expect(polished(['Hi 🌞 you'], { emojis: emojis(1, 2) })).toEqual(['Hi 🌞 you']);
  });
});

describe('length', () => {
  const fixed = { ...samplePlan().lengths, fixed: { value: true, source: 'REQUEST' as const } };

  test('a fixed length ends the reply at the last sentence that fits', () => {
    const lengths = { ...fixed, total: { min: 2, max: 6 } };
    expect(polished(['One two three. Four five six. Seven eight nine.'], { lengths })).toEqual([
      'One two three. Four five six.',
    ]);
  });

  test('a question that was asked for is not what is cut', () => {
    const lengths = { ...fixed, total: { min: 2, max: 6 } };
    const text = 'One two three. Four five six. Seven eight nine?';
    expect(polished([text], { lengths, question: ask() })).toEqual(['One two three. Seven eight nine?']);
    expect(
      polished(['One two three. Four five six.', 'Seven eight nine?'], { lengths, question: ask(), split: split(2) }),
    ).toEqual(['One two three.', 'Seven eight nine?']);
    const short = { ...fixed, total: { min: 2, max: 4 } };
    expect(polished([text], { lengths: short, question: ask() })).toEqual(['Seven eight nine?']);
    const free = { ...ask(), choice: 'FREE' as const };
    expect(polished([text], { lengths, question: free })).toEqual(['One two three. Four five six.']);
  });

  test('one sentence over the length stays whole and is noted', () => {
    const plan = samplePlan({ lengths: { ...fixed, total: { min: 1, max: 2 } } });
    const result = polish(draftOf('One two three four.'), plan, sampleGathered());
    expect(result.texts).toEqual(['One two three four.']);
    expect(result.steps).toContainEqual({ pass: 'enforce-length', changedMessages: 0, note: 'too_long' });
  });

  test('without fixedResponseLength nothing is cut', () => {
    const lengths = { ...samplePlan().lengths, total: { min: 1, max: 3 } };
    const long = 'Alpha beta gamma. Delta epsilon zeta. Eta theta iota.';
    expect(polished([long], { lengths })).toEqual([long]);
  });
});

describe('splitting', () => {
  test('a single message is split where a sentence ends, next to the middle', () => {
    expect(polished(['I was out all day. It rained! Now I sit with tea. And you?'], { split: split(2) })).toEqual([
      'I was out all day. It rained!',
      'Now I sit with tea. And you?',
    ]);
  });

  test('too many messages are joined', () => {
    expect(polished(['Hey', 'how are you?', 'I baked a cake today'], { split: split(1) })).toEqual([
      'Hey. how are you? I baked a cake today',
    ]);
  });

  test('one sentence is never cut in two', () => {
    const result = polish(draftOf('Just one sentence here'), samplePlan({ split: split(3) }), sampleGathered());
    expect(result.texts).toEqual(['Just one sentence here']);
    expect(result.steps).toContainEqual({ pass: 'enforce-split', changedMessages: 0, note: 'too_few_sentences' });
  });
});

describe('repeats', () => {
  test("sentences of the persona's own recent messages go", () => {
    const own = ['I just came back from the bakery. It was so hot!'];
    expect(polished(['I just came back from the bakery! The croissants are done.'], {}, own)).toEqual([
      'The croissants are done.',
    ]);
  });

  test('where everything would go, everything stays', () => {
    const own = ['I just came back from the bakery.'];
    expect(polished(['I just came back from the bakery.'], {}, own)).toEqual(['I just came back from the bakery.']);
  });

  test('short phrases may return', () => {
    expect(polished(['Haha yes! So true.'], {}, ['Haha yes!'])).toEqual(['Haha yes! So true.']);
  });
});

describe('the honest sentence', () => {
  const honest = 'You asked, so plainly: an AI writes my messages here.';

  test('is said again when it was said before', () => {
    expect(polished([`${honest} Still glad you are here.`], {}, [`${honest} Tell me about your day.`])).toEqual([
      `${honest} Still glad you are here.`,
    ]);
  });

  test('is not cut by a fixed length, and not dropped as a question', () => {
    const lengths = {
      ...samplePlan().lengths,
      fixed: { value: true, source: 'REQUEST' as const },
      total: { min: 1, max: 4 },
    };
    expect(polished([`Oh, good question of yours. ${honest} And a lot more.`], { lengths })).toEqual([
      `Oh, good question of yours. ${honest}`,
    ]);
    expect(polished(['It is an AI that writes, is that fine? Nice evening here.'], { question: noQuestion })).toEqual([
      'It is an AI that writes, is that fine? Nice evening here.',
    ]);
  });
});

describe('Greek rewrite', () => {
  const greek = { writtenLanguage: 'EL_GR' as const, greekRewrite: { value: true, source: 'REQUEST' as const } };

  test('marks and accents change, links, faces and the diaeresis stay', () => {
    expect(polished(['Τι κάνεις; Καλά ;) δες https://x.example/ά;b και προϋπόθεση'], greek)).toEqual([
      'Τι κανεις? Καλα ;) δες https://x.example/ά;b και προϋποθεση',
    ]);
  });

  test('off, Greek stays as written', () => {
    expect(polished(['Τι κάνεις;'], { writtenLanguage: 'EL_GR' })).toEqual(['Τι κάνεις;']);
  });
});

describe('properties of polish, whatever a model writes', () => {
  const piece = fc.constantFrom(
    ...[
      'Hi',
      'you',
      ' ',
      ' ',
      '. ',
      '! ',
      '? ',
      '…',
      '😊',
      '❤️',
      '👨‍👩‍👧',
      '*',
      '**',
      '_',
      '`',
      '"',
      '“',
      '”',
      '\n',
      '- ',
      '# ',
    ],
    ...[
      '[',
      ']',
      '(',
      ')',
      '[18:05] ',
      'Anna: ',
      'smiles',
      '今日は',
      '。',
      'か。',
      'ά',
      ';',
      '\uD83D',
      '\u0000',
      '>',
      '~~',
      '1',
    ],
  );
  const message = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(''));
  const messages = fc
    .array(message, { minLength: 1, maxLength: 5 })
    .filter((list) => list.some((text) => /[\p{L}\p{N}]/u.test(text)));
  const plans = fc.record({
    answers: fc.integer({ min: 1, max: 4 }),
    emoji: fc.constantFrom([0, 0], [0, 1], [1, 2]),
    choice: fc.constantFrom('ASK' as const, 'NONE' as const, 'FREE' as const),
    language: fc.constantFrom('EN' as const, 'JA' as const, 'EL_GR' as const),
    isFixed: fc.boolean(),
  });

  function planOf({
    answers,
    emoji,
    choice,
    language,
    isFixed,
  }: typeof plans extends fc.Arbitrary<infer T> ? T : never): Plan {
    return samplePlan({
      split: split(answers),
      emojis: emojis(emoji[0]!, emoji[1]!),
      question: { ...noQuestion, choice },
      writtenLanguage: language,
      greekRewrite: { value: language === 'EL_GR', source: 'REQUEST' },
      lengths: { ...samplePlan().lengths, fixed: { value: isFixed, source: 'REQUEST' }, total: { min: 2, max: 8 } },
    });
  }

  test('never empty, never more answers than planned, never longer but by joins and one emoji, no broken characters', () => {
    fc.assert(
      fc.property(messages, plans, (list, parameters) => {
        const plan = planOf(parameters);
        const { texts } = polish(draftOf(...list), plan, sampleGathered());
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.length).toBeLessThanOrEqual(plan.split.answers);
        for (const text of texts) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
        }
        const before = list.reduce((sum, text) => sum + text.length, 0);
        const after = texts.reduce((sum, text) => sum + text.length, 0);
        expect(after).toBeLessThanOrEqual(before + 2 * list.length + (plan.emojis.min > 0 ? 3 : 0));
      }),
      { numRuns: 1_000 },
    );
  });

  test('the emoji maximum holds, unless there is nothing but emoji', () => {
    fc.assert(
      fc.property(messages, plans, (list, parameters) => {
        const plan = planOf(parameters);
        const { texts, steps } = polish(draftOf(...list), plan, sampleGathered());
        if (steps.some(({ note }) => note === 'only_emoji')) return;
        const total = texts.reduce((sum, text) => sum + countEmoji(text), 0);
        expect(total).toBeLessThanOrEqual(plan.emojis.max);
        expect(total).toBeGreaterThanOrEqual(plan.emojis.min);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a question mark left over at the start of a message goes', () => {
    const plan = samplePlan({ question: noQuestion, split: split(3) });
    const { texts } = polish(draftOf('❤️Hi', '? `👨‍👩‍👧 Hi', 'Hello there'), plan, sampleGathered());
    expect(texts.join(' ')).not.toMatch(/\?/);
  });

  test('NONE leaves no question, unless there is nothing but questions', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), (list) => {
        fc.pre(list.every((text) => /[\p{L}\p{N}]/u.test(text)));
        // As many messages as planned: a join can make one sentence of two.
        const plan = samplePlan({ question: noQuestion, split: split(list.length) });
        const { texts, steps } = polish(draftOf(...list), plan, sampleGathered());
        if (steps.some(({ note }) => note === 'only_questions' || note === 'only_repeats')) return;
        // (No piece above mentions an AI: such a sentence may ask.)
        expect(texts.some((text) => containsQuestion(splitSentences(text, 'EN'), 'EN'))).toBe(false);
      }),
    );
  });

  test.each(passes.map((pass) => [pass.name, pass] as const))('%s changes nothing the second time', (_, pass) => {
    fc.assert(
      fc.property(messages, plans, (list, parameters) => {
        const context = { draft: draftOf(...list), plan: planOf(parameters), gathered: sampleGathered() };
        const once = pass.apply(
          list.filter((text) => text.trim() !== ''),
          context,
        ).texts;
        expect(pass.apply(once, context).texts).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test('a hostile length costs linear time', () => {
    for (const unit of ['?', '?!', '!', '*', '_', '"', '[', '(', '- ', '😊', 'a ', '. ', '\n']) {
      const started = performance.now();
      polish(draftOf(`${unit.repeat(4_000)}a`), samplePlan({ question: noQuestion }), sampleGathered());
      // Milliseconds in fact; a backtracking rule would need minutes.
      expect(performance.now() - started).toBeLessThan(20_000);
    }
  });
});
