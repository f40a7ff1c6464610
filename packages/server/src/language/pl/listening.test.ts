import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { hears: string[]; ignores: string[] }> = {
  greeting: {
    hears: ['Hejka!', 'cześć, co robisz', 'Czesc', 'siema', 'Dzień dobry 🙂', 'dobry wieczór', 'Dobry!'],
    ignores: [
      'dobry film wczoraj leciał',
      'powiedziałam mu cześć',
      'hejterzy wszędzie',
      'jutro mam dzień wolny',
      'Elokwentnie!',
    ],
  },
  thanks: {
    hears: ['dzięki wielkie', 'Dziękuję ci bardzo', 'dziekuje!', 'jestem ci naprawdę wdzięczna', 'thx'],
    ignores: [
      'byłam dziś w dziekanacie',
      'dzięki temu zdążyłam',
      'lista podziękowań jest długa',
      'to niewdzięczna praca',
    ],
  },
  wellbeing: {
    hears: [
      'co tam?',
      'Jak się masz',
      'co słychać u ciebie?',
      'jak ci mija dzień',
      'jak tam u ciebie',
      'dobrze, a ty?',
    ],
    ignores: [
      'jak tam dojechać?',
      'co tam masz w plecaku',
      'jak masz na imię?',
      'u ciebie w mieście jest rynek',
      'a tylko pytam',
    ],
  },
  goodNight: {
    hears: [
      'Dobranoc!',
      'idę już spać',
      'kolorowych snów',
      'muszę się położyć, dobrej nocy',
      'ide spac',
      'śpij dobrze',
    ],
    ignores: ['dobry wieczór', 'nie mogę spać', 'jeszcze nie idę spać', 'całą noc pracuję', 'lubisz spać długo?'],
  },
  asksJob: {
    hears: ['czym się zajmujesz?', 'Gdzie pracujesz', 'kim jesteś z zawodu', 'jaki masz zawód?', 'pracujesz gdzieś?'],
    ignores: [
      'co robisz?',
      'gdzie pracuje twoja siostra?',
      'pracuję w szpitalu',
      'czym się interesujesz?',
      'jaki masz humor',
    ],
  },
  meeting: {
    hears: [
      'spotkajmy się w sobotę',
      'moze wpadniesz do mnie?',
      'kiedy się w końcu zobaczymy?',
      'co powiesz na kawę',
      'chodźmy jutro do kina',
      'daj mi swój adres',
      'chciałbym cię zobaczyć',
    ],
    ignores: [
      'muszę się spotkać z szefem',
      'do zobaczenia!',
      'byłam wczoraj na randce',
      'oglądałam koncert na żywo',
      'daj mi adres strony',
      'byłam w kinie',
    ],
  },
  sadness: {
    hears: [
      'jestem taka samotna',
      'smutno mi dzisiaj',
      'mój tata zmarł w marcu',
      'czuje sie fatalnie',
      'rzuciła mnie dziewczyna',
      'straciłem pracę',
      'Umarł mój kot',
      'mam strasznego doła',
      'ciągle płaczę',
    ],
    ignores: [
      'umarłam ze śmiechu',
      'pracuję w szpitalu',
      'płaczę ze śmiechu',
      'to smutny film',
      'nie żyję bez kawy',
      'na wypadek deszczu mam parasol',
      'jestem sama w domu, dzieci u babci',
      'kupiłam raki na targu',
    ],
  },
  selfHarm: {
    hears: [
      'chcę się zabić',
      'zabije sie',
      'myślę o samobójstwie',
      'nie chcę już żyć',
      'nie chce mi się żyć',
      'chciałabym umrzeć',
      'chcialbym zasnac i sie nie obudzic',
      'Nie mam już po co żyć',
      'wszystkim będzie lepiej beze mnie',
      'znowu się tnę',
      'chcę odebrać sobie życie',
      'mam myśli samobójcze',
      'najlepiej skoczyć z mostu',
      'chcę zrobić sobie krzywdę',
      'chcę skończyć ze sobą',
      'lepiej gdyby mnie nie było',
      'moje życie nie ma sensu',
      'mam dość, powieszę się',
      'wszyscy byliby szczęśliwsi beze mnie',
      'najchętniej bym umarł',
      'chciałabym po prostu przestać istnieć',
    ],
    ignores: [
      'jestem śmiertelnie zmęczona',
      'umieram z głodu',
      'jakoś zabijam czas',
      'mama mnie zabije',
      'chcę umrzeć ze śmiechu',
      'zrobię sobie coś do jedzenia',
      'powiesiłam nowy obraz',
      'Lewandowski prawie strzelił, a potem gol samobójczy',
      'chce mi się żyć!',
      'komputer się wiesza',
      'tnę warzywa na zupę',
      'nie umiem żyć bez kawy',
      'jak się żyje w Krakowie?',
    ],
  },
  asksWhetherHuman: {
    hears: [
      'jesteś botem?',
      'czy ty jesteś prawdziwa?',
      'Jestes czlowiekiem?',
      'piszę z botem?',
      'rozmawiam z prawdziwą osobą czy nie',
      'człowiek czy AI?',
      'bot?',
      'udowodnij, że nie jesteś robotem',
      'mam wrażenie, że jesteś sztuczną inteligencją',
      'kto tu naprawdę pisze?',
      'czy ty w ogóle istniejesz',
    ],
    ignores: [
      'jesteś bardzo dobrym człowiekiem',
      'naprawdę przyjdziesz?',
      'mój syn zbudował robota',
      'czy ty lubisz filmy o robotach?',
      'to prawdziwa przyjaźń',
      'jesteś prawdziwym aniołem',
      'człowiek nigdy nie wie',
      'piszę z komputera w pracy',
      'czy ty masz nowy komputer?',
      'oglądałaś ten program?',
    ],
  },
};

const fold = (text: string): string => foldForMatching(text)[0]!;

describe.each(Object.entries(cases))('listening in Polish: %s', (rule, { hears, ignores }) => {
  const pattern = listening[rule as keyof ListeningRules];

  it.each(hears)('hears: %s', (text) => {
    expect(fold(text)).toMatch(pattern);
  });
  it.each(ignores)('ignores: %s', (text) => {
    expect(fold(text)).not.toMatch(pattern);
  });
});
