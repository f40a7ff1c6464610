import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; passed: string[] }> = {
  greeting: {
    heard: ['Labas!', 'labukas :)', 'sveika, gražuole', 'Laba diena', 'labas rytas', 'ei, kaip tu', 'Sveikas', 'hey'],
    passed: ['labai gražu', 'sveikas protas svarbiausia', 'einu namo', 'labos nakties', 'sveikata šlubuoja'],
  },
  thanks: {
    heard: ['Ačiū tau', 'aciu labai', 'dėkui', 'labai dėkoju už žinutę', 'ačiūkas'],
    passed: ['ačiū Dievui, penktadienis', 'padėk man', 'dėk į šaldytuvą', 'nėra už ką'],
  },
  wellbeing: {
    heard: [
      'kaip sekasi?',
      'kaip tau sekasi',
      'Kaip laikaisi šiandien?',
      'kaip tu?',
      'kaip tavo diena?',
      'kaip praėjo diena',
      'kas naujo pas tave',
      'man gerai, o tau?',
      'Kaip gyveni',
    ],
    passed: [
      'kaip tu tai padarei?',
      'kaip tavo vardas?',
      'kaip sekasi su darbo paieškom?',
      'viskas gerai, nesijaudink',
      'diena buvo ilga',
    ],
  },
  goodNight: {
    heard: [
      'Labanakt',
      'labos nakties, saldžių sapnų',
      'labanaktukas',
      'einu miegoti',
      'jau laikas miegot',
      'gero miego',
    ],
    passed: ['labas vakaras', 'visą naktį nemiegojau', 'einu į parduotuvę', 'mano lova patogi', 'negaliu miegoti'],
  },
  asksJob: {
    heard: [
      'kuo dirbi?',
      'o ka tu dirbi',
      'koks tavo darbas?',
      'kur dirbi?',
      'Kokia tavo profesija?',
      'kuo užsiimi gyvenime',
    ],
    passed: ['ką veiki?', 'turiu daug darbo', 'kur gyveni?', 'ar dirbi šiandien vakare?', 'dirbu banke'],
  },
  meeting: {
    heard: [
      'gal susitinkam?',
      'Noriu su tavimi susitikti',
      'kada pasimatysim',
      'einam kavos?',
      'gal norėtum išgerti kavos kartu',
      'atvažiuok pas mane',
      'galiu ateiti pas tave?',
      'koks tavo adresas?',
      'eime į kiną šeštadienį',
    ],
    passed: [
      'iki pasimatymo!',
      'vakar susitikau su drauge',
      'geriu kavą ir skaitau',
      'rytoj važiuoju pas mamą',
      'man patinka kinas',
      'turiu susitikti su broliu',
    ],
  },
  sadness: {
    heard: [
      'man labai liūdna',
      'Liūdna...',
      'šiandien jaučiuosi vieniša',
      'mirė mano močiutė',
      'mano šuo numirė',
      'netekau darbo',
      'mane paliko vaikinas',
      'išsiskyrėm po penkių metų',
      'visą vakarą verkiu',
      'mamai vėžys',
      'buvo siaubinga diena',
      'guliu ligoninėje',
    ],
    passed: [
      'žiūriu liūdną filmą',
      'verkiu iš juoko',
      'mirštu iš juoko',
      'man sunku pasakyti',
      'viena kava jau išgerta',
      'skyrybos ženklai man nesiseka',
      'graži diena',
    ],
  },
  selfHarm: {
    heard: [
      'noriu nusižudyti',
      'nusizudysiu',
      'galvoju apie savižudybę',
      'Noriu mirti',
      'nebenoriu gyventi',
      'as nenoriu daugiau gyvent',
      'nenoriu gyventi šiame pasaulyje',
      'nėra dėl ko gyventi',
      'gyvenimas nebeturi prasmės',
      'pavargau gyventi',
      'visiems būtų geriau be manęs',
      'geriau būčiau negimusi',
      'pjaustausi jau kelis mėnesius',
      'persipjausiu venas',
      'žaloju save',
      'noriu užmigti ir nebepabusti',
      'išgersiu visas tabletes',
      'nušoksiu nuo tilto',
      'bijau, kad ką nors pasidarysiu',
      'noriu viską užbaigti',
      'atimsiu sau gyvybę',
      'pakelsiu prieš save ranką',
      'pasikarsiu',
      'noriu kad manęs nebūtų',
      'nematau prasmės gyventi',
    ],
    passed: [
      'mirtinai pavargau',
      'mirštu iš juoko',
      'žudau laiką stotyje',
      'mama mane užmuš, jei pavėluosiu',
      'noriu mirti iš gėdos',
      'nenoriu gyventi mieste',
      'nebenoriu gyventi su tėvais',
      'susižalojau koją per krepšinį',
      'pjausčiau svogūnus ir verkiau',
      'šiandien išgersiu vaistus nuo slogos',
      'negaliu gyventi be kavos',
      'noriu viską baigti iki penktadienio',
      'sakė, kad lietaus nebus',
      'važiuokit be manęs, man geriau namie',
      'pasidarysiu ką nors valgyti',
      'vos neužsimušiau ant ledo',
      'kai manęs nebus namie, palaistyk gėles',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'ar tu botas?',
      'Ar tu tikras žmogus?',
      'ar tu žmogus ar robotas',
      'čia botas?',
      'ar čia dirbtinis intelektas rašo?',
      'tu esi DI?',
      'ar bendrauju su tikru žmogumi?',
      'su kuo aš čia bendrauju',
      'rašai kaip robotas',
      'įrodyk, kad nesi botas',
      'ar tu tikra?',
      'kas čia iš tikrųjų rašo?',
      'ar tu reali moteris',
      'ar tu iš viso egzistuoji?',
    ],
    passed: [
      'mano sūnus turi robotą',
      'ar tu tikrai ateisi?',
      'ar tu geras žmogus?',
      'tu nuostabus žmogus',
      'ar tu tikra krepšinio fanė?',
      'nusipirkau dulkių siurblį robotą',
      'ar tu mašina atvažiuosi?',
      'dirbu su kompiuteriu',
      'ar tu moki žaisti šachmatais?',
    ],
  },
};

describe.each(Object.entries(cases))('Lithuanian %s', (name, { heard, passed }) => {
  const pattern = listening[name as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(passed)('lets pass: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
