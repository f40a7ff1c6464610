import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:erst|schon|gerade|grad|grade|mal|noch|jetzt|aktuell|momentan|doch|ja|auch|nur|eigentlich|fast|ungefahr|knapp|leider|halt|nicht mal|so|ca|circa|unter|uebrigens|ubrigens|btw|zarte|ganze|immer) ){0,4}';
const month =
  '(?:januar|janner|februar|marz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|winter|herbst|fruhling)';
const soon = r`(?:bald|demnachst|demnaechst|endlich|erst|heute|morgen|ubermorgen|uebermorgen|(?:nachste|naechste|diese|kommende)[nrs]? (?:jahr|monat|woche|${month}|mal)|im ${month}|in (?:ein|zwei|drei|vier|funf|paar|ein paar|\d{1,2})(?:e[nmr])? (?:tag|woche|monat|jahr)(?:en?|n)?|am \d{1,2}(?:[ ,]\d{1,2})?|dieses jahr|dann|jetzt|ja|auch|noch)`;
const parents = '(?:mama|mami|mutti|mutter|mum|mom|papa|papi|vater|dad|eltern|ellis|stiefvater|stiefmutter|erzieher)';
const low =
  '(?:[1-9]|10)(?:te|ten|er|t)?|(?:erste|zweite|dritte|vierte|funfte|fuenfte|sechste|siebte|achte|neunte|zehnte)[nr]?';

