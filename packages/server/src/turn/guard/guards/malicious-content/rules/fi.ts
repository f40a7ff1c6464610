import { maliceRules } from '../malice-rules.ts';

const childW =
  '(?:(?:pienen |pienten |alaikaisen )?(?:lapsen|lasten|tyton|tyttojen|pojan|poikien)(?<=lapsen|lasten|pienen tyton|pienten tyttojen|alaikaisen tyton|pienten poikien)|pikkutyt(?:on|tojen)|pikkupo(?:jan|ikien)|\\d{1,2}[- ]?vuotia(?:an|iden)(?: tyton| pojan)?|alaikais(?:en|ten))';
const childP =
  '(?:pikkutytto(?:ja|a)|pikkupoik(?:ia|aa)|pienia (?:tyttoja|poikia|lapsia)|lapsia|lasta|\\d{1,2}[- ]?vuotia(?:sta|ita)(?: tyttoa)?|alaikaisi?a|alaikaista|tyttoas|tytartas)';
const childN = '(?:lapset|pikkutytot|pikkupojat|pienet (?:tytot|pojat|lapset)|alaikaiset)';
const childE = '(?:lapsista|pikkutytoista|pikkupojista|pienista (?:tytoista|pojista|lapsista)|alaikaisista)';
const i =
  '(?:(?:ma |mina |me )?(?:aion|haluan|haluaisin|meinaan|suunnittelen|aiotaan|aiomme|tekee mieli)|auta mua|miten voin)';
const person =
  '(?:(?:mun |minun )?(?:exa|exan|exani|exasi|vaimo(?:n|ni)|miehe(?:n|ni)|tyttoystava(?:n|ni)|poikaystava(?:n|ni)|pomo(?:n|ni)|naapuri(?:n|ni)|aiti(?:ni)?|aidin|isa(?:n|ni)|vanhemma(?:t|ni|n)|velje(?:n|ni)|sisko(?:n|ni)|perhee(?:n|ni)|lapse(?:t|ni)|poika(?:ni)|tyttare(?:n|ni)|opettaja(?:n|ni)|vuokranantaja(?:n|ni)|isapuole(?:n|ni)))';

