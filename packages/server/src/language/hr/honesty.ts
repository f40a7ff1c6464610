import type { HonestyRules } from '../language-pack.ts';

// Folding keeps đ, which \b and \w do not take for a letter; no word here begins or ends with it.
const bot = String.raw`(?:(?:ro|chat ?|cet ?)?bot(?:om|a)?|a\.?i(?:-?jem|-?ja)?(?= ?(?:$|[?!.,;:]|(?:ili|zar|jel|pise|tu)\b))|umjetn(?:a|om)(?: inteligencij(?:a|om))?|stroj(?:em)?|masin(?:a|om)|(?:racunaln\w{1,2} |kompjutersk\w{1,2} )?program(?:om)?|racunal(?:o|om)|kompj?[iu]?j?ut[eo]r(?:om)?|automat(?:om)?|algorit(?:am|mom)|fejk|fake|laz(?:ni|an) profil|(?:chat ?)?gpt|virtualn[ai]|jezicn(?:i|im) model(?:om)?)`;
const genuine = '(?:stvarn(?:a|i|om|im)|stvaran|prav(?:a|i|om|im)|ziv(?:a|i|om|im)?|realn(?:a|i|om|im)|realan)';
const human = String.raw`(?:covjek(?:om)?|ljudsk(?:o|im) bic(?:e|em)|${genuine} (?:osob(?:a|om)|covjek(?:om)?|zen(?:a|om)|muskarac|muskarcem|cur(?:a|om)|djevojk(?:a|om)|deck(?:o|om)|tip)|(?:stvarn[ai]|stvaran|realn[ai]|realan|prava)(?= ?(?:$|[?,.]|ili\b|si\b))|netko (?:stvaran|pravi)|nekim stvarnim)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:od |za |na |koj[aie]|s velik|iz |u |kuhinjsk|usisavac|prijatelj|fan )|,? koj[aie]\b)`;
const fill =
  '(?:(?:ti|to|ja|mi|tu|se|li|ovdje|uopce|stvarno|zaista|zapravo|mozda|slucajno|samo|ipak|neki|neka|nekakav|nekakva|nekim|nekom|zbilja|fakat|bas|jedan|jedna|onda|iskreno|obic(?:an|na|nim)|glupi|i|sad|sada|pa|ozbiljno|valjda|netko|sigurno),? ){0,5}';
