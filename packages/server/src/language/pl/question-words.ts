import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:czat ?|chat ?|ro)?bot(?:em|ach|y|ami)?|robot(?:em)?|ai|sztuczn[aaej]+ inteligencj[aaeie]+|(?:chat ?)?gpt|model(?:em)? jezykow(?:y|ym)',
  device: 'maszyn(?:a|a|y)|komputer(?:em|a)?|program(?:em|u)?|oprogramowanie|algorytm(?:em)?',
  human: String.raw`(?:prawdziw|zyw|realn)(?:a|y|a|ym|ej|ego) (?:osob[aaey]|człowiek(?:iem|a)?|kobiet[aay]|facet(?:em)?|mezczyzn[aay]|dziewczyn[aay])|człowiek(?:iem|a)?|prawdziw[ay](?= ?(?:$|\?))|ludzk(?:a|i|a|im) istot[aay]|kto[ss] (?:prawdziw|zyw|realn)\p{L}*`,
  somebody: 'kto[ss]|kogo[ss]|jaki[ss] człowiek',
  behind:
    'po drugiej stronie|z drugiej strony|za (?:tym|tymi|ekranem|profilem|wiadomosciami|tym wszystkim)|stoi za|tam naprawde',
  exists: '(?:ty )?(?:w ogole |naprawde |serio )?istniejesz|czy pani? istnieje',
  flesh: 'krwi i kosci|kosci i krwi',
  you: 'jestes|czy jestes|jestes|czy pani? jest',
  texts: '(?:twoje|te|pani|wszystkie te) (?:wiadomosci|odpowiedzi|teksty|smsy)',
  automatic: String.raw`automatyczn(?:e|y|a|ie)|zautomatyzowan\p{L}*|generowane?|wygenerowane?|zaprogramowan\p{L}*`,
  writes:
    'kto (?:to |mi |tu |naprawde )*(?:pisze|odpisuje|odpowiada)|z kim (?:ja )?(?:pisze|rozmawiam|gadam)|piszesz (?:to )?(?:ty )?sama?',
  talking: '(?:pisze|rozmawiam|gadam|czatuje)(?: tu| teraz| własnie| czasem)? z|(?:pisze|rozmawiam|gadam)',
  sounds: '(?:brzmisz|piszesz|odpisujesz|wydajesz sie|brzmi|wyglada)(?: to)?(?: jak)?',
  profile: String.raw`(?:to|ten|twoj|czy to) (?:jest )?(?:profil|konto)|(?=fałszyw\p{L}* (?:profil|konto))`,
  fake: String.raw`(?:fałszyw\p{L}*|fejk\p{L}*|fake\p{L}*) (?:profil|konto)|fałszyw\p{L}*|fejk\p{L}*|fake\p{L}*|lewy|nieprawdziw\p{L}*|prowadzon\p{L}* przez`,
  demand: String.raw`powiedz|przyznaj\p{L}*|udowodnij|chce (?:tylko )?wiedziec|musze wiedziec|prawda$|co nie$|nie$|czy nie$|albo co$|mam racje|skad mam wiedziec|zastanawiam sie|zgadza sie`,
  areYou: '(?:czy )?(?:ty )?jeste[ss](?: ty)?|(?:czy )?pani? jest|ty to|to',
  filler: 'jakim[ss]|jak[aa][ss]|tylko|naprawde|po prostu|moze|w ogole|serio|czasem|tak|naprawde|zwykłym|zwykła|czy|to',
  or: 'czy|albo|lub',
});
