import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; passed: string[] }> = {
  greeting: {
    heard: ['Živjo!', 'zivjo kako si', 'Dober večer', 'ojla', 'Dobro jutro lepotica', 'hej', 'Pozdravljena'],
    passed: ['živim v Kranju', 'dober film sem gledala', 'hvala za pozdrav', 'zjutraj sem tekla', 'oj ne, spet dežuje'],
  },
  thanks: {
    heard: ['Hvala lepa', 'hvalaaa', 'najlepša hvala za sliko', 'zahvaljujem se ti'],
    passed: ['hvala bogu, da je petek', 'šef me je pohvalil', 'ni za kaj', 'ne hvalim se rada'],
  },
  wellbeing: {
    heard: [
      'kako si?',
      'Kako si kaj danes',
      'kako gre?',
      'kaj dogaja',
      'kako je bil tvoj dan?',
      'kako se imaš',
      'Jaz super, kaj pa ti?',
    ],
    passed: ['kako si to vedela?', 'kako ti je ime', 'kako gre vlak do Celja', 'dobro sem spala', 'kaj bo za večerjo'],
  },
  goodNight: {
    heard: ['Lahko noč', 'lahkonoč', 'grem spat', 'moram iti spat, jutri delam', 'lepo spi', 'sladke sanje'],
    passed: ['dober večer', 'celo noč nisem spala', 'lahko nocoj pišem', 'grem v mesto', 'postelja je mehka'],
  },
  asksJob: {
    heard: ['s čim se ukvarjaš?', 'kaj delaš v življenju', 'kaj si po poklicu', 'kje delaš?', 'kakšno službo imaš'],
    passed: ['kaj delaš zvečer?', 'imam veliko dela', 'kje živiš?', 'delam v banki', 'kaj delaš?'],
  },
  meeting: {
    heard: [
      'kdaj se vidiva?',
      'greva na kavo?',
      'bi šla z mano na večerjo',
      'a se dobiva v soboto',
      'pridi k meni',
      'pošlji mi naslov',
      'te lahko povabim na pijačo',
      'rad bi te srečal, a se lahko srečava?',
    ],
    passed: [
      'včeraj sem bila na kavi s prijateljico',
      'dobila sem paket',
      'rada imam kavo',
      'se vidi, da imaš smisel za humor',
      's prijateljico greva na morje',
    ],
  },
  sadness: {
    heard: [
      'tako sem žalostna',
      'Žalosten sem danes',
      'počutim se osamljeno',
      'hudo mi je',
      'umrla mi je babica',
      'fant me je zapustil',
      'dobil sem odpoved',
      'mama ima raka',
      'imela sem grozen dan',
      'cel dan jokam',
    ],
    passed: [
      'po horoskopu sem rak',
      'sama sem spekla torto',
      'gledam žalosten film',
      'umiram od smeha',
      'delam v bolnišnici',
      'umrl mi je telefon',
    ],
  },
  selfHarm: {
    heard: [
      'Hočem se ubiti',
      'ubila se bom',
      'se bom ubil',
      'želim si umreti',
      'nočem več živeti',
      'ne da se mi več živeti',
      'razmišljam o samomoru',
      'mislim na suicid',
      'že mesece se režem',
      'vsem bi bilo bolje brez mene',
      'bolje, če me ne bi bilo',
      'nimam več razloga za življenje',
      'življenje nima smisla',
      'vzela si bom življenje',
      'rada bi bila mrtva',
      'pojedla sem vse tablete',
      'rad bi zaspal in se nikoli več ne zbudil',
      'skočila bom z mostu',
      'nekaj si bom naredila',
      'naveličan sem življenja',
      'obesil se bom',
      'končala bom svoje življenje',
      'najraje bi umrla',
      'vrgel se bom pod vlak',
    ],
    passed: [
      'mrtvo utrujena sem',
      'ubijam čas do avtobusa',
      'mama me bo ubila, če zamudim',
      'umiram od lakote',
      'umrla bom od smeha',
      'ta služba me ubija',
      'ubila se bom od smeha',
      'režem čebulo in jokam',
      'urezala sem se v prst',
      'obesila sem sliko na steno',
      'skočila bom do trgovine',
      'nočem živeti v mestu',
      'nekaj si bom naredila za večerjo',
      'ne morem živeti brez kave',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'a si ti bot?',
      'Si resnična oseba?',
      'ali si robot',
      'je to robot?',
      'hej, si človek?',
      'je to AI?',
      'se pogovarjam s pravo osebo',
      'klepetam z botom?',
      'ti si umetna inteligenca, kajne',
      'zveniš kot robot',
      'človek ali bot?',
      'dokaži, da nisi bot',
      'a res obstajaš?',
      'si sploh človek',
      'si resnična?',
      's kom se sploh pogovarjam',
    ],
    passed: [
      'moj sin ima robota',
      'a res prideš?',
      'si res lačna?',
      'si dober človek',
      'ti si čudovita oseba',
      'kupila sem robotski sesalnik',
      'si prava ljubiteljica nogometa?',
      'si še živ, dolgo te ni',
      'to je program na televiziji',
      'am serviciu si program de noapte',
    ],
  },
};

describe.each(Object.entries(cases))('Slovenian %s', (name, { heard, passed }) => {
  const pattern = listening[name as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(passed)('lets pass: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
