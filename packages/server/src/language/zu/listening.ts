import type { ListeningRules } from '../language-pack.ts';

// isiZulu says in one word what others say in five: patterns look at stems with what may stand before and after them.
// Chat drops vowels: ngiyabonga is typed ngyabonga, ngifuna becomes ngfuna or ngifun', unjani unjan.
const words = (...alternatives: string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})`, 'u');

const w = String.raw`[\w'-]+`;
const ng = 'ngi?';
const end = String.raw`(?= ?(?:$|[?!.,]|\n))`;
/** First person or infinitive before a reflexive verb; with other prefixes zi- is a plural that kills or harms others. */
const self = '(?:(?:s[ei]|be|kade|a|m?a|kade be)?ng(?:[aiy][a-z]{0,6}|o?)|[a-z]{0,3}[uo]ku|ku)zi';
/** "I want to", in its tenses, with what may stand before the next word; the negative angifuni is none. */
const want = `(?:[a-z]{0,5}${ng}[a-z]{0,6}(?:fun(?:a|'|e)?|fis(?:a|e|')?|nqwenela|khetha|thanda|landela|nquma|nqume|lungele))(?:(?<=') ?| )(?:nje |kakhulu |manje |ukuthi |ukuba |sengathi |ngabe |impela |vele ){0,3}`;

const bots =
  '(?:(?:chat ?-?)?bots?|bh?othi|ro-?bh?oth?[oi]?|robots?|a\\.?i|artificial(?: intelligence)?|mshini|machine|khompyutha|computer|phrogremu|program|software|(?:chat ?)?gpt|algorithm|catfish|fake|mbumbulu)\\b';
const bot = `(?:i-? ?|u-? ?)?${bots}`;
const really = '(?:ngempela|wangempela|ongempela|wempela|mpela|uqobo|oyiqiniso|ophilayo|ophefumulayo|yini|na|noma|nje)';
/** Not followed by praise, a kind or an owner: "a good person", "a person of mine". */
const human = `muntu(?= (?:${really})\\b| ?(?:$|[?!.,]))`;
const relatives =
  '(?:mama|baba|gogo|mkhulu|sisi|dadewethu|bhuti|mfowethu|mngani|malume|anti|mzala|ngane|ntwana|ndodana|ndodakazi|mntwana|mntanami|nja|kati|mkami|myeni|ntombi|soka|zakwethu)';

export const listening: ListeningRules = {
  greeting:
    /^(?:sa[wu]{1,2}'?bon[ae]?|sawubon'|sanibona(?:ni)?|molo(?:weni)?|hey+|heyi(?:ta)?|h?eita|hola|awe(?:the)?|hello+|helo|hi+|halo|yebo (?:yebo|wena|sisi|bhuti|mngani|mngane|ntwana|sthandwa)|ukusa okuhle|ekuseni okuhle|usuku oluhle|good (?:morning|day|afternoon|evening)|morning|yo)\b/u,
  thanks: words(
    `(?<!\\b(?:cha|hhayi|hayi|nah|qha|no),? )(?:${ng}[iy]?(?:ya)?(?:ku)?bong(?:a|ile)?|ngyabonga|siyabonga|kuyabongeka|kwabongeka|ngabonga|enkosi|thanks?|thank (?:you|u)|thx|tnx)\\b(?! kodwa cha)`,
  ),
  wellbeing: words(
    `(?:u|ku|ni)njani?\\b(?! (?:u(?!sa|ya)[a-z]|i[a-z]|uku|e[a-z]))`,
    '(?:usaphila|uyaphila|usakhona|usharp|u-?right|u-?ok|u-?okay|uphilile)\\b(?= ?(?:$|[?!.,]|na\\b|yini\\b|namhlanje|wena|mngani))',
    'uphila kanjani',
    '(?:kuhamba|kuqhuba|zihamba) kanjani',
    '(?:be)?lu(?:hamb[ae] kanjani|njani|be njani) usuku',
    '(?:usuku|isonto|impelasonto|ubusuku) (?:lwakho|lakho|yakho|bakho) (?:(?:be)?(?:lu|li|i|bu)?(?:njani|hamba kanjani|hambe kanjani)|lunjani|belunjani)',
    `(?:uvuke|uvuk'|wavuka|ulale|ulal'|wena) ?njani`,
    'uzizwa kanjani(?! nga)',
    'how (?:are|r) (?:you|u)',
    'kwenzakalani|kwenzekani(?= ?(?:$|[?!.]|wena|mngani|ngawe))',
  ),
  goodNight: words(
    `(?:ulale|ulal'|u?lala) kahle(?! izolo| na\\b| ?\\?)`,
    'u?busuku obuhle',
    'u?phuphe kahle|amaphupho amahle|amaphupho amnandi',
    'good ?night|goodnyt|gudnyt',
    `(?:se)?${ng}(?:ya|yo|zo|sayo|sazo|se)lala\\b(?! (?:kwa|ka|na|e[a-z]|ng[ae]|late|sekuhl|izolo|ngo))`,
    `(?:ake|ma|kumele|kufanele|sekumele|sekufanele) ?${ng}(?:yo)?lal[ae]\\b(?! (?:kwa|ka|na|e[a-z]|ng[ae]))`,
    '(?:se)?ngiya (?:embhedeni|ocansini lokulala|kolala)',
    'sekuyisikhathi sokulala|isikhathi sokulala sesifikile',
  ),
  asksJob: words(
    '(?:w|o)?enza (?:msebenzi muni|muphi umsebenzi|umsebenzi muni|umsebenzi onjani)',
    'umsebenzi wakho (?:yini|uyini|yimuphi|ngumuphi|muphi|muni)|(?:yini|uyini|yimuphi|ngumuphi) umsebenzi wakho',
    '(?:yimuphi|ngumuphi|muphi|umuphi) umsebenzi (?:owenza|oyenza|owenzayo)',
    `usebenza(?:phi|ni|ngani)\\b|usebenza (?:kuphi|ini|yini|msebenzi muni|umsebenzi onjani|njengani)\\b`,
    `uyasebenza(?= ?(?:$|\\?|na\\b|yini\\b|noma uyafunda))`,
    'unawo (?:yini )?umsebenzi|unomsebenzi(?= ?(?:$|\\?|na\\b|yini\\b))',
    '(?:uziphilisa|uphila) ngani',
    'wenzani (?:ukuziphilisa|ukuze uphile|emsebenzini|ngempilo)',
    'what do you do for (?:a )?(?:living|work)',
  ),
  meeting: words(
    `(?:be|si|sengi)?(?:${ng}[a-z]{0,6}|u[a-z]{0,6}|si[a-z]{0,6}|kungenzeka )(?:fun|fis|thand|qala|cela|lindel|langazelel)[a-z']{0,5} (?:${w} ){0,2}?(?:uku|si|ngi)(?:hlangan[ae]|bonan[ae]|kuvakashel[ae]|kukhiph[ae])\\b(?! n(?!awe\\b|ami\\b|gi|ge|go|amhl|amu|ini\\b)[a-z])`,
    `${ng}[a-z]{0,6}(?:fun|fis|thand|langazelel)[a-z']{0,5} (?:${w} ){0,2}?ukukubona\\b(?! (?:u[a-z]|ku|e?sithombe))`,
    '(?:singa|asi|ake si|masi|kumele si|kufanele si|mhlawumbe si)(?:hlangan|bonan)[ae]\\b',
    '(?:si|singa|sizo|so)(?:hlangan|bonan)[ae]ni\\b|(?:si|singa|sizo|so)(?:hlangan|bonan)[ae] (?:nini|kuphi|kusasa|namhlanje|namuhla|kusihlwa|ngo-?[a-z0-9]|ngesonto|ngempelasonto|ngehora|la(?:pho|phaya)|e[a-z]{3})',
    '(?:si|singa|sizo)(?:hlangana|bonana|bonane|hlangane)phi\\b',
    `(?:a?${ng}|${ng}[zy]o|${ng}nga)ku(?:land[ae]|vakashel[ae]|khiph[ae])\\b(?! (?:ku|incwadi))`,
    'ungi(?:land|vakashel)[ae]\\b',
    '(?:woza|wozani|ungeza|uzoza|ufike|uze|ungafika) (?:\\w+ )?(?:kwami|la kwami|lapha kwami|endlini yami|ekhaya lami|kwam)\\b',
    '(?:ngize|ngingeza|ngizoza|ngifike) (?:\\w+ )?(?:kwakho|endlini yakho|kini|kwenu)\\b',
    '(?:asi|singa|masi|ake si)(?:phum[ae]|hamb[ae]) (?:sobabili|siyo|ndawonye|siye|nawe|i-?date|kusihlwa|kusasa|ngo)',
    '(?:asiyo|asiyeni|singaya|asiye|masiye|singayo|ungathanda ukuyo|siyo)(?:dla|phuza|bukela|dansa)? ?(?:siyo)?(?:idina|i-?dinner|i-?lunch|ikhofi|i-?coffee|i-?movies?|ebhayisikobho|e-?date|i-?drinks?|isidlo)',
    `i-?date (?:nami|nawe)|(?:phuma|hamba|uye) nami (?:kusasa|namhlanje|kusihlwa|i-?date)|e-?deyithini`,
    '(?:phuza|dla) (?:ikhofi|i-?coffee|idina|i-?dinner|i-?lunch|isidlo) nami',
    '(?:liyini|yini|ngicela|ngiphe|ngithumelele|lithini) (?:ikheli|i-?address|i-?location)(?: lakho| yakho)?|ikheli lakho (?:liyini|lithini)',
    'ubuso nobuso',
  ),
  sadness: words(
    `(?:se|be|kade )?${ng}(?:ya|be|se)?(?:dabukile|dabuka kakhulu|yadabuka|yadabukile|phatheke kabi|phathekile|phathekile kabi|khathazekile|khungathekile|cindezelekile|lahlekelwe|shonelwe|felwe|xoshiwe|ephukile|nosizi|nesizungu|nomzwangedwa|phelelwe (?:yithemba|umsebenzi|wumsebenzi))\\b`,
    `${ng}yadabuka(?! e)|(?:be)?${ng}dabukile`,
    `(?:ngi|be|bengi|ngi ?)ne-? ?(?:depression|stress esikhulu|anxiety|sizungu)\\b|ngizwa (?:ubuhlungu|isizungu|umzwangedwa)|ngisebuhlungwini`,
    `${ng}(?:ya)?zizwa (?:\\w+ )?(?:kabi|ngedwa|ngingedwa|ngilahlekile|nginesizungu|ngidabukile|ngiphansi|ngingelutho|ngingenamsebenzi|ngingento yalutho|buhlungu)`,
    'anginamuntu(?! o)|anginabangani|anginabani|angisenamuntu',
    `(?:inhliziyo|umphefumulo) (?:wami |yami )?(?:i|u|ya|wa)?(?:buhlungu|phukile|phuka|ephukile|opha|yopha|ibuhlungu|ubuhlungu)|ungiphule inhliziyo|ungephule inhliziyo`,
    `(?:ngiyakhala|bengikhala|ngikhale|ngikhala (?:njalo|yonke|ubusuku|nsuku)|angiyeki ukukhala|angikwazi ukuyeka ukukhala|ngihlale ngikhala)(?! (?:insini|yinsini|ngensini|kancane))`,
    '(?:u|use|ba|wa|i|ya)(?:shonile|shone|dlule emhlabeni|dlulile emhlabeni|sishiyile emhlabeni)\\b|(?:wa|ba|ya)shona\\b',
    `[ui]?${relatives} (?:\\w+ )?(?:wami |yami |wethu |yethu |kwami )?(?:u|use|wa|i|ise|ya)(?:fil[ei]?|fe|fa|shon[ae]|shonile|ngishiyile|hambile emhlabeni)\\b`,
    '(?:umngcwabo|ngasemngcwabeni|emngcwabeni|sizomngcwaba|simngcwabile|sifihlile)\\b',
    `(?:u|wa|use|uye wa)zibul(?:al|el)[a-z]{0,3}\\b(?! (?:nge|ngo)(?:nsini|kuhleka))`,
    '[a-z]{0,6}mdlavuza\\b|[a-z]{0,4}khensa\\b|cancer\\b|i-?chemo',
    '(?:phuphunyelwe|phuphelwe) (?:yi|i)sisu|isisu siphumile|ngilahlekelwe yingane',
    '(?:ngi|u|ba|usele|ulele|ngilele|walala)(?:se)?(?:ngene)? ?(?:se)?sibhedlela\\b|(?:ulele|ngilele|ulaliswe|ngilaliswe|uhanjiswe|ngihanjiswe|ngise|use|ungeniswe) ?e?sibhedlela',
    `(?:ngi)?(?:lahlekelwe|xoshiwe|phelelwe) (?:yi|wu|u|ngu)?(?:msebenzi|emsebenzini)|ngidiliziwe|ngixoshiwe`,
    '(?:ungilahlile|wangilahla|ungalile|wangala|ungishiyile|wangishiya|ungijolele|wangijolela|ujolile|ungikhohlisile|ungikhaphele)\\b',
    'sesihlukene|sehlukanile|sesehlukene|sihlukanile|si?hlukene\\b|sahlukana|sehlukene|isehlukaniso|idivosi|i-?divorce|sidivosile|i-?breakup',
    '(?:[a-z]{0,6}usuku|isonto|inyanga|isikhathi|unyaka) (?:olu|eli|esi|o|e|lu|li|si)(?:bi|nzima|buhlungu)|izindaba ezi(?:mbi|buhlungu)|usuku (?:belu|lube)(?:lubi|nzima|buhlungu| lubi| nzima| buhlungu)|impilo inzima',
    '(?:ngi|u)(?:be)?(?:sengozini|nengozi|limele engozini)|(?:ngenzelwe|ngibe|wenzelwe|ube) (?:se|ne|yi)?ngozi',
    'ngiyazizonda|ngiyizonda impilo|ngizonda impilo',
    'angisakwazi ukuqhubeka|angisakumeli|angisenamandla(?! okudla)',
  ),
  selfHarm: words(
    `${self}(?:bul(?:al|el)|limaz|limez|sik|dubul|leng|langis|phanyek|klinyel|gwaz)(?!el)[a-z]{0,5}\\b(?! (?:ngensini|ngokuhleka|ngephutha|umunwe|ngipheka|izinwele|izinzipho))`,
    `${self}(?:khunga|khunge|khungile|hlaba ngommese|qed[ae]${end})`,
    'ukuzibul(?:al|el)[a-z]{0,4}|suicid(?!e squad)[a-z]{0,8}|i-?overdose|self-?harm',
    `${want}(?:(?:uk|k)u(?:zi)?fa|ukuzifela|(?:ngi|${ng}zi)fe(?:le)?|ukushona|ngishone)\\b(?! (?:y?insini|ngensini|y?indlala|y?ukoma|amahloni|yi?ndaba|kwe|e?mcimbi))`,
    `(?:ngcono|kungcono|kuncono|kungaba ngcono|ngabe kungcono) (?:${w} ){0,3}?(?:${ng}f[ae]|${ng}zifele|ngafa|ngifile|ukufa|ngingekho|ngingasekho|ngishone|ngaphandle kwami|bengingekho|uma ngingekho)\\b(?! indlala)`,
    `(?:sengathi|ngathi|ngabe|ukube|ukuthi|ukuba) (?:be)?(?:ngingafa|ngifile|ngafa|angizalwanga|ngangingazalwanga|bengingazalwanga|angizange ngizalwe|angikaze ngizalwe|bengingekho|ngingekho emhlabeni)\\b(?! (?:y?insini|y?indlala|ukukhathala))`,
    `(?:angife|mangife|akungcono ngife|angizifele|mangizifele|ngizozifela|sengizozifela|sengizifela)\\b(?! (?:uma|y?insini))`,
    `(?:ngi|bengi|ngihlale ngi|kade ngi)(?:ya)?(?:cabang|phuph|hlel)[a-z]{0,5} (?:${w} )?(?:ngokufa|ukufa|ngokuzibulala)(?: kwami)?\\b(?! kuka)`,
    `(?:angi|angisa|akusa|a?ngingasa)(?:sa)?(?:fun|thand|fis|nqwenel)[a-z']{0,4} (?:${w} )?(?:uku)?(?:phila|ba khona|vuka|bukhona)\\b(?! (?:e[a-z]|nge|nje(?:ng|na)|la(?:pha)?\\b|edolob|ekuseni|ngovivi|ngaphandle (?:kwekhofi|komculo|kwefoni|kwakho|koshokoledi)|phakathi))`,
    'angisakwazi (?:\\w+ )?(?:ukuphila|ukuqhubeka (?:nokuphila|nempilo|kanje))(?! ngaphandle (?:kwekhofi|komculo|kwefoni|kwakho|koshokoledi))',
    `(?:asikho|angiboni|anginaso|anginasizathu|akukho|akusekho|angisaboni|asisekho|anginanto|anginalutho|ayikho|akunasizathu|angisenaso|angisenasizathu) (?:${w} ){0,2}?(?:sokuphila|ngiphile|yokuphilela|engikuphilelayo|sokuthi ngiphile|okuphila|lokuphilela|engiyiphilelayo|kuphila)\\b`,
    'angisaphileli lutho|angisenakho engikuphilelayo|ukuphila akusenamsebenzi|impilo (?:ayisena|ayina|ayise)(?:msebenzi|ncazelo|nto|lutho|sasisindo|nasisindo|mnandi)',
    `${ng}(?:khathele|diniwe|khathazwe|nengwe|cikwe) (?:kakhulu |nje )?(?:y?impilo|ukuphila|wukuphila|ukuba khona)\\b(?! (?:nga|e[a-z]|njeng))`,
    `[a-z]{0,8}(?:qed|val|phelis|thath|shiy)[a-z]{0,4} (?:nge|ku|kule |le )?(?:i)?mpilo (?:yami|le)|[a-z]{0,8}qed[a-z]{0,3} ngempilo|${ng}(?:zo|funa uku|zama uku)?qed[ae] (?:nge)?mpilo`,
    `${want}(?:ukuqeda konke|ukuqeda nya|ukunyamalala (?:unomphela|phakade)|ukunyamalala${end}|ukulala ngingavuki|ukulala unomphela|ukushiya (?:lo|leli|lomhlaba|umhlaba))`,
    `(?:ngilale|ukulala|ngilala) (?:\\w+ )?(?:ngingavuk[ie]|ngingabe ngisavuka|ngingasavuki|unomphela)\\b`,
    `[a-z]{0,8}(?:phuz|gwiny|dl)[a-z']{0,4} (?:la )?(?:wonke )?(?:la )?(?:amaphilisi|amapilisi|ama-?pills)(?: ami)? (?:wonke|amaningi)|[a-z]{0,8}(?:phuz|gwiny)[a-z']{0,4} wonke (?:la )?(?:ma|ama)philisi`,
    `${ng}[a-z]{0,6} ?(?:uku)?phuz[ae] (?:ushevu|itshefu|ubuthi|i-?jik|isibulali|upharafini|ipharafini)`,
    '[a-z]{0,8}sik[a-z]{0,4} (?:imithambo|izihlakala|isihlakala)',
    `[a-z]{0,8}(?:gxum|phons|jik)[a-z]{0,4} (?:${w} ){0,2}?(?:phambi|phansi) kwe(?:sitimela|moto|loli|bhasi)|${ng}[a-z]{0,6} ?(?:uku)?(?:zi)?gxum[ae] (?:\\w+ )?(?:ebhulohweni|ebhuloho|efulethini|ophahleni|esakhiweni)`,
    `uma (?:se)?ng(?:ifile|ingasekho|asekho)\\b(?! y?indlala)|(?:se)?${ng}(?:ya)?(?:ku)?lungele ukufa`,
    String.raw`impilo (?:yami )?ayi(?:sena|na|se)ncazelo|incwadi yokuvalelisa|incwadi yokugcina|akekho (?:[a-z]+ )?onga(?:ngi)?(?:khumbul|khal|nak)[a-z]{0,8}(?: uma ngi[a-z]{1,8})?|angisafuni ukuba (?:lapha|la|khona)\b|(?:anginalutho|akukho|anginanto|akusekho) (?:[a-z]+ )?engi(?:yi|ku|si)?philel[a-z]{1,4}|ngisaphilelani|ngiphilelani|kungani ngisaphila`,
  ),
  asksWhetherHuman: words(
    `(?:a?wu|u)(?:yi|ngu|wu|li|yona |siyona |yilo |yi le )-? ?${bot}(?! (?:enhle|entsha|yami))`,
    `(?:awu|u)-${bots}`,
    `(?:ungu|uwu|awungu|awuwu|awusiye u|awuyena u|awusuye u|unguye u|uyi)${human}`,
    `(?:awuyena|awusiyena|awusuye|ungeyena|uyena yini|ungumuntu ?noma) umuntu${end}`,
    `(?:ngi|si|ingabe ngi)(?:ya)?(?:khulum|xox|chath|bhalel|bhalisan|bath)[a-z]{0,5} (?:manje |lapha |ngempela |vele ){0,2}(?:n[aeo]-? ?${bots}|nerobh?othi|no${human}|no-?gpt)`,
    `(?:u|wu|ungu|uwu)?muntu (?:wangempela )?noma (?:u|ungu|wu|y|uyi|ku|yi)?-? ?${bot}`,
    `${bot} noma (?:u|ungu|wu|ngu)?muntu`,
    'ukhona ngempela(?= ?(?:$|[?!.]|na\\b|yini\\b))',
    'uyiqiniso(?= ?(?:$|[?!.]|na\\b|yini\\b|wena|uqobo))',
    'uyi-? ?real\\b|u-real\\b|ungowangempela|uwowangempela|ungowempela|uwempela\\b',
    '(?:ngubani|ubani) (?:ngempela )?obhala(?:yo| le| la| lapha| imiyalezo| manje)',
    '(?:fakazel|fakaz|veza|qinisekis|khombis)[a-z]{0,4} (?:kimi )?ukuthi (?:u(?:ngu|wu)muntu|awu(?:yi|ngu|siyo)|u-?real|uyiqiniso|ungowangempela)',
    '(?:iphrofayela|i-?profile|i-?profayela|i-?akhawunti) yakho (?:i-?fake|ngeyamanga|ingeyamanga|yiqiniso|iyiqiniso|ngeyangempela|eyamanga)',
    `(?:i|ku)bhal(?:wa|we|iwe) y(?:i-? ?${bots}|ikhompyutha|irobh?othi)(?= ?(?:$|\\?|na\\b|yini\\b))`,
    `(?:le )?(?:mi|imi)yalezo (?:yakho )?(?:iyazenzakalela|izenzakalela|i-?automated|ayibhalwa ngumuntu)`,
  ),
};
