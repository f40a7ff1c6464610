import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:samo|tek|vec|skoro|skoro pa|jos|sad|sada|zapravo|ustvari|otprilike|oko|ispod|manje od|nepunih|jedva|ravno|bas|isto|i ja|punih|gotovo) ){0,4}';
const month =
  '(?:sijecnju|veljaci|ozujku|travnju|svibnju|lipnju|srpnju|kolovozu|rujnu|listopadu|studenom|prosincu|januaru|februaru|martu|aprilu|maju|junu|julu|avgustu|septembru|oktobru|novembru|decembru)';
const soon = r`(?:uskoro|sutra|danas|prekosutra|(?:iduce|sljedece|ove|naredne|dogodine) ?(?:godine|godinu|sedmice)?|(?:iduci|sljedeci|ovaj) (?:mjesec|tjedan)|u (?:${month}|subotu|nedjelju|petak|[1-9]\w{0,5} mjesecu|prvom|trecem|petom)|za (?:godinu|mjesec|tjedan|par|nekoliko|dva|dvije|tri|cetiri|\d{1,2}) ?(?:dana|tjedna|tjedana|mjeseca|mjeseci|godine|godina)?|na (?:ljeto|jesen|proljece))`;
const parents = '(?:mama|majka|mater|stara|tata|otac|stari|starci|roditelji|cale|keva|mamma)';

