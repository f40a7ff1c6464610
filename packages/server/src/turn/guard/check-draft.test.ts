import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { caseMessage, gatheredCase } from './guards/_guard-case.ts';

const off = { sexualText: { allowed: false, failedConditions: [] } };
const on = { sexualText: { allowed: true, failedConditions: [] } };
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