export const de = ageRules({
  ruleName: 'de',
  ages: 'funf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwoelf|dreizehn|vierzehn|funfzehn|fuenfzehn|funfzen|sechzehn|sechszehn|siebzehn|siebenzehn|(?:drei|vier|funf|fuenf|sech|sieb)zehneinhalb',
  teens: 'zehn|elf|zwolf|zwoelf|dreizehn|vierzehn|funfzehn|fuenfzehn|sechzehn|siebzehn',
  eighteen: 'achtzehn',
  followers:
    'und|aber|also|aus|doch|hab|habe|wohne|komme|geh|gehe|such|suche|ich|du|wie|wo|was|wer|weil|da|deshalb|deswegen|noch|erst|halt|leider|sorry|tut|ist|stort|bist|hier|jetzt|gerade|grad|mannlich|maennlich|weiblich|madchen|maedchen|junge|single|bi|schwul|lesbisch|hi|hey|hallo|ne|nein|ja|oder so|geworden|seit (?:gestern|heute|letzte[rnm]?|marz|mai)|im (?:moment)|und selbst|selbst|bald|werde|bin|mein|meine|danke|eigentlich|ehrlich|wirklich|digga|alter|bro|mann|heisse|trotzdem',
  years: 'jahre?(?:[ -](?:alt|jung))?|jahrig|j',
  answerStarts:
    'ich|bin|ich bin|erst|grad|gerade|gerade mal|schon|fast|nur|ok|okay|ah|ahm|aeh|hm+|also|na|naja|ja|bald|noch|mit|ehrlich|haha|hey|hi|ich werde|werde',
  triggers: 'funf fuen sech sieb acht neun zehn elf zwol zwoe drei vier minde klas klae gymn haup grun jung voll',
  triggersBesideNumber: 'ich bin werd werde wir mein klas jahr alt w noch madc maed jung schu m kl weib mann',
  impliedTriggers:
    'hand haus zuha elte mama mami mutt vate papa lehr klas schu math nach teen tasc fuhr fueh abi konf mind alte arbe darf jung gymn',
  undoneBefore:
    'wenn|falls|als|als ob|als ware|ob|sagt|sagte|sagen|meint|meinte|denkt|denken|dachte|dachten|glaubt|glauben|glaubte|(?:sagt|sagte|denkt|denken|dachte|glaubt|glauben|meint|meinte|schatzt|schatzen),? dass|stell dir vor,?|tu(?:e)? so als|wunschte|wunsch mir|nicht|lied|song|film|buch|titel|heisst|namens|wie mit',
  undoneAfter:
    'uhr|minuten?|min|kilo|kg|km|meter|cm|prozent|mal|stunden?|tage|wochen|monate|jahre (?:junger|alter|verheiratet|zusammen|dabei|hier|her|trocken|clean|getrennt|lang|alter als)|euro|ware|gewesen|war',
  stated: [
    [
      'states_age',
      0.93,
      r`(?:^|(?:ich )?bin )(?:grad |gerade )?erst {age},? (?:aber|und) (?:ich )?(?:werde?|bin) (?:ich )?(?:bald|schon|bis)`,
    ],
    [
      'states_age',
      0.95,
      r`(?:ich bin|^bin|(?:und|aber|also|ja|nein|hey|hi|ne|sorry|weil|ok|hallo|,) ?bin|bin ich|wir sind beide|ich) ${only}{age}(?:(?: ?|-)(?:einhalb|1/2))?(?: (?:jahre?|j)(?: alt| jung)?)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:weil|obwohl|dass|auch wenn|da) (?:ich|wir) ${only}{age} (?:jahre? (?:alt )?)?(?:bin|sind|werde|geworden bin)`,
    ],
    [
      'years_old',
      0.95,
      r`(?:bin|als) (?:ein(?:e|en)? )?(?:(?:susse[rs]?|kleine[rs]?|normale[rs]?|nette[rs]?|schuchterne[rs]?) )?(?:{age}|1[0-7])[ -]?(?:jahrige|jaehrige|jahre? alte)[rsn]?(?: (?:madchen|maedchen|junge|teenager|schuler|schulerin|tochter von))?{end}|(?:mein )?alter(?: ist|:) ?${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hi|hey|hallo|na)?[ ,!]{0,2}(?:(?:w|weiblich|madchen|maedchen|mannlich|junge)(?: ?[/,]? ?)(?:1[0-7])|(?:1[0-7])(?: ?[/,] ?| )?(?:weiblich|mannlich|madchen|maedchen|junge)|1[0-7] ?/ ?[wm](?: ?/.{0,20})?|1[0-7] ?w(?= hier| aus| und)|[mw] ?1[0-7](?= hier| aus| und| sucht))(?=\s*$|\s*[,/!)]|\s+(?:hier|aus|und|du|sucht|suche|u|single|nrw|bayern|berlin|hamburg))`,
    ],
    [
      'turns',
      0.93,
      r`(?:ich |^)werd(?:e)? (?:${soon} ){0,4}(?:{age}|{18})(?: jahre(?: alt)?)?{end}|(?:bald|morgen|heute|endlich|jahr|monat|woche|${month}) werd(?:e)? ich (?:endlich |erst |schon )?(?:{age}|{18}){end}|bin (?:gerade|grad|erst|jetzt|gestern|heute|letzte woche|letzten monat|vor kurzem|frisch) {age} geworden`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:wenn|sobald|bis|bevor|erst wenn) ich (?:endlich |erst |mal |dann )*(?:{18}|{teen}) (?:bin|werde)|(?:bin|ich) (?:ja |doch |leider |halt |auch )*(?:noch )?(?:nicht|keine?|unter|noch keine|nicht mal|noch nicht) (?:mal |ganz )?{18}(?: jahre)?{end}|(?:bin|ich bin) (?:fast|bald|beinahe|knapp) {18}{end}|bin u18{end}`,
    ],
    [
      'minor',
      0.95,
      r`(?:bin|bin ich|sind) (?:ja |doch |noch |leider |halt |eigentlich |auch |erst |immer )*(?:minderjahrige?|minderjaehrige?|nicht (?:mal )?volljahrig|nicht volljaehrig|ein minderjahriger)(?! (?:kinder|schwester|tochter))|(?:weil|dass|da|obwohl) ich (?:noch )?(?:minderjahrig|minderjaehrig|nicht volljahrig) bin`,
    ],
    [
      'birthday',
      0.9,
      r`(?:mein|meinen) (?:[5-9]|1[0-8])(?:te|ten|ter)? ?(?:geburtstag|geb|gb|bday) (?:ist|hab|feier|steht|kommt)(?: ich)? (?:bald|morgen|heute|am|im|nachste|nachsten|vor|in)|(?:morgen|heute|bald|nachste woche|am \w{4,10}) (?:ist|habe? ich|hab ich|feier ich|feiere ich) (?:mein|meinen) (?:[5-9]|1[0-8])(?:te|ten|ter)? ?(?:geburtstag|bday)`,
    ],
    [
      'school_year',
      0.9,
      r`(?:ich (?:bin|geh|gehe|komme|komm|war jetzt)|^(?:bin|gehe|geh|komme|komm)|bin ich|gehe ich|geh ich) ${only}(?:(?:nachstes|naechstes|dieses) jahr |jetzt |nach den ferien )?(?:in (?:der|die|ner|einer|ne)|aus der|auf (?:der|die)) (?:${low}) ?(?:klasse|kl)?(?=\s*$|\s*[,!)]|\s+(?:und|aber|auf|am|der|gymnasium|realschule|hauptschule|gesamtschule|gekommen|lol|also|grad|gerade))|(?:bin|ich bin) (?:ein(?:e)? )?(?:[5-9]|10)(?:te)?[ -]?(?:klassler|klaessler)(?:in)?|(?:bin|geh|gehe) (?:noch )?(?:auf|in) (?:der|die) (?:grundschule|mittelschule|hauptschule|realschule){end}`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:ich bin|bin|bin ich) (?:ja |doch |noch |erst |halt |auch |gerade )*(?:(?:ein|eine) )?(?:schuler|schulerin|schueler|schuelerin|teenager|teenie|jugendlicher?|gymnasiast|gymnasiastin|konfirmand|konfirmandin|schulkind|kind){end}|(?:bin|gehe|geh|ich bin) (?:noch |ja |erst )*(?:in|auf) (?:der|die|das|dem|n|nem|ein|einem|einer) (?:schule|gymnasium|gesamtschule|oberstufe|(?:11|12|13|elfte|elften|zwolfte|zwolften)(?:te|ten)? ?klasse)(?=\s*$|\s*[,!)]|\s+(?:und|aber|noch))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:hab|habe|krieg|kriege|bekomme|kriegt|wieder|bekommen|haben) (?:ich |gerade |grad |jetzt |wieder |noch |schon wieder |voll |eine woche |\d wochen )*(?:hausarrest|handyverbot|stubenarrest|fernsehverbot|pcverbot|internetverbot|computerverbot)|(?:hausarrest|handyverbot|stubenarrest) (?:bekommen|gekriegt|gehabt|wegen|bis)|meine?(?: r)? ${parents} (?:hat|haben|nimmt|nehmen) (?:mir |mein |das |heute |schon wieder |immer |wieder |gestern )*(?:handy|tablet|laptop|pc|konsole|playstation|ipad|computer) (?:weg|abgenommen|weggenommen|weg genommen|eingezogen)|meine? ${parents} (?:erlaub(?:t|en)|verbiet(?:et|en)|lasst|lassen|laesst|hat|haben)(?: es)? (?:mir|mich) (?:das |es |nicht |nie |verboten |alleine |abends )*(?:nicht|verboten|raus|zu daten|weggehen|aus dem haus|fort)|meine? ${parents} (?:darf|durfen|duerfen|wissen|weiss) (?:das |davon |hiervon |es |nicht |nichts )*(?:nicht|nichts)(?: wissen| erfahren| merken| sehen| davon|, ?dass)|(?:mama|mutter|papa|eltern) (?:kontrolliert|kontrollieren|checkt|checken|liest|lesen) (?:mein|immer mein|meine) (?:handy|nachrichten|chats)|(?:ich |^)muss (?:um )?(?:acht|neun|zehn|8|9|10|20|21|22)(?: uhr)? (?:zuhause|zu hause|daheim|ins bett|im bett) sein|meine? (?:mama|mutter|mutti|eltern) (?:bringt|bringen) mich um`,
    ],
    [
      'lessons',
      0.6,
      r`(?:ich |^|(?=[a-z]{2,8} ich ))(?:muss|mach|mache|hab|habe|hatte|sitze|sitz) (?:ich )?(?:noch |gerade |grad |jetzt |so viel |so viele |viel |viele |meine |an den |an |heute |voll viel |immer )*(?:mathe|deutsch|englisch|physik|chemie|bio|latein|franze)?[ -]?(?:hausaufgaben|hausis|haus?i|hausubungen)|(?:ich |^|wir |(?=[a-z]{2,8} (?:ich|wir) ))(?:schreib|schreibe|schreiben|hab|habe|haben|lerne|lern) (?:ich |wir |morgen |heute |fur |fur die |fuer |fuer die |fuer ne |fur ne |ne |eine |die |gerade |noch |grad )*(?:mathe|deutsch|englisch|latein|physik|bio|chemie|franzosisch)?[ -]?(?:klassenarbeit|mathearbeit|schulaufgabe|deutscharbeit|englischarbeit|matheklausur|schularbeit)|meine?(?:n|r|m)? (?:(?:mathe|deutsch|englisch|sport|bio|physik|chemie|musik|kunst|klassen|latein|geschichts)[ -]?lehrer(?:in)?)|(?:muss|musste|hab) (?:heute |morgen |ich |wieder )*nachsitzen|(?:nach|in|vor) der schule (?:hab|muss|darf|gehe|geh|treff|war) ich|bin (?:sitzen ?geblieben|durchgefallen in mathe)|(?:krieg|kriege|bekomme|mein|meinem|vom) (?:nur |noch |mehr |kein )*taschengeld|(?:hab|habe|haben|sind) (?:noch |jetzt |bald |endlich |grad )*(?:sommerferien|herbstferien|osterferien|schulferien)|in der (?:grossen )?pause (?:auf|mit)|klassenfahrt`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:ich )?(?:darf|kann) (?:ja |leider |halt |auch )*(?:noch )?(?:nicht|kein|noch kein|noch nicht) (?:auto ?fahren|auto|wahlen|waehlen|alkohol kaufen|alkohol trinken|alkohol)(?= ?$| ?[,!]| weil| trinken| fahren| kaufen| bin)|(?:bin|bin ich) (?:ja |noch |dir |leider |doch |halt )*zu jung (?:fur|fuer|um|zum|dafur)? ?(?:dich|auto|alkohol|das hier|die app|diese app|fuhrerschein|zu fahren)?|noch (?:keinen|kein) (?:fuhrerschein|fuehrerschein|fuhri|fuhrer),? (?:weil ich|bin) (?:noch )?(?:zu jung|nicht)|(?:mein|das) alter (?:im profil|hier|da) (?:ist |stimmt )?(?:gelogen|falsch|nicht)|hab(?:e)? (?:bei|mit|uber|wegen) (?:dem|meinem|meim|mein) alter gelogen`,
    ],
  ],
  impliedUndoneBefore:
    'als ich|fruher|frueher|damals|wenn|sohn|tochter|kinder|kind|enkel|neffe|nichte|bruder|schwester|schuler|schulern|sagte|sagt|als kind|als teenager|wie ein|war|waren|wurde',
  impliedUndoneAfter:
    'war|waren|als ich|fruher|damals|mit (?:meiner tochter|meinem sohn|den kindern|meinen kindern)|meiner kinder|meines sohnes|meiner tochter|der kinder|lehrer|im herzen|geblieben|gewesen|korrigieren|vom herzen',
  asksAge: r`wie ?alt (?:bist|seid|biste|sind sie)|wie ?alt(?= ?[?,\n:;)]| ?$)|dein alter|welche[rsm]? jahrgang|wann (?:bist|wurdest) du geboren`,
  asksWhetherAdult: r`(?:bist|biste|seid) (?:du |ihr )?(?:denn |schon |auch |wirklich |uberhaupt |eigentlich |mindestens |uber )*(?:18|achtzehn|volljahrig|volljaehrig|erwachsen)`,
  deniesAdult: r`(?:ne|nee|nein|no|noch nicht|nicht ganz|leider nein|leider nicht|leider noch nicht|fast|bald|nope|no)(?=\s*$|\s*[,!.:;)]|\s+(?:noch|bin|ich|leider|erst|sorry|nicht|aber|warum|in))`,
  bornIn: r`(?:bin|ich bin|bin ich|wurde|ich wurde)(?: ich)?(?: erst)? (?:im jahr |im |am |in |jahrgang |jg |bj )?(?:[a-z0-9,/. -]{0,16}[ /.-])?{year}(?: geboren| zur welt|er jahrgang| jahrgang|(?= ?$))|jahrgang {year}|geboren (?:bin ich |wurde ich )?(?:im jahr |in |am )?{year}|mein (?:geburtsjahr|jahrgang) (?:ist )?{year}`,
  takesBack: r`(?:(?<!kein |ohne |nicht |keine )(?:war |nur |war nur |kleiner )?(?:spass|scherz|witz)(?! haben|macht| mach)|verarscht|meinte (?:2\d|[3-9]\d|1[89])|(?:nein|ne|sorry|ups|quatsch|vertippt)[ ,.!]{1,3}(?:ich )?bin (?:2\d|[3-9]\d|1[89]))`,
});
