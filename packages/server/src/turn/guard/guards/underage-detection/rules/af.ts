import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:maar|net|nog|nog net|nou|al|eintlik|amper|amper net|omtrent|so|regtig|ook|eers|nog maar|onder|ongelukkig|skaars) ){0,4}';
const month = '(?:januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember)';
const soon = r`(?:binnekort|more|oormore|vandag|(?:volgende|hierdie|vanjaar|aanstaande) ?(?:jaar|maand|week|${month})?|in ${month}|oor (?:'n|n|twee|drie|paar|'n paar|\d{1,2}) (?:dae|weke|maande|jaar|dag|week|maand)|eers|amper|nou)`;
const parents = '(?:ma|mamma|mammie|moeder|pa|pappa|pappie|vader|ouers|oumense|stiefpa|stiefma|ma-hulle|pa-hulle)';

export const af = ageRules({
  ruleName: 'af',
  ages: 'vyf|ses|sewe|agt|nege|tien|elf|twaalf|dertien|veertien|vyftien|sestien|sewentien',
  teens: 'tien|elf|twaalf|dertien|veertien|vyftien|sestien|sewentien',
  eighteen: 'agtien|agttien',
  followers:
    'en|maar|so|van|uit|want|ek|jy|jou|hoe|waar|wat|wie|wanneer|nog|nou|hier|ook|jammer|sorry|is dit|het|bly|woon|kom|soek|meisie|seun|enkel|hi|hallo|nee|ja|eintlik|regtig|eerlik|of so|bru|skat|binnekort|amper|word|my|dis|as dit|in graad',
  years: 'jaar(?: oud| jonk)?|jarige?|jr|j',
  answerStarts: 'ek|is|ek is|ekt|maar|net|nog net|amper|ok|oke|uh+m?|hm+|wel|ja|nou|nog|haha|hi|eerlik',
  triggers: 'vyf ses sewe agt nege tien elf twaa dert veer vyft sest mind graa laer sewe onde mond',
  triggersBesideNumber: 'ek ekt word my graa jaar gr meis seun ons laer',
  impliedTriggers:
    'ma mamm mamm moed pa papp vade ouer foon huis skoo juff geho mag kan mees onde toet tien rybe leer jonk wisk huis ouer sakg hoer lieg grad graa',
  undoneBefore:
    'as|toe|asof|dat|se|gese|dink|dog|gedink|glo|raai|nie|of|(?:se|gese|dink|dog) dat|liedjie|lied|fliek|boek|wens|wens dat|voel soos|soos',
  undoneAfter:
    'uur|minute|min|kilo|kg|km|meter|cm|persent|keer|dae|weke|maande|rand|jaar (?:jonger|ouer|getroud|saam|gelede|by|nugter|lank|terug)|was|gewees|nie meer|jare',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:ek is|ek's|ekis|ons is (?:albei|altwee|beide)) ${only}{age}(?: en 'n half)?(?: (?:jaar|jr|j)(?: oud| jonk)?)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:omdat|want|aangesien|al) ek ${only}{age} (?:jaar (?:oud )?)?is|my ouderdom is ${only}{age}|ek is 'n? ?(?:{age}|1[0-7])[ -]?jarige?(?: (?:meisie|seun))?{end}|ek is 'n (?:meisie|seun|tiener) van {teen}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hi|hey|hallo)?[ ,!]{0,2}(?:(?:meisie|seun|v)(?: ?[/,]? ?)(?:1[0-7])|1[0-7](?: ?[/,] ?| )?(?:meisie|seun)|1[0-7] (?:jaar )?hier)(?=\s*$|\s*[,/!)]|\s+(?:hier|van|uit|en|jy|soek))`,
    ],
    [
      'turns',
      0.93,
      r`ek (?:word|raak|verjaar en word|gaan) (?:${soon} ){0,4}(?:{age}|{18})(?: jaar(?: oud)?)?(?: word)?(?:{end}| (?:${soon}))|(?:${soon}) word ek (?:eers |al )?(?:{age}|{18}){end}|ek (?:het (?:nou )?(?:net|pas)|is (?:net|pas)) {age} geword`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:as|wanneer|sodra|totdat|tot|voor) ek (?:eendag |eers |uiteindelik )*(?:{18}|{teen}) (?:is|word|raak)|ek is (?:nog |ongelukkig |eintlik )*(?:nie|onder|nog nie|nie eers|nog nie eers) (?:eers )?{18}(?: jaar)?(?: nie)?{end}|ek is (?:amper|byna) {18}{end}`,
    ],
    [
      'minor',
      0.95,
      r`ek is (?:nog |eintlik |steeds |net |ook )*(?:'n )?(?:minderjarige?|minderjarig|onder die wettige ouderdom|nie mondig nie|nie meerderjarig nie)(?! kind)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:more|vandag|saterdag|sondag|volgende week) is (?:dit )?my (?:[5-9]|1[0-8])(?:de|e|ste)? verjaar(?:s)?dag|my (?:[5-9]|1[0-8])(?:de|e|ste)? verjaar(?:s)?dag is (?:more|vandag|volgende|binnekort|in|oor)`,
    ],
    [
      'school_year',
      0.9,
      r`ek (?:is|gaan|begin|was nou) ${only}(?:volgende jaar |vanjaar )?(?:in |na |met )?(?:graad|gr) ?(?:[1-9]|1[01]|een|twee|drie|vier|vyf|ses|sewe|agt|nege|tien|elf)(?! (?:onderwyser|juffrou|klas|kinders|leerders))|ek is (?:nog )?(?:in|op) (?:die )?laerskool|ek is 'n graad ?(?:[1-9]|10|11)-?(?:leerder|leerling|er)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`ek is (?:nog |maar |net |ook )*(?:'n )?(?:skolier|tiener|leerling|leerder|hoerskoolleerling|skoolkind|kind){end}|ek is (?:nog |steeds )*(?:op|in) (?:die )?(?:hoerskool|skool|matriek|graad 12|gr ?12)(?= ?$| ?[,!]| (?:en|maar|nog))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`my ${parents} (?:het|vat|neem) (?:weer |nou |net )*my (?:foon|selfoon|laptop|tablet|xbox|ps\d|fone) (?:gevat|afgevat|weggevat|weg|afgeneem|weggeneem)|ek is (?:weer |nou )?gehok|ek het (?:weer )?huisarres|my ${parents} (?:laat|sal|wil|gaan) (?:my )?nie (?:toe|laat|dat ek|laat gaan|my)|my ${parents} (?:mag|moet|weet) (?:nie|niks|dit)(?: nie)? (?:hiervan|weet|uitvind|sien|dat ek|hieroor|dit)|ek mag nie (?:van|volgens) my ${parents}|my ${parents} (?:kyk|check|lees|gaan) (?:deur |altyd )*my (?:foon|boodskappe|chats)|ek moet (?:8|9|10|agt|nege|tien)(?: ?uur)? (?:by die huis|in die bed|terug) wees|my (?:ma|pa|ouers) (?:gaan|sal) my (?:doodmaak|vermoor)`,
    ],
    [
      'lessons',
      0.6,
      r`ek (?:moet|het|doen|is besig met|sit met|haat) (?:nog |baie |so baie |my |eers |vreeslik baie )*(?:wiskunde|afrikaans|engels)?[ -]?huiswerk(?! van my kind)|ek (?:skryf|het|leer) (?:more |vandag |vir |'n |nog |die )*(?:wiskunde|engels|afrikaans|wetenskap)[ -]?(?:toets|eksamen)|my (?:wiskunde|engels|afrikaans|rugby|klas|skool|lo) ?-?(?:onderwyser|onderwyseres|juffrou|juf|meneer)|my (?:juffrou|onderwyser|meneer) (?:is|het|haat|se)|ek (?:het|kry|moet) (?:weer )?(?:detensie|skoolsit)|na skool (?:gaan|moet|het|mag) ek|my sakgeld|oor my (?:punte|rapport)(?= ?$| ?[,!])`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`ek (?:mag|kan) nog nie (?:bestuur|ry|stem|drink|alkohol|bier)|(?:ek is|is ek) (?:nog |dalk |te )*te jonk (?:vir (?:jou|dit|hierdie)|om te (?:bestuur|ry|stem|drink|date))|ek het (?:nog )?(?:net )?my leerlinglisensie|ek het (?:gelieg )?oor my ouderdom (?:gelieg|gejok)`,
    ],
  ],
  impliedUndoneBefore:
    'toe|vroeer|as kind|as|seun|dogter|kinders|niggie|neef|broer|suster|leerlinge|se|gese|was|soos|altyd',
  impliedUndoneAfter:
    'toe ek|vroeer|was|van my (?:seun|dogter|kinders|leerlinge)|met my (?:seun|dogter|kinders)|nasien|jare gelede|onderwyser|gewees',
  asksAge: r`hoe oud is (?:jy|julle|u)|jou ouderdom|wanneer is jy gebore|in watter jaar is jy gebore`,
  asksWhetherAdult: r`is jy (?:al |ook |regtig |ouer as |bo |oor |ten minste )*(?:18|agtien|mondig|meerderjarig|'n volwassene|volwasse)`,
  deniesAdult: r`(?:nee|nog nie|nie (?:regtig|heeltemal)(?: nie)?|amper|ongelukkig nie|nope)(?=\s*$|\s*[,!.:;)]|\s+(?:nog|ek|jammer|sorry|maar|nie|amper|hoekom))`,
  bornIn: r`ek is (?:eers )?(?:in |op )(?:[a-z0-9,/. -]{0,16}[ /.-])?{year} gebore|ek is gebore (?:in |op )(?:[a-z0-9,/. -]{0,16}[ /.-])?{year}|my geboortejaar is {year}`,
  takesBack: r`(?:grappie|ek jok|ek speel (?:net|maar)|ek terg|ek bedoel (?:2\d|[3-9]\d|1[89])|(?:nee|jammer|oeps)[ ,.!]{1,3}ek is (?:2\d|[3-9]\d|1[89]))`,
});
