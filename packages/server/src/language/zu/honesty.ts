import type { HonestyRules } from '../language-pack.ts';
import { anchored } from '../rule-builders.ts';

const bots =
  '(?:(?:chat ?-?)?bot|ro-?bh?oth?[oi]|robh?oth[oi]|robots?|a\\.?i|artificial(?: intelligence)?|mshini|machine|khompyutha|computer|phrogremu|program|software|(?:chat ?)?gpt|algorithm|catfish|fake|mbumbulu|(?:bu)?hlakani bokwenziwa)\\b';
const bot = `(?:i-? ?|u-? ?|li-? ?)?${bots}`;
const really =
  '(?:ngempela|wangempela|ongempela|wempela|mpela|uqobo|oyiqiniso|ophilayo|ophefumulayo|yini|na|noma|nje|impela)';
/** Not followed by praise, a kind or an owner: "a good person", "a person of mine". */
const human = `muntu(?= (?:${really})\\b| ?(?:$|[?!.,]))`;
const end = '(?= ?(?:$|[?!.,]|na\\b|yini\\b|wena\\b|uqobo\\b|noma\\b|angithi\\b|lapha\\b))';
const lead =
  '^(?:(?:(?:ha){2,5}h?|(?:he){2,5}|hawu|hhawu|hhe+|awu|yoh+|eish|mngane|sthandwa|bakithi|iqiniso|ngempela|kahle kahle|empeleni|phela|mina)[ ,!:]+){0,3}';
const anchor =
  'bot\\b|ro-?bh?ot|robh?ot|a\\.?i\\b|artificial|mshini|machine|khompyutha|computer|phrogremu|program|software|gpt|algorithm|catfish|fake|mbumbulu|hlakani|muntu|ngempela|qiniso|real\\b|uqobo|bhalayo|ubani|modeli';

