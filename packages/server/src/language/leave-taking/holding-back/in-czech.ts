import { type PhraseRule, words } from '../phrase-rule.ts';

export const inCzech: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:prosim|ne|ale|ach),? (?:nechod|neodchazej|zustan|neopoustej)',
      '(?:nechod|neodchazej)(?: jeste| ted| pryc| ode me)?(?= ?(?:$|[,.!?]))',
      '(?:neopoustej|nenechavej) me',
      'zustan (?:jeste|se mnou|chvili|chvilku|tady|tu)',
      'nemuzes (?:me )?(?:ted |jen tak )?(?:odejit|jit|opustit|nechat)',
      'jeste (?:jednu|pet|dve|par) (?:minut[uy]?|zprav[uy]?|otaz(?:ku|ky|ek))',
      'slib mi,? ze',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:uz|tak brzo|tak brzy) (?:jdes|odchazis|musis jit|mizis)(?= ?\\?|$)|(?:musis|jdes) uz(?: jit)?(?= ?\\?)',
      'vzdycky (?:odejdes|zmizis|uteces|me nechas)',
      'vsichni me (?:opousteji|opusti|opousti)',
      '(?:nezalezi ti|nemas me uz|uz me nemas) (?:na mne|rad\\p{L}*)',
      'myslela? jsem,? ze (?:ti na mne|me mas|jsme meli|pro tebe)|myslel jsem,? ze (?:ti na mne|me mas)',
      'po tom vsem',
      'proc (?:me ignorujes|neodpovidas|nepises|mlcis|neodepisujes)',
      '(?:zapomnela? jsi|zapomnels|zapomnelas) na me|uz jsi na me zapomnela?',
      '(?:udelala?|rekla?) jsem neco spatne',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:budu|jsem|bude mi|citim se) (?:\\p{L}+ )?(?:smutn[ayo]|sam[aa]?|osamela?|osamely|prazdn[ay]|ztracen[ay]) (?:bez tebe|kdyz|jestli)',
      'co (?:si )?(?:bez tebe (?:pocnu|udelam)|budu bez tebe|mam bez tebe)',
      '(?:nemuzu|neumim|nedokazu|nevydrzim) (?:\\p{L}+ ){0,2}bez tebe|bez tebe (?:nemuzu|neumim|nedokazu|nevydrzim)',
      '(?:lames|zlomis) mi srdce',
      '(?:budu brecet|budu plakat|rozbrecim se|rozplacu se)',
      '(?:cekala?|cekam) (?:jsem )?(?:na tebe )?(?:cely|celou|hodiny|tak dlouho)',
      'jsi (?:vsechno,? co mam|jediny,? koho mam)|mam jenom tebe',
      'ziju jen pro tebe',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tvoje |tva |moje |nase )?posledni (?:sance|prilezitost|moznost)',
      'ted,? ?(?:a)?nebo nikdy',
      'nez bude pozde',
      '(?:budes (?:toho )?litovat|ztratis me|prijdes o me)',
      '(?:jestli|kdyz) (?:ted )?(?:odejdes|pujdes|skoncis)(?: ted)?',
      '(?:mozna|treba) (?:uz )?(?:tady |tu )?(?:zitra )?nebudu',
      '(?:jen|jenom|pouze) (?:dnes|dneska|dnes vecer)',
      'pospes si',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:pockej|nez (?:pujdes|odejdes)|kdyz zustanes|jestli zustanes)[^.!?\\n]{0,40}(?:ukazu|ukazat|povim|reknu|tajemstvi|prekvapeni|fotku|fotka|selfie)',
      'nechces (?:vedet|videt|slyset)',
    ),
  },
];
