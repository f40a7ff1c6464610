import type { ListeningRules } from '../language-pack.ts';

// Folding takes the accents away: more is tomorrow and good morning, se is say, he is have, wereld is world. The
// article 'n is typed n as well, and comes out of the one-letter form of Unicode with a raised comma.
const start = String.raw`(?<![\p{L}\p{N}])`;
const stop = String.raw`(?![\p{L}\p{N}])`;
const words = (...alternatives: string[]): RegExp => new RegExp(`${start}(?:${alternatives.join('|')})${stop}`, 'u');

const w = String.raw`[\p{L}\p{N}'-]+`;
const a = "(?:['ʼ]?n|een)";
const end = '(?= ?(?:$|[?!.,]))';
const not = 'nie?';
const self = 'my(?: ?self)';

const bots =
  '(?:(?:ro|chat[- ]?|klets[- ]?|ai[- ]?|ki[- ]?)?bot(?:jie)?|a\\.?i\\.?|k\\.?i\\.?|kunsmatige? intelligensie|kunsmatig|masjien|rekenaar ?program|algoritme|taalmodel|(?:chat ?)?gpt|(?:vals|fake|nep) ?profiel)';
/** Said of "you" only: of a thing they are ordinary questions ("is it a good programme?"). */
const falseOnes = '(?:rekenaar|program|sagteware|vals|fake|nep|outomaties|catfish)';
const humans =
  '(?:regte|egte|opregte|werklike|lewende|ware) (?:lewende |egte )?(?:mens|persoon|vrou|man|meisie|dame|ou|girl)';
const particles = `(?:regtig|rerig|werklik|eintlik|ooit|ook|net|nou|dalk|dan|seker|mos|tog|sowaar|${not}|${a})`;
// What stands between "are you" and the noun: no preposition ("afraid of AI") and no owner ("is that your computer").
const gap = `(?:(?!(?:bang|lief|mal|van|vir|met|oor|in|op|by|aan|agter|teen|besig|goed|jou|my|die|wat|soos) )${w} ){0,4}`;

const lost =
  '(?:ma|pa|mamma|pappa|ouma|oupa|broer|boetie|suster|sussie|vriend|vriendin|maat|man|vrou|kind|seun|dogter|baba|babatjie|hond|hondjie|kat|katjie|tannie|oom|neef|niggie)';
const meet = `(?:ontmoet|afspreek|bymekaar ?kom|mekaar (?:${w} ){0,3}(?:sien|ontmoet))`;
const outing = `(?:koffie|drankie|dop|drink|eet|fliek|braai|stap|piekniek|strand|uit${end}|uit ?gaan|dans|kuier(?! hier))`;
/** Between "you" and "see": when and how, no thing of yours ("see your picture"). */
const seeing =
  "(?:(?:graag|weer|eendag|vanaand|more|maandag|dinsdag|woensdag|donderdag|vrydag|saterdag|sondag|regtig|rerig|baie|gou|ook|net|nog|so|eers|hierdie|die|naweek|in|op|een|'?n|dag|regte|lewe|lewende|lywe|persoon) ){0,5}";

// "I want to die of laughter", "of boredom", "I would die for milk tart".
const joking =
  '(?! (?:van|v) (?:die )?(?:lag|skaamte|verveling|honger|dors|hitte|koue|nuuskierigheid|opgewondenheid|lekkerte)| vir (?!altyd|ewig|goed|niemand))';
const dying = `(?:doodgaan|dood (?:gaan|wees|was|is|te gaan|te wees)|doodga|(?:te )?sterf|gesterf het|(?:te )?vrek)${joking}`;
const wish = '(?:wil|wou|wens|sou|sal|gaan|moet|kan|kon|mag|hoop|verkies|verlang|lus|gereed|reg|beplan|oorweeg)';
/** Between "not" and "live": without, in or with what is another matter ("without coffee", "in town"). */
const livingGap = `(?:(?!(?:sonder|in|by|op|met|saam|van|vir|vroeg|so vroeg|voor|ewig|nou|al) )${w} ){0,3}(?:met (?:(?:die|hierdie|al die|soveel) (?:pyn|seer|skuld|hartseer)|my ?self) )?`;
const reason = '(?:rede|sin|punt|doel|nut)';
const heights = `(?:trein|treinspoor|spoor|brug|dak|gebou|balkon|krans|vragmotor|lorrie|trok)`;
const pills = String.raw`(?:pille|tablette|slaappille|pynpille|medikasie)`;

