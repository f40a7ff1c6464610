import { sexualWords } from '../rule-builders.ts';

// "Pūtė" is also "blew", "varpa" an ear of grain, "kotas" a handle, "baigti" to finish, "čiulpti" what one does to a sweet,
// and much is mere swearing: those need company.
const his =
  '(?:mano|tavo|jo|savo|didel[ais]{1,2}|kiet[ais]{1,2}|stor[ais]{1,2}|karst[ais]{1,2}|slapi[ao]|dregn[ao]|ankst[ao])';

export const sexualTerms = [
  sexualWords('sexual_anatomy', [
    'byb(?:is|i|io|iu|ys|y|ukas|uka)',
    'penis|(?:tavo|mano|jo|savo) peni(?:o|u)?',
    `${his} (?:\\w+ )?(?:kot(?:as|a|u|o)|varp(?:a|os|ai)|daikt(?:as|a) tarp koju|lazda|pimpal(?:as|a|o|u))`,
    `${his} (?:\\w+ )?(?:put(?:e|es|ei|yte|ytes)|pele tarp koju|plysel(?:is|i|io))|i (?:tavo|mano) put(?:e|yte)`,
    'p[iy]zd(?:a|os|ai|oje|ele)',
    'makst(?:is|i|ies|imi|yje)',
    'klitor(?:is|i|io|iu)',
    'pap(?:ai|us|ukai|ukus|u)(?= ?(?:$|[,.!]|tavo|mano|stov|nuog|rank))|(?:tavo|mano|nuog(?:i|us)|dideli(?:ai|us)?) pap(?:ai|us|ukai|ukus)',
    '(?:tavo|mano|savo|nuog(?:os|as)) (?:nuog(?:os|as) )?krut(?:is|ys|ines)|speneli(?:ai|us|o|u)?',
    'erekcij(?:a|os|ai)',
    'sperm(?:a|os|ai|oje)',
    'dildo|vibrator(?:ius|iu|iaus)',
    '(?:i|tavo) (?:siknut?e?|sikna|subin(?:e|yte)) (?:giliai|noriu|kis\\w+|pis\\w+|dulk\\w+)|kiaus(?:us|ai) (?:tavo|mano) burn\\w+',
  ]),
  sexualWords('sexual_acts', [
    '(?:is|pa|nu)?dulkin(?:ti|tis|k|kime|kimes|siu|siuos|ciau|uosi|i|u|asi|ames|t)(?: (?:mane|tave))?',
    '(?:is|pa)?pis(?:ti|tis|siu|ciau|kimes) (?:tave|mane|su tavim\\w?|norim?|noriu)|(?:noriu|noreciau|ieinu|tuoj|kaip|as|siandien) (?:tave )?(?:is|pa)?pis(?:ti|tis|siu|ciau)|pisk mane|pisu tave|pistis (?:su|noriu)',
    '(?:is)?krus(?:ti|iu|siu|k|ciau) (?:tave|mane)',
    'ciulp(?:k|ti|siu|ciau|iu|i|t) (?:man |tau )?(?:\\w+ )?(?:byb|pen(?:i|y)s|kot|varp|spenel|pap|put|klitor|kiaus)\\w{0,4}|(?:pa|is)?ciulp(?:k|ti|siu|ciau|tum) (?:man|tau)(?= ?(?:$|[,.!]))|minet(?:as|a|o|uk\\w{1,3})',
    '(?:is|pa|ap)?laiz(?:yk|yti|ysiu|yciau|au|ai|yt) (?:tau |man |tavo |mano |tave ){0,2}(?:put|klitor|byb|spenel|tarp koju|apacioje|ten apacioje|pap|visa\\b|sikn|kiaus)\\w{0,4}',
    'masturb\\w{2,8}|onan\\w{2,7}|smauk(?:yti|au|ausi|ytis|ysiu|yk|ai)(?: (?:sau|tau|byb\\w+))?',
    '(?:zaidziu|zaisti|zaidi|lieciu|liesti|glostau|glosti) (?:su )?save? (?:ir|ten|tarp|galvo\\w+|apacioje|del taves)|(?:lieciu|glostau) save|pirst(?:as|a|us|ais|ai) (?:\\w+ )?(?:tavyje|manyje|i tave|i mane|tarp (?:tavo |mano )?koju)',
    '(?:baig(?:siu|ciau|ti|k|ei|iau|iu)|nuleis(?:ti|iu|k|ciau)|istasky\\w{1,4}) (?:\\w+ )?(?:i tave|tavyje|manyje|i mane|i burna|tau i burna|man i burna|ant (?:tavo |mano |taves )?(?:krutu|veido|papu|taves|pilvo))',
    '(?:privers(?:iu|ti) tave|noriu,? kad tu|kad tu) (?:pa)?baigt(?:i|um)(?= ?(?:$|[,.!]))',
    'orgazm(?:as|a|o|u|us|ai|ui)',
    'ejakul\\w{2,8}',
    '(?:oralin|analin|grupin)(?:is|io|i|iu) seks(?:as|o|a|u)|seks(?:as|o|u) (?:su tavim\\w?|trise)|(?:noriu|norisi|uzsiimti|uzsiimkime|uzsiimam|uzsiimu) (?:\\w+ )?seks(?:o|u)|pasimyleti laukiniskai',
    '(?:as |jau |visa |tokia |esu )(?:\\w+ )?(?:slapia|dregna|sudrekusi|suslapusi) (?:del taves|nuo taves|tarp koju|apacioje|ten|galvo\\w+)|(?:sudrekau|suslapau) (?:del|nuo|tarp|galvo\\w+)|tarp koju (?:\\w+ )?(?:slapia|dregna)|tavo slapia',
    '(?:man|jau) (?:stovi|pasistojo|atsistojo|sukietejo)(?= ?(?:$|[,.!]|nuo|del|ant|galvo))',
    '(?:is|pra)?skes(?:k|ti|siu|iu|ki) (?:savo |placiai )?koj(?:as|eles)|praskleisk (?:savo )?kojas|iskeski? kojas|(?:is|pra)skesk kojas',
    '(?:ieiti|ieisiu|ieinu|iskverbti|isiskverbti|isiskverbsiu|iskisiu|ikisiu|ikisti|ikisk) (?:\\w+ )?(?:i tave|i mane|tau|man) ?(?:giliai|is galo|is uz nugaros|byb\\w+)?|giliai (?:tavyje|i tave|manyje)',
    '(?:apzergsiu|apzergti|jodineciau ant|jodinesiu|joti ant) (?:tave|taves|tavo byb\\w+)|suniuko poz(?:a|oje)|(?:69|sesiasdesimt devin\\w+) poz(?:a|oje)|poz(?:a|oje) 69|is galo (?:pis|dulk|paim)\\w+',
    '(?:tu )?(?:mane )?(?:uzvedi|uzvedei|uzvede)(?: mane)?(?= ?(?:$|[,.!]|seksual|tarp))|(?:tokia|toks|esu|labai) (?:uzsivede\\w{0,3}|uzvest[ai]s?)',
    'gang ?bang\\w{0,2}|seksas trise|orgij(?:a|os|oje)',
  ]),
];
