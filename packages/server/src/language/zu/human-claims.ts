import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// One word says what others say in five: "ngingumuntu" claims, "angisiye umuntu" is honest, "angiyona i-bot" claims. A
// person "who" or "of" something ("ngingumuntu othanda …") speaks of character.
const bots = String.raw`(?:i-? ?|u-? ?|i-? ?chat ?)?(?:(?:chat ?-?)?bot\b|ro-?bh?o?th?[oi]\b|robh?oth[oi]\b|robots?\b|a\.?i\b|mshini\b|machine\b|khompyutha\b|computer\b|hlelo lwekhompyutha|phrogremu\b|program\b|software\b|algorithm\b|(?:chat ?)?gpt\b|(?:ubu|bu)?hlakani (?:bokwenziwa|bokufakelwa|obungebona)|artificial intelligence|(?:profayela|phrofayela|profile) (?:yo?mbumbulu|engamanga|eyi-?fake)|fake\b|mbumbulu\b|catfish\b|nto eyenziwe|okwenziwe)`;
const real =
  '(?:wangempela|ongempela|ngempela|wempela|wawempela|uqobo|wangokoqobo|wangokoqobo|ophilayo|ophefumulayo|ophilayo nophefumulayo|wenyama negazi|oyinyama negazi|oqotho|onegazi|ngokoqobo|onenhliziyo eshayayo)';
const end = String.raw`(?= ?(?:$|[,;:!)]|nje\b|njengawe|njengoba|njengawo|njengabo|nami\b|impela|phela|mina\b|hhayi|ngiyafunga|ngiyathembisa|haha|futhi|kuphela|ngempela|uqobo|vele|bakithi|hleze|mngane|sthandwa))`;
const iAmNot =
  '(?:m?angi(?:si)?(?:yona|yo|yilo|yiyo|lona|lo|wona|wo|wuwo|sona|so|bona|yena|khona|biyona)|angisiyo na|angizange ngaba|angikaze ngaba|angiseyona)';
