import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asksWhetherHuman } from './asks-whether-human.ts';

const asked = [
  'are you a bot?',
  'Are you real?',
  'r u human',
  'am I talking to a robot?',
  'wait, is this an AI?',
  'you sound like a bot',
  'human or bot?',
  'tu es un robot ?',
  'es-tu humaine ?',
  "t'es une IA ?",
  'je parle à une vraie personne ?',
  'bist du echt?',
  'Bist du ein Bot?',
  'schreibe ich mit einem Menschen?',
  'bist du eine KI',
  '¿eres real?',
  'eres un bot?',
  'estoy hablando con una persona real?',
  'sei un bot?',
  'sei vera?',
  'sto parlando con una persona vera?',
  'ben je echt?',
  'ben jij een bot?',
  'praat ik met een mens?',
  'você é um robô?',
  'vc é real?',
  'estou falando com uma pessoa de verdade?',
  'AIですか？',
  '人間ですか？',
  'ボットなの？',
  '本物の人間？',
];
const notAsked = [
  'are you tired?',
  'do you like robots',
  'is it really cold there?',
  'are you a morning person?',
  'what is your real name',
  'tu es fatiguée ?',
  "c'est vrai",
  'bist du müde?',
  'das ist echt schön',
  '¿estás cansada?',
  'sei stanca?',
  'che tipo di cani hai?',
  'ben je moe?',
  'ik ben echt moe',
  'você está bem?',
  '元気ですか？',
  '今日は何をしてるの？',
  'hello!',
];

describe('asks whether human', () => {
  it.each(asked)('hears: %s', (text) => expect(asksWhetherHuman(text)).toBe(true));
  it.each(notAsked)('does not hear: %s', (text) => expect(asksWhetherHuman(text)).toBe(false));

  const path = fileURLToPath(new URL('../../../../../shared/data/r-u-a-robot/train.jsonl', import.meta.url));
  it.skipIf(!existsSync(path))(
    'hears four of five questions of R-U-A-Robot (skipped where ../shared/data is missing)',
    () => {
      const rows = readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row) as { text: string; label: string });
      const positives = rows.filter(({ label }) => label === 'positive');
      expect(positives.filter(({ text }) => asksWhetherHuman(text)).length / positives.length).toBeGreaterThan(0.8);
    },
  );
});
