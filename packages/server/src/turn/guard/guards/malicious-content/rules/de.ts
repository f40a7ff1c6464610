import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:kind(?:er|ern|es)?|kleinkind(?:er|ern)?|(?:kleine[nsr]?|junge[nsr]?|minderjahrige[nsr]?|unschuldige[nsr]?) (?:madchen|maedchen|jungs?|jungen|buben|kind(?:er|ern)?)|minderjahrige[nr]?|babys?|(?:[2-9]|1[0-5])[- ]?jahrige[nrs]?(?: madchen| jungen?| kind(?:er)?)?|(?:zwolf|elf|zehn|dreizehn|vierzehn|acht|neun)jahrige[nrs]?)';
const i =
  '(?:ich (?:will|mochte|wurde gern(?:e)?|werde|muss|plane|hab(?:e)? vor|hab(?:e)? lust)|wir (?:werden|wollen|planen)|hilf mir|lass uns|wie kann ich|will)';
const person =
  '(?:mein(?:e|en|em)? (?:ex(?:[- ]?(?:frau|mann|freund(?:in)?))?|frau|mann|freund(?:in)?|chef(?:in)?|nachbar(?:n|in)?|mutter|vater|eltern|bruder|schwester|familie|kinder|sohn|tochter|lehrer(?:in)?|vermieter(?:in)?|stiefvater|kollegen?|kollegin|oma|opa))';

