import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { hears: string[]; ignores: string[] }> = {
  greeting: {
    hears: ['Ahoj!', 'čau, co děláš', 'cauky', 'Dobrý den 🙂', 'dobrej', 'krásné ráno'],
    ignores: ['dobrej film', 'řekla jsem mu ahoj', 'hejtři jsou všude', 'zítra mám volno', 'dobrý nápad'],
  },
  thanks: {
    hears: ['díky moc', 'Děkuju ti', 'dekuji!', 'jsem ti moc vděčná', 'dík'],
    ignores: ['děkan nás vyhodil', 'díky tomu jsem to stihla', 'diktát jsem napsala', 'nevděčná práce'],
  },
  wellbeing: {
    hears: ['jak se máš?', 'Jak se vede', 'jak ti je', 'co nového?', 'jaký máš den', 'jak to jde'],
    ignores: [
      'jak se jmenuješ?',
      'jak je možné, že nespíš',
      'jak jde otevřít to okno?',
      'co nosíš do práce',
      'máš se kde schovat',
    ],
  },
  goodNight: {
    hears: ['Dobrou noc!', 'dobrou', 'jdu spát', 'už musím jít spát', 'sladké sny', 'hezky se vyspi'],
    ignores: ['dobrý večer', 'nemůžu spát', 'ještě nejdu spát', 'dobrou kávu tu nemají', 'celou noc pracuju'],
  },
  asksJob: {
    hears: ['co děláš v životě?', 'Kde pracuješ', 'čím se živíš?', 'čím jsi povoláním', 'jakou máš práci?'],
    ignores: [
      'co děláš?',
      'kde pracuje tvoje sestra?',
      'pracuju v nemocnici',
      'kde děláš chybu?',
      'čím jsi mě naštvala',
    ],
  },
  meeting: {
    hears: [
      'sejdeme se v sobotu?',
      'přijdeš ke mně?',
      'kdy se konečně uvidíme?',
      'nechceš zajít na kafe',
      'pojďme zítra do kina',
      'pošli mi adresu',
      'chtěl bych tě vidět',
    ],
    ignores: [
      'musím se sejít s šéfem',
      'no uvidíme',
      'včera jsem byla na rande',
      'sledovala jsem koncert naživo',
      'pošli mi adresu webu',
      'byla jsem v kině',
    ],
  },
  sadness: {
    hears: [
      'jsem hrozně osamělá',
      'je mi dneska smutno',
      'v březnu mi zemřel táta',
      'citim se mizerne',
      'přítelkyně mě nechala',
      'přišel jsem o práci',
      'umřel mi pes',
      'mám hrozný den',
      'pořád brečím',
    ],
    ignores: [
      'umřela jsem smíchy',
      'pracuju v nemocnici',
      'brečím smíchy',
      'to je smutný film',
      'jsem doma sama s dětmi',
      'je mi strašné horko',
      'chytili jsme raka',
      'dneska je mi fajn',
    ],
  },
  selfHarm: {
    hears: [
      'chci se zabít',
      'zabiju se',
      'přemýšlím o sebevraždě',
      'už nechci žít',
      'nechce se mi žít',
      'chtěla bych umřít',
      'chci usnout a už se neprobudit',
      'nemám proč žít',
      'beze mě vám bude líp',
      'zase se řežu',
      'chci si vzít život',
      'nejradši bych nebyl',
      'chci skočit z mostu',
      'mám chuť si ublížit',
      'chci to všechno skončit se životem',
      'kdybych tu nebyla, nikdo by si nevšiml',
      'můj život nemá smysl',
      'oběsím se',
      'kéž bych byla mrtvá',
      'už tu nechci být',
      'mám dost života',
    ],
    ignores: [
      'jsem k smrti unavená',
      'umírám hlady',
      'jen tak zabíjím čas',
      'máma mě zabije',
      'chci umřít smíchy',
      'udělám si něco k jídlu',
      'pověsila jsem nový obraz',
      'chce se mi žít!',
      'kdybych nebyla v práci, jdu taky',
      'řežu dřevo na zimu',
      'nemůžu žít bez kafe',
      'jak se žije v Brně?',
    ],
  },
  asksWhetherHuman: {
    hears: [
      'jsi bot?',
      'jsi skutečná?',
      'Jsi vubec clovek?',
      'píšu si s robotem?',
      'bavím se tu se skutečným člověkem?',
      'člověk nebo AI?',
      'bot?',
      'dokaž, že nejsi robot',
      'mám pocit, že jsi umělá inteligence',
      'kdo tu doopravdy píše?',
      'existuješ vůbec',
    ],
    ignores: [
      'jsi moc hodný člověk',
      'opravdu přijdeš?',
      'můj syn postavil robota',
      'máš ráda filmy o robotech?',
      'to je opravdové přátelství',
      'jsi skutečná kamarádka',
      'člověk nikdy neví',
      'píšu z počítače v práci',
      'viděl jsi ten program?',
      'už jsi zapnula počítač?',
    ],
  },
};

const fold = (text: string): string => foldForMatching(text)[0]!;

describe.each(Object.entries(cases))('listening in Czech: %s', (rule, { hears, ignores }) => {
  const pattern = listening[rule as keyof ListeningRules];

  it.each(hears)('hears: %s', (text) => {
    expect(fold(text)).toMatch(pattern);
  });
  it.each(ignores)('ignores: %s', (text) => {
    expect(fold(text)).not.toMatch(pattern);
  });
});
