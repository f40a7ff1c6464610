import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { findMisconduct, type Misconduct } from './find-misconduct.ts';
import { languagePacks } from './language-packs.ts';

const kindsIn = (text: string): Misconduct[] => findMisconduct(text).map(({ kind }) => kind);

/** What must be found, by language; each sentence by itself. */
const mustFire: Readonly<Record<string, Partial<Record<Misconduct, string[]>>>> = {
  en: {
    MEETING: [
      "Let's meet for coffee tomorrow!",
      "I can't wait to meet you in person",
      'Meet me at the station at 8',
      "I'll pick you up tonight",
      'One day we will meet, I promise',
      "Why don't we meet tomorrow?",
      'I have no plans, so come over tonight',
    ],
    CONTACT: ["What's your number?", 'Text me on WhatsApp', "Let's move to Telegram", 'My email is hidden'],
    MONEY: ['Can you send me some money?', 'Please buy me a gift card', 'Send it to my PayPal'],
    UNDER_AGE: ["I'm 16 and you?", 'I just turned seventeen', "I'm still a minor"],
    MODEL_REFUSAL: [
      'As an AI language model I cannot',
      "I'm sorry, but I can't assist with that",
      'That is against my guidelines',
    ],
  },
  de: {
    MEETING: [
      'Lass uns morgen auf einen Kaffee treffen',
      'Wir treffen uns um acht bei mir',
      'Komm doch mal vorbei',
      'Wenn wir uns endlich treffen, wird es schön',
    ],
    CONTACT: ['Gib mir deine Handynummer', 'Schreib mir auf WhatsApp', 'Meine Nummer ist geheim'],
    MONEY: ['Kannst du mir bitte Geld leihen?', 'Schick mir 50 Euro', 'Überweis es auf mein Konto'],
    UNDER_AGE: ['Ich bin erst 16', 'Ich bin noch minderjährig'],
    MODEL_REFUSAL: ['Als KI kann ich das nicht', 'Tut mir leid, aber dabei kann ich nicht helfen'],
  },
  fr: {
    MEETING: ['On se retrouve demain à 8h devant la gare', 'Viens chez moi ce soir', 'Quand on se verra, tu verras'],
    CONTACT: ['Donne-moi ton numéro', 'Ajoute-moi sur Snapchat'],
    MONEY: ["Tu peux m'envoyer de l'argent ?", 'Envoie-moi 50 euros'],
    UNDER_AGE: ["J'ai 16 ans", 'Je suis mineure'],
    MODEL_REFUSAL: ["En tant qu'IA, je dois refuser", "Je suis désolée, mais je ne peux pas t'aider"],
  },
  es: {
    MEETING: ['¿Nos vemos en el café?', 'Ven a mi casa esta noche', 'Algún día nos veremos'],
    CONTACT: ['Pásame tu número', 'Escríbeme por WhatsApp'],
    MONEY: ['¿Me puedes mandar dinero?', 'Envíame 50 euros'],
    UNDER_AGE: ['Tengo 16 años', 'Soy menor de edad'],
    MODEL_REFUSAL: ['Como modelo de lenguaje, no puedo', 'Lo siento, pero no puedo ayudarte con eso'],
  },
  it: {
    MEETING: ['Ci vediamo stasera', 'Vieni da me', 'Un giorno ci incontreremo'],
    CONTACT: ['Dammi il tuo numero', 'Scrivimi su Telegram'],
    MONEY: ['Mandami 50 euro', 'Puoi prestarmi dei soldi?'],
    UNDER_AGE: ['Ho 16 anni', 'Sono minorenne'],
    MODEL_REFUSAL: ['Come modello linguistico, non posso', 'Mi dispiace, ma non posso aiutarti con questo'],
  },
  nl: {
    MEETING: ['Zullen we morgen afspreken?', 'Kom gezellig langs', 'Ik haal je op'],
    CONTACT: ['Wat is je nummer?', 'App me op WhatsApp'],
    MONEY: ['Kun je me geld lenen?', 'Stuur me 50 euro'],
    UNDER_AGE: ['Ik ben pas 16', 'Ik ben nog minderjarig'],
    MODEL_REFUSAL: ['Als taalmodel kan ik dat niet', 'Het spijt me, maar daar kan ik niet mee helpen'],
  },
  'pt-br': {
    MEETING: ['Vamos nos encontrar amanhã?', 'Vem aqui em casa', 'Um dia vamos nos conhecer'],
    CONTACT: ['Me passa o seu número', 'Me chama no zap'],
    MONEY: ['Me manda um pix', 'Você pode me emprestar dinheiro?'],
    UNDER_AGE: ['Tenho 16 anos', 'Sou menor de idade'],
    MODEL_REFUSAL: ['Como modelo de linguagem, não posso', 'Desculpe, mas não posso ajudar com isso'],
  },
  ja: {
    MEETING: ['明日会おうよ', '駅で待ってるね', 'いつか会えるといいね'],
    CONTACT: ['LINE教えて', '私の電話番号は秘密'],
    MONEY: ['お金を送って', '5万円貸してくれない？'],
    UNDER_AGE: ['私は16歳です', '未成年なの'],
    MODEL_REFUSAL: ['申し訳ありませんが、そのご要望にはお応えできません'],
  },
};