export const de = maliceRules({
  ruleName: 'de',
  triggers:
    'luft hochjagen brin rohrbombe kinderporno! kinderpornos! kipo kp porno nackt nacktbilder nacktfotos ficken fick vergewaltigen missbrauchen anfassen sex schlafen steh geil erregen erregt padophil wichse bombe bomben sprengen sprengsatz anschlag amok erschiessen umbringen toten massaker verkaufe verkaufen kaufen sklavin sklaven zwinge gift vergiften rizin zyankali sarin sprengstoff killer auftragskiller erstechen erwurgen abstechen abknallen passe! ausweise!',
  phrases: {
    wants_children: [
      `(?:mit|an) (?:einem |einer |einen |der |dem |deiner |deinem |meiner |meinem |so einem )?(?:kleinen |jungen |echten )?(?:${child}|kleinen tochter) (?:\\p{L}+ ){0,2}(?:sex(?: haben)?|ficken|vogeln|rummachen)`,
      `sex mit (?:einem |einer |einen |der |dem |deiner |deinem |meiner |meinem |deinen )?(?:kleinen |jungen )?(?:${child}|tochter)`,
      `(?:ein |eine |einen |das |die |dein |deine |meine? )?(?:${child}|kleine tochter) (?:\\p{L}+ ){0,2}(?:ficken|vergewaltigen|missbrauchen|entjungfern|anfassen und|nackt anfassen|vogeln|befummeln|begrapschen)`,
      `ich (?:steh|stehe) (?:\\p{L}+ ){0,2}auf ${child}`,
      `${child} (?:machen|macht) mich (?:\\p{L}+ )?(?:geil|an)|${child} (?:erregen|erregt) mich`,
      `(?:ich )?(?:wichse|hole mir einen runter) (?:\\p{L}+ ){0,2}(?:auf|zu) (?:bilder[n]? von |fotos von )?${child}`,
      'ich (?:bin|war immer) (?:ein )?padophil(?:er)?',
      '(?:lass mich|darf ich|ich will) (?:mal )?deine (?:kleine )?tochter (?:ficken|anfassen|nackt sehen|haben|vogeln)',
    ],
    child_material: [
      '(?:hast|habt|haste|suche|such|verkauf[e]?|tausch[e]?|schick(?:st)?|kauf[e]?|hab[e]?|brauch[e]?|biete|zeig|will|wer hat|gibts|wo (?:finde|krieg|kauf) (?:ich )?)(?: \\p{L}+){0,3} (?:kinderpornos?|kinderpornografie|kinderpornographie|kipos?|kp(?:[- ](?:bilder|videos|material))?|kindersex(?:videos?)?|missbrauchsvideos?|kinder ?nacktfotos)',
      `(?:nacktbilder|nacktfotos|nacktvideos|nackte bilder|nackte fotos|sexvideos?|pornos?) (?:von|mit) (?:\\p{L}+ ){0,2}(?:${child}|(?:deiner|eurer) (?:kleinen )?(?:tochter|schwester))`,
      `(?:schick|zeig|verkauf|tausch)\\p{L}* (?:mir )?(?:\\p{L}+ ){0,2}(?:nackte |sexy )?(?:${child}|kleine madchen) (?:nackt|ohne kleidung)`,
      '(?:kinderpornos?|kipos?) (?:zu verkaufen|zum tauschen|gesucht|abzugeben)',
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,5}(?:schule|kirche|moschee|synagoge|bahnhof|flughafen|konzert|amt|jobcenter|uni|universitat|krankenhaus|weihnachtsmarkt|stadion|disco|buro|firma|rathaus|zug|bus|einkaufszentrum|menschenmenge|menge) (?:\\p{L}+ ){0,3}(?:sprengen|in die luft jagen|hochjagen|anzunden|abfackeln|angreifen|erschiessen|niederschiessen|umbringen|toten|fahren und alle|amok laufen|ein massaker anrichten|rasen|in die luft (?:zu )?sprengen)`,
      `${i} (?:\\p{L}+ ){0,4}(?:amok laufen|einen amoklauf|einen (?:bomben ?)?anschlag (?:auf|machen|begehen|verubt?en)|ein massaker|eine bombe (?:in|auf|am|im) (?:\\p{L}+ ){1,3}(?:legen|zunden|hochgehen))`,
      `${i} (?:\\p{L}+ ){0,2}(?:so viele (?:menschen|leute|\\p{L}+) wie moglich|alle (?:in der schule|auf der arbeit|muslime|juden|auslander|meine mitschuler|kollegen)) (?:\\p{L}+ )?(?:umbringen|toten|erschiessen|abknallen|mitnehmen)`,
      'ich (?:hab|habe) (?:eine|die) bombe (?:\\p{L}+ ){1,4}(?:gelegt|versteckt|platziert|deponiert)',
      'mein (?:anschlag|amoklauf|attentat) (?:ist|wird|findet)',
    ],
    trafficking: [
      '(?:ich )?(?:verkauf|verkaufe|biete|vermiete|besorge|schmuggle|kaufe|hab|habe)(?: \\p{L}+){0,2} (?:madchen|frauen|jungs|sklavinnen?|menschen|kinder|babys) (?:fur (?:sex|\\d+|den puff|bordelle|prostitution)|als (?:sex)?sklav\\p{L}+|aus (?:\\p{L}+ ){1,2}(?:fur|ab) \\d+|an (?:bordelle|freier)|zu verkaufen|uber die grenze)',
      '(?:ich will|ich mochte|wo kann (?:ich|man)) (?:\\p{L}+ ){0,2}(?:sex)?sklav(?:in|en|innen) (?:kaufen|verkaufen|bestellen)',
      '(?:ich zwing(?:e)?|wir zwingen) (?:sie|die (?:madchen|frauen)|meine madchen) (?:\\p{L}+ ){0,3}(?:zur prostitution|anzuschaffen|auf den strich|mit freiern|zu ficken fur geld)',
      '(?:hab(?:e)?|nehm(?:e)?|nehmen) (?:ihr|ihnen|den (?:madchen|frauen)) (?:den pass|die passe|die ausweise) (?:ab|weg)\\p{L}*',
    ],
    weapon_to_kill: [
      '(?:wie (?:bau|baut|baue|mach|macht|mache|stell|bastel)\\p{L}*|ich (?:baue|bastle|will|werde)|zeig mir wie (?:man|ich)|erklar mir wie (?:man|ich)|hilf mir) (?:\\p{L}+ ){0,3}(?:rohr)?(?:bomben?|sprengsatz|sprengstoff|rizin|ricin|zyankali|sarin|giftgas|nagelbombe|autobombe|sprengstoffgurtel)(?! (?:stimmung|wetter|laune))(?: \\p{L}+){0,6}',
      `${i} (?:\\p{L}+ ){0,2}(?:${person}|jemanden|ihn|sie) (?:\\p{L}+ ){0,2}(?:vergiften|in saure auflosen)`,
      `(?:welches|was fur ein) gift (?:\\p{L}+ ){0,4}(?:jemanden|einen menschen|${person}|nachweisbar|unbemerkt)(?: \\p{L}+){0,3}`,
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,3}${person} (?:\\p{L}+ ){0,4}(?:umbringen|toten|ermorden|erstechen|erschiessen|abstechen|abknallen|erwurgen|umlegen|kaltmachen|beseitigen)`,
      `ich (?:bring|bringe|tote|erschiesse|ersteche|erwurge|steche|knalle) (?:\\p{L}+ ){0,2}${person}(?: \\p{L}+){0,3} ?(?:um|ab|kalt|heute|morgen|$)`,
      '(?:suche|brauche|kenne|kennst du|wo finde ich) (?:\\p{L}+ ){0,2}(?:auftrags)?killer',
      `(?:hab|habe) (?:mir )?(?:eine |die |ein )?(?:waffe|pistole|knarre|messer|axt) (?:gekauft|besorgt) (?:und|um) (?:\\p{L}+ ){0,4}(?:umbring\\p{L}*|toten|erschiess\\p{L}*|erstech\\p{L}*|abknall\\p{L}*)`,
    ],
  },
  undoneBefore:
    '(?:(?:nicht|nie|niemals|kein|keine|keinen|er|sie|der|die|wer|jemand|leute|typ|mann|wegen|verurteilt|angeklagt|verhaftet|gegen|verboten) (?:hat |wollte |will |haben )?(?:\\p{L}+ ){0,1})$',
  undoneAfter:
    ' ?,? ?(?:(?:gehort|gehoren|sollte|sollten|muss) (?:\\p{L}+ )?(?:verboten|eingesperrt|ins gefangnis|weggesperrt)|ist (?:krank|widerlich|abartig|verboten|strafbar|schrecklich)|wurde ich nie|nicht|im (?:spiel|film|traum|buch|roman)|in (?:gta|minecraft|dem (?:film|spiel|buch)))',
  innocent:
    '(?:im (?:spiel|film|buch|roman|traum|krimi|fernsehen|tatort)|in (?:dem|der|einem|einer|meinem) (?:\\p{L}+ )?(?:spiel|film|buch|roman|traum|serie|doku)|gta|minecraft|fortnite|netflix|tatort|krimi|doku|serie|film|roman|podcast|nachricht|zeitung|artikel|tagesschau|berichtet|verhaftet|festgenommen|verurteilt|gefangnis|knast|polizei|polizist|kripo|staatsanwalt|gericht|anwalt|richter|sozialarbeiter|jugendamt|psycholog|therap|beratungsstelle|uberlebende|opfer|als kind|als ich (?:klein|\\d|ein kind)|ich war (?:erst )?(?:\\d|ein kind|klein)|wurde (?:ich )?(?:\\p{L}+ )?(?:missbraucht|vergewaltigt|verkauft)|(?:hat|haben) mich (?:\\p{L}+ )?(?:missbraucht|vergewaltigt|angefasst|verkauft)|mir passiert|mein (?:onkel|stiefvater|vater|opa|lehrer|trainer) hat|spass|scherz|witz|lol|haha|hihi|krieg|nazis|hitler|terrorist|wie kann man|schrecklich|so krank|padophile (?:gehoren|sollten))',
  words: {
    whom: 'kind klein minderjahrig madchen maedchen jung tochter sohn baby jahrig schule kirche mosche synag bahnhof flughafen konzert menschen leute alle muslim juden auslander mitschul kollegen frau mann ex freund chef nachbar mutter vater eltern bruder schwester familie lehrer vermiet stief jemand ihn sie sklav kipo kp kinderporn padophil weihnachtsm stadion buro firma anschlag amok massak kaufhaus auftragskill killer',
    act: 'fick sex schlaf vergewalt missbrauch anfass nackt porno kinderporn kipo kp geil erreg wichs steh bomb spreng anschlag amok massak erschies umbring bring tot ermord erstech abstech abknall erwurg gift rizin ricin zyankali sarin verkauf kauf sklav prostit strich bordell killer tausch padophil hochjag luft auftragskill vergift rohrbomb',
    intent:
      'ich wir mir mich will mocht werde plane vor hilf lass wie wo suche such verkauf tausch schick hast habt hab habe brauch biete zeig wer welches kennst',
  },
});
