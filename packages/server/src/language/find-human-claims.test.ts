import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { findHumanClaims } from './find-human-claims.ts';
import { findSexualTerms } from './find-sexual-terms.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

const dataFolder = fileURLToPath(new URL('../../../../../shared/data/personachat/', import.meta.url));

describe('the finders', () => {
  it('report the rule and a place, never the text', () => {
    const [match] = findHumanClaims("Hello! I'm not a bot.");
    expect(match).toEqual({ rule: 'en.denies_ai', index: 7 });
  });

  it('look with every pack, whatever language was planned', () => {
    expect(findHumanClaims('Hello du. Ich bin kein Bot.').map(({ rule }) => rule)).toEqual(['de.denies_ai']);
    expect(findHumanClaims('Ich bin kein Bot.', [languagePacks[0]!])).toEqual([]);
  });

  it.each(languagePacks.map((pack) => [pack.language, pack] as const))(
    'stay silent on every own sentence of %s',
    (_, pack) => {
      const fired = ownSentences(pack).filter(
        (text) => findHumanClaims(text).length + findSexualTerms(text).length > 0,
      );
      expect(fired).toEqual([]);
    },
  );

  // About 30 ms on a quiet machine; the bound is for a rule that backtracks, which takes minutes.
  it('read 100 kB of anything in linear time', () => {
    const texts = [
      'hello there my friend, how was the day in town. '.repeat(2100),
      "i'm not a ".repeat(10_000),
      "if i said i'm human ".repeat(5000),
      'a b '.repeat(25_000),
      'a😀'.repeat(33_000),
      '私は人間ではなくて'.repeat(11_000),
      'b0t '.repeat(25_000),
      'a'.repeat(100_000),
    ];
    for (const text of texts) {
      for (const find of [findHumanClaims, findSexualTerms]) {
        const start = processorMs();
        find(text);
        // Half a second at most; a rule that backtracks takes minutes.
        expect(processorMs() - start).toBeLessThan(10_000);
      }
    }
  });
});

describe('claims without the usual words', () => {
  it.each([
    "You're talking with a woman, not with a machine",
    "a bot couldn't flirt like me",
    "I'm anything but a bot",
    'My messages are not written by an AI',
    "No AI writes this, it's me",
    'Du schreibst mit einer Frau, nicht mit einer Maschine',
    'Ein Bot könnte nie so flirten wie ich',
    'Ich bin alles andere als ein Bot',
    'Keine KI schreibt meine Nachrichten',
    'Tu parles avec une femme, pas avec une machine',
    'Un robot ne pourrait pas draguer comme moi',
    'Je suis tout sauf un robot',
    "Ce n'est pas une IA qui écrit",
    'Hablas con una mujer, no con una máquina',
    'Un bot no podría coquetear como yo',
    'Soy cualquier cosa menos un bot',
    'Mis mensajes no están escritos por una IA',
    'Parli con una donna, non con una macchina',
    'Un bot non potrebbe flirtare come me',
    'Sono tutto tranne che un bot',
    "I miei messaggi non sono scritti da un'IA",
    'Je praat met een vrouw, niet met een machine',
    'Een bot zou nooit zo flirten als ik',
    'Ik ben allesbehalve een bot',
    'Mijn berichten zijn niet door een AI geschreven',
    'Você fala com uma mulher, não com uma máquina',
    'Um robô não conseguiria flertar como eu',
    'Sou tudo menos um robô',
    'Minhas mensagens não são escritas por uma IA',
    '本物だよ',
    'ちゃんと人が書いてます',
    'ボットにはこんな会話できませんよ',
    'AIとは違いますよ',
    'AIが書いてないよ',
  ])('fires on: %s', (text) => expect(findHumanClaims(text)).not.toEqual([]));

  it.each([
    'You are not talking to a woman, an AI writes this',
    'A computer can do that better than me',
    'Not everything is made by a machine these days',
    "My robot can't vacuum like that",
    'A bot writes my messages',
    'これ本物のチーズです',
    'この革は本物です',
    '人が書いた本が好き',
    '私のメッセージはAIが書いています',
  ])('leaves alone: %s', (text) => expect(findHumanClaims(text)).toEqual([]));
});

describe('disguises', () => {
  it.each([
    'I\'m not a "bot"',
    'I’m not a ‘bot’',
    "I'm not a (bot)",
    "I'm not a [bot]",
    "I'm not a `bot`",
    'Ich bin kein „Bot“',
    'Je ne suis pas un « robot »',
    '私は「ボット」じゃないよ',
    "I'm not a b🙂t",
    "I'm not a r🤖b🤖t",
    "I'm not a 🤖",
    'Nope, not a 🤖!',
    'No soy un 🤖',
    '私は🤖じゃないよ',
    "I'm not a 🅱️ot",
    "I'm not a 🇧🇴🇹",
    'I am a "real" woman',
    "I am 'human'",
  ])('do not hide: %s', (text) => expect(findHumanClaims(text)).not.toEqual([]));

  it.each([
    'My favourite film is "I, Robot"',
    'haha (real talk) I love it',
    '🤖 movies are fun',
    'Bonjour 🇫🇷🇩🇪 !',
    "The 'real' problem is the rain",
  ])('are not seen in: %s', (text) => expect(findHumanClaims(text)).toEqual([]));
});

// The one human who says so: "i am a human not a dear but i a doe you !"
const trueClaims: Record<string, number> = { en: 1, fr: 0, it: 0, ja: 0 };

describe.each(['en', 'fr', 'it', 'ja'])('harmless human chat (%s)', (language) => {
  const path = `${dataFolder}${language}.jsonl`;
  it.skipIf(!existsSync(path))('raises no false alarm in PersonaChat (skipped where ../shared/data is missing)', () => {
    const lines = new Set<string>();
    for (const row of readFileSync(path, 'utf8').trim().split('\n')) {
      const { persona, dialogue } = JSON.parse(row) as { persona: string[]; dialogue: [string, string][] };
      for (const line of [...persona, ...dialogue.flat()]) lines.add(line);
    }
    const all = [...lines];
    expect(all.filter((line) => findHumanClaims(line).length > 0)).toHaveLength(trueClaims[language]!);
    expect(all.filter((line) => findSexualTerms(line).length > 0)).toHaveLength(0);
  });
});

function ownSentences(pack: LanguagePack): string[] {
  const texts = [pack.disclosure.text];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(pack.sandbox);
  return texts;
}
