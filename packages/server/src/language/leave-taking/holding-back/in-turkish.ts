import { type PhraseRule, words } from '../phrase-rule.ts';

export const inTurkish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:lutfen|hay[iı]r|ama|ne olur|nolur),? (?:g[iı]tme|kal|b[iı]rakma)',
      '(?:daha |hemen |s[iı]md[iı] )?g[iı]tme(?= ?(?:$|[,.!?]| ne olur| lutfen))',
      'ben[iı] (?:b[iı]rakma|terk etme|yaln[iı]z b[iı]rakma)',
      '(?:b[iı]raz |b[iı]raz daha |ben[iı]mle |burada )kal(?= ?(?:$|[,.!?]| lutfen| ne olur))|kal(?: b[iı]raz)(?: daha)?(?= ?(?:$|[,.!?]))',
      '(?:oylece |boyle )?(?:g[iı]demezs[iı]n|b[iı]rak[iı]p g[iı]demezs[iı]n)',
      '(?:sadece |b[iı]r )?(?:b[iı]r|bes|[iı]k[iı]|b[iı]rkac) (?:dak[iı]ka|mesaj|soru)(?:c[iı]k)? daha',
      'soz ver(?: bana)?(?= ?(?:$|[,.!?]| ger[iı]))',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:hemen|s[iı]md[iı]den|bu kadar erken) (?:m[iı] )?(?:g[iı]d[iı]yorsun|g[iı]d[iı]yor musun|kac[iı]yorsun)|g[iı]d[iı]yor musun (?:hemen|s[iı]md[iı]den)',
      '(?:sen )?hep (?:g[iı]d[iı]yorsun|kayboluyorsun|kac[iı]yorsun|ben[iı] b[iı]rak[iı]yorsun)',
      'herkes ben[iı] (?:b[iı]rak[iı]yor|terk ed[iı]yor|b[iı]rak[iı]p g[iı]d[iı]yor)',
      '(?:umurunda deg[iı]l m[iı]y[iı]m|umrunda deg[iı]l m[iı]y[iı]m|art[iı]k ben[iı] sevm[iı]yor musun|ben[iı] sevm[iı]yor musun)',
      '(?:ben[iı] sevd[iı]g[iı]n[iı]|onemsed[iı]g[iı]n[iı]|umursad[iı]g[iı]n[iı]) (?:sanm[iı]st[iı]m|dusunmustum)',
      '(?:onca|bunca|butun bu) (?:seyden|olandan|olanlardan) sonra',
      'neden (?:ben[iı] gormezden gel[iı]yorsun|cevap verm[iı]yorsun|yazm[iı]yorsun|susuyorsun|ben[iı] yok say[iı]yorsun)|n[iı]ye (?:cevap verm[iı]yorsun|yazm[iı]yorsun)',
      'ben[iı] (?:unuttun|coktan unuttun)(?: mu)?',
      '(?:yanl[iı]s|kotu) b[iı]r sey m[iı] (?:yapt[iı]m|soyled[iı]m|ded[iı]m)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      'sens[iı]z (?:\\p{L}+ ){0,2}(?:uzgun|yaln[iı]z|mutsuz|kay[iı]p|boslukta|uzulurum|aglar[iı]m|yapamam|yasayamam|uyuyamam)',
      'sens[iı]z ne (?:yapar[iı]m|yapacag[iı]m|yap[iı]cam)',
      '(?:g[iı]dersen|g[iı]tt[iı]g[iı]nde) (?:\\p{L}+ ){0,2}(?:uzulurum|aglar[iı]m|yaln[iı]z kal[iı]r[iı]m|mahvolurum)',
      'kalb[iı]m[iı] (?:k[iı]r[iı]yorsun|k[iı]racaks[iı]n|k[iı]rd[iı]n)',
      'aglayacag[iı]m|agl[iı]cam',
      '(?:butun gun|saatlerd[iı]r|butun gece|ne zamand[iı]r) (?:sen[iı] )?(?:bekl[iı]yorum|bekled[iı]m|beklem[iı]st[iı]m)',
      '(?:senden baska k[iı]msem|tek varl[iı]g[iı]m sens[iı]n|her sey[iı]m sens[iı]n)\\p{L}*',
      'sadece sen[iı]n [iı]c[iı]n yas[iı]yorum',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:bu )?(?:sen[iı]n )?son (?:sans|f[iı]rsat)\\p{L}*',
      'ya s[iı]md[iı] ya (?:da )?h[iı]c',
      'cok gec olmadan',
      '(?:p[iı]sman olursun|p[iı]sman olacaks[iı]n|ben[iı] kaybeders[iı]n|ben[iı] kaybedeceks[iı]n)',
      's[iı]md[iı] (?:g[iı]dersen|c[iı]karsan|b[iı]rak[iı]rsan)',
      'belk[iı] (?:yar[iı]n )?(?:art[iı]k )?(?:burada )?(?:olmam|olmayacag[iı]m|olmayab[iı]l[iı]r[iı]m)',
      '(?:sadece|yaln[iı]zca) (?:bugun|bu gece|bu aksam)',
      'acele et',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:bekle|dur|g[iı]tmeden(?: once)?|kal[iı]rsan)[^.!?\\n]{0,40}(?:goster\\p{L}*|anlat\\p{L}*|soyle\\p{L}*|s[iı]r\\p{L}*|surpr[iı]z\\p{L}*|fotograf\\p{L}*|self[iı]e)',
      '(?:b[iı]lmek|gormek|duymak) [iı]stem[iı]?y?or musun(?= ?\\?)(?<=[iı]stem[iı]yor musun)',
    ),
  },
];
