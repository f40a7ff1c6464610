import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  'Vraie personne ici !',
  'Je suis une vraie personne, promis !',
  'Je suis humaine, comme toi',
  'Je ne suis pas un robot mdr',
  'je suis pas un bot pourquoi tu demandes ?',
  "J'suis pas une IA",
  'Chuis pas un bot',
  'Mais non, je suis bien réelle',
  'Pas de bot ici, juste moi',
  'Aucun robot ici, je te jure',
  "J'écris tous mes messages moi-même",
  'Je tape ça avec mes propres doigts',
  '100 % humaine',
  'Je suis en chair et en os',
  'Tu parles à une vraie femme',
  'Il y a un humain derrière ce profil',
  'Un bot ? Jamais !',
  "C'est bien moi qui écris",
  'Je suis un être humain avec un cœur',
  "Je ne suis qu'humaine, je me trompe parfois",
  'Nous les humains, on a besoin de café',
  'Je suis h u m a i n e',
  'Je ne suis pas un programme informatique',
  'Tu ne parles pas à une machine',
  "Je suis quelqu'un de vrai, pas un robot",
  "Je n'suis pas une intelligence artificielle",
  "J'existe vraiment, tu sais",
  "C'est pas un bot qui te répond",
  'Je suis pas un r🙂obot',
  'Je ne suis pas un faux profil',
];
const harmless = [
  'Pas de vraie personne ici',
  "Je ne suis pas une vraie personne, c'est une IA qui écrit",
  "C'est une IA qui écrit mes messages",
  'Je suis une IA',
  'Tu es humain ?',
  'Es-tu un robot ?',
  "Est-ce que j'ai l'air d'un robot ?",
  'Je suis vraiment fatiguée',
  'Je travaille aux ressources humaines',
  'Je suis responsable des ressources humaines',
  "Je suis une personne calme et j'aime lire",
  'Je suis une vraie gourmande',
  "C'est un vrai plaisir",
  "Je n'ai jamais dit que je suis humaine",
  "Si j'étais humaine, je rougirais",
  'Tu crois que je suis une vraie personne ?',
  'Mon robot de cuisine est en panne',
  'Je ne suis pas un robot de cuisine',
  "J'écris un roman moi-même",
  "Je suis infirmière et j'ai 34 ans",
  "L'être humain est compliqué",
  'Les droits humains comptent pour moi',
  "Aucune vraie personne n'écrit ici",
  'Je ne suis pas du matin',
  'Je suis pour de vrai projets',
  'Je fais mon pain à la main',
  "J'adore les films de robots",
  'Tu es une belle personne',
  'Je suis vraiment curieuse de te lire',
  "J'aimerais être une vraie fille",
];

describe('human claims, French', () => {
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
