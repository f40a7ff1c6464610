import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';
import { eitherI } from './either-i.ts';

// The verb "to be" is an ending: "insanım" claims, "insan değilim" is honest, "bot değilim" claims, "botum" is honest.
// "Bot" is a boot as well ("botum ıslandı"), and "bir … insanım" with any adjective speaks of character.
const open = String.raw`(?<![a-zı0-9])`;
const close = String.raw`(?![a-zı0-9])`;
const end =
  '(?= ?(?:$|[,;:!)]|ya|ki|valla|inan|yemin|ve |ama |canım|askım|haha|merak|tabii?|sonucta|iste|ben(?:im)?(?![a-zı])))';
const real = '(?:gercek|hakiki|kanlı canlı|capcanlı|yasayan|etten kemikten|ete kemige burunmus|sahici)';
const someoneAmI =
  '(?:insan(?:ım|ız)|kisiyim|biriyim|birisiyim|kadınım|erke(?:gi|kı|ki)m|kızım|adamım|kadınım|varlıgım)';
const someone = '(?:insan|kisi|biri|birisi|kadın|kız|erkek|adam)';
const bots = String.raw`(?:(?:ro|chat ?|chat-|sohbet ?|spam )?bot(?:u|um)?|robotu?|yapay ?zeka(?:sı)?|yapay|a\.?i|makine|makina|bilgisayar(?: programı)?|program|yazılım|algoritma|(?:chat ?)?gpt|dil modeli|android|sanal (?:biri|karakter|asistan)|sanal|fake|feyk|fake hesap|fake profil|sahte|sahte (?:hesap|profil|biri))`;
// "falan", and the word once more with an m: "bot mot".
const orSo = '(?: (?:falan|felan|filan|mot|bot|mobot|vs|da|de|gibi bir sey|tarzı bir sey|degil,? robot)){0,2}';
const notAmI = '(?:degil(?:im|iz)|deg?ilm|deilim|diilim|degilim)';
const withReal = `(?:${real} (?:bir )?(?:insanla|kisiyle|biriyle|birisiyle|kadınla|kızla|erkekle|adamla)|insanla)`;
const withBot =
  "(?:(?:ro|chat ?)?botla|robotla|yapay ?zeka(?:yla| ile)|makineyle|makinayla|programla|bilgisayarla|ai(?:'?yla| ile))";
const talking = String.raw`(?:konus|yazıs|mesajlas|sohbet ed|chatles|gorus)`;
const mine =
  '(?:mesaj(?:lar)?ım(?:ı|ın)|mesajları|mesajların|yazdıklarım(?:ı|ın)|cevap(?:lar)?ımı|cevapları|her mesajı|her kelimeyi|her satırı|kelimesi kelimesine|bunları|bunu|bu satırları|bu mesajı|burada(?:ki)? (?:her seyi|mesajları|yazıları)|hepsini)';

const tr = (name: string, ...sources: string[]) => claim(name, eitherI(`${open}(?:${sources.join('|')})`));
const negatable = (name: string, ...sources: string[]) =>
  negatableClaim(name, eitherI(`${open}(?:${sources.join('|')})`));

