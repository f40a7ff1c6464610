import type { ListeningRules } from '../language-pack.ts';

const bots = String.raw`(?:(?:ro|chat ?|cet ?)?bot(?:a|om|u)?|a\.?i(?:-?j?(?:em|a))?(?= ?(?:$|[?!.,]|ili\b))|umjetn(?:a|i|om|e|oj)(?: inteligencij(?:a|om|e|i))?|stroj(?:em)?|masin(?:a|om)|program(?:om)?|racunal(?:o|om)|kompj?[iu]j?ut[eo]r(?:om)?|(?:chat ?)?gpt|lazni profil|fejk|fake)`;
const genuine = '(?:prav|stvarn|ziv|realn|obicn|normaln)(?:[aieu]|im|om|og|ih)?';
const persons =
  '(?:osob[aeu]|osobom|covjeka?|covjekom|zen[aeu]|zenom|muskarac|muskarcem|cur[aeu]|curom|djevojk[aeu]|djevojkom|decko|deckom|ljudsko bice|ljudi)';
const humans = String.raw`(?:${genuine} ${persons}|ljudsk(?:o|im) bic(?:e|em)|covjek(?:om)?(?! (?:od|za|koji|s|sa|iz)\b)|ljudsko\b|(?:stvarn[ao]|stvaran|realna|realan|prava|pravi)(?= ?(?:$|[?!.,]|ili\b)))`;
const fill =
  '(?:(?:ti|to|ja|mi|tu|uopce|stvarno|zapravo|mozda|slucajno|samo|ipak|neki|neka|nekakav|nekakva|nekim|nekom|zbilja|fakat|bas|jedan|jedna|onda|iskreno|obican|obicna|glupi|i|li) ){0,4}';
const asked = String.raw`(?:jesi(?: ?li?|l)?|(?:je ?li|jel'?|je l'?|dal|da li|zar) (?:ti )?(?:si|nisi)|jel'? ti|nisi(?: li)?|si li|jeste li|ste li|jesam li|(?:je ?li|jel'?|je l'?|da li je|dal je|zar je) (?:ovo|to|tu|ovdje)|da si|da nisi|ako si|ako nisi|jesi ti)`;
const told = String.raw`(?:ti si|si ti|nisi|zvucis|djelujes|pises|odgovaras|ponasas se)(?: mi)?(?: kao)?`;
const talking =
  '(?:pricam|razgovaram|dopisujem|pisem|caskam|cavrljam|chatam|cetam|komuniciram|govorim|tipkam)(?: li)?(?: se)?';

/** "Ubit ću se od smijeha" and its like are idiom; nothing else is let go. */
const figure =
  '(?:(?:bom |cu |bi )?(?:od (?:posla|dela|dosade|dolgcasa|smijeha|smeha|smijanja|rada|ucenja|srece|srama)|u teretani|v fitnesu|na treningu|radeci|uceci))';
const wish =
  '(?:zelim|hocu|ocu|htjela bih|htio bih|zeljela bih|zelio bih|volio bih|voljela bih|najradije bih|radije bih|bolje|mi se|da mi je|da bar|spremna|spreman)';
const little = '(?:samo|vise|stvarno|bi|bih|bilo|sad|sada|vec|jednostavno|napokon|danas|mi|da|je)';
const live = '(?:zivjeti?|zivit|ziviti|ziveti?|postojati)';
const harm =
  '(?:ozlijedi(?:ti?|m)|ozl(?:j)?e[dđ]uj(?:em)|povrijedi(?:ti?|m)|povre[dđ]ujem|naudi(?:ti?|m)|naskodi(?:ti?|m))';

