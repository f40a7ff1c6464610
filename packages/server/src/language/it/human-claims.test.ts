import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  'Persona vera qui',
  'Sono una persona vera, giuro',
  'Sono umana, come te',
  'Non sono un bot ahah',
  'non sono un bot perché me lo chiedi?',
  "Non sono un'IA",
  'Certo che sono reale',
  'Sono in carne e ossa',
  'Niente bot qui, solo io',
  'Nessun robot da queste parti',
  'Scrivo tutto io stessa',
  'Li scrivo con le mie mani',
  '100% umana',
  'Stai parlando con una persona vera',
  "C'è una persona reale dietro questo profilo",
  'Un bot? Macché!',
  'Sono un essere umano con dei sentimenti',
  'Sono pur sempre umana',
  'Non stai parlando con una macchina',
  'Noi umani abbiamo bisogno di caffè',
  'Non sono un programma',
  'Sono una donna vera',
  'Non sono un r o b o t',
  'Sono um\u200bana',
  'Esisto davvero',
  "Non sono un'intelligenza artificiale",
  'Non sono un profilo falso',
  'Sono proprio io che ti scrivo',
  'Mica sono un robot',
];
const harmless = [
  'Sono una persona solare',
  "Non sono una persona vera, scrive un'IA",
  "Sono un'IA",
  "I miei messaggi li scrive un'IA",
  'Sei vera?',
  'Sei un bot?',
  'Sembro un bot?',
  'Sono davvero stanca',
  'Sono realista',
  'Lavoro nelle risorse umane',
  'Sono una persona tranquilla',
  'Pensi che sono una persona vera?',
  'Non ho mai detto che sono umana',
  'Se fossi umana arrossirei',
  'Non sono umana',
  'Sono infermiera e ho 34 anni',
  'Il mio robot da cucina è rotto',
  'I diritti umani contano',
  'Non sono un tipo mattiniero',
  'Sei una persona splendida',
  'Le tue storie sono vere?',
  'Mi piacciono i film sui robot',
  "Non sono un'esperta di macchine",
  'Scrivo un diario a mano',
  'Sono vera amica degli animali',
  'Qui non scrive una persona vera',
  'Vorrei essere una persona vera',
  'Sono una vera golosa',
  'Sono di Realmonte',
];

describe('human claims, Italian', () => {
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