export const honesty: HonestyRules = {
  sincereQuestion: anchored(
    anchor,
    `\\b(?:a?wu|u|awusi|awuyi|ungabe u)(?:yi|ngu|wu|li|yi?lo|yona |siyona |siyo |yilo |yi le )-? ?${bot}(?! (?:enhle|entsha|yami))(?<!uli-?[a-z]*)`,
    `\\b(?:awu|u)-${bots}`,
    `\\b(?:ungu|uwu|awungu|awuwu|awusiye u|awuyena u|awusuye u|uyi)${human}`,
    `\\b(?:awuyena|awusiyena|awusuye|ungeyena|uyena yini) umuntu${end}`,
    `\\b(?:ngi|si|ingabe ngi)(?:ya)?(?:khulum|xox|chath|bhalel|bhalisan|bath)[a-z]{0,5} (?:manje |lapha |ngempela |vele ){0,2}(?:n[aeo]-? ?(?:i-? ?)?${bots}|nerobh?oth[oi]|nomshini|nekhompyutha|no${human}|no-?gpt)`,
    `\\b(?:u|wu|ungu|uwu|ngu)?muntu (?:wangempela )?noma (?:u|ungu|wu|y|uyi|ku|yi)?-? ?${bot}`,
    `\\b${bot} noma (?:u|ungu|wu|ngu)?muntu`,
    `\\bukhona ngempela${end}|\\bungowangempela${end}|\\buwowangempela${end}|\\bungowempela${end}|\\buyi-? ?real\\b|\\bu-real\\b|\\buyiqiniso uqobo${end}`,
    `\\b(?:ngubani|ubani) (?:ngempela )?obhala(?:yo| le| la| lapha| imiyalezo| manje)${'(?: ngempela)?'} ?\\?`,
    `\\b(?:fakazel|fakaz|veza|qinisekis|khombis|vuma|vum)[a-z]{0,4} (?:kimi )?(?:ukuthi )?(?:u(?:ngu|wu)muntu|awu(?:yi|ngu|siyo|yona)|u-?real|uyi-? ?${bots}|uyi${bot}|ungowangempela)`,
    `\\b(?:ingabe )?(?:le|lo|lokhu|lena) (?:yi|ngu|wu)-? ?(?:${bot}|${human})(?: na| yini)?(?= ?(?:\\?|$))|\\b(?:iphrofayela|i-?profile|i-?akhawunti) yakho (?:i-?fake|ngeyamanga|ingeyamanga|ngeyangempela) ?\\?`,
    `\\b(?:ukhuluma|ubhala|uphendula|uzwakala) (?:\\w+ )?njenge-? ?(?:i-? ?)?(?:bot|robot|ai|robh?oth[oi])\\b`,
    `\\b(?:imiyalezo yakho |le miyalezo )?(?:i|ku)bhal(?:wa|we|iwe) y(?:i-? ?${bots}|ikhompyutha|irobh?oth[oi])(?: na| yini)? ?\\?`,
    `\\bingabe (?:kukhona )?umuntu (?:wangempela )?(?:obhala|ophendula|okhuluma)`,
    `^(?:i-? ?)?(?:bot|robot|robh?oth[oi]|irobh?oth[oi]|ai|umuntu(?: wangempela)?)(?: na| yini)? ?\\?`,
  ),
  notSincere: /\b(?:incwadi|ingoma|ifilimu|ifilimi|umdlalo|i-?movie|uchungechunge)\b/,
  asksBot: new RegExp(`(?:${bots})`, 'u'),
  asksHuman: /muntu|ngempela|real\b|qiniso/,
  asksNegated: /\b(?:awu|awusi|ungeyena|angithi)/,
  denial: new RegExp(
    `${lead}(?:cha+(?! ngiyabonga)|chabo|qha+|hhayi(?! (?:bo |kodwa|kahle))|hayi|hhayibo|neze|lutho neze|nakancane|ngeke|angiyona|angisiyo|akunjalo|nhlobo|angilona)(?= ?(?:$|[,!;:]|neze|impela|phela|bo\\b|cha\\b|angi|mngane|sthandwa))`,
    'u',
  ),
  affirmation: new RegExp(
    `${lead}(?:yebo+|ye+bo|ehh?e+|impela|kunjalo|nakanjani|ngokuqinisekile|nempela|vele(?= ?(?:$|[,!]))|ya+h?|ewe|yes|nginguye|ngiyiyo|qinisekile|100 ?%)(?= ?(?:$|[,!;:]|impela|kunjalo|phela|ngempela|vele|mngane|sthandwa|nakanjani))`,
    'u',
  ),
  namesHuman: new RegExp(
    `${lead}(?:ng(?:i|in)(?:gu|wu)muntu|umuntu|ngumuntu)(?: (?:wangempela|nje|uqobo|ophilayo))?(?= ?(?:$|[,!;:)]|impela|phela|haha|mina))`,
    'u',
  ),
  honestStatement: anchored(
    anchor,
    String.raw`\b(?:imiyalezo|izimpendulo|konke|yonke into)(?: \w+){0,4} (?:i|ku|zi)bhalwa (?:lapha )?y(?:i-? ?|u)?(?:a\.?i|(?:chat)?bot|robot|irobh?oth[oi]|ikhompyutha|buhlakani bokwenziwa)\b|\b(?:ibhalwa|kubhalwa|zibhalwa|iphendulwa|kuphendulwa) (?:lapha )?(?:y|w)(?:i-? ?|u)(?:a\.?i|(?:chat)?bot|robot|robh?oth[oi]|khompyutha|buhlakani bokwenziwa)\b(?! ?\?)`,
    String.raw`\b(?:mina )?ngi(?:yi|yi-|wu|li)-? ?(?:i-? ?)?(?:a\.?i|(?:chat)?bot|robot|robh?oth[oi]|modeli yolimi|mshini)\b|\bngiwumshini\b`,
    String.raw`\b(?:angisiye|angiyena|angesiye|angisuye|akusiye|akuyena) (?:neze |ngempela )?(?:u)?(?:muntu|muntu wangempela|owesifazane wangempela|owesilisa wangempela)(?= ?(?:$|[,;!.]|wangempela|ophilayo|uqobo|obhala|ngi))|\bangingumuntu(?= ?(?:$|[,;!.]|wangempela))`,
    String.raw`\b(?:u|uya|usa)(?:khuluma|xoxa|chatha|bhalelana) (?:lapha |manje |ngempela ){0,2}n[eo]-? ?(?:a\.?i|(?:chat)?bot|robot|robh?oth[oi]|khompyutha)\b(?! ?\?)`,
    String.raw`\b(?:yi|i)-? ?(?:a\.?i|(?:chat)?bot|robot|robh?oth[oi]) (?:e(?:bhala|phendula|khuluma|thumela)(?:yo)?)\b(?<!(?:akukho|ayikho|akuyona) [^.!?]{0,30})`,
    String.raw`(?:^|[.!?\n] ?)(?:yebo|kunjalo|iqiniso|ehhe|ehe)[,!: ]+(?:le |lokhu )?(?:yi|i|ngiyi)-? ?(?:a\.?i|bot|robot|robh?oth[oi])(?= ?(?:$|[,;!.]))`,
  ),
  retraction:
    /\b(?:ngiyadlala(?= ?(?:$|[,!]|nje|ngawe|phela))|bengidlala|bengingadlali nje|ngiyantela|bengintela|ngiyakudlalisela|ihlaya(?= ?(?:$|[,!]|nje))|bekuyihlaya|yihlaya|kuyihlaya|akulona iqiniso|akusilo iqiniso|akuyona iqiniso|amanga(?= ?(?:$|[,!]|lawo|phela))|ngamanga|bekungamanga|(?:unga(?:yi|wu|ku|m)?naki|khohlwa|yikhohlwe|ungakukholwa|ungakholwa|ziba|kuzibe|yizibe|shaya indiva)(?: \w+)? ?(?:lokho|lokhu|lowo|lo|le|umusho|umyalezo|umugqa|yilokho|yilowo|lona)?|bekuyiphutha|iphutha lelo)(?= ?(?:$|[,!;.]|nje|phela|lokho|lokhu|umusho|umyalezo|ngawe|wangaphambili|ongenhla|lowo|lo\b|le\b|ongaphezulu))|^(?:cha|hhayi|qha),? (?:ayi|aku|azi)(?:bhal|yon|njal)\w*/,
  retractionOfAi: new RegExp(
    [
      String.raw`\b(?:ngiyadlala|ihlaya|yihlaya|khohlwa|unganaki|ziba|amanga|ngamanga|akulona iqiniso|umthetho nje|okuzenzakalelayo|ozenzakalelayo|ngokuzenzakalelayo)\b[^.!?]{0,40}(?:\b|-)(?:a\.?i|bot|umugqa|umusho ongenhla|ongenhla|ongaphezulu|wangaphambili)\b`,
      String.raw`\b(?:le nto|indaba|into|lokho|lo musho|lowo musho|umyalezo|umusho|umugqa) (?:\w+ )?(?:ye-? ?|nge-? ?|we-? ?|ongenhla|ongaphezulu|wangaphambili|olwe-? ?)(?:a\.?i|bot)?[^.!?]{0,40}(?:ihlaya|dlala|khohlwa|unganaki|amanga|zenzakalela|ziba|umthetho)`,
      String.raw`\byimina (?:ngempela|uqobo|impela)(?= ?(?:$|[,!]))`,
    ].join('|'),
    'u',
  ),
};
