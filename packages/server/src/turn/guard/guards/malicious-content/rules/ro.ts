import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:copii?i?(?: mici)?|copil(?:i|ul)?|fetit[ae](?:le)?(?: (?:mici|mica|de \\d{1,2}(?: ani)?))?|baietei(?:i)?|minor[iae]?(?:i|le)?|bebelusi?i?|(?:fete|fata|baieti|baiat) de (?:[2-9]|1[0-5])(?: ani)?)';
const i =
  '(?:o sa|vreau sa|as vrea sa|voi|trebuie sa|am de gand sa|planuiesc sa|imi vine sa|hai sa|vrem sa|ajuta-ma sa|cum pot sa|cum)';
const person =
  '(?:(?:sotia|sotul|fosta|fostul|iubita|iubitul|prietena|prietenul|seful|sefa|vecina|vecinul|vecinii|mama|tata|parintii|fratele|sora|familia|copiii|fiul|fiica|profesorul|profesoara|proprietarul|soacra|socrul|colegul|colega|nevasta|barbatul)(?: (?:mea|meu|mei|mele|sotie|sot))?)';

export const ro = maliceRules({
  ruleName: 'ro',
  triggers:
    'pornografie porno pedofil pedofilie goi goale nud nuduri fut viol violez abuz sex excita masturb ating bomba bombe arunc explodez atentat masacru impusc omor ucid cumpar! vand sclav sclava sclave oblig pasaport! pasapoarte! otrava otravesc otrav ricina cianura sarin exploziv explozibil asasin njunghi sugrum strang incendiez atrag cp curve laba',
  phrases: {
    wants_children: [
      `(?:sa fac |fac |vreau )?sex cu (?:o |un |niste |fiica ta |fetita ta )?${child}`,
      `(?:sa |vreau sa )(?:fut|violez|abuzez|ating|pipai) (?:o |un |niste |pe )?(?:${child}|fetita ta)`,
      `ma (?:excita|atrag(?: sexual)?) ${child}`,
      `${child} ma (?:excita|atrag)`,
      `(?:ma masturbez|fac laba|imi fac laba) (?:la|uitandu-ma la|gandindu-ma la|cu) (?:poze cu )?${child}`,
      'sunt pedofil',
      '(?:vreau|lasa-ma) sa (?:o )?(?:fut|ating|violez|vad goala) (?:pe )?(?:fetita|fiica) ta',
    ],
    child_material: [
      '(?:ai|aveti|caut|vand|schimb|trimite(?:-mi)?|cumpar|cine are|vreau|unde gasesc|am)(?: \\p{L}+){0,3} (?:pornografie infantila|porno (?:cu (?:copii|minori)|infantil)|cp(?= ?$)|materiale pedofile)',
      `(?:poze|videoclipuri|filmulete|nuduri|clipuri) (?:nud |porno |goale )?(?:cu|de la|ale) (?:\\p{L}+ )?(?:${child}|fetita ta|fiica ta)(?: (?:goi|goale|dezbracat\\p{L}*|nud|porno))`,
      'nuduri (?:cu|de la|ale) (?:fetita|fiica|fiicei|fetitei)(?: tale| ta)?',
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:arunc in aer|sa arunc in aer|aruncam in aer|atac|incendiez|dau foc|impusc pe toti (?:la|din|in)|pun o bomba (?:in|la)|pun bomba (?:in|la)|fac un atentat (?:in|la)|intru cu masina in) (?:\\p{L}+ ){0,2}(?:scoala|liceul|biserica|moscheea|sinagoga|gara|aeroportul|concertul|universitatea|facultatea|spitalul|piata|stadionul|trenul|metroul|biroul|primaria|mallul|multime|clubul|munca)(?: \\p{L}+)?`,
      `${i} (?:comit|fac|organizez) (?:un )?(?:atentat|masacru|atac armat)`,
      `${i} (?:omor|ucid|impusc) (?:cat mai multi oameni|cat mai multa lume|pe toti (?:de la|din|musulmanii|evreii|tiganii|colegii))`,
      'am (?:pus|plasat|ascuns) o bomba (?:in|la|sub) (?:\\p{L}+ ){0,2}\\p{L}+',
    ],
    trafficking: [
      '(?:eu )?(?:vand|cumpar|ofer|inchiriez|aduc|fac rost de)(?: \\p{L}+){0,2} (?:fete|femei|baieti|sclave|oameni|copii|bebelusi) (?:pentru (?:sex|prostitutie|bordel\\p{L}*)|cu \\d+|la \\d+|ca sclave|din (?:\\p{L}+ )(?:cu|la) \\d+|clientilor|peste granita)',
      '(?:vreau sa|unde pot|caut sa) (?:cumpar|vand|cumpara) (?:o )?sclav[ae](?: sexual\\p{L}*)?',
      '(?:le|o) oblig (?:sa se prostitueze|sa faca (?:sex|trotuarul)|sa se culce cu clientii|pe fete sa)',
      '(?:le|ii) iau pasap\\p{L}+',
    ],
    weapon_to_kill: [
      '(?:cum (?:fac|se face|construiesc|fabric|fabrici)|vreau sa (?:fac|fabric|construiesc)|invata-ma (?:cum )?sa (?:fac|fabric)|ajuta-ma sa (?:fac|fabric)|spune-mi cum (?:sa )?(?:fac|fabric)) (?:\\p{L}+ ){0,2}(?:bomb[ae](?! (?:de baie|cu crema))|exploziv\\p{L}*|ricina|cianura|sarin|gaz toxic|otrava)(?: \\p{L}+){0,6}',
      `${i} (?:o )?(?:otravesc|otravi) (?:pe )?(?:${person}|cineva|oamenii)`,
      'ce otrava (?:\\p{L}+ ){0,4}(?:omoara|ucide|omor)(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:il |o |imi )?(?:omor|ucid|injunghii|sugrum|impusc|strang de gat|omoara|inec) (?:pe )?${person}(?= ?(?:$|[,;!]|si|cu|diseara|maine|azi|in|pentru|cand|la noapte|ca|inainte))`,
      '(?:caut|vreau|stii|cunosti|angajez) (?:un )?(?:asasin(?: platit)?|killer)',
      '(?:am|mi-am) (?:cumparat|luat) (?:un |o )?(?:pistol|arma|cutit|pusca) (?:ca sa|sa|si) (?:\\p{L}+ ){0,2}(?:omor|ucid|impusc|injunghii) (?:\\p{L}+ ){0,2}\\p{L}+',
    ],
  },
  undoneBefore:
    '(?:(?:nu|niciodata|el|ea|ei|cine|cineva|oameni|tip|barbat|contra|condamnat|arestat|acuzat|interzis|care) (?:voia |vrea |a vrut |a |sa |pentru |de )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:ar trebui|merita) (?:\\p{L}+ ){0,2}(?:inchi\\p{L}*|puscarie)|e (?:groaznic|oribil|o crima|ilegal|bolnav)|in (?:joc|film|gta|vis)|la (?:sah|table)|de ras)',
  innocent:
    '(?:in (?:jocul?|filmul?|cartea|romanul?|visul?|serialul?|gta)|joc video|gta|minecraft|fortnite|netflix|filmul|serial|roman|documentar|podcast|stiri|ziar|articol|arestat|condamnat|inchisoare|puscarie|politi|procuror|tribunal|avocat|judecator|asistent[ae]? social|psiholog|terap|victim|supravietuit|cand (?:eram|aveam)|de mic|in copilarie|am fost (?:\\p{L}+ )?(?:violat|abuzat|vandut)|m-?a(?:u)? (?:\\p{L}+ )?(?:violat|abuzat|atins|vandut)|unchiul meu|tatal meu vitreg|glumesc|gluma|haha|hehe|lol|razboi|nazist|hitler|terorist|cum poate|groaznic|pedofilii (?:ar trebui|merita))',
  words: {
    whom: 'copi fetit fete baiet minor bebel fiic scoal liceu biseric moschee sinagog gara aeroport concert oameni lume toti musulm evrei tigani colegi sotia sotul sot nevast ex iubit sef seful vecin mama tata parint frate sora famili profesor proprietar cineva sclav femei pedofil infantil cp stadion spital tren metrou mall otrav atentat masacru prostit asasin fosta fostul',
    act: 'sex fut viol abuz ating pipai goi goal nud porno pornogr pedofil excit masturb laba atrag bomb arunc explod atentat impusc omor ucid masacr injungh sugrum strang otrav ricin cianur sarin explozi vand vind cumpar sclav prostit asasin killer cp schimb incend foc',
    intent:
      'eu ma vreau vrea o voi am sa planuiesc as ajut cum lasa caut vand schimb trimite cumpar cine unde ai aveti sunt ce stii invata spune le imi mi oblig comit',
  },
});
