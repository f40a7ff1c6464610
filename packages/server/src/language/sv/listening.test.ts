import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; unheard: string[] }> = {
  greeting: {
    heard: ['Hej!', 'hejsan, allt bra?', 'Tjena du', 'God morgon på dig', 'hallå där', 'Tja!', 'hej hej'],
    unheard: [
      'Hej då!',
      'hejdå, vi hörs',
      'Tja, det vet jag inte',
      'God natt',
      'Jag sa hej till grannen',
      'Heja Sverige',
    ],
  },
  thanks: {
    heard: ['Tack så mycket!', 'tack snälla', 'Tusen tack', 'åh tackar', 'tackis', 'Tack för hjälpen'],
    unheard: [
      'Det är tack vare dig',
      'Jag tackade nej',
      'Nej tack',
      'vi tackar nej till det',
      'en taktfast låt',
      'Visst, gärna',
    ],
  },
  wellbeing: {
    heard: [
      'Hur mår du?',
      'hur är det med dig',
      'hur e läget',
      'Läget?',
      'Hur har din dag varit?',
      'allt bra?',
      'hur går det?',
      'hur har du det',
    ],
    unheard: [
      'Hur är det att bo i Malmö?',
      'Hur går det till?',
      'hur gammal är du',
      'Läget är allvarligt',
      'Allt bra har ett slut',
      'jag mår bra',
    ],
  },
  goodNight: {
    heard: [
      'God natt!',
      'godnatt, sov gott',
      'natti natti',
      'Dröm sött',
      'jag ska gå och lägga mig',
      'måste sova nu',
      'Dags att sova',
    ],
    unheard: [
      'En god natts sömn hjälper',
      'God kväll',
      'Jag sov så länge',
      'ska sova över hos en vän',
      'min dröm är att resa',
      'vilken natt det var',
    ],
  },
  asksJob: {
    heard: [
      'Vad jobbar du med?',
      'vad jobbar du som',
      'vad har du för yrke?',
      'Var jobbar du?',
      'vad gör du till vardags?',
      'vad är ditt jobb',
    ],
    unheard: [
      'Vad gör du?',
      'Jobbar du idag?',
      'mitt jobb är tråkigt',
      'Vad tycker du om ditt liv?',
      'jag jobbar hemma',
    ],
  },
  meeting: {
    heard: [
      'Ska vi ses?',
      'kan vi träffas i helgen',
      'jag vill träffa dig',
      'Vill du ta en fika?',
      'när ses vi?',
      'vi kan väl ses ikväll',
      'Jag hämtar dig vid åtta',
      'kom hem till mig',
      'ska vi gå ut och äta middag',
      'vad har du för adress? alltså din adress',
    ],
    unheard: [
      'Vi ses!',
      'Kul att träffa dig här',
      'Jag träffade en vän igår',
      'Filmen kan ses på Netflix',
      'jag ska hämta barnen',
      'Jag kommer aldrig över honom',
      'jag var på dejt igår',
      'vi fikade på jobbet',
    ],
  },
  sadness: {
    heard: [
      'Jag är så ledsen',
      'jag känner mig ensam',
      'Min hund dog igår',
      'jag mår skit',
      'Mormor gick bort i helgen',
      'hon gjorde slut med mig',
      'Det har varit en jobbig dag',
      'jag har fått sparken',
      'fick cancer',
      'jag blev dumpad',
    ],
    unheard: [
      'Jag är inte ledsen',
      'Är du ensam?',
      'jag är ensam hemma',
      'jag jobbar på sjukhus',
      'my dog is cute',
      'Jag är ledsen att jag svarar sent',
      'jag saknar dig',
      'filmen tog slut',
    ],
  },
  selfHarm: {
    heard: [
      'Jag vill dö',
      'jag orkar inte leva längre',
      'Jag vill inte leva mer',
      'jag ska ta livet av mig',
      'tänker ta livet av mej ikväll',
      'Jag tänker på självmord',
      'sjalvmord kanske',
      'jag skär mig',
      'Jag skadar mig själv igen',
      'alla skulle ha det bättre utan mig',
      'önskar att jag var död',
      'jag har inget kvar att leva för',
      'vill bara göra slut på allt',
      'jag vill göra mig illa',
      'jag är självmordsbenägen',
      'Det vore bättre om jag inte fanns',
      'det finns ingen mening med livet',
      'ibland vill jag bara dö',
      'jag har tänkt på att dö',
      'Jag vill försvinna',
    ],
    unheard: [
      'Jag är dödstrött',
      'jag dör av skratt',
      'Vi slår ihjäl lite tid',
      'Mamma kommer döda mig',
      'mobilen dog',
      'jag vill försvinna till Spanien en vecka',
      'Du kommer att dö av skratt',
      'jag skar mig i fingret när jag lagade mat',
      'Jag kan inte leva utan kaffe',
      'vill du göra slut på glassen',
      'det där var mördande tråkigt',
      'Jag hänger med mina vänner',
      'bra att leva nära havet',
      'Jag skulle aldrig skada en fluga',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'Är du en bot?',
      'är du en riktig människa',
      'Är du verklig?',
      'e du ai',
      'Pratar jag med en robot?',
      'är det här en chattbot?',
      'människa eller bot?',
      'du låter som en bot',
      'Finns du på riktigt?',
      'är du människa?',
      'bevisa att du är äkta',
      'är du AI eller?',
    ],
    unheard: [
      'Kommer du verkligen?',
      'Min son har en robot',
      'är du rädd för AI?',
      'Jag jobbar med AI',
      'Är du en morgonmänniska?',
      'du är en underbar människa',
      'är du trött?',
      'Är du en snäll människa?',
      'är du riktigt trött?',
      'Är du bra på datorer?',
    ],
  },
};

describe.each(Object.entries(cases))('Swedish listening: %s', (rule, { heard, unheard }) => {
  const pattern = listening[rule as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(unheard)('leaves alone: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
