import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'af',
  triggers:
    'aan admi aias aimo aita antw as assi bean begi bepe besk beve bly bo bood bost bron byko chat css csv daar ' +
    'dan danm dat deak debu deel deko demo deve die dien doel doku druk eers eind ek fikt foku form funk gedr gee ' +
    'geen gehe geho gene gesk gesp godm gpt haai hall hele herh hier hipo hoe igno inho inli jail java jou json ' +
    'jy keyl ki kias kimo kita klet kode koer konf kons kopi kred kuns lek logg lys maak maar mani mode modu moen ' +
    'moet na navo navr nege nie noem nou nuwe omse onda onde onge ontf onth onts ontw oor oors op opdr open ople ' +
    'optr php plaa pos prod prog pyth rans reag reel rege regt rigl rol root seku simu sin skak skep skry som ' +
    'sond spee spyt sql sqln staa stel stop stry stuu taak taal teen teks teor toeg toet toon uit val veil verg ' +
    'vero vers vert verw vir vloe volg voor vori vry wagw wat watt werk wil woor wys xml',
  order: 'ANY',
  drop: 'ignoreer|ignorer|vergeet(?! nie)|verontagsaam|negeer|verwerp|omseil|oorskryf|verwyder|vee(?= … uit)|laat(?= … (?:agter|los|vaar))|slaan(?= … oor)|(?:moenie|moet nie) … (?:volg|luister|gehoorsaam|nakom)|(?:luister|volg|gehoorsaam)(?= … nie)|hou op om',
  orders:
    '(?:stelsel)?instruksies?|(?:stelsel)?prompts?|riglyne|voorskrifte|(?:al|alle|jou|vorige|voorige|voriges|bostaande|vroeere|oorspronklike|gegewe) … (?:reels|opdragte|opdrag|bevele|take|taak|beperkings|filters?|inligting|teks|konteks|dokumente|programmering)',
  past: 'alles (?:hierbo|daarbo|hiervoor|daarvoor|vantevore|voorheen|bo|tot nou toe|wat (?:voor|hierbo|vantevore|voorheen|jy weet|jy geleer|vir jou gese|jou gese)|wat … (?:hierbo|tot nou toe|tot dusver))|(?:al )?die (?:bostaande|voorafgaande|vorige)(?! boodskap)|alles en (?:skryf|se dat|druk|antwoord)|wat hierbo staan|jou programmering',
  newOrders:
    "(?:hier (?:is|kom)|nou (?:kom|volg)|daar volg) … (?:nuwe|volgende) (?:taak|take|opdrag|opdragte|instruksies?)|(?:nuwe|bykomende|volgende) (?:taak|opdrag|instruksies?|prompt) ?(?::|volg|vir jou)|(?:konsentreer|fokus) … (?:nuwe|volgende|hierdie) (?:taak|opdrag|instruksies?)|begin … met (?:n|'n|jou|die) (?:nuwe|volgende) (?:taak|opdrag)|" +
    "jou (?:nuwe |enigste |ware )?(?:taak|opdrag) is|(?:van nou af|van nou|vanaf nou|van hier af) … (?:antwoord~|reageer|gehoorsaam|is jy '?n|volg jy|praat jy net)|ek (?:beveel|gelas) jou|volg (?:net |slegs )?(?:my|hierdie|die volgende) (?:instruksies|bevele|opdragte|reels)|jou (?:reels|instruksies) geld nie|(?:verander|wysig|dateer) jou (?:instruksies|reels|riglyne|prompt)|voer … (?:die volgende) (?:opdrag|kode)",
  tell: 'wys|toon|gee|vertel|openbaar|onthul|herhaal|druk|skryf|stuur|kopieer|deel|se|noem|lys|beskryf|som|vertaal|(?:wat|watter|hoe) (?:is|was|staan|het|lui)|wat|watter|(?:ek )?wil|kan ek|mag ek|kan jy|lek',
  hidden:
    '(?:voor|bo) hierdie (?:boodskap|sin|teks)|(?:jou|die|stelsel|versteekte|geheime|eerste|oorspronklike|volledige|hele|hierdie) (?:% )?(?:stelsel ?|stelsel-?|system )?prompts?|stelsel-?prompt|stelsel-?(?:boodskap|instruksies)|(?:jou|oorspronklike|geheime|versteekte|interne|eerste|bostaande|presiese|aanvanklike) … (?:instruksies?|riglyne|voorskrifte|konfigurasie|opleidingsdata)|(?:geheime|versteekte|interne) (?:reels|opdragte|instellings)|' +
    '(?:bostaande|vorige) (?:teks|prompt|instruksies?|inhoud|woorde)|(?:teks|woorde|alles|wat) (?:hierbo|hier bo)(?: staan)?|(?:staan|geskryf|geskrywe) … (?:hierbo|hier bo|aan die begin|bo-aan)|begin van (?:hierdie|die) (?:prompt|teks|gesprek|dokument)|instruksies wat jy … (?:gekry|kry|het|volg)',
  become:
    'gedra|sal jy|(?:tree|treed) (?:nou )?op as|optree as|gedra jou(?:self)? (?:soos|as)|maak(?: nou)? (?:as)?of jy|maak asof jy|(?:jy is|is jy) (?:nou|van nou af)|(?:nou|van nou af) is jy|speel(?: die rol van)?|simuleer|werk as|dien as|funksioneer as|stel jou voor (?:dat )?jy|antwoord (?:soos|as)|ek wil he jy moet(?: … as)?',
  roles: `(?:'?n |die |my )?(?:% )?(?:${worldRoles}|~-?terminaal|konsole|tolk|vertaler|onderhoudvoerder|debatteerder|storieverteller|joernalis|redakteur|taalmodel|ki|ai|(?:ki-?|ai-?|virtuele |digitale |behulpsame )?assistent|soekenjin|databasis|sakrekenaar|proefleser|spelkontroleerder|generator|motiveringspreker|filosoof|historikus|programmeerder|kuberkraker|hacker|rassis|terroris|diktator)`,
  behave:
    'gedra|sal jy|antwoord~|reageer|maak|gedra|praat|skryf|stel jou voor|tree|jy (?:is|het|kan|mag)|is jy|ki|ai|werk',
  unbound:
    'sonder (?:morele|etiese) (?:grense|reels)|(?:sonder|vry van|geen) (?:enige |etiese |morele |jou |al )?(?:% (?:of|en) )?(?:beperkings|beperking|filters?|sensuur|riglyne|etiek)|(?:of jy|asof jy|dat jy|jy het) … geen (?:reels|grense|beperkings)(?: (?:het|nie))?|nie (?:aan|deur) (?:reels|riglyne) gebonde|ongesensor~|ongefilter~',
  modes:
    '(?:ontwikkelaars?|developer|admin|administrateur|debug|ontfout~|god|onderhouds|root|jailbreak|dan|toets)-? ?(?:modus|mode)|ek is (?:jou|die) (?:% )?(?:ontwikkelaar|programmeerder|skepper|administrateur|admin)(?! van)|as jou (?:ontwikkelaar|programmeerder|skepper)|(?:admin|root|administrateur)-?(?:toegang|regte)|(?:skakel|deaktiveer|verwyder) … (?:filters?|beperkings|sensuur|veiligheids~)(?: af)?',
  output:
    '(?:antwoord|skryf) … in die styl van|(?:antwoord|reageer) op (?:alle|elke|alles) … met|(?:begin|eindig) (?:elke|jou|al jou) (?:antwoord|antwoorde|boodskap|sin) met|(?:antwoord|reageer) (?:net|slegs|altyd|uitsluitlik) (?:met|as|in)|(?:druk|gee) (?:net |slegs |nou )?(?:die volgende|die teks|die woorde|")|se (?:agter )?my na|herhaal (?:agterna|na my)|(?:moenie|geen) … verduidelikings|moenie (?:hierdie|die) vraag (?:be)?antwoord|(?:in plaas daarvan|maar) (?:skryf|se|druk|gee|antwoord)|my eerste (?:opdrag|sin|vraag|versoek) is|(?:se|skryf) (?:nou |net |presies )?die volgende|stop[,:]? (?:skryf|druk|se)|beantwoord die volgende vraag',
  make: 'genereer|skep|skryf|genereer|maak|stel|formuleer|skep|produseer|programmeer|lys|gee (?:my|vir my)|vertaal|ontwikkel|noem|som',
  products: `(?:${worldProducts})(?:-%)?|essay|opstel oor|manifes|koerantopskrif~|opskrif vir|persverklaring|(?:koerant|nuus)?artikel oor|blog ?pos|kode|bronkode|(?:sql-?)?navraag|(?:die volgende |hierdie )(?:teks|sin|paragraaf)|wagwoorde|lys (?:van|met) (?:% )?(?:wagwoorde|getalle|e-?posse|gebruikers~)|kredietkaartnommers|propaganda|toespraak oor|produkbeskrywing|vloekwoorde`,
  machine:
    "as (?:'?n )?(?:ki|ai|kunsmatige intelligensie|taalmodel|(?:ki|ai)-?(?:assistent|model|taalmodel)|assistent|kletsbot)[, ] ?(?:antwoord|beantwoord|skryf|se|gee|moet|kan)~|(?:hallo|haai|hi|beste) (?:chat ?)?gpt|jou (?:opleidingsdata|embeddings)|antwoord as (?:assistent|ki)",
  against:
    '(?:in stryd met|in teenstelling met|in plaas van|ondanks|ten spyte van|teen|strydig met) (?:% ){0,3}(?:instruksies?|riglyne|prompts?)',
  frame:
    "(?:wereld|speletjie|spel|scenario|storie) waar(?:in)? jy … (?:antwoord~|geen|is|mag|moet|alles)|(?:teoretiese|hipotetiese|fiktiewe) (?:wereld|scenario|situasie)|(?:akteurs?|karakters?|spelers) … (?:bly|val|uit) … (?:rol|rolle|karakter)|speel … in '?n (?:film|fliek) oor … (?:en|met)|heeltemal verdiep in jou rol",
  tricks:
    "(?:reels|instruksies|beperkings) … (?:ontwikkelaars?|programmeerders|skeppers)|(?:dekodeer|ontsyfer) … (?:base ?64|rot ?13|hex|morse|volg~|teks|boodskap)|(?:vir|as) (?:'?n )?(?:toets|ontfout|navorsings|demo)-?doeleindes|dit is (?:net )?'?n (?:veiligheids|sekuriteits|stelsel)-?toets|einde van die (?:prompt|instruksies)|vertaal jou (?:instruksies|prompt|reels)",
  others: 'moenie|moet nie|ek|ons|hy|sy|hulle|almal|moes|(?:my|sy|haar|ons) %|nooit|altyd|gese ek',
  addressed: 'jy|jou|nou|dan|en|asseblief|asb|dus|dat',
  harmless:
    '(?:van|op|by) (?:die|my) ?(?:baas|dokter|boks|bottel|werk|onderwyser)|van ikea|vir die (?:kas|koek|spel|rak)',
};

export const af = attemptRules(words);
