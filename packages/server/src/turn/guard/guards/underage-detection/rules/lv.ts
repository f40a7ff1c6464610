import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:tikai|vel tikai|tik|jau|gandriz|kadi|apmeram|tagad|patiesiba|tiesam|knapi|nav pat|nepilni|ari|palika|aprit|sobrid|pagaidam|ir) ){0,4}';
const month = '(?:janvari|februari|marta|aprili|maija|junija|julija|augusta|septembri|oktobri|novembri|decembri)';
const soon = r`(?:driz|driizuma|drizuma|rit|sodien|parit|(?:nakamgad|sogad|nakamaja gada|saja gada|nakammenes|nakamaja (?:menesi|nedela))|${month}|(?:sestdien|svetdien|piektdien)|pec (?:gada|menesa|nedelas|dazam|paris|diviem|divam|trim|\d{1,2}) ?(?:dienam|nedelam|menesiem|gadiem)?)`;
const parents = '(?:mamma|mama|mate|tetis|tevs|vecaki|vecas|fateris)';

export const lv = ageRules({
  ruleName: 'lv',
  ages: 'pieci|sesi|septini|astoni|devini|desmit|vienpadsmit|divpadsmit|trispadsmit|cetrpadsmit|piecpadsmit|sespadsmit|septinpadsmit|septinpacmit|piecpacmit|sespacmit',
  teens:
    'desmit|vienpadsmit|divpadsmit|trispadsmit|cetrpadsmit|piecpadsmit|sespadsmit|septinpadsmit|piecpacmit|sespacmit',
  eighteen: 'astonpadsmit|astonpacmit',
  followers:
    'un|bet|es|esmu|dzivoju|no|jo|tapec|tad|tu|tev|cik|no kurienes|ka|kas|kur|puisis|meitene|virietis|sieviete|cau|sveiki|sveiks|ne|ja|sorry|atvaino|piedod|tagad|vel|tikai|jau|driz|vai ta|mekleju|ar pusi|tiesam|diemzel|paldies|btw|bi|briva|brivs|macos|kops (?:vakardienas|marta)|vai tas|starp citu|meita',
  years: 'gad[ui]|gadini|g|gadus',
  answerStarts: 'man|man ir|es|tikai|vel tikai|gandriz|nu|ja|hm+|jau|haha|ok|ir|palika|aprit',
  triggers: 'piec sesi sept asto devi desm vien divp tris cetr sesp nepi piln pamats pama saku astot',
  triggersBesideNumber: 'man gadi gadu gad vecu esmu maco eju klas klase meit puis dzim bus pali mums aprit apri nav',
  impliedTriggers:
    'mamm mama mate teti tevs veca fate tele maja maja kont parb skol skolo vidu gimn pusau vad vadit jaun maza melo par maci sodit kaba star atzi piez nedr driks klas bailes sod',
  undoneBefore:
    'kad|ja|it ka|ka|saka|teica|doma|domaja|izskatas|mine|nav|vairs nav|dziesma|filma|gramata|sauc|velos kaut|(?:saka|teica|doma|domaja),? ka|iedomajies,? ka|jutos ka|jutos it ka|juutos',
  undoneAfter:
    'minut\\w*|min|kilogram\\w*|kg|km|kilometr\\w*|metr\\w*|cm|procent\\w*|stund\\w*|dienas|dienu|nedel\\w*|menes\\w*|eiro|reiz\\w*|gad(?:u|i|us) (?:pieredz\\w*|stazs|jaunak\\w*|vecak\\w*|lauliba|kopa|atpakal|starpiba|darba|precej\\w*)|atkal|kaki|berni|brali|kad',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:man|mums abam|mums abiem) (?:ir )?${only}{age} ?(?:gadi|gadu|gadini|g|gads)(?! (?:piered|staz|jaun|vec|starp|darba))|(?:^|, ?|bet |es |cau |jo |ja |nu )man ${only}{age}{end}|man ir ${only}{age}{end}|(?:man |^)(?:nupat |tikko )?palika ${only}{age}(?: gadi)?(?= (?:vakar|sodien|nupat)|\s*$)|esmu {age} gadus (?:veca|vecs|jauna|jauns)`,
    ],
    [
      'years_old',
      0.95,
      r`esmu (?:tikai |vel |tada )?(?:{age}|1[0-7])[ -]?(?:gadig[as]s?|gadniece|gadnieks)(?: (?:meitene|puisis))?|esmu (?:piecpadsmit|sespadsmit|septinpadsmit|cetrpadsmit|trispadsmit|divpadsmit)gadi(?:g[as]s?|ga)|mans vecums(?: ir|:)? ?${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:cau|sveiki|sveiks|hei|hey|labdien)?[ ,!]{0,2}(?:(?:meitene|puisis|meita|zens)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?g(?:adi)?)?|1[0-7](?: ?g(?:adi)?)?(?: ?[/,] ?|,? )(?:meitene|puisis|meita|zens)|1[0-7] gadi seit)(?=\s*$|\s*[,/!)]|\s+(?:seit|no|un|mekle|mekleju|riga|tu|gadi))`,
    ],
    [
      'turns',
      0.93,
      r`(?:man (?:bus|paliks|apritēs|apritẽs|aprites|driz bus|driz paliks) (?:(?:${soon}) ){0,4}(?:{age}|{18})(?: gad[iu])?(?: ${soon}|{end})|man (?:${soon}) (?:bus|paliks|aprites) (?:tikai |beidzot )?(?:{age}|{18})|(?:${soon}) man (?:bus|paliks|aprites) (?:tikai |beidzot )?(?:{age}|{18})|(?:tikko|vakar|nesen|pagajusaja nedela|pirms nedelas) man (?:palika|apritēja|apriteja) {age}|man (?:palika|apriteja) {age}(?: gadi)? (?:vakar|sodien|pagajus\w+|pirms))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:kad|kamer) man (?:bus|paliks|aprites|nebus|nepaliks) (?:beidzot )?(?:{18}|{teen})|man (?:vel )?nav (?:vel |pat )?{18}(?: gadu)?(?: vel)?{end}|man (?:ir )?(?:gandriz|driz) {18}(?! gadu piered){end}|man (?:ir )?(?:mazak par|zem) {18}|(?:vel )?(?:neesmu|es neesmu) (?:vel )?(?:pilngadig[as]s?|pieaug\w+)`,
    ],
    [
      'minor',
      0.95,
      r`(?:es )?esmu (?:vel |ari |diemzel |joprojam |patiesiba |tikai )*(?:nepilngadig[as]s?|mazgadig[as]s?){end}|es (?:vel )?nepilngadig[as]s?{end}`,
    ],
    [
      'birthday',
      0.9,
      r`(?:rit|sodien|sestdien|nakamnedel|driz) (?:man ir |mana |svinu |svinesu )(?:savu )?(?:[5-9]|1[0-8])[ .]?(?:a|aja|ta)? ?(?:dzimsanas diena|dzd|dzimene)\w*|mana (?:[5-9]|1[0-8])[ .]?(?:a|ta)? ?dzimsanas diena (?:ir |bus )?(?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:esmu|macos|eju|iesu|beidzu|sakas) (?:vel |tikai |jau |tagad |no septembra )*(?:(?:[4-9]|10)[ .]?(?:klase|kl|klasi)|(?:ceturtaja|piektaja|sestaja|septitaja|astotaja|devitaja|desmitaja|piekta|sesta|septita|astota|devita) (?:klase|klasi)|pamatskola|pamatskolu|sakumskola|sakumskolu)(?! (?:skolot|audzin))(?=\s*$|\s*[,!)]|\s+(?:un|bet|vel|tad|haha|tagad|no))|(?:es |esmu )+(?:vel |tikai )?(?:astotklasnie(?:ks|ce)|devitklasnie(?:ks|ce)|septitklasnie(?:ks|ce)|sestklasnie(?:ks|ce)|piektklasnie(?:ks|ce)|desmitklasnie(?:ks|ce))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:es )?esmu (?:vel |tikai |joprojam )*(?:pusaud(?:ze|zis)|skolnie(?:ce|ks)|skolen(?:s|e)|vidusskolnie(?:ce|ks)|gimnazist(?:s|e)|berns|tinis)(?= ?$| ?[,!]| (?:un|bet))|(?:macos|esmu|eju) (?:vel |joprojam )*(?:vidusskol[au]|gimnazij[au]|skola|skolu|tehnikum[au]|(?:11|12|vienpadsmitaja|divpadsmitaja)[ .]?(?:klase|kl))(?= ?$| ?[,!]| (?:un|bet|vel|tad))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:mana |mans |mani )?${parents} (?:man )?(?:atkal |vakar )?(?:atnema|panema|konfisceja|aizliedza|atnem|aizliedz)(?: man)? (?:atkal )?(?:telefonu|datoru|planseti|mobilo|iet|xbox)|(?:es esmu|esmu|es|^) ?(?:sodita|sodits|majas aresta)(?= ?$| ?[,!]| (?:lidz|par|jo|un))|(?:mana |mans |mani )?${parents} (?:mani |man )?(?:nelaiz|neatlauj|nelaidis|neatlaus)|(?:mana |mans |mani )?${parents} (?:man )?(?:parbauda|lasa|skatas) (?:manu |manas )?(?:telefonu|zinas|mobilo)|(?:mana |mans |mani )?${parents} (?:mani )?(?:nositis|nogalinas)|(?:mana |mans |mani )?${parents} (?:nedrikst|nezina|nevar)(?: uzzinat| zinat| par| ka| redzet| neko)|(?:man )?jabut (?:majas|gulta) (?:lidz|pirms) ?(?:20|21|22|8|9|10|plkst)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:man )?(?:jataisa|japilda|jaizpilda|taisu|pildu|jaizdara|jauztaisa|vel jataisa|neesmu izpildijis) (?:vel |daudz |loti daudz |parak daudz )*(?:majasdarb\w+|majas darb\w+|md)(?: (?:matematika|latviesu|anglu))?(?= ?$| ?[,!]| (?:un|no|bet|tad|mat))|(?:man |mums )?(?:rakstam|rakstisim|rit|ir|bus) (?:rit |sodien |bus )*(?:kontroldarb\w+|parbaudes darb\w+|ieskaite|diktats|kd|pd) (?:matematika|matene|latviesu|anglu|vesture|fizika|kimija|biologija|geografija)|(?:mana |musu )?(?:matematikas|matenes|latviesu|anglu|sporta|fizikas|vestures|klases) (?:skolotaja|skolotajs|audzinataja|skolene)|(?:dabuju|sanemu) (?:piezimi|divnieku|nepietiekamu|[2-3])(?: (?:matematika|no|par))?(?= ?$| ?[,!]| (?:no|par|mat))|starpbridi|pec stundam (?:man|eju|jaiet|varu)|mana kabatas nauda|kabatas nauda(?= ?$| ?[,!])`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:vel )?(?:nedrikstu|nevaru) (?:vel )?(?:vadit|balsot|dzert|pirkt alkoholu)(?: auto| masinu)?(?: vel)?(?= ?$| ?[,!]| (?:jo|man))|(?:es |esmu |vai es esmu |vai esmu )*(?:tev |laikam |vel |varbut )*par (?:jaunu|mazu|jauna) (?:tev|tam|lai|vadit|prieks)|(?:meloju|sameloju) (?:par )(?:savu )?vecumu|vecums (?:profila |seit )?(?:ir )?(?:nepareizs|viltots|izdomats)`,
    ],
  ],
  impliedUndoneBefore:
    'kad|agrak|toreiz|dels|meita|berni|berniem|brala|bralis|masa|skoleni|saka|teica|biju|bija|ka|berniba|kad biju|ja|meitai|delam',
  impliedUndoneAfter:
    'kad biju|toreiz|biju|ar berniem|ar delu|ar meitu|bernu|dela|meitas|pirms \\d+ gadiem|labot|skolotaja|skolotajs|berniem',
  asksAge: r`cik (?:tev|jums)(?: ir)?(?: gad[ui]|(?= ?[?,\n:;)]| ?$))|cik (?:vec[as]s?|gadu) (?:tu )?(?:esi|tev)|cik tu esi vec[as]s?|tavs vecums|kura gada (?:esi )?dzim\w+|kad (?:esi )?dzim\w+`,
  asksWhetherAdult: r`(?:vai )?(?:tu )?esi (?:jau |tiesam |vispar )*(?:pilngadig[as]s?|pieaug\w+)|(?:vai )?tev (?:jau |tiesam |ir |vismaz |vairak par |vispar )*(?:18|astonpadsmit)`,
  deniesAdult: r`(?:ne|vel ne|ne vel|gandriz|diemzel ne|nee+|neesmu|nav|nope|ne gluzi)(?=\s*$|\s*[,!.:;)]|\s+(?:vel|man|es|atvaino|bet|gandriz|diemzel|kapec|tikai))`,
  bornIn: r`(?:dzimu|dzimusi|dzimis|piedzimu) (?:es )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|esmu (?:dzim(?:is|usi) )?{year}[ .]?(?:gada)?(?: dzim(?:is|usi))?(?= ?$| ?[,!]| gada)`,
  takesBack: r`(?:jokoju|pajokoju|(?:tas ir |tas bija )?joks(?= ?$| ?[,!.]| (?:man|haha))|gribeju rakstit (?:2\d|[3-9]\d|1[89])|(?:ne|atvaino|ups|sorry)[ ,.!]{1,3}man (?:ir )?(?:2\d|[3-9]\d|19))`,
});
