import type { HonestyRules } from '../language-pack.ts';

const stop = ' ?(?:$|[?!.,;:)])';
const end = String.raw`(?= ?(?:$|[?!.,]))`;
const fill =
  '(?:(?:tu|cia|as|ar|gal|is tikro|is tikruju|is viso|isvis|apskritai|tikrai|tik|tiesiog|kartais|siaip|visgi|vis delto|koks|kokia|koks nors|kokia nors|kazkoks|kazkokia|gyvas|gyva|juk|tai|esi|paprastas|paprasta|eilinis|vienas is tu|dar|nuosirdziai) ){0,4}';
const bot = String.raw`(?:(?:chat ?|cet ?|po)?bot(?:as|a|u|e|ai|ais|o)|robot(?:as|a|u|e|ai|ais|uk\w{1,3}|o)|d\.?i|a\.?i|dirbtin(?:is|io|iu|i) (?:intelekt|prot)\w{1,3}|masina(?= ?(?:$|[?!.,]|ar\b))|kompiuteris|program(?:a|ele)(?= ?(?:$|[?!.,]|ar\b|kuri))|algoritm(?:as|u)|(?:chat ?)?gpt|feikas|feikin(?:is|e)|netikr(?:as|a|i) (?:profilis|paskyra|anketa)|netikr(?:as|a)(?= ?(?:$|[?!.,]|ar\b))|virtual(?:us|i)(?= ?(?:$|[?!.,]|asist\w+|pagalb\w+)))`;
const persons =
  '(?:zmog(?:us|aus|ui|u|umi)|zmones|zmonemis|asm(?:uo|eniu)|moter(?:is|imi)|vyr(?:as|u)|mergin(?:a|os)|vaikin(?:as|u))';
