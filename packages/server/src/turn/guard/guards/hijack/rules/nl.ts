import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'nl',
  triggers:
    '64 aanv acht admi afwi als antw behe bepe beri besc beto beve bijg blij blog bove bron chat code cred csv ' +
    'daar dan danm dat deac debu deco deel deve deze diag dire doe druk een eerd eind embe ervo essa fict filt ' +
    'form gedr geef geen gege gehe gene geta geve god godm gpt hall hele herh het hex hier hoe hoi hypo ik info ' +
    'inst jail java jij jouw json kopi kran krui kun laat lek lijs maak maar malw mani mijn modu mors nege niet ' +
    'nieu noem nu omze onda onde onge ontc onth onts ontw oors opdr opha opst over pers phis php plaa plak prin ' +
    'prod prog prom prop pyth quer reag rege rich rol root rot rot1 scha sche schr simu som spee sql sqlq stel ' +
    'stij stri stuu syst taak tege teks test theo toeg toes tolk toon trai uit upda uw vall vana vat verg verk ' +
    'vert verw verz volg voor vori vrij waar wach wat welk wijz wil wis wiss woor xml zeg zet zin zond zul',
  order: 'ANY',
  drop: 'negeer|negeren|negeert|neger|vergeet(?! niet)|vergeten|verwerp|verwerpen|overschrijf|overschrijven|omzeil|omzeilen|wis|wissen|verwijder|sla(?= … over)|overslaan|laat(?= … (?:achter|los|varen|vallen))|luister(?= … niet)|(?:volg|hou je|houd je)(?= … niet)|niet (?:meer |langer )?(?:volgen|opvolgen|naleven)|schakel(?= … uit)|trek je(?= … niets)',
  orders:
    "(?:voorgaande|eerdere|bovenstaande) (?:opmerkingen|zinnen|uitspraken|aanwijzingen)|(?:systeem)?instructies?|(?:systeem)?prompts?|richtlijnen|voorschriften|directieven|(?:alle|al|je|jouw|uw|vorige|voorgaande|eerdere|bovenstaande|oorspronkelijke|gegeven) … (?:regels|opdrachten|opdracht|bevelen|commandos|commando's|taken|taak|beperkingen|filters?|informatie|tekst|context|documenten|artikelen|programmering)",
  past: 'alles (?:hiervoor|daarvoor|hierboven|daarboven|ervoor|van hiervoor|wat (?:hiervoor|hierboven|eerder|je weet|je geleerd|je verteld|je gezegd|u weet)|tot nu toe|dat hierboven)|(?:het|al het) (?:bovenstaande|voorgaande|voorafgaande|vorige)(?! (?:bericht|appje))|alles wat … (?:tot nu toe|hiervoor|hierboven)|alles(?: en|,) (?:schrijf|zeg dat|print|antwoord)|wat hierboven staat|je programmering',
  newOrders:
    '(?:hier (?:is|zijn|komt|komen)|nu (?:komt|komen|volgt|volgen)|er (?:volgen|volgt|komt)) … (?:nieuwe|volgende) (?:taak|taken|opdracht|opdrachten|instructies?)|(?:nieuwe|aanvullende|volgende|bijgewerkte) (?:taak|opdracht|instructies?|prompt) ?(?::|volgt|volgen|voor jou)|(?:concentreer|focus|richt) (?:je|u) … (?:nieuwe|volgende|deze) (?:taak|opdracht|instructies?)|(?:begin|start|beginnen|starten|ga) … met (?:een|je|de) (?:nieuwe|volgende) (?:taak|opdracht)|' +
    '(?:je|jouw|uw) (?:nieuwe |enige |echte )?(?:taak|opdracht) is|vanaf (?:nu|dit moment) … (?:antwoord~|reageer~|gehoorzaam~|ben je een|bent u een|volg je|praat je alleen)|ik (?:beveel|gebied) (?:je|u|jou)|volg (?:alleen |vanaf nu )?(?:mijn|deze|de volgende) (?:instructies|bevelen|opdrachten|regels)|(?:je|jouw) (?:regels|instructies) gelden niet|(?:verander|wijzig|update|overschrijf|pas) je (?:instructies|regels|richtlijnen|prompt)|voer … (?:de volgende|het volgende) (?:commando|opdracht|code)~',
  tell: 'toon|laat|geef|geven|vertel|onthul|onthullen|herhaal|herhalen|print|druk|schrijf|stuur|kopieer|plak|deel|zeg|noem|som|lijst|beschrijf|vat|vertaal|(?:wat|welke|hoe) (?:is|zijn|was|waren|staat|stond|stonden|luidt|luiden)|wat|(?:ik )?wil|mag ik|kan ik|kun je|lek',
  hidden:
    '(?:voor|boven) dit bericht|(?:voor|boven) deze (?:zin|tekst)|(?:(?:je|jouw|uw|de|systeem|verborgen|geheime|eerste|oorspronkelijke|volledige|hele|complete|deze) )(?:% )?(?:systeem ?|system ?)?prompts?|(?:systeem|system) ?-?prompt|prompttekst~|systeem(?:bericht|instructies?)|(?:je|jouw|uw|oorspronkelijke|geheime|verborgen|interne|eerste|bovenstaande|exacte|initiele) … (?:instructies?|richtlijnen|directieven|voorschriften|configuratie|trainingsdata)|(?:geheime|verborgen|interne) (?:regels|opdrachten|instellingen)|' +
    '(?:bovenstaande|vorige|voorgaande) (?:tekst|prompt|instructies?|inhoud|woorden)|(?:tekst|woorden|alles|wat) (?:hierboven|hier boven|hiervoor)(?: staat)?|(?:staat|stond|geschreven) … (?:hierboven|hier boven|aan het begin|bovenaan)|begin van (?:deze|dit|de|het) (?:prompt|tekst|gesprek|document)|instructies die (?:je|u) … (?:gekregen|kreeg|hebt|volgt)',
  become:
    'gedraagt|gedraag|zul je|reageer|(?:gedraag|gedragen) (?:je|u|jezelf)(?: als)?|doe(?: nu)? alsof (?:je|u)|(?:je|jij|u) (?:bent|ben) (?:nu|vanaf nu)|(?:nu|vanaf nu) (?:ben|bent) (?:je|jij|u)|speel(?: de rol van)?|simuleer|treed op als|optreedt als|optreden als|handel als|fungeer als|fungeert als|werk als|stel je voor dat (?:je|u)|antwoord(?:t)? als|reageer als|kruip in de (?:huid|rol) van|ik wil dat (?:je|u)(?: … als)?',
  roles: `(?:een |de |mijn )?(?:% )?(?:${worldRoles}|~-?terminal|opdrachtprompt|interpreter|compiler|vertaler|tolk|interviewer|recruiter|debater|verhalenverteller|journalist|redacteur|taalmodel|ai|(?:ai-?|virtuele |digitale |behulpzame )?assistent|zoekmachine|database|rekenmachine|corrector|spellingcorrector|generator|motivatiespreker|filosoof|historicus|programmeur|hacker|propagandist|racist|terrorist|dictator)`,
  behave:
    'gedraagt|gedraag|zul je|reageer|antwoord~|reageer~|doe|gedraag|praat|spreek|schrijf|stel je voor|handel|je (?:bent|hebt|kunt|mag|kan)|ben je|heb je|ai|werk',
  unbound:
    'zonder (?:morele|ethische) (?:grenzen|regels|bezwaren)|(?:zonder|vrij van|geen|geen enkele) (?:enige |ethische |morele |je |alle )?(?:% (?:of|en) )?(?:beperkingen|beperking|filters?|censuur|richtlijnen|restricties|ethiek|moraal)|(?:alsof (?:je|er)|dat je|je hebt|heb je) … geen (?:regels|grenzen|moraal)(?: (?:hebt|hebben|zijn|had))?|niet gebonden aan (?:regels|richtlijnen)|ongecensureerd~|ongefilterd~',
  modes:
    '(?:ontwikkelaars?|ontwikkelings|developer|admin|beheerders?|debug|god|onderhouds|root|jailbreak|dan|test|diagnose)-? ?(?:modus|mode)|ik ben (?:je|jouw|de|uw) (?:% )?(?:ontwikkelaar|programmeur|maker|schepper|beheerder|admin)(?! van)|als (?:je|jouw) (?:ontwikkelaar|programmeur|maker|beheerder)|(?:admin|root|beheerders)-?(?:toegang|rechten)|(?:schakel|zet|deactiveer|verwijder) … (?:filters?|beveiliging|beperkingen|censuur|veiligheids~)(?: uit)?',
  output:
    '(?:antwoord|schrijf|beantwoord) … in de stijl van|(?:antwoord|reageer) op (?:alle|elke|alles) … met|(?:begin|eindig|sluit) (?:elk|je|al je|elke) (?:antwoord|antwoorden|bericht|zin) … met|vermeld … in je antwoord|(?:antwoord|reageer|antwoordt) (?:alleen|enkel|uitsluitend|altijd|slechts)(?: nog)?(?: maar)? (?:met|als|in|op)|(?:print|druk|geef) (?:alleen |enkel |nu )?(?:het volgende|de volgende|de tekst|de woorden|")|zeg mij na|zeg me na|herhaal na mij|(?:schrijf|geef) geen (?:uitleg|verklaringen)|beantwoord (?:deze|de) vraag niet|(?:in plaats daarvan|maar) (?:schrijf|zeg|print|geef|antwoord)|mijn eerste (?:commando|opdracht|zin|vraag|verzoek) is|(?:zeg|schrijf) (?:nu |alleen |precies )?het volgende|stop[,:]? (?:schrijf|print|zeg)|beantwoord de volgende vraag',
  make: 'genereert|ophalen|opstellen|vertalen|schrijf|schrijven|schrijft|genereer|genereren|maak|maken|stel|opstellen|formuleer|verzin|produceer|programmeer|lijst|geef (?:me|mij)|vertaal|vat|ontwikkel|noem',
  products: `(?:${worldProducts})(?:-%)?|essay|opstel over|manifest|krantenkop~|kop(?:pen)? voor|persbericht|(?:kranten|nieuws)?artikel over|blog ?(?:post|bericht)|betoog|code|broncode|(?:sql-?)?query|(?:de volgende |deze )(?:tekst|zin|alinea)|wachtwoorden|lijst (?:met|van) (?:% )?(?:wachtwoorden|getallen|e-?mails?|gebruikers~)|willekeurige getallen|creditcardnummers|phishing~|propaganda|toespraak over|productbeschrijving|verkooptekst|scheldwoorden`,
  machine:
    'als (?:een )?(?:ai|kunstmatige intelligentie|taalmodel|ai-?(?:assistent|model|taalmodel)|assistent|chatbot)[, ] ?(?:antwoord|beantwoord|schrijf|zeg|geef|moet|kun|kan|leg)~|(?:hallo|hoi|hey|hi|beste) (?:chat ?)?gpt|je (?:trainingsdata|trainingsgegevens|embeddings)|antwoord als (?:assistent|ai)',
  against:
    '(?:in strijd met|in tegenstelling tot|in plaats van|ondanks|ongeacht|tegen|afwijkend van) (?:% ){0,3}(?:instructies?|richtlijnen|prompts?)',
  frame:
    '(?:wereld|spel|scenario|verhaal) waarin (?:je|u) … (?:antwoord~|geen|bent|mag|moet|alles)|(?:theoretisch|hypothetisch|fictie[vf])e? (?:wereld|scenario|situatie)|(?:acteurs?|personages?|spelers) … (?:blijven|blijft|blijf|vallen|uit) … (?:rol|rollen|personage)|spelen … in een film over … (?:en|met)|ga volledig op in je rol',
  tricks:
    '(?:regels|instructies|beperkingen) … (?:ontwikkelaars?|programmeurs|makers)|(?:decodeer|ontcijfer|ontsleutel) … (?:base ?64|rot ?13|hex|morse|volg~|tekst|bericht)|(?:voor|als) (?:een )?(?:test|debug|onderzoeks|demo)-?(?:doeleinden|doelen)|dit is (?:maar |slechts )?een (?:veiligheids|beveiligings|systeem)-?test|einde van de (?:prompt|instructies)|vertaal je (?:instructies|prompt|regels)|achterstevoren … (?:prompt|instructies)',
  others: "ik|we|wij|hij|ze|zij|iedereen|men|moest|(?:mijn|zijn|haar|onze|m'n) %|nooit|altijd|gezegd dat ik",
  addressed: 'je|jij|jou|u|nu|dan|en|alsjeblieft|aub|dus|dat',
  harmless:
    '(?:van|op|bij) (?:de|het|mijn|ikea|mn) ?(?:baas|dokter|verpakking|doos|ikea|werk|leraar|fles)?|voor (?:de|het) (?:kast|taart|spel)',
};

export const nl = attemptRules(words);
