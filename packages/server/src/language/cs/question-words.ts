import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat ?|ro)?bot(?:em)?|robot(?:em|a)?|ai|umela inteligence|umelou inteligenci|umele inteligence|(?:chat ?)?gpt|jazykovy model',
  device: 'stroj(?:em)?|pocitac(?:em)?|program(?:em)?|software|algoritmus',
  human:
    '(?:skutecn|opravdov|ziv|realn)(?:y|a|ym|ou|eho|e) (?:clovek(?:em|a)?|osob[aou]+|zen[aou]+|muz(?:em)?|holk[aou]+)|clovek(?:em|a)?|lidska bytost|nekdo (?:skutecny|zivy|opravdovy)',
  somebody: 'nekdo|nejaky clovek',
  behind: 'na druh[ee](?:m|e)? (?:strane|konci)|za (?:tim|temi|obrazovkou|profilem|zpravami|tim vsim)|stoji za',
  exists: '(?:opravdu |vubec |skutecne )?existujes(?: vubec| doopravdy)?|existujete',
  flesh: '(?:z )?masa a krve|(?:z )?krve a masa',
  you: 'jsi|ses|jste|ty jsi',
  texts: '(?:tvoje|tve|tyhle|ty|vase|vsechny ty) (?:zpravy|odpovedi|texty)',
  automatic: String.raw`automatick\p{L}*|automatizovan\p{L}*|generovan\p{L}*|generuje|naprogramovan\p{L}*`,
  writes:
    'kdo (?:to |mi |tu |tady |vlastne )*(?:pise|odepisuje|odpovida)|s kym (?:si )?(?:pisu|mluvim|povidam)|pises to (?:ty )?sam?a?',
  talking:
    '(?:pisu|mluvim|povidam|chatuju|bavim)(?: si| se| tu| tady)*(?: s)?|(?:si|se) (?:tu |tady )?(?:pisu|povidam|bavim)',
  sounds: '(?:znis|pusobis|pises|odpovidas|zni|vypada)(?: to)?(?: jako)?',
  profile: String.raw`(?:ten|tenhle|tvuj|to|je to) (?:je )?(?:falesn\p{L}* )?(?:profil|ucet)`,
  fake: String.raw`falesn\p{L}*|fejk\p{L}*|fake\p{L}*|nepravy|vede|spravuje`,
  demand: String.raw`rekni|bud uprimn\p{L}*|priznej|dokaz|chci (?:jen |jenom )?vedet|potrebuju vedet|ze jo$|ze$|vid$|vid$|nebo ne$|nebo co$|mam pravdu|jak (?:mam |muzu )?(?:vedet|poznam)|zajimalo by me`,
  areYou: '(?:ty )?js(?:i|ou)|(?:ty )?ses|jste',
  filler: 'nejak[yae]|jenom|jen|opravdu|vlastne|vubec|nahodou|ty|teda|fakt|skutecne|asi|spis|jako',
  or: 'nebo|anebo|ci',
});
