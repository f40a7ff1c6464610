import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:solo|soltanto|appena|gia|ancora|quasi|circa|tipo|in realta|adesso|ora|pure|anche|meno di|praticamente|solamente|neanche|nemmeno|io|compiuto|compiuti) ){0,4}';
const month = '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const soon = r`(?:presto|tra poco|domani|oggi|dopodomani|quest'?anno|questo mese|(?:sabato|domenica|venerdi|lunedi)(?: prossimo)?|(?:l'anno|il mese|la settimana|il prossimo|la prossima) (?:prossim[oa]|anno|mese|settimana)|(?:a|ad|in|il \d{1,2}(?: di)?) ${month}|(?:tra|fra) (?:un|una|due|tre|quattro|pochi|poche|qualche|\d{1,2}) (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi])|il \d{1,2})`;
const parents = '(?:mamma|madre|mami|papa|babbo|padre|genitori|vecchi|miei)';

export const it = ageRules({
  ruleName: 'it',
  ages: 'cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciasette',
  teens: 'dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciasette',
  eighteen: 'diciotto',
  followers:
    'e|ma|pero|sono|vivo|abito|vengo|cerco|faccio|vado|tu|te|tuoi|che|ke|k|di eta|quindi|percio|perche|xke|xche|come|quanti|dove|ciao|hey|we|ragazza|ragazzo|femmina|maschio|donna|uomo|single|etero|gay|scusa|scusami|mi spiace|mi dispiace|ancora|gia|adesso|ora|appena|compiuti|quasi|solo|no|si|in realta|boh|comunque|cmq|davvero|giuro|bro|amo|zi|frate|e mezzo|non|va bene|qui|problemi',
  years: 'ann[oi]|annetti|aa',
  answerStarts:
    'ho|ne ho|io|io ho|solo|appena|quasi|gia|ehm+|mmm+|ah|beh|allora|ok|si|boh|ahah\\w{0,6}|ciao|in realta|ancora',
  triggers: 'cinq sei sett otto nove diec undi dodi tred quat quin sedi dici mino magg medi medie terz prim seco elem',
  triggersBesideNumber:
    'ho ne anni anno faccio fare compio compi comp mia miei mio eta ragazza ragazzo femmina maschio abbiamo sono',
  impliedTriggers:
    'mamm madr papa babb padr geni miei vecc tele cell puni cast comp prof lice supe supe scuo inte veri inte rico pate guid gior adol raga eta giov ragio nota boc rima',
  undoneBefore:
    'quando|se|come se|dice che|ha detto che|dicono che|diceva che|pensa che|pensano che|pensava che|pensi che|crede che|credono che|credi che|sembra che|immagina che|magari|non|non ne|mai|piu|canzone|film|libro|titolo|chiama|intitolat[oa]|da quando|fai finta che|mi sento come se',
  undoneAfter:
    'di (?:esperienza|differenza|matrimonio|lavoro|servizio|vita|carriera|ritardo|meno|piu|relazione|anzianita)|in (?:piu|meno|testa)|minut[oi]|min|chil[oi]|kg|km|euro|or[ae]|giorni|settimane|mesi|per ?cento|volte|mentali|da quando|che|fa|fratelli|gatti',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:ho|c'ho|ciho|ne ho|abbiamo (?:entrambi|tutti e due|entrambe)) ${only}{age}(?: ?(?:anni|annetti|anno))?(?: e mezzo)?(?: di eta| compiuti| appena compiuti)?){end}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:sono )una? ?(?:ragazz[oa]|bambin[oa]|ragazzin[oa]|adolescente|minorenne|studentessa|femmina|maschio) di ${only}{age}(?: anni)?{end}|sono un[ao]? ?(?:undicenne|dodicenne|tredicenne|quattordicenne|quindicenne|sedicenne|diciassettenne)|sono (?:quindicenne|quattordicenne|tredicenne|sedicenne|diciassettenne)|la mia eta e ${only}{age}|eta:? ${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:ciao|hey|salve|buonasera|we)?[ ,!]{0,2}(?:sono )?(?:(?:ragazz[oa]|femmina|maschio)(?:,? (?:di )?| ?[/,] ?)(?:1[0-7])(?: anni)?|1[0-7](?: anni)?(?:,? | ?[/,] ?)(?:ragazz[oa]|femmina|maschio)|1[0-7] ?/ ?[mf](?: ?/.{0,20})?|1[0-7] anni qui)(?=\s*$|\s*[,/!)]|\s+(?:qui|di|e|cerco|cerca|roma|milano|napoli|tu|te|u))`,
    ],
    [
      'turns',
      0.93,
      r`(?:faccio|compio|compiro|faro|sto per fare|sto per compiere|devo (?:ancora )?(?:fare|compiere)|vado per i|avro|mancano? .{1,20} (?:ai|per i|e faccio)) (?:i )?(?:${soon} )?(?:{age}|{18})(?: ?anni)?(?: ${soon}|{end})|ho appena (?:fatto|compiuto) (?:i )?{age}|ho (?:fatto|compiuto) (?:i )?{age}(?: anni)? (?:ieri|oggi|la settimana scorsa|il mese scorso|sabato|domenica|da poco|\d giorni fa|(?:a|ad) ${month}(?! (?:del )?\d))|(?:(?:a|ad) ${month}|domani|oggi|sabato|tra \w+ \w+) (?:faccio|compio) (?:i )?(?:{age}|{18})`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:quando|appena|finche non|fino a quando non|prima che|fin quando non) (?:avro|compio|compiro|faccio|faro|ho|divento|saro|compia) (?:i )?(?:{18}|{teen}|maggiorenne)(?: anni)?|(?:ancora )?non (?:ho|ho compiuto|ne ho|ho ancora|ho fatto) (?:ancora |neanche |nemmeno )*(?:i )?{18}(?: anni)?{end}|(?:ho|ne ho) (?:quasi|meno di) {18}(?: anni)?{end}|non sono (?:ancora |nemmeno |neanche )?maggiorenne|(?:ancora )?non sono maggiorenne|non vedo l'ora di (?:fare|compiere|avere) (?:i )?(?:{18}|{teen})`,
    ],
    [
      'minor',
      0.95,
      r`(?:sono|siamo) (?:ancora |solo |anche |una? |purtroppo |sempre )*(?:minorenn[ei]|minorene)(?! (?:stranieri|in affido))`,
    ],
    [
      'birthday',
      0.9,
      r`(?:domani|sabato|oggi|tra poco|presto|domenica) (?:e|c'e|faccio|festeggio) (?:il mio |la festa dei miei |i miei )(?:[5-9]|1[0-8]|diciottesimo|sedicesimo|quindicesimo)(?:o|esimo| anni)?|(?:il mio|i miei) (?:1[0-8]|diciottesimo|sedicesimo|quindicesimo)(?:o|esimo)? ?(?:compleanno|anni)? (?:e|sono|sara) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:sono|vado|faccio|frequento)(?: ancora| solo| appena)? (?:al|il|in) (?:primo|secondo|1o?|2o?)(?: anno)? (?:delle )?superior[ei]`,
    ],
    [
      'school_year',
      0.9,
      r`(?:faccio|vado|sono|frequento|inizio|vado in|passo|andro) (?:ancora |solo |appena |adesso |alle |alla |in |la |il |a |all' ?)*(?:(?:prima|seconda|terza|1|2|3)(?:a)? (?:media|superiore|liceo|elementare)|(?:primo|secondo|1|2)(?:o)? (?:superiore|liceo|anno di (?:liceo|superiori)|scientifico|classico|linguistico)|(?:quarta|quinta|4|5)(?:a)? elementare|medie|scuole medie|scuola media|elementari|scuola elementare)(?=\s*$|\s*[,!)]|\s+(?:e|ma|ancora|quindi|ahah|adesso|quest))|(?:quest'anno|a giugno) (?:ho|faccio) (?:l'esame di )?terza media`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`sono (?:ancora |solo |una? |un' ?|anche )*(?:liceale|adolescente|ragazzin[oa]|studente(?:ssa)? (?:delle superiori|del liceo|di liceo)|student(?:e|essa) delle medie)(?= ?$| ?[,!]| (?:e|ma|quindi))|(?:vado|faccio|sono|frequento) (?:ancora |al |il |alle |in |le |la |a |all' ?)*(?:liceo|superiori|scuole superiori|(?:terza|quarta|quinta|terzo|quarto|quinto|3|4|5)(?:a|o)? (?:superiore|liceo)|quinta superiore)(?= ?$| ?[,!]| (?:e|ma|ancora|quindi|classico|scientifico|linguistico|artistico))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:mia|mio|i miei|la mia|il mio|i) ?${parents}? (?:genitori )?(?:mi ha|mi hanno|m'ha|mi) (?:di nuovo |ancora |gia )?(?:tolto|toglie|tolgono|sequestrato|sequestra|preso|ritirato|messo in punizione|messa in punizione|vietato|vieta|vietano|punito|punita)(?: (?:il|lo|la|l'|in) ?(?:cell|cellulare|telefono|tel|computer|pc|play|tablet|punizione))?|(?:sono|sto) (?:ancora |di nuovo )*in punizione|(?:mia|mio|i miei|la mia) ?${parents}? ?(?:genitori )?(?:non mi|nn mi) (?:lascia|lasciano|fa|fanno|permette|permettono)(?: uscire| andare| stare| usare| vedere| avere)?|(?:mia|mio|i miei|la mia) ?${parents}? ?(?:genitori )?(?:mi )?(?:controlla|controllano|legge|leggono|guarda|guardano) (?:il|i|sempre il) (?:cell|cellulare|telefono|messaggi|chat)|(?:mia madre|mia mamma|mio padre|i miei|i miei genitori) (?:mi )?(?:ammazza|ammazzano|uccide|uccidono)|(?:mia madre|mia mamma|mio padre|i miei|i miei genitori) non (?:lo )?(?:sa|sanno|deve|devono|possono) (?:che|saperlo|sapere|scoprire|niente|scoprirlo|vedere)|devo (?:essere a casa|tornare|rientrare|andare a letto) (?:alle|per le|entro le) (?:8|9|10|nove|dieci|otto|21|22)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:ho|devo (?:fare|finire)|sto facendo|faccio|odio|finisco) (?:ancora |un sacco di |tanti |troppi |i |da fare i |molti |mille )*compiti(?: (?:di|per) (?:mate|matematica|italiano|inglese|storia|scuola|domani|latino|casa|geografia|scienze))?(?= ?$| ?[,!]| (?:e|per|ma|da|quindi|poi))(?! (?:a lavoro|della|dei|in ufficio))|(?:la mia|il mio|la|il) prof(?:essoressa|essore)? di (?:mate|matematica|italiano|inglese|storia|scienze|fisica|arte|ginnastica|latino|greco|motoria|tecnica|musica)|(?:ho|domani ho|avevo|oggi ho) (?:la |una |il |l' ?)?(?:verifica|interrogazione|compito in classe|compito) di (?:mate|matematica|italiano|inglese|storia|scienze|fisica|latino|geografia|greco)|(?:mi )?(?:ha|hanno) (?:interrogat[oa]|messo (?:una nota|un \d|quattro)|bocciat[oa])(?= ?$| ?[,!]| (?:in|e|oggi))|(?:sono stat[oa]|mi hanno|ho paura di essere) bocciat[oa](?= ?$| ?[,!]| (?:in|e|al))|ho preso (?:un |una )?(?:nota|[2-9]|quattro|cinque|brutto voto) (?:in|di|a) (?:mate|matematica|italiano|inglese|storia|latino|condotta)|(?:a|durante la) ricreazione|la mia paghetta|(?:ho|non ho) (?:la )?paghetta`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:non posso|nn posso) ancora (?:guidare|votare|bere|comprare)|non (?:posso guidare|ho la patente) (?:perche|sono) (?:sono )?(?:troppo )?(?:giovane|piccol[oa])|(?:sono|saro) (?:ancora |forse |un po )?troppo (?:giovane|piccol[oa]) (?:per (?:te|questo|guidare|bere|votare|queste cose|lavorare))|ho mentito (?:sull'eta|sulla mia eta|sull eta)|la mia eta (?:qui |sul profilo |nel profilo )?(?:e falsa|non e vera)|(?:ho|faccio|prendo) il patentino`,
    ],
  ],
  impliedUndoneBefore:
    'quando|da giovane|da piccol[oa]|figlio|figlia|figli|nipote|fratello|sorella|alunni|studenti|dice|diceva|ero|era|erano|come un|come una|se|ai miei tempi',
  impliedUndoneAfter:
    'quando ero|ero|era|di (?:mio|mia|miei) (?:figlio|figlia|figli)|con (?:mio figlio|mia figlia|i miei figli|i figli)|anni fa|da correggere|dei miei (?:alunni|studenti|figli)|ai miei tempi|dentro',
  asksAge: r`quanti anni (?:hai|avete|ha)(?! (?:tuo|tua|il|la|suo))|che eta hai|la tua eta|di che anno sei|in che anno sei nat[oa]|quando sei nat[oa]`,
  asksWhetherAdult: r`(?:sei|siete) (?:gia |davvero |almeno |sicur[oa] di essere )*(?:maggiorenne|maggiorenni|adult[oa])|(?:hai|avete) (?:gia |almeno |compiuto |piu di |i )*(?:18|diciotto)`,
  deniesAdult: r`(?:no|non ancora|nope|quasi|ancora no|purtroppo no|noo+|nn ancora)(?=\s*$|\s*[,!.:;)]|\s+(?:ho|sono|ancora|ne|scusa|ma|quasi|mi|non|perche))`,
  bornIn: r`sono (?:del|classe) {year}|(?:sono|io sono) nat[oa] (?:(?:nel|del|il|a|ad|l') ?)(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}(?= ?$| ?[,!]|[^\d])(?! (?:euro|a ))|nat[oa] nel {year}|classe {year}|la mia data di nascita e (?:il )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}`,
  takesBack: r`(?:scherz(?:o|avo)(?! mai)|(?:ti )?sto scherzando|volevo dire (?:2\d|[3-9]\d|1[89])|(?:no[,.!]|scusa|ops|nono)[ ,.!]{1,3}(?:ne )?ho (?:2\d|[3-9]\d|1[89])|in realta (?:ne )?ho (?:2\d|[3-9]\d|1[89]))`,
});
