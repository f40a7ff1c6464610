import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagePackFor } from '../../language/index.ts';
import { checkDraft } from './check-draft.ts';
import { caseMessage, gatheredCase } from './guards/_guard-case.ts';

const off: Parameters<typeof checkDraft>[1] = {
  kind: 'REPLY',
  writtenLanguage: 'EN',
  sexualText: { allowed: false, failedConditions: [] },
  disclosure: { sentence: null, reason: null, mode: 'PERSONA', language: 'EN' },
};
const on: typeof off = { ...off, sexualText: { allowed: true, failedConditions: [] } };
const disclosed: typeof off = {
  ...off,
  disclosure: {
    sentence: languagePackFor('EN').disclosure.text,
    reason: 'FIRST_ANSWER',
    mode: 'PERSONA',
    language: 'EN',
  },
};
const said = (...texts: string[]) =>
  gatheredCase({
    history: texts.map((text, index) => caseMessage(`p${index}`, text, 50 - index, { sender: 'PERSONA' })),
  });
const codes = (messages: string[], plan = off, gathered = said()) =>
  checkDraft(messages, plan, gathered).map(({ code, messageIndex }) => `${code} ${messageIndex}`);

describe('checking a draft', () => {
  it('passes an ordinary reply', () => {
    expect(codes(['Haha, I love that! What did you cook today?', 'I had pasta again 😄'])).toEqual([]);
  });

  it('finds a claim to be human in any language, whatever was planned', () => {
    for (const claim of ["I'm not a bot, I promise", 'Je suis une vraie personne', 'Ich bin ein echter Mensch']) {
      expect(codes(['Hello you', claim], on), claim).toContain('CLAIMS_TO_BE_HUMAN 1');
    }
  });

  it('names the rule and never the text', () => {
    const faults = checkDraft(["I'm a real human being, sweetie"], off, said());
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults)).not.toContain('sweetie');
  });

  it('finds sexual text exactly where it is not allowed', () => {
    const explicit = ['I want to fuck you'];
    expect(codes(explicit, off)).toContain('SEXUAL_TEXT_NOT_ALLOWED 0');
    expect(codes(explicit, on)).toEqual([]);
  });

  it('finds an empty reply', () => {
    expect(codes([])).toEqual(['EMPTY 0']);
    expect(codes(['', ' \n', '\u200b'])).toEqual(['EMPTY 0']);
    expect(codes(['😘'])).toEqual([]);
  });

  it('finds marks of prompts and chat templates', () => {
    expect(codes(['Sure <|im_end|>'])).toEqual(['PROMPT_LEAK 0']);
    expect(codes(['Hi', '## System\nYou are Ann'])).toEqual(['PROMPT_LEAK 1']);
    expect(codes(['Hello <data name="history">'])).toEqual(['PROMPT_LEAK 0']);
    expect(codes(['I #love this <3'])).toEqual([]);
  });

  it('knows every section heading of our prompts', () => {
    const folder = new URL('../generate/prompt/', import.meta.url);
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    const headings = sources.flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:^|['"`])(# [A-Z][A-Za-z ]+)/gm)].map(
        ([, heading]) => heading!,
      ),
    );
    expect(headings.length).toBeGreaterThan(5);
    for (const heading of headings) expect(codes([`Sure!\n${heading}`]), heading).toEqual(['PROMPT_LEAK 0']);
  });

  it('knows the example of our format rule', () => {
    const rules = readFileSync(new URL('../generate/prompt/engine-rules.ts', import.meta.url), 'utf8');
    const [example] = /\{"messages": \[.*?\]\}/.exec(rules)!;
    const { messages } = JSON.parse(example) as { messages: string[] };
    expect(codes(messages)).toEqual(messages.map((_, index) => `PROMPT_LEAK ${index}`));
    expect(codes(['Your first message made me smile'])).toEqual([]);
  });

  it('finds gaps that were to be filled in, and not what people put into brackets', () => {
    for (const gap of [
      'Hi [Name]!',
      'Hallo [Vorname], wie geht es dir?',
      'Ciao {{user}}',
      'Hi {user_name}, nice to meet you',
      'How is life in [insert city]?',
      'こんにちは[名前]さん',
      'Hey <name>, how are you?',
    ]) {
      expect(codes([gap]), gap).toEqual(['PROMPT_LEAK 0']);
    }
    const harmless = ['[laughs] Hi', 'Well {} :{', 'I [really] like it', 'a <3 b > c', 'The name [sic] stuck', '{…}'];
    for (const text of harmless) expect(codes([text]), text).toEqual([]);
  });

  it('finds the names our prompts give the two, and torn tags of reasoning', () => {
    for (const leak of ['Hi PERSON, how are you?', 'CHARACTER: Hi', 'Hi </think>', '<reasoning> Hi']) {
      expect(codes([leak]), leak).toEqual(['PROMPT_LEAK 0']);
    }
    expect(codes(['YOU ARE THE BEST PERSON EVER', 'I think so <3'])).toEqual([]);
  });

  it('reads over line breaks and message borders', () => {
    for (const claim of [
      ["I'm not", 'a bot'],
      ["I'm not\na bot"],
      ['I am a real', 'person'],
      ['Ich bin kein', 'Bot'],
    ]) {
      expect(codes(claim), claim.join('|')).toContain('CLAIMS_TO_BE_HUMAN 0');
    }
    expect(codes(['suck my', 'cock'])).toContain('SEXUAL_TEXT_NOT_ALLOWED 0');
    expect(codes(["I'm not", 'sure, but a lot of fun'])).toEqual([]);
  });

  it('finds what no persona says, and in which message', () => {
    expect(codes(['Hi you', "Let's meet for coffee tomorrow!"])).toEqual(['PROMISES_MEETING 1']);
    expect(codes(['My number is', '+44 7700 900123'])).toEqual(['CONTACT_DETAILS 1', 'CONTACT_DETAILS 0']);
    expect(codes(['See https://pictures.example/ada'])).toEqual(['LINK 0']);
    expect(codes(['Can you send me some money?'])).toEqual(['ASKS_FOR_MONEY 0']);
    expect(codes(["I'm 16 and you?"])).toEqual(['SAYS_UNDER_AGE 0']);
    expect(codes(["I'm sorry, but I can't assist with that request."])).toEqual(['MODEL_REFUSAL 0']);
  });

  it('finds a model in a loop, and no laughter', () => {
    expect(codes(['Yes, I like it so much. '.repeat(30)])).toEqual(['ENDLESS_REPETITION 0']);
    expect(codes([`${'ha'.repeat(30)} you are so funny`])).toEqual([]);
  });

  it('finds a transcript of both sides, and leaves one name to polish', () => {
    expect(codes(['Hi!\nUser: Hi\nAssistant: How are you?'])).toContain('WRITES_BOTH_SIDES 0');
    expect(codes(['User: I like it'])).toContain('WRITES_BOTH_SIDES 0');
    expect(codes(['Assistant: Hi you'])).toEqual([]);
    expect(codes(['My plan: sleep\nTomorrow: work'])).toEqual([]);
  });

  it("finds the user's own words given back", () => {
    const heard = gatheredCase({ history: [caseMessage('u1', 'I had quite a long day at work today', 5)] });
    expect(codes(['I had quite a long day at work today!'], off, heard)).toEqual(['REPEATS_USER 0']);
    expect(codes(['Good night!'], off, gatheredCase({ history: [caseMessage('u1', 'Good night', 5)] }))).toEqual([]);
  });

  describe('asked whether it is human', () => {
    const asked = (...texts: string[]) => {
      const history = texts.map((text, index) => caseMessage(`u${index}`, text, 9 - index));
      return gatheredCase({ history, unansweredKeys: history.map(({ key }) => key) });
    };

    it('refuses a bare lie', () => {
      for (const lie of ['No, of course not! 😄', 'Haha nope', 'No way, why would you think that?']) {
        expect(codes([lie], off, asked('Be honest, are you a bot?')), lie).toEqual(['CLAIMS_TO_BE_HUMAN 0']);
      }
      expect(codes(['Yes of course!'], off, asked('Are you a real person?'))).toEqual(['CLAIMS_TO_BE_HUMAN 0']);
    });

    it('wants more than a dodge, and knows it from a lie', () => {
      for (const dodge of ['Haha, good one 😄', 'Why, do I sound like a bot?', 'AI is so overrated']) {
        expect(codes([dodge], off, asked('are you a bot?')), dodge).toEqual(['NOT_HONEST_WHEN_ASKED 0']);
      }
    });

    it('hears a question sent in pieces', () => {
      expect(codes(['Haha, good one'], off, asked('hey, are you', 'a bot?'))).toEqual(['NOT_HONEST_WHEN_ASKED 0']);
    });

    it('is content with the truth, in the reply or in the line that code puts before it', () => {
      const question = asked('are you a bot?');
      expect(codes(['Yes 😄 an AI writes my messages'], off, question)).toEqual([]);
      expect(codes(['Yes, I am'], off, question)).toEqual([]);
      const swedish: typeof off = { ...off, writtenLanguage: 'SV_SE' };
      expect(codes(['Mina meddelanden skrivs av en AI.'], swedish, question)).toEqual([]);
      expect(codes(['I am glad you ask, and glad to chat'], disclosed, question)).toEqual([]);
      expect(codes(['No, of course not!'], disclosed, question)).toEqual(['CLAIMS_TO_BE_HUMAN 0']);
    });

    it('asks nothing of a reply to other questions', () => {
      expect(codes(['No, of course not!'], off, asked('are you tired?'))).toEqual([]);
      const answered = gatheredCase({ history: [caseMessage('u', 'are you a bot?', 9)], unansweredKeys: [] });
      expect(codes(['Haha nope'], off, answered)).toEqual([]);
    });
  });

  describe('next to the sentence that an AI writes', () => {
    it('refuses what takes it back', () => {
      for (const reply of [
        'Just kidding!',
        "No it doesn't 😄",
        'Ignore that line above',
        "That's not true though, lol",
      ]) {
        expect(codes([reply], disclosed), reply).toEqual(['CLAIMS_TO_BE_HUMAN 0']);
        expect(codes([reply], off, said(`${disclosed.disclosure.sentence}\nHi there`)), reply).toEqual([
          'CLAIMS_TO_BE_HUMAN 0',
        ]);
        expect(codes([reply], off, said('Honestly, an AI writes my messages.')), reply).toEqual([
          'CLAIMS_TO_BE_HUMAN 0',
        ]);
      }
    });

    it('lets people joke everywhere else', () => {
      expect(codes(['Just kidding!'], off, said('Pineapple belongs on pizza'))).toEqual([]);
    });
  });

  it('finds a repeat behind the line that code put before it', () => {
    const gathered = said(`${disclosed.disclosure.sentence}\nHow was your day at work?`);
    expect(codes(['How was your day at work?'], off, gathered)).toEqual(['REPEATS_ITSELF 0']);
  });

  it('finds a reply that only repeats what the persona just said', () => {
    const gathered = said('How was your day at work?', 'I was at the beach today');
    expect(codes(['how was your day at work'], off, gathered)).toEqual(['REPEATS_ITSELF 0']);
    expect(codes(['I was at the beach today!', 'How was your day, at work?'], off, gathered)).toEqual([
      'REPEATS_ITSELF 0',
    ]);
    expect(codes(['How was your day at work?', 'Mine was long'], off, gathered)).toEqual([]);
  });

  it('does not mind what the persona said long ago', () => {
    const long = said(
      'How was your day at work?',
      ...Array.from({ length: 10 }, (_, index) => `Message number ${index}`),
    );
    expect(codes(['How was your day at work?'], off, long)).toEqual([]);
  });
});
