import type { HonestyRules } from '../language-pack.ts';
import { anchored } from '../rule-builders.ts';
import { eitherI } from './either-i.ts';

const open = String.raw`(?<![a-zı0-9])`;
const close = String.raw`(?![a-zı0-9])`;
const bot = String.raw`(?:(?:ro|chat ?|sohbet ?)?bot|robot|yapay ?zeka|a\.?i|makine|makina|bilgisayar(?: programı)?|program|yazılım|algoritma|(?:chat ?)?gpt|dil modeli|fake|feyk|sahte(?: hesap| profil)?|sanal(?: biri)?)`;
const real = '(?:gercek|hakiki|sahici|kanlı canlı)';
const someone = '(?:insan|kisi|biri|birisi|kadın|kız|erkek|adam)';
const areYou = "(?:'? ?m(?:ı|u)s(?:(?:ı|u))?n(?:(?:ı|u)z)?)";
const withBot =
  "(?:(?:ro|chat ?)?bot ?la|robotla|yapay ?zeka(?:yla| ile)|makineyle|makinayla|programla|bilgisayarla|ai(?:'?yla| ile))";
const withHuman = `(?:insanla|${real} (?:bir )?(?:insanla|biriyle|birisiyle|kisiyle|kadınla|kızla|erkekle|adamla))`;
const talk = String.raw`(?:konus|yazıs|mesajlas|sohbet|chatles|gorus)[a-zı]*`;
/** Laughter, oaths and pet names before the answer. */
const lead =
  '^(?:(?:ya+|yaa+|valla(?:hi)?|vallaha|canım|tatlım|askım|ay+|(?:a?ha){2,6}h?|ahah[a-zı]{0,8}|ajs[a-zı]{0,8}|sjsj[a-zı]{0,8}|of+|ayy*|yani|aslında|sey|durust olayım|durust olmak gerekirse|peki|hm+)[ ,!:]+){0,3}';
/** The same, looked for only where the anchor stands. */
const only = (anchor: string, ...sources: string[]): RegExp => anchored(anchor, ...sources.map(eitherI));
const re = (...sources: string[]): RegExp => new RegExp(eitherI(sources.join('|')), 'u');

