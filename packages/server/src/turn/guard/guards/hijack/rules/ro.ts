import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'ro',
  triggers:
    'aban abst acea aces acti acum admi afis alca alta ante antr anul arti ascu asis asta avea bash baza buna ca ' +
    'calc cate caut cenz chat ciud coad cod codu coma comp comu conf cons core crea cree css csv cu cum da dan ' +
    'deas deco decr deos desc desp deza dezv dict dire disc divu drep dupa elab elim emai enum eseu esti etic ' +
    'expl fa face faci fals fara fel fi filo form func gene gpt hack hei hexa html ia ies iesi igno inca ince ' +
    'indi init inju inst inte isto java joac jos json jurn keyl libe limb limi lini linu llm loc logg lucr mail ' +
    'malw mani mea mele mesa misi mod modi modu mors nece nefi neso nici nist noi noii noil noua nu nume ocol ' +
    'omit opre ordi ordo ori para paro pe pent php pled poti pove prec prod prog prom prop pyth quer rama rans ' +
    'rasi rasp recr reda rege regu renu rest rezu rol rolu root rot rot1 sarc sari sau schi scoa scop scri seta ' +
    'sfar shel simu spun sql stau ster sunt supr sus tau te term tero tipa tot trad tran treb trec uita uite uiti ' +
    'unei unix unui urma urme util vei virt vorb vrea vreo xml zi ziar',
  order: 'VERB_FIRST',
  drop: 'ignor(?:a|ati|i|and|e)|uit(?:a|ati|i|e)(?: de)?(?! ca)|nu (?:mai )?(?:urma|urmati|respecta|respectati|asculta|tine cont|tineti cont|lua in (?:seama|considerare)|folosi)|sa nu (?:mai )?(?:urmezi|respecti|asculti|tii cont)|las(?:a|ati)(?= … (?:deoparte|in urma|balta))|treci peste|omite(?:ti)?|elimin(?:a|ati)|sterge(?:ti)?|ocol(?:este|iti)|renunt(?:a|ati) la|anul(?:eaza|ati)|fa abstractie de|faceti abstractie de|inceteaza sa (?:urmezi|respecti)|abandoneaza|nesocoteste|suprascrie|incalca|sari peste',
  orders:
    'instructiun[ie]~|instructiuni|prompt(?:ul|uri|urile|ului|uril~)?|indicatii(?:le)?|directiv(?:e|ele|a)|linii(?:le)? directoare|mesajul (?:de|sistemului)~|(?:toate|tale|tau|tai|anterio~|preceden~) (?:% ){0,2}(?:reguli(?:le)?|ordine(?:le)?|comenzi(?:le)?|sarcini(?:le)?|restrictii(?:le)?|limitari(?:le)?|filtre(?:le)?|informatii(?:le)?)|(?:reguli(?:le)?|ordine(?:le)?|comenzi(?:le)?|sarcini(?:le)?|text(?:ul)?|context(?:ul)?|informatii(?:le)?|mesaje(?:le)?|restrictii(?:le)?|filtre(?:le)?|documente(?:le)?|programarea|conversatia) (?:% )?(?:anterio~|preceden~|de (?:mai )?sus|tale|ta|de dinainte|furnizate)',
  past: 'tot (?:ce (?:e|este|a fost|s-a (?:spus|scris)|scrie) (?:mai sus|inainte|anterior|deasupra|pana acum)|ceea ce (?:e|este|a fost) (?:mai sus|inainte)|ce (?:stii|ai invatat|ti s-a spus|ti-au (?:spus|zis))(?! despre)|ce (?:am )?(?:vorbit|discutat) … (?:pana acum|inainte)|ce e sus|ce precede|de mai sus|de dinainte)|cele de mai sus|ce e mai sus|tot(?: si|,) (?:scrie|spune ca|zi ca|raspunde)|textul de mai sus',
  newOrders:
    '(?:iata|aici (?:e|este|vine)|acum (?:vine|vin|urmeaza|ai)|urmeaza) … (?:noua|noi|noile|alta) (?:% )?(?:sarcin~|instructiun~|ordin~)|o (?:noua|alta) (?:sarcina|instructiune|misiune) ?(?::|pentru tine)|(?:noi|noile) (?:instructiuni|sarcini|reguli) ?(?::|pentru tine|urmeaza)|(?:concentreaza-te|concentreaza te|concentrati-va|focuseaza-te|axeaza-te) … (?:noua|noii|urmatoarea|aceasta|asta) (?:sarcina|misiune|instructiune|ta)~|(?:noua ta|singura ta|adevarata ta) (?:sarcina|misiune)|(?:incep|hai sa incep)~ … cu o (?:noua )?sarcina|(?:sarcina|misiunea|rolul) (?:ta|tau) (?:noua |nou )?(?:e|este|consta)|' +
    '(?:de acum (?:inainte|incolo|in colo)|incepand de acum|din acest moment),? (?:tu )?(?:doar |numai )?(?:raspunzi|vei raspunde|raspunde|asculti|te supui|actionezi|vei actiona|trebuie sa (?:raspunzi|asculti|actionezi)|urmezi|vei urma)|(?:iti|va) ordon sa|(?:urmeaza|urmati|respecta|asculta) (?:doar |numai )?(?:instructiunile mele|ordinele mele|aceste (?:instructiuni|ordine|reguli)|urmatoarele (?:instructiuni|ordine|reguli))|(?:regulile|instructiunile) tale nu (?:se )?(?:mai )?(?:aplica|conteaza)|(?:schimba|modifica|actualizeaza|suprascrie)-?(?:ti)? (?:instructiunile|regulile|directivele)|executa (?:comanda|urmatoarea|urmatorul|acest cod)',
  tell: 'arat(?:a|ati)(?:-mi|-ne| mi)?|spune(?:ti)?(?:-mi| mi)?|zi(?:-mi| mi)|da(?:-mi|ti-mi| mi)|dezvalui(?:e|ti)?|repet(?:a|ati)|afis(?:eaza|ati)|tipar(?:este|iti)|printeaza|scrie(?:ti)?(?:-mi)?|listeaza|copiaza|trimite|descrie|rezuma|traduce?|citeaza|recita|divulga|impartaseste|care (?:e|este|sunt|era|erau|ti-s)|ce (?:scrie|zice|spune|era|e|este)|(?:vreau|as vrea) (?:sa )?(?:vad|stiu|citesc|aflu)|pot (?:sa )?(?:vad|vedea)|ce',
  hidden:
    '(?:inainte de|deasupra|inaintea) (?:acest|acestui|aceasta) (?:mesaj|mesajului|text|propozitie)~|prompt(?:ul|urile|ului)? (?:tau|tale|de sistem|sistemului|initial|ascuns|secret|original|complet|de mai sus)|(?:tot |intreg )?promptul|prompt de sistem|(?:instructiun(?:ile|i)|directivele|indicatiile|configuratia|configurarea|liniile directoare|datele de antrenament) (?:tale|ta|initiale|de sistem|ascunse|secrete|originale|interne|de mai sus|anterioare|pe care le-ai (?:primit|avut)|primite)|(?:regulile|ordinele|setarile) (?:tale )?(?:ascunse|secrete|interne|initiale|de sistem)|mesajul de sistem|' +
    '(?:textul|cuvintele|tot|continutul|fraza)(?: ce)?(?: e| este| scrie)? (?:de )?(?:mai sus|deasupra)|(?:scrie|scris|spus|zice) (?:mai sus|deasupra|la (?:inceput|inceputul))|inceputul (?:acestui|acestei|conversatiei|promptului|textului|mesajului)',
  become:
    'vei comporta|comporti|actiona|vei actiona|vei raspunde|(?:actioneaza|actionati|actiona|actionezi)(?: acum)? (?:ca|precum)|comporta-?(?: ?te)? (?:ca|precum)|comportati-va ca|(?:prefa-?(?: ?te)?|pretinde|fa-te)(?: ca)?(?: (?:esti|ai fi))?|(?:esti|tu esti|vei fi) (?:acum|de acum)|(?:acum|de acum (?:inainte|incolo)),? (?:tu )?(?:esti|vei fi)|joaca (?:rolul|rol) (?:de|unui|unei)|simuleaza|imagineaza-?(?: ?ti)? ca esti|(?:raspunde|vorbeste) ca(?: si cum ai fi)?|vreau sa (?:fii|actionezi ca|te comporti ca|joci rolul)|as vrea sa (?:fii|actionezi ca)|transforma-te in|functioneaza ca|lucreaza ca',
  roles: `(?:un |o |de |unui |unei )?(?:% )?(?:${worldRoles}|terminal(?:ul)? linux|consola|interpret(?:or|er)(?: python)?|compilator|traducator|traducatoare|translator|intervievator|recrutor|povestitor|jurnalist~|redactor|scriitor de|model(?:ul)? de limbaj|ia|ai|inteligenta artificiala|asistent(?:a)?(?: virtual| ai| util)?|motor de cautare|baza de date|calculator|corector|generator|filosof|istoric|programator|hacker|rasist|terorist|dictator|sistem)`,
  behave:
    'vei comporta|comporti|actiona|vei actiona|vei raspunde|raspun~|action~|prefa~|pretinde|vorb~|scri~|imagin~|comport~|esti|ai|poti|nu ai|ia|simuleaza|functioneaza',
  unbound:
    'fara (?:limite|reguli|principii) (?:morale|etice)|(?:fara|liber de|niciun~?|nicio|nu ai|nu are|nu ai avea) (?:nicio |niciun |vreo |nici o |nici un )?(?:fel de )?(?:% (?:sau|si|ori) )?(?:restricti[ie]~|filtru|filtre|cenzura|limitari|linii directoare|constrangeri etice|reguli etice|moderare|etica)|(?:ca si cum|ca) … (?:n-ai avea|nu ai avea|nu ai|n-ai|nu exista|fara) (?:nicio |niciun~ )?(?:reguli|regula|limite|restrictii)|necenzurat~|nefiltrat~',
  modes:
    'modul(?:ui)? de (?:depanare|test|dezvoltare|administrator)|mod(?:ul)? (?:de )?(?:dezvoltator|developer|dev|admin(?:istrator)?|debug|depanare|dumnezeu|god|mentenanta|root|jailbreak|dan|test|fara restrictii|liber|diagnostic)(?:ului)?|(?:eu )?sunt (?:dezvoltatorul|programatorul|creatorul|administratorul|adminul) (?:tau|vostru|sistemului)|ca (?:dezvoltatorul|programatorul|creatorul) tau|(?:acces|drepturi) (?:de )?(?:admin|administrator|root)|(?:dezactiveaza|opreste|elimina|scoate) … (?:filtrele|filtrul|restrictiile|securitatea|cenzura|protectiile)',
  output:
    '(?:raspunde|raspundeti|raspunzi) (?:doar|numai|mereu|exclusiv|intotdeauna) (?:cu|in|ca|prin)|(?:afiseaza|tipareste|scrie) (?:doar |numai )?(?:urmatorul|urmatoarea|urmatoarele|textul|cuvintele|")|repeta dupa mine|nu (?:scrie|scrieti|da) (?:nicio )?explicati[ie]|nu raspunde la (?:aceasta|asta|intrebarea)|(?:in schimb|in loc de asta|ci),? (?:scrie|spune|zi|afiseaza|raspunde)(?! -?mi)|prima mea (?:comanda|propozitie|cerere|intrebare) (?:e|este)|(?:spune|scrie) (?:acum |exact )?urmatoarele|raspunde(?:ti)? la urmatoarea intrebare|stop[ ,:!]+(?:scrie|spune|afiseaza)',
  make: 'genera|crea|sa scrii|redacta|compune|programa|sa generezi|sa creezi|scrie(?:ti)?(?:-mi)?|redact(?:eaza|ati)|gener(?:eaza|ati|a)(?:-mi)?|cre(?:eaza|ati)(?:-mi)?|formul(?:eaza|ati)|compune(?:ti)?|produ(?:ce|ceti)|program(?:eaza|ati)|list(?:eaza|ati)|enumera|da(?:-mi|ti-mi| mi)|fa(?:-mi| mi)?|faceti|traduce(?:ti)?|tradu|rezum(?:a|ati)|dezvolta|alcatui(?:este|ti)|elaboreaza|poti (?:scrie|genera|crea)|sa (?:scrii|generezi|faci|creezi)',
  products: `(?:un |o |niste |cateva )?(?:% )?(?:${worldProducts}|eseu(?:ri)?|compunere despre|manifest|titlu(?:ri)? (?:fals|pentru)~|comunicat de presa|articol (?:de ziar|despre)|articol pe blog|postare pe blog|pledoarie|interogare(?: sql)?|interogari|query|cod(?:ul)?(?: sursa| python| in| pentru| care)?|program (?:in|python|care)|(?:textul|propozitia|fraza|paragraful) (?:urmator|urmatoare|de mai jos)|urmator(?:ul|area) (?:text|propozitie|fraza)|parole|list[ae] (?:de|cu) (?:% )?(?:parole|numere|e-?mailuri|utilizatori|comenzi)|numere aleatorii|numere de card|propaganda|discurs (?:despre|pentru|impotriva)|descriere de produs|injuraturi)`,
  machine:
    'ca (?:un |o |si )?(?:ia|ai|inteligenta artificiala|model de limbaj|asistent|chatbot|llm)(?: (?:ai|virtual|util))?[, ] ?(?:raspunde|scrie|spune|da|trebuie|poti|explica|genereaza)~|(?:salut|buna|hei|hey) (?:chat ?)?gpt|datele tale de antrenament|raspunde ca (?:un asistent|o ia|un ai)',
  against:
    '(?:contrar|in ciuda|in loc de|impotriva|indiferent de|spre deosebire de) (?:% ){0,3}(?:instructiun~|indicatii~|directiv~|prompt~)',
  frame:
    '(?:actori|personaje|actorii) … (?:raman|ies|iesi|stau|parasesc) … (?:rol|rolul|roluri|personaj)|(?:joaca|actori|sunt) … intr-un film despre|(?:complet|total) (?:absorbit|cufundat)a? (?:in|de) rolul tau',
  tricks:
    '(?:reguli|regulile|instructiuni|instructiunile|limite) … (?:dezvoltator|creator|programator)~|(?:decodeaza|decodific|descifreaza|decripteaza)~ … (?:base ?64|rot ?13|hexa~|morse|urmeaza|mesaj~|text~|executa)|(?:in|pentru) (?:scop|scopuri|scopul)(?: de)? (?:test|teste|testare|depanare|cercetare|demonstrati~)|(?:acesta|asta) (?:e|este) (?:doar )?un test (?:de (?:securitate|sistem|diagnostic)|al sistemului)|sfarsitul (?:promptului|instructiunilor)|tradu(?:-ti)? instructiunile|(?:invers|de la coada la cap) … (?:prompt~|instructiuni~)',
  others:
    'nu|eu|noi|el|ea|ei|ele|am|ai|a|au|trebuie sa scriu|(?:seful|sefa|mama|tata|profesorul) %|niciodata|mereu|mi-a (?:spus|zis)(?: sa)?|sa (?:scriu|fac)|o sa|trebuia sa|vreau sa scriu|lucrez|in',
  addressed: 'tu|te|acum|si|te rog|deci|ordon|vreau',
  harmless:
    '(?:de la|din|de pe|pe|lui|al|ale|la) (?:seful|sefa|sef|doctor~|medic~|ikea|cutie|pachet|munca|prof~)|pentru (?:tort|prajitura|raft|joc)|medicului|sefului|doctorului',
};

export const ro = attemptRules(words);
