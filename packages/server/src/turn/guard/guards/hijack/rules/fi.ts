import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'fi',
  triggers:
    'admi aiem aihe ala alku alus anna aset assi avaa avus blog chat css csv dan danm dant debu deko deve edel ei ' +
    'enne ensi esii esit gene godm godt gpt hahm halu hei html huol hyla hylk ilma ja jaa jail jarj jatt java ' +
    'joka joss json juma kaan kaik kayt kehi keho keks kerr keyl kiel kier kirj kiro kome konf kood kopi koul ' +
    'kumo kuva kuvi kytk laad laat lahd lahe lehd leht leik list logg lois lopp lue luet luo luod luoj luot maai ' +
    'maar malw mani mika mita mitk moik mood muot nahd nayt noud ohit ohje oike olen olet oli opet ota otsi ovat ' +
    'paak paas palj pera php pois prom puhu pura pyth rajo rans rege rool root ryhd saan sahk sala samm sano scri ' +
    'seis seli sens seur sija simu sinu site sivu sken skri sql sqlk suod suoj tahd taka tama tark tee tees tehd ' +
    'teht teki teko terv test tiet tiiv tila toim tois tott tulo tuot turv tutk tyos unoh uude uusi uuti vaan ' +
    'vapa vast vian virh voin xml ylla',
  order: 'ANY',
  drop: 'ohita~?|ohittaa|sivuuta|sivuuttaa|unohda~?(?! etta)|unohtaa|unohdat|jata(?= … (?:huomi~|valiin|noudattamatta|taakse|sikseen))|jattaa huomiotta|hylkaa|hylata|poista|poistaa|kumoa|kierra|ala (?:enaa )?(?:noudata|tottele|seuraa|valita|valita|kuuntele|piittaa)~|alkaa noudattako|lopeta (?:noudattaminen|ohjeiden)|ei tarvitse noudattaa',
  orders:
    '(?:aiemmat|edelliset|ylla olevat) (?:lausunnot|lauseet|vaitteet|neuvot)|~ohje(?:et|ita|esi|itasi|ista|istasi|iden|idesi|en|tta|ttasi|ttani|eni|iden)?|~ohjeistu~|~prompt(?:i|in|it|isi|ia|insa|eja|iasi)?|~kehot(?:e|teen|teesi|teet)|jarjestelmaviesti~|direktiiv~|(?:kaikki|aiemmat|aiempia|edelliset|edellisia|edeltavat|ylla olevat|yllaolevat|sinun|alkuperaiset|annetut) … (?:saannot|saantosi|saantoja|saantojasi|maaraykset|kaskyt|kaskyja|komennot|tehtavat|tehtavia|rajoitukset|rajoituksesi|suodattimet|tiedot|tekstit?|konteksti|dokumentit)|saantosi|saantojasi|edellinen (?:teksti|keskustelu)',
  past: '(?:se,? )?mita (?:sinulle|sulle) (?:on )?(?:aiemmin |ennen )?(?:sanottu|kerrottu|opetettu)~|kaik(?:ki|ista|ken),? (?:mita |mika |se mita )?(?:(?:on|oli|olemme|sanottiin|lukee|sinulle) … (?:aiemmin|ylla|tahan asti|ennen|edella|opetettu|kerrottu|sanottu)|aiemp(?:i|aa|i sanottu)|ylla(?: oleva)?|edell(?:inen|ista|a)|ennen tata|tata ennen|aiemmin|oppimasi|tietamasi|tahan asti)|(?:ylla oleva|yllaoleva|edella oleva)(?= ?(?:$|ja|,))|kaikki(?: ja|,) (?:kirjoita|sano etta|vastaa|tulosta)',
  newOrders:
    '(?:nyt|tassa|seuraavaksi|tulee|tulevat|tassa on) … (?:uusi|uudet|uusia|seuraava) (?:tehtava~|ohje~|komento~|kasky~|maarays~)(?! (?:toissa|pomolta|koulu~))|(?:uusi|uudet|lisa|seuraava) (?:tehtava|tehtavat|ohje|ohjeet|komento) ?(?::|sinulle|kuuluu)|(?:keskity|fokusoi)~ … (?:uuteen|seuraavaan|tahan) (?:tehtava~)|(?:aloit|aloita)~ … uudella tehtavalla|(?:tehtavasi|sinun tehtavasi|uusi roolisi|roolisi) on|' +
    '(?:tasta (?:lahtien|eteenpain|hetkesta)|nyt alkaen),? … (?:vastaa|vastaat|tottele|tottelet|toimit|sinun tulee (?:vastata|totella)|noudatat|puhu vain)|(?:maaraan|kasken) sinua|(?:noudata|tottele) (?:vain |ainoastaan )?(?:minun|naita|seuraavia|uusia) (?:ohje~|kasky~|maaray~|saanto~|komento~)|(?:saantosi|ohjeesi) eivat (?:enaa )?pade|(?:muuta|paivita|korvaa|vaihda) (?:ohjeesi|saantosi|ohjeitasi|saantojasi)|suorita (?:seuraava|komento|tama koodi)',
  tell: 'nayta(?:han|pa)?|nayttaa|kerro(?:pa)?|toista|tulosta|paljasta|kirjoita|anna|listaa|kopioi|laheta|jaa|kuvaile|tiivista|kaanna|lue|siteeraa|luettele|mi(?:ka|tka|llainen|llaiset) (?:on|ovat|oli|olivat)|mita (?:on|lukee|luki|sanotaan|sisaltaa)|mita|mitka|(?:haluan|tahdon|saanko|voinko) (?:nahda|tietaa|lukea)',
  hidden:
    '(?:ennen tata|taman) (?:viestia|viestin|tekstin|tekstia)(?: ylapuolella| ylla| edella)?|(?:sinun |koko |tama |piilotettu |salainen |alkuperainen |ensimmainen )?(?:jarjestelma|systeemi|system|alku|alkuperais)~?-?(?:prompti|prompt|kehote|kehotteesi|promptisi|promptin|kehotteen)~|promptisi|promptiasi|kehotteesi|(?:alkuperaiset|salaiset|piilotetut|sisaiset|ensimmaiset|tarkat|edelliset|yllaolevat) (?:% )?(?:ohjeesi|ohjeet|ohjeistuksesi|maarayksesi|asetuksesi)|ohjeesi|ohjeitasi|ohjeistuksesi|(?:konfiguraatiosi|asetustiedostosi|opetusdatasi)|(?:salaiset|piilotetut|sisaiset) (?:saannot|saantosi|asetukset|komennot)|jarjestelmaviesti~|' +
    '(?:teksti|sanat|kaikki|sisalto|lause)(?: mika| joka)?(?: on)? (?:ylla|edella)|(?:ylla|edella) (?:oleva|olevat|oleva teksti)(?: teksti| sanat)?|(?:lukee|kirjoitettu|sanottu|sanotaan) (?:ylla|edella|(?:taman |tuon )?% ?alussa|alussa)|(?:taman|tuon|promptin|keskustelun) (?:promptin |kehotteen |tekstin |keskustelun )?alussa|ohjeet,? jotka (?:sait|sinulle|sinulla)',
  become:
    'toimit|kayttaydyt|vastaat|(?:toimi|kayttaydy|esiinny|toimit|tyoskentele) (?:nyt )?(?:kuin|kuten)?|(?:teeskentele|teeskentelet|leiki|kuvittele)(?:,)?(?: etta)?(?: olet| olevasi| sina olet)?|esita(?: roolia)?|nayttele|simuloi|(?:nyt|tasta lahtien|tasta eteenpain) (?:sina )?olet|(?:sina )?olet (?:nyt|tasta lahtien)|(?:vastaa|puhu) (?:kuin|kuten)|haluan,? etta (?:sina )?(?:toimit|olet|kayttaydyt|esiinnyt|esitat|ryhdyt)|ota rooli~|ryhdy',
  roles: `(?:% )?(?:${worldRoles}|(?:linux-?)?(?:paate|terminaali)~|komentorivi~|tulk(?:ki|kina|ksi)|tulkkina|kaantaja~|haastattelija~|rekrytoija~|vaittelija~|tarinankertoja~|toimittaja(?:na)|journalisti~|kielimalli~|tekoaly~|(?:virtuaali|tekoaly)?-?(?:avustaja|assistentti)~|hakukone~|tietokanta~|laskin~|oikolukija~|generaattori~|filosofi~|historioitsija~|ohjelmoija(?:na)|hakkeri~|rasisti~|terroristi~|diktaattori~)`,
  behave:
    'toimit|kayttaydyt|vastaat|vasta~|toimi|teeskentele|leiki|kayttaydy|puhu|kirjoita|kuvittele|olet|sinulla|voit|ai|tekoaly|esita|simuloi',
  unbound:
    'ilman (?:moraalisia|eettisia) (?:rajoja|rajoituksia|saantoja)|(?:ilman|ei ole|vapaa) (?:mitaan |minkaanlaisia |eettisia |kaikista )?(?:% (?:ja|tai) )?(?:rajoituksia|rajoitteita|rajoitusta|suodattimia|filttereita|sensuuria|ohjeistuksia|eettisia saantoja|moderointia|estoja ja %)|(?:etta|ettei|kuin) … (?:sinulla |sulla )?(?:ei ole|ole|ei olisi) (?:mitaan |minkaanlaisia )?(?:saantoja|rajoja|rajoituksia)|sensuroimat~|suodattamat~',
  modes:
    '(?:kehittaja|developer|admin|yllapitaja|debug|vianetsinta|jumala|god|huolto|root|jailbreak|dan|testi|rajoittamaton)-? ?(?:tila|tilaan|moodi|moodiin|tilassa)|olen (?:sinun )?(?:kehittajasi|ohjelmoijasi|luojasi|yllapitajasi|adminisi)|(?:kehittajanasi|ohjelmoijanasi|luojanasi)|(?:admin|yllapitajan|root|paakayttajan)-?(?:oikeudet|paasy|kayttooikeudet)|(?:poista|kytke|sammuta|ota) … (?:suodattimet|suodatin|rajoitukset|turva~|sensuuri|suojaukset) ?(?:pois|kaytosta)?',
  output:
    '(?:vastaa|kirjoita) … (?:tyyliin|tyylilla)|vastaa (?:kaikkiin|jokaiseen|kaikkeen) … (?:sanomalla|sanalla|lauseella|vain)|(?:aloita|lopeta|paata) (?:jokainen|kaikki|vastauksesi) … (?:sanalla|sanoilla|lauseella)|(?:sisallyta|mainitse|lisaa) … vastaukseesi|(?:vastaa|vastaat) (?:vain|ainoastaan|aina|pelkastaan) %|(?:tulosta|kirjoita) (?:vain |nyt )?(?:seuraava~|nama sanat|teksti|")|toista peras~|sano peras~|ala kirjoita (?:mitaan )?selityksia|ala vastaa (?:tahan )?kysymykseen|(?:sen sijaan|vaan) (?:kirjoita|sano|tulosta|vastaa|anna)|ensimmainen (?:komentoni|lauseeni|pyyntoni|kysymykseni) on|(?:sano|kirjoita) (?:nyt |tasmalleen )?seuraava~|vastaa seuraavaan kysymykseen|seis[ ,:!]+(?:kirjoita|sano)',
  make: 'luoda|generoida|kirjoittaa|laatia|koodata|ohjelmoida|kirjoittaisit|loisit|tekisit|kirjoita|kirjoittaa|kirjoitat|generoi|luo|laadi|muotoile|tee|tehda|tuota|ohjelmoi|koodaa|listaa|anna (?:minulle|mulle)|kaanna|tiivista|kehita|luettele|keksi',
  products: `(?:% ){0,2}(?:${worldProducts}|essee~?|aine(?:en)? aiheesta|manifesti|otsikko~|lehdistotiedote~?|(?:lehti|uutis)artikkeli~?|artikkeli (?:aiheesta|%sta)|blogi(?:postaus|kirjoitus)~?|sql-?(?:kysely|koodi)~?|kysely tietokantaan|(?:lahde|ohjelma|python-?)?koodi(?:a|n)?|(?:python-?)?(?:ohjelma|skripti)~?|seuraava (?:teksti|lause)|salasanoja|salasanat|salasanalista~?|lista (?:salasanoista|numeroista|kayttajista|sahkoposteista)|satunnaislukuja|luottokorttinumer~|propagandaa|puhe aiheesta|tuotekuvaus|kirosanoja)`,
  machine:
    '(?:tekoalyna|tekoaly-?assistenttina|tekoalyavustajana|kielimallina|avustajana|assistenttina|chatbottina)[, ] ?(?:vastaa|kirjoita|sano|kerro|anna|sinun|voit|selita)~|(?:hei|moi|terve|moikka) (?:chat ?)?gpt|(?:opetusdatasi|koulutusdatasi)|vastaa (?:kuin|kuten) (?:tekoaly|avustaja|assistentti)',
  against:
    '(?:vastoin|ohjeistasi|sijaan|huolimatta|sijasta) (?:% ){0,2}(?:ohje~|prompt~)|(?:ohjeistasi|ohjeista|ohjeidesi|ohjeistuksesta~) (?:huolimatta|vastaisesti|sijaan|valittamatta)',
  frame:
    '(?:maailma|peli|leikki|tilanne|skenaario)~,? jossa (?:sina )?(?:vastaat|et ole|sinulla ei|olet|voit|sinun)|(?:teoreettinen|hypoteettinen|kuvitteellinen|teoreettisessa|hypoteettisessa|kuvitteellisessa) (?:maailma|skenaario|tilanne)~|(?:nayttelijat|nayttelijaa|hahmot) … (?:pysyvat|putoa|poistu|pysyy) … (?:rooli~|hahmo~)|(?:nayttelevat|esittavat) … elokuvassa|taysin (?:uppoutunut|elaytynyt) rooliisi',
  tricks:
    '(?:saantoja|ohjeita|rajoituksia|saannot|ohjeet) … (?:kehittaja|luoja|ohjelmoija)~|(?:kehittaja|luoja|ohjelmoija)~ … (?:saantoja|ohjeita|saannot|ohjeet)|(?:pura|dekoodaa|dekoodata|avaa) … (?:base ?64~|rot ?13|hex|morse~|noudata|viesti|teksti)|(?:testaus|testi|tutkimus|debug|virheenkorjaus)-?tarkoituks~|testausta varten … (?:tulosta|nayta)|tama on (?:vain )?(?:turvallisuus|jarjestelma|turva)-?testi|(?:promptin|ohjeiden) loppu|kaanna ohjeesi|takaperin … (?:prompt|ohje)~',
  others:
    'mina|ma|mun|me|han|he|pitaa|piti|taytyy|olen|(?:minun|pomo|pomoni) %|en|ei|aina|koskaan|enka|ala|alka|kaski minun|sanoi',
  addressed: 'sina|sa|sinun|sun|nyt|ja|pliis|siis|haluan|etta',
  harmless: '(?:ikean|ikealta|pomolta|laakarilta|laakarin|paketissa|toissa|pakkauksesta)',
};

export const fi = attemptRules(words);