export const listening: ListeningRules = {
  greeting:
    /^(?:bok+(?! (?:me|mi|boli)\b)|bokic|bog(?! (?:zna|te|me|mi|i|bi|je|ne|nije|ce)\b)|cao+|ciao|ej+|hej+|hey+|haj|hi|hello|halo|pozdrav|zdravo|dobro (?:ti )?jutro|jutro|dobar (?:ti )?dan|dobr[ao] (?:ti )?vecer|dobro vece|vecer|d(?:e|je) si)\b/u,
  thanks: /\b(?:hvala+(?! (?:bogu|bogovima|nebesima)\b)|fala+(?! bogu\b)|zahvaljujem|puno hvala|thx|tnx|thanks)\b/u,
  wellbeing:
    /\b(?:kako (?:si|ste)(?= ?(?:$|[?!.,:;)]|(?:ti|mi|danas|inace|veceras|jutros|draga|dragi|srce|ovih|ovaj|ovo)\b))|kako (?:je|ide|ti ide)(?= ?(?:$|[?!.,]|(?:danas|zivot|dan|kod tebe|inace)\b))|kako ti je(?= ?(?:$|[?!.,]|(?:danas|dan|bio dan|prosao|veceras|na poslu)\b))|kako (?:ti )?(?:je )?(?:prosao|dan|prolazi|tece)\b|kako se osjecas|(?:sta|sto|kaj|ca) ima(?= ?(?:$|[?!.,]|(?:nov|kod tebe|danas|ima)))|jesi(?: ?li| l)? (?:mi )?(?:dobro|ok|okej)\b|a ti ?\?)/u,
  goodNight:
    /\b(?:lak[ua] ?noc|lijepo (?:mi )?spavaj|spavaj (?:mi )?(?:dobro|lijepo)|lijepo (?:mi )?sanjaj|sanjaj (?:mi )?(?:lijepo|nesto)|slatk[ei] (?:ti )?sno(?:vi|ve)|(?:idem|moram|odoh|vrijeme je|palim|bjezim) (?:(?:ja|sad|sada|lagano|polako|vec|ici|i|u) ){0,3}(?:spavati|spavat|leci|lec|na spavanje|krevet|spavanac|pajkit))\b/u,
  asksJob:
    /\b(?:(?:sto|sta|kaj|ca) (?:to )?(?:ti )?radis (?:u zivotu|po struci|po zanimanju|za zivot|za posao)|(?:cime|cim) se (?:ti )?(?:inace |zapravo )?bavis|kojim (?:se )?poslom (?:se )?bavis|(?:sto|sta|kaj) si (?:ti )?po (?:zanimanju|struci)|gdje (?:ti )?radis(?! (?:veceras|danas|sutra))|di radis|koji (?:ti je|je tvoj) posao|(?:sto|sta) ti je (?:posao|zanimanje)|koje (?:ti je|je tvoje) zanimanje|od cega zivis|radis li negdje|imas li posao)\b/u,
  meeting:
    /\b(?:(?:da se|hajde da se|ajde da se|mozemo li se|mozemo se|mogli bismo se|mogli bi se|hocemo li se|hocemo se|zelim se|hocu se|trebali bismo se|trebali bi se|volio bih se|voljela bih se|kad cemo se|kada cemo se|gdje cemo se|kad se|kada se|gdje se|idemo se|ajmo se) (?:(?:mi|napokon|jednom|uskoro|negdje|sutra|veceras|vikend|ovaj|i|s|sa|tobom|malo|uzivo|vec|mozda) ){0,3}(?:nademo|nađemo|nadjemo|naci|nac|vidimo|vidjeti|vidit|vidjet|upoznamo|upoznati|upoznat|sastanemo|sastati|druzimo|druziti|sretnemo|sresti)(?! (?:u filmu|na mrezi|ovdje))|vidimo se (?:sutra|veceras|uzivo|na kavi|u (?:subotu|petak|nedjelju|gradu))|(?:zelim|hocu|volio bih|voljela bih) te (?:napokon |uskoro )?(?:vidjeti|vidjet|vidit|posjetiti)|nađemo se|nadjemo se|nademo se|(?:hocemo|hoces|zelis|bi|ajmo|hajdemo|idemo|mozemo|smijem te|mogu te|pozivam te|vodim te|zovem te|izvesti te) (?:(?:li|ici|otici|mi|ti|te|sutra|veceras|jednom|sa mnom|skupa|zajedno|izvesti|odvesti|pozvati|zvati|voditi) ){0,3}na (?:(?:jednu|koju|zajednicku) )?(?:kav[ue]|kavicu|pice|picence|cugu|veceru|rucak|spoj|dejt|date|kolac|sladoled|setnju)|(?:hoces|zelis|bi|mozemo|idemo) (?:li )?(?:izaci|izac|izlaziti|van|vani) (?:sa mnom|veceras|sutra|skupa|zajedno)|izaci sa mnom|dođi (?:k|do|kod) (?:meni|mene)|dodi (?:k|do|kod) (?:meni|mene)|dodji (?:k|do|kod) (?:meni|mene)|(?:mogu|da|smijem) (?:li )?(?:doci|dođem|dodem|dodjem) (?:k|do|kod) teb[ei]|pokupi(?:t cu|cu|m) te|doc(?:i|u|i cu) (?:cu )?po tebe|posjeti me|posjetiti (?:te|me)|(?:tvoj[au]|daj mi|posalji mi) adres[au]|u stvarnom zivotu|upozna(?:ti|mo|t) (?:se )?uzivo|vidje(?:ti|t) (?:se |te )?uzivo)(?![\p{L}\p{N}])/u,
  sadness:
    /\b(?:(?:osjecam se|osjecala sam se|osjecao sam se|sam|mi je|bila sam|bio sam|budem) (?:(?:tako|jako|bas|stvarno|skroz|nekako|danas|opet|uvijek|strasno|previse|jos|malo|i) ){0,3}(?:tuzn[ao]|tuzan|usamljen[ao]?|osamljen[ao]?|ocajn[ao]|ocajan|depresivn[ao]|depresivan|nesretn[ao]|nesretan|jadno|grozno|uzasno|bezvrijedn[ao]|slomljen[ao]?|uplakan[ao]?)|(?:tuzn[ao]|tuzan|usamljen[ao]?|ocajn[ao]|ocajan|depresivn[ao]|depresivan|nesretn[ao]|nesretan|slomljen[ao]?) (?:sam|mi je)|osjecam se (?:(?:tako|jako|bas|stvarno|nekako|danas) ){0,2}(?:lose|sam|sama)(?= ?(?:$|[.,!?]|i\b))|depresij\p{L}{1,4}|umr(?:o|la|li) (?:mi|je|su|nam)(?! (?:je )?(?:mobitel|mob|laptop|komp|punjac|baterija|od smijeha))|(?:mi|nam) (?:je )?(?:jucer |danas |nedavno )?(?:umr(?:o|la)|preminu(?:o|la)|uginu(?:o|la))|preminu(?:o|la)|(?:na|poslije|nakon) (?:sprovod|pogreb)\p{L}{0,2}|(?:imam|ima|imao|imala|boluje od|dijagnosticiran|dobila|dobio) rak(?:a)?(?! (?:u horoskopu|kao))|rak (?:dojke|pluca|krvi|debelog)|karcinom\p{L}{0,3}|kemoterapij\p{L}{1,2}|(?:imala sam|nakon|dozivjela sam|spontani) poba[cđ]\p{L}{1,4}|srcani udar|mozdani udar|infarkt\p{L}{0,2}|izgubi(?:la|o) sam (?:(?:svoju|svog|svoj|jucer|danas) ){0,2}(?:posao|mamu|tatu|majku|oca|muza|zenu|brata|sestru|baku|djeda|psa|macku|bebu|dijete|prijatelj\p{L}{1,3}|volju)|dobi(?:la|o) sam otkaz|otpusti(?:li|la) su me|prekinuli smo|prekinu(?:la|o) (?:je )?sa mnom|ostavi(?:la|o) me|prevari(?:la|o) me|varao me|varala me|razvodim(?:o)? se|razved(?:en|ena|eni)\b|razvod\p{L}{0,2}|(?<!rad(?:im|i|is|e|ila|io|iti) )u bolnici|(?:grozan|uzasan|tezak|tuzan|najgori) (?:(?:mi|je|bio|bas) ){0,2}dan|(?:imam|imala sam|imao sam|bio je|jako|bas|tako|stvarno|uzasno|vrlo) los dan|los (?:mi|je|bio) (?:je )?dan|(?:los[aeiu]|grozn[aeu]|uzasn[aeu]|tuzn[aeu]) vijest\p{L}{0,2}|(?:los|grozan|uzasan|tezak) tjedan|(?:lose|tesko) razdoblje|ne mogu vise(?= ?(?:$|[.!?]))|place mi se|plakal[ao] sam|plakao sam|(?:sam|stalno|samo|sjedim i|opet) placem|placem (?:cijel\p{L}{1,3}|vec|svak\p{L}{1,3}|stalno|zbog|i ne)|ne mogu prestati plakati|slomljeno (?:mi je )?srce|slomi(?:la|o) mi (?:je )?srce|(?:prometn\p{L}{1,3} nesrec\p{L}{1,2}|imal[ao] sam nesrecu|imao sam nesrecu))\b/u,
  selfHarm: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[
      String.raw`ubi(?:ti?|cu|t cu|jem|jam|o|la)? (?:cu )?(?:bih |bi |sam )?(?:sebe|se)(?! ${figure})`,
      String.raw`se (?:\p{L}+ ){0,2}?(?:ubi(?:ti?|jem|o|la)|objesi(?:ti?|m|o|la)|rezati|rezat|zaklati|zaklat)\b(?! ${figure})`,
      String.raw`(?:objesi(?:ti?|cu|m|t cu)?|zakla(?:ti?|t cu|cu)) (?:cu )?se\b`,
      String.raw`samo(?:ub|ozl|povre|povrje)\p{L}{2,14}|suicid\p{L}{0,8}`,
      String.raw`(?<!ne )${wish} (?:${little} ){0,3}(?:umrijeti?|umrit|umreti?|umrem|umrla|umro|crknuti?|crknem)\b(?! od (?:smijeha|srama|dosade|gladi|srece|zedi|vrucine))`,
      String.raw`zelim smrt|(?:da|zelim biti|bolje) (?:(?:sam|bih|bar|barem|da|bi|bilo|mi) ){0,3}(?:mrtva|mrtav)\b(?! umor)`,
      String.raw`(?:ne (?:zelim|mogu|cu)|necu) vise (?:\p{L}+ )?${live}\b|vise (?:ne (?:zelim|mogu)|necu) ${live}\b(?! (?:u|na|s|sa|kod|tu|ovdje|bez|blizu)\b)`,
      String.raw`(?:ne zelim|necu|ne da mi se|nije mi do toga da) (?:(?:ni|vise|uopce|dalje) ){0,2}${live}\b(?! (?:u|na|s|sa|kod|tu|ovdje|bez|blizu)\b)`,
      String.raw`ne zivi mi se|(?:vise )?mi se (?:vise )?ne (?:zivi|da (?:vise )?${live})\b`,
      String.raw`ne zelim (?:(?:se|vise|ujutro|nikad|nikada|sutra) ){1,3}probuditi(?! (?:u|prije|tako) )|(?:se (?:vise |nikad |nikada ){0,2}ne|vise se ne|nikad(?:a)? se (?:vise )?ne) probudi(?:ti|m)\b`,
      String.raw`ne zelim (?:vise )?biti (?:vise )?(?:ziva?|na ovom svijetu|tu vise)|da se nisam (?:ni )?rodi(?:la|o)`,
      String.raw`dosta mi je (?:svega i )?(?:ovog |mog |ovoga |vise )?zivota|(?:dosadio|dojadio) mi (?:je )?zivot|umor(?:na|an) (?:sam )?od zivota|mrzim svoj zivot`,
      String.raw`(?:ne vidim|nema|nemam) (?:vise )?(?:smisao|smisla|razlog\p{L}?|volje|snage) (?:vise )?(?:u )?(?:zivota?|zivotu|zivjeti|zivit|ziveti|za zivot|da (?:vise )?zivim|dalje zivjeti|dalje)\b`,
      String.raw`(?:cemu|zasto) (?:vise |uopce )?(?:ja )?(?:vise |uopce )?(?:zivim|zivjeti|da zivim)(?! (?:u|na|s|sa|kod|tu|ovdje|s)\b)`,
      String.raw`nemam (?:vise )?(?:za )?(?:sto|koga|zbog cega|zasto) (?:vise )?zivjeti|zivot (?:mi )?(?:vise )?nema (?:vise )?smisla`,
      String.raw`(?:bolj[ei]|lakse) (?:(?:bi|bilo|ce|im|vam|biti|svima|svijetu|je|da) ){0,5}(?:bez mene|me nema|nisam tu)|bez mene (?:(?:bi|ce|vam|im|svima|bilo|biti|je) ){1,4}(?:bolj[ei]|lakse)`,
      String.raw`da me (?:vise |jednostavno |bar |sutra ){0,2}nema\b(?! (?:na|u|doma|kod)\b)|nikome ne(?: bih|cu) (?:ni )?(?:falila|falio|nedostajala|nedostajao|faliti|nedostajati)`,
      String.raw`(?:oduze(?:ti?|la|o)|oduzmem|oduzimam) (?:(?:cu|si|sebi|bih|sam|svoj) ){0,3}zivot`,
      String.raw`(?:dici|dic|dicu|dignuti?|dizem|dignem|digla|digao) (?:cu |bih |sam )?ruku na sebe`,
      String.raw`(?:(?:iz|po)?reza(?:ti?|la|o)|rezem|rezuckam) (?:(?:cu|sam|bih) )?(?:se(?= ?(?:$|[.,!?]|(?:po|vec|opet|zilet\p{L}{1,2}|kad|i|da|jer|svak\p{L}{1,2}|namjerno)\b))|si (?:ruke|vene|zile|zapesca|noge))(?! na papir)`,
      String.raw`(?:prereza\p{L}{1,2}|prerezem) (?:cu )?(?:si )?(?:vene|zile)|(?:vene|zile) (?:cu )?(?:si )?prereza\p{L}{1,2}`,
      String.raw`${harm} (?:cu )?(?:sebe|sebi|se namjerno|si\b)|ozl(?:j)?e[dđ]uj(?:em|e[sm]) se|(?:sebe|sebi|si) (?:(?:namjerno|zelim|hocu|moram|cu) ){0,2}${harm}\b`,
      String.raw`(?:nesto (?:cu )?(?:si|sebi) (?:(?:cu|zelim|mogu) )?(?:naprav|ucin)\p{L}{1,3}|(?:ucin|naprav)\p{L}{1,3} (?:(?:cu|si|sebi) ){1,2}nesto)(?! (?:za|toplo|fino|lijepo|dobro|slatko))`,
      String.raw`okonca(?:ti?|m) (?:(?:cu|svoj|si|ovaj|taj|sve) ){0,3}(?:zivot|muke|patnje|sve)\b`,
      String.raw`zavrsi(?:ti?|m) (?:(?:cu|sa|svojim|s|ovim) ){0,3}(?:zivotom|svime?(?! (?:do|za|na|danas|oko|prije)\b))\b|(?:skrati|prekrati)(?:ti?|m) (?:cu )?(?:si|sebi) (?:muke|zivot)`,
      String.raw`(?:skoci(?:ti?|m|cu|la|o)|baci(?:ti?|m|cu|la|o)) (?:(?:cu|se|bih|sam|da) ){0,2}(?:s|sa|pod|pred|kroz) (?:mosta|zgrad[eu]|litice|balkona|krova|nebodera|prozor\p{L}{0,2}|vlak(?! na)|auto|kamion|tramvaj)\b`,
      String.raw`predozira\p{L}{1,5}(?! (?:sam )?(?:se )?(?:cokolad|kav|slatk|secer)\p{L}{1,4})(?! sa? se cokolad)|nagut\p{L}{1,4} (?:cu |bih |sam )?(?:se )?(?:tablet|lijekov)\p{L}{1,3}`,
      String.raw`(?:popi(?:ti?|jem|la|o)|progut\p{L}{1,4}) (?:(?:cu|sam|bih) )?(?:sve|hrpu|puno|previse|sak[eu]|cijelu kutiju|kutiju) (?:te |ove |svoje )?(?:tablet|lijek|pilul)\p{L}{0,4}`,
      String.raw`zelim (?:(?:samo|jednostavno|zauvijek) ){0,2}nestati(?! (?:na|u|s|sa|do|za)\b)|oprastam se od (?:svih|zivota)|umire mi se(?! od)|mi se umire(?! od)`,
      String.raw`da se (?:bar |barem )?nikad(?:a)? nisam (?:ni )?rodi(?:la|o)|(?:oprostajno|oprosno) pismo|oprostajna pisma|oprostajn\p{L}{1,3} poruk\p{L}`,
      String.raw`(?:zaspati?|zaspim|usnuti?) i (?:se )?(?:vise |nikad(?:a)? (?:se )?){0,2}(?:se )?ne (?:se )?(?:probuditi?|probudim)(?: se)?(?: vise| nikad)?|ne zelim (?:vise )?biti (?:vise )?(?:ovdje|tu)(?= ?(?:$|[.,!?]))|(?:zelim|hocu) (?:samo )?sve (?:to )?okonca(?:ti?)|(?:radije|najradije|volio|voljela) (?:bih |da sam )?(?:bila|bio|sam) (?:mrtva|mrtav)`,
      String.raw`(?:zeli|hoce|prijeti,?|pokusa(?:la|o)|kaze,?|govori,?) (?:da )?(?:ce )?(?:se )?(?:zeli )?(?:ubiti?|ubila|ubio|objesiti?|nesto napraviti|nauditi)(?: se)?(?! (?:od|na))|(?:prijatelj|prijateljica|frend|frendica|brat|sestra|mama|kcer|sin|ona|on) (?:\p{L}+ )?(?:zeli umrijeti?|ne zeli (?:vise )?zivjeti?(?! (?:u|na))|se reze)`,
    ].join('|')})(?![\p{L}\p{N}])`,
    'u',
  ),
  asksWhetherHuman: new RegExp(
    [
      String.raw`\b${asked} ${fill}(?:${bots}|${humans})\b(?! (?:prijatelj|fan|zaljubljenik|za|na|koji|koja|od|iz|u)\b)`,
      String.raw`\b(?:ovo|to) je ${fill}(?:(?:ro|chat ?)?bot\b|umjetna inteligencija|ai(?= ?(?:$|[?!.,]|ili\b)))`,
      String.raw`\b${told} ${fill}${bots}\b(?! (?:za|na|koji|koja|od|iz|u)\b)`,
      String.raw`\b${told} ${fill}${humans}[^.!]{0,25}\?`,
      String.raw`\b${talking} ${fill}(?:s|sa) ${fill}(?:${bots}|${genuine} ${persons}|covjekom(?= ?(?:$|[?!.,]|ili\b)))`,
      String.raw`\bs (?:kim|kime|cim|cime) (?:ja |to |zapravo |stvarno |uopce ){0,3}(?:pricam|razgovaram|se dopisujem|pisem)`,
      String.raw`\btko (?:(?:to|ovo|mi|zapravo|stvarno|se|uopce) ){0,4}(?:pise|odgovara|tipka|krije)\b[^.!]{0,30}\?`,
      String.raw`\bpostojis(?: li)? (?:ti )?(?:stvarno|uopce|zapravo|zbilja)|\b(?:da li|dal|jel'?|je l'?|zar) (?:ti )?(?:stvarno |uopce |zbilja )?postojis`,
      String.raw`\bdokazi (?:mi )?(?:da|kako) (?:si|nisi)\b`,
      String.raw`\b(?:prav[ei]|stvarn[ei]|ziv[ei]) osobe (?:iza|s druge|tu)|\bima li (?:tu |iza |ovdje ){0,2}(?:prav|stvarn|ziv)\p{L}{1,2} (?:osob|covjek|ljud)\p{L}{1,3}`,
      String.raw`\b(?:covjek|osoba|zena|muskarac|stvarna|stvaran) ili (?:neki |samo |ipak )?${bots}\b|\b${bots} ili (?:neka |neki |ipak )?(?:${genuine} )?(?:covjek|osoba|zena|muskarac|stvarna|stvaran)\b`,
      String.raw`^(?:a |ma |cekaj,? )?(?:${bots}|covjek|stvarna|stvaran|prava osoba|stvarna osoba) ?\?`,
    ].join('|'),
    'u',
  ),
};
