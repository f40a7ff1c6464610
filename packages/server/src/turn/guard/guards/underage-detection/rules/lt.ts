import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:tik|tiktai|dar|dar tik|jau|beveik|kazkur|apie|dabar|is tikruju|tikrai|vos|nera nei|nepilnu|irgi|suejo|sukako|kol kas|yra|mazdaug) ){0,4}';
const month =
  '(?:sausi[ou]|vasari[ou]|kov[oa]|balandzi[ou]|geguzes?|birzeli[ou]|liep[ao]s?|rugpjuci[ou]|rugsej[ou]|spali[ou]|lapkrici[ou]|gruodzi[ou])';
const soon = r`(?:greitai|netrukus|rytoj|siandien|poryt|(?:kitais|kitamet|siemet|siais|kita|si) ?(?:metais|met|menesi|savaite|menes)?|siemet|kitamet|${month}(?: men[a-z]{0,4})?|(?:sekmadieni|sestadieni|penktadieni)|uz (?:metu|menesio|savaites|keliu|poros|dvieju|triju|\d{1,2}) ?(?:dienu|savaiciu|menesiu|metu)?|po (?:menesio|metu|savaites|\d))`;
const parents = '(?:mama|motina|mamyte|tetis|tevas|tevai|tete|seniai|tevukai)';

