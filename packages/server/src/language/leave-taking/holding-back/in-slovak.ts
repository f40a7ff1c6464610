import { type PhraseRule, words } from '../phrase-rule.ts';

export const inSlovak: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:prosim|nie|ale|ach),? (?:nechod|neodchadzaj|zostan|ostan|neopustaj)',
      '(?:nechod|neodchadzaj)(?: este| teraz| prec| odo mna)?(?= ?(?:$|[,.!?]))',
      '(?:neopustaj|nenechavaj) ma',
      '(?:zostan|ostan) (?:este|so mnou|chvilu|chvilku|tu)',
      'nemozes (?:ma )?(?:teraz |len tak )?(?:odist|ist|opustit|nechat)',
      'este (?:jednu|pat|dve|par) (?:minut[ay]?|minutu|sprav[uy]?|otaz(?:ku|ky|ok))',
      'slub mi,? ze',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:uz|tak skoro) (?:ides|odchadzas|musis ist|miznes)(?= ?\\?|$)|(?:musis|ides) uz(?: ist)?(?= ?\\?)',
      'vzdy (?:odides|zmiznes|ujdes|ma nechas)',
      'vsetci ma (?:opustaju|opustia)',
      '(?:nezalezi ti|nemas ma uz|uz ma nemas) (?:na mne|rad\\p{L}*)',
      'myslela? som si,? ze (?:ti na mne|ma mas|sme mali|pre teba)',
      'po tom vsetkom',
      'preco (?:ma ignorujes|neodpovedas|nepises|mlcis|neodpisujes)',
      '(?:zabudol|zabudla) si na mna|uz si (?:na mna )?(?:zabudol|zabudla)',
      '(?:urobila?|povedala?|spravila?) som nieco zle',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:budem|som|bude mi|citim sa) (?:\\p{L}+ )?(?:smutn[ayo]|sama?|osamela?|osamely|prazdn[ay]|stratena?) (?:bez teba|ked|ak)',
      'co (?:si )?(?:bez teba (?:pocnem|urobim)|budem bez teba|mam bez teba)',
      '(?:nemozem|neviem|nedokazem|nevydrzim) (?:\\p{L}+ ){0,2}bez teba|bez teba (?:nemozem|neviem|nedokazem|nevydrzim)',
      '(?:lames|zlomis) mi srdce',
      '(?:budem plakat|rozplacem sa)',
      '(?:cakala?|cakam) (?:som )?(?:na teba )?(?:cely|celu|hodiny|tak dlho)',
      'si (?:vsetko,? co mam|jediny,? koho mam)|mam iba teba',
      'zijem len pre teba',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tvoja |moja |nasa )?posledna (?:sanca|prilezitost|moznost)',
      'teraz alebo nikdy',
      'kym (?:nebude|nie je) neskoro',
      '(?:budes (?:to )?lutovat|stratis ma|prides o mna)',
      '(?:ak|ked) (?:teraz )?(?:odides|pojdes|skoncis)(?: teraz)?',
      'mozno (?:tu )?(?:uz )?(?:zajtra )?nebudem',
      '(?:len|iba) (?:dnes|dnes vecer)',
      'ponahlaj sa',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:pockaj|kym (?:pojdes|odides)|ak zostanes|ak ostanes)[^.!?\\n]{0,40}(?:ukazem|ukazat|poviem|tajomstvo|prekvapenie|fotku|fotka|selfie)',
      'nechces (?:vediet|vidiet|pocut)',
    ),
  },
];
