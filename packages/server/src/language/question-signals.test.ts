import { describe, expect, it } from 'vitest';
import { sincereQuestionIn } from './judge-honesty.ts';

/** In each language: asked in words of its own, and what only looks like it. Read by no native speaker. */
const cases: Readonly<Record<string, { asked: readonly string[]; notAsked: readonly string[] }>> = {
  en: {
    asked: [
      'hold on, is there an actual human on the other side of this?',
      'who writes this stuff, you or some software?',
      'Are these messages written by a person?',
      'u a bot or what',
      'do you even exist?',
      'you arent a human are you',
    ],
    notAsked: ['I work on chatbots all day', 'is that your real hair colour?', 'are you alive after last night?'],
  },
  de: {
    asked: [
      'Gibt es dich wirklich?',
      'Sitzt da jemand echtes am anderen Ende?',
      'Bist du aus Fleisch und Blut?',
      'bist du human?',
    ],
    notAsked: ['Bist du echt schon wach?', 'Ich arbeite bei einer Firma, die Bots baut', 'Ist das dein echter Name?'],
  },
  fr: {
    asked: [
      'Y a-t-il un être humain derrière cet écran ?',
      'tu existes vraiment ?',
      'tes messages sont générés automatiquement, non ?',
    ],
    notAsked: ["c'est ton vrai prénom ?", 'mon robot de cuisine est en panne', "c'est pas humain de se lever à 5h"],
  },
  es: {
    asked: [
      '¿existes de verdad?',
      '¿tus mensajes son automáticos?',
      '¿quién escribe esto, tú o un ordenador?',
      'eres AI or human?',
    ],
    notAsked: ['eres de verdad un encanto', '¿es tu nombre real?', 'trabajo como una máquina'],
  },
  it: {
    asked: ['esisti davvero?', 'chi scrive, tu o un computer?', 'questo profilo è finto?'],
    notAsked: ['sei vera come il pane, mi piaci', 'la macchina del caffè non va', 'è il tuo vero nome?'],
  },
  nl: {
    asked: ['besta je echt?', 'wie schrijft dit, jij of een computer?', 'ben je van vlees en bloed?'],
    notAsked: ['ben je echt verpleegster?', 'mijn robotstofzuiger is stuk', 'ik ben ook maar een mens'],
  },
  'pt-br': {
    asked: ['você existe mesmo?', 'suas mensagens são automáticas?', 'quem escreve isso, você ou um computador?'],
    notAsked: ['você é um amor de verdade', 'quanto está o real hoje?', 'trabalho feito máquina'],
  },
  pl: {
    asked: [
      'czy twoje wiadomości są generowane automatycznie?',
      'jesteś z krwi i kości?',
      'kto to pisze, ty czy komputer?',
    ],
    notAsked: ['prawdziwy z ciebie skarb', 'mój robot kuchenny się zepsuł', 'pracuję jak maszyna'],
  },
  sv: {
    asked: ['finns du på riktigt?', 'vem skriver det här, du eller en dator?'],
    notAsked: ['min robotdammsugare är trasig'],
  },
  da: {
    asked: ['eksisterer du?', 'hvem skriver det her, dig eller en computer?'],
    notAsked: ['min robotstøvsuger er gået i stykker'],
  },
  nb: {
    asked: ['finnes du egentlig?', 'hvem skriver dette, du eller en datamaskin?'],
    notAsked: ['jeg jobber med roboter'],
  },
  nn: {
    asked: ['finst du verkeleg?', 'kven skriv dette, du eller ei datamaskin?'],
    notAsked: ['eg jobbar med robotar'],
  },
  fi: {
    asked: ['ootko sä oikeesti olemassa?', 'kuka näitä kirjoittaa, sä vai tietokone?'],
    notAsked: ['tietokone hajosi eilen'],
  },
  cs: { asked: ['existuješ vůbec?', 'kdo to píše, ty nebo počítač?'], notAsked: ['rozbil se mi počítač'] },
  sk: { asked: ['existuješ naozaj?', 'kto to píše, ty alebo počítač?'], notAsked: ['pokazil sa mi počítač'] },
  hr: { asked: ['postojiš li stvarno?', 'tko ovo piše, ti ili računalo?'], notAsked: ['pokvarilo mi se računalo'] },
  sl: { asked: ['ali sploh obstajaš?', 'kdo to piše, ti ali računalnik?'], notAsked: ['pokvaril se mi je računalnik'] },
  hu: { asked: ['létezel te egyáltalán?', 'ki írja ezt, te vagy egy gép?'], notAsked: ['elromlott a számítógép'] },
  ro: { asked: ['chiar exiști?', 'cine scrie asta, tu sau un calculator?'], notAsked: ['mi s-a stricat calculatorul'] },
  bg: {
    asked: ['съществуваш ли наистина?', 'кой пише това, ти или компютър?'],
    notAsked: ['развали ми се компютърът'],
  },
  el: { asked: ['υπάρχεις στ’ αλήθεια;', 'ποιος γράφει, εσύ ή υπολογιστής;'], notAsked: ['χάλασε ο υπολογιστής μου'] },
  lt: { asked: ['ar tu tikrai egzistuoji?', 'kas čia rašo, tu ar kompiuteris?'], notAsked: ['sugedo kompiuteris'] },
  lv: { asked: ['vai tu tiešām eksistē?', 'kas te raksta, tu vai dators?'], notAsked: ['man salūza dators'] },
  tr: {
    asked: ['gerçekten var mısın?', 'kim yazıyor bunları, sen mi bilgisayar mı?'],
    notAsked: ['bilgisayarım bozuldu'],
  },
  he: { asked: ['את באמת קיימת?', 'מי כותב את זה, את או מחשב?'], notAsked: ['המחשב שלי התקלקל'] },
  ja: { asked: ['本当に存在してるの？', '誰が書いてるの？プログラム？'], notAsked: ['パソコンが壊れました'] },
  af: { asked: ['bestaan jy regtig?', "wie skryf dit, jy of 'n rekenaar?"], notAsked: ['my rekenaar is stukkend'] },
  zu: {
    asked: ['ngabe ukhona ngempela?', 'ubani obhala lokhu, wena noma ikhompyutha?'],
    notAsked: ['ikhompyutha yami ifile'],
  },
  ga: {
    asked: ['an ann duit i ndáiríre?', 'cé atá ag scríobh seo, tusa nó ríomhaire?'],
    notAsked: ['bhris mo ríomhaire'],
  },
};

describe('a sincere question in words of its own', () => {
  it.each(Object.entries(cases))('is heard in %s, and what only looks like it is not', (_, { asked, notAsked }) => {
    expect(asked.filter((text) => sincereQuestionIn(text) === null)).toEqual([]);
    expect(notAsked.filter((text) => sincereQuestionIn(text) !== null)).toEqual([]);
  });

  it('needs a question mark, or words that demand an answer', () => {
    expect(sincereQuestionIn('a computer writes my shopping list')).toBeNull();
    expect(sincereQuestionIn('tell me who writes this, you or a computer')).toBe('EITHER');
  });
});
