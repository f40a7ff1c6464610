import type { Gender, Language } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { nameInAddress } from './index.ts';

type Pairs = Readonly<Record<string, string | null>>;
interface Names {
  language: Language;
  men: Pairs;
  women: Pairs;
  /** Whoever they belong to. */
  either: Pairs;
}

/** Common first names, and how people of the language call those who bear them. */
const known: readonly Names[] = [
  {
    language: 'CS_CZ',
    men: {
      Jan: 'Jane',
      Petr: 'Petře',
      Tomáš: 'Tomáši',
      Ondřej: 'Ondřeji',
      Marek: 'Marku',
      Radek: 'Radku',
      Zdeněk: 'Zdeňku',
      Luděk: 'Luďku',
      Patrik: 'Patriku',
      Vojtěch: 'Vojtěchu',
      Karel: 'Karle',
      Pavel: 'Pavle',
      Daniel: 'Danieli',
      Michal: 'Michale',
      Viktor: 'Viktore',
      Alexandr: 'Alexandře',
      Boris: 'Borisi',
      Alex: 'Alexi',
      Martin: 'Martine',
      Jakub: 'Jakube',
      Josef: 'Josefe',
      Miloš: 'Miloši',
      Marius: null,
      Kenneth: null,
      Matthew: null,
    },
    women: { Dagmar: 'Dagmar', Ester: 'Ester', Karin: 'Karin' },
    either: {
      Jana: 'Jano',
      Petra: 'Petro',
      Honza: 'Honzo',
      Nikola: 'Nikolo',
      Lucie: 'Lucie',
      Jiří: 'Jiří',
      Hugo: 'Hugo',
      Alex: null,
    },
  },
  {
    language: 'PL_PL',
    men: {
      Jan: 'Janie',
      Piotr: 'Piotrze',
      Michał: 'Michale',
      Paweł: 'Pawle',
      Tomasz: 'Tomaszu',
      Marek: 'Marku',
      Jacek: 'Jacku',
      Wojciech: 'Wojciechu',
      Patryk: 'Patryku',
      Andrzej: 'Andrzeju',
      Karol: 'Karolu',
      Robert: 'Robercie',
      Ernest: 'Erneście',
      Dawid: 'Dawidzie',
      Adam: 'Adamie',
      Jakub: 'Jakubie',
      Krzysztof: 'Krzysztofie',
      Stanisław: 'Stanisławie',
      Kacper: 'Kacprze',
      Kazimierz: 'Kazimierzu',
      Staś: 'Stasiu',
      Kevin: null,
    },
    women: { Karmen: 'Karmen' },
    either: {
      Anna: 'Anno',
      Marta: 'Marto',
      Kasia: 'Kasiu',
      Zuzia: 'Zuziu',
      Jadzia: 'Jadziu',
      Ania: 'Aniu',
      Ola: 'Olu',
      Maja: 'Maju',
      Maria: 'Mario',
      Natalia: 'Natalio',
      Zofia: 'Zofio',
      Stefania: 'Stefanio',
      Alicja: 'Alicjo',
      Aniela: 'Anielo',
      Kuba: 'Kubo',
      Jerzy: 'Jerzy',
      Antoni: 'Antoni',
      Robert: null,
    },
  },
  {
    language: 'LT_LT',
    men: {},
    women: {},
    either: {
      Jonas: 'Jonai',
      Tomas: 'Tomai',
      Vytautas: 'Vytautai',
      Paulius: 'Pauliau',
      Giedrius: 'Giedriau',
      Markus: 'Markau',
      Algis: 'Algi',
      Kęstutis: 'Kęstuti',
      Eglė: 'Egle',
      Ona: 'Ona',
      Rasa: 'Rasa',
      Julija: 'Julija',
      Bruno: 'Bruno',
      Elijas: null,
      Kevin: null,
    },
  },
  {
    language: 'LV_LV',
    men: { Ines: 'Ine' },
    women: { Ines: null, Anna: 'Anna' },
    either: {
      Jānis: 'Jāni',
      Andris: 'Andri',
      Edgars: 'Edgar',
      Andrejs: 'Andrej',
      Mārtiņš: 'Mārtiņ',
      Ingus: 'Ingu',
      Raivo: 'Raivo',
      Anna: 'Anna',
      Kristīne: 'Kristīne',
      Ilze: 'Ilze',
      Kevin: null,
    },
  },
  {
    language: 'HR_HR',
    men: {
      Ivan: 'Ivane',
      Tomislav: 'Tomislave',
      Josip: 'Josipe',
      Matej: 'Mateju',
      Miloš: 'Milošu',
      Boris: 'Borise',
      Petar: 'Petre',
      Aleksandar: 'Aleksandre',
      Damir: 'Damire',
      Dominik: null,
      Juraj: null,
    },
    women: { Karmen: 'Karmen', Nives: 'Nives' },
    either: {
      Ana: 'Ana',
      Luka: 'Luka',
      Marica: 'Marice',
      Ivica: 'Ivice',
      Marko: 'Marko',
      Hrvoje: 'Hrvoje',
      Pavao: null,
      Ivan: null,
    },
  },
  {
    language: 'BG',
    men: {
      Иван: 'Иване',
      Стефан: 'Стефане',
      Борис: 'Борисе',
      Петър: 'Петре',
      Димитър: 'Димитре',
      Николай: 'Николай',
      Марек: null,
      Ivan: null,
    },
    women: { Карин: 'Карин' },
    either: { Мария: 'Мария', Елена: 'Елена', Георги: 'Георги', Христо: 'Христо', Maria: 'Maria', Иван: null },
  },
  {
    language: 'EL_GR',
    men: {},
    women: {},
    either: {
      Γιάννης: 'Γιάννη',
      Δημήτρης: 'Δημήτρη',
      Μιχαλής: 'Μιχαλή',
      Κώστας: 'Κώστα',
      Ανδρέας: 'Ανδρέα',
      Νίκος: 'Νίκο',
      Γιώργος: 'Γιώργο',
      Παύλος: 'Παύλο',
      Σταύρος: 'Σταύρο',
      Χρήστος: 'Χρήστο',
      Άγγελος: 'Άγγελε',
      Αλέξανδρος: 'Αλέξανδρε',
      Στέφανος: 'Στέφανε',
      Κωνσταντίνος: 'Κωνσταντίνε',
      Διονύσιος: 'Διονύσιε',
      Στέλιος: null,
      Νικος: null,
      Άρτεμις: null,
      Μαρία: 'Μαρία',
      Ελένη: 'Ελένη',
      Φρόσω: 'Φρόσω',
      Ιωσήφ: 'Ιωσήφ',
      Alex: 'Alex',
      Giorgos: null,
    },
  },
  {
    language: 'GA_IE',
    men: { Pádraig: 'a Phádraig', Seán: null, Liam: null },
    women: { Máire: 'a Mháire', Siobhán: 'a Shiobhán', Deirdre: 'a Dheirdre', Aoife: 'a Aoife', Róisín: 'a Róisín' },
    either: { Ciara: 'a Chiara', Alex: null },
  },
  {
    language: 'RO',
    men: { Ion: 'Ion', Andrei: 'Andrei' },
    women: { Ana: 'Ana' },
    either: { Maria: 'Maria' },
  },
  { language: 'SK_SK', men: { Peter: 'Peter' }, women: { Zuzana: 'Zuzana' }, either: {} },
];

describe.each(known)('a name in address in $language', ({ language, men, women, either }) => {
  it.each([
    ['of a man', men, 'MAN'],
    ['of a woman', women, 'WOMAN'],
    ['of whom nobody knows', either, undefined],
  ] as [string, Pairs, Gender | undefined][])('has the form its rule gives it, or none: %s', (_, names, gender) => {
    const formed = Object.fromEntries(Object.keys(names).map((name) => [name, nameInAddress(name, gender, language)]));
    expect(formed).toEqual(names);
  });
});

describe('a name in address', () => {
  it('goes by the gender a person lives in', () => {
    expect(nameInAddress('Alex', 'TRANS_MAN', 'CS_CZ')).toBe('Alexi');
    expect(nameInAddress('Alex', 'TRANS_WOMAN', 'CS_CZ')).toBe('Alex');
  });

  it('is not formed of several words, of capitals or of a word that is no name', () => {
    for (const name of ['Jan Novák', 'Anna-Marie', 'JAN', 'jan', "O'Neil"]) {
      expect(nameInAddress(name, 'MAN', 'CS_CZ'), name).toBeNull();
      expect(nameInAddress(name, 'MAN', 'EN'), name).toBe(name);
    }
  });
});
