import { describe, expect, it } from 'vitest';
import { requiredLiterals } from './required-literals.ts';

const of = (pattern: RegExp) => requiredLiterals(pattern)?.toSorted() ?? null;

describe('the literals that every match of a pattern holds', () => {
  it.each<[RegExp, string[]]>([
    [/robot/, ['robot']],
    [/\brobots?\b/, ['robot', 'robots']],
    [/(?:chat ?)?bot/, ['bot', 'chat bot', 'chatbot']],
    [/\bi am (?:\w+ ){0,3}(?:human|real)\b/u, ['i am ']],
    [/(?:\w+ ){1,2}(?:human|person)/u, ['human', 'person']],
    [/[ab]c{2}d?/u, ['acc', 'accd', 'bcc', 'bccd']],
    [/robot|\d+ years/u, [' years', 'robot']],
    [/gr[ea]y/, ['gray', 'grey']],
    [/(?<!not )real(?! madrid)/u, ['real']],
    [/(?<name>kill) (?:me|you)/u, ['kill me', 'kill you']],
    [/中学生|高校/u, ['中学生', '高校']],
    [/x{0}robot/, ['robot']],
    [/(?:robot)+!/, ['robot']],
  ])('are found in %s', (pattern, literals) => {
    expect(of(pattern)).toEqual(literals.toSorted());
  });

  it.each([/\w+/u, /\d+|robot/u, /a?b?/, /(?:robot)?/, /robot/i, /(?=robot)\p{L}+/u, /./, /^$/])(
    'are unknown in %s, which can match without any',
    (pattern) => expect(of(pattern)).toBeNull(),
  );
});