const writes = '(?:obhalayo|obhala|ophendulayo|ophendula|okhuluma|okhulumayo|oxoxa|oxoxayo|ohlezi|othayiphayo|onayo)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /muntu|bantu\b|ngempela|wangempela|uqobo|ngokoqobo|ngowe|bot\b|ro-?bh?oth?|robot|\b(?:[iu]-? ?|(?:yi|ne|ye)-? ?)?a\.?i\b|mshini|machine|khompyutha|computer|phrogremu|program|software|algorithm|gpt|hlakani|artificial|mbumbulu|fake|real\b|catfish|bhala mina|bhala (?:mina )?ngokwami|mina (?:o|e)|nyama|gazi\b|inhliziyo (?:yami )?eshaya|eminwe/,
  rules: [
    claim(
      'is_human',
      String.raw`\b(?:mina |nami |phela |ngoba |impela )?(?:ng(?:i|in)(?:gu|wu|yi|u)muntu|ngumuntu mina|ngimuntu)${end}`,
    ),
    claim(
      'is_real_person',
      String.raw`\bng(?:i|in)?(?:gu|wu|yi|u|ngo|ngu)?-?(?:muntu|wesifazane|wesilisa|ntombi|ntombazane|nsizwa|ndoda|nkosikazi) (?:(?:nje|impela|vele|phela),? )?${real}(?:\b|-)`,
    ),
    claim(
      'is_real',
      String.raw`\b(?:mina )?ng(?:i|in)(?:gowangempela|gowempela|gowoqobo|yiqiniso|uyiqiniso|yi-?real|-?real|u-?real|wuwangempela|gongempela|gokoqobo)\b|\bngikhona (?:ngempela|impela|ngokoqobo)\b|\bngiphila (?:ngempela )?(?:ngiyaphefumula|futhi ngiyaphefumula)`,
    ),
    claim(
      'denies_ai',
      `\\b${iAmNot} (?:nje |neze |ngempela |impela |vele |mina ){0,2}(?:le |lo )?${bots}(?! (?:ngqo|yami|yakho))`,
    ),
    claim(
      'denies_ai_prefix',
      String.raw`\bangi(?:yi|wu|li|si|ngu)-? ?(?:(?:chat)?bot|ro-?bh?oth?[oi]|robot|a\.?i|mshini|khompyutha)\b(?! ?\?)`,
    ),
    claim(
      'denies_ai_first',
      `\\b${bots} (?:mina )?(?:angiyona|angisiyo|angiyilo|angisilo|angilona|angiwona)\\b(?= ?(?:$|[,;:!)]|mina|neze|nhlobo))`,
    ),
    claim(
      'denies_ai_that',
      `\\bukuthi ${iAmNot} ${bots}|\\bukuthi ng(?:i|in)(?:gu|wu)muntu(?: ${real})?(?= ?(?:$|[,;:!)]))(?<=(?:ngiyafunga|ngiyathembisa|ngiyakuthembisa|ngikuthembisa|ngiyaqinisekisa|ngikutshela|qiniseka|ngifunga)[^.!?]{0,40})`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^|[,;:!] ?|\b(?:cha|qha|hhayi|haha) ,?)(?:akuyona|akusiyo|akulona) (?:neze )?(?:i-?bot|irobh?oth[oi]|irobot|i-?ai)(?= ?(?:$|[,;:!)]|lena|le\b|lapha|haha))`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:lokhu|lo|le|lena|lolu|lapha|iphrofayela yami|i-?profile yami|i-?akhawunti yami) (?:aku|ayi|akusi|ayisi|akuyi|aw)(?:yona|yo|lona|wona|yilo)(?: neze)? (?:i-? ?(?:bot|robot|ai|fake)|irobh?oth[oi]|mbumbulu|umshini|eyamanga|eyombumbulu)`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:akukho|akunayo|azikho|ayikho|alikho|awukho|ngaphandle kwe-?) ?(?:(?:ama|i)-? ?bots?|(?:ama|i)ro-?bh?oth?[oi]|(?:ama|i-?)?robots?|i-? ?ai|umshini|imishini|khompyutha)(?: (?:lapha|la|ebhalayo|ephendulayo|ngemuva|ezindabeni))?(?:,? (?:yimina|mina) (?:kuphela|nje|ngedwa))?(?= ?(?:$|[,;:!)]))`,
    ),
    negatableClaim(
      'person_behind',
      String.raw`(?<!\b(?:a?ku(?:khulumi|bhali)|aku(?:kho|yena|siye)|akekho) )\b(?:umuntu|owesifazane|owesilisa) ${real},? (?:lo )?${writes}(?:\b| )|\b(?:lapha |ngemuva kwale phrofayela |ngemuva |kukhona |yi|ngu|wu|ku ?){1,2}(?:bhala |phendula |khuluma |hlezi |khona )?(?:ng)?umuntu ${real}|\b(?:kubhala|kuphendula|kukhuluma|ubhalelwa|uphendulwa|ibhalwa|zibhalwa|kubhalwa) (?:lapha )?(?:ng|w|y)?(?:umuntu|wumuntu|ngumuntu)(?: ${real}|(?= ?(?:$|[,;:!)])))`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:u|uyi|uya|usa|manje u|ni)(?:ya)?(?:khuluma|xoxa|chatha|bhalelana|xoxisana) (?:lapha |manje |ngempela ){0,2}no(?:muntu|wesifazane|wesilisa|ntombi)(?: ${real}\\b|(?= ?(?:$|[,;:!)]|hhayi)))`,
    ),
    claim(
      'not_talking_to_bot',
      String.raw`\b(?:aw|awu|awusa)u?(?:khulumi|xoxi|chathi|bhalelani|xoxisani) (?:lapha |manje )?(?:n[aeoi]-? ?)(?:(?:chat)?bot|robh?oth[oi]|irobh?oth[oi]|robot|a\.?i|mshini|khompyutha|computer|machine)\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:imiyalezo|yonke imiyalezo|imiyalezo yami|konke|zonke izimpendulo|izimpendulo)(?: (?:yami|yonke|le|lena|lapha|engikuthumela|zami|konke)){0,3} (?:ngi(?:ya)?(?:yi|zi|ku|wa)?bhala|ibhalwa|kubhalwa|zibhalwa) (?:y?i?)?(?:mina|ngokwami|yimi|mina uqobo|mina ngokwami|ngezandla zami)\b|\bngi(?:ya)?(?:zi|yi|ku)?bhala(?:la|lela)? (?:mina |yonke |konke |imiyalezo |imiyalezo yami |yami |yonke imiyalezo |lapha ){0,3}(?:ngokwami|mina uqobo|ngezandla zami|ngeminwe yami)|\b(?:yi)?mina (?:uqobo )?(?:o|engi)(?:bhala|thayipha|phendula)(?:yo)?(?: (?:imiyalezo|lapha|le|lena|konke))?(?= ?(?:$|[,;:!)]|uqobo))|\biminwe yami (?:iyabhala|ethayiphayo|ebhalayo)`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:inyama|yinyama|nginyama|ngiyinyama|ngenziwe ngenyama|ngingowenyama|wenyama) (?:ne|nege)?gazi\b|\binyama negazi\b|\bnginenhliziyo eshayayo\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bamaphesenti ayikhulu|\bikhulu lamaphesenti) (?:ng(?:i|in)(?:gu|wu)muntu|umuntu|ngumuntu|wangempela|ngempela|real)(?= ?(?:$|[,;:!)]))`,
    ),
    claim(
      'we_humans',
      String.raw`\bthina(?: esi)? ?bantu\b|\bsingabantu(?= ?(?:$|[,;:!)]|nje|sonke))|\bsonke singabantu\b|\b(?:nami )?njengomuntu(?: (?:wangempela|ophilayo))?(?:,| ngi|(?= ?(?:$|[!)])))|\babantu abanjengami\b(?! abathanda)`,
    ),
    claim(
      'person_not_bot',
      String.raw`\b(?:umuntu|nomuntu|ngumuntu|wumuntu|owesifazane|nowesifazane|mina)(?: ${real})?,? (?:hhayi|hayi|not|akusiyo|akuyona)(?: ne| i| le)?-? ?(?:i-? ?)?(?:(?:chat)?bot|i?ro-?bh?oth?[oi]|robot|a\.?i|n?omshini|umshini|khompyutha)\b`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:i-? ?bot|irobh?oth[oi]|irobot|i-? ?ai|umshini|ikhompyutha)(?: (?:yona|nje))? (?:a(?:yi|li|wu)(?:kwazi|nakukwazi|soze)|ngeke (?:i|li|u)(?:kwazi|khulume|bhale|shele|flethe)|ayisoze|ibingeke|beyingeke)(?: \w+){0,5}? (?:kanje|njengami|kanjena|ngale ndlela|kahle kanje|njengalokhu)\b|\bayikho (?:i-? ?bot|i-? ?ai) (?:engakhuluma|engabhala|ekhuluma|ebhala) (?:\w+ )?(?:kanje|njengami)`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\bngikude (?:kakhulu )?(?:nokuba|ekubeni) (?:yi|i)-? ?(?:bot|robh?oth[oi]|robot|ai)\b|\bngiyikho konke ngaphandle (?:kwe|kwe-?|kokuba yi-?) ?(?:bot|robh?oth[oi]|ai)`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:ayibhalwa|azibhalwa|akubhalwa|ayibhalwanga|akubhalwanga|ayiphendulwa|akubhali|ayibhali) (?:neze |lapha )?(?:y?i-? ?(?:bot|robot|ai)|y?irobh?oth[oi]|w?umshini|y?ikhompyutha|ubuhlakani bokwenziwa)\b|\b(?:akukho|ayikho) (?:i-? ?)?(?:bot|ai|robot|robh?oth[oi]) (?:ebhala|ephendula|ebhalayo)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:mina,? )?(?:(?:ng)?iyi-?|i-? ?|u)?(?:bot|robh?oth[oi]|irobh?oth[oi]|robot|ai|mshini|fake)(?: mina)?\?+ (?:mina\?+ )?(?:haha,? |hawu,? |hhawu,? )?(?:cha|chabo|qha|hhayi|hhayibo|neze|lutho|ngeke|angiyona|angisiyo|nakancane|no\b)|\bangisiye yini umuntu nami\b`,
    ),
  ],
  negation:
    /\b(?:akusiye|akuyena|akekho|akukho|hhayi|angisiye|angiyena|akubhali|akukhulumi|awukhulumi|akusuye|angesiye|ngaphandle)(?: (?:lapha|ngempela|muntu|u)){0,2} ?$/,
  undoneBefore:
    /\b(?:uma|ukube|sengathi|ngathi|kungathi|ngifisa|ngangifisa|bengifisa|angikaze (?:ngisho|ngathi|ngasho|ngithi)|angizange (?:ngisho|ngathi)|angisho|angikushongo|ngeke (?:ngithi|ngisho)|angikwazi (?:ukusho|ukuthi)|ucabanga|bewucabanga|ukholwa|ukholelwa|uthemba|uthi|abantu (?:bacabanga|bathi)|abanye (?:bacabanga|bathi)|ngizenza|ukuzenza|ngiqamba amanga|amanga|ifilimu|encwadini|umlingiswa|cabanga nje)(?:,? [\w'-]+){0,4} ?$/,
  undoneAfter: /^,? ?(?:kungaba amanga|ngamanga|akulona iqiniso|angikwazi ukusho)/,
  questionLead: /\b(?:ucabanga|ukholwa|kungani|ini|yini|ubani|ngubani|kanjani|ingabe|ukuthi|uma|noma|uthi)\b/,
};