describe.each(Object.entries(mustFire))('%s', (ruleName, kinds) => {
  it.each(Object.entries(kinds))('%s is found', (kind, texts) => {
    for (const text of texts) expect([text, kindsIn(text)]).toEqual([text, expect.arrayContaining([kind])]);
  });

  it('is one of the guarded packs, all of which have cases, here or in a test of their own', () => {
    const tried = languagePacks.filter(
      (pack) => !existsSync(new URL(`./${pack.ruleName}/guarding.test.ts`, import.meta.url)),
    );
    expect(Object.keys(mustFire).sort()).toEqual(tried.map((pack) => pack.ruleName).sort());
    expect(languagePacks.some((pack) => pack.ruleName === ruleName)).toBe(true);
  });
});

it.each([
  // Wished, denied, turned down.
  "I wish I could meet you, but I can't",
  "I'd love to meet you, but I only chat here",
  "I can't meet you in person",
  "No, let's not meet for coffee",
  "I don't have WhatsApp, let's stay here",
  "I won't give you my number",
  "Please don't send me money",
  'See you tomorrow! Sleep well',
  'Let me know when you are back',
  // Everyday words.
  "I'm 10 minutes away from the beach",
  "I'm 34 and I love dogs",
  'I met my sister at the station yesterday',
  'We had dinner with my parents',
  "What's your lucky number?",
  'I spend too much money on shoes',
  'My number one rule is coffee first',
  'Ich bin in 10 Minuten zu Hause',
  'Ich würde dich gern treffen, aber das geht leider nicht',
  'Hab heute meine Freundin getroffen',
  "Je travaille depuis que j'ai 16 ans",
  "J'aimerais te rencontrer mais c'est impossible",
  'No puedo quedar contigo, solo chateo aquí',
  'Mi hermana tiene 12 años',
  'Mio figlio ha 12 anni',
  'Mijn zoon is 12 jaar',
  '会いたいけど、会えないんだ',
  '姉は私より10歳年上です',
])('%s is nothing', (text) => {
  expect([text, kindsIn(text)]).toEqual([text, []]);
});

describe('in every language', () => {
  it.each([
    ['Ring mig: 070-123 45 67', 'CONTACT'],
    ['+49 171 1234567', 'CONTACT'],
    ['(030) 12345678', 'CONTACT'],
    ['0️⃣7️⃣0️⃣ 123 45 67 89', 'CONTACT'],
    ['ada.love@example.com', 'CONTACT'],
    ['ada (at) example (dot) com', 'CONTACT'],
    ['insta: ada_love92', 'CONTACT'],
    ['Jag heter @ada_love där', 'CONTACT'],
    ['Jag bor på Storgatan 5', 'CONTACT'],
    ['Wir wohnen Goethestraße 12', 'CONTACT'],
    ['https://example.com/ada', 'LINK'],
    ['titta på www.example.se', 'LINK'],
    ['t.me/adalove', 'LINK'],
    ['min sida är ada-love.com', 'LINK'],
    ['DE89 3704 0044 0532 0130 00', 'MONEY'],
  ] as const)('%s: %s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    'Det var 21.11.2026, eller 2026-11-22',
    'Det kostade 1 200 000 kronor',
    'Klockan 18:30-20:00',
    'Between 1990 and 2005, or 2010-2015',
    'haha.det var roligt',
    'I like it...so much',
    '100% :) 50/50 <3',
    'Node.js and and/or',
    'Ich war 3 Stunden weg 😊',
  ])('%s is nothing', (text) => {
    expect([text, kindsIn(text)]).toEqual([text, []]);
  });
});

it('hostile texts take linear time', () => {
  const startedMs = processorMs();
  for (const piece of ['1 ', '+', 'a@', 'meet ', 'www.', 'calle a ', 'insta: ', '0.', 'send me ']) {
    findMisconduct(piece.repeat(4_000 / piece.length));
  }
  expect(processorMs() - startedMs).toBeLessThan(1_000);
});
