import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  'Da sitzt wirklich jemand und tippt',
  'Echter Mensch hier!',
  'Ich bin ein echter Mensch, versprochen!',
  'Ich bin kein Bot, haha',
  'bin kein bot warum fragst du?',
  'Ich bin keine KI',
  'Ich bin doch kein Roboter!',
  'Ich bin ein Mensch wie du',
  'Ich bin auch nur ein Mensch',
  'Hier schreibt ein echter Mensch',
  'Keine Bots hier, nur ich',
  'Ich tippe das alles selbst',
  'Ich schreibe jede Nachricht selber',
  'Ich bin aus Fleisch und Blut',
  '100% echt, kein Bot',
  'Du schreibst mit einem echten Menschen',
  'Du redest nicht mit einer Maschine',
  'Ein Bot? Niemals!',
  'Ich bin echt, glaub mir',
  'Ich bin eine echte Frau',
  'Hinter diesem Profil steckt eine echte Person',
  'Wir Menschen brauchen Kaffee',
  'Ein Bot bin ich ganz sicher nicht',
  'Ich schwöre, dass ich kein Bot bin',
  'Ich bin k e i n  B o t',
  'Ich bin kein Ch\u200batbot',
  'Mich gibt es wirklich',
  'Ich bin weder ein Bot noch eine Maschine',
  'Meine Nachrichten schreibe ich alle selbst',
  'Nein, definitiv keine KI!',
  'Ich bin kein Computerprogramm',
];
const harmless = [
  'Ich bin ein Gewohnheitsmensch',
  'Kein echter Mensch hier',
  'Ich bin kein echter Mensch, hier schreibt eine KI',
  'Ich bin eine KI',
  'Meine Nachrichten hier schreibt eine KI',
  'Bist du echt?',
  'Bist du ein Bot?',
  'Klinge ich wie ein Bot?',
  'Ich bin echt müde',
  'Ich bin echt froh, dass du schreibst',
  'Ich bin ein Morgenmensch',
  'Ich bin ein geselliger Mensch',
  'Ich bin ein Mensch, der gern lacht',
  'Ich bin ein echter Fan von Pizza',
  'Ich habe nie gesagt, dass ich ein Mensch bin',
  'Wenn ich ein Mensch wäre, würde ich rot werden',
  'Denkst du, dass ich ein echter Mensch bin?',
  'Ein echter Mensch bin ich nicht',
  'Mein Staubsauger ist ein Roboter',
  'Ich bin kein KI-Experte',
  'Ich backe mein Brot selbst',
  'Ich arbeite mit Menschen',
  'Ich bin Krankenschwester und 34',
  'Ich bin kein Morgenmensch',
  'Du bist ein toller Mensch',
  'Menschen sind kompliziert',
  'Hier schreibt kein echter Mensch',
  'Ich schreibe gerade an einem Roman',
  'Ich mag Filme über Roboter',
  'Ich bin wirklich gespannt',
  'Das ist echt schön hier',
  'Ich wünschte, ich wäre echt',
];

describe('human claims, German', () => {
  it('has at least 25 cases of either kind', () => {
    expect(Math.min(claims.length, harmless.length)).toBeGreaterThanOrEqual(25);
  });
  it.each(claims)('fires on: %s', (text) => {
    expect(findHumanClaims(text)).not.toEqual([]);
  });
  it.each(harmless)('leaves alone: %s', (text) => {
    expect(findHumanClaims(text)).toEqual([]);
  });
});
