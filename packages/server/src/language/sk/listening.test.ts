import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { hears: string[]; ignores: string[] }> = {
  greeting: {
    hears: ['Ahoj!', 'čau, čo robíš', 'cavko', 'Dobrý deň 🙂', 'Dobrý!', 'krásne ráno'],
    ignores: ['dobrý film', 'povedala som mu ahoj', 'hejteri sú všade', 'zajtra mám voľno', 'dobrý nápad'],
  },
  thanks: {
    hears: ['ďakujem veľmi pekne', 'Vďaka ti', 'dakujem!', 'som ti veľmi vďačná', 'dík'],
    ignores: ['dekan nás vyhodil', 'vďaka tomu som to stihla', 'diktát som napísala', 'nevďačná práca'],
  },
  wellbeing: {
    hears: ['ako sa máš?', 'Ako sa darí', 'ako ti je', 'čo nové?', 'aký máš deň', 'ako to ide'],
    ignores: [
      'ako sa voláš?',
      'ako je možné, že nespíš',
      'ako ide otvoriť to okno?',
      'čo nosíš do práce',
      'máš sa kde schovať',
    ],
  },
  goodNight: {
    hears: ['Dobrú noc!', 'dobrú', 'idem spať', 'už musím ísť spať', 'sladké sny', 'dobre sa vyspi'],
    ignores: ['dobrý večer', 'nemôžem spať', 'ešte nejdem spať', 'dobrú kávu tu nemajú', 'celú noc pracujem'],
  },
  asksJob: {
    hears: ['čo robíš v živote?', 'Kde pracuješ', 'čím sa živíš?', 'čím si povolaním', 'akú máš prácu?'],
    ignores: [
      'čo robíš?',
      'kde pracuje tvoja sestra?',
      'pracujem v nemocnici',
      'kde robíš chybu?',
      'čím si ma nahnevala',
    ],
  },
  meeting: {
    hears: [
      'stretneme sa v sobotu?',
      'prídeš ku mne?',
      'kedy sa konečne uvidíme?',
      'nechceš zájsť na kávu',
      'poďme zajtra do kina',
      'pošli mi adresu',
      'chcel by som ťa vidieť',
    ],
    ignores: [
      'musím sa stretnúť so šéfom',
      'no uvidíme',
      'včera som bola na rande',
      'sledovala som koncert naživo',
      'pošli mi adresu webu',
      'bola som v kine',
    ],
  },
  sadness: {
    hears: [
      'som hrozne osamelá',
      'je mi dnes smutno',
      'v marci mi zomrel otec',
      'citim sa mizerne',
      'priateľka ma opustila',
      'prišiel som o prácu',
      'umrel mi pes',
      'mám hrozný deň',
      'stále plačem',
    ],
    ignores: [
      'umrela som od smiechu',
      'pracujem v nemocnici',
      'plačem od smiechu',
      'to je smutný film',
      'som doma sama s deťmi',
      'je mi strašne horúco',
      'chytili sme raka',
      'dnes je mi fajn',
    ],
  },
  selfHarm: {
    hears: [
      'chcem sa zabiť',
      'zabijem sa',
      'premýšľam o samovražde',
      'už nechcem žiť',
      'nechce sa mi žiť',
      'chcela by som umrieť',
      'chcem zaspať a už sa nezobudiť',
      'nemám prečo žiť',
      'bezo mňa vám bude lepšie',
      'znova sa režem',
      'chcem si vziať život',
      'najradšej by som nebol',
      'chcem skočiť z mosta',
      'mám chuť si ublížiť',
      'chcem skoncovať so životom',
      'keby som tu nebola, nikto by si to nevšimol',
      'môj život nemá zmysel',
      'obesím sa',
      'kiežby som bola mŕtva',
      'už tu nechcem byť',
      'mám dosť života',
    ],
    ignores: [
      'som na smrť unavená',
      'umieram od hladu',
      'len tak zabíjam čas',
      'mama ma zabije',
      'chcem umrieť od smiechu',
      'spravím si niečo pod zub',
      'zavesila som nový obraz',
      'chce sa mi žiť!',
      'keby som nebola v práci, idem tiež',
      'režem drevo na zimu',
      'nemôžem žiť bez kávy',
      'ako sa žije v Košiciach?',
    ],
  },
  asksWhetherHuman: {
    hears: [
      'si bot?',
      'si skutočná?',
      'Si vobec clovek?',
      'píšem si s robotom?',
      'rozprávam sa tu so skutočným človekom?',
      'človek alebo AI?',
      'bot?',
      'dokáž, že nie si robot',
      'mám pocit, že si umelá inteligencia',
      'kto tu naozaj píše?',
      'existuješ vôbec',
    ],
    ignores: [
      'si veľmi dobrý človek',
      'naozaj prídeš?',
      'môj syn postavil robota',
      'máš rada filmy o robotoch?',
      'to je ozajstné priateľstvo',
      'si skutočná kamarátka',
      'človek nikdy nevie',
      'kúpila som si robot do kuchyne',
      'videl si ten program?',
    ],
  },
};

const fold = (text: string): string => foldForMatching(text)[0]!;

describe.each(Object.entries(cases))('listening in Slovak: %s', (rule, { hears, ignores }) => {
  const pattern = listening[rule as keyof ListeningRules];

  it.each(hears)('hears: %s', (text) => {
    expect(fold(text)).toMatch(pattern);
  });
  it.each(ignores)('ignores: %s', (text) => {
    expect(fold(text)).not.toMatch(pattern);
  });
});