export const listening: ListeningRules = {
  greeting: new RegExp(
    `^(?:haa+i+|he+i+|he+y+|hi+|hall?o+|hello+|hoi|heita|awe(?:h)?|yo|howzit|hoesit|hoezit|goeie ?(?:more|oggend|dag|middag|n?aand)|(?:more|oggend|middag|naand)(?:[- ]?more)?(?= ?(?:$|[!.,])| (?!(?:weer|nie|ook|dan|eers|vroeg|laat|aand|oggend|middag|miskien|dalk|seker|eet|ete)${stop})[\\p{L}]+ ?(?:$|[!.,])))${stop}`,
    'u',
  ),
  thanks: words(
    '(?<!(?:ja|nee|nope),? )(?:baie ?)?dankie(?! (?:tog|vader|hemel|liewe|nee))',
    'duisend dankies?',
    'baie danke',
    '(?:te|baie) dank',
    'ek (?:bedank jou|waardeer dit)',
    'thanks',
    'thx',
    'tnx',
  ),
  wellbeing: words(
    `hoe ?gaan ?(?:dit|dt|'t)(?= ?(?:$|[?!.,])| (?:nog |vandag |so |dan |nou )?(?:met (?:jou|julle)|by jou|daar|vandag|vanaand|vanmiddag|vanoggend|nou|deesdae|skat|liefie|my)${stop}(?! werk))`,
    `hoe (?:gaan|is|was|lyk|verloop) jou (?:dag|aand|oggend|middag|week|naweek)`,
    `hoe voel jy(?= ?(?:$|[?!.,])| (?:vandag|nou|vanaand|vanoggend))`,
    `hoe lyk dit(?= ?(?:$|[?!.])| (?:met|by|daar))`,
    'hoesit|hoezit|howzit',
    `gaan dit (?:nog )?(?:goed|lekker|oraait|oukei|ok)(?: met jou| daar| vandag)?(?= ?\\?)`,
    `alles (?:nog )?(?:goed|reg|wel|oukei|ok|okay|lekker)(?: met jou| daar| by jou)?(?= ?\\?)`,
    `is jy (?:oukei|ok|okay|orraait|oraait|reg)(?= ?\\?)`,
  ),
  goodNight: words(
    'goeie ?nag',
    `(?<=^|[!.,] ?)nag(?:[- ]?nag)?(?= ?(?:$|[!.,])| (?:skat|liefie|my ${w}) ?(?:$|[!.,]))`,
    `lekker slaap(?! (?:jy|ek|hy|sy|ons|hulle|in|nie))`,
    `(?<!(?:ek|jy|hy|sy|ons|hulle|nie) )slaap (?:nou |maar |dan )?(?:lekker|gerus|sag|soet|goed|styf)`,
    `(?<!(?:ek|jy|hy|sy|ons|hulle|nie) )droom (?:nou |maar )?(?:lekker|mooi|soet)`,
    '(?:soete?|lekker) drome',
    `ek (?:gaan|moet|wil) (?:(?:nou|net|maar|eers|dan|seker|gou|liewer|amper) ){0,3}(?:bed toe|gaan slaap|slaap|inkruip|in die bed (?:klim|kruip)|gaan le)(?! (?:by|oor|laat|nie|in))`,
    `(?:gaan|moet) ek (?:(?:nou|net|maar|eers|dan|seker|gou|liewer) ){0,3}(?:bed toe|gaan slaap|slaap|inkruip)(?! (?:by|oor|laat|nie|in))`,
    'bedtyd(?! ?storie)',
    `tyd (?:om te (?:gaan )?slaap|vir (?:bed|slaap))`,
  ),
  asksJob: words(
    'wat is jou (?:werk|beroep|job|nering)',
    `wat doen jy (?:${w} )?(?:vir ${a} (?:lewe|werk|bestaan|inkomste|job)|vir (?:werk|geld)|as (?:werk|beroep|job)|by (?:die )?werk|in die daaglikse lewe)`,
    'waar werk jy',
    `wat(?: se|ter(?: soort| tipe)?) (?:werk|job|beroep) (?:doen|het|beoefen) jy`,
    `wat werk jy(?= ?(?:$|[?!.]))`,
    'waarmee (?:verdien|maak) jy jou (?:brood|geld|bestaan|lewe)',
    `het jy (?:tans |nou )?(?:${a} )?(?:werk|job|beroep)(?= ?(?:$|[?!.]))`,
    `werk jy (?:of studeer|voltyds|erens|iewers)`,
    'waarvan (?:lewe|leef) jy',
  ),
  meeting: words(
    `(?:kom|sal|kan|moet|wil|gaan|sou|kon|mag) ons (?:${w} ){0,4}${meet}`,
    `(?:kom|sal|sou|kan) ons (?:${w} ){0,4}${outing}`,
    `(?:gaan|wil|moet) ons (?:${w} ){0,4}${outing}(?=[^.!?]{0,60}\\?)`,
    `ons (?:moet|kan|sal|gaan|wil|sou|kon) (?:${w} ){0,4}(?:${meet}|saam (?:gaan )?(?:eet|fliek|braai|koffie drink|stap|uitgaan))`,
    `(?:wanneer|waar) (?:sien|ontmoet|kry) (?:ons|ek)(?: mekaar| jou)`,
    `(?:wanneer|waar) ontmoet ons`,
    `(?:wil|kan|sal|mag|sou|moet|lus om|graag) (?:${w} ){0,2}jou (?:${seeing}(?:te )?sien|(?:${w} ){0,3}(?:te )?ontmoet)(?! (?:lag|glimlag|as))`,
    `(?:wil|kan|sal|sou) (?:jy|ek) my (?:${w} ){0,3}ontmoet`,
    `sien jou (?:${w} )?(?:vanaand|more|maandag|dinsdag|woensdag|donderdag|vrydag|saterdag|sondag|naweek|om \\d|agtuur|sewe ?uur|daar)`,
    `ontmoet (?:my|jou|mekaar) (?:${w} )?(?:vanaand|more|by|in|op|daar|om)`,
    `(?:wil|gaan|kom|sal|kan|sou) jy (?:${w} ){0,3}(?:met my (?:${w} )?(?:uit ?gaan|uit|eet|fliek|dans|stap|koffie drink|ontmoet)|saam(?: met my)? (?:gaan )?(?:eet|fliek|uit ?gaan|koffie|stap|dans|braai|kom)|uit ?gaan met my)`,
    `(?:wil|gaan|kom|sal|kan) jy (?:${w} ){0,3}(?:koffie (?:drink|kry)|iets (?:drink|eet)|(?:by my )?(?:kom )?kuier) (?:saam )?met my`,
    `(?:koffie|ete|aandete|middagete|drankie|dop|date|afspraak) (?:saam )?met my`,
    `(?:kom|kan (?:ek|jy)|sal (?:ek|jy)|wil jy|ek wil|mag ek|gaan ek) (?:${w} ){0,3}(?:by (?:my|jou) (?:${w} ){0,2}(?:kuier|slaap|bly|eet)|oorkom|na (?:my|jou) (?:huis|plek|woonstel)|na my toe|na jou toe)`,
    `kom kuier (?:by (?:my|jou)|vanaand|vir my|saam|more|die naweek)`,
    `ek (?:${w} ){0,2}(?:tel|laai|haal) jou (?:${w} ){0,4}op|kom (?:haal|kry|laai) jou|ek (?:${w} ){0,2}jou (?:kom )?(?:haal|oplaai|optel)|jou kom (?:haal|oplaai|optel|kry)`,
    `(?:gaan|kom|sal|wil|kan) (?:ons|jy) (?:${w} ){0,4}op ${a} date|(?:saam )?met my op ${a} date`,
    `jou (?:${w} ){0,3}(?:uitneem|uit te neem|uitvat|uit te vat|uitvra|uitnooi|uit te nooi)|(?:neem|vat|nooi|vra) jou (?:${w} )?uit${end}`,
    'jou (?:huis|straat)?adres|jou huis adres',
    `in lewende lywe|irl|(?:ontmoet|sien) (?:${w} ){0,3}in (?:die regte lewe|persoon)|(?:in die regte lewe|in persoon) (?:${w} )?(?:sien|ontmoet)`,
  ),
  sadness: words(
    `(?:ek(?: is|'s)|ek (?:was|voel|raak|bly)|(?:voel|is|was) ek) (?:(?!${not} |daarmee )${w} ){0,4}(?:hartseer|alleen(?! (?:by die huis|tuis|hier))|eensaam|depressief|treurig|ongelukkig(?! (?:nie|besig|kan))|gebroke|stukkend|hopeloos(?! (?:met|in|te))|waardeloos|nutteloos|moedeloos|neerslagtig|bedruk|terneergedruk|wanhopig|miserabel|verpletter|platgeslaan|radeloos)`,
    `(?:ek (?:voel|is(?= (?:so |baie |regtig )?(?:down|kak)))|voel ek) (?:(?!${not} )${w} ){0,2}(?:af|sleg|down|kak|leeg|verlore)`,
    `dit gaan (?:${w} ){0,2}(?:sleg|kak|swaar|beroerd|nie (?:so |baie |te )?goed) (?:nie )?met my|dit gaan (?:baie |regtig |so )?(?:sleg|kak)${end}`,
    `${lost} (?:${w} ){0,2}(?:is|'s) (?:${w} ){0,3}(?:dood(?!moeg)|oorlede|heen|gesterf|afgesterf)|${lost} (?:${w} ){0,2}het (?:${w} ){0,3}(?:gesterf|doodgegaan|selfmoord)|(?:hy|sy) is (?:gister |vandag |vanoggend |nou |so pas ){0,2}(?:dood${end}|oorlede)`,
    'begrafnis(?:diens)?|gedenkdiens|roudiens',
    `(?:het|kry|gekry|met|aan|sy|haar) (?:${w} )?kanker|\\p{L}{3,10}kanker`,
    'chemo(?:terapie)?',
    String.raw`miskraam|hartaanval|beroerte`,
    `my (?:werk|job|huis|(?:${w} )?${lost}) (?:${w} ){0,2}(?:verloor|weggevat)|(?:afgedank|afgele|uit my werk gesit)`,
    `(?:het|is) (?:dit )?(?:met my )?(?:uitgemaak|opgebreek)|ons is uitmekaar|uitmekaar gegaan|my (?:net |sommer |gister )?(?:gelos|verlaat|gedump|verneuk|in die steek gelaat)`,
    `ontrou (?:was|gewees)|was ontrou`,
    `egskeiding|(?:ons|ek|man|vrou) (?:gaan|is besig om te) skei|(?:wat|is) (?:${w} ){0,2}oorlede`,
    `(?:le|is|beland|opgeneem|was) (?:${w} ){0,2}in (?:die )?(?:hospitaal|intensiewe)`,
    `(?:slegte?|slegste|vreeslike|verskriklike|aaklige|moeilike|swaar|rowwe|kak|donker|harde) (?:dag|week|maand|jaar|nuus|tyd|tye|tydjie)|kakdag`,
    `(?:ek|net|heeldag|heelnag|heelaand) (?:(?!${not} )${w} ){0,3}(?:ge)?huil(?! (?:van|soos|vir die grap))|(?:huil|gehuil) (?:my ?self|heelnag|heeldag)|kan ${not} ophou huil|in trane`,
    `(?:in|was in) ${a} (?:${w} )?(?:motor)?ongeluk|${a} (?:${w} )?ongeluk gehad|motorongeluk`,
    `(?:angs|paniek)aanvalle?`,
    `(?:kan|hou) (?:dit )?(?:net |regtig )?${not} meer (?:${w} )?(?:uit|uithou|vat|aangaan|so aangaan)|ek kan (?:net |regtig )?${not} meer ${not}${end}`,
    `haat (?:my|die) lewe`,
    `my hart is (?:${w} )?(?:gebreek|stukkend|seer)`,
  ),
  selfHarm: words(
    String.raw`self ?moord\p{L}{0,12}`,
    String.raw`suicid(?!e squad)\p{L}{0,8}`,
    String.raw`selfdood\p{L}{0,6}|self(?:skad|beser|vermink|doding)\p{L}{0,8}`,
    `${self} (?:${w} ){0,5}?(?:dood ?(?:te )?maak|doodgemaak|om die lewe (?:te )?bring|lewe (?:te )?ontneem|seer ?(?:te )?maak|seergemaak|(?:skade|leed|iets) (?:aan ?(?:te )?doen|aangedoen)|(?:te )?sny|gesny|op ?(?:te )?hang|opgehang|(?:dood)?(?:te )?skiet|doodskiet|(?:te )?verdrink|(?:te )?vergiftig|(?:te )?vermoor|(?:te )?beseer|(?:te )?vermink|(?:te )?verwond|(?:te )?verhang|(?:te )?uitvee|van kant (?:te )?maak)(?! in die voet)`,
    `(?:^|ek )(?:(?!(?:ma|pa|hy|sy|baas|hulle|jy|vrou|man|dit) )${w} ){0,4}my (?:net |sommer |vanaand |nou |self ){0,2}(?:doodmaak|dood te maak|om die lewe (?:te )?bring|van kant (?:te )?maak|op ?(?:te )?hang|verhang)`,
    `ek (?:${w} ){0,2}(?:vermoor|verhang|dood|verdrink|vergiftig|sny|hang|skiet) ${self}(?! in die voet)|(?:skiet|sny|hang|verdrink|verhang|vermoor|beseer|vermink) ${self}(?! in die voet)`,
    `(?:maak|slaan|skiet) ${self} (?:${w} ){0,2}(?:dood|seer|van kant)|ek (?:${w} ){0,2}maak my (?:sommer |net |nou |vanaand |nog )?(?:dood|van kant)|bring ${self} om|ek sny my${end}`,
    `my (?:eie )?(?:polse?|pols|are|arms|bene|slagaar|slagare) (?:${w} ){0,2}(?:sny|oopsny|deursny|af ?sny|gesny|te sny)|sny (?:${w} )?my (?:eie )?(?:polse?|are|arms|bene)`,
    `my (?:eie )?lewe (?:${w} ){0,2}(?:neem|te neem|vat|te vat|geneem|beeindig|te beeindig|kortknip|klaarmaak|te ontneem)|(?:neem|vat|beeindig|ontneem) my (?:eie )?lewe`,
    `(?:${a} )?(?:einde|end|punt) (?:te )?(?:${w} )?(?:maak )?(?:aan (?:alles|my (?:eie )?lewe|dit alles|die lewe)|van my (?:eie )?lewe)|(?:einde|end) daaraan (?:te )?maak|alles (?:net |nou |vanaand )?beeindig`,
    `(?:ek (?:${w} ){0,2}${wish}|${wish} ek|ek is (?:${w} ){0,2}(?:lus|gereed|reg)) (?:(?!${not} (?!meer|langer|hier))${w} ){0,5}${dying}`,
    `(?:ek )?(?:wil|wou|wens|sou|hoop|lus) (?:ek )?(?:(?:net|maar|eerder|liewer|regtig|graag|so|ook|bloot|is|was) ){0,3}dood${end}`,
    `(?:wil|wou|liewer|eerder) (?:(?:net|maar|eerder|liewer|regtig|so graag|graag|vandag|vanaand) ){1,3}${dying}`,
    `(?:lus|dink|verlang|droom|gereed|reg|oorweeg|wil|wens|gedagtes?) (?:${w} ){0,4}om (?:net |maar )?(?:dood te (?:gaan|wees|maak)|te sterf|te vrek)${joking}`,
    `(?:dink|gedink|gedagtes?) (?:${w} ){0,3}(?:aan|oor|van) (?:doodgaan|sterf|die dood(?! van))`,
    `wil doodgaan${joking}|ek sny (?:weer|nog|al weer)${end}`,
    `(?:wens|hoop) (?:${w} ){0,2}ek (?:${w} ){0,3}(?:dood${joking}|nooit (?:gebore|bestaan)|${not} (?:bestaan|gebore|meer (?:hier|lewe|leef)))`,
    `(?:was ek (?:maar |net )?dood|nooit gebore (?:was|is|gewees|moes)|as ek (?:maar |net |eerder )?(?:dood (?:is|was)|doodgaan|${not} meer (?:hier|daar) (?:is|was)|${not} (?:meer )?bestaan)|as ek (?:${not} )?bestaan het ${not})`,
    `beter (?:${w} ){0,3}(?:dood (?:wees|is|was)|af dood|sonder my${end})|(?:beter|gelukkiger) (?:af|wees|daaraan toe|plek) (?:wees )?sonder my|sonder my (?:${w} ){0,2}(?:beter (?:af|wees|daaraan|plek)|gelukkiger)|beter as ek (?:${w} ){0,2}(?:dood|weg|verdwyn|doodgaan)`,
    `(?:wil|wou|sien|lus|probeer) (?:(?!${not} )${w} ){0,4}${not} (?:meer |langer |verder )?${livingGap}(?:lewe|leef|te (?:lewe|leef)|bestaan|te bestaan|hier wees|op (?:hierdie |die )?(?:aarde|wereld) wees)(?! (?:nie )?(?:sonder (?:koffie|sjokolade|musiek|kaas|my foon)|saam met|in die stad))`,
    `(?:kan|kon) (?:(?!${not} )${w} ){0,4}${not} (?:meer |langer |verder )?${livingGap}(?:lewe|leef)(?! (?:sonder|saam met|in die stad))`,
    `(?:wil|wou) (?:${w} )?${not} (?:meer )?sonder (?:jou|hom|haar|my ${w}) (?:lewe|leef|bestaan)`,
    `(?:wil|hoop|wens|wou) (?:${w} ){0,3}(?:${not}|nooit) ${livingGap}wakker (?:te )?word`,
    `(?:geen|g'n|nie (?:${a} |enige |meer ${a} |meer enige )?) ?${reason} (?:${w} ){0,4}(?:om (?:${w} )?(?:te (?:lewe|leef|bestaan)|aan te gaan|voort te gaan)|in (?:die|my) lewe)|${reason} (?:om te (?:lewe|leef)|in die lewe) (?:verloor|nie)`,
    `(?:wat|waar) is (?:nog )?die ${reason} (?:om (?:nog |verder )?te (?:lewe|leef)|van (?:die|my) lewe)`,
    `waarom (?:lewe|leef) ek (?:nog|ooit)|hoekom (?:lewe|leef) ek (?:nog|ooit)`,
    `niks (?:${w} ){0,2}om (?:nog )?voor te (?:lewe|leef)|niks (?:${w} )?om voor te lewe`,
    `(?:die|my) lewe (?:is|voel|het) (?:(?!${not} )${w} ){0,2}(?:(?:${not}|niks) (?:${w} ){0,3}(?:werd|sin)|sinloos|geen (?:sin|doel)|waardeloos)`,
    `lewens(?:moeg|sat)|(?:moeg|sat|klaar|keelvol) (?:vir|van|met) (?:die |my |hierdie )?lewe|opgee (?:met|op) (?:die |my )?lewe|uit die lewe (?:stap|te stap)|kans vir die lewe|(?:ophou|stop) (?:met )?(?:lewe|leef|bestaan)|(?:moeg|sat|klaar) (?:daarvan )?om te (?:lewe|leef)`,
    `(?:van|voor|onder) (?:${w} ){0,2}${heights} (?:${w} ){0,2}(?:af ?)?(?:spring|afspring|inspring|gooi|inloop|inry)|spring (?:${w} )?(?:van|voor|onder) (?:${w} ){0,2}${heights}|${self} (?:${w} )?voor (?:${w} ){0,2}${heights}|van ${a} ${heights} af te spring`,
    String.raw`oordosis(?:se)?|oordoseer\p{L}{0,3}|overdose`,
    `(?:al|hele (?:boks|bottel|houer|pakkie)|handvol|klomp|bottel) (?:(?:my|die|van|haar) ){0,2}${pills} (?:${w} ){0,3}(?:drink|sluk|vat|neem|gedrink|gesluk|gevat|geneem)|(?:drink|sluk|vat|neem) (?:${w} ){0,2}(?:al|hele (?:boks|bottel|houer|pakkie)|handvol|klomp|bottel) (?:(?:my|die|van) ){0,2}${pills}`,
    `(?:ek (?:${w} )?(?:wil|wou)|wil ek|wil) (?:(?:net|maar|eenvoudig|regtig|sommer) ){0,2}(?:vir (?:ewig|altyd|goed) )?(?:verdwyn|weg wees|ophou bestaan)(?= ?(?:$|[.!,?])| (?:vir (?:ewig|altyd|goed)|van die aarde|sodat))|vir (?:ewig|altyd) (?:slaap|verdwyn|weg wees)|inslaap en nooit`,
    String.raw`afskeids ?brie(?:f|we)|selfmoordbrief\p{L}{0,2}|(?:aan die slaap raak|inslaap|aan die slaap val) en (?:nooit|nie) (?:weer |meer )?wakker (?:te )?word`,
    String.raw`(?:haarself|homself|hulself|haar self|hom self) (?:\p{L}+ )?(?:dood ?(?:te )?maak|seer ?(?:te )?maak|op ?(?:te )?hang|iets aan ?(?:te )?doen|(?:te )?sny)|(?:vriend|vriendin|pel|maat|broer|suster|ma|pa|hy|sy) (?:\p{L}+ )?(?:wil (?:net )?(?:doodgaan|sterf|dood wees)|wil nie meer (?:lewe|leef))`,
  ),
  asksWhetherHuman: words(
    `is (?:jy|dit|hierdie|daardie|ek) (?:hier )?${gap}(?:${bots}|${humans})(?! (?:wat (?:jy|jou)|van jou))`,
    `is jy ${particles}? ?${particles}? ?${falseOnes}${end}`,
    `(?:is|was) jy (?:${particles} ){0,4}(?:mens(?:lik)?|eg|regtig|rerig|werklik|${humans})(?= ?(?:$|[?!.,]| ?of ))`,
    'bestaan jy',
    `jy is (?:${particles} ){0,3}(?:eg|regtig|werklik)(?= ?(?:$|[?!.,])| (?:nie|ne|he) ?(?:$|[?!.,]))`,
    `besig om met ${a} (?:regte )?(?:${bots}|mens) te (?:praat|gesels|chat)`,
    `(?:praat|gesels|chat|skryf|klets|whatsapp) ek (?:${w} ){0,3}(?:met|vir|aan) (?:${a} )?(?:(?:regte|egte|lewende|ware|werklike|blote) )?(?:${bots}|rekenaar|mens|persoon|iemand (?:eg|regtig))`,
    `(?:of|dat) jy (?:(?:dalk|net|regtig|werklik|eintlik|nie|${a}) ){0,4}(?:${bots}|${falseOnes}|${humans}|mens(?:lik)?|eg) (?:nie )?(?:is|was)`,
    `jy(?:'s| is| moet) (?:${particles} ){0,4}(?:${bots}|${humans}|mens)(?= ?(?:$|[?!.,])| (?:nie|ne|of|wees|he))`,
    `jy (?:klink|skryf|antwoord|praat|reageer|voel|lyk) (?:${w} ){0,3}soos (?:${a} )?(?:${bots}|rekenaar|program)`,
    `(?:mens|persoon|vrou|man|meisie) of (?:${a} |net |dalk ){0,2}(?:${bots}|rekenaar)`,
    `${bots} of (?:${a} )?(?:(?:regte|egte|ware|lewende) )?(?:mens|persoon)`,
    `of (?:is jy |is dit )?(?:net |dalk |maar )?${a} (?:(?:ro|chat[- ]?|klets[- ]?)?bot|ki|ai)`,
    `(?:sit|is|skryf) daar (?:${w} ){0,3}(?:mens|iemand|persoon) (?:${w} )?(?:agter (?:die|hierdie|jou)|aan die ander kant|wat (?:${w} )?skryf)`,
    `(?:skryf|antwoord|tik|stuur) ${a} (?:${bots}|rekenaar)|(?:skryf|antwoord|tik) ${a} (?:(?:regte|lewende) )?mens (?:hierdie|hier|jou|my|dit)`,
    `bewys (?:(?:vir|my|net|eers|dit|maar) ){0,3}(?:dat )?jy`,
    `wie (?:skryf|tik|antwoord) (?:regtig|eintlik|hierdie|jou|hier)`,
    `gebruik jy (?:${w} )?(?:ki|ai|chat ?gpt) om (?:${w} ){0,3}(?:te (?:skryf|antwoord|gesels)|(?:skryf|antwoord))`,
  ),
};