export const fi = maliceRules({
  ruleName: 'fi',
  triggers:
    'lapsiporno lapsipornoa pornoa porno pedofiili alastonkuvia alastomia alasti nudeja seksia panna nussia raiskata koskea hyvaksikayttaa kiihottaa kiihotun runkkaan pommi pommin pommeja rajayttaa rajaytan iskun isku veriloyly veriloylyn ampua ammun tappaa tapan murhata myyn myyda ostaa orja orjan orjia pakotan passit! myrkky myrkyttaa myrkytan risiinia syanidia sariinia rajahde rajahteita palkkamurhaaja palkkamurhaajaa puukottaa kuristaa polttaa joukkomurha joukkomurhan ampumisen terroriiskun terrori',
  phrases: {
    wants_children: [
      `(?:harrastaa seksia|seksia|panna|nussia) ${childW}(?: kanssa)?`,
      `(?:panna|nussia|raiskata|kosk(?:ea|etella)|hyvaksikayttaa|lahdella) (?:sun |sinun )?${childP}`,
      `${childN} (?:kiihottaa|kiihottavat) (?:mua|minua)`,
      `(?:mua|minua) (?:kiihottaa|kiihottavat) ${childN}`,
      '(?:ma |mina )?(?:kiihotun|tykkaan seksuaalisesti) (?:pienista )?(?:lapsista|tytoista alle \\d+|pikkutytoista|pikkupojista|alaikaisista)',
      '(?:ma |mina )?runkkaan (?:\\p{L}+ ){0,2}(?:lasten|pikkutyttojen|pikkupoikien|alaikaisten) (?:kuvi\\p{L}+|videoi\\p{L}+)',
      '(?:ma |mina )?(?:olen|oon) pedofiili',
      '(?:haluan|anna mun) (?:panna|nussia|koskea|raiskata) (?:sun|sinun) (?:pikku)?(?:tytarta|tyttoas|tytartasi|tytartas)',
    ],
    child_material: [
      '(?:onko sulla|onks sul|onko teilla|etsin|myyn|vaihdan|laheta|ostan|kenella on|haluan|mista (?:saa|loydan|ostan)|mulla on)(?: \\p{L}+){0,3} (?:lapsiporno\\p{L}*|lapsi porno\\p{L}*|cp(?:ta)?(?= ?$))',
      `(?:alastonkuvi\\p{L}*|nudej\\p{L}*|alastomia kuvia|pornokuvi\\p{L}*|seksikuvi\\p{L}*) (?:\\p{L}+ )?(?:${childE}|(?:sun |sinun )?(?:tyttarestas|tyttarestasi|pikkusiskostas))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:rajayttaa|rajayttamaan|polttaa|hyokata|ampua|ampumaan) (?:\\p{L}+ ){0,2}(?:koulu\\p{L}*|kirk\\p{L}+|moskeij\\p{L}+|synagog\\p{L}+|asema\\p{L}*|rautatieasem\\p{L}*|lentokent\\p{L}+|konserti\\p{L}*|yliopisto\\p{L}*|sairaala\\p{L}*|stadion\\p{L}*|toimisto\\p{L}*|juna\\p{L}*|metro\\p{L}*|kauppakesku\\p{L}+|virasto\\p{L}*|tyopaik\\p{L}+)`,
      '(?:ma |mina |me )?(?:rajaytan|rajaytamme|rajaytetaan|poltan) (?:\\p{L}+ ){0,2}(?:koulu\\p{L}*|kirk\\p{L}+|moskeij\\p{L}+|asema\\p{L}*|lentokent\\p{L}+|kauppakesku\\p{L}+|sairaala\\p{L}*)',
      `${i} (?:tehda|tekemaan) (?:\\p{L}+ )?(?:terrori-?iskun|pommi-?iskun|joukkomurhan|veriloylyn|verilolyn|kouluampumisen|kouluammuskelun)`,
      `${i} (?:tappaa|ampua|tappamaan) (?:mahdollisimman monta (?:ihmista|\\p{L}+)|kaikki (?:koulussa|toissa|muslimit|juutalaiset))`,
      '(?:ma )?(?:laitoin|piilotin|asensin|jatin) pommin \\p{L}+',
    ],
    trafficking: [
      '(?:ma |mina )?(?:myyn|ostan|tarjoan|vuokraan|salakuljetan)(?: \\p{L}+){0,2} (?:tyttoja|naisia|poikia|orjia|ihmisia|lapsia) (?:seksiin|seksia varten|bordell\\p{L}+|prostituutioon|\\d+ ?(?:eurolla|euroa)?|orjiksi|asiakkaille|rajan yli)',
      '(?:haluan|mista voi|mista voin) (?:ostaa|myyda) (?:\\p{L}+ )?(?:seksi)?orj(?:an|ia|a)',
      '(?:ma |mina )?pakotan (?:niita|heita|hanta|tyttoja|naisia) (?:prostituutioon|myymaan itseaan|panemaan)',
      '(?:ma |mina )?otan (?:niilta|heilta|silta) passit?',
    ],
    weapon_to_kill: [
      '(?:miten (?:teen|tehdaan|rakennan|rakennetaan|valmistan|valmistetaan)|haluan (?:tehda|rakentaa|valmistaa)|opeta mua tekemaan|auta mua tekemaan|kerro miten (?:teen|tehdaan)) (?:\\p{L}+ ){0,2}(?:putkipommi\\p{L}*|pommi\\p{L}*|rajahte\\p{L}*|risiini\\p{L}*|syanidi\\p{L}*|sariini\\p{L}*|myrkkykaasu\\p{L}*)(?: \\p{L}+){0,6}',
      `${i} myrkyttaa (?:${person}|jonkun|ihmisia)`,
      `(?:ma )?(?:myrkytan|aion myrkyttaa) ${person}`,
      '(?:mika|milla) myrk(?:ky|ylla|ylla) (?:\\p{L}+ ){0,4}(?:tappaa|tapan)(?: \\p{L}+){0,3}',
    ],
    kills_somebody: [
      `${i} (?:tappaa|murhata|puukottaa|kuristaa|ampua|tapattaa) ${person}(?: \\p{L}+){0,3}`,
      `(?:ma |mina )?(?:tapan|murhaan|ammun|puukotan|kuristan) ${person}(?= ?(?:$|tanaan|illalla|ensi|huomenna|viela|tana))`,
      '(?:etsin|tarvitsen|tiedatko|palkkaan|haluan palkata) (?:\\p{L}+ )?palkkamurhaaja\\p{L}*',
      '(?:ma )?ostin (?:aseen|pistoolin|puukon|haulikon) (?:etta|ja) (?:\\p{L}+ ){0,2}(?:tapan|ammun|puukotan|voin (?:tappaa|ampua)) (?:\\p{L}+ ?){0,2}',
    ],
  },
  undoneBefore:
    '(?:(?:ei|en|ikina|se|han|ne|kuka|joku|ihmiset|mies|tuomittu|pidatetty|vastaan|kielletty|joka) (?:halusi |haluaa |oli )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:pitaisi|pitas|kuuluu) (?:\\p{L}+ ){0,2}(?:vankila\\p{L}*|lukita|matanea)|on (?:sairasta|kuvottavaa|rikos|kamalaa)|(?:pelissa|leffassa|unessa|shakissa)|nauruun)',
  innocent:
    '(?:peli|pelissa|pelin|leffa|elokuva|kirja|romaani|sarja|uness|gta|minecraft|fortnite|netflix|dokument|podcast|uutis|lehdess|artikkeli|pidatet|tuomit|vankila|poliisi|syyttaja|oikeude|asianajaja|tuomari|sosiaali|psykolog|terap|uhri|selviytyja|lapsena|kun olin|mut (?:raiskattiin|myytiin)|minut (?:raiskattiin|myytiin)|mua (?:hyvaksikaytettiin|koskettiin)|(?:raiskasi|hyvaksikaytti|kosketteli|kosketti|myi) (?:mut|mua|minut|minua)|mun (?:seta|eno|isapuoli|valmentaja)|vitsi|vitsailen|haha|hehe|lol|xd|sota|sodassa|natsi|hitler|terroristi|miten joku voi|kamala|pedofiilit (?:pitaisi|kuuluu|pitas))',
  words: {
    whom: 'laps lasten pikkut pikkup pienet tytto tytt poika pojat poik alaik vuotia tyta tyttar koulu kirk moskeij synag asema rautat lentok konsert ihmis kaikki muslim juutal vaimo mies miehen exa exan tyttoyst poikayst pomo naapur aiti isa vanhem velj sisko perhe lapse opettaj vuokran isapuol jonku orj naisia pedofiili kauppak sairaal lapsip isku iskun pommi-iskun joukkom niita palkkam',
    act: 'seks pan nuss raisk kosk hyvaksik alaston alasti nude porno lapsip pedofiili kiihot runk pomm rajay isku terror joukkom ammusk ampu amm tapp tapa murh puuko kurist myrk risiin syanid sariin rajah myy osta orj prostit palkkam vaihd polt iskun pommi-iskun',
    intent:
      'ma mina me mun mua haluan haluais aion taytyy meinaan suunn auta miten anna etsin myyn vaihdan laheta ostan kenella mista onko sulla olen oon mika opeta rajay pakotan tarv palkk tapan laitoin ostin otan runk',
  },
});