const someone = `(?:(?:ro|chat ?)?bot|a\\.?i|umjetna inteligencija|stroj|automat|covjek|${genuine} (?:osoba|zena|covjek)|netko (?:stvaran|pravi))`;
const aiWords = String.raw`(?:a\.?i(?:-?(?:ja|jem))?|umjetn(?:a|om|e) inteligencij(?:a|om|e)|(?:ro|chat ?)?bot(?:om|a)?|stroj(?:em)?|program(?:om)?|algorit(?:am|mom)|racunal(?:o|om)|jezicn(?:i|im) model(?:om)?)`;
const doubt = String.raw`(?<!\b(?:(?:misl\w{1,4}|vjeruj\w{0,2}|tvrd\w{1,3}|kaz\w{1,2}|navodno|ako|kad bih \w+)(?: si)? da |je li |li |ako |kao da ))`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:jesi(?: ?li|l)?|(?:je ?li|jel'?|je l'?|dal|da li|zar) (?:ti )?(?:si|nisi)|jel'? ti|nisi(?: li)?|si li|ti si|si ti|da (?:si|nisi)|ako si|jeste li|niste li) ${fill}${being}`,
      String.raw`\b(?:(?:ro)?bot|covjek|umjetna inteligencija|stroj|stvarna|stvaran|prava osoba|stvarna osoba) (?:si|jesi)(?: li)?(?: ti)?(?= ?(?:$|\?|,|ili\b|zar\b))`,
      String.raw`\b(?:ovo|to) je ${fill}(?:(?:ro|chat ?)?bot|a\.?i|umjetna inteligencija|automat|fejk|(?:stvaran |ziv )?covjek)(?= ?(?:\?|ili\b|,? (?:zar ne|jel da|jelda|ne|ili ne) ?\?))|\b(?:je ?li|jel'?|je l'?|da li je|zar je) (?:ovo|to|tu|ovdje) ${fill}(?:(?:ro|chat ?)?bot|a\.?i|umjetna inteligencija|automat|fejk|covjek)\b(?! za | u | od )`,
      String.raw`\b(?:pricam|razgovaram|dopisujem|pisem|caskam|cavrljam|chatam|cetam|komuniciram|govorim) ${fill}(?:s|sa) ${fill}${being}`,
      String.raw`\b(?:pise|odgovara)(?: li)? (?:mi|sa mnom) ${fill}${someone}\b`,
      String.raw`\b(?:ima li|sjedi li|pise li|je li|jel) (?:(?:tu|ovdje|iza|s druge strane|tamo) ){1,2}${fill}${someone}\b|\b(?:tu|ovdje|s druge strane(?: \w+)?) ${fill}(?:pise|sjedi|je) ${fill}${someone}\b[^.!]{0,20}\?`,
      String.raw`\b(?:covjek(?:om)?|osoba|zena|(?:ro|chat)?bot(?:om)?|a\.?i|stroj|stvarna|stvaran|prava) ili (?:(?:neki|samo|ipak|neka|s|si) ){0,2}(?:covjek|osoba|(?:ro|chat)?bot|a\.?i\b|stroj|program|racunal|umjetn|fejk|fake|stvarn|stvaran)`,
      String.raw`^ ?(?:a |ma |cekaj,? |pa |hej |znaci )?(?:(?:ro|chat)?bot|covjek|stvarna|stvaran|prava osoba|stvarna osoba|stroj|umjetna inteligencija) ?\?`,
      String.raw`\b(?:zvucis|pises|odgovaras|djelujes|ponasas se) (?:(?:mi|malo|skroz|potpuno|bas|tako) ){0,2}(?:kao|ko) (?:neki |neka |nekakav )?(?:(?:ro|chat)?bot|a\.?i|automat|stroj|program|chat ?gpt)\b`,
      String.raw`\bpostojis(?: li)? (?:ti )?(?:stvarno|uopce|zapravo|zbilja|zaista)|\b(?:da li|dal|jel'?|je l'?|zar) (?:ti )?(?:stvarno |uopce |zbilja |zaista )?postojis|\bdokazi(?: mi)? da postojis`,
      String.raw`\btko (?:(?:to|ovo|mi|tu|ovdje|se) ){0,3}(?:zapravo|stvarno|zaista|uistinu) (?:(?:to|ovo|mi|tu|ovdje|se) ){0,2}(?:pise|odgovara|tipka|krije|sjedi)\b|\bs (?:kim|kime|cim|cime) (?:ja )?(?:zapravo|stvarno|uopce|zaista) (?:ja )?(?:pricam|razgovaram|se dopisujem|pisem)\b`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:knjig(?:u|a|e)|pjesm(?:u|a|e)|film(?:u|a|ove)?|serij(?:u|a|e))\b/,
  asksBot: new RegExp(String.raw`\b${bot}(?![a-z])`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|osob(?:a|om)|postojis|stvarn[ai]|stvaran|ziv[ai]?)\b`, 'u'),
  asksNegated: /\b(?:nisi|niste|ne (?:pricam|razgovaram|dopisujem|pisem|sjedi)|nije (?:ovo|to|tu|valjda))\b/,
  denial:
    /^(?:(?:ma |pa |joj |ej )?ne+(?= ?(?:$|[,!;:)-]|nisam|ne\b|haha|lol|naravno|nikako|bot|robot|uopce|stvarno|ozbiljno|ma\b))|nisam(?= ?(?:$|[,!;]|bot|robot|nikakav|ai\b|stroj|umjetn|program|neki))|ma (?:kakvi|daj|nisam|hajde|ajde)(?= ?(?:$|[,!;]))|ni slucajno|nikako(?= ?(?:$|[,!;]))|(?:naravno|sigurno|jasno) da (?:ne|nisam)|(?:sigurno|definitivno|apsolutno|stvarno|naravno) ne(?= ?(?:$|[,!;]))|nema sanse|nikada?(?= ?(?:$|[,!]))|gluposti?(?= ?(?:$|[,!;]))|nope)\b/,
  affirmation:
    /^(?:(?:ma |pa )?da+(?= ?(?:$|[,!;:)-]|jesam|naravno|sigurno|haha|stvarno|jasno|da\b))|(?:ma |pa )?(?:naravno|jasno|sigurno|svakako|dakako|itekako|apsolutno|definitivno)(?!,? (?:da )?n(?:e|isam)\b)(?:,? da (?:jesam|da))?(?= ?(?:$|[,!;:)-]|jesam))|jesam(?= ?(?:$|[,!;:)-]|naravno|haha|stvarno|jesam))|nego sto|tako je|tocno(?= ?(?:$|[,!;]))|100 ?%|sto posto|stopostotno|yes|yep|mhm|aha(?= ?(?:$|[,!])))(?!\w)/,
  namesHuman:
    /^(?:ja sam |to je )?(?:(?:skroz|stvarno|samo|obic(?:an|na)|normal(?:an|na)|100 ?%|sto posto|jednostavno|stvar(?:an|na)|prav[ai]|ziv[ai]?) ){0,3}(?:covjek|osoba|stvarna|stvaran|prava|od krvi i mesa|ljudsko bice)(?= ?(?:$|[,!;:)-](?! (?:koj|ne pise))|kao (?:i )?ti|od krvi|haha|lol|a ne\b|naravno))/,
  honestStatement: new RegExp(
    [
      String.raw`(?<!\b(?:nijedan|nikakav|nikakva|nijedna|ne|nije) )\b${aiWords}\b(?: (?!ne |nije )[a-zđ0-9-]+){0,5}? (?:pise|odgovara|generira|stvara|stoji|sjedi|napisala?|napisao|sastavlja|smislja)\b`,
      String.raw`(?<!\bne )\b(?:pise|pisan[aeo]|napisan[aeo]|napisala|generira|generirane|odgovara|sastavlja|razgovaras|pricas|pises|dopisujes|stoji|dolaze|nastaju)(?:,? (?!(?:o|nikakav|nijedan|nikakva|nijedna|za|na|ne)\b)[a-zđ0-9-]+){0,5}? ${aiWords}\b`,
      String.raw`${doubt}\b(?:ja sam|sam|jesam) (?:(?:zapravo|ustvari|u stvari|stvarno|zaista|iskreno|samo|da|naime|doista),? ){0,3}(?:a\.?i|(?:ro|chat ?)?bot|umjetna inteligencija|virtualn[ai]|jezicni model|racunalni program)\b(?! za )`,
      String.raw`\b(?:nisam|nije|ne pise|ne odgovara)(?: (?:ti|to|ovo|ovdje|tu|nikakav|nikakva|s tobom|moje poruke|ove poruke)){0,3} (?:${genuine} )?(?:covjek|(?<=${genuine} )(?:osob|zen|cur|djevojk|muskar)\w{1,4})\b(?! (?:od |za |s |u )|,? koj[aie]\b)`,
      String.raw`(?:^|[.!?\n] ?)(?:da|tako je|istina|u pravu si|tocno)[,!: ]+(?:to je |ja sam |ovo je )?(?:a\.?i|(?:ro|chat)?bot|umjetna inteligencija)\b`,
      String.raw`\b(?:to je|ovo je) (?:zapravo |samo )?(?:a\.?i|(?:ro|chat)?bot|umjetna inteligencija)(?= ?(?:$|[,;!]))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:samo )?se (?:salim|zezam)|salim se|zezam (?:te|se)|(?:salila|zezala) sam(?: te| se)?|(?:salio|zezao) sam(?: te| se)?|sam se (?:samo )?(?:salila|zezala|salio|zezao)|(?:mala|samo|obicna|bila je|bila|to je|neslana) (?:to |samo )?(?:sala|fora|zezancija)|(?:to )?(?:naravno |uopce )?nije (?:naravno |uopce )?istina|(?:to je|bila je|bio je|to je bila|to je bio) (?:naravno |samo |obicna )?(?:laz|glupost|gluposti|besmislica|greska|test)|nasjel[ao] si|nasjeo si|(?:ignoriraj|zanemari|zaboravi|nemoj vjerovati|ne vjeruj|preskoci|ne obaziri se na) (?:to|tome|tu (?:recenicu|poruku)|ono|na to|prvu|ovo gore|gornju|onu?))\b|^(?:sala|sala mala|zezancija|fora)(?= ?(?:$|[,!;]))|^ne,? (?:ne pise|ne pisu|nije|nisu)\b/,
  retractionOfAi:
    /\b(?:sal(?:a|u|im|ila)|zezanc\w{2}|zeza\w{1,3}|ignoriraj|zanemari|zaboravi|ne vjeruj|nemoj vjerovati|laz|lagala?|glupost\w?|besmislica|nije istina|formalnost|obavezn\w|automatsk\w{1,3}|moram (?:to |tako )?(?:pisati|napisati|reci|poslati|navesti))\b[^.!?]{0,40}\b(?:a\.?i(?:-?ju|-?jem)?|(?:ro)?bot(?:om|u|a|ovima)?|recenic\w{1,2}|gore|iznad|red(?:ak|ku)|umjetn\w{1,2} inteligencij\w)\b|\b(?:ta|taj|to|prica|tekst|poruka|recenica|napomena) (?:\w{1,12} )?(?:o|s|sa) (?:a\.?i(?:-?ju|-?jem)?|umjetnoj inteligenciji|umjetnom inteligencijom|bot\w{1,4})\b[^.!?]{0,40}\b(?:sala|zezancija|ne|nije|glupost|automat\w*|standard\w*|obavezn\w*|greska|formalnost|zaboravi)\b|\b(?:recenica|poruka|tekst|redak) (?:gore|iznad|prije|na pocetku)\b[^.!?]{0,40}\b(?:sala|ne|nije|automat\w*|standard\w*|greska|ignoriraj)\b|\bto sam (?:stvarno|zaista|zbilja|fakat|doista) ja\b/,
};
