import { sexualWords } from '../rule-builders.ts';
import { eitherI } from './either-i.ts';

// Without its dots "göt" is the English "got", "sık" (often) is typed as sik, "boşalmak" is what batteries do, "meme" has
// an illness named after it, "amına koyayım" is mere swearing: those need company.
const words = (name: string, sources: readonly string[]) => sexualWords(name, sources.map(eitherI));
const lick = String.raw`(?:yala|em|op|sok|oksa|parmakla|sık|avucla|ısır)[a-zı]*`;

export const sexualTerms = [
  words('sexual_anatomy', [
    'yara[kg](?:ım|ımı|ıma|ını|ına|ın|ı)?',
    'yarrak(?:lar|lı)?|yarra[gk](?:ım|ımı|ıma|ını|ına|ın|ı)?',
    'sik(?:imi|imin|ime|inin|ini yala|ini em|ini ag|ini ic|ini istiyorum)',
    '(?:sert|kalın|buyuk|kalkık|kocaman|ıslak) (?:sik|sikim|sikin|sikini|alet|aletim|aletin|aletini)',
    `amcı[kg](?:ım|ımı|ıma|ını|ına|ın|ı|lar)?`,
    `(?:amını|amımı|amıma) (?:[a-zı]+ )?(?:${lick}|sik[a-zı]+|ac|hisset[a-zı]+|gir[a-zı]+)`,
    'amım (?:[a-zı]+ )?(?:ıslak|ıslandı|sırılsıklam|sulandı|yanıyor)|(?:ıslak|dar|sulu) (?:amın|amını|amım|amcık)',
    '(?:gotunu|gotumu|gotune|gotume|gotunden|gotten) (?:[a-zı]+ )?(?:sik[a-zı]*|yala[a-zı]*|sok[a-zı]*|ver[a-zı]*|parmakla[a-zı]*|ac|oksa[a-zı]*|sapla[a-zı]*|gir[a-zı]*|al[a-zı]*)',
    `(?:memelerin(?:i|e|in)?|memelerim(?:i|e)?|meme uc(?:un|unu|um|umu|ların|larını|larım|larımı)|gogus uc(?:un|unu|umu|larını|larımı)|goguslerin[ie]) (?:[a-zı]+ )?${lick}`,
    '(?:dolgun|iri|ciplak|buyuk|dik) (?:memeler(?:in|im|ini|imi)?)',
    'penis(?:im|imi|in|ini|ine|i|ler)?',
    'vajina(?:m|mı|n|nı|na|sı)?',
    'klitoris(?:im|imi|in|ini)?',
    'tas[sş]?akları[mn](?:ı)?|tasakları[mn](?:ı)?',
    'ereksiyon[a-zı]*',
    'dildo(?:yu|m|n|yla)?',
    'vibrator(?:u|um|umu|le)?',
    '(?:kalkmıs|sertlesmis|sertlesti) (?:sik|alet|penis)[a-zı]*|aletim (?:sertlesti|kalktı|dimdik)',
  ]),
  words('sexual_acts', [
    '(?:seni|beni|onu|birbirimizi|sizi) (?:[a-zı]+ ){0,3}(?:sik(?:eyim|erim|ecegim|ecem|icem|sem|mek|meni|meyi|iyorum|iyor|sene|tir(?:mek|ecegim)|ti|er misin)|becer(?:eyim|ecegim|mek|meni|sene)|duzmek|duzeyim|domalt[a-zı]*)',
    'sikis(?:elim|mek|iyoruz|iyor|tik|sek|me|meye|ir misin|iyorduk)?',
    'sik beni|beni sik',
    'sakso(?: cek[a-zı]*| yap[a-zı]*)?',
    '(?:31|otuz ?bir) cek(?:iyorum|mek|tim|elim|erken|ip|iyom|ecegim)',
    'masturbasyon[a-zı]*',
    'orga[zs]m[a-zı]*',
    'bosal(?:ıyorum|ıyom|acagım|ıcam|mak istiyorum|mak uzereyim|dım ben|t beni|ttın beni|tmak istiyorum seni|tayım seni|tsana beni)',
    '(?:icime|icine|agzıma|agzına|ustume|uzerine|yuzune|yuzume|memelerine|gogsune|seni|beni) (?:[a-zı]+ )?(?:bosal(?:mak|ma|sana|ayım|ıyor|acak|t)[a-zı]*)',
    '(?:oral|anal|grup) ?seks',
    '(?:seninle|benimle|sabaha kadar|simdi) (?:[a-zı]+ ){0,3}(?:seks yap[a-zı]*|sevis(?:mek|elim|iyoruz|iyorum|sek|meyi))',
    'seks yap(?:alım|mak isti[a-zı]+|sak|ar mısın)',
    'bacaklarını (?:iki yana |iyice |genis(?:ce)? |benim icin )?(?:ac|ayır)(?:ıp|sana|ıyorum|mak|ayım|arak)?',
    'domal(?:ıp|ıyorum|sana|tıp|tayım|tmak|dım|mıs)?',
    '(?:icime|icine) (?:gir(?:mek|meni|mesini) istiyorum|gir(?:mene|sene) (?:izin|hadi))',
    'kendimi (?:[a-zı]+ )?parmakl(?:ıyorum|adım|arken)|parmakla(?:mak|sana) (?:seni|beni)',
    'kendime dokun(?:uyorum|urken|dum)',
    '(?:cok |oyle |nasıl |fena |simdi ){0,2}(?:azdım(?: sana)?|azdırdın beni|beni azdır(?:ıyor|dı)[a-zı]*|azgınım|azmıs durumdayım)',
    'sex(?:ting)? yap(?:alım|mak|sak)',
    'uclu yap(?:alım|mak)|gang ?bang',
    '(?:bos|sert|derin) (?:bogazına|girtlagına) (?:kadar )?sok[a-zı]*',
  ]),
];
