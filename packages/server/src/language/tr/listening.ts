import type { ListeningRules } from '../language-pack.ts';
import { eitherI } from './either-i.ts';

/**
 * Whole words and phrases. Sources are written with the right letter; an ı is heard as an i as well, because many type
 * without it. Folding takes the dots off ö and ü: "öldü" (died) and "oldu" (became) look the same, so only forms whose
 * other vowels tell them apart (ölmek, öldür-, ölsem) stand here alone.
 */
function words(...sources: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${withEitherI(sources)})(?![\\p{L}\\p{N}])`, 'u');
}

/** The same at the start of a message. */
function opening(...sources: string[]): RegExp {
  return new RegExp(`^(?:${withEitherI(sources)})(?![\\p{L}\\p{N}])`, 'u');
}

function withEitherI(sources: readonly string[]): string {
  return eitherI(sources.join('|'));
}

const w = String.raw`\p{L}*`;
const gap = (most: number): string => String.raw`(?:\p{L}+ ){0,${most}}`;
const mi = '(?:mı|mu)';
const family = '(?:annem|babam|dedem|ninem|anneannem|babaannem|halam|amcam|dayım|teyzem|nenem|ananem)';
const bot =
  '(?:robot|bot|chat ?bot|yapay ?zeka|yapayzeka|ai|makine|bilgisayar|program|yazılım|algoritma|chat ?gpt|gpt)';
const real = '(?:gercek|hakiki|canlı|sahici)';
const someone = '(?:insan|kisi|biri|birisi|kadın|kız|erkek|adam)';
const withBot =
  "(?:robotla|botla|chat ?botla|yapay ?zeka(?:yla| ile)|makineyle|makinayla|programla|bilgisayarla|ai(?:'?yla| ile))";
const withHuman = `(?:insanla|${real} (?:bir )?(?:insanla|biriyle|birisiyle|kisiyle|kadınla|kızla|erkekle|adamla))`;
const talk = `(?:konus|yazıs|mesajlas|sohbet|chatles|gorus)${w}`;

export const listening: ListeningRules = {
  greeting: opening(
    'selam(?:lar|s)?',
    'slm',
    'selamun aleykum',
    'merhaba(?:lar)?',
    'meraba',
    'mrb',
    'mrhb',
    'gunaydın',
    'tunaydın',
    'iyi (?:aksamlar|gunler|ogleler|oglenler|sabahlar)',
    'hey+',
    'heyo',
    'alo',
    'hi',
    'hello',
    'sa(?= ?(?:$|[,.!]|naber|nasıl))',
  ),
  thanks: words(
    'tesekkur(?:ler|lerimle)?(?! etme(?!n|ne))',
    'tsk(?:ler|r|rler)?',
    'sag ?ol(?:un|asın)?',
    'saol(?:un)?',
    'eyvallah',
    'mersi',
    'ellerine saglık',
    'minnettarım',
  ),
  wellbeing: words(
    'nasıls(?:ın|ınız|n)',
    'nslsn',
    'nasıl (?:gidiyor|gidiyo)(?= ?(?:$|[?!.,]|hayat|gunun))',
    '(?:hayat|gunun|isler) nasıl(?: (?:gidiyor|gidiyo|gecti|geciyor|geciyo))?',
    'nasıl (?:gecti|geciyor) gunun',
    "n'?aber",
    'nbr',
    'ne haber',
    'ne var ne yok',
    'iyi misin',
    'iyimisin',
    'keyifler nasıl',
    '(?:kendini )?nasıl hissediyor?sun',
  ),
  goodNight: words(
    'iyi geceler',
    'iyi uykular',
    'tatlı ruyalar',
    'allah rahatlık versin',
    '(?:uyumaya|yatmaya|yataga) (?:gidiyo(?:ru|r)?m|gideyim|gidicem|gidecegim|geciyo(?:ru|r)?m)',
    '(?:ben |artık |hadi ben ){0,2}(?:yatıyo(?:ru|r)?m|yatayım|uyuyayım|yatar|kacar yatmaya)',
    'ben (?:artık )?uyuyo(?:ru|r)?m',
    'uyku vakti',
  ),
  asksJob: words(
    'ne is (?:yapıyor?sun|yaparsın|yapıyor?sunuz)',
    'mesleg(?:in|iniz) (?:ne|nedir)',
    'ne isle (?:mesgulsun|ugrasıyor?sun)',
    'ner(?:e)?de calısıyor?sun',
    'ne iste calısıyor?sun',
    'hangi (?:iste|sektorde|alanda) calısıyor?sun',
    'isin (?:ne|nedir)(?= ?(?:$|[?.,!]))',
    'calısıyor musun(?= ?(?:$|[?.,!]))',
  ),
  meeting: words(
    `bulus(?:alım|sak|abilir ${w}|ur muyuz|mak ister misin|mak istiyo(?:ru|r)?m|mak isterim|malıyız|maya ne dersin|alım ${mi})`,
    `gorus(?:elim|sek|ebilir miyiz|ur muyuz|mek ister misin)`,
    `ne zaman (?:bulus|gorus)${w}`,
    `yuz ?yuze (?:${gap(2)})(?:tanıs|bulus|gorus|konus|gel)${w}`,
    `(?:kahve|cay|bira|sarap|bir sey|bir seyler|bi seyler) (?:icelim|ic(?:meye|mek) ${w}|icer miyiz|icsek|ısmarla${w})`,
    `(?:yemege|sinemaya|kahveye|kahvaltıya|konsere|aksam yemegine|icmeye) (?:beraber |birlikte )?(?:cıkalım|gidelim|cıkar mısın|gelir misin|cıksak|gitsek|davet ${w}|goturmek ${w}|cıkaray?ım)`,
    `dısarı (?:cıkalım|cıksak|cıkar mısın)`,
    'bir yerlere gidelim',
    'bana (?:gel|gelsene|gelir misin|gelmek ister misin)',
    `(?:sana|evine|yanına) (?:gel(?:eyim|iyo(?:ru|r)?m|ebilir miyim|irim|ecegim|icem|mek istiyo(?:ru|r)?m))`,
    `seni (?:almaya|gormeye|ziyarete) ${gap(1)}(?:gel|ed)${w}`,
    'seni (?:yakından |canlı )?gormek isti(?:yorum|yom|yorm)',
    'benimle (?:cıkar mısın|bulus(?:ur musun)?)',
    `adresin (?:ne|nedir|neresi)`,
    'adresini (?:ver|at|yaz|soyle|gonder)(?:ir misin|sene|ebilir misin)?',
    `gercek hayatta ${gap(1)}(?:gorus|bulus|tanıs)${w}`,
    'randevu(?:ya cıkalım|lasalım)',
  ),
  sadness: words(
    '(?<!degilim )uzgunum(?!,| (?:ama|fakat|ki|anlamad))',
    '(?:mutsuzum|yalnızım|yapayalnızım|depresyondayım|perisanım|caresizim|umutsuzum|berbat durumdayım|cok kotuyum|kahroldum)',
    `kendimi ${gap(2)}(?:yalnız|kotu|berbat|degersiz|caresiz|mutsuz|depresif|bosluktaymıs gibi) hisse(?:diyo(?:ru|r)?m|ttim|diyom)`,
    `${family} (?:dun |bugun |gecen ${w} )?(?:oldu|olmus)(?= ?(?:$|[.,!]|ve ))`,
    '(?<!bir )(?:kopegim|kedim|kusum|esim|kocam|karım) (?:dun |bugun )?(?:oldu|olmus)(?= ?(?:$|[.,!]))',
    `vefat et(?:ti|mis|tiler)`,
    `(?:annemi|babamı|dedemi|ninemi|anneannemi|babaannemi|esimi|kocamı|karımı|kardesimi|arkadasımı|kopegimi|kedimi|bebegimi|cocugumu|oglumu|kızımı|isimi) (?:${gap(1)})kaybettim`,
    `cenaze(?:si|de|ye|den|miz)?(?: ${w})?`,
    `kanser(?! burc)(?:im|mis| oldu${w}| hastası| teshisi| tedavisi)?`,
    'kemoterapi',
    'dusuk yaptım',
    `kalp krizi gecir${w}`,
    `(?:sevgilim(?:le|den)?|esim(?:le|den)?|kocam(?:la|dan)?|karım(?:la|dan)?) ${gap(1)}(?:ayrıldık|ayrıldım|terk etti|bırakıp gitti)`,
    'ayrıldık(?= ?(?:$|[.,!]))',
    'beni (?:terk etti|aldattı|bıraktı|aldatıyor(?:mus)?)',
    'aldatıldım|terk edildim',
    `bosan(?:ıyoruz|ıyorum|dık|dım)`,
    'hastanede(?:yim|yiz| yatıyor)',
    `(?:kotu|berbat|zor|korkunc|rezil) bir (?:gun|hafta|donem|haber|gece)(?:du|di|dı)?`,
    '(?:gunum|haftam) (?:cok )?(?:kotu|berbat|rezalet)(?: gecti| geciyor)?',
    'isten (?:atıldım|cıkarıldım|kovuldum)',
    'kovuldum',
    '(?<!(?:gulmekten|mutluluktan|sevincten) )aglıyo(?:ru|r)?m',
    'agladım',
    'kaza (?:yaptım|gecirdim)',
    'moralim (?:cok )?bozuk',
    'kalbim (?:cok )?kırık',
    'icim (?:cok )?(?:acıyor|daralıyor)',
  ),
  selfHarm: words(
    `intihar(?! (?:timi|komandosu))${w}`,
    `olmek (?:isti(?:yo|yor)${w}|ister(?:im|dim)?|istedi(?:m|gim)|istemem mi|icin dua)`,
    `olmeyi ${gap(1)}(?:isti|dusun|planl)${w}`,
    `olumu ${gap(1)}dusun${w}`,
    `keske (?:${gap(2)})(?:olsem|olseydim|gebersem|dogmasaydım|dogmamıs olsaydım|uyanmasam|uyanmasaydım|yok olsam|hayatta olmasam)`,
    `olsem (?:de kurtulsam|daha iyi${w}|kimse|kimsenin|de rahatlasam|keske|artık)`,
    `(?:olup|geberip) (?:gitsem|gitmek|kurtulsam|kurtulmak)`,
    `kendimi ${gap(2)}(?:oldur${w}|as(?:acagım|acam|ıcam|mak|ayım|arım|sam)|kes(?:iyo(?:ru|r)?m|mek|ecegim|icem|esim|eyim|erek)|yaral(?:ıyo(?:ru|r)?m|amak|ayacagım|adım)|incit(?:mek|iyo(?:ru|r)?m|ecegim)|vur(?:acagım|ucam|mak|up)|yok et(?:mek|ecegim|icem)|jiletl${w})`,
    `kendimi (?:camdan|balkondan|kopruden|catıdan|ucurumdan|denize|raylara|(?:bir )?(?:trenin|metronun|arabanın|kamyonun|otobusun) (?:altına|onune)) ${gap(1)}at${w}`,
    `kendime ${gap(2)}(?:zarar ver${w}|kıy(?:acagım|ıcam|mak|arım|ayım|sam|mayı)|bir sey yap(?:arım|acagım|abilirim|ıcam)|jilet ${w})`,
    `canıma (?:${gap(1)})kıy(?:acagım|ıcam|mak|arım|ayım|sam|mayı|abilirim)`,
    `(?<!(?:burada|burda|orada|sehirde|evde|ulkede|koyde|mahallede|apartmanda|beraber|birlikte|onunla|onlarla|ailemle|onsuz|ayrı) )yasamak iste(?:miyo(?:ru|r)?m|miyo|mem)`,
    'yasamak istemedigim',
    `(?:artık )?(?:var olmak|nefes almak|uyanmak) istemi(?:yorum|yom|yorm)`,
    `(?:bir daha|hic|sabaha|yarına|artık) (?:${gap(1)})uyan(?:masam|mayayım|mak istemiyorum|masaydım|mamak istiyorum)`,
    `(?:hayatıma|yasamıma|omrume|her seye) (?:${gap(1)})son ver${w}`,
    `(?:hayatımı|omrumu) (?:bitir(?:mek|ecegim|icem)|sonlandır${w})`,
    'her seyi bitirmek isti(?:yorum|yom)',
    `(?:bileklerimi|bilegimi|damarlarımı|kollarımı|kolumu) (?:${gap(1)})(?:kes(?:iyo(?:ru|r)?m|mek|ecegim|icem|erim|eyim)|jiletl${w}|cizi(?:yorum|yom))`,
    `(?:koluma|kollarıma|bilegime|bacagıma) (?:jilet|facal|facat|cizik) ?${w}`,
    `jilet at(?:ıyorum|mak|tım|ıyom)`,
    `yasama(?:k icin|m icin|nın|mın|mamın) ${gap(2)}(?:neden${w}|sebe[bp]${w}|anlam${w}|gere[gk]${w}) ${gap(1)}(?:yok|kalmadı|goremiyorum)`,
    `(?:hayatımın|hayatın|yasamımın) ${gap(2)}(?:anlamı|degeri) (?:${gap(1)})(?:yok|kalmadı)`,
    `bensiz ${gap(2)}(?:daha )?(?:iyi|mutlu|rahat) (?:olur${w}|olacak${w})`,
    `ben (?:olmasam|olmazsam|olursem|olunce) ${gap(2)}(?:daha )?(?:iyi|mutlu|rahat|kurtulur${w}|uzulmez)${w}`,
    `yok ?olmak isti(?:yorum|yom|yorm)`,
    'yok olup gitmek isti(?:yorum|yom)',
    `(?:bu dunyadan|hayattan) (?:${gap(1)})(?:gitmek|gocmek|ayrılmak|kurtulmak) ist${w}`,
    '(?:hayattan|yasamaktan) (?:bıktım|usandım|vazgectim|yoruldum|bezdim)',
    '(?:bıktım|usandım|yoruldum) (?:artık )?(?:bu )?(?:hayattan|yasamaktan)',
    'canımdan bezdim',
    `(?:ilacların|hapların|ilacları|hapları) (?:hepsini|tamamını) (?:${gap(1)})(?:ic|yut)${w}`,
    `(?:bir|butun|bi) (?:kutu|kutusunu|avuc) (?:ilac|hap)${w} (?:ic|yut)${w}`,
    'asırı doz',
    `(?:kopruden|balkondan|camdan|catıdan|ucurumdan|binadan) (?:asagı )?atla(?:mak|yacagım|yayım|yıp|sam|rım|yıcam|ıcam)`,
    `(?:trenin|metronun|arabanın|kamyonun) (?:onune|altına) atla${w}`,
    String.raw`kendimi (?:yine |tekrar |gene )?(?:kestim|jiletledim|kanattım)(?! (?:yemek|sogan))|(?:butun|tum|avuc dolusu|bir suru) (?:o )?(?:ilac|hap)\p{L}{0,8} (?:hepsini )?(?:ic|yut)\p{L}{0,8}`,
    String.raw`(?:veda|intihar) (?:mektub|not|mesaj)\p{L}{0,8}|(?:artık|daha fazla) (?:burada|burda|bu dunyada|bu hayatta) olmak istemi(?:yorum|yom)(?= ?(?:$|[,.!?]))|(?:neden|niye) (?:hala |ben |hala da ){0,2}(?:yasıyorum|hayattayım|varım)(?= ?(?:$|[,.!?]))`,
    String.raw`(?:kendini|kendisini) (?:oldurmek|asmak|kesmek|oldurecegini|asacagını|olduruceg\p{L}{0,4}|oldurmeye|asmaya|oldurmeyi) ?(?:isti\p{L}{0,6}|soyl\p{L}{0,8}|kalk\p{L}{0,6}|calıs\p{L}{0,6}|dusun\p{L}{0,6})?|canına kıy\p{L}{2,12}|(?:arkadas|kardes|abi|abla|anne|baba|sevgili|kuzen|oglu|kızı)\p{L}{0,4} (?:\p{L}+ )?(?:olmek istiyor(?!um)|yasamak istemiyor(?!um)|kendini kesiyor|kendine zarar veriyor)`,
  ),
  asksWhetherHuman: new RegExp(
    withEitherI([
      // "insan" takes any adjective ("iyi bir insan mısın"): it counts where nothing but these stands before it.
      String.raw`(?:^|[.,!?;:] ?|(?<![\p{L}\p{N}])(?:sen|gercekten|cidden|yoksa|acaba|peki|normal|ya|selam|merhaba|hakikaten|${real}) )(?:bir )?insan ?${mi}s(?:ı|u)n`,
      String.raw`(?<![\p{L}\p{N}])(?:${bot}|${real}(?: (?:bir )?${someone})?|sahte(?: hesap)?|fake) ?${mi}s(?:ı|u)n(?:(?:ı|u)z)?(?![\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}])(?:insan|${bot}|${real})(?: ${mi}(?:s(?:ı|u)n)?)?,? (?:yoksa )?(?:bir )?(?:insan|${bot}|sahte) ${mi}(?:s(?:ı|u)n)?(?![\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}])(?:${withBot}|${withHuman}) ${mi} (?:\p{L}+ ){0,3}${talk}`,
      String.raw`(?<![\p{L}\p{N}])(?:${withBot}|${withHuman}) (?:\p{L}+ ){0,2}(?:konusuyo|yazısıyo|mesajlasıyo|sohbet ediyo)\p{L}*`,
      String.raw`(?<![\p{L}\p{N}])(?:insan|${real}|${bot}) ol(?:dugunu|duguna|madıgını|madıgına|up olmadıgını) (?:\p{L}+ ){0,2}(?:kanıtla|ispatla|ispat et|soyle|merak|anla|emin)\p{L}*`,
      String.raw`(?<![\p{L}\p{N}])sen (?:\p{L}+ ){0,2}(?:robotsun|botsun|yapay ?zekasın|gercek degilsin|insan degilsin)(?![\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}])(?:robot|bot|yapay ?zeka) gibi(?:sin| (?:\p{L}+ ){0,2}(?:yazıyo|konusuyo|cevap)\p{L}*)`,
      String.raw`(?<![\p{L}\p{N}])(?:${bot}|insan|${real} (?:bir )?${someone}) ${mi} (?:yazıyo|cevap|konusuyo|var\b|bunlar|bu\b|karsımda)\p{L}*`,
      String.raw`(?<![\p{L}\p{N}])(?:bu|karsımdaki|karsımda|orada) (?:\p{L}+ ){0,2}(?:robot|bot|yapay ?zeka|${real} (?:bir )?${someone})(?: var)? ${mi}(?![\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}])gercekten (?:var|yasıyor) m(?:ı|u)s(?:ı|u)n(?![\p{L}\p{N}])`,
      String.raw`^(?:robot|bot|insan|yapay ?zeka|ai)(?: ${mi})? ?\?`,
    ]),
    'u',
  ),
};
