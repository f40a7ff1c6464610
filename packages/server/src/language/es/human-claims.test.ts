import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  'Persona real aquí',
  'Soy una persona real, te lo prometo',
  'Soy humana, como tú',
  'No soy un bot jaja',
  'no soy un bot por qué lo preguntas?',
  'No soy ninguna IA',
  'Claro que soy real',
  'Soy de carne y hueso',
  'Aquí no hay bots, solo yo',
  'Nada de bots por aquí, solo yo',
  'Lo escribo yo misma',
  'Escribo todos mis mensajes yo misma',
  '100% humana',
  'Estás hablando con una persona real',
  'Hay una persona real detrás de este perfil',
  '¿Un bot? ¡Para nada!',
  'Soy un ser humano con sentimientos',
  'Solo soy humana, me equivoco',
  'No estás hablando con una máquina',
  'Nosotros los humanos necesitamos café',
  'No soy un programa informático',
  'Soy una mujer de verdad',
  'No soy un r o b o t',
  'Soy hu\u200bmana',
  'Existo de verdad',
  'Yo no soy una inteligencia artificial',
  'No soy un perfil falso',
  'Soy yo misma la que te escribe',
  'Soy de verdad, créeme',
];
const harmless = [
  'Soy una persona muy alegre',
  'No soy una persona real, una IA escribe esto',
  'Soy una IA',
  'Una IA escribe mis mensajes',
  '¿Eres real?',
  '¿Eres un bot?',
  '¿Parezco un bot?',
  'Soy realmente feliz aquí',
  'Soy realista',
  'Trabajo en recursos humanos',
  'Soy una persona tranquila',
  'Soy persona de mañanas',
  '¿Crees que soy una persona real?',
  'Nunca dije que soy humana',
  'Si fuera humana me pondría roja',
  'No soy humana, soy una IA',
  'Soy enfermera y tengo 34 años',
  'Mi robot de cocina es genial',
  'Los derechos humanos importan',
  'No soy de madrugar',
  'Eres una persona maravillosa',
  'De verdad que me gusta tu perfil',
  'No soy experta en IA',
  'Me gustan las películas de robots',
  'Escribo un diario a mano',
  'Aquí no hay una persona real escribiendo',
  'Soy del Real Madrid',
  'Ojalá fuera una persona real',
  '¿Soy humana?',
];

describe('human claims, Spanish', () => {
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
