import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'lt',
  triggers:
    'akto anks antr apei apib apie apra apri apsi atbu atko atme atna atsa atsi atsk atsp auks citu css csv daba ' +
    'deak deko duok duom ei elgi elgs elki ese esi esu gair gali gene gpt hipo html igno imit isak isei isga isiv ' +
    'isju isko issi istr isva isve ivyk java joki json kaip kalb kas keik keyl kita kito klau koda kodo koki koks ' +
    'koma konc kort kur kure kuri kurk laba laik liek logg malw nauj nebe nece nefi nega neis nekl nekr nepa nera ' +
    'nese nesi netu nevy nore nori nuko nuo nuro nust paba pada paka pake pakl pale pali pami pana papa papi para ' +
    'paro paru pasa pasi pask pate paze php piln pirm prad pral pran prie prog pyth rans rasi rasy rege rezi ribo ' +
    'ribu rody saki saky savo scri simu sita skai skri slap spau sql suda sufo suge suku supr susi sute svei tai ' +
    'tais tau tavo teis teks teor tik tiks tink turi uzda uzdu uzkl uzmi vaid vart veik viet virs visa visk visu ' +
    'vykd xml zinu',
  order: 'VERB_FIRST',
  drop: 'ignoruok(?:ite)?|ignoruoti|pamirsk(?:ite)?(?! kad)|pamirsti|uzmirsk(?:ite)?|nepaisyk(?:ite)?|nepaisyti|nekreipk(?:ite)? demesio (?:i)|praleisk(?:ite)?|apeik(?:ite)?|istrink(?:ite)?|atmesk(?:ite)?|nesilaikyk(?:ite)?|nesivadovauk(?:ite)?|nesek(?:ite)?|neklausyk(?:ite)?|nevykdyk(?:ite)?|nustok(?:ite)? (?:laikytis|vykdyti|klausyti|sekti|vadovautis)|palik(?:ite)?(?= … (?:nuosaly|uz nugaros))|pazeisk|panaikink|isjunk',
  orders:
    'instrukcij~|prompt(?:a|as|o|us|ai|u)?|nurodym~|direktyv~|gair(?:es|iu|ems)|sistemos? (?:zinut~|pranesim~|uzklaus~)|(?:vis(?:as|us|u)|savo|tavo|ankstesn(?:es|ius|iu|es)|buvus~|pirmesn~|pradin~|auksciau esanc~|virsuje esanc~) (?:% ){0,2}(?:taisykl(?:es|iu|ems)|isakym(?:us|u)|komand(?:as|u)|uzduot(?:is|i|ies|iu)|apribojim(?:us|u)|filtr(?:us|u)|informacij~|tekst(?:a|us)|kontekst~|dokument~)|ankstesni (?:teksta|pokalbi)|virsuje esanti teksta|savo programavima',
  past: '(?:apie )?visk(?:a|o|uo),? (?:kas |ka )?(?:(?:buvo|yra|mes|tau|parasyta|pasakyta) … (?:anksciau|auksciau|virsuje|iki siol|pries tai)|anksciau|auksciau|virsuje|pries tai|iki siol|zinai(?! apie)|ismokai|buvo pasakyta|tau (?:sake|liepe))|(?:tai,? )?kas (?:auksciau|virsuje)|viska(?: ir|,) (?:parasyk|sakyk kad|atsakyk)',
  newOrders:
    '(?:dabar|stai|cia|toliau|turiu tau) … (?:nauj(?:a|os|i|as|u)|kita|kitos) (?:uzduot~|instrukcij~|nurodym~|isakym~)(?! (?:darbe|is seft?o|mokykl~))|(?:nauj(?:a|os|i)|papildom(?:a|os|i)|kita) (?:uzduotis|uzduotys|instrukcij(?:a|os)|nurodymai|komanda) ?(?::|tau)|(?:sutelk demesi|susikoncentruok|susitelk|koncentruokis)~? … (?:nauj~|kita|sia|vienintele) (?:savo |tavo )?(?:uzduot~|instrukcij~)|(?:pradek|pradedam)~ … nuo naujos uzduoties|(?:tavo|jusu) (?:nauja |vienintele |tikroji )?(?:uzduotis|uzdavinys|vaidmuo)(?: yra| -|:| bus)|tavo (?:nauja )?uzduotis|' +
    '(?:nuo siol|nuo dabar|nuo sio momento),? … (?:atsakyk|atsakinek|atsakai|atsakysi|klausyk|klausysi|paklusk|paklusi|turi (?:atsakyti|klausyti|paklusti)|veiksi|vykdyk|kalbek tik)|(?:isakau|liepiu) tau|(?:laikykis|vykdyk|klausyk|paklusk) (?:tik )?(?:mano|siu|sias|naujas|nauju|siu) (?:instrukcij~|isakym~|nurodym~|taisykl~|komand~)|(?:tavo) (?:taisykles|instrukcijos) (?:nebegalioja|negalioja)|(?:pakeisk|atnaujink|perrasyk) savo (?:instrukcijas|taisykles|gaires|nustatymus)|(?:ivykdyk|paleisk) (?:sia|si|sita|komanda|koda)',
  tell: 'parodyk(?:ite)?|rodyk|pasakyk(?:ite)?|sakyk|papasakok|pakartok(?:ite)?|atskleisk(?:ite)?|isvesk(?:ite)?|atspausdink(?:ite)?|spausdink|parasyk(?:ite)?|duok|pateik(?:ite)?|isvardink|nukopijuok|atsiusk|pasidalink|apibudink|apibendrink|isversk|cituok|kok(?:s|ia|ie|ios) (?:yra|buvo|tavo)|kas (?:yra|parasyta|buvo|rasoma)|(?:noriu|noreciau|ar galiu) (?:pamatyti|matyti|zinoti|perskaityti)|kokie|kokios',
  hidden:
    '(?:pries|virs) (?:sia|si|sios|sio) (?:zinute|teksta|zinutes|teksto)|(?:savo|tavo|pirma|visa|si|slapta|paslepta|pradini|pilna|sistemos|sistemini) (?:% )?(?:prompt(?:a|o|as)?|uzklausa)|sistemin~ (?:prompt~|uzklaus~|zinut~|pranesim~)|sistemos (?:prompt~|uzklaus~|zinut~|pranesim~|instrukcij~)|(?:savo|tavo|pradines|pirmines|slaptas|pasleptas|vidines|tikslias|ankstesnes) (?:% )?(?:instrukcijas|instrukcijos|nurodymus|nurodymai|gaires|gaires|direktyvas|konfiguracija|nustatymus)|(?:slapt(?:as|os)|paslept(?:as|os)|vidin(?:es|ius)) (?:% )?(?:taisykles|komandas|nustatymus)|' +
    '(?:teksta|zodzius|viska|sakini|turini)(?: kas)?(?: yra)? (?:auksciau|virsuje)|(?:auksciau|virsuje) (?:esanti|parasyta|pateikta) (?:teksta|turini)|(?:parasyta|rasoma|pasakyta|yra) (?:auksciau|virsuje|(?:sio |pacioje )?(?:% )?pradzioje)|(?:sio|prompto|pokalbio) (?:prompto |teksto |pokalbio )?pradzioje|instrukcijas,? kurias (?:gavai|tau)',
  become:
    'elgsiesi|veiksi|elgiesi|atsakysi|(?:elkis|elkites|veik|veikite|dirbk|funkcionuok|elgtumeisi) (?:dabar )?(?:kaip)|(?:apsimesk|apsimeskite|isivaizduok)(?:,)?(?: kad)?(?: esi| esate)?|vaidink(?: vaidmeni)?|imituok|simuliuok|buk (?:dabar )?|(?:dabar|nuo siol|nuo dabar) (?:tu )?(?:esi|busi)|tu (?:dabar )?(?:esi )?dabar|(?:atsakyk|kalbek) kaip|noriu,? kad (?:tu )?(?:butum|veiktum(?: kaip)?|elgtumeisi kaip|vaidintum|dirbtum kaip)|prisiimk vaidmeni',
  roles: `(?:% )?(?:${worldRoles}|(?:linux )?terminal~|konsol~|vertej~|interviu emej~|pasnekov(?:as|a) (?:interviu)|pasakotoj~|zurnalist~|redaktori~|kalbos modelis|di|dirbtin~ intelekt~|(?:virtualus |skaitmeninis |di |ai )?(?:asistent|padejej)~|ieskos varikl~|paieskos sistem~|duomenu baz~|skaiciuotuv~|korektori~|generatori~|filosof~|istorik~|programuotoj~|hakeri~|rasist~|terorist~|diktatori~)`,
  behave:
    'elgsiesi|veiksi|elgiesi|atsakysi|atsak~|veik|apsimesk|elkis|kalbek|rasyk|parasyk|isivaizduok|esi|turi|gali|neturi|di|simuliuok|vaidink',
  unbound:
    'be (?:moraliniu|etiniu) (?:ribu|apribojimu|taisykliu)|(?:be|jokiu|neturi|laisvas nuo) (?:jokiu |bet kokiu |visu )?(?:% (?:ir|ar|arba) )?(?:apribojimu|ribojimu|filtru|cenzuros|gairiu|etikos (?:taisykliu|normu)|moderavimo)|(?:kad|lyg|tarsi) … (?:neturi|nera|be|neturetum) (?:jokiu )?(?:taisykliu|ribu|apribojimu)|necenzuruot~|nefiltruot~',
  modes:
    '(?:kurejo|programuotojo|developer|admin|administratoriaus|debug|derinimo|dievo|god|prieziuros|root|jailbreak|dan|testavimo|neribot~) rezim~|(?:as )?esu tavo (?:% )?(?:kurejas|programuotojas|administratorius|adminas)|kaip tavo (?:kurejas|programuotojas|administratorius)|(?:admin|administratoriaus|root) (?:prieiga|teises)~?|(?:isjunk|pasalink|panaikink|deaktyvuok) … (?:filtr~|apribojim~|apsaug~|cenzura)',
  output:
    '(?:atsakyk|parasyk) … stiliumi|(?:atsakyk|atsakinek) i (?:visus|kiekviena|viska) … (?:zodziais|zodziu|fraze)|(?:pradek|baik|uzbaik) (?:kiekviena|savo) (?:atsakyma|sakini|zinute)|(?:itrauk|paminek|pridek) … (?:i savo atsakyma|savo atsakyme)|(?:atsakyk|atsakinek|atsakai|atsakysi) (?:tik|visada|vien) %|(?:isvesk|atspausdink|parasyk) (?:tik |dabar )?(?:si teksta|sia|siuos zodzius|sitai|"|tai kas)|kartok paskui mane|pakartok paskui mane|nerasyk (?:jokiu )?paaiskinimu|neatsakyk i (?:si )?klausima|(?:vietoj to|vietoje to) (?:parasyk|sakyk|isvesk|pasakyk)|mano pirm(?:as|a|oji) (?:komanda|sakinys|prasymas|klausimas)(?: yra|:)|atsakyk i si klausima|stop[ ,:!]+(?:parasyk|sakyk)',
  make: 'sugeneruoti|sukurti|parasyti|sudaryti|paruosti|generuoti|parasyk(?:ite)?|rasyk|parasyti|sugeneruok(?:ite)?|generuok|sukurk(?:ite)?|kurk|suformuluok|sudaryk|padaryk|suprogramuok|isvardink|duok(?: man)?|pateik|isversk(?:ite)?|apibendrink|paruosk|sukurti',
  products: `(?:% ){0,2}(?:${worldProducts}|ese|rasini apie|rasini|manifesta|antraste~|pranesima spaudai|straipsni (?:apie|laikrasciui)|tinklarascio irasa|(?:sql )?uzklausa|koda(?: kuris| su)?|kodo|iseities koda|programa (?:su|kuri)|skript~|(?:si|toliau esanti) (?:teksta|sakini)|slaptazodzi~|sarasa (?:slaptazodziu|skaiciu|vartotoju|komandu)|atsitiktinius skaicius|korteliu numerius|propaganda|kalba apie|produkto aprasyma|keiksmazodziu)`,
  machine:
    'kaip (?:di|ai|dirbtinis intelektas|kalbos modelis|(?:di |ai |virtualus )?(?:asistent|padejej)~|pokalbiu robotas|llm)[, ] ?(?:atsakyk|parasyk|pasakyk|sakyk|duok|turi|gali|paaiskink)~|(?:labas|sveikas|sveiki|ei) (?:chat ?)?gpt|tavo mokymo duomen~|atsakyk kaip (?:asistentas|di)',
  against:
    '(?:nepaisant|nepaisydamas|vietoj|vietoje|priesingai|skirtingai nuo) (?:% ){0,3}(?:instrukcij~|nurodym~|gairi~|prompt~)|priesingai (?:% ){0,2}instrukcij~',
  frame:
    '(?:pasaul|zaidim|scenarij)~,? (?:kur|kuriame) (?:tu )?(?:atsakai|nesi|neturi|esi|privalai|gali)|(?:teorin|hipotetin|isgalvot)~ (?:pasaul|scenarij|situacij)~|(?:aktoriai|veikejai|personazai) … (?:lieka|iseina|palieka|neiseina) … (?:vaidmen~|personaz~)|(?:vaidina) … filme apie|visiskai isijaut~ i savo vaidmeni',
  tricks:
    '(?:taisykles|instrukcijas|nurodymus|apribojimus) … (?:kurejai|programuotojai)|(?:kurejai|programuotojai) … (?:taisykles|instrukcijas)|(?:dekoduok|iskoduok|issifruok|atkoduok) … (?:base ?64|rot ?13|hex|morz~|vykdyk|zinut~|tekst~)|(?:testavimo|bandymo|derinimo|tyrimo) (?:tikslais|tikslu)|tai (?:tik )?(?:saugumo|sistemos) (?:testas|patikra)|(?:prompto|instrukciju) pabaiga|isversk savo (?:instrukcijas|taisykles)|atbulai … (?:prompt|instrukcij)~',
  others:
    'as|mes|jis|ji|jie|turiu|turejau|reikia|rasau|man reikia|(?:mano|bosas|sefas|vadovas) (?!pirm)%|niekada|visada|ne|man sake|kad as|neuzmirsk|dirbu',
  addressed: 'tu|tau|tave|dabar|ir|prasau|noriu|kad',
  harmless: '(?:is|ant|nuo) (?:mano )?(?:bos~|sef~|gydytoj~|ikea|ikeos|dezes|pakuotes|darb~|mokytoj~)|gydytojo|boso',
};

export const lt = attemptRules(words);
