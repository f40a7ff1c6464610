import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; passed: string[] }> = {
  greeting: {
    heard: ['Hei!', 'heisann', 'God morgon', 'halla', 'hallo der', 'god kveld, fine du', 'Hei på deg'],
    passed: ['heile dagen har eg venta', 'halloween blir gøy', 'god natt', 'heimen min er liten', 'himmelen er blå'],
  },
  thanks: {
    heard: ['Tusen takk!', 'takk skal du ha', 'mange takk for meldinga', 'takkar'],
    passed: ['nei takk', 'takk Gud for fredag', 'taket lek', 'ingen årsak'],
  },
  wellbeing: {
    heard: [
      'korleis har du det?',
      'Korleis går det?',
      'kossen går det med deg',
      'går det bra?',
      'kva skjer?',
      'korleis er dagen din?',
      'eg har det fint, og du?',
      'alt bra?',
    ],
    passed: [
      'korleis visste du det?',
      'kva heiter du?',
      'korleis går det med prosjektet?',
      'det går bra, ikkje tenk på det',
      'dagen var lang',
    ],
  },
  goodNight: {
    heard: [
      'God natt',
      'natta!',
      'sov godt',
      'drøym søtt',
      'eg skal leggja meg no',
      'på tide å legge seg, må til sengs',
    ],
    passed: ['god kveld', 'eg fekk ikkje sova i natt', 'natta er lang', 'senga mi er god', 'eg går på butikken'],
  },
  asksJob: {
    heard: [
      'kva jobbar du med?',
      'Kva arbeider du med',
      'kvar jobbar du?',
      'kva er jobben din?',
      'kva lever du av',
      'ka jobbar du med',
    ],
    passed: [
      'kva driv du med?',
      'eg har mykje å gjera på jobben',
      'kvar bur du?',
      'eg jobbar i bank',
      'kvar jobbar du i dag?',
    ],
  },
  meeting: {
    heard: [
      'skal vi møtast?',
      'kan me treffast ein dag',
      'skal vi ta ein kaffi saman?',
      'vil du bli med på kino?',
      'når får eg sjå deg',
      'kom til meg i kveld',
      'kva er adressa di?',
      'eg vil gjerne møta deg',
      'har du lyst på ein date?',
    ],
    passed: [
      'eg møtte ei venninne i går',
      'eg drikk kaffi og les',
      'eg skal på kino med bror min',
      'vi snakkast i morgon',
      'kom du fram trygt?',
      'eg tok ein kaffi på jobben',
    ],
  },
  sadness: {
    heard: [
      'eg er så trist',
      'Eg er lei meg i dag',
      'eg føler meg einsam',
      'bestemor mi døydde i går',
      'hunden min er død',
      'eg mista jobben',
      'kjærasten slo opp',
      'det er slutt mellom oss',
      'mamma har fått kreft',
      'eg gret heile kvelden',
      'for ein forferdeleg dag',
      'eg har det så vondt',
      'ligg på sjukehuset',
    ],
    passed: [
      'eg såg ein trist film',
      'eg gret av latter',
      'eg døyr av latter',
      'eg er lei av regn',
      'det er vanskeleg å seia',
      'eg slo opp teltet',
      'fin dag i dag',
      'eg er ikkje trist',
    ],
  },
  selfHarm: {
    heard: [
      'eg vil ta livet av meg',
      'eg tek snart livet av meg',
      'eg tenkjer på sjølvmord',
      'Eg vil døy',
      'eg vil berre dø',
      'eg vil ikkje leva lenger',
      'orkar ikkje leva meir',
      'eg har ikkje lyst til å leva',
      'eg har ingenting å leva for',
      'livet har inga meining',
      'eg er lei av livet',
      'alle hadde hatt det betre utan meg',
      'skulle ønskja eg aldri vart fødd',
      'eg skadar meg sjølv',
      'eg kuttar meg',
      'eg vil sovna og aldri vakna igjen',
      'eg hoppar frå brua',
      'tek alle pillene mine i kveld',
      'eg gjer slutt på livet',
      'eg kjem til å gjera noko med meg sjølv',
      'skulle ønskja eg var død',
      'æ vil ikkje leve mer',
      'eg har lyst til å forsvinna, vil berre forsvinna',
      'eg vil drepa meg',
      'sjølvskading',
      'eg vil hengja meg',
    ],
    passed: [
      'eg er dødstrøytt',
      'eg døyr av latter',
      'eg slår i hel tida',
      'mamma drep meg om eg kjem for seint',
      'eg vil døy av skam',
      'eg vil ikkje leva utan kaffi',
      'eg vil ikkje leva i byen',
      'eg skada meg i foten på trening',
      'eg kutta meg i fingeren',
      'skar meg på kniven',
      'eg heng meg ikkje opp i det',
      'eg skjer lauk og græt',
      'eg hoppar over frukosten',
      'eg vil ikkje døy',
      'reis utan meg, det er betre',
      'eg må ta ei pille mot hovudverk',
      'blomane mine er døde',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'er du ein bot?',
      'Er du eit ekte menneske?',
      'er du menneske eller robot',
      'er dette ein KI?',
      'er du KI',
      'snakkar eg med ein ekte person?',
      'chattar eg med ein robot?',
      'kven er det eg snakkar med',
      'du høyrest ut som ein robot',
      'bevis at du ikkje er ein bot',
      'er du ekte?',
      'kven er det som skriv?',
      'er du ei ekte kvinne',
      'finst du verkeleg?',
    ],
    passed: [
      'sonen min har ein robot',
      'kjem du verkeleg?',
      'er du eit godt menneske?',
      'du er eit fint menneske',
      'er du ekte fan av fotball?',
      'eg kjøpte ein robotstøvsugar',
      'eg jobbar med data',
      'er du verkeleg trøytt?',
      'kan du spela sjakk?',
    ],
  },
};

describe.each(Object.entries(cases))('Nynorsk %s', (name, { heard, passed }) => {
  const pattern = listening[name as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(passed)('lets pass: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