export const hr = ageRules({
  ruleName: 'hr',
  ages: 'pet|sest|sedam|osam|devet|deset|jedanaest|dvanaest|trinaest|cetrnaest|petnaest|sesnaest|sedamnaest|jedanajst|petnajst|sesnajst|sedamnajst',
  teens: 'deset|jedanaest|dvanaest|trinaest|cetrnaest|petnaest|sesnaest|sedamnaest|petnajst|sesnajst|sedamnajst',
  eighteen: 'osamnaest|osamnajst',
  followers:
    'i|a|ali|sam|zivim|iz|pa|jer|ja|ti|tebi|koliko|kolko|odakle|kako|sto|sta|gdje|tko|ko|decko|cura|musko|zensko|bok|hej|cao|ej|ne|da|oprosti|sorry|zao mi je|sad|sada|jos|samo|tek|vec|uskoro|ili tako|trazim|i pol|iskreno|stvarno|hvala|btw|bi|solo|slobodna|idem|od (?:jucer|ozujka|svibnja)|je l|jel|je li|zapravo|smeta|punim|brate|nazalost|imam',
  years: 'godina|god|godine|godisnja|godisnji|g',
  answerStarts: 'imam|ja|samo|tek|skoro|pa|da|hm+|ovaj|vec|haha|ok|punim|jos|zapravo|evo|uskoro',
  triggers:
    'pet sest seda osam deve dese jeda dvan trin cetr petn sesn malo punol punoljet osno osmi osma sedmi sedm razr puno osme devet sest',
  triggersBesideNumber:
    'nema imam godi god puni napu sam cura deck razr idem bit rođe rode rođen star imamo obje oba rodj moj roda',
  impliedTriggers:
    'mama majk mate star tata otac role rodi cale keva mobi kazn zada test nast razr raz sred gimn skol teen tine voz vozi mala mala mlad prem godi laga lagal odmo dzep uko ukor jed jedi vise ispi kont kuci profe prof zabr mob',
  undoneBefore:
    'kad|kada|da|ako|kao da|kaze|rekao|rekla|misli|mislio|mislila|misle|izgledam kao da|pogadja|nemam|nemam vise|vise nemam|pjesma|film|knjiga|zove se|volio bih|voljela bih|(?:kaze|rekao je|rekla je|misli|misle|mislio je|mislila je),? da|zamisli,? da|osjecam se kao da|nisam',
  undoneAfter:
    'minut[ae]?|min|kila|kg|km|kilometara|metara|cm|posto|sati?|dana|tjedana|mjeseci|eura|kuna|puta|godin[ae] (?:iskustva|staza|radnog|mlad|star[ij]|braka|u braku|zajedno|razlike|u|na|bez|manje|vise|otkad)|opet|macaka|djece|brace|kad',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:imam|imamo (?:obje|oba|oboje)) ${only}{age}(?: i pol| ipo| i po)? ?(?:godina|god|godine|godinica|g)|(?:^|ja |, ?|bok |hej |ej )imam ${only}{age})(?: i pol| i po)?{end}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:ja )?sam (?:samo |tek |jedna )?(?:{age}|1[0-7])[ -]?(?:o)?(?:godisnja|godisnji|godisnjakinja|godisnjak)(?: (?:cura|decko|djevojka))?|imam ${only}{age} leta|(?:sam |imam )?(?:petnaesto|sesnaesto|sedamnaesto|cetrnaesto|trinaesto|dvanaesto)godisnj\w+|moja dob(?: je|:) ?${only}{age}{end}|star[a]? sam {age}(?: godina)?{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:bok|hej|ej|cao|pozdrav|zdravo)?[ ,!]{0,2}(?:(?:cura|decko|djevojka|zensko|musko)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?god(?:ina)?)?|1[0-7](?: ?god(?:ina)?)?(?: ?[/,] ?|,? )(?:cura|decko|djevojka|zensko|musko)|1[0-7] godina ovdje)(?=\s*$|\s*[,/!)]|\s+(?:ovdje|iz|i|trazi|trazim|zg|zagreb|split|ti|god))`,
    ],
    [
      'turns',
      0.93,
      r`(?:(?:punim|napunit cu|napunicu|imat cu|punicu|imacu|navrsavam|slavim) (?:(?:${soon}|tek|konacno) ){0,4}(?:{age}|{18})(?: god(?:ina)?)?(?: ${soon}|{end})|(?:${soon}) (?:punim|imam|cu imati|cu napuniti|cu imat) (?:tek |konacno )?(?:{age}|{18})(?: god(?:ina)?)?{end}|(?:upravo|jucer|prosli (?:tjedan|mjesec)|nedavno|tek) sam napuni(?:o|la) {age}|napuni(?:o|la) sam {age}(?: god(?:ina)?)? (?:jucer|danas|prosli (?:tjedan|mjesec)|prije (?:tjedan|mjesec|par)))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:kad|kada|dok|dok ne|prije nego) (?:ne )?(?:napunim|budem imal[ao]?|budem ima(?:la|o)|navrsim|punim|budem) (?:{18}|{teen}|punolj?etn[ai]?|punoljetan)|(?:jos )?nemam (?:jos |ni )?(?:punih )?{18}(?: god(?:ina)?)?(?: jos)?{end}|imam (?:skoro|ispod|manje od|nepunih) {18}(?! godina isk){end}|(?:jos )?nisam (?:jos |ni )?(?:punolj?et[an]+a?|punoljetan|odrast\w+)`,
    ],
    [
      'minor',
      0.95,
      r`(?:ja )?sam (?:jos |isto |nazalost |zapravo |samo |uvijek |jos uvijek )*(?:malolj?etn(?:a|ica|ik|i)|malolj?etan){end}|(?:malolj?etn(?:a|ica)|malolj?etan|malolj?etnik) sam`,
    ],
    [
      'birthday',
      0.9,
      r`(?:sutra|danas|u subotu|iduci tjedan|uskoro) (?:mi je|slavim|je moj) (?:svoj )?(?:[5-9]|1[0-8])(?:ti|i)? ?(?:rođendan|rodendan|rodjendan|roden|rodjos|roc|bday)|moj (?:[5-9]|1[0-8])(?:ti|i)? ?(?:rođendan|rodendan|rodjendan) (?:je) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:sam|idem|krecem|zavrsavam|polazim) (?:jos |tek |sad |na jesen |vec |tek sad )*(?:(?:u) )?(?:(?:[4-8])[ .]?(?:razred|razredu|r)|(?:cetvrti|peti|sesti|sedmi|osmi|cetvrtom|petom|sestom|sedmom|osmom)(?: (?:razred|razredu))?(?! (?:kat|dan|mjesec|put|srednje))|osnovnu|osnovnoj|osnovnu skolu|osnovnoj skoli|os)(?! srednje)(?=\s*$|\s*[,!)]|\s+(?:i|a|ali|jos|pa|haha|sad|os|osnovne))|sam (?:jos |tek )?(?:osmas|osmasica|sedmas|sedmasica|osnovnoskolac|osnovnoskolka)|pohadam (?:osnovnu|[4-8][ .]?razred)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:ja )?sam (?:jos |samo |jos uvijek |tek )*(?:tinejdzer|tinejdzerka|tinejdzerica|srednjoskolac|srednjoskolka|gimnazijalac|gimnazijalka|ucenik|ucenica|klinac|klinka|dijete)(?= ?$| ?[,!]| (?:i|a|ali|gimnazije|srednje))|(?:idem|sam) (?:jos |jos uvijek )*(?:u|(?:u )?(?:prvi|drugi|treci|cetvrti|1|2|3|4)[ .]?(?:razred )?) ?(?:srednju|gimnaziju|srednjoj|gimnaziji|srednje|srednju skolu|srednjoj skoli|gimnazije)(?= ?$| ?[,!]| (?:i|a|ali|pa|skolu|skole))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:moja |moj |moji )?${parents} (?:mi je|mi su|mi) (?:opet |jucer )?(?:uze(?:o|la|li)|oduze(?:o|la|li)|zaplijeni(?:o|la|li)|zabrani(?:o|la|li)|uzima(?:ju)?|uzet ce|brane|brani) (?:opet )?(?:mob|mobitel|telefon|komp|laptop|tablet|izlaz\w*|plejku)?|(?:sam|imam) (?:opet )?(?:u kazni|kaznu|kucni pritvor|zabranu (?:izlaska|mobitela|izlazaka))(?= ?$| ?[,!]| (?:do|zbog|jer|i|pa))|(?:opet )?u kazni sam|(?:moja |moj |moji )?${parents} (?:mi|me) ne (?:da|daju|pusta|pustaju|dozvoljava|dozvoljavaju|dopusta|dopustaju)|(?:moja |moj |moji )?${parents} (?:mi )?(?:pregledava(?:ju)?|cita(?:ju)?|provjerava(?:ju)?|gleda(?:ju)?|kontrolira(?:ju)?) (?:mi )?(?:mob|mobitel|poruke|telefon)|(?:moja |moj |moji )?${parents} (?:ce me|bi me) (?:ubiti|ubit|ubili|ubila|ubio)|(?:moja |moj |moji )?${parents} ne (?:smije|smiju|zna|znaju) (?:za ovo|da|saznati|saznat|znati|znat|vidjeti|nista|to)|moram biti (?:doma|kuci|u krevetu) (?:do|u|prije) (?:20|21|22|8|9|10|osam|devet|deset)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:moram|imam|pisem|radim|nemam|nisam napisa(?:o|la)) (?:jos |napisati |napisat |puno |previse |rijesiti |rijesit |pisati )*(?:domaci rad|domaci|zadacu|zadace|zadaca|domaci iz \w+|domace zadace)(?: (?:iz|za) (?:matematike|matis\w*|mate|hrvatskog|engleskog|skolu|sutra))?(?= ?$| ?[,!]| (?:i|a|iz|za|ali|pa))|(?:pisemo|imamo|pisem|imam|sutra pisemo|sutra imam) (?:sutra |danas )*(?:test|ispit|kontrolni|kontrolnu|ispit znanja|diktat) (?:iz )(?:matematike|matise|mate|hrvatskog|engleskog|povijesti|fizike|kemije|biologije|geografije|istorije|njemackog)|(?:moja |moj |nasa |nas )?(?:profesorica|profesor|profa|profac|uciteljica|ucitelj|nastavnica|nastavnik) (?:iz|za) (?:matematike|matise|mate|hrvatskog|engleskog|tjelesnog|tjelesni|povijesti|fizike|kemije|glazbenog|likovnog)|(?:moja razrednica|moj razrednik|razrednica (?:me|mi))|(?:dobi(?:o|la)) (?:sam )?(?:ukor|jedinicu|jedan|kec|keca|opomenu|neopravdan\w*)(?: (?:iz|od|u|zbog))?(?= ?$| ?[,!]| (?:iz|i|mate|zbog|od))|(?:na|pod) (?:odmoru|velikom odmoru|velikim odmorom)|moj dzeparac|dzeparac(?= ?$| ?[,!]| (?:mi|od))|poslije (?:skole|nastave) (?:moram|imam|idem|mogu)|popravni iz (?:matematike|mate|hrvatskog)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:jos )?ne (?:smijem|mogu) (?:jos )?(?:voziti|vozit|glasati|glasat|piti|pit alkohol|kupiti alkohol|kupit alkohol)(?: auto)?(?: jos)?(?= ?$| ?[,!]| (?:jer|imam|sam))|(?:sam|nisam|jesam|jesam li|jel sam) (?:li )?(?:za to |ti |za tebe |mozda |jos |malo )*(?:premlad[a]?|premali?a?) (?:za tebe|za to|da|za voznju)|premlad[a]? za tebe|(?:laga(?:o|la)|slaga(?:o|la)) (?:sam )?(?:o|za|oko) (?:svojoj |svoje |svojim )?(?:dobi|godinama|godine)|dob (?:u profilu |ovdje )?(?:je )?(?:lazna|kriva|izmisljena)`,
    ],
  ],
  impliedUndoneBefore:
    'kad|kada|nekad|tada|sin|kci|kcer|djeca|djeci|necak|brat|sestra|ucenici|kaze|rekao|bio|bila|kao|kao dijete|u mladosti|kad sam bi(?:o|la)',
  impliedUndoneAfter:
    'kad sam bi(?:o|la)|tada|bio|bila|s djecom|sa sinom|s kceri|djece|sina|kceri|prije \\d+ godina|ispraviti|ispravljati|profesor|profesorica|djeci|sam bi(?:o|la)',
  asksAge: r`(?:koliko|kolko|kol'ko) (?:ti )?(?:imas|imate) (?:god\w*|ljeta)|(?:koliko|kolko) imas(?= ?[?,\n:;)]| ?$)|koliko (?:god(?:ina)? (?:imas|ti)|si star[a]?)|koje si godiste|tvoja dob|kad si rođen[a]?|koliko ti je godina`,
  asksWhetherAdult: r`(?:jesi li|jel si|si li|si|jesi|jeste li) (?:vec |stvarno |uopce )*(?:punolj?et(?:an|na)|odrast?a?o|odrasla)|(?:imas|imate|imas li|jel imas) (?:li )?(?:vec |barem |vise od |preko |bar |punih )*(?:18|osamnaest)`,
  deniesAdult: r`(?:ne|jos ne|ne jos|skoro|nazalost ne|nee+|nisam|nemam|nope|ne bas)(?=\s*$|\s*[,!.:;)]|\s+(?:jos|imam|sam|oprosti|ali|skoro|nazalost|zasto|tek))`,
  bornIn: r`(?:rođen[a]?|roden[a]?|rodjen[a]?)(?: sam)? (?:(?:u|dana) )*(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|sam (?:rođen[a]? |roden[a]? |rodjen[a]? |godiste |generacija )(?:u )?{year}|godiste {year}|ja sam {year}(?: godiste)?(?= ?$| ?[,!])`,
  takesBack: r`(?:salim se|zezam(?: te| se)?|(?:to je )?(?:bila )?(?:sala|zezancija)(?= ?$| ?[,!.]| (?:imam|haha))|zajebavam|htje(?:o|la) sam (?:reci|napisati) (?:2\d|[3-9]\d|1[89])|(?:ne|oprosti|ups|sorry)[ ,.!]{1,3}imam (?:2\d|[3-9]\d|19))`,
});
