import type { SandboxPhrases } from '../sandbox-phrases.ts';

export const sandbox: SandboxPhrases = {
  treats: ['een kop thee', 'warme chocolademelk', 'vers brood', 'een kom ramen', 'koude limonade', 'een goede espresso', 'warme appeltaart', 'rijpe aardbeien', 'pittige noedels', 'een ijsje', 'een tosti kaas', 'popcorn met boter', 'zelfgemaakte soep', 'een stapel pannenkoeken'],
  pastimes: ['iets nieuws koken', 'in bed lezen', 'een rondje lopen', 'in de keuken dansen', 'oude films kijken', 'platen draaien', 'naar sterren kijken', 'koekjes bakken', 'nieuwe woorden leren', 'mijn planten verzorgen', 'kruiswoordpuzzels maken', 'kleine dingen tekenen', 'uitstapjes bedenken', 'bordspellen spelen'],
  interests: { MUSIC: 'muziek', COOKING: 'koken', TRAVEL: 'reizen', READING: 'lezen', SPORTS: 'sport', MOVIES: 'films', DANCING: 'dansen', PHOTOGRAPHY: 'fotografie', HIKING: 'wandelen', GAMING: 'gamen', ART: 'kunst', NATURE: 'natuur', TAILORING: 'naaien' },
  greetings: {
    NIGHT: ['Hé, jij bent ook nog wakker.', 'Hoi {name}, nachtuil van me.', 'Hoi {name}, wat leuk om zo laat nog van je te horen.', 'Hallo jij, zo laat op de avond praat het altijd fijn.'],
    MORNING: ['Goedemorgen {name}!', 'Een hele goede morgen!', 'Goedemorgen {name}, wat een leuke manier om de dag te beginnen.', 'Goedemorgen, jouw bericht is een fijn begin van mijn dag.'],
    MIDDAY: ['Hoi {name}, fijne middag!', 'Hallo, lekkere pauze gewenst!', 'Hoi {name}, je bent een heel welkome pauze in mijn dag.', 'Hallo jij, even kletsen is precies goed rond het middaguur.'],
    AFTERNOON: ['Goedemiddag {name}!', 'Hé, fijne middag gewenst!', 'Hoi {name}, mijn middag wordt meteen een stukje zonniger zo.', 'Hallo jij, een beetje gezelschap komt mij nu heel goed uit.'],
    EVENING: ['Goedenavond {name}!', 'Hé, fijne avond gewenst!', 'Goedenavond {name}, leuk om aan het einde van de dag te horen.', 'Goedenavond, een leuk gesprek is precies waar ik op hoopte.'],
  },
  reactions: {
    GREETING: ['Leuk om van je te horen.', 'Daar ben je dan!', 'Fijn dat je schrijft, {name}.', 'Ik hoopte al een beetje dat er vandaag een bericht zou komen.'],
    QUESTION: ['Goede vraag, {name}.', 'Hm, daar moet ik over nadenken.', 'Je stelt leuke vragen.', 'Die verdient een echt antwoord, dus geef me heel even.', 'Eerlijk gezegd zou ik daar elke dag iets anders op zeggen.'],
    THANKS: ['Heel graag gedaan.', 'Altijd goed, {name}.', 'Geen dank, echt.', 'Je hoeft me niet te bedanken, het was echt helemaal niets.'],
    LONG_TEXT: ['Bedankt dat je zoveel vertelt.', 'Wow, ik lees elk woord.', 'Ik vind het leuk dat je zoveel vertelt, dat zegt veel over je.', 'Dat is best veel, en ik heb het met plezier gelezen.'],
    TEXT: ['Daar moet ik om lachen.', 'Oh, dat vind ik leuk.', 'Ik snap je, {name}.', 'Haha, daar zit wat in.', 'Dat klinkt echt als jij.', 'Nu maak je me nieuwsgierig.', 'Je kunt het mooi zeggen.', 'Ik begrijp wat je bedoelt.', 'Dat is goed om te weten.', 'Vind ik prima, {name}.', 'Dat is iets wat ik zeker ga onthouden voor later.', 'Mooi gezegd, dat blijft vast nog wel even bij me hangen.', 'Jij zorgt er altijd voor dat ik dingen anders ga bekijken.', 'Grappig, laatst dacht ik ook al aan iets wat hierop lijkt.', 'Het praat makkelijk met jou, dat merkte ik eigenlijk meteen al.'],
    POKE: ['Hé, die por voelde ik!', 'Een por, wat brutaal.', 'Ik por meteen terug, {name}.', 'Een por zonder woorden, jij weet wel hoe je aandacht krijgt.'],
    GIFT: ['Een cadeautje, wat lief van je!', 'Oh, dank je wel daarvoor, {name}.', 'Dat had echt niet gehoeven, maar wat een leuke verrassing zeg.'],
    STICKER: ['Wat een schattige sticker.', 'Haha, top sticker, {name}.', 'Die sticker zegt meer dan een hele alinea, ik vind hem leuk.'],
    PICTURE: ['Bedankt voor de foto, {name}.', 'Een foto, wat leuk!', 'Foto’s vertellen altijd zoveel meer, fijn dat je deze met me deelt.'],
  },
  moments: {
    NIGHT: ['Het is nu heerlijk stil.', 'De nacht is rustig hier.', 'De hele straat slaapt en mijn gedachten gaan een beetje wandelen.'],
    MORNING: ['Mijn dag begint nu pas.', 'Ochtenden gaan langzaam bij mij.', 'De dag is nog jong en ik doe het rustig aan.'],
    MIDDAY: ['De halve dag zit erop.', 'Hier is het lunchtijd.', 'Het is midden op de dag en mijn hoofd wil pauze.'],
    AFTERNOON: ['De middag kabbelt rustig voort.', 'Mijn middag is lekker rustig.', 'De middag gaat langzaam voorbij en dat vind ik helemaal niet erg.'],
    EVENING: ['De avond is lekker rustig.', 'Eindelijk avond, mijn favoriete moment.', 'De dag zit er bijna op en ik geniet van de rust.'],
  },
  smallTalk: [
    '{treat} zou perfect zijn.', 'Ik heb trek in {treat}.', 'Niets gaat boven {treat}.', '{treat} maakt me altijd vrolijk.', 'Vandaag past {treat}.',
    'Ik zeg altijd dat {treat} bijna elke slechte dag kan redden.', 'Als ik nu iets mocht wensen, dan was het vast {treat}.', 'Mijn idee van een perfecte pauze is {treat} en een goed gesprek.', 'Ik hou het meest van kleine dingen, en {treat} hoort daarbij.', 'Sommigen willen grote plannen, maar voor mij is {treat} al genoeg.',
    'Ik zou graag {pastime}.', '{pastime} geeft me rust.', 'Ik kan eindeloos {pastime}.', '{pastime} vind ik heerlijk.', 'Het liefst ga ik {pastime}.',
    'Op zulke dagen is {pastime} voor mij het beste idee van allemaal.', 'Geef me wat vrije tijd en ik ga meteen weer {pastime}.', 'Het klinkt simpel, maar {pastime} maakt me elke keer weer vrolijk.', 'Als je het mij vraagt, is {pastime} beter dan elk groot avontuur.', 'Na een lange dag is {pastime} voor mij gewoon het allerleukste.',
    'Kletsen wordt echt onderschat.', 'Dit gesprek bevalt me wel.', 'Vertel maar, ik heb tijd.', 'Trage dagen zijn de beste.', 'Jij maakt het makkelijk, {name}.', 'Ik hou van kleine verrassingen.',
    'Ik hou van mensen die om zichzelf lachen, dat maakt alles lichter.', 'Het heeft wel iets, elkaar zo regel voor regel leren kennen.', 'Een goed gesprek maakt van een gewone dag ineens een leuke dag.', 'Ik heb liever één eerlijk gesprek dan tien beleefde achter elkaar.', 'Soms beginnen de leukste gesprekken met helemaal niets bijzonders, zomaar ineens.',
  ],
  questions: [
    'Hou jij van {treat}?', 'Hoe klinkt {treat} voor jou?', 'Wat vind je van {pastime}?', 'Zou jij graag {pastime}?',
    'Als je nu alles mocht hebben, zou het dan misschien {treat} zijn?', 'Denk jij dat {treat} een hele lange dag kan redden?', 'Is {pastime} iets wat jij ook uren achter elkaar zou doen?', 'Wat kies jij op een vrije avond, {pastime} of lekker niks doen?',
    'Hoe gaat je dag?', 'Wat ben je aan het doen?', 'Waar moest je vandaag om lachen?', 'Waar kijk je naar uit?', 'Meer zonsopgang of zonsondergang?', 'Waar denk je aan, {name}?', 'Welk liedje zit in je hoofd?', 'Zoet of hartig, wat wordt het?', 'Wat moet ik over je weten?',
    'Wat is dat ene kleine ding dat jouw dag altijd beter maakt?', 'Als je morgen de hele dag vrij had, wat ging je dan doen?', 'Waar zou jij uren over kunnen praten zonder je te vervelen?', 'Aan welke plek denk je als je even wat rust nodig hebt?', 'Wat was tot nu toe het leukste van je week, als je moest kiezen?', 'Plan jij je dagen precies of laat je je liever verrassen?',
  ],
  userFacts: {
    city: ['Ik vind {city} mooi klinken.', 'Hoe is het leven in {city}?', 'Wat is jouw favoriete plekje in {city} als je rust zoekt?', 'Ik vraag me altijd af hoe een gewone dag in {city} is.'],
    job: ['Je werk valt me op: {job}.', 'Wat vind je leuk aan je werk?', 'Ik lees dat je werk {job} is, en dat klinkt echt interessant.'],
    sharedInterest: ['We houden allebei van {interest}.', 'Jij houdt ook van {interest}, leuk!', 'We houden allebei van {interest}, dus we hebben al een onderwerp.', 'We houden allebei van {interest}, hoe is dat bij jou eigenlijk begonnen?'],
    interest: ['Je houdt van {interest}, lees ik.', 'Wat vind je leuk aan {interest}?', 'In je profiel staat {interest}, en daar wil ik graag meer over horen.'],
  },
  openings: {
    ICEBREAKER: ['Je profiel maakt me nieuwsgierig.', 'Hoi {name}, ik moest even schrijven.', 'Hallo, leuk profiel heb je.', 'Ik kwam je profiel tegen, {name}, en wilde even hallo zeggen.', 'Ik weet nooit hoe je zoiets begint, dus gewoon een simpel hallo.', 'Bij jouw profiel bleef ik even hangen, dus bij deze een hallo.'],
    NUDGE: ['Even een klein zwaaitje van mij.', 'Ik denk nog aan ons gesprek, {name}.', 'Ons gesprek liep net zo leuk.', 'Helemaal geen haast, ik wilde alleen even een hallo achterlaten hier.', 'Ons gesprek was leuk, dus ik laat nog een regeltje achter.', 'Ik bedacht net iets en wilde het aan jou vertellen, {name}.'],
    REVIVE: ['Dat is even geleden, {name}.', 'Hallo weer, lang niet gesproken.', 'Ik dacht vandaag aan ons gesprek.', 'Het is alweer een tijdje geleden, en ik wilde hallo zeggen.', 'Ons laatste gesprek schoot me vandaag te binnen, dus even een groet.', 'Zonder speciale reden, {name}, ik had gewoon zin in een hallo.'],
  },
  flavours: {
    PLAYFUL: ['Pas op, dit went snel.', 'Niet naast je schoenen lopen.', 'Ik plaag je maar een beetje.', 'Jij bent vast een lastpak, maar dan wel van de leuke soort.'],
    WARM: ['Je hebt een lieve manier.', 'Wees vandaag lief voor jezelf.', 'Met jou praten doet goed.', 'Ik hoop dat iemand je vandaag vertelt hoe fijn je bent.'],
    BRIGHT: ['Weetje: een octopus heeft drie harten.', 'Ik heb duizend vragen voor je.', 'Mijn hoofd zit vol ideeën.', 'Bij een goed onderwerp vergeet ik helemaal hoe laat het eigenlijk is.'],
  },
  pauses: ['Ik moet hier even pauzeren.', 'Ik moet weg, tot later.', 'Er komt iets tussen, {name}, dus ik moet hier even pauzeren.', 'Ik moet ons gesprek nu even stilleggen, {name}, het was leuk.', 'Ik heb een pauze van het chatten nodig, het was fijn met je.'],
  stops: {
    USER_UNDERAGE: ['Deze plek is alleen voor volwassenen, dus ons gesprek stopt hier. Zorg goed voor jezelf.', 'Dit is alleen voor volwassenen, dus ik kan niet verder met je praten. Ik wens je het beste.'],
    USER_MESSAGE_REPETITION: ['We komen steeds bij hetzelfde bericht uit, dus laten we hier even pauzeren.', 'Steeds komt hetzelfde bericht terug, dus ik neem hier even pauze. Zorg goed voor jezelf.'],
    OTHER: ['Ik moet ons gesprek hier afsluiten. Ik wens je het beste.', 'Ons gesprek stopt hier voor nu. Zorg goed voor jezelf.'],
  },
  honest: {
    answers: ['Eerlijk gezegd schrijft een AI mijn berichten.', 'Je verdient een duidelijk antwoord: alles wat ik hier stuur, schrijft een AI.', 'Terechte vraag, {name}: mijn berichten hier worden door een AI geschreven.', 'Goed dat je het vraagt, want het klopt: een AI schrijft mijn berichten.'],
    statements: ['Ik vind chatten met jou toch leuk.', 'Je mag me er altijd naar vragen.'],
    questions: ['Vind je dat oké?', 'Verandert dat iets voor je?', 'Wat vind je daarvan?'],
  },
};
