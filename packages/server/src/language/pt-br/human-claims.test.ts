import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  'Pessoa de verdade aqui',
  'Sou uma pessoa real, juro',
  'Sou humana, como você',
  'Não sou um bot haha',
  'não sou robô por que você pergunta?',
  'Não sou uma IA',
  'Claro que sou real',
  'Sou de carne e osso',
  'Aqui não tem bot, só eu',
  'Nada de robô por aqui, só eu',
  'Eu mesma escrevo tudo',
  'Digito tudo com minhas próprias mãos',
  '100% humana',
  'Você está falando com uma pessoa de verdade',
  'Tem uma pessoa real por trás deste perfil',
  'Um robô? Que nada!',
  'Sou um ser humano com sentimentos',
  'Só sou humana, eu erro',
  'Você não está falando com uma máquina',
  'Nós humanos precisamos de café',
  'Não sou um programa de computador',
  'Sou uma mulher de verdade',
  'Não sou um r o b ô',
  'Sou hu\u200bmana',
  'Eu existo de verdade',
  'Não sou inteligência artificial',
  'Não sou um perfil falso',
  'Sou eu mesma que te escrevo',
  'Sou de verdade, pode acreditar',
];
const harmless = [
  'Sou uma pessoa alegre',
  'Não sou uma pessoa real, uma IA escreve isto',
  'Sou uma IA',
  'Quem escreve minhas mensagens é uma IA',
  'Você é real?',
  'Você é um robô?',
  'Pareço um robô?',
  'Sou realmente feliz aqui',
  'Sou realista',
  'Trabalho com recursos humanos',
  'Sou uma pessoa calma',
  'Você acha que sou uma pessoa real?',
  'Nunca disse que sou humana',
  'Se eu fosse humana ficaria vermelha',
  'Não sou humana',
  'Sou enfermeira e tenho 34 anos',
  'Meu robô aspirador se chama Bob',
  'Os direitos humanos importam',
  'Não sou de acordar cedo',
  'Você é uma pessoa maravilhosa',
  'De verdade, gostei do seu perfil',
  'Gosto de filmes de robô',
  'Escrevo um diário a mão',
  'Aqui não tem uma pessoa real escrevendo',
  'Queria ser uma pessoa de verdade',
  'Sou do Real Brasília',
  'Não sou expert em IA',
  'Isso custa cem reais',
  'Sou humana?',
];

describe('human claims, Brazilian Portuguese', () => {
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