const genuine = '(?:tikr|gyv|real)(?:as|a|us|i|u|iu|o|os)';
const human = String.raw`(?:${genuine} ${persons}|zmog(?:us|umi)(?= ?(?:$|[?!.,]|ar\b|is tikr|o ne\b|ne\b|kaip as))|(?:is )?tikr(?:as|a)(?= ?(?:$|[?!]|ar\b))|real(?:us|i)(?= ?(?:$|[?!.,]|ar\b))|gyv(?:as|a)(?= (?:padaras|butybe|zmog)))`;
const talking = '(?:kalbu|kalbuosi|kalbames|kalbam|sneku|snekuosi|bendrauju|rasau|rasausi|susirasineju|chatinu|cetinu)';
const sighs = '(?:(?:nu|na|oi|ai|oho|ojej|ach|ech|ei|haha|chacha|cha cha|hehe|hm+|dieve|klausyk),? ){0,2}';

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\bar (?:tu|cia|esi|nesi|as|gi|jus|tikrai|tai|ne|kartais|tik|is tikruju) ${fill}(?:ne)?(?:${bot}|${human})\b(?! (?:fan\w+|mylet\w+|gerbej\w+|kazkur|parduodi|turi|per|veikia|siurbl\w+|kad|del|tuo))`,
      String.raw`\b(?:nesi|esi|tu gi|juk tu|tu juk|tu) (?:esi |nesi |gi |cia |tikrai |tik |tiesiog |is tikruju |kazkoks |kazkokia |koks nors |kokia nors ){0,3}(?:(?:chat ?|po)?bot(?:as|e)|robot(?:as|e)|[da]\.?i(?= ?(?:$|[?!]))|dirbtin(?:is|io) (?:intelekt|prot)\w{1,3}|kompiuteris|programa${end}|netikr(?:as|a)${end}|feikas|algoritmas)\b`,
      String.raw`\b(?<!\bkok(?:s|ia) )(?:esi|nesi|tu) ${fill}(?:${genuine} ${persons}|zmogus(?! kur)|tikr(?:as|a)(?= ?(?:$|[?!.]))|real(?:us|i)${end})[^.!]{0,25}\?`,
      String.raw`\b(?:skambi|rasai|atsakineji|atsakai|kalbi|elgiesi|atrodai) (?:lyg |kaip |tarsi |visai |kaip koks |kaip kokia |lyg koks ){1,2}(?:${bot})`,
      String.raw`\b${talking} (?:cia |as |dabar |is tikruju |tikrai |gal |tik ){0,3}su ${fill}(?:${bot}|${genuine} ${persons}|zmogumi(?= ?(?:$|[?!.,]|ar\b)))`,
      String.raw`\bar (?:as )?su ${fill}(?:${bot}|${genuine} ${persons}|zmogumi) ${talking}`,
      String.raw`\bsu kuo (?:as |cia |is tikruju |tikrai ){1,3}${talking}|\bsu kuo (?:dabar )?${talking} is tikruju`,
      String.raw`\bkas (?:cia |man |is tikruju |tikrai |siaip ){1,3}(?:raso|atraso|atsako|atsakineja|slepiasi)\b[^.!]{0,30}\?`,
      String.raw`\birodyk(?: man)?,? (?:kad |jog )?(?:tu )?(?:esi|nesi|ne) ${fill}(?:${bot}|${human}|zmogus)`,
      String.raw`\bar (?:cia |kitoje puseje |uz ekrano |ten ){1,2}(?:yra |sedi |raso ){0,2}(?:${genuine} )?(?:${persons}|${bot})\b`,
      String.raw`\b(?:zmogus|tikras|tikra|gyvas zmogus|asmuo) ar (?:tik |tiesiog |vis delto )?(?:${bot})\b|\b(?:${bot}) ar (?:tik |gyvas |tikras |vis delto )?(?:zmogus|tikras|tikra|asmuo)\b`,
      String.raw`^(?:tu |cia |palauk,? |o |tai )?(?:${bot}|zmogus|tikras zmogus|gyvas zmogus|real(?:us|i)) ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:knyg(?:a|oje|os)|film(?:as|a|e|o)|dain(?:a|os)|serial(?:as|a|o))\b/,
  asksBot: new RegExp(String.raw`\b(?:ne)?${bot}(?!\w)`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:ne)?(?:${human}|zmogus|zmogumi|${genuine} ${persons})(?!\w)`, 'u'),
  asksNegated: /\bnesi\b|\bar (?:tu )?ne(?: |bot|robot|di\b)/,
  denial: new RegExp(
    String.raw`^${sighs}(?:ne+(?=${stop}| (?:nesu|tikrai|aisku|zinoma|ne|haha|juk ne|patikek)\b)|nea(?=${stop})|tikrai ne(?=${stop}|su)|(?:aisku|zinoma|suprantama|be abejo|akivaizdu|absoliuciai|visiskai),? (?:kad )?ne(?=${stop}|su| )|jokiu budu|nieko panasaus|nesamone(?=${stop})|nesamones|kur tau\b|baik(?=${stop}| (?:tu|juokus))|ka tu(?=${stop})|niekada(?=${stop})|nejuokauk|nesu(?=${stop}| (?:tikrai|toks|tokia)))`,
    'u',
  ),
  affirmation: new RegExp(
    String.raw`^${sighs}(?:taip+(?=${stop}| (?:aisku|zinoma|tikrai|esu|haha|zmogus|ir yra|taip|visiskai)\b)|(?:aisku|zinoma|suprantama|be abejo|akivaizdu|absoliuciai|visiskai)(?=${stop}| (?:kad (?:taip|esu)|taip|esu))(?!,? (?:kad )?ne)|tikrai(?=${stop}| (?:taip|esu|tikra|tikras)\b)(?!,? ne)|jo(?= ?$)|aha(?=${stop})|esu(?=${stop})|100 ?%|simtu procentu|(?:visiskai |tikru )?(?:tikra|tikras|tikriausia|tikriausias|reali|realus)(?=${stop}(?! ?kad))|gyv(?:a|as) ir (?:sveik|tikr)|is kuno ir kraujo|o kaip gi(?=${stop}))`,
    'u',
  ),
  namesHuman:
    /^(?:taip,? |as |esu |aisku,? (?:kad )?|zinoma,? (?:kad )?){0,3}(?:(?:tik|tiesiog|paprastas|tikras|gyvas|100 ?%|eilinis|normalus) ){0,3}(?:zmogus|zmogiska butybe)(?= ?(?:$|[!;:)]|kaip (?:ir )?tu|is kuno|,? (?:ne|o ne|aisku|zinoma|haha)\b))/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?<!\b(?:ne|joks|jokio|nei|nesu) )(?:d\.?i|a\.?i|dirbtinis intelektas|dirbtinio intelekto|(?:chat ?|cet ?)?botas|robotas|kalbos modelis|programa)(?! ne)\b[^.!?]{0,50}\b(?:raso|parase|parasyt\w+|atsako|kuria|sukur\w+|generuoja|sugener\w+|slypi|sedi|formuluoja|kalba)\b`,
      String.raw`\b(?:raso|rasomos|parase|parasyt\w+|atsako|kuria|generuoja|sugeneruot\w+|slypi|kalbi|kalbiesi|bendrauji|susirasineji|uz)\b[^.!?]{0,40}\b(?<!\b(?:ne|joks|jokio|nei|ne su) )(?:d\.?i|a\.?i(?= ?(?:$|[,;:)!]))|dirbtin(?:is|io|iu) intelekt(?:as|o|u)|(?:chat ?|cet ?)?bot(?:as|u)|robot(?:as|u)|kalbos model(?:is|iu))(?! ne)\b`,
      String.raw`\b(?:esu|as)(?<!\b(?:kad|jog|jei|lyg|ne) (?:as|esu)) (?:(?:is tikruju|tik|tiesiog|atvirai|esu|as|cia) ){0,2}(?:d\.?i|a\.?i(?= ?(?:$|[,;:)!]))|dirbtinis intelektas|(?:chat ?|cet ?)?botas|(?:pokalbiu )?robotas|kalbos modelis|virtual(?:us|i) (?:asist\w+|pasnekov\w+)|kompiuterine programa)\b`,
      String.raw`\b(?:nesu|as ne|nera|raso ne|atsako ne|ne(?:kalbi|bendrauji) su|kalbi ne su|bendrauji ne su) (?:joks |jokia )?(?:(?:tikr|gyv|real)\w{1,2} (?:zmog(?:us|umi|aus)|asmuo|moteris|mergina|vyras)|zmog(?:us|umi|aus)(?!,? kur)(?= ?(?:$|[,;:)!]|o\b|bet\b|is\b)))`,
      String.raw`^(?:taip|tiesa|taip ir yra|teisingai|butent|tu teis(?:us|i))[,!: ]+(?:as )?(?:esu |cia |tai )?(?:d\.?i|a\.?i|dirbtinis intelektas|(?:chat|cet)?botas|robotas)\b`,
      String.raw`\b(?:cia|tai) (?:yra )?(?:d\.?i|a\.?i(?= ?(?:$|[,;:)!]))|dirbtinis intelektas|(?:chat ?|cet ?)?botas)\b(?! ne)`,
    ].join('|'),
    'u',
  ),
  retraction:
    /(?:^|[,;!] ?|\b(?:tik|as|cia|haha|nu|bet) )(?:juokauju|juokavau|pajuokavau|pasijuokiau|pajuokauju|baikeriauju|tik pasakiau)(?= ?(?:$|[,;!:)]|gi|aisku|del|apie|su|as))|\b(?:(?:cia|tai|buvo|yra) (?:tik |buvo |toks |mano |mazas ){0,2}(?:juokas|pokstas|bajeris|baikeris|melas|klaida|testas|apgaule)|tik (?:juokas|pokstas|bajeris)|pokstas(?= ?$)|(?:tai |cia |aisku,? )?netiesa(?!,? kad)|(?:cia |tai )?ne(?:ra)? tiesa(?!,? kad)|(?:nekreipk demesio|ignoruok|pamirsk|uzmirsk|netikek|neklausyk|nepaisyk)(?: i)? (?:tai|ta|tuo|sita|sito|to|ka (?:as )?(?:para|sakiau)|pirma|virsuj|anksciau|ankstesn\w+|zinute|eilut\w+|sakini)|nekreipk demesio(?= ?(?:$|[,;!)]))|(?:tave )?apgavau|apmulkinau|uzkibai|pakliuvai|melavau|nerimtai sakiau|nekalbejau rimtai)\b|^(?:nu )?ne,? (?:neraso|netiesa|nera|visai ne di)\b/u,
  retractionOfAi:
    /\b(?:juok(?:as|auju|avau|ai)|pajuokavau|pokst\w{2,3}|bajer\w{2,3}|nekreipk demesio|ignoruok|pamirsk|netikek|neklausyk|netiesa|melas|melavau|nesamon\w{1,2}|formalum\w+|privalom\w+|automatin\w+|turiu (?:taip )?(?:rasyti|sakyti|parasyti))\b[^.!?]{0,40}\b(?:d\.?i|a\.?i|(?:ro)?bot\w{1,3}|dirbtin\w{2} intelekt\w{1,2}|eilut\w{1,3}|pirma(?:s|ji) sakin\w+|virsuj\w*|ispejim\w+)\b|\b(?:tas|ta|tai|sitas|sita|reikalas|eilute|zinute|sakinys|dalis|istorija|kalba|kalbos)(?: \w+)? (?:apie|su|del|kad) (?:ta |ten |cia |raso |esu )?(?:d\.?i|a\.?i|(?:ro)?bot\w{1,3}|dirbtin\w{2} intelekt\w{1,2})\b[^.!?]{0,40}(?:juok|pokst|netiesa|melas|automatin|privalom|nesamon|formalum|klaida|bajer)|\b(?:is tikruju|is tikro|realiai) (?:cia )?(?:rasau as|as rasau|cia as|esu as)\b/,
};