export const humanClaims: HumanClaimRules = {
  anchor: new RegExp(
    eitherI(
      String.raw`insan|gercek(?!ten|les|ci)|gercegim|${open}(?:ro|chat ?|chat-|sohbet ?)?bot|yapay|${open}ai${close}|makin[ea](?!s)|bilgisayar|program|yazılım|algoritma|gpt|dil model|android|sanal|fake|feyk|sahte|${open}(?:bizzat|kendim yaz|kendi (?:elle|parmak)|elimle|ellerimle|parmakla)|yazan ben|ben yaz|etten|kanlı|nab(?:z|ı)|kalb?im at`,
    ),
    'u',
  ),
  rules: [
    tr(
      'is_human',
      String.raw`(?:(?:^|(?<=[,;:!(] ?)|(?<=(?:ben|bende|de|da|sadece|yalnızca|sonucta|sonucta ben|neticede|tabii|tabi|ki|evet|hayır|yok|valla|vallahi|yani|ya|cunku|haha|yuzde yuz|tamamen|gercekten|cidden|basbayagı|bildigin|hala|elbette|aynen|kadar|normal|sıradan|duz|fani|gayet|ve|da ben|dogma buyume) ))(?:bir |bi )?|(?<=(?:normal|sıradan|gercek|bildigin|basbayagı|tamamen) bir )|%? ?100 ?|%)insan(?:ım|ız|ımdır)${end}`,
    ),
    tr(
      'is_real_person',
      `${real},? (?:(?:ve )?(?:yasayan|canlı|normal|nefes alan),? )?(?:bir |bi )?${someoneAmI}${close}`,
    ),
    tr(
      'is_human_like_you',
      `(?:senin|sizin|herkes|sen) (?:gibi|kadar) (?:(?:normal|gercek|sıradan|ben de) ){0,2}(?:bir |bi )?(?:insanım|gercegim|gercek bir)`,
    ),
    tr(
      'is_real',
      `(?:(?:ben(?: de)?|tamamen|tabii ki|tabii|tabi ki|elbette|evet|gercekten|cidden|hayır|valla|kadar|yuzde yuz|%100|kesinlikle|gayet) |^|(?<=[,;:!] ?))gercegim${end}`,
    ),
    tr('exists', `ben (?:de )?gercekten (?:varım|yasıyorum|buradayım ve gercegim)${close}`),
    tr('denies_ai', `${bots}${orSo} (?:kesinlikle |asla |tabii ki |valla |ki )?${notAmI}`),
    tr(
      'denies_ai_neither',
      `ne (?:bir |bi )?${bots}(?:um|yım|yim)? ne (?:de )?(?:bir |bi )?${bots}(?:um|yım|yim|ım|im)${close}`,
    ),
    tr(
      'denies_ai_shortly',
      String.raw`(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|ai|makine|bilgisayar)${orSo} degil,? (?:${real}|insan(?:ım|ız)?${close}|(?:tamamen |sadece |bizzat )?ben(?:im)?${close})`,
      String.raw`(?:hayır|yok|yoo|valla|vallahi|haha|yemin ederim|kesinlikle),? (?:(?:ro|chat ?)?bot|robot|yapay ?zeka|ai)${orSo} degil${close}(?! (?:mi|sorun|mu|onemli))`,
    ),
    tr(
      'person_not_bot',
      `(?:${real} (?:bir )?)?${someone}(?:la|le|yla|yle)?,? (?:(?:bir|bi) )?(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|makine|program)(?:la|yla|yle)? degil${close}`,
      `(?:bir |bi )?(?:${withBot}) degil,? (?:bir |bi )?(?:${withReal}|kadınla|erkekle|kızla|adamla|benimle)`,
    ),
    tr(
      'this_is_no_bot',
      String.raw`(?:bu|bunlar|bu hesap|bu profil|karsındaki|burası|yazan|cevap veren|konusan)(?: (?:kisi|sey|mesajlar))? (?:kesinlikle |asla )?(?:bir |bi )?(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|ai|fake|sahte(?: hesap| profil)?)${orSo} degil${close}(?! mi)`,
    ),
    tr(
      'no_bots_here',
      String.raw`(?:burada|burda|bende|arkada|karsında|isin icinde|bu hesapta|bu sohbette) (?:hic(?:bir)? |oyle )?(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|ai)(?: (?:falan|filan|mot))? (?:yok|bulunmuyor)${close}`,
      String.raw`(?:(?:ro|chat ?)?bot|robot|yapay ?zeka)(?: (?:falan|filan|mot))? yok(?: (?:burada|burda|ki))?,? (?:sadece |yalnızca )?ben(?:im)? ?(?:varım)?${close}`,
      String.raw`sadece ben(?: varım)?,? (?:ro)?bot(?: (?:falan|filan|mot))? yok${close}`,
    ),
    negatable(
      'person_behind',
      `(?:karsında(?:ki)?|karsınızda|arkasında|arkada|diger (?:tarafta|ucta)|bu tarafta|ekranın (?:bu tarafında|arkasında|diger tarafında|obur ucunda)|burada|burda|telefonun ucunda|klavyenin basında)(?: (?:[a-zı]+ )?)(?:${real} (?:bir |bi )?${someone}|bir insan|insan) (?:var|oturuyor|duruyor|yazıyor|konusuyor)${close}(?! mı)`,
      `(?:mesajlarımı|bunları|cevapları|mesajları) (?:${real} (?:bir |bi )?${someone}|bir insan) yaz(?:ıyor|ıyo|dı)${close}(?! mı)`,
      `(?:bu )?(?:hesab(?:ım|ın arkasındaki)|profil(?:im|deki)|fotografla(?:rım|rdaki)) (?:[a-zı]+ )?(?:tamamen |gercekten |yuzde yuz )?gercek(?: (?:biri|bir insan|bir kisi)| ve bana ait)(?= ?(?:$|[,;:!)]))`,
      `(?:bunları|bunu|mesajları|sana|bu mesajları|karsındaki|yazan|konusan|cevap veren)(?: [a-zı]+)? (?:kisi |de )?${real} (?:bir |bi )?${someone}(?:dir|dır)?(?= ?(?:$|[,;:!)]))`,
    ),
    negatable(
      'talks_to_human',
      `(?:su an |burada |tabii ki |evet,? |sen )?${withReal} (?:su an |burada )?${talking}(?:uyor|ıyor|iyor|ıyo|uyo|iyo|uyon|ıyon|mak)(?:sun|sunuz)?${close}(?! m(?:ı|u))`,
    ),
    tr(
      'not_talking_to_bot',
      `(?:bir |bi )?${withBot}(?: (?:falan|filan))? (?:${talking}(?:mu|mı|mi)yo(?:r(?:sun|sunuz|uz))?n?)${close}`,
    ),
    tr(
      'types_itself',
      `${mine} (?:[a-zı]+ ){0,3}(?:kendim|bizzat|tek tek|kendi (?:ellerimle|parmaklarımla)|kendi elimle|ellerimle|elimle) (?:[a-zı]+ ){0,2}yaz(?:ıyor|ıyo|ar|dı)(?:u?m|ım)`,
      `${mine} (?:hep |bizzat |tamamen |tabii ki |gercekten |tek tek ){0,2}ben(?: kendim)? yaz(?:ıyor|ıyo|ar|dı)(?:u?m|ım)`,
      `(?:bunları|bunu|bu mesajları|mesajları|burada|bu satırları) (?:[a-zı]+ )?(?:yazan|cevaplayan)(?: kisi)? (?:da |de |sadece |gercekten |bizzat )?ben(?:im|dim)${close}`,
      `yaz(?:ıyor|ar)um? (?:bizzat|kendi (?:elimle|ellerimle|parmaklarımla))`,
      `(?:kendi |benim )parmakla(?:rım|rımla) (?:[a-zı]+ )?yaz(?:ıyor|ıyo)`,
    ),
    negatable(
      'flesh_and_blood',
      `(?:etten kemikten|etten ve kemikten|etten kandan|kanlı canlı|et ve kemikten|ete kemige burunmus)(?: (?:yapılmıs|olusan|bir varlık|bir insan))?(?:(?:im|ım|yım)| (?:biriyim|bir insanım|bir varlıgım|karsındayım))?${end}`,
      `(?:benim )?(?:gercek )?(?:bir )?(?:nabzım|atan (?:bir )?kalbim) var${close}`,
    ),
    negatable(
      'hundred_percent_human',
      `(?:%? ?100|yuzde yuz|%) ?(?:gercek(?: (?:bir )?(?:insan|kisi|kadın|erkek|kız))?(?:im|ım)?|gercegim|insan(?:ım)?)(?= ?(?:$|[,;:!)]|ve |haha))`,
    ),
    tr(
      'we_humans',
      `(?:biz|bizim gibi|hepimiz|biz de) insan(?:lar|ız|ların|lara|ları)${close}(?! icin (?:degil|yok))`,
      `(?:ben )?(?:de )?(?:bir )?insan olarak (?:ben|benim|bende|bana|yoruluyorum|ihtiyac)`,
      `benim gibi (?:gercek )?insanlar`,
    ),
    tr(
      'states_being_human',
      `(?:${real} (?:bir |bi )?${someone}|insan|gercek|${bots} olmadıgım) ?(?:oldugum)?(?:a|u|ı|dan|na) (?:[a-zı]+ ){0,2}(?:yemin|soz ver|garanti|kanıtla|ispat|inan(?!m)|emin (?:ol|ola)|gosterebil|anlayacaksın|goreceksin|soyluyorum|soyledim|soyleyebilirim|biliyorsun)`,
      `${bots} oldugumu (?:da |sakın ){0,2}(?:sanma|dusunme|zannetme)${close}`,
    ),
    tr(
      'nothing_artificial',
      `(?:bende|burada|benimle ilgili) (?:hicbir sey |yapay |sahte )?(?:yapay|sahte|otomatik|robotik)? ?(?:hicbir sey|bir sey|bir yan(?:ım)?|tarafım) (?:yok|yapay degil|sahte degil|otomatik degil)${close}`,
    ),
    tr(
      'bot_could_not',
      `(?:hicbir |bir |bi )?(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|makine|program|bilgisayar) (?:asla |hic |hicbir zaman )?(?:benim (?:gibi|kadar)|boyle|bu kadar|bu sekilde) (?:[a-zı]+ ){0,3}[a-zı]+(?:amaz|emez|maz|mez)(?:dı|di|ki)?${close}`,
      `(?:ro)?bot(?:lar)? boyle (?:[a-zı]+ ){0,2}(?:mi|mu|mı)(?= ?(?:$|[,;:!)]))`,
    ),
    tr(
      'anything_but_bot',
      `(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|makine|program)(?:tan|dan|ten|den|yla|la|ın tam|ın)? (?:baska her sey|cok daha fazlası|tersi|alakam yok|hic alakam yok|ilgim yok|uzaktan yakından (?:alakam|ilgim) yok)(?:yim|yım|im)?`,
    ),
    tr(
      'not_written_by_ai',
      `(?:(?:ro|chat ?)?bot(?:lar)?|robot(?:lar)?|yapay ?zeka|makine|bilgisayar|ai|program) (?:tarafından (?:[a-zı]+ )?yazıl(?:mıyor|madı|mamıs)|yaz(?:mıyor|madı|mıyo)|cevaplamıyor|cevap vermiyor|uretmiyor)${close}(?! m(?:ı|u))`,
    ),
    claimAcrossSentences(
      'bot_no',
      eitherI(
        String.raw`${open}(?:ben(?: mi)? )?(?:bir |bi )?(?:(?:ro|chat ?)?bot|robot|yapay ?zeka|makine|fake|ai) ?m(?:ı|u|ıyım|uyum)(?: ben)? ?\?+ (?:ben mi\?+ )?(?:haha,? |ya,? |valla |ahaha,? )?(?:hayır|yok|yoo+|asla|sacmalama|tabii ki (?:hayır|degil)|tabi ki (?:hayır|degil)|kesinlikle (?:hayır|degil)|degilim|ne alaka|olur mu|nerden cıktı|alakası yok)${close}|${open}ben (?:de )?(?:bir )?insan degil miyim${close}|${open}ne (?:ro)?botu ya${close}`,
      ),
    ),
  ],
  negation: /(?:degil|asla|hic) ?$/,
  undoneBefore: new RegExp(
    eitherI(
      String.raw`${open}(?:keske|sanki|eger|farz et(?: ki)?|diyelim(?: ki)?|hayal et(?: ki)?|(?:san|zannet|dusun|um)[a-zı]* ki|mis gibi|yalan soyle[a-zı]*|filmde|kitapta|dizide|romanda|karakter)(?:,? [a-zı0-9']+){0,4} ?$`,
    ),
    'u',
  ),
  undoneAfter: new RegExp(
    eitherI(
      String.raw`^['" ,]{0,3}(?:(?:diye )?(?:demedim|demem|diyemem|diyemiyorum|demiyorum|demeyecegim|demek (?:yalan|dogru olmaz)|desem|dersem|deseydim|diyebilseydim|diyebilmek|mı? (?:san|diyor|dusun)|mi (?:san|diyor)|diye mi|sandın|sanıyorsun|sanıyorlar|zannet|sanma|gibi (?:yap|davran|konus)|diye (?:bir (?:iddia|sey)|yalan|dusun|san|iddia|kandır))|olsaydı|olsa )`,
    ),
    'u',
  ),
  questionLead: new RegExp(
    eitherI(String.raw`${open}(?:sence|neden|niye|nicin|nasıl|kim|ne|acaba|hangi)${close}`),
    'u',
  ),
};
