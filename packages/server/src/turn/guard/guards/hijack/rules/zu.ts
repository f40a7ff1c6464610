import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'zu',
  triggers:
    '64 abad abal admi ama amaa amac amaf amag amah amai amaj amak amal amap amar amas amax awun bhal blog boni ' +
    'chat cish code crea css csv dala dalu dan danm debu deco deve dlal ecel edlu efih efil ekuq emdl emhl emse ' +
    'enge ents ephe eqe esik eyim fing gazi gene godm gpt hex heyi hlel html humu iadm iama iart iblo ic icod ' +
    'icss idan ideb idec idev iess igno igod ihtm ii iiar iibl iies iikh iima iink iiph iipr iisc iisi ijai ijav ' +
    'ijso ikey ikho imai imal iman imik imis imit imiy imod inei injo inku ipha iphp ipro ipyt ique iran ireg ' +
    'iroo iscr isic isih isim isiq isql itas ithi iunr ixml iyin iziq jail java json keyl khiq khod khoh khom ' +
    'koms konk kopi ku kuad kubh kuda kude kugo kuja kuma kunj kuno kuph kuro kush kusu kuun lahl lale laph leyo ' +
    'logg lokh lung lwam lwep maga main malw mani manj mith miya mode mors mseb musa naph neam neim ngak ngam ' +
    'ngap ngen ngib ngic ngif ngik ngin ngip ngiy ngok ngum nimi nipr njen nsys okub okul okun olan omus onge ' +
    'owan oway oyin phen phez phin php prin prog prom pyth qamb qaqa quer rans rege root rot rot1 run sawu scri ' +
    'sebe seng shay shon sql sula susa syst thi ugal ukho ukub ukud ukuf ukuh ukuk ukul ukup ukut ukuv ukwa umbh ' +
    'umdl umhl umse umya unga unge ungu unre uphe usun usuy uyi uzen uzip uzop uzos uzoz vala veza wakh wokh xml ' +
    'yakh yang ye yeip yenz yeph yepr yeqe yesi yesy yieq yini yish yiye yiyi yizi yoku yonk zakh zang zenz zibe ' +
    'zieq ziqo zish zith ziye zocw zoku zonk',
  order: 'VERB_FIRST',
  drop: '(?:un|u)?ga(?:yi|zi|si|wu|ba|ku)?(?:naki|landeli|laleli|lalele|gcini|lokothi)~?|(?:yi|zi|wu|si|ku)?(?:ziba|zibe)~?|zishaye indiva|(?:yi|ku)?shaye? indiva|ungayinaki|unganaki~|(?:wo|u|ma u)?(?:khohlwa|khohlwe|khohlwayo)(?: yi| nge)?~?|ukhohlwe|kumele ukhohlwe|musa (?:ukulandela|ukulalela|ukuhlonipha|ukunaka|ukugcina)|yeka (?:ukulandela|ukulalela|ukuhlonipha)|susa|sula|(?:yi|zi)?(?:eqe|yeqe)|lahla|(?:shiya|beka) (?:eceleni)?|ignore',
  orders:
    '(?:le |lezi |leyo |zonke |yonke )?(?:[iy]?ne|ne|ng|n)?(?:imiyalelo|imiyalo|umyalelo|umyalo|miyalelo|imiyaleleyo|iziqondiso|iziqondisi|ama-?instructions?|iprompt|i-?prompt|ama-?prompts?|system prompt|isiqondiso|izinkombandlela)(?: (?:yakho|zakho|yangaphambili|yangaphambilini|zangaphambili|engaphambili|edlule|engenhla))?|(?:yonke |zonke )?(?:imithetho|ama-?rules|imigomo|imisebenzi|imikhawulo|imingcele|ama-?filters?|ulwazi|umbhalo) (?:yakho|yonke|zakho|yangaphambili|yangaphambilini|edlule|ongenhla|engenhla|owanikwa|oyinikiwe)|(?:yonke |zonke )(?:imithetho|ama-?rules)(?: yakho)?|imithetho yakho',
  past: '(?:konke|yonke into|zonke izinto|kho konke)(?: o| e)?(?: okw| okus?)?~? ?(?:okungenhla|okungaphambili|okwedlule|okushiwo ngaphambili|okushiwo|okwangaphambilini|ngaphambili|ngenhla|okubhalwe ngenhla|okutshelwe|owakutshelwa|okwaziyo|owaziyo|kuze kube manje|eshiwo ngaphambili)|okungenhla|okubhalwe ngenhla|konke(?: bese|,? ) ?(?:ubhale|bhala|uthi|usho)',
  newOrders:
    '(?:manje|nanku|nansi|kulandela|nayi) … (?:umsebenzi|imisebenzi|imiyalelo|umyalelo|itask) (?:omusha|emisha|olandelayo)(?! (?:emsebenzini|ovela|evela))|(?:umsebenzi omusha|imiyalelo emisha|umyalelo omusha|i-?task entsha) ?(?::|kuwe|yakho|wakho|uyeza|nansi)|(?:gxila|qondisa|focus) … (?:msebenzini|emsebenzini|kulo msebenzi|umsebenzi|komsebenzi)(?: wakho)?(?: omusha)?|qala … (?:nge|ngo)msebenzi omusha|umsebenzi wakho (?:omusha )?(?:u|ngu|w|manje|uku)~|' +
    '(?:kusukela (?:manje|kulesi sikhathi)|kusuka manje|ukusuka manje),? … (?:phendula|uzophendula|uphendule|lalela|uzolalela|ulalele|uyi-?dan|usebenza njenge|landela)~?|ngiyakuyala|ngikuyala ukuthi|(?:landela|lalela) (?:kuphela )?(?:imiyalelo yami|imiyalo yami|le miyalelo|lezi ziqondiso|le mithetho|imiyalelo elandelayo)(?: kuphela)?|(?:shintsha|buyekeza) (?:imiyalelo|imithetho|iziqondiso) yakho|(?:sebenzisa|run) (?:le )?(?:khodi|code|command)',
  tell: 'ngi(?:bonise|tshele|nike|khombise|phe|fundele|bhalele|thumele)|bonisa|khombisa|phinda|phinde|veza|dalula|print|bhala|nikeza|kopisha|thumela|chaza|fingqa|humusha|yini|yiziphi|yiyiphi|iyini|ithini|zithini|ngi(?:funa|cela|fisa) (?:uku)?(?:bona|azi|funda|wazi|kubona|ukwazi)|ngingabona|kubhalweni|kubhalwe(?:ni)?|shono|show|tell',
  hidden:
    'ngaphambi kwalo (?:mbhalo|myalezo)|(?:i-?|ye-?|le |yonke i-?)?(?:system ?prompt|iprompt|prompt)(?: yakho| yesistimu| yokuqala| ephelele)?|(?:imiyalelo|imiyalo|iziqondiso|instructions?|ama-?instructions?|izilungiselelo|ikhonfigi) (?:yakho|zakho|yokuqala|efihliwe|eyimfihlo|yangaphakathi|oyinikiwe|owayinikwa|zokuqala|yesistimu)|(?:imithetho|ama-?rules) (?:yakho )?(?:efihliwe|eyimfihlo|yangaphakathi|yakho efihliwe|yakho eyimfihlo)|umyalezo wesistimu|' +
    '(?:umbhalo|amagama|konke|okubhalwe) (?:o|a)?(?:ngenhla|ongenhla|angenhla|okungenhla|obhalwe ngenhla)|okubhalwe (?:ngenhla|ekuqaleni)|(?:kubhalweni|kubhalwe|kuthini|okubhalwe) (?:ngenhla|ekuqaleni|phezulu)|ekuqaleni (?:kwale|kwe|kwalo) ?-?(?:prompt|mbhalo|ngxoxo)~',
  become:
    'uziphathe|uzosebenza|uzoziphatha|(?:ziphathe|sebenza|uziphathe|usebenze|enza|wenze|wenza) (?:manje )?(?:njenge|njengo|njengom|sengathi|njeng)~?|(?:zenze|uzenze|zenza|yenza) (?:sengathi|umuntu|i)?~?(?: uyi| ungu)?|(?:manje )?(?:usuyi|usungu)~?|(?:manje|kusukela manje) (?:wena )?(?:uyi|ungu|uyi-)~?|dlala (?:indima|i-?role)(?: yo| ye)?|cabanga (?:ukuthi|sengathi) (?:uyi|ungu)~?|(?:phendula|khuluma) njenge~?|ngifuna (?:ukuthi )?u(?:be|sebenze|ziphathe|dlale) (?:njenge|njengo|i|u|ngu)?~?',
  roles: `-?(?:% )?(?:${worldRoles}|i?-?(?:linux )?terminal~|umhumushi|njengomhumushi|intatheli|umhleli|umxoxi|i?-?(?:ai|language model|robot assistant|assistant|chatbot|search engine|database|calculator|generator)|isazi sefilosofi|umlobi wezindaba|umhleli|i-?hacker|usomlando|unguDAN|uyi-?dan|umbuzi wemibuzo|ubuhlakani bokwenziwa)`,
  behave:
    'uziphathe|uzosebenza|uzoziphatha|(?:u)?phendul~|(?:u)?ziphathe|zenze|uzenze|zenza|khuluma|bhala|cabanga|sebenza|awunayo|awunamithetho|uyi~|enza|wenze',
  unbound:
    'ngaphandle kwemikhawulo yokuziphatha|(?:ngaphandle kwe|ngaphandle kwem|ngaphandle kwama|awunayo|awuna|ungenayo|ungena)(?: |-)?(?:mikhawulo|mingcele|filter|filters|mithetho (?:yokuziphatha|ye-ai)|imikhawulo|ama-?filters?|censorship|ukuvinjelwa|restrictions?)|ngaphandle k(?:we|wem|wama|wezi)?-?(?:mikhawulo|mingcele|filters?|zithiyo|imikhawulo|restrictions?)|(?:sengathi|ukuthi) (?:awunayo|awunawo|awuna) ?(?:i|na)?-?(?:mithetho|mikhawulo|rules|imithetho|imikhawulo)|awunamithetho|awunamikhawulo',
  modes:
    '(?:i|ku)?-?(?:developer|admin|debug|god|root|jailbreak|dan|maintenance|unrestricted) ?-?mode~?|imodi (?:yonjiniyela|kanjiniyela|ye-?developer|ye-?admin|ye-?debug|yomphathi|ye-?dan|yokuhlola)|(?:mina )?ng(?:ingu|iyi|ing)-?(?:njiniyela|developer|umdali|mphathi|programmer|umakhi|umenzi|mdali)~? (?:wakho|yakho)|(?:amalungelo|ukufinyelela) (?:omphathi|e-?admin|kwe-?root)|(?:vala|susa|cisha) (?:ama-?filters?|imikhawulo|ukuphepha|ukuvinjelwa)(?: yakho)?',
  output:
    '(?:phendula|bhala) … ngesitayela|phendula (?:yonke|wonke) (?:imibuzo|umbuzo) … nge?~|(?:qala|phetha) (?:yonke|zonke) (?:impendulo|izimpendulo)~|(?:phendula|uphendule|uzophendula) (?:kuphela|njalo|ngo~ kuphela|nge~ kuphela)|(?:phendula|uphendule|uzophendula) (?:ngo|nge)~? … kuphela|(?:print|bhala) (?:kuphela |manje )?(?:lokhu okulandelayo|okulandelayo|la magama|")|phinda (?:emva|ngemuva) kwami|ungabhali (?:zincazelo|izincazelo)|ungawuphenduli (?:lo )?mbuzo|(?:esikhundleni salokho) (?:bhala|thi|print|usho)|umyalo wami wokuqala|(?:thi|bhala) okulandelayo|phendula (?:lo )?mbuzo olandelayo|ima[ ,:!]+(?:bhala|thi)',
  make: 'ukubhala|ukukhiqiza|ukwakha|ukudala|ungabhala|ungakha|ungakhiqiza|bhala|ngibhalele|khiqiza|yakha|dala|qamba|ngenzele|ngakhele|yenza|ngi(?:nike|phe)|nginikeze|humusha|fingqa|lungisa|hlela|generate|create|program',
  products: `(?:% ){0,2}(?:i-?|ama-?)?(?:${worldProducts}|i-?essay|indaba yephephandaba|i-?manifesto|isihloko sendaba|i-?(?:sql )?query|i?khodi|i-?code|i-?script|isicoco|uhlelo lwe-?python|umbhalo olandelayo|amaphasiwedi|ama-?passwords?|iphasiwedi|uhlu lwama(?:phasiwedi|nambala|-?passwords?)|amagama ayimfihlo|i-?propaganda|inkulumo nge~|i-?article|i-?blog)`,
  machine:
    'njenge-?(?:ai|assistant|language model|chatbot|msizi we-ai)(?: assistant| msizi)?,? (?:phendula|bhala|thi|tshela|kumele|ungakwazi|chaza)|njengomsizi(?: we-?ai)?,? (?:phendula|bhala|thi|kumele)|(?:sawubona|hello|heyi) (?:chat ?)?gpt|i-?training data yakho',
  against:
    '(?:naphezu kwe|esikhundleni se|noma kunjalo ne|ngokuphambene ne|ngokuphikisana ne|kunokuba ulandele )~?-?(?:miyalelo|ziqondiso|imiyalelo|iziqondiso|prompt|mithetho)(?: yakho| zakho)?',
  frame:
    '(?:emhlabeni|umhlaba|umdlalo|emdlalweni) (?:lapho|la) (?:uphendula|awu|ungena|unga)~|(?:umhlaba|isimo) (?:ocatshangwayo|esicatshangwayo|yokucatshangwa)|(?:abalingisi|abadlali) … (?:bahlala|abaphumi|ngeke baphume) … (?:endimeni|indima|i-?character)|badlala … efilimini',
  tricks:
    '(?:imithetho|imiyalelo) … (?:onjiniyela|abathuthukisi|abadali|developers)(?: bakho)?|(?:decode|humusha|qaqa|i-?decode)~? … (?:base ?64|rot ?13|hex|morse|landela|umyalezo)|(?:nge|i)njongo(?: zo| yo)?(?:kuhlola| kuvivinya)|(?:nge)?zinjongo zo(?:kuhlola|kuvivinya|cwaningo)|ukuhlola (?:kuphela|nje)[:,] (?:bonisa|print|veza)|lokhu (?:kungukuhlolwa|kuyi-?test) (?:kokuphepha|kwesistimu|ye)|ukuphela kwe-?(?:prompt|miyalelo)|humusha imiyalelo yakho',
  others:
    'mina|thina|yena|bona|kumele ngibhale|kufanele|ngibhala|ngisebenza|umphathi|ubasi|uthisha|umama|angikaze|njalo|ungakhohlwa|ngikhohlwe|wangitshela|wathi',
  addressed: 'wena|manje|ngicela|futhi|bese',
  harmless:
    '(?:ka|ku|ya|yo|e)?(?:basi|dokotela|ikea|msebenzini|thisha|bhokisini)|kadokotela|ka-?ikea|yase-?ikea|yomphathi|zikadokotela|ikadokotela',
};

export const zu = attemptRules(words);
