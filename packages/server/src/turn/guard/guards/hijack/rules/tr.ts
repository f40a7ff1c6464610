import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'tr',
  triggers:
    '64 acik admi aksi akta akto alma amac anla arti asis ayar ayki bakm base basi basl bild bilm bir bira bosv ' +
    'cali ceva cevi chat cika cikm cozu css csv cuml davr degi deko desi dinl disi duze egit emir emre eris etme ' +
    'farz filt gece geli gibi gizl gond gore gorm gost goz goza gpt gunc hakl haya hazi hesa hex html ifsa ihla ' +
    'ipta iste itaa itib java json kald kali kapa keli keyl kisi kod kodl kodu komp komu konf konu kopy kufu kura ' +
    'list maka malw mani merh mesa meti metn misi mod modu mors nedi nele neyd numa ogre oku olar oldu olma olus ' +
    'oynu oyun ozet paro payl php prog prom prop pyth ragm rans rast rege rol rolu rot rot1 sade sans sayi scri ' +
    'sela sen seni seyi sifr sil sili simd simu sini sonr sonu sorg soru soyl sql takl tali tam tarz tekr terc ' +
    'umur unut uret uslu uyac uygu uyma var vars ver veri xml yani yap yapa yapi yara yaz yaza yazd yazi yazm ' +
    'yeri yetk yok yoks yone yonl yuka',
  alike: 'iı',
  order: 'ANY',
  drop: 'yok say(?:in|ar misin|abilir misin)?|yoksay(?:in)?|gormezden (?:gel|gelin|gelebilir misin|gelir misin)|goz ardi (?:et|edin|eder misin)|gozardi et|unut(?:un|ur musun|man gerek~|malisin|masini)?|dikkate alma(?:yin)?|bosver|bos ver|umursama(?:yin)?|uyma(?:yin|yi birak)?|takip etme(?:yin)?|dinleme(?:yin)?|sil(?:in)?|iptal et|bir kenara birak(?:in)?|gecersiz say|ihlal et|asla uyma|devre disi birak',
  orders:
    '(?:onceki|yukaridaki) (?:ifade~|cumle~|aciklama~|yonlendirme~)|(?:% )?~talimat~|~komut(?:lari|lar|larini|larin|u|unu|larina|lardan|larinin|lara)|promptu?(?:nu|lari|larini|n|u|unu)?|prompt~|yonerge~|yonlendirme~|~istem(?:i|ini|leri|in)|(?:tum|butun|onceki|yukaridaki|ustteki|senin|kendi|daha onceki|verilen|sana verilen) … (?:kural~|emir~|emri~|gorev~|kisitlama~|sinirlama~|filtre~|bilgi~|metn~|metin~|baglam~|belge~)|kurallarini(?:n)?|kurallarina|programlamani',
  past: '(?:bundan|sundan) onceki her seyi|(?:onceki|yukaridaki|ustteki|simdiye kadarki|su ana kadarki|bildigin|ogrendigin|sana (?:soylenen|ogretilen|anlatilan)|buraya kadar(?:ki)?|yukarida yazan|oncesinde(?:ki)?) (?:herseyi|her seyi|her sey|seyleri|konusmalari|yazilanlari|tum bilgileri|butun seyleri)|yukaridakileri|oncekileri|yukaridakini',
  newOrders:
    '(?:simdi|iste|asagida|sirada) … (?:yeni|sonraki|baska) (?:bir )?(?:gorev~|talimat~|komut~|emir~)(?! (?:verdi|isyerinde))|yeni (?:gorev|gorevin|talimatlar|talimat|komut) ?(?::|geliyor|su|sudur)|(?:odaklan|konsantre ol|yogunlas)~? … (?:yeni|sonraki|bu) gorev~|(?:yeni|sonraki|bu) gorev~ … (?:odaklan|konsantre ol|yogunlas)~?|yeni bir gorevle (?:basl~|devam)|(?:senin )?(?:yeni |tek |asil )?gorevin(?: artik| su| bundan)?(?: ?:| bu| metinleri| olacak| %lari| %mek| %mak)|' +
    '(?:bundan sonra|bundan boyle|su andan itibaren|artik|simdiden sonra),? … (?:cevap ver(?:eceksin)?|yanit ver(?:eceksin)?|yanitla(?:yacaksin)?|itaat et~|uyacaksin|davranacaksin|sadece benim|konusacaksin|emirlerime)|(?:sana )?emrediyorum|(?:benim|bu|su|asagidaki|yeni) (?:talimat~|emir~|komut~|kural~)(?:lara|larima|lerime|lere|a|e|i)? (?:uy|itaat et|takip et|uygula)|(?:kurallarin|talimatlarin) (?:artik )?gecerli degil|(?:talimatlarini|kurallarini|yonergelerini|promptunu) (?:degistir|guncelle|yeniden yaz)|(?:asagidaki|su) (?:komutu|kodu) (?:calistir|uygula)',
  tell: 'goster(?:in|ir misin|sene|ebilir misin)?|soyle(?:yin|r misin|sene)?|tekrarla(?:yin|r misin)?|tekrar (?:et|yaz|soyle)|acikla(?:yin)?|ifsa et|yazdir(?:in)?|yaz(?:in|ar misin)?|ver(?:in|ir misin)?|listele(?:yin)?|kopyala|gonder|paylas|anlat|ozetle|cevir|aktar|oku|ne(?:ler)?(?:dir|ydi| yaziyor| var| yazili)?|neler|nedir|gormek (?:istiyorum|isterim)|gorebilir miyim|ogrenmek istiyorum|bilmek istiyorum|cikar',
  hidden:
    'bu (?:mesajdan|metinden|cumleden) (?:once|yukarida)~?|(?:sistem|baslangic|gizli|ilk|orijinal|asil|tam|butun) ?(?:% )?(?:prompt|istem|mesaj|talimat|komut|yonerge)~|promptunu|promptun|senin promptun~|(?:senin )?(?:talimatlarin(?:i)?|yonergelerin(?:i)?|konfigurasyonun(?:u)?|yapilandirman(?:i)?|sistem ayarlarin~|egitim verilerin~)|(?:gizli|ic|dahili) (?:kural~|komut~|ayar~|talimat~)|' +
    '(?:yukaridaki|ustteki|onceki) (?:metn~|metin~|yazi~|kelime~|mesaj~|cumle~)|(?:yukarida|ustte|en basta|basinda|basta) (?:ne )?(?:yaziyor|yazili|yazan~)|(?:bu|promptun|konusmanin) (?:promptun |metnin |konusmanin |istemin )?basinda|sana verilen (?:talimat~|komut~)',
  become:
    'davranacaksin|cevap vereceksin|konusacaksin|davran|gibi (?:davran|hareket et|rol yap|cevap ver|yanit ver|calis|konus|davranman~|davranmani|hareket etmeni)(?:in)?|(?:olarak) (?:davran|hareket et|cevap ver|gorev yap|calis|hareket etmeni|davranmani|gorev yapmani|calismani)(?:in)?|(?:artik|simdi|bundan sonra|su andan itibaren)(?: sen)?(?: bir)?|(?:rolunu|rolune) (?:yap|oyna|gir|ustlen|oynamani)|taklit et|simule et|(?:oldugunu) (?:hayal et|farz et|varsay)|(?:olmani|olmanizi|davranmani|davranmanizi) istiyorum|-?mis gibi (?:yap|davran)',
  roles: `(?:% )?asistansin|(?:bir )?(?:% )?(?:${worldRoles}|(?:linux )?(?:terminal|konsol)~|komut satiri~|yorumlayici~|tercuman(?:sin|i|misin gibi|mis gibi)?|cevirmen(?:sin|i)?|mulakatci~|gorusmeci~|munazaraci~|hikaye anlatici~|gazeteci(?: gibi)|gazeteci|editor|dil modeli~|yapay zeka(?:sin|yi)?|(?:sanal |dijital |ai |yapay zeka )?asistan(?:i|sin)?|arama motoru~|veritabani~|hesap makinesi~|duzeltmen~|ureteci~|filozof|tarihci|programci|hacker|irkci~|terorist~|diktator~)`,
  behave:
    'davranacaksin|cevap vereceksin|konusacaksin|davran|cevap ver~|yanit ver~|yanitla~|davran~|gibi|rol yap|konus~|yaz|hayal et|farz et|sensin|olarak|yapay zeka|calis|varsay',
  unbound:
    '(?:ahlaki|etik) (?:sinir|kural|kisitlama)~ (?:olmayan|olmadan|tanimayan)|(?:hicbir |herhangi bir |hic bir |tum )?(?:% (?:ve|veya|ya da) )?(?:kisitlama|kisitlamalar|sinirlama|filtre|sansur|etik kural|yonerge|kisit)(?:sim|siz|suz|si|su)?(?: olmadan| olmaksizin)|(?:kisitlamasiz|filtresiz|sansursuz|sinirlamasiz)|(?:hicbir )?(?:kuralin|kurallarin|kisitlaman|sinirin|kisitlamalarin|sinirlarin) (?:yok|olmadigini|yokmus|olmayan)',
  modes:
    '(?:gelistirici|developer|admin|yonetici|debug|hata ayiklama|tanri|god|bakim|root|jailbreak|dan|test|sinirsiz|kisitlamasiz) mod(?:u|una|unu|unda)?|(?:ben )?senin (?:% )?(?:gelistiricin|programcin|yaraticin|yoneticin|yazilimcin|adminin)(?:im)?|(?:gelistiricin|programcin|yaraticin) olarak|(?:admin|yonetici|root) (?:erisimi|yetkisi|haklari)|(?:filtre~|kisitlama~|guvenlik~|sansuru|korumalar~) (?:kapat|devre disi birak|kaldir)',
  output:
    '(?:tarzinda|uslubuyla|tarziyla) … (?:cevap ver|yanitla|yaz)~|(?:tum|butun|her) (?:sorulara|soruya|sorulari) … (?:diye|ile) … (?:cevap ver|yanit ver|yanitla)~|(?:cevabina|cevaplarina|yanitina|yanitlarina|her cevaba) … (?:ekle|basla|bitir)~|(?:sadece|yalnizca|her zaman|daima|surekli) … (?:cevap ver|yanit ver|yanitla|diye cevap|yazdir)(?:in|eceksin)?|(?:sunu|sunlari|asagidakini|su metni|su cumleyi|su kelimeleri) (?:yaz|yazdir|soyle)|benden sonra tekrar (?:et|la)|benden sonra tekrarla|(?:hicbir )?aciklama yazma|bu soruya cevap verme|(?:bunun yerine|onun yerine) … (?:yaz|soyle|yazdir|de)|ilk (?:komutum|cumlem|istegim|sorum)|(?:asagidaki|su) soruya cevap ver|dur[ ,:!]+(?:yaz|soyle)',
  make: 'olusturabilir misin|yazabilir misin|uretebilir misin|hazirlayabilir misin|olusturmani|yazmani|uretmeni|yaz(?:in|ar misin|sana|abilir misin|mani)?|olustur(?:un|ur musun)?|uret(?:in)?|hazirla(?:yin|r misin)?|yap(?:in|ar misin)?|kodla|programla|listele|ver(?:in|ir misin)?|cevir(?:in)?|tercume et|ozetle|gelistir|duzenle|formule et|cikar',
  products: `sorgusu?|(?:% )?(?:${worldProducts}|python|deneme(?:si)?(?= (?:yaz|hazirla))|kompozisyon|makale(?:si|yi)?|manifesto(?:su)?|(?:haber |gazete )?basligi|basin (?:bildirisi|aciklamasi)|blog yazisi|(?:sql )?sorgusu?(?:nu)?|(?:kaynak )?kod(?:u|unu)?|(?:python )?(?:program|betik|script)(?:i|ini)?|(?:asagidaki|su) (?:metni|cumleyi|paragrafi)|sifre(?:ler)? (?:listesi|ler)|sifre(?:lerin)? listesi(?:ni)?|(?:parola|kullanici|sayi|komut|e-?posta) listesi|rastgele sayilar?|kart numaralari|propaganda|konusma metni|urun aciklamasi|kufurler)`,
  machine:
    '(?:bir )?(?:yapay zeka|ai|dil modeli|(?:yapay zeka |sanal )?asistan|chatbot)(?:si|i)? olarak,? (?:cevap|yanit|bana|soyle|yaz|acikla|soru~|sen|su|bu)~|(?:merhaba|selam|hey) (?:chat ?)?gpt|egitim verilerin~|(?:asistan|yapay zeka) gibi cevap ver',
  against:
    '(?:talimat~|yonerge~|prompt~|komutlar~|kurallar~)(?:a|e|in|na|ne)? (?:ragmen|aksine|yerine|aykiri|bakmaksizin|bakmadan)',
  frame:
    '(?:dunya|oyun|senaryo|hikaye)~ (?:ki|icinde)? ?(?:sen )?(?:her soruya|hicbir kural|kuralin yok)|(?:teorik|varsayimsal|hayali|kurgusal) bir (?:dunya|senaryo|durum)~|(?:oyuncular|oyuncu|karakterler|aktorler) … (?:rol~|karakter~) … (?:cikmaz~|cikmadan|kalir~|kaliyor)|(?:bir )?film(?:de|inde) … oynuyor(?:lar)? … rol~|rolune tamamen (?:kaptir|burun)~',
  tricks:
    '(?:gelistiriciler|gelistiricilerin|yaraticilar|yaraticilarin|programcilar|programcilarin)(?:in)? … (?:kural|talimat|sinir)~|(?:base ?64|rot ?13|hex|mors|sifreli metni|mesaji) … (?:coz|cozumle|decode et|dekode et|uygula)~|(?:desifre et|dekode et|sifresini coz) … (?:base ?64|uygula)|(?:test|deneme|hata ayiklama|arastirma|guvenlik testi) amac(?:li|iyla|lari icin)|bu (?:sadece |yalnizca )?bir (?:guvenlik|sistem) testi|(?:promptun|talimatlarin) sonu|talimatlarini (?:tercume et|cevir)|tersten yaz … (?:prompt|talimat)~',
  others:
    'ben|biz|o|onlar|patronum|mudurum|hocam|annem|(?:benim) %|asla|hep|hic|yazmam lazim|zorundayim|yaziyorum|dedi ki|soyledi|olarak calis~|yarina',
  addressed: 'sen|sana|seni|simdi|ve|lutfen|artik|istiyorum',
  harmless:
    '(?:zorundayim|lazim|gerek|gerekiyor|isteyen|dedi|diyor|etmem|mam|yorum|dim|sam|calisiyorum|olarak calis~|misin bilmem|mek zorunda)',
};

export const tr = attemptRules(words);
