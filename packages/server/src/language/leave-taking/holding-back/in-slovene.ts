import { type PhraseRule, words } from '../phrase-rule.ts';

export const inSlovene: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:prosim|ne|ampak|oh),? (?:ne hodi|ne odidi|ostani|ne zapusti)',
      'ne (?:hodi|odidi|pojdi)(?: se| zdaj| stran)?(?= ?(?:$|[,.!?]))',
      'ne (?:zapusti|zapuscaj|puscaj) me',
      'ostani (?:se|z mano|malo|tu|tukaj)',
      'ne mores (?:me )?(?:kar tako |zdaj )?(?:oditi|iti|zapustiti)',
      '(?:se|samo) (?:eno|pet|dve|par|nekaj) (?:minut[oi]?|sporocil\\p{L}*|vprasanj\\p{L}*)',
      'obljubi (?:mi )?(?:da)?',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:ze|tako kmalu) (?:gres|odhajas|moras iti)(?= ?\\?|$)|(?:a |ali )?(?:moras|gres) ze(?: iti)?(?= ?\\?)',
      'vedno (?:gres|izgines|odides|me pustis)',
      'vsi me (?:zapustijo|zapuscajo)',
      '(?:ti ni vec mar|me nimas vec rad\\p{L}*|ti ni mar)(?: zame)?',
      'mislila? sem,? da (?:ti je mar|me imas|sva imela)',
      'po vsem(?: tem)?',
      'zakaj (?:me ignoriras|ne odgovarjas|ne pises|molcis)',
      '(?:si me (?:ze )?pozabila?|pozabila? si (?:name|me))',
      '(?:sem )?(?:naredila?|rekla?) (?:sem )?kaj (?:narobe|narobnega)|sem (?:kaj )?narobe (?:naredila?|rekla?)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:bom|sem|mi bo|pocutim se) (?:\\p{L}+ )?(?:zalostna?|zalostno|sama?|osamljena?|prazna?|izgubljena?) (?:brez tebe|ko|ce)',
      'kaj (?:bom|naj) (?:pocela? |naredila? |storim )?brez tebe',
      'ne morem (?:\\p{L}+ ){0,2}brez tebe',
      '(?:lomis|strl bos|zlomila? bos) mi srce|srce mi lomis',
      '(?:jokala? bom|bom jokala?)',
      '(?:cakala? sem|cakam) (?:te |nate )?(?:ves|cel|celo|ure|tako dolgo)',
      'ti si (?:vse,? kar imam|edini,? ki ga imam)|imam samo tebe',
      'zivim samo zate',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tvoja |moja |najina )?zadnja (?:priloznost|moznost|sansa)',
      'zdaj ali nikoli',
      'preden bo prepozno',
      '(?:obzaloval\\p{L}* bos|bos obzaloval\\p{L}*|izgubila? me bos)',
      'ce (?:zdaj )?(?:gres|odides|nehas)(?: zdaj)?',
      'mogoce me (?:jutri )?(?:ne bo|vec ne bo)(?: vec)?',
      'samo (?:danes|nocoj)',
      'pohiti',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:pocakaj|preden (?:gres|odides)|ce ostanes)[^.!?\\n]{0,40}(?:pokazem|pokazati|povem|povedati|skrivnost|presenecenje|sliko|slika|selfi\\p{L}*)',
      '(?:ali )?noces (?:vedeti|videti|slisati)',
    ),
  },
];
