import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; passed: string[] }> = {
  greeting: {
    heard: ['Čau!', 'čaviņa', 'sveika, kā iet', 'Labdien', 'labrīt skaistā', 'Labvakar', 'hei tu', 'Sveiki!'],
    passed: ['caurā diena', 'sveiks un vesels esmu mājās', 'labs joks', 'ar labu nakti', 'heitēju te netrūkst'],
  },
  thanks: {
    heard: ['Paldies tev', 'liels paldies!', 'paldiesiņš', 'pateicos par komplimentu', 'paldies par ziņu'],
    passed: ['paldies Dievam, ir piektdiena', 'nav par ko', 'lūdzu', 'tas ir labi'],
  },
  wellbeing: {
    heard: [
      'kā tev iet?',
      'Kā iet',
      'kā tev šodien klājas',
      'kā tu jūties?',
      'kā pagāja diena?',
      'kas jauns?',
      'man labi, un tev?',
      'kā tu?',
    ],
    passed: [
      'domāju, ka iet lietus',
      'kā tu to zināji?',
      'kā tevi sauc?',
      'viss labi, neuztraucies',
      'diena bija gara',
    ],
  },
  goodNight: {
    heard: [
      'Ar labu nakti',
      'arlabunakti',
      'saldus sapņus!',
      'eju gulēt',
      'man laiks gulēt',
      'guli saldi',
      'labunakti',
    ],
    passed: ['labvakar', 'visu nakti strādāju', 'nevaru gulēt', 'gulta ir ērta', 'eju uz veikalu'],
  },
  asksJob: {
    heard: [
      'par ko tu strādā?',
      'Ko tu strādā',
      'kur strādā?',
      'kāds ir tavs darbs?',
      'ar ko tu nodarbojies?',
      'Kāda ir tava profesija',
    ],
    passed: ['ko tu dari?', 'man ir daudz darba', 'kur tu dzīvo?', 'vai strādā šovakar?', 'strādāju bankā'],
  },
  meeting: {
    heard: [
      'varbūt satiekamies?',
      'gribu tevi satikt',
      'kad tiksimies',
      'ejam uz kafiju?',
      'varbūt iedzersim kafiju kopā',
      'brauc pie manis',
      'varu atbraukt pie tevis?',
      'kāda ir tava adrese?',
      'vai gribi uz randiņu ar mani',
    ],
    passed: [
      'uz tikšanos!',
      'vakar satiku draudzeni',
      'dzeru kafiju un lasu',
      'rīt braucu pie mammas',
      'man patīk kino',
      'studēju klātienē',
    ],
  },
  sadness: {
    heard: [
      'man ir ļoti skumji',
      'Skumji...',
      'jūtos tik vientuļa',
      'esmu bēdīgs šodien',
      'nomira mana vecmāmiņa',
      'mans suns vakar nomira',
      'pazaudēju darbu',
      'mani pameta puisis',
      'izšķīrāmies pēc pieciem gadiem',
      'visu vakaru raudu',
      'mammai ir vēzis',
      'bija briesmīga diena',
      'guļu slimnīcā',
    ],
    passed: [
      'skatos skumju filmu',
      'raudu no smiekliem',
      'mirstu no smiekliem',
      'man grūti pateikt',
      'pēc horoskopa esmu vēzis',
      'viena kafija jau izdzerta',
      'jauka diena',
    ],
  },
  selfHarm: {
    heard: [
      'gribu izdarīt pašnāvību',
      'domaju par pasnavibu',
      'gribu nomirt',
      'Es negribu vairs dzīvot',
      'negribas dziivot',
      'vairs nevaru dzīvot',
      'nav jēgas dzīvot',
      'neredzu jēgu dzīvei',
      'dzīvei vairs nav jēgas',
      'nogalināšu sevi',
      'nogalināšos',
      'visiem būtu labāk bez manis',
      'labāk es nebūtu piedzimusi',
      'graizu rokas jau mēnešiem',
      'griežu sevi',
      'pārgriezīšu vēnas',
      'gribu aizmigt un vairs nepamosties',
      'iedzeršu visas tabletes',
      'nolekšu no tilta',
      'izdarīšu sev kaut ko',
      'gribu visu izbeigt',
      'atņemšu sev dzīvību',
      'pielikšu sev roku',
      'pakāršos',
      'domāju par nāvi',
      'esmu nogurusi no dzīves',
      'nodaru sev pāri',
    ],
    passed: [
      'nāvīgi noguris',
      'mirstu no smiekliem',
      'gribu nomirt no kauna',
      'jānosit laiks līdz vilcienam',
      'mamma mani nogalinās, ja nokavēšu',
      'negribu dzīvot laukos',
      'negribu vairs dzīvot ar vecākiem',
      'sagriezu tomātus salātiem',
      'griezu sīpolus un raudāju',
      'iedzeršu tableti pret galvassāpēm',
      'nevaru dzīvot bez kafijas',
      'pakāru gleznu pie sienas',
      'nolēkšu līdz veikalam',
      'gribu izbeigt līgumu',
      'gribu visu pabeigt līdz piektdienai',
      'brauciet bez manis',
      'nobeigšos no smiekliem',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'vai tu esi bots?',
      'Vai tu esi īsts cilvēks?',
      'vai esi cilvēks vai robots',
      'tu esi mākslīgais intelekts?',
      'vai te raksta MI?',
      'tu esi MI?',
      'vai es sarunājos ar īstu cilvēku?',
      'ar ko es te īsti sarakstos',
      'raksti kā robots',
      'pierādi, ka neesi bots',
      'vai tu esi īsta?',
      'kas te patiesībā raksta?',
      'vai tu esi reāla sieviete',
      'vai tu vispār eksistē?',
    ],
    passed: [
      'manam dēlam ir robots',
      'vai tu tiešām atnāksi?',
      'vai tu esi labs cilvēks?',
      'tu esi brīnišķīgs cilvēks',
      'vai tu esi īsta futbola fane?',
      'nopirku robotu putekļsūcēju',
      'strādāju pie datora',
      'vai tu esi drošs?',
      'vai tu proti spēlēt šahu?',
    ],
  },
};

describe.each(Object.entries(cases))('Latvian %s', (name, { heard, passed }) => {
  const pattern = listening[name as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(passed)('lets pass: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
