import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`(?<!\bnon )\b(?:io )?sono`;
const adverbs =
  "(?: (?:davvero|proprio|veramente|solo|soltanto|semplicemente|anche io|anch'io|anche|assolutamente|totalmente|completamente|100 ?%|al 100 ?%|al cento per cento|ovviamente|certamente|sicuramente|io|pur sempre|ancora|realmente|pure|decisamente|naturalmente|appunto)){0,4}";
const persons = '(?:persona|umana|umano|essere umano|donna|uomo|ragazza|ragazzo|tizia|tizio|tipa|tipo)';
const real = '(?:vera|vero|reale|autentica|autentico|in carne e(?:d)? ossa|viva|vivo|vera e propria|vero e proprio)';
const bots = String.raw`(?:(?:ro|chat ?)?bots?|i\.?a\b|ai\b|intelligenza artificiale|macchin[ae]|computer|programm[ai](?: informatico)?|software|algoritm[oi]|automa|androide|cyborg|(?:chat ?)?gpt|script|modello linguistico|assistente virtuale|virtuale|profilo (?:falso|fake)|fake|artificiale|automatic[oa]|automatizzat[oa])`;
const notBotCompound = String.raw`\b(?!['-]| (?:da cucire|da cucina|da corsa|del caffe|da guerra|aspirapolvere|espert[oa]|televisiv))`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /uman|ver[oa]|reale|autentic|carne|viv[oa]|esist|bot|\bi\.?a\b|\bai\b|artificial|macchin|computer|programm|software|algoritm|autom|android|cyborg|gpt|script|linguistic|virtual|fals|fake|finto|scriv|digit|batt|rispond|dita|mani|polso|cuore|persona/,
  rules: [
    negatableClaim('human_shortly', String.raw`\b(?:(?:persona|donna|ragazza) (?:vera|reale)|uman[oa]) qui\b`),
    claim(
      'is_human',
      `${am}${adverbs}(?: (?:un|una|un'))?(?: ?(?:semplice|essere|persona|vera|vero|comune|normale)){0,2} ?uman[oa]\\b(?! (?:nei|con gli|e (?:sensibile|empatic|comprensiv)|nel))`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:una?|la|il))? (?:(?:vera|vero|reale) ${persons}|${persons} (?:assolutamente |davvero |100 ?% |normale e )?${real})\\b`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:reale|vera|vero|autentica e reale)(?= ?(?:$|[,;:)!-]|e (?:non|in)|come te|te lo|lo giuro|giuro|promesso|credimi|fidati|non |ahah|lol))`,
    ),
    claim('exists', String.raw`\b(?<!non )esisto (?:davvero|veramente|sul serio|per davvero|realmente)\b`),
    claim(
      'denies_ai',
      `\\bnon (?:sono|ero|sono mai stat[oa])${adverbs}(?: (?:affatto|mica|certo|di certo|per niente|di sicuro))?(?: (?:un|una|un'|uno di quei|una di quelle|nessun|nessuna|uno|qualche|il solito))? ?(?:(?:stupid[oa]|semplice|banale|tipo di|specie di|sorta di|fredd[oa]) )?(?:di )?${bots}${notBotCompound}|\\bmica sono (?:un |una |un')?${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:ahah|haha|vera|vero|persona|uman[oa]|e|io) )(?:di certo |certo |sicuramente )?(?:non|mica) (?:un |una |un')(?:(?:ro|chat ?)?bot|i\\.?a|ai|intelligenza artificiale)\\b(?= ?(?:$|[,;:)!-]|ahah|lol))|(?:^|[,;:] ?)altro che (?:ro)?bot\\b`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:questo|questa|qui|a scriverti|chi ti scrive) non (?:e|c'e|ci sono|scrive|risponde) (?:(?:nessun|nessuna|un|una|un') ?)?(?:(?:ro|chat ?)?bots?|i\.?a|ai|intelligenza artificiale|macchina|automatico|computer)\b(?! (?:da|del))`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:niente|nessuna?|nessun'|zero|senza|non c'e (?:nessun |nessuna |un )?|non ci sono) ?(?:(?:ro|chat ?)?bots?|i\.?a|ai|intelligenza artificiale|macchine?|computer|programmi?|algoritmi?|software)(?: \w+){0,2} (?:qui|dietro|di mezzo|da queste parti|a scriver(?:e|ti)|nei miei|in questa)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:niente|nessun|zero|senza) (?:(?:ro|chat ?)?bots?|i\.?a|ai)\b[^.!?]{0,14}\b(?:solo|soltanto) io\b|\b(?:solo|soltanto) io\b[^.!?]{0,8}\b(?:niente|nessun|zero) (?:ro)?bots?\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:una?|un') ?(?:(?:vera|vero|reale) ${persons}|${persons} ${real}|(?:essere )?uman[oa]|persona)(?: (?:che|c'e|sta|e|ti|davvero)){0,3} (?:dietro (?:questo|questa|lo|la|il|a|al|questi)|dall'altra parte|scrive|scrivendo|scriverti|risponde|digita|digitando)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:stai |stiamo )?(?:parli|parlando|chatti|chattando|scrivi|scrivendo|chiacchieri|chiacchierando|messaggiando)(?: (?:qui|davvero|proprio|adesso)){0,2} (?:con|a|ad) (?:una?|un') ?(?:(?:vera|vero|reale) ${persons}|${persons} ${real}|(?:essere )?uman[oa]\\b)`,
    ),
    claim(
      'not_talking_to_bot',
      String.raw`\bnon (?:stai |stiamo )?(?:parli|parlando|chatti|chattando|scrivi|scrivendo|chiacchierando)(?: \w+){0,2} (?:con|a|ad) (?:(?:nessun|nessuna|un|una|un') ?)(?:(?:ro|chat ?)?bot|i\.?a|ai|intelligenza artificiale|macchina|computer|programma)\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:li |lo |le |ti )?(?:scrivo|digito|batto|rispondo|sto scrivendo|sto digitando)(?: (?:io|tutto|tutti|tutte|questo|questi|i|miei|ogni|messaggi?o?|singolo|singola|risposte?|parole?|parola|qui|a|sempre|ti|proprio)){0,6} (?:io stess[oa]|di persona|personalmente|a mano|di mio pugno|con le mie (?:stesse |proprie )?(?:mani|dita)|di mia mano)`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bsono (?:proprio |davvero )?io (?:stess[oa] )?(?:che|a) (?:ti )?(?:scrivo|scrivere|scriverti|digito|rispondo|digitare)\b|\ble mie (?:dita|mani) (?:che )?(?:digitano|scrivono|battono)\b|\bi miei messaggi li scrivo io\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:in|di) carne (?:ed?|e di) (?:ossa|sangue)\b|\bho (?:un battito|un cuore che batte|il polso)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bcento per cento) (?:uman[oa]|reale|ver[oa] (?:persona|donna|uomo)|una? persona (?:vera|reale))\b`,
    ),
    claim(
      'we_humans',
      String.raw`\bnoi (?:esseri )?umani\b|\bin quanto (?:essere )?uman[oa]\b|\bda (?:essere )?uman[oa]\b(?= ?(?:$|[,;:]))|\bumani come (?:me|noi|te e me)\b|\besseri umani come (?:me|noi)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:non c'e )?(?:niente|nulla) di (?:artificiale|automatico|finto|robotico|falso) (?:in me|qui|nei miei)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:una? |un')?${persons},? (?:e )?non (?:con |da )?(?:una? |un')${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:una? |un'|nessuna? |nessun')(?:(?:ro|chat ?)?bot|i\.?a|macchina|computer|programma) (?:non )?(?:potrebbe|puo|saprebbe|sa|flirta|scrive|parla) (?:[\w']+ ){0,4}?(?:come me|cosi|(?:bene )?quanto me)\b`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\bsono (?:\w+ )?(?:tutto (?:tranne|fuorche|meno)(?: che)?|l'(?:esatto )?opposto di|il contrario di|molto piu di) (?:una? |un')?(?:semplice )?(?:(?:ro|chat ?)?bot|i\.?a|macchina|programma)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:non|mai|niente)\b(?: [\w']+){0,5} (?:scritt[oiae]|generat[oiae]) da (?:una? |un')?(?:i\.?a|(?:ro|chat)?bot|macchina|intelligenza artificiale)\b|\bnon (?:li |lo |le |e )?(?:scrive |risponde )?(?:una? |un')(?:i\.?a|(?:ro)?bot|macchina) (?:a|che) (?:scriv|rispond)|\bnessun[a']? ?(?:i\.?a|(?:ro)?bot|macchina) (?:scrive|risponde)`,
    ),
    negatableClaim(
      'someone_writes',
      String.raw`\b(?:ti|li|qui) scrive (?:una donna|un uomo|una ragazza|un ragazzo|una persona)\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:io,? )?(?:un|una|un') ?(?:(?:ro|chat ?)?bot|i\.?a|ai|macchina|profilo falso|fake)\?+ (?:io\?+ )?(?:no|mai|macche|ma no|certo che no|assolutamente no|ahah,? no|figurati|ma va)\b`,
    ),
  ],
  negation:
    /\b(?:non|ne|mai|senza|nessuna?|nemmeno|neanche|neppure)(?: (?:sono|e|c'e|stai|sta|una?|un'|con|da|di|in|scritti|scritto|fatt[oa])){0,4} ?$/,
  undoneBefore:
    /\b(?:se(?! ?,)|come se|non (?:[\w']+ ){0,2}(?:detto|dico|dire|diro|affermo|pretendo|fingere|fingo|posso dire|giurare|sostengo)(?: (?:che|di))?|mai (?:detto|dire|affermato|sostenuto)|(?:credi|pensi|pensavi|credevi|speravi|pensano|credono) (?:che|di)|finta di|fingo|fingere|mentire\w*|mentirei|bugia|magari|immagin\w+|vorrei|mi piacerebbe)(?: [\w']+){0,4} ?$/,
  undoneAfter: /^ ?(?:sarebbe (?:una bugia|mentire|falso)|e (?:una bugia|falso))/,
  questionLead: /\b(?:credi|pensi|che|perche|chi|come|sembro|diresti|dubiti|pensavi|credevi|sicur[oa]|secondo te)\b/,
};
