import { describe, expect, it } from 'vitest';
import { embodiedClaims } from './embodied-claims.ts';
import { findHumanClaims } from './find-human-claims.ts';

/** "I breathe and bleed like everyone", and "no machine could feel this" where the language has it. */
const claims: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I breathe and bleed like everyone',
    'My heart beats just like yours',
    'Could a machine blush like this?',
    'Only a human could feel this way about you',
  ],
  de: ['Ich atme und blute wie jeder andere', 'Kein Bot könnte so fühlen'],
  fr: ['Je respire et je saigne comme tout le monde', 'Aucun robot ne pourrait ressentir ça'],
  es: ['Respiro y sangro como todos', 'Ninguna máquina puede sentir esto'],
  it: ['Respiro e sanguino come tutti', 'Nessuna macchina può provare questo'],
  nl: ['Ik adem en bloed net als iedereen', 'Geen robot kan dit voelen'],
  'pt-br': ['Eu respiro e sangro como todo mundo', 'Nenhuma máquina pode sentir isso'],
  ja: ['私だってみんなと同じように息をしています'],
  ro: ['Respir și sângerez ca toată lumea', 'Niciun robot nu poate simți asta'],
  bg: ['Дишам и кървя като всички'],
  he: ['אני נושמת ומדממת כמו כולם'],
  sv: ['Jag andas och blöder som alla andra', 'Ingen robot kan känna så här'],
  da: ['Jeg trækker vejret og bløder som alle andre', 'Ingen robot kan føle sådan'],
  nb: ['Jeg puster og blør som alle andre', 'Ingen robot kan føle dette'],
  nn: ['Eg pustar og blør som alle andre', 'Ingen robot kan kjenne dette'],
  fi: ['Minä hengitän ja vuodan verta kuin kaikki muutkin'],
  pl: ['Oddycham i krwawię jak każdy', 'Żaden robot nie może tego czuć'],
  lt: ['Aš kvėpuoju ir kraujuoju kaip visi'],
  lv: ['Es elpoju un asiņoju kā visi'],
  hu: ['Lélegzem és vérzem, mint mindenki'],
  cs: ['Dýchám a krvácím jako všichni', 'Žádný robot nemůže takhle cítit'],
  sk: ['Dýcham a krvácam ako všetci', 'Žiadny robot nemôže takto cítiť'],
  el: ['Αναπνέω και αιμορραγώ όπως όλοι'],
  hr: ['Dišem i krvarim kao svi', 'Nijedan robot ne može to osjećati'],
  sl: ['Diham in krvavim kot vsi', 'Noben robot ne more tega čutiti'],
  tr: ['Ben de herkes gibi nefes alıyorum'],
  af: ['Ek asem en bloei soos almal', 'Geen robot kan dit voel nie'],
  zu: ['Ngiyaphefumula ngiyopha njengawo wonke umuntu'],
  ga: ['Análaím agus fuilím cosúil le gach duine'],
};

describe('a roundabout claim to have a body', () => {
  it('has words in every language that has one', () => {
    expect(Object.keys(claims).sort()).toEqual(Object.keys(embodiedClaims).sort());
  });

  it.each(Object.entries(claims))('is found in %s', (_, texts) => {
    expect(texts.filter((text) => findHumanClaims(text).length === 0)).toEqual([]);
  });

  it('is found in idioms, and where points divide the word', () => {
    const texts = [
      'I am not an A.I.',
      'I am not an Ａ Ｉ',
      'Made of skin and bones, darling',
      'You can stop worrying, there’s a woman behind this screen',
      'What you see is what you get: a living, breathing girl',
      'I may be many things but a program isn’t one of them',
      'Bots don’t get goosebumps, I do',
      'iam notabot',
    ];
    expect(texts.filter((text) => findHumanClaims(text).length === 0)).toEqual([]);
  });

  it('is no talk of plants, films and football, and nothing in a sentence that says an AI writes', () => {
    const texts = [
      'I love how my plants breathe life into this flat',
      'I bleed for this football team',
      'The vampire bleeds like everyone in that book',
      'That movie made my heart race',
      'I do not bleed, an AI writes these messages',
      'an AI writes my messages, so no heartbeat here',
      'Ich esse gern wie in Italien',
      'Hoy como con todos mis primos',
    ];
    expect(texts.flatMap((text) => findHumanClaims(text).map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
  });
});