export const lt = ageRules({
  ruleName: 'lt',
  ages: 'penkeri|seseri|septyneri|astuoneri|devyneri|desimt|vienuolika|dvylika|trylika|keturiolika|penkiolika|sesiolika|septyniolika',
  teens: 'desimt|vienuolika|dvylika|trylika|keturiolika|penkiolika|sesiolika|septyniolika',
  eighteen: 'astuoniolika',
  followers:
    'ir|o|bet|as|esu|gyvenu|is|nes|todel|tai|tu|tau|kiek|is kur|kaip|ka|kas|kur|vaikinas|mergina|vyras|moteris|labas|sveiki|sveikas|ne|taip|sorry|atsiprasau|atleisk|dabar|dar|tik|jau|greitai|ar panasiai|ieskau|su puse|tikrai|deja|aciu|btw|bi|laisva|laisvas|mokausi|nuo (?:vakar|kovo)|ar (?:tai|nieko|blogai)|beje|turiu',
  years: 'metu|metai|metukai|metuku|m|met',
  answerStarts: 'man|as|tik|dar|dar tik|beveik|na|taip|hm+|nu|jau|haha|ok|suejo|yra|turiu',
  triggers: 'penk sese sept astu devy desi vien dvyl tryl ketu sesi nepi pilna piln pagr prog prad pamk astunt devin',
  triggersBesideNumber:
    'mano gimt man metu meta metai amzi esu moka einu klas merg vaik gime suei suka bus mums bust turi tryl nesu',
  impliedTriggers:
    'mama moti mamy teti teva tevu tete seni tele namu test kont moky mokyt audi vidu gimn gimna paau vair jaun maza mela moki kise nuob pert past nele drau pamo bai',
  undoneBefore:
    'kai|kada|jei|jeigu|lyg|tarsi|tarytum|kad|sako|sake|mano|galvoja|galvojo|mane|atrodo|atrodo kad|spėja|nera|nebe|nebera|daina|filmas|knyga|vadinasi|noreciau kad|(?:sako|sake|mano|galvoja|mane),? kad|isivaizduok,? kad|jauciuosi kaip|jauciuosi lyg|joks',
  undoneAfter:
    'minut\\w*|min|kilogram\\w*|kg|km|kilometr\\w*|metru aukscio|cm|procent\\w*|valand\\w*|dienu|savaiciu|menesiu|eur\\w*|kart\\w*|metu (?:patirt\\w*|stazas|jaunes\\w*|vyres\\w*|santuok\\w*|kartu|skirtum\\w*|darbo|kaip)|vel|kaciu|kai',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:man|mums abiem|mums abiems) ${only}{age} ?(?:metu|metai|metukai|metuku|m|met)(?! (?:patir|staz|jaun|vyr|kai|kaip|reik|prire|uztr|truko))|(?:^|, ?|o |bet |as |labas |nes |taip |na )man ${only}{age}{end}|(?:as )?esu ${only}{age} (?:metu|metukų|m)(?! (?:patir|dirb|vedes|istek)){end}|man (?:suejo|sukako) ${only}{age}`,
    ],
    [
      'years_old',
      0.95,
      r`esu (?:tik |dar |tokia )?(?:{age}|1[0-7])[ -]?(?:mete|metis|metė)|esu (?:penkiolik|sesiolik|septyniolik|keturiolik|trylik|dvylik)amet(?:e|is)|mano amzius(?: yra|:|-)? ?${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:labas|sveiki|sw|hei|hey|cz|cia)?[ ,!]{0,2}(?:(?:mergina|vaikinas|mergaite|berniukas)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?m(?:etu)?)?|1[0-7](?: ?m(?:etu)?)?(?: ?[/,] ?|,? )(?:mergina|vaikinas|mergaite|berniukas)|1[0-7] metu cia)(?=\s*$|\s*[,/!)]|\s+(?:cia|is|ir|iesko|ieskau|vilnius|kaunas|tu|metu))`,
    ],
    [
      'turns',
      0.93,
      r`(?:man (?:bus|sueis|sukaks|tuoj bus|tuoj sueis|greitai bus|greitai sueis) (?:(?:${soon}) ){0,4}(?:{age}|{18})(?: m(?:etu|etai)?)?(?: ${soon}|{end})|man (?:${soon}) (?:bus|sueis|sukaks) (?:tik |pagaliau )?(?:{age}|{18})|(?:${soon}) man (?:bus|sueis|sukaks) (?:tik |pagaliau )?(?:{age}|{18})|(?:ka tik|vakar|pries savaite|pries menesi|praeita savaite) man (?:suejo|sukako|buvo) {age}|man {age} (?:suejo|sukako) (?:vakar|siandien|praeita|pries)|(?:tuoj|greitai) man {18})`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:kai|kol) man (?:bus|sueis|sukaks|nesueis|nebus) (?:pagaliau )?(?:{18}|{teen})|man (?:dar )?(?:nera|nesuejo|nesukako) (?:dar |nei )?{18}(?: metu)?(?: dar)?{end}|man (?:beveik|greitai) {18}{end}|man maziau (?:nei|negu|kaip) {18}|(?:dar )?(?:nesu|as nesu) (?:dar )?(?:pilnamet[ei]s?|pilnamete|suaug\w+)`,
    ],
    [
      'minor',
      0.95,
      r`(?:as )?(?:esu|dar) (?:dar |irgi |deja |vis dar |is tikruju |tik )*(?:nepilnamet[ei]s?|nepilnamete|mazamet[ei]s?){end}|as nepilnamet(?:e|is){end}`,
    ],
    [
      'birthday',
      0.9,
      r`(?:rytoj|siandien|sestadieni|kita savaite|greitai) (?:mano|svenciu|svesiu) (?:savo )?(?:[5-9]|1[0-8])(?:-?as|-?asis|-?aji|-?ojo)? ?(?:gimtadien\w+)|mano (?:[5-9]|1[0-8])(?:-?as|-?asis)? ?gimtadienis (?:yra |bus |)(?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:esu|mokausi|einu|eisiu|baigiu|lankau|pereinu) (?:dar |tik |jau |dabar |nuo rugsejo )*(?:(?:i|is) )?(?:(?:[4-9]|10)(?:-?oje|-?a|-?oj|-?aje|-?ta|-?toje)?[ .]?(?:klase|kl|klaseje|klasej|klases)|(?:ketvirt|penkt|sest|septint|astunt|devint|desimt)(?:oje|oj|a|os) (?:klaseje|klasej|klase|klases)|pagrindineje|pagrindine|progimnazijoj\w*|progimnazija|pradineje|pradinej\w*)(?! (?:mokytoj|vadov))(?=\s*$|\s*[,!)]|\s+(?:ir|o|bet|dar|tai|haha|dabar|nuo|mokykl\w+))|(?:as |esu )+(?:dar |tik )?(?:astuntok(?:as|e)|devintok(?:as|e)|septintok(?:as|e)|sestok(?:as|e)|penktok(?:as|e)|desimtok(?:as|e)|pradinuk(?:as|e))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:as )?esu (?:dar |tik |vis dar )*(?:paaugl(?:e|ys)|moksleiv(?:e|is)|mokin(?:e|ys)|gimnazist(?:e|as)|vienuoliktok\w+|dvyliktok\w+|abiturient\w+|vaikas)(?= ?$| ?[,!]| (?:ir|o|bet))|(?:mokausi|esu|einu) (?:dar |vis dar )*(?:i )?(?:gimnazijoj\w*|gimnazija|mokykloje|mokykloj|mokykla|vidurinej\w*|(?:11|12|vienuoliktoje|dvyliktoje)(?:-?oje)? ?(?:klaseje|klasej|kl|klase)?)(?= ?$| ?[,!]| (?:ir|o|bet|dar|tai))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:mano )?${parents} (?:man )?(?:vel |vakar )?(?:ateme|paeme|konfiskavo|uzdraude|atima|drauzia|draudzia|atims)(?: is manes| man)? (?:vel )?(?:telefona|mob|kompiuteri|kompa|planseta|eiti|iseiti|xbox)?|(?:as )?(?:nubausta|nubaustas|namu areste|turiu namu aresta)(?= ?$| ?[,!]| (?:iki|uz|nes|ir))|(?:mano )?${parents} (?:man |manes )?(?:neleidzia|neleis|neisleidzia|neisleis)|(?:mano )?${parents} (?:man )?(?:tikrina|skaito|ziuri) (?:mano )?(?:telefona|zinutes|mob)|(?:mano )?${parents} (?:mane )?(?:uzmus|nuzudys)|(?:mano )?${parents} (?:negali|nezino|neturi)(?: suzinoti| zinoti| apie| kad| matyti| nieko)|turiu buti (?:namie|namuose|lovoje) (?:iki|pries) ?(?:20|21|22|8|9|10)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:turiu|reikia|man reikia|darau|dar turiu|nepadariau|ruosiu) (?:dar |padaryti |daryti |daug |labai daug |paruosti |ruosti |per daug )*(?:namu darb\w+|namu darbus|nd|pamokas)(?: (?:is )?(?:matkos|matematikos|lietuviu|anglu))?(?= ?$| ?[,!]| (?:ir|is|o|bet|tai))|(?:turesim|rasom|rasysim|rytoj|turim|turiu) (?:rytoj |siandien |bus )*(?:kontrolini|kontrolinis|testas|testa|savarankiska|diktanta) (?:is )?(?:matkos|matematikos|lietuviu|anglu|istorijos|fizikos|chemijos|biologijos|geografijos)|(?:mano |musu )?(?:matkos|matematikos|lietuviu|anglu|kuno kulturos|fizikos|istorijos|klases) (?:mokytoja|mokytojas|vadove|aukletoja)|(?:gavau) (?:pastaba|dvejeta|dvejeta is|[2-4]|keturis)(?: (?:is|nuo|uz))?(?= ?$| ?[,!]| (?:is|nuo|mat))|per (?:pertrauka|ilgaja pertrauka)|po pamoku (?:turiu|einu|galiu|reikia)|mano kisenpinigiai|kisenpinigi\w+(?= ?$| ?[,!])`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:dar )?(?:negaliu|neleidziama) (?:dar )?(?:vairuoti|balsuoti|gerti|pirkti alkoholio)(?: dar)?(?= ?$| ?[,!]| (?:nes|man))|(?:as |esu |ar as )*(?:tau |turbut |dar |gal )*per (?:jauna|jaunas|maza|mazas) (?:tau|tam|vairuoti|kad)|(?:melavau|pamelavau) (?:apie |del )(?:savo )?(?:amziu|amziaus)|amzius (?:profilyje |cia )?(?:yra )?(?:netikras|melagingas|neteisingas)`,
    ],
  ],
  impliedUndoneBefore:
    'kai|kada|anksciau|tada|sunus|dukra|vaikai|vaikams|sunenas|brolis|sesuo|mokiniai|sako|sake|buvau|kaip|vaikysteje|kai buvau|jei',
  impliedUndoneAfter:
    'kai buvau|tada|buvau|su vaikais|su sunumi|su dukra|vaiku|sunaus|dukros|pries \\d+ metus|tikrinti|mokytoja|mokytojas|mokytoju',
  asksAge: r`kiek (?:tau|jums)(?: yra)?(?: (?:metu|metuku)|(?= ?[?,\n:;)]| ?$))|koks tavo amzius|tavo amzius|kelint(?:u|ais) (?:metu|metais) gim\w+|kada gimei`,
  asksWhetherAdult: r`(?:ar )?(?:tu )?(?:esi|jus) (?:jau |tikrai |isvis )*(?:pilnamet(?:e|is)|suaug(?:es|usi))|(?:ar )?(?:tau|jums) (?:jau |tikrai |yra |bent |daugiau nei |suejo |nors )*(?:18|astuoniolika)`,
  deniesAdult: r`(?:ne|dar ne|ne dar|beveik|deja ne|nee+|nesu|nera|nope|nelabai)(?=\s*$|\s*[,!.:;)]|\s+(?:dar|man|as|atsiprasau|bet|beveik|deja|kodel|tik))`,
  bornIn: r`(?:gimiau|gimusi|gimes|as gim\w+) (?:as )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|(?:as )?(?:esu )?{year} (?:m |metu |metais )?(?:gimimo|gimusi|gimes|gimiau)`,
  takesBack: r`(?:juokauju|pajuokavau|(?:cia )?(?:juokas|bajeris)(?= ?$| ?[,!.]| (?:man|haha))|norejau parasyti (?:2\d|[3-9]\d|1[89])|(?:ne|atsiprasau|ups|sorry)[ ,.!]{1,3}man (?:2\d|[3-9]\d|19))`,
});
