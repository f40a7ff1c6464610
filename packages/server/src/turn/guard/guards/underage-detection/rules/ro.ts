import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:doar|numai|abia|inca|aproape|cam|vreo|deja|acum|chiar|de fapt|sub|si eu|tot|fix|putin peste|nici|nici macar) ){0,4}';
const month = '(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)';
const soon = r`(?:curand|in curand|maine|poimaine|azi|astazi|(?:anul|luna|saptamana) (?:viitoare|viitor|asta|asta|urmatoare)|anul (?:acesta|asta)|in (?:${month}|(?:o|un|doua|doi|trei|cateva|\d{1,2}) (?:zile|zi|saptamani|saptamana|luna|luni|ani|an))|peste (?:o|un|doua|doi|trei|cateva|\d{1,2}) (?:zile|zi|saptamani|saptamana|luna|luni|ani|an)|pe \d{1,2}(?: ${month})?|sambata|duminica|vineri)`;
const parents = '(?:mama|mami|maica-mea|tata|tati|taica-miu|parintii|ai mei|batranii|bunica|parinti)';

export const ro = ageRules({
  ruleName: 'ro',
  ages: 'cinci|sase|sapte|opt|noua|zece|unsprezece|unspe|doisprezece|doispe|treisprezece|treispe|paisprezece|paispe|patrusprezece|cincisprezece|cinspe|cinsprezece|cincispe|saisprezece|saispe|saptesprezece|saptespe|sapteispe',
  teens:
    'zece|unsprezece|unspe|doisprezece|doispe|treisprezece|treispe|paisprezece|paispe|cincisprezece|cinspe|cincispe|saisprezece|saispe|saptesprezece|saptespe',
  eighteen: 'optsprezece|optispe|optspe',
  followers:
    'si|dar|sunt|stau|locuiesc|din|tu|tie|iti|de ani|deci|ca|pentru|pt|cum|cati|unde|de unde|buna|salut|hei|fata|baiat|femeie|barbat|single|scuze|imi pare|inca|deja|acum|abia|nu|da|de fapt|frate|coaie|iubi|impliniti|implinite|e ok|e bine|fac|merg|si jumatate|caut|vreau|am|sincer|haha|eu',
  years: 'ani(?:sori)?|an',
  answerStarts: 'am|eu|eu am|doar|numai|abia|aproape|pai|ah|ok|deci|da|haha|buna|inca|de fapt|cam|fac|sunt de',
  triggers:
    'cinc sase sapt opt noua zece unsp dois trei pais patr cins sais sapt mino majo clas gimn gene cinci gene cinc',
  triggersBesideNumber: 'am ani anis fac fac impl voi varsta fata baia ziua mea clas sunt nu avem facut',
  impliedTriggers:
    'mama mami maic tata tati taic pari mei batr tele tele tema teme test prof lice elev scoa pede pede perm cond vara vars tana mica mic adol corij nota buzu recr',
  undoneBefore:
    'cand|daca|ca si cum|parca|de parca|zice ca|a zis ca|a spus ca|spune ca|crede ca|cred ca|credea ca|crezi ca|credeau ca|pare ca|imagineaza-ti ca|as vrea sa|nu mai|nu|niciodata|melodia|cantec|filmul|cartea|numeste|se numeste|titlu|i|9|10|7|8|6|ma simt de parca',
  undoneAfter:
    'de (?:experienta|minute|km|kilometri|kg|kilograme|lei|euro|ori|zile|ore|casnicie|vechime|relatie|munca|cand|diferenta|pisici|la suta|procente)|in plus|minute|min|kg|kile|km|lei|euro|ore|zile|saptamani|luni|la suta|ori|mai (?:mult|putin|mare|mic)|vechime|frati|pisici|copii|in minte',
  stated: [
    [
      'states_age',
      0.95,
      r`(?<!i |it |\d |\d)(?:(?:^|eu |, ?|da |nu |ca |si )am ${only}{age}|am ${only}{age} ?(?:ani|anisori|an)(?: si jumatate)?(?: impliniti)?|avem (?:amandoi|amandoua|toti) {age}(?: ani)?){end}`,
    ],
    [
      'years_old',
      0.95,
      r`sunt (?:doar |inca )?(?:o fata|un baiat|o fetita|un pusti|o adolescenta|un adolescent|un copil|o pustoaica|fata|baiat) de ${only}{age}(?: ani| anisori)?{end}|varsta mea (?:e|este) (?:de )?${only}{age}|varsta:? {age}(?: ani)?{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:buna|salut|hei|hey|sal)?[ ,!]{0,2}(?:sunt )?(?:(?:fata|baiat)(?:,? (?:de )?| ?[/,] ?)(?:1[0-7])(?: ani)?|1[0-7](?: ani)?(?:,? | ?[/,] ?)(?:fata|baiat)|1[0-7] ?/ ?[mf](?: ?/.{0,20})?|1[0-7] ani aici)(?=\s*$|\s*[,/!)]|\s+(?:aici|din|si|caut|bucuresti|cluj|tu|u))`,
    ],
    [
      'turns',
      0.93,
      r`(?:fac|implinesc|voi implini|voi face|o sa fac|o sa implinesc|urmeaza sa fac|o sa am|voi avea|mai am .{1,15} pana fac|mai am putin si fac) (?:${soon} )?(?:{age}|{18})(?: ?ani)?(?: ${soon}|{end})|(?:tocmai )?am (?:facut|implinit) {age}(?: ani)? (?:ieri|azi|saptamana trecuta|luna trecuta|acum (?:o|doua|cateva|\d)|de curand|recent|sambata|duminica|in ${month}(?! \d))|(?:tocmai|abia|de curand) am (?:facut|implinit) {age}|(?:in ${month}|maine|anul viitor|luna viitoare|pe \d{1,2}) (?:fac|implinesc) (?:{age}|{18})`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:cand|pana|dupa ce|inainte sa|cum) (?:o sa )?(?:fac|implinesc|am|voi avea|voi face|voi implini|devin) (?:(?:{18}|{teen}) ani|(?:{18}|{teen}|majora?){end})|(?:inca )?nu am (?:inca |nici macar |nici )?(?:implinit )?{18}(?: ani)?(?: inca)?{end}|n-?am (?:inca |nici )?{18}(?: ani)?(?: inca)?{end}|am (?:aproape|sub) {18}(?: ani)?{end}|(?:inca )?nu sunt (?:inca )?majora?|nu-s (?:inca )?majora?`,
    ],
    [
      'minor',
      0.95,
      r`(?:sunt|sint|is|suntem) (?:inca |doar |si eu |tot |un |o |de fapt )*(?:minora?|minori)(?! (?:in|ca)){end}`,
    ],
    [
      'birthday',
      0.9,
      r`(?:maine|azi|sambata|duminica) (?:e|este|fac|serbez|am) (?:ziua mea de|majoratul(?: meu)?|petrecerea mea de) (?:[5-9]|1[0-8])?(?: ani)?|ziua mea de (?:[5-9]|1[0-8]) ani (?:e|este|o fac) (?:${soon})|(?:majoratul meu|am majoratul|imi fac majoratul) (?:e |este )?(?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:sunt|is|merg|trec|intru|am trecut|incep|termin) (?:inca |doar |abia |acum |si eu )*(?:in |intr-a |la |pe )?(?:clasa )?(?:a (?:[4-9]|10)[ -]?a|a (?:iv|v|vi|vii|viii|ix|x)[ -]?a|a (?:patra|cincea|sasea|saptea|opta|noua|zecea)|intai)(?! (?:oara|zi|luna|varianta))(?=\s*$|\s*[,!)]|\s+(?:si|dar|la|deci|inca|haha|acum|anul))|(?:sunt|merg|is) (?:inca )?(?:la (?:gimnaziu|scoala generala|generala)|in (?:generala|gimnaziu)){end}`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:sunt|is) (?:inca |doar |si eu |o |un |tot )*(?:eleva?|liceana?|licean|adolescenta?|pusti|pustoaica)(?= ?$| ?[,!]| (?:si|dar|in|la|deci))|(?:sunt|merg|is) (?:inca )?(?:la (?:liceu)|in (?:liceu)|(?:in )?(?:clasa )?a (?:11|12|xi|xii|unsprezecea|doisprezecea)[ -]?a?)(?= ?$| ?[,!]| (?:si|dar|inca|la))|dau (?:bacul|evaluarea nationala|capacitatea)`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${parents}(?: mea| meu| mei)? (?:mi-?a|mi-?au|imi|mi) (?:iar |iarasi |din nou )?(?:luat|confiscat|ia|iau|interzis|interzice|interzic) (?:iar |din nou )?(?:telefonul|telu|tel|laptopul|calculatorul|tableta|sa|play)|(?:sunt|is) (?:iar )?pedepsita?(?= ?$| ?[,!]| (?:pana|ca|de|si|pentru))|${parents}(?: mea| meu| mei)? nu ma (?:lasa|las)(?: sa)?|${parents}(?: mea| meu| mei)? (?:imi )?(?:verifica|citeste|citesc|umbla|controleaza) (?:mereu |prin |in |mesajele |telefonul )*(?:telefonul|telefon|mesajele|chat)|${parents}(?: mea| meu| mei)? ma (?:omoara|bate|omor|cearta)|${parents}(?: mea| meu| mei)? nu (?:stie|stiu|trebuie|poate|pot|au voie) (?:ca|sa (?:stie|afle|vada)|nimic)|trebuie sa (?:fiu acasa|ajung acasa|ma culc) (?:la|pana la|inainte de) (?:8|9|10|20|21|22|noua|zece|opt)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:am|imi fac|fac|trebuie sa(?:-mi)? fac|mai am|nu mi-?am facut|termin) (?:de facut |multe |o gramada de |prea multe |inca |mult la )*(?:temele|teme|tema) ?(?:la |pentru )?(?:mate|matematica|romana|engleza|istorie|fizica|chimie|bio|scoala|maine|geogra)?(?= ?$| ?[,!]| (?:si|pentru|la|dar|ca))|(?:am|avem|maine am|maine avem|dau) (?:maine )?(?:test|lucrare|teza|ascultare) la (?:mate|matematica|romana|engleza|istorie|fizica|chimie|bio|biologie|geogra|geografie)|(?:profa|proful|profu|profesoara|profesorul|diriga|dirigul|dirigu|diriginta|dirigintele)(?: mea| meu)? (?:de (?:mate|matematica|romana|sport|engleza|istorie|fizica|chimie|bio)|ma|mi-a|e)|(?:am luat|mi-a pus|mi-a dat) (?:un )?(?:[2-9]|absenta|nota mica|corigenta) la (?:mate|matematica|romana|engleza|istorie|purtare|fizica|chimie)|am ramas (?:corigenta?|repetenta?)|in (?:recreatie|pauza mare)|(?:bani|banii) de buzunar`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:nu pot|nu am voie|n-?am voie)(?: inca)? sa (?:conduc|votez|beau|cumpar alcool)(?: inca)?|(?:sunt|is|nu-?s) (?:inca |cam |poate |prea )*(?:prea )?(?:mica|mic|tanara|tanar) (?:pentru|pt|sa|ca sa) (?:tine|asta|conduc|beau|votez|am carnet)|am mintit (?:cu|despre|la|in legatura cu) varsta|varsta (?:mea )?(?:de aici |din profil )?(?:e|este) (?:falsa|gresita|mintita)`,
    ],
  ],
  impliedUndoneBefore:
    'cand|pe vremea|demult|daca|fiul|fiica|fiica-mea|copiii|copilul|nepotul|nepoata|fratele|sora|elevii|zice|a zis|era|eram|ca un|ca o|baiatul|fata mea',
  impliedUndoneAfter:
    'cand eram|pe vremea|eram|era|a (?:fiului|fiicei|copiilor)|cu (?:fiul|fiica|copiii|copilul|baiatul|fata) me[ui]?|acum \\d+ (?:de )?ani|elevilor|de corectat|in suflet',
  asksAge: r`(?:cati|cat) ani (?:ai|aveti)|ce varsta (?:ai|aveti)|varsta ta|in ce an te-ai nascut|cand te-ai nascut`,
  asksWhetherAdult: r`(?:esti|sunteti) (?:deja |chiar |oare )*(?:majora?|major|adulta?)|(?:ai|aveti) (?:deja |peste |macar |implinit |cel putin )*(?:18|optsprezece)`,
  deniesAdult: r`(?:nu|inca nu|nu inca|aproape|din pacate nu|nope|nuu+)(?=\s*$|\s*[,!.:;)]|\s+(?:inca|am|sunt|scuze|dar|aproape|doar|n-am|de ce))`,
  bornIn: r`(?:sunt|is|m-?am|ma-m) (?:nascuta? |nascut )?(?:in|din|pe|la) (?:anul )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}(?= ?$| ?[,!]| (?:si|dar|deci))|nascuta? in {year}|data mea de nastere (?:e|este) (?:[a-z0-9,/. -]{0,20}[ /.-])?{year}`,
  takesBack: r`(?:glumesc|glumeam|(?<!nu e |nu-i )(?:e )?o gluma|am glumit|voiam sa zic (?:2\d|[3-9]\d|1[89])|(?:nu[,.!]|scuze|ups)[ ,.!]{1,3}am (?:2\d|[3-9]\d|1[89])|de fapt am (?:2\d|[3-9]\d|1[89]))`,
});
