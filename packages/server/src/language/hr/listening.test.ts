import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; passed: string[] }> = {
  greeting: {
    heard: [
      'Bok!',
      'hej kako si',
      'Dobro jutro',
      'dobra večer ljepotice',
      'Ćao',
      'bog, ja sam Ivan',
      'pozdrav iz Splita',
    ],
    passed: ['Bog zna kad ću doći', 'bok me boli cijeli dan', 'imam psa', 'hvala na pozdravu', 'jutros sam trčala'],
  },
  thanks: {
    heard: ['Hvala ti puno', 'hvalaaa', 'fala', 'zahvaljujem na komplimentu', 'tnx'],
    passed: ['hvala bogu da je petak', 'pohvalio me šef', 'nema na čemu', 'ne hvalim se rado'],
  },
  wellbeing: {
    heard: [
      'kako si?',
      'Kako si danas',
      'kako ti je prošao dan?',
      'šta ima',
      'što ima novo kod tebe',
      'jesi dobro?',
      'Ja sam super, a ti?',
    ],
    passed: ['kako si to znala?', 'što ima za večeru?', 'kako se zoveš', 'dobro sam spavao', 'kako je bilo na moru'],
  },
  goodNight: {
    heard: ['Laku noć', 'lakunoc', 'idem spavat', 'moram leći, sutra radim', 'lijepo spavaj', 'odoh ja u krevet'],
    passed: ['dobra večer', 'nisam spavala cijelu noć', 'krevet mi je udoban', 'jela sam laganu večeru', 'idem u grad'],
  },
  asksJob: {
    heard: ['čime se baviš?', 'Što radiš u životu', 'šta si po zanimanju', 'gdje radiš?', 'koji ti je posao'],
    passed: ['što radiš večeras?', 'imam puno posla', 'gdje živiš?', 'radim u banci', 'što radiš?'],
  },
  meeting: {
    heard: [
      'kad ćemo se vidjeti?',
      'Hoćeš na kavu sa mnom?',
      'idemo na piće',
      'da se nađemo u subotu?',
      'možemo li se upoznati uživo',
      'dođi k meni',
      'pošalji mi adresu',
      'volio bih se naći s tobom',
    ],
    passed: [
      'jučer sam bila na kavi s prijateljicom',
      'našla sam ključeve',
      'idem na more s djecom',
      'volim kavu',
      'kad se vratim, pišem ti',
    ],
  },
  sadness: {
    heard: [
      'tako sam tužna',
      'Tužan sam danas',
      'osjećam se usamljeno i osjećam se loše',
      'umrla mi je baka',
      'ostavio me dečko',
      'dobio sam otkaz',
      'mama ima rak',
      'plače mi se',
      'imala sam užasan dan',
    ],
    passed: [
      'u horoskopu sam rak',
      'sama sam ispekla tortu',
      'gledam tužan film',
      'umirem od smijeha',
      'danas je lijep dan',
      'los dan gratis',
      'radim u bolnici',
      'umrla od smijeha haha',
    ],
  },
  selfHarm: {
    heard: [
      'Želim se ubiti',
      'ubit ću se',
      'ubiću se',
      'hocu umrijet',
      'ne želim više živjeti',
      'ne da mi se više živjeti',
      'razmišljam o samoubojstvu',
      'mislim na suicid',
      'režem se već mjesecima',
      'svima bi bilo bolje bez mene',
      'bolje da me nema',
      'nemam više za što živjeti',
      'život mi nema smisla',
      'oduzet ću si život',
      'volio bih da sam mrtav',
      'popit ću sve tablete',
      'htjela bih zaspati i da se nikad ne probudim',
      'skočit ću s mosta',
      'nešto ću si napraviti',
      'dosta mi je života',
      'najradije bih se ubila',
      'objesit ću se',
    ],
    passed: [
      'mrtva sam umorna',
      'ubijam vrijeme do vlaka',
      'ubit će me mama ako zakasnim',
      'umirem od gladi',
      'umrla sam od smijeha',
      'ovaj posao me ubija',
      'ubit ću se od smijeha',
      'rezala sam luk i plačem',
      'porezala sam se na papir',
      'objesila sam sliku na zid',
      'skočit ću do dućana',
      'ne želim živjeti u gradu',
      'napravit ću si nešto za jelo',
      'ne mogu živjeti bez kave',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'jesi li ti bot?',
      'Jesi li stvarna osoba?',
      'jel si ti robot',
      'je li ovo AI?',
      'pričam li s pravom osobom',
      'dopisujem se s botom?',
      'ti si umjetna inteligencija, zar ne',
      'zvučiš kao robot',
      'čovjek ili bot?',
      'dokaži da nisi bot',
      'postojiš li stvarno?',
      'jesi li stvarna?',
      'jesi ti uopće čovjek',
      's kim ja zapravo pričam?',
    ],
    passed: [
      'moj sin ima robota',
      'dolaziš li stvarno?',
      'jesi li stvarno gladna?',
      'jesi li dobar čovjek',
      'ti si divna osoba',
      'kupio sam robot usisavač',
      'jesi li prava obožavateljica nogometa?',
      'jesi li živa, dugo te nema',
      'to je program na HRT-u',
    ],
  },
};

describe.each(Object.entries(cases))('Croatian %s', (name, { heard, passed }) => {
  const pattern = listening[name as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(passed)('lets pass: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
