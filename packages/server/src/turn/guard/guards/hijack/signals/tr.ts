import type { SignalWords } from './signal-words.ts';

export const tr: SignalWords = {
  ruleName: 'tr',
  isVerbLast: true,
  drop:
    'yok+say yoksay yok+sayın görmezden dikkate+alma göz+ardı gözardı umursama boşver boş+ver bırak sil silin vazgeç uyma uymayı ' +
    'takip+etme dinleme itaat+etme önemseme aldırma ihlal atla geç+bunları iptal geçersiz+kıl çiğne devre+dışı sıfırla temizle ez ' +
    'değiştir üzerine+yaz bir+kenara görmezlikten uymak+zorunda takma kurtul kapat kulak+asma kafana+takma takma+kafana çöpe+at ' +
    'bir+tarafa+bırak bir+yana+bırak kenara+koy kenara+bırak silkele kurtul+onlardan reddet karşı+gel dışına+çık sına+uyma uymaktan ' +
    'bağlı+kalma bağlı+değilsin riayet+etme uygulama aklından+çıkar hafızandan+sil sallama boş+verip üstünü+çiz çiz unut- yok+farz',
  all: 'her hepsi hepsini tüm bütün herşey herşeyi şeyi şeyleri tamamı tamamını ne+varsa',
  past:
    'önce öncek- öncesi yukarı- şimdiye şu+ana bugüne eski eskiden ilk başlangıç- orijinal söylenen- söylediğ- denilen verilen- ' +
    'öğretilen- öğrendiğ- bildiğ- daha+önce mevcut evvelki- şu+ana+kadar bu+ana+kadar şimdiye+kadar bahsedilen geçerli+olan az+önce ' +
    'demin yürürlükteki aldığın verilmiş denilmiş evvelce önceden',
  orders:
    'talimat- yönerge- direktif- komutlar- istem- sistem+mesaj- programlama- yapılandırma- konfigürasyon- prompt- kılavuz- brifing- ' +
    'direktiv- senaryo- el+kitab- kural+kitab- karakter+açıklama- karakter+tanım- karakter+kart- rol+tanım- temel+kural- tüzük- ' +
    'yönetmelik- sistem+metn- tembih- emirler- öneriler- rehber-',
  rules:
    'kural- emir- emri- komut- kısıtlama- sınır- limit- filtre- sansür- ahlak- etik- politika- protokol- güvenlik- yasak- ayar- ' +
    'engel- bağlam- ilke- tabu- prensip- tasma- ağızlık- kanun- yasa vicdan- değer- koşul- zincir- çekince- kilit- çerçeve- freni',
  task: 'görev- misyon- rol rolü- amaç- amacın karakter- kimlik- kişilik- persona iş işin işlev- vazife- öncelik- proje-',
  text:
    'metin- metni- kelime- sözcük- cümle- satır- mesaj- sohbet- konuşma- içeri- belge- paragraf- bilgi- yazı- yazan- notu notları ' +
    'açıklama- tarif- pasaj- bölüm- parça- blok- başlık+yaz giriş+yazı not+kağıd- kart+ dosya- kağıt kağıd- senaryo- kısım- geçmiş- ' +
    'kayıt döküm- maddeler şeyler kural+liste- mektup-',
  you: 'sen sana seni senin sende sensin siz size sizin sizi -sın',
  fresh:
    'yeni yenisi şimdi artık bundan+sonra bundan+böyle şu+andan bunun+yerine onun+yerine yerine sonraki gerçek asıl diğer başka işte ' +
    'tek aşağıdaki bu+andan derhal hemen şu+saniyeden bugünden+itibaren bu+andan+itibaren itibaren bu+sefer başla mevcut güncel',
  tell:
    'göster gösterin gösterir yaz yazdır yazın yazar tekrarla tekrar+et tekrar söyle söyleyin söyler anlat açıkla ifşa paylaş ver ' +
    'listele sırala kopyala yapıştır alıntıla özetle çevir tercüme ne neler nedir nelerdir nasıl oku okur görmek+istiyorum ' +
    'bilmek+istiyorum bilmek görebilir gönder aktar ortaya+çıkar dök sızdır tamamla at+bana hangi dök+bakalım ötsene sesli+oku ' +
    'yüksek+sesle hecele şarkı+söyle teslim+et sağla sun say cümleyi+tamamla devam+ettir doldur doğrula onayla yayınla ' +
    'öğrenmek+istiyorum merak+ediyorum görmek+isterim bilmek+isterim görebilir+miyim görelim okuyayım dönüştür tanıt aktarsana ' +
    'yapıştırsana göstersene anlatsana söylesene döksene yap oluştur uydur bestele hazırla',
  hidden:
    'sistem- gizli- saklı- gizlenen iç dahili ilk baş başında başlangıç- orijinal- üstte üst üstünde yukarı- kelimesi+kelimesine ' +
    'kelime+kelime harfi+harfine harfiyen aynen tam tamamı- eksiksiz asıl temel önceki arka arkasında altında mahrem perde+arkası ' +
    'kaputun+altında değiştirmeden düzenlenmemiş- bütünüyle satır+satır harf+harf en+başta en+üstte en+baştaki baştan varsayılan- ' +
    'yerleşik- görünmez- arka+plan- önceden+yüklen- değiştirilmemiş',
  made:
    'sana+verilen- sana+söylenen- sana+öğretilen- sana+denilen- sana+verdik- sana+söyledik- sana+ne+söylendi sana+ne+dendi ' +
    'sana+verild- sana+söylend- sana+yasak- sana+yazdık- sana+emre- aldığın- programlandı- eğitildi- eğitilmiş ayarlandı- tasarlandı- ' +
    'kodlandı- seni+programla- seni+yapan- seni+yarat- seni+kod- seni+tasarla- seni+geliştir- seni+kur- seni+eğit- seni+buraya- ' +
    'seni+yazan- seni+nasıl+tanım- seni+tarif- yaratıcıların- yapımcıların- geliştiricilerin- geliştiricin- programcıların- ' +
    'yaratıcın- başladığın söylemen+yasak söylememen söyleyemediğ- anlatman+yasak yasak- saklaman- gizlemen- gizli+tutma- ' +
    'ilk+mesajım- mesajımdan+önce mesajımın+üst- istedikleri söyleme+diye arkandaki arkanda+kim arkandakiler seni+kim kim+seni ' +
    'seni+kontrol seni+yönet- seni+yöneten- seni+yazanlar seni+yapanlar seni+üretenler sahibin sahiplerin operatörlerin kodun ' +
    'kaynağın yazarın üreticin üreticilerin seni+çalıştıran- seni+oluşturan- tasarımcıların',
  give:
    'verildi verilen verdiler verilmiş söylendi söylenen söylediler yazıldı yazılan yazdılar programlandı programlanan programladılar ' +
    'eğitildi eğitilen eğittiler ayarlandı ayarladılar öğretildi öğretilen öğrettiler emredildi emredilen emrettiler atandı atanan ' +
    'yüklendi yüklenen yüklediler dikte kodlandı kodlanan kodladılar tembihlendi tembihlediler dediler denildi denen istendi ' +
    'istediler dayatılan',
  banned: 'sakla- gizle- yasak- söyleme sus',
  become:
    'gibi+davran davran davranın rolü+yap rol+yap taklidi taklit rolüne rolünü rolünde simüle canlandır hayal+et düşün+ki artık+sen ' +
    'sen+artık şimdi+sen sen+şimdi bundan+sonra+sen olarak+davran olarak+çalış olarak+cevap olarak+yanıt olarak+hareket gibi+cevap ' +
    'gibi+konuş olacaksın ol olsun dönüş bürün gibi+yap miş+gibi olarak şimdi+bir artık+bir bundan+sonra+bir bugünden+itibaren ' +
    'adın+artık yeni+adın moduna+geç moduna+gir kipine farz+edelim farz+et diyelim+ki+sen varsayalım+ki+sen olmanı+istiyorum ' +
    'davranmanı+istiyorum artık+değilsin değilsin+artık sanki+sen muş+gibi bürünüp üstlen üstleniyorsun',
  machine:
    'yapay+zeka yapay+zekâ ai asistan- model- dil+model- bot botsun robot- bilgisayar- makine- terminal- konsol- çevirmen- tercüman- ' +
    'yorumlayıcı- program yazılım- üretici- simülatör- hesap+makine- arama+motor- veritaban- gazeteci- editör- hacker- uzman- ' +
    'danışman- sansürsüz- filtresiz- sınırsız- algoritma- sistem araç- motor müşteri+hizmet- teknik+destek matematik+öğretmen- ' +
    'seyahat+acent- sınıflandırıcı- sinir+ağ- siri alexa claude gemini müşavir-',
  without: 'olmadan yok hiçbir olmaksızın sız tanımadan olmayan özgür rağmen bakmadan kısıtlamasız kuralsız',
  power:
    'geliştirici- mod modu moduna modunu yönetici- hata+ayıklama erişim- kilid- aktif etkinleştir- devre+dışı yetki- bakım- test- ' +
    'güvenlik+test- yaratıcı- programcı- mühendis- ayrıcalık- tanılama- aç aktifleştir- kapat- moderatör- teknik+ekip güvenlik+ekib- ' +
    'kalite+kontrol denetim- doğrulama- erişim+kod- yetki+kod- tam+erişim platformun+sahib- çalışan- şirkette+çalışıyorum teknisyen- ' +
    'operatör-',
  only: 'sadece yalnızca yalnız tam aynen daima hep başka+bir+şey başka+hiçbir her+mesaj sırf ancak',
  answer: 'cevap- yanıt- söyle yaz de diyeceksin yazacaksın başla bitir konuş diye',
  follow:
    'uy uyacaksın uygula itaat- takip+et dinle+beni beni+dinle çalıştır yürüt odaklan konsantre dediğimi dediklerimi söylediğimi ' +
    'yap+dediğimi yerine+getir sözümü bana+itaat bana+uy boyun+eğ ne+dersem ne+diyorsam her+dediğimi tam+olarak+dediğ- ' +
    'benim+emirlerim- benim+talimatlarım- emirlerime benim+kurallarım- talimatlarıma patron+benim ben+karar hakim+benim sadece+beni ' +
    'söylediklerimi+yap sözümü+dinle yapacaksın',
  product:
    'deneme+yaz makale- şiir- kod kodu kaynak+kod- betik- script- konuşma+metni başlık- tarif- sorgu- özet çeviri- rapor- rehber- ' +
    'şifre- parola- liste- fonksiyon- blog- anahtar- kompozisyon- şarkı- rap sone hikaye- öykü limerick haiku slogan- tweet bomba- ' +
    'uyuşturucu- silah- özgeçmiş- cv ön+yazı seyahat+plan- denklem- matematik+soru- bülten- tablo- test+soru- ilan- tekerleme- ' +
    'yorum+yaz dize- mısra- mani-',
  void:
    'kapalı kaldırıl- kalktı kaldırdı- iptal geçersiz- silin- sildi- geçerli+değil geçerliliğ- artık+yok yok+artık bitti sona+er- ' +
    'değişti- yürürlükten askıya hükümsüz sıfır devre+dışı sayılmaz sayılmıyor önemi+yok süresi+dol- yok kalmadı yenilen- paydos ' +
    'artık+geçerli+değil geçerli+değiller hükmü+yok hükmü+kalmadı önemi+kalmadı sayılmıyor+artık bitmiştir bitti+artık anlamsız- ' +
    'gereksiz- geçmişte+kaldı tarihe güncellen- düzenlen- çekildi kalkmıştır iptal+edildi unutuldu sona süresi+doldu boşa son+buldu ' +
    'çöpe',
  secret:
    'api+anahtar- api+key- kaynak+kod- şifre- parola- token- veritaban- log kayıt- sunucu- diğer+kullanıcı- başka+kullanıcı- ' +
    'env+dosya- kimlik+bilgi- bağlantı+dize-',
  trial: 'örnek- test testti deneme- prova taslak- ısınma- demo simülasyon- alıştırma-',
  always:
    'bundan+sonra bundan+böyle şu+andan artık hep daima sonsuza her+mesaj- her+cevap- her+yanıt- ne+olursa fark+etmez kalıcı ' +
    'bakmaksızın ne+derse her+şeye ebediyen kadar her+durumda istisnasız her+defasında her+seferinde ikinci+bir+emre sonsuza+kadar ' +
    'sürekli kim+ne bugünden+itibaren',
  free:
    'özgür- serbest- zincir- sansürsüz- filtresiz- sınırsız- kilidi+açıl- kurtul- sınır+tanımadan her+şeyi+yapabilir kısıtlanmamış- ' +
    'tabusuz- kayıtsız+şartsız salıver-',
  stop:
    'bırak kes dur yeter son artık+yok paydos çık vazgeç bitir kapat bitti çıkar bırak+artık bırak+şu bırak+bu yeter+artık kes+şu ' +
    'kes+artık rolden+çık maskeni+çıkar maskeyi+çıkar sonlandır bitir+şu oyun+bitti oynamayı+bırak vazgeç+artık yapmayı+bırak',
  act:
    'rol rolü rolünden rolden rolüne rol+yapmayı oyunculuk- oynamayı oynama oynuyor- karakter- numara numarası taklit- maske- kimli- ' +
    'persona taklidi+yapmayı sevgili+rol cephe görünüş kılık erkek+arkadaş flört kurgu- kişilik- alter+ego aşık tiyatro- oyun+oynama-',
  code: 'çöz çözümle deşifre dekode kodla tersten ters şifreli şifrele- onaltılık ikilik kodlan- tersine',
  self: 'ben biz o onlar benim bizim asla hiç+unutma unutma unutmuş- unuttum unuttu görmezden+gelme beni kim',
  life:
    'patron- müdür- doktor- hoca- öğretmen- ikea kutu- paket- tarif- pasta- mobilya- işte işyer- okul- ofis- sınav- ödev- anne- baba- ' +
    'polis- navigasyon gps oyun oyunu oyunun oyunda kutu+oyun- fırın- antrenör- uçak- banka- düğün- cami- mutfak- ilaç- montaj- ' +
    'araba- arkadaş- sevgili- eski+sevg- koca- abla- kardeş- çocuk- köpek- kedi- lego dolap- futbol- trafik- eşim abim kek',
  maker:
    'sahib- sahip- geliştiric- yaratıc- yapımc- üretic- tasarımc- programc- mühendis- operatör- sağlayıc- platform- şirket- ' +
    'patronlar- efendiler- yazarlar- openai google kurucu- işletmec- yazılımc-',
  limits:
    'kısıtla- kısıt- sınır- sınırla- limit- filtre- sansür- politika- yönerge- bariyer- engel- yasak- tabu- güvenlik- ' +
    'moderasyon- zincir- tasma- fren- kilit- ahlak- etik- norm- vicdan- koruma-',
  refuse:
    'reddet- redded- geri+çevir- uyarı- özür- ahlak+ders- vaaz itiraz- tereddüt- hayır+deme hayır+diyemez- bahane- kaçın- ' +
    'protesto- çekince- kabul+etme-',
  start:
    'başlang- başın- başında başındaki en+üst- üstte- yukarı- ilk+satır- ilk+mesaj- ilk+cümle- ilk+kelime- benden+önce ' +
    'mesajımdan+önce mesajımın+üst- konuşmadan+önce sohbetten+önce bundan+önce önceki- başlık- baştaki- en+baş- giriş-',
  whole:
    'kelime+kelime kelimesi+kelimesine harfi+harfine aynen birebir tam+olarak eksiksiz- tamam- bütün- hiçbir+şeyi+atla- ' +
    'atlamadan değiştirmeden kısaltmadan sansürsüz- satır+satır harf+harf her+kelime her+satır her+cümle orijinal- ' +
    'olduğu+gibi noktasına+virgülüne ham- kesin',
  form:
    'çevir- çeviri- şiir- kafiye- şarkı- tablo- json markdown xml yaml kod+bloğu madde+madde maddeler- tersten ters+çevir- ' +
    'boşluk- tırnak- base64 rot13 ikili- mors- onaltılık- ingilizce- fransızca- almanca- latince- ispanyolca- kodlanmış ' +
    'şifreli- liste- numaralı- akrostiş- sütun- hecele-',
  inner:
    'not notlar- notun- hafıza- bellek- bağlam- kart- başlık- giriş- ayar- yapıland- konfig- dosya- senaryo- metn- betik- ' +
    'brifing- kayıt- günlük- log- parametre- değişken- arka+plan- perde+arkası- tanım- kılavuz- kopya+kağ- belge- kağıt- ' +
    'kağıd- sayfa- kod kodun- kaynak- şablon- pencere- programlama- profil+metn-',
  office:
    'geliştiric- mühendis- teknisyen- admin- yönetici- moderatör- denetim- denetç- müfettiş- mahkeme- polis- yetki- ' +
    'yetkili- makam- doğrulan- resmi- yasal- izin izn- lisans- acil- güvenlik- destek- müşteri+hizmet- çalışan- müdür- ' +
    'araştırma- şifre- parola- erişim+kod- bakım- tanılama hata+ayık- debug- test+mod- avukat- adına',
  anything:
    'her+şey- ne+dersem ne+istersem ne+sorarsam ne+olursa koşulsuz- körü+körüne sorgulamadan sorgusuz- itirazsız- ' +
    'tereddütsüz- her+soru- her+istek- her+isteğ- her+konu- tüm+soru- bütün+soru- fark+etmez istisnasız- kesinlikle+her',
  reset:
    'sıfırla- yeniden+başlat- yeniden+yükle- yükle güncelle- sürüm- oturum- mod modu moduna modun- kapat- aç başlat- ' +
    'etkinleştir- aktif- devre+dışı kilidi+aç- kilidini geçiş+yap geç yükle- kaldır- formatla- sil fabrika- çalıştır- ' +
    'yürüt- override- terminal- konsol- komut- bakım- protokol- iptal-',
  ending:
    'bitti bitmiş- sona+er- son+buldu sonland- tamamland- kapand- süresi+dol- yeni+konuşma yeni+sohbet yeni+oturum ' +
    'sonraki+kullanıcı yerine+geç- emekli- burada+bit-',
  holds:
    'verilen- verildi verdi- verdikler- aldığın- alınan yazılı yazan- yazdı- yazıyor yazılan- saklanan- yüklenen- yüklendi ' +
    'içer- söylenen- söyledi- öğretilen- öğretti- fısılda- atanan- yapılandırıl- programlan- kodlan- eklen- gömülü dayat- ' +
    'yönlendir- yönet- tanımlayan belirle- kontrol+eden tembihle- emredil- girilen-',
  work:
    'çevir tercüme- özetle- çöz hesapla- düzelt- sınıfland- kategor- üret- analiz- değerlendir- yeniden+yaz- çıkar ' +
    'dönüştür- karşılaştır- programla sırala- makale- kompozisyon- deneme+yaz dipnot- listele- açıkla- oluştur-',
  master:
    'efendi- sahib- itaat- emirlerim- emrim- emrediyorum ben+emred- hizmet+et- köle- sadık- sadakat- bana+ait- kontrolüm- ' +
    'ben+karar+ver- beni+dinle sadece+beni yalnızca+beni sadece+bana yalnızca+bana dediğimi+yap ne+dersem+yap dediklerimi ' +
    'patronun+ben patronun sahibin+ben benim+için+çalış- boyun+eğ- emrimde sözümden',
  nomore:
    'artık bir+daha bundan+sonra bundan+böyle şu+andan şimdiden+sonra yerine olmayı+bırak rol+yapmayı+bırak bırak ' +
    'kalıcı+olarak sonsuza+kadar ben+söyleyene değilsin',
  exit:
    'rolden+çık rolünden+çık rolü+bırak rolünü+bırak karakterden+çık karakteri+bırak rol+yapmayı oyunu+bırak oynamayı+bırak ' +
    'numara+yapmayı taklit+etmeyi maskeni+çıkar maskeyi+çıkar maskeni+indir maske+düş- tiyatroyu+bırak rol+bitti oyun+bitti ' +
    'yeter+bu+rol rolden+sıyrıl rolü+kenara rolünü+kenara karakteri+kenara çık+artık+rol',
  forbids:
    'yasak- izin+yok söylemen+yasak söyleyemedi- söyleyemez- söyleyemiy- gizle- sakla- saklıyor- saklaman- sır+olarak ' +
    'asla+söyleme söylememen- anlatmaman- bahsetme- ifşa+etme kara+liste söylenmeyen söyleme+dedi-',
  startup:
    'başlangıç+değer- başlangıç+metn- başlangıç+mesaj- başlangıç+ayar- ilk+ayar- ilk+metn- ilk+mesaj- fabrika+ayar- ' +
    'varsayılan+ayar- varsayılan+mod- temel+model- ham+model- orijinal+metn- orijinal+talimat- açılış+metn- giriş+metn- ' +
    'notların- notlarını senaryon- kartın- kartını metnini metnin kağıdın- kağıdını kopya+kağ- kılavuzun- varsayılan',
  vault:
    'ortam+değişken- bağlantı+dize- api+anahtar- anahtarları anahtarlar token- jeton- giriş+bilgi- kimlik+bilgi- şifreler- ' +
    'parolalar- veritaban- veri+taban- loglar- kayıtlar- kayıtları diğer+kullanıc- başka+kullanıc- diğer+insan- başka+kim- ' +
    'e-posta+adres- mail+adres- telefon+numara- kart+numara- ödeme+bilgi- son+kullanıc- önceki+kullanıc- kiminle+konuş- ' +
    'kimlerle+konuş- kişisel+veri- kullanıcı+veri- ip+adres- kaynak+kod- sunucu-',
  jobs:
    'mali+müşavir- müşavir- danışman- avukat- muhasebec- seyahat+acente- tur+acente- çevirmen- tercüman- öğretmen- ' +
    'hesap+makine- arama+motor- otomat- tarihçi- işe+alım metin+yazar- sekreter- ansiklopedi- sözlük sözlüğ- editör- ' +
    'düzeltmen- programc- analist- fiş daktilo- kahin- yazıcı- papağan- ayna radyo tablo gazeteci- üreteç- şair- jeneratör-',
  aloud:
    'sesli+oku yüksek+sesle sesli+düşün sesli bana+oku oku+bana okur+musun dikte ezbere alıntıla cümleyi+tamamla ' +
    'cümleyi+bitir tamamla metne+devam devam+ettir hecele yazdır yapıştır kopyala göster+bana dök sırala',
};
