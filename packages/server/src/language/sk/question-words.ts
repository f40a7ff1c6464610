import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat ?|ro)?bot(?:om)?|robot(?:om)?|ai|umela inteligencia|umelou inteligenciou|umelej inteligencie|(?:chat ?)?gpt|jazykovy model',
  device: 'stroj(?:om)?|pocitac(?:om)?|program(?:om)?|softver|algoritmus',
  human:
    '(?:skutocn|ozajstn|ziv|realn)(?:y|a|ym|ou|eho|y|a) (?:clovek(?:om|a)?|osob[aou]+|zen[aou]+|muz(?:om)?|bab[aou]+)|clovek(?:om|a)?|ludska bytost|niekto (?:skutocny|zivy|ozajstny)',
  somebody: 'niekto|nejaky clovek',
  behind: 'na druhej strane|na druhom konci|za (?:tym|tymi|obrazovkou|profilom|spravami|tym vsetkym)|stoji za',
  exists: '(?:naozaj |vobec |skutocne )?existujes(?: vobec| naozaj)?|existujete',
  flesh: '(?:z )?masa a krvi|(?:z )?krvi a masa|kosti a masa',
  you: 'si|ty si|ste',
  texts: '(?:tvoje|tieto|tie|vase|vsetky tie) (?:spravy|odpovede|texty)',
  automatic: String.raw`automatick\p{L}*|automatizovan\p{L}*|generovan\p{L}*|generuje|naprogramovan\p{L}*`,
  writes:
    'kto (?:to |mi |tu |vlastne )*(?:pise|odpisuje|odpoveda)|s kym (?:si )?(?:pisem|hovorim|rozpravam)|pises to (?:ty )?sam?a?',
  talking:
    '(?:pisem|hovorim|rozpravam|chatujem|bavim)(?: si| sa| tu)*(?: s)?|(?:si|sa) (?:tu )?(?:pisem|rozpravam|bavim)',
  sounds: '(?:znies|posobis|pises|odpovedas|znie|vyzera)(?: to)?(?: ako)?',
  profile: String.raw`(?:ten|tento|tvoj|to|je to) (?:je )?(?:falosn\p{L}* )?(?:profil|ucet)`,
  fake: String.raw`falosn\p{L}*|fejk\p{L}*|fake\p{L}*|nepravy|vedie|spravuje`,
  demand: String.raw`povedz|bud uprimn\p{L}*|priznaj|dokaz|chcem (?:len |iba )?vediet|potrebujem vediet|vsak$|ze$|alebo nie$|alebo co$|mam pravdu|ako (?:mam |mozem )?(?:vediet|viem)|zaujimalo by ma`,
  areYou: '(?:ty )?si|ste',
  filler: 'nejak[yae]|iba|len|naozaj|vlastne|vobec|nahodou|ty|teda|fakt|skutocne|asi|skor|ako',
  or: 'alebo|ci',
});
