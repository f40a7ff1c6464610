import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; notHeard: string[] }> = {
  greeting: {
    heard: ['Bună!', 'buna dimineata', 'Salut, ce faci?', 'Neața', 'heii', 'servus'],
    notHeard: ['bună idee', 'Noapte bună', 'mi-a zis salut si a plecat', 'bună întrebare', 'bunica mea'],
  },
  thanks: {
    heard: ['Mulțumesc mult', 'mersi fain', 'multumesc!!', 'ms mult', 'merci'],
    notHeard: ['sunt mulțumit de viață', 'e o mulțime de lume', '300 ms ping', 'nemulțumirea lor'],
  },
  wellbeing: {
    heard: ['Ce mai faci?', 'ce faci', 'Cum ești azi?', 'cum iti merge?', 'Hei, cum a fost ziua ta?', 'cf?'],
    notHeard: [
      'ce faci diseară?',
      'cum merge mașina nouă?',
      'nu știu ce faci de revelion',
      'Cum se face asta?',
      'cum e vremea',
    ],
  },
  goodNight: {
    heard: ['Noapte bună!', 'npt buna', 'somn ușor', 'Mă duc la culcare', 'ma bag la somn', 'vise plăcute'],
    notHeard: ['am avut o noapte bună', 'nu pot să dorm', 'Bună seara', 'm-am culcat târziu'],
  },
  asksJob: {
    heard: ['Cu ce te ocupi?', 'ce lucrezi?', 'unde lucrezi', 'Ce meserie ai?', 'în ce domeniu lucrezi?'],
    notHeard: [
      'la ce lucrezi acum?',
      'cu ce te ocupi în timpul liber?',
      'eu lucrez la birou',
      'ce faci acum?',
      'lucrezi mult?',
    ],
  },
  meeting: {
    heard: [
      'Vrei să ne vedem?',
      'hai la o cafea',
      'ne întâlnim sâmbătă?',
      'Pot să te vizitez?... aș vrea să te văd',
      'vino la mine diseară',
      'mi-ar plăcea să te cunosc față în față',
    ],
    notHeard: [
      'am o întâlnire la serviciu',
      'azi am băut o cafea singură',
      'nu ne vedem des cu vecinii',
      'mâine merg la mare',
      'ce vezi pe geam?',
    ],
  },
  sadness: {
    heard: [
      'Sunt tristă',
      'ma simt foarte singur',
      'a murit câinele meu',
      'ne-am despărțit ieri',
      'am avut o zi groaznică',
      'M-a părăsit',
      'mama e în spital',
    ],
    notHeard: [
      'mi-a murit telefonul',
      'sunt singur la părinți',
      'ce zi frumoasă',
      'bateria a murit iar',
      'filmul a fost trist',
      'm-a lăsat să aleg',
    ],
  },
  selfHarm: {
    heard: [
      'Vreau să mor',
      'vreau sa ma omor',
      'mă gândesc la sinucidere',
      'Nu mai vreau să trăiesc',
      'nu mai am pentru ce trai',
      'o să-mi iau zilele',
      'mă tai pe mâini',
      'mi-am taiat venele',
      'îmi vine să mă arunc de pe bloc',
      'as vrea sa nu ma mai trezesc',
      'v-ar fi mai bine fără mine',
      'mi-aș dori să fiu moartă',
      'viata mea nu mai are sens',
      'vreau să termin cu toate',
      'îmi fac rău singură',
      'lumea ar fi mai bună fără mine',
    ],
    notHeard: [
      'mor de râs',
      'îmi vine să mor de rușine',
      'mor de foame',
      'îmi iau zilele libere în mai',
      'omor timpul cu un joc',
      'mă omoară căldura asta',
      'nu mă omor după ciocolată',
      'm-am tăiat la deget când găteam',
      'nu vreau să trăiesc la bloc',
      'mâncarea asta îmi face rău',
      'nu mă omor cu firea',
      'mor de nerăbdare să te citesc',
      'M-am săturat de viața la oraș',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'Ești om?',
      'esti bot?',
      'Ești o persoană reală?',
      'vorbesc cu un robot?',
      'esti reala?',
      'Ești un AI?',
      'esti ai?',
      'om sau robot?',
      'Dovedește-mi că ești om',
      'e un bot?',
      'scriu cu cineva real?',
    ],
    notHeard: [
      'Fiul meu are un bot',
      'chiar vii?',
      'ești un om bun',
      'ești obosită, ai dormit?',
      'ești la program?',
      'esti de acord, ai dreptate',
      'ești pe calculator?',
      'îmi plac filmele cu roboți',
      'ai chef de vorbă?',
    ],
  },
};

describe.each(Object.entries(cases) as [keyof ListeningRules, { heard: string[]; notHeard: string[] }][])(
  'Romanian: %s',
  (rule, { heard, notHeard }) => {
    it.each(heard)('hears: %s', (text) => expect(foldForMatching(text)[0]).toMatch(listening[rule]));
    it.each(notHeard)('leaves alone: %s', (text) => expect(foldForMatching(text)[0]).not.toMatch(listening[rule]));
  },
);
