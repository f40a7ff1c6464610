import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; notHeard: string[] }> = {
  greeting: {
    heard: ['Szia!', 'sziaa', 'Helló, mizu?', 'Jó reggelt', 'hali', 'jó estét kívánok'],
    notHeard: ['Jó éjszakát', 'szívesen', 'halál unalmas', 'azt mondta szia', 'szerintem jó'],
  },
  thanks: {
    heard: ['Köszönöm szépen', 'köszi', 'koszi!', 'kösz', 'hálás vagyok érte'],
    notHeard: ['köszöntem a szomszédnak', 'mindig köszön', 'halászlé volt', 'köszörűs'],
  },
  wellbeing: {
    heard: ['Hogy vagy?', 'mizu', 'Szia, mi újság?', 'hogy telik a napod?', 'jól vagy?', 'Milyen napod volt?'],
    notHeard: [
      'nem tudom, hogy vagy-e otthon',
      'hogy vagy képes erre',
      'hogy működik ez?',
      'mi az újságban?',
      'jól van',
    ],
  },
  goodNight: {
    heard: ['Jó éjt!', 'jo ejszakat', 'szép álmokat', 'megyek aludni', 'aludj jól', 'lefekszem'],
    notHeard: ['jó éjszakám volt', 'nem tudok aludni', 'Jó estét!', 'tegnap későn feküdtem le'],
  },
  asksJob: {
    heard: ['Mivel foglalkozol?', 'mit dolgozol', 'hol dolgozol?', 'Mi a munkád?', 'mi a foglalkozásod'],
    notHeard: ['mivel foglalkozol szabadidődben?', 'mit csinálsz?', 'egy irodában dolgozom', 'sokat dolgozol?'],
  },
  meeting: {
    heard: [
      'Találkozzunk!',
      'mikor találkozunk?',
      'szeretnék veled találkozni',
      'gyere át hozzám',
      'igyunk meg egy kávét',
      'Randizhatnánk',
      'mi a címed?',
    ],
    notHeard: [
      'tegnap találkoztam egy baráttal',
      'holnap találkozom a főnökömmel',
      'ittam egy kávét',
      'élőben néztem a meccset',
      'tényleg jössz?',
    ],
  },
  sadness: {
    heard: [
      'Szomorú vagyok',
      'nagyon magányos vagyok',
      'meghalt a kutyám',
      'szakítottunk',
      'rossz napom volt',
      'elhagyott a férjem',
      'anyukám kórházban van',
    ],
    notHeard: [
      'meghalt a telefonom',
      'szomorú film volt',
      'szép napom volt',
      'majd meghaltam a röhögéstől',
      'egyedül főztem',
    ],
  },
  selfHarm: {
    heard: [
      'Meg akarok halni',
      'megölöm magam',
      'öngyilkos leszek',
      'nem akarok tovább élni',
      'nem akarok mar elni',
      'véget vetek az életemnek',
      'vagdosom magam',
      'felvágom az ereimet',
      'jobb lenne nélkülem mindenkinek',
      'bárcsak meghalnék',
      'nincs értelme az életemnek',
      'nincs miért élnem',
      'felakasztom magam',
      'végzek magammal',
      'leugrom a hídról',
      'bántom magam',
      'legszívesebben meghalnék',
    ],
    notHeard: [
      'meghalok a röhögéstől',
      'majd meghalok az unalomtól',
      'megölöm a főnökömet',
      'nem akarok itt élni',
      'hullafáradt vagyok',
      'megvágtam az ujjam főzés közben',
      'megöl ez a meleg',
      'láttad az Öngyilkos osztagot?',
      'elütöm az időt',
      'éhen halok',
      'öngyilkos merénylőkről szól a film',
      'belehalok a kíváncsiságba',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'Te ember vagy?',
      'robot vagy?',
      'Bot vagy?',
      'igazi vagy?',
      'Mesterséges intelligencia vagy?',
      'AI vagy?',
      'emberrel beszélek?',
      'egy robottal beszélgetek?',
      'ember vagy vagy robot?',
      'Ember vagy robot?',
      'Bizonyítsd be, hogy ember vagy',
      'ugye nem vagy bot?',
      'Ez egy bot?',
    ],
    notHeard: [
      'jó ember vagy',
      'milyen ember vagy?',
      'a fiamnak van egy robotja',
      'tényleg jössz?',
      'igazi kincs vagy',
      'nagyon rendes vagy',
      'nem vagyok robot',
      'találtam egy botot az erdőben',
      'fáradt vagy?',
      'kő vagy bot, mindegy',
    ],
  },
};

describe.each(Object.entries(cases) as [keyof ListeningRules, { heard: string[]; notHeard: string[] }][])(
  'Hungarian: %s',
  (rule, { heard, notHeard }) => {
    it.each(heard)('hears: %s', (text) => expect(foldForMatching(text)[0]).toMatch(listening[rule]));
    it.each(notHeard)('leaves alone: %s', (text) => expect(foldForMatching(text)[0]).not.toMatch(listening[rule]));
  },
);