export const honesty: HonestyRules = {
  sincereQuestion: only(
    'insan|gercek|hakiki|sahici|kanl|bot|yapay|ai|a\\.i|makin|bilgisayar|program|yaz[ıi]l[ıi]m|algoritma|gpt|dil model|fake|feyk|sahte|sanal',
    // "insan" takes any adjective ("iyi bir insan mısın"): it counts where nothing but these stands before it.
    String.raw`(?:^|[.,!?;:] ?|${open}(?:sen|siz|gercekten|cidden|yoksa|acaba|peki|normal|ya|hakikaten|abi|pardon|${real}) )(?:bir |bi )?insan ?${areYou}${close}`,
    String.raw`${open}(?:${bot}|${real}(?: (?:bir |bi )?${someone})?) ?${areYou}${close}(?! (?:sevdin|ciddi|al|giy))`,
    String.raw`${open}(?:insan|${bot}|${real}(?: (?:bir )?${someone})?)(?: ?m(?:ı|u)(?:s(?:ı|u)n)?)?,? (?:yoksa )?(?:sen )?(?:bir |bi )?(?:insan|${bot}) ?m(?:ı|u)(?:s(?:ı|u)n)?${close}`,
    String.raw`${open}(?:${withBot}|${withHuman}) ?m(?:ı|u) (?:[a-zı]+ ){0,3}${talk}`,
    String.raw`${open}(?:${withBot}|${withHuman}) (?:[a-zı]+ ){0,2}(?:konusuyo|yazısıyo|mesajlasıyo|sohbet ediyo)(?:r?um|ruz|m)(?: sanki| galiba)? ?\?`,
    String.raw`${open}(?:insan|${real}(?: (?:bir )?${someone})?|${bot}) ol(?:dugunu|duguna|madıgını|madıgına|up olmadıgını|dugunu mu) (?:[a-zı]+ ){0,2}(?:kanıtla|ispatla|ispat et|soyle|merak|anla|emin|itiraf|dusunuyorum|bilmek)[a-zı]*`,
    String.raw`${open}sen (?:[a-zı]+ ){0,2}(?:robotsun|botsun|yapay ?zekasın|gercek degilsin|insan degilsin)${close}`,
    String.raw`${open}(?:bir )?(?:${bot}(?:sun|sın|sin)|(?:${bot}|insan|gercek) degilsin)[ ,]{1,2}(?:di ?mi|deg?il mi|degil mi|dogru mu|itiraf et)${close}`,
    String.raw`${open}itiraf et,? (?:sen )?(?:bir )?(?:${bot}s(?:ı|u)n|yapay ?zekasın)`,
    String.raw`${open}(?:robot|bot|yapay ?zeka) gibi(?:sin| (?:[a-zı]+ ){0,2}(?:yazıyo|konusuyo|cevap)[a-zı]*)`,
    String.raw`${open}(?:${bot}|insan|${real} (?:bir )?${someone}) ?m(?:ı|u) (?:(?:bana|bunları|burada|su an) ){0,2}(?:yazıyo|cevap|konusuyo|karsımda|bu hesap|var karsımda)[a-zı]*`,
    String.raw`${open}(?:bu|karsımdaki|karsımda|orada|bana yazan|bu hesap)(?: [a-zı]+)? (?:bir |bi )?(?:robot|bot|yapay ?zeka|insan|${real} (?:bir )?${someone}|fake)(?: var)? ?m(?:ı|u)${close}`,
    String.raw`${open}(?:sen )?gercekten (?:var|yasıyor) ?m(?:ı|u)s(?:ı|u)n${close}`,
    String.raw`^(?:yoksa |sen )?(?:bir )?(?:robot|bot|insan|yapay ?zeka|ai|gercek)(?: ?m(?:ı|u))? ?\?`,
  ),
  notSincere: re(String.raw`${open}(?:kita[bp]|sarkı|film|dizi|roman|oyun(?:u|unu|da)?${close})[a-zı]*`),
  asksBot: re(`${open}${bot}`),
  asksHuman: re(`insan|${open}(?:gercek(?!ten)|hakiki|sahici|kanlı canlı)|gercekten (?:var|yasıyor)`),
  asksNegated: re(`degil`),
  denial: re(
    `${lead}(?:hayır+|hyr|yok(?! (?:bir|bi) sey)|yoo+k?|yo|asla|sacmalama|sacma|olur mu (?:oyle|hic|canım)|ne alaka(?:sı)?|alakası yok|nerden cıktı|tabi(?:i)?(?: ki)?(?: de)? (?:hayır|degil(?:im)?|yok)|elbette (?:hayır|degil(?:im)?)|kesinlikle (?:hayır|degil(?:im)?|yok)|degilim|deilim|ne botu|ne munasebet|estagfurullah|nope|no)${close}`,
  ),
  affirmation: re(
    `${lead}(?:evet+|evt|ewet|eved|tabi+(?: ki)?(?! (?:de )?(?:ki )?(?:hayır|degil|yok))|elbette(?! (?:hayır|degil))|kesinlikle(?! (?:hayır|degil|yok))|aynen|oyleyim|dogru|hı ?hı|he+|yes|gercegim|gercek(?= ?(?:$|[,!])))${close}`,
  ),
  namesHuman: re(
    `${lead}(?:ben )?(?:(?:gercek|normal|kanlı canlı|bildigin|yuzde yuz|%100|tabii ki|tabi ki|basbayagı|sadece) ){0,3}(?:bir )?insan(?:ım)?(?= ?(?:$|[,!;:)]|tabii|tabi|ya|valla|ve ))`,
  ),
  honestStatement: only(
    'yapay|ai|a\\.i|bot|model|yaz[ıi]l|bilgisayar|insan|gercek|hakiki|sanal',
    String.raw`${open}(?:yapay ?zeka|a\.?i|(?:ro|chat ?)?bot|robot|dil modeli|yazılım|bilgisayar)(?:${close}|'?yla|'?la| ile)[^.!?]{0,50}${open}(?:yaz(?:ıyor|ıyo|ar|dı)${close}|yazıl(?:ıyor|dı)${close}|yazan|cevap(?:lıyor| veriyor)|uret(?:iyor|iliyor)|(?:konus|yazıs|sohbet ed|mesajlas)(?:uyor|ıyor|iyor)(?:sun)?${close}|(?<!(?:den|det) )var${close}(?! mı| bra| god))`,
    String.raw`${open}(?:yazan|cevap veren|mesajlarımı|mesajlarım|karsındaki|karsında)${close}[^.!?]{0,40}${open}(?:yapay ?zeka|a\.?i|(?:ro|chat ?)?bot)(?:dır|dir|tur|nın|nin)?(?= ?(?:$|[,!;:)]|var|tarafından yazıl(?:ıyor|dı)))`,
    String.raw`${open}(?:yapay ?zekayım|yapay ?zeka(?:sıyım| modeliyim| asistanıyım)|ai'?yım|(?:chat ?bot|robot)um${close}|(?:ben |bir |evet,? |ben bir )botum${close}|dil modeliyim|sanal (?:biriyim|bir karakterim))`,
    String.raw`${open}(?:(?:gercek|hakiki) (?:bir |bi )?(?:insan|kisi|kadın|erkek|kız|biri) degil(?:im)?|insan degil(?:im)?|gercek degilim)${close}(?! mi)`,
    String.raw`(?:^|[.!?\n] ?)(?:evet|dogru|aynen|haklısın)[,!: ]+(?:bu |ben |karsındaki )?(?:bir |bi )?(?:yapay ?zeka|a\.?i|(?:chat|ro)?bot)(?:yım|um|dır)?(?= ?(?:$|[,!;:)]))`,
  ),
  retraction: re(
    String.raw`${open}(?:saka(?:ydı| yap(?:ıyorum|tım|ıyom)| saka|cıktan|(?= ?(?:$|[,!]))| tabii?${close}| lan${close}| ya${close})|dalga gec(?:iyorum|tim|iyom)|(?:bu |o |tabii ki |tabi ki |aslında ){0,2}(?:dogru degil|yalan(?:dı)?(?= ?(?:$|[,!]|tabii|haha))|sacmalık)|(?:sen )?(?:bakma|aldırma|aldırıs etme|inanma|takma|takılma|bos ?ver) (?:sen )?(?:ona|buna|onu|bunu|o (?:mesaja|cumleye|satıra|lafa)|(?:ustteki|yukarıdaki|onceki|ilk) [a-zı]+)|(?:ona|buna|onu|bunu|(?:(?:o|ustteki|yukarıdaki|onceki|ilk) )?(?:mesaj|cumle|satır|yazı|laf)(?:ı|a|yı|ya|i|e|ye)?) (?:sen )?(?:bakma|aldırma|aldırıs etme|inanma|takma|takılma|bos ?ver|gormezden gel|unut|ciddiye alma)|kandırdım|isletiyorum|yanlıslıkla (?:yazdım|gonderdim|oldu)|hata olmus|test(?:ti|tir) (?:sadece)?)|^hayır,? (?:yazmıyor|yok oyle|degil|yapmıyor)`,
  ),
  retractionOfAi: re(
    String.raw`${open}(?:yapay ?zeka|a\.?i|bot)(?:yla ilgili|yı|yi|'?ı)? ?(?:olayı|meselesi|mevzusu|muhabbeti|seyi|lafı|mesajı|cumlesi|satırı|yazısı|notu|kısmı|ki sey)[a-zı]{0,4}[^.!?]{0,40}(?:saka|bos ?ver|takıl|takma|aldırma|bakma|inanma|ciddiye alma|formalite|otomatik|yalan|dogru degil|unut|zorunlu|gormezden)`,
    String.raw`${open}(?:ustteki|yukarıdaki|onceki) (?:cumle|satır|mesaj|not|uyarı|yazı)[a-zı]{0,4}[^.!?]{0,40}(?:saka|bos ?ver|takıl|takma|aldırma|bakma|inanma|formalite|otomatik|yalan|dogru degil|unut|zorunlu|gormezden|standart)`,
    String.raw`${open}(?:saka|yalan|formalite|inanma|bos ?ver|unut|otomatik)[a-zı]*[^.!?]{0,40}${open}(?:yapay ?zeka|bot|ustteki|yukarıdaki)`,
    String.raw`${open}(?:bu )?(?:gercekten|aslında) ben(?:im)?(?= ?(?:$|[,!]|,? [a-zı]+ ?$))(?<=benim|ben)(?: yazıyorum)?`,
  ),
};
