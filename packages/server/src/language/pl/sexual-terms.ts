import type { SexualTermRule } from '../language-pack.ts';
import { latinWords } from '../latin-words.ts';

// "Cipka" is Croatian lace without its accent, "chuj", "pizda", "kutas" and "jebać" mere swearing, "pochwa" a sheath: those
// need company.
const whose =
  '(?:moj|twoj|swoj|jego|jej|moim|twoim|tward|stward|wielk|grub|nabrzmia[łl]|sztywn|stojac|naprezon)[a-zł]{0,4}';
const wet = '(?:moj|twoj|swoj|jej|mokr|ciasn|wilgotn|ogolon|gorac|s[łl]odk)[a-zł]{1,3}';
const you = '(?:cie|ciebie|mnie|ja|go|nas)';

export const sexualTerms: SexualTermRule[] = [
  {
    name: 'sexual_anatomy',
    pattern: latinWords(
      `${whose} (?:[a-zł]{2,12} )?(?:kutas(?:a|em|ie|y|owi)?|chuj(?:a|em|u|owi)?|fiut(?:a|em|ka)?|pa[łl]e|pa[łl]a|ch?uj(?:a|em)?)`,
      'kutasik[a-zł]{0,3}|fiutk[a-zł]{1,3}',
      `${wet} (?:[a-zł]{2,12} )?(?:cipk[a-zł]{1,3}|cip[aey]|pizd[a-zł]{1,3}|cipeczk[a-zł]{1,3}|szpark[a-zł]{1,2}|dziurk[a-zł]{1,2}|pochw(?:a|e|y|ie))`,
      '(?:w|do) (?:twojej |mojej |jej )?(?:cipce|cipki|cipe|cipke|cipie|pochwie)',
      'cipeczk[a-zł]{1,3}|cipsk[a-zł]{1,3}|pipk(?:a|e|i)',
      'penis(?:a|em|ie|y|owi)?',
      'wagin(?:a|e|y|ie)',
      'lechtaczk[a-zł]{1,3}',
      'cyck(?:i|ow|ami|ach|om)|cyc(?:ow|ami|uszki|uszkow)|cyce(?= )',
      `(?:moj|twoj|swoj|jej|tward|stward|sterczac)[a-zł]{1,5} (?:[a-zł]{2,12} )?sut(?:k[a-zł]{1,3}|ek)`,
      'erekcj(?:a|i|e)|wzwod(?:u|em)?',
      `(?:moj|twoj|ciep[łl]|gorac)[a-zł]{1,3} sperm[a-zł]{1,2}`,
      'dildo[a-zł]{0,3}|wibrator(?:a|em|y)?',
      'wargi sromowe|warg sromowych',
    ),
  },
  // \b knows no word that begins with ł.
  { name: 'sexual_anatomy_other', pattern: /łechtaczk[a-zł]{1,3}/gu },
  {
    name: 'sexual_acts',
    pattern: latinWords(
      '(?:wy|po|prze|z)?rucha(?:c|m|sz|my|nie|nia|nko|ny|na|j|[łl](?:a|am|em|es|as|bym|abym)?)|(?:wy|po|prze)rucham',
      `(?:(?:wy|prze|po)?(?:pieprz|pierdol|jeb|dym|posuw|bzyk|rzn)[a-zł]{1,5}) ${you}(?: (?:mocno|ostro|od ty[łl]u|g[łl]eboko|ca[łl]a noc|do|az|na|szybciej|mocniej|jak|w|teraz|tu|prosze)|(?= ?(?:$|[,.!?])))`,
      `(?:chce|chcia[łl]a?bym|zaraz|bede|bedziesz|mam ochote|pragne|moglbym|mog[łl]a?bym) ${you} (?:[a-zł]{2,12} ){0,2}(?:(?:wy|prze|po)?(?:pieprzyc|pierdolic|jebac|dymac|bzyknac|bzykac|rznac|posuwac))`,
      '(?:pieprzyc|jebac|bzykac|bzyknac|rznac) sie (?:ze mna|z toba)|(?:sie|z toba|ze mna) (?:pieprzyc|bzykac|bzyknac|jebac|rznac)|bzykank[oau]|bzykniemy sie|pieprz mnie|przelec mnie|przeleciec (?:cie|mnie)|zerznij mnie|zerznac (?:cie|mnie)|(?:cie|mnie) zerznac|zerzne cie|(?:cie|mnie) przeleciec',
      '(?:rob|zrob)[a-zł]{0,3} (?:[a-zł]{1,6} )?lod(?:a|zika)|lodzik(?:a|iem)?|laske (?:ci|mi) (?:zrobi|robi)[a-zł]{0,2}|(?:zrob|rob)[a-zł]{0,3} (?:ci|mi|mu) laske|minet(?:a|e|y|k[a-zł]{1,3})|palcowk[a-zł]{1,3}',
      'obciag(?:ac|nac|nij|ne|am|aj|anie|niesz)(?! (?:spod|sukien|bluz|rekaw|koszul|materia[łl]))',
      '(?:ss|liz|wyliz|poliz|possa|ca[łl]uj|piesc)[a-zł]{1,5} (?:[a-zł]{1,8} ){0,2}(?:kutas[a-zł]{0,2}|chuj[a-zł]{0,2}|cipk[a-zł]{1,2}|cip[ey]|lechtaczk[a-zł]{1,2}|cyc[a-zł]{1,3}|sutk[a-zł]{1,2}|penis[a-zł]{0,2}|jaja|fiut[a-zł]{0,2}|dziurk[a-zł])',
      '(?:wy)?liz(?:ac|e|z|ala) (?:cie|mnie|ci) (?:tam|miedzy|do|az|na dole|ca[łl]a)|wylizac ci|wylize ci',
      'masturb[a-zł]{2,10}|onaniz[a-zł]{1,6}|wal(?:e|ic|isz|i[łl][a-zł]{0,3}) (?:sobie )?konia|trzep(?:ac|ie|iesz) (?:sobie )?(?:kapucyna|konia)',
      '(?:zrobic|robic|zrobie|robie|zrob|robisz) (?:sobie|ci|mi) dobrze(?! (?:na|w|po)\\b)|palcowac|palcuj[a-zł]{1,3}|dotyka(?:m|sz|c|j) sie (?:tam|miedzy|mysl|i mysl|dla)|bawie sie soba|piesc(?:ic|isz|ze) sie (?:tam|miedzy|mysl)',
      'orgazm[a-zł]{0,4}|szczytowa(?:c|nie|nia|[łl]a?m?)',
      'dojd(?:e|z|ziesz) (?:w tobie|we mnie|dla mnie|na mnie|na tobie|z toba|w moich|w twoich)|dojsc (?:w tobie|we mnie|na tobie|na mnie|w twoich)|dochodze (?:na mysl|w tobie|z rozkoszy)|doprowadz[a-zł]{1,4} (?:cie|mnie) do (?:orgazmu|szczytu|szczytowania)',
      'spusc(?:ic|i|[łl]|isz)[a-zł]{0,3} sie(?! (?:po|na lin|do pi|z (?:gor|lin|dach)))|spuszcz(?:e|ac|am) sie (?:w|na) (?:tobie|ciebie|twoj|mnie|cyc)[a-zł]{0,4}|spuscic sie',
      'wytrysk(?:u|iem|nac|ne)?(?! (?:wod|fontann|gejzer|ropy))|ejakul[a-zł]{2,8}',
      'seks(?:u|em)? (?:analn|oraln|grupow)[a-zł]{1,4}|(?:analn|oraln)(?:y|ego|ym) seks[a-zł]{0,2}|analnie|(?:ochot[aey] na|ostr(?:y|ego)|dzik(?:i|iego)|uprawia(?:c|my|m)) (?:[a-zł]{1,10} ){0,2}seks(?:u)?|cyberseks[a-zł]{0,2}|seks telefon[a-zł]{2,4}',
      '(?:wez|wzia[a-zł]{1,2}|wziac|brac|bior[ea]|wejdz|pieprz[a-zł]{1,3}|ruch[a-zł]{1,3}|seks[a-zł]{0,2}|pozycj[a-zł]|kocha[a-zł]{1,3}) (?:cie |mnie |sie )?(?:na pieska|od ty[łl]u|w dupe|w dupke|w tylek|w ty[łl]ek)',
      'roz(?:[łl]oz|[łl]oze|chyl|chylam|szerz|szerze|suw|sun)[a-zł]{0,3} (?:dla mnie |przede mna |swoje |szeroko )?(?:nogi|uda|nozki)',
      '(?:wejsc|wejde|wchodze|wchodzisz|wejdz|byc|poczuc|czuc) (?:[a-zł]{1,9} ){0,2}(?:w ciebie|we mnie) (?:g[łl]eboko|mocno|od ty[łl]u|powoli|ostro)|wejdz we mnie|wejsc w ciebie|wejde w ciebie|(?:poczuc|czuc) (?:cie|go|twojego) (?:[a-zł]{2,10} )?w sobie|wsadz[a-zł]{0,2} (?:ci|mi) (?:go|kutasa|palce|palec|chuja)|wsun[a-zł]{1,3} (?:ci |mi )?(?:palce|palec) (?:w|do|miedzy)',
      '(?:jestem|robie sie|robi[łl]am sie|jestes|zrobi[łl]am sie) (?:[a-zł]{2,9} ){0,2}mokra (?:dla|przez ciebie|na mysl|miedzy|tam|z podniecenia|jak)',
      'napalon(?:a|y)(?! (?:na (?!ciebie|mnie|seks)|w |jest))|stoi mi(?= ?(?:$|[,.!?]|na mysl|przez|jak))|staje mi(?= ?(?:$|[,.!?]|na mysl|przez|jak))',
      'gang ?bang[a-zł]{0,2}|trojkat (?:z toba|we troje|seksualny)|po[łl]yk(?:am|ac|aj) (?:sperme|spust|do konca)|w usta i|usiad[zź] mi na twarzy',
    ),
  },
];
