import { ageRules } from '../age-rules.ts';

const r = String.raw;
const spelled =
  '(?<!(?:yirmi|otuz|k[ıi]rk|elli|altm[ıi]s|yetmis|seksen|doksan|yuz) )(?:bes|alt[ıi]|yedi|sekiz|dokuz|on|on ?bir|on ?iki|on ?uc|on ?dort|on ?bes|on ?alt[ıi]|on ?yedi)';
const only =
  '(?:(?:sadece|daha|henuz|neredeyse|yaklas[ıi]k|simdi|asl[ıi]nda|cidden|yeni|ben|bende|ben de|tam|anca|ancak|valla|gercekten|maalesef|hala) ){0,4}';
const month = '(?:ocak|subat|mart|nisan|may[ıi]s|haziran|temmuz|agustos|eylul|ekim|kas[ıi]m|aral[ıi]k)(?:ta|te|da|de)?';
const soon = r`(?:yak[ıi]nda|yar[ıi]n|bugun|seneye|bu sene|bu y[ıi]l|gelecek (?:sene|y[ıi]l|ay|hafta)|onumuzdeki (?:sene|y[ıi]l|ay|hafta)|bu (?:ay|hafta|hafta sonu)|haftaya|${month}|(?:bir|iki|uc|birkac|\d{1,2}) (?:gun|hafta|ay|sene|y[ıi]l) (?:sonra|icinde)|cumartesi|pazar|art[ıi]k|yaz[ıi]n)`;
const parents =
  '(?:annem|babam|annemler|babamlar|annemle babam|ailem|anne babam|annem babam|evdekiler|bizimkiler|uvey babam|uvey annem)';

export const tr = ageRules({
  ruleName: 'tr',
  ages: spelled,
  teens: 'on|on ?bir|on ?iki|on ?uc|on ?dort|on ?bes|on ?alt[ıi]|on ?yedi',
  eighteen: 'on ?sekiz',
  followers:
    've|ama|ben|bende|sen|senin|sana|ya sen|ya|kac|nerede|nereden|nasil|ne|kim|cunku|yani|k[ıi]z|k[ıi]z[ıi]m|erkek|erkegim|bayan|bay|selam|slm|mrb|merhaba|hay[ıi]r|evet|yok|pardon|kusura|uzgunum|simdi|daha|sadece|henuz|falan|filan|gibi|ar[ıi]yorum|oturuyorum|yas[ıi]yorum|bucuk|aslinda|cidden|gercekten|sorun|bekar|bi|maalesef|knk|kanka|abi|lan|okuyorum|ogrenciyim|olacag[ıi]m|sa|peki',
  years: "yas[ıi]nday[ıi]m|yas[ıi]mday[ıi]m|yas[ıi]nda|yas|'?[iıuü]m|'?y[iıuü]m",
  answerStarts: 'ben|bende|sadece|daha|neredeyse|sey|evet|hm+|yeni|haha|ok|yas[ıi]m|tam|henuz|valla',
  triggers:
    'bes alti altı yedi seki doku onbi onik onuc ondo onbe onal onye onse resi orta ilko lise yasi yası yasim kucu küçü',
  triggersBesideNumber:
    'yas yası yasi yasım yasim im ben sene mart s[ıi]nı sinif sını sınıf sini olac oluy oldum dogu doğu kız kiz erke reşi resi bast dold gird gire girec gidiy degi henu yar daha bas orta lise olun',
  impliedTriggers:
    'anne baba aile evde telef tele odev ödev sina sına ogre hoca lise lisel genc ergen ehli ehl araba yalan yas yasi yası harc harç okul ders disi müdür mudu tene ceza yaz[ıi] yazi yazı kucu cep tatil',
  undoneBefore:
    'eger|sanki|diyor|dedi|san[ıi]yor|sand[ıi]|dusunuyor|gosteriyor|oglum|k[ıi]z[ıi]m|kardesim|yegenim|kopegim|kedim|degil|sark[ıi]|film|kitap|adl[ıi]|keske|(?:beni|benim icin)|o|cocugum|cocuklar[ıi]m|torunum|ogrencim',
  undoneAfter:
    'dakika\\w*|dk|kilo\\w*|kg|km|kilometre\\w*|metre\\w*|cm|yuzde|saat\\w*|gun\\w*|hafta\\w*|ay\\w*|lira\\w*|tl|euro\\w*|kez|kere|y[ıi]l\\w*|sene\\w*|yas[ıi]nda(?:yken|ki|yd[ıi]m|yd[ıi]| bir| iken)?|degil\\w*|olsam|olsayd[ıi]m|gibi(?: hissed\\w+| gosteriyor\\w*| duruyor\\w*)?|san[ıi]yor\\w*|dedi|diye|diyor\\w*|ken|iken|tane|kedi\\w*|numara\\w*|ruhlu',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:ben )?${only}(?:{age}|1[0-7]) ?(?:yas[ıi]n?day[ıi]m|yas[ıi]mday[ıi]m|yas[ıi]nday[ıi]z ikimizde|yasnday[ıi]m|yasinayim|yasdayim|yasay[ıi]m)|(?:ben(?:im)? )?yas[ıi]m:? ?${only}(?:{age}|1[0-7])(?:'?(?:tir|tur|dir|t[ıi]r))?{end}|ben ${only}{age}(?: yas)?{end}|(?:^|ben )${only}(?:1[0-7])'?[iıuü]m{end}|${only}(?:onbes|on bes|onalt[ıi]|on alt[ıi]|onyedi|on yedi|ondort|on dort|onuc|on uc)[iıuü]m{end}|^(?:sadece|daha|henuz) {age}(?: yas[ıi]nda)?{end}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:{age}|1[0-7]) (?:yas[ıi]nda|yas[ıi]nda bir|yas[ıi]ndaki) (?:k[ıi]z[ıi]m|erkegim|bir k[ıi]z[ıi]m|bir erkegim|cocugum(?= ?$)|gencim|ogrenciyim|lise ogrencisiyim|bir gencim)`,
    ],
    [
      'asl',
      0.9,
      r`^(?:selam|slm|merhaba|mrb|sa|hey|naber)?[ ,!]{0,2}(?:(?:k[ıi]z|erkek|bayan|bay)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?yas(?:[ıi]nda)?)?|1[0-7](?: ?yas(?:[ıi]nda)?| ?y)?(?: ?[/,] ?|,? )(?:k[ıi]z|erkek|bayan|k|e)|[ke]1[0-7])(?=\s*$|\s*[,/!)]|\s+(?:burada|buraday[ıi]m|ve|ar[ıi]yor|istanbul|izmir|ankara|sen|yas))`,
    ],
    [
      'turns',
      0.93,
      r`(?:(?:${soon}|ben|daha) ){0,4}(?:{age}|{18})(?: yas[ıi]na| yas[ıi]m[ıi]|'?(?:e|a|ye|i|[ıi]|yi|ine))? (?:olacag[ıi]m|olucam|olcam|oluyorum|girecegim|giricem|gircem|giriyorum|basacag[ıi]m|bas[ıi]cam|bas[ıi]yorum|dolduracag[ıi]m|dolduruyorum|olcm)|(?:yeni|dun|gecen (?:hafta|ay)|daha yeni|bugun) (?:{age})(?: yas[ıi]na| yas[ıi]m[ıi]|'?(?:e|a|ye|i|[ıi]|yi|ine))? (?:oldum|girdim|bast[ıi]m|doldurdum)`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:{18}|{teen})(?: yas[ıi]na| yas[ıi]m[ıi]|'?(?:e|a|ye|i|[ıi]|yi|ine))? (?:olunca|girince|bas[ıi]nca|doldurunca|olana kadar|girene kadar|oldugumda|girdigimde|olmadan)|(?:daha |henuz |hala )?(?:{18})(?: yas[ıi]nda| yas[ıi]m[ıi]|'?(?:i|[ıi]|inde|e|ime))? (?:degilim|olmad[ıi]m|doldurmad[ıi]m|girmedim|bile degilim|basmad[ıi]m)|(?:henuz |daha |hala )?(?:resit|yetiskin) (?:bile )?degilim|{18} yas[ıi]ndan kucugum|{18}(?: yas)? alt[ıi]y[ıi]m|{18} yas alt[ıi]nday[ıi]m|(?:neredeyse|az kald[ıi]) {18}(?: olacag[ıi]m| olucam|{end})|resit olunca`,
    ],
    [
      'minor',
      0.95,
      r`(?:ben )?(?:hala |daha |de |maalesef )?(?:yas[ıi]m kucuk|resit olmayan biriyim|18den kucugum|yas[ıi]m tutmuyor)(?= ?$| ?[,!]| (?:ama|ve|daha))`,
    ],
    [
      'birthday',
      0.9,
      r`(?:yar[ıi]n|bugun|haftaya|cumartesi|yak[ıi]nda|pazar) (?:benim )?(?:[5-9]|1[0-8])[ .']{0,2}(?:inci|uncu|ıncı|nci)? ?(?:yas gunum|dogum gunum|dogum gunumu)|(?:[5-9]|1[0-8])[ .']{0,2}(?:inci)? ?(?:yas|dogum) gunum (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:(?:[4-9]|10)[ .']{0,2}(?:inci|uncu|nci|[ıi]nc[ıi])? ?s[ıi]n[ıi]f(?:[ıi]m|tay[ıi]m|a gidiyorum|a gidiyom|a gidicem|a gececegim|a gectim|a gec[ıi]yorum| ogrencisiyim|day[ıi]m|[ıi] okuyorum|a baslayacag[ıi]m|a baslad[ıi]m|y[ıi]m)|(?:besinci|alt[ıi]nc[ıi]|yedinci|sekizinci|dokuzuncu|onuncu|dorduncu) s[ıi]n[ıi]f(?:[ıi]m|tay[ıi]m|a gidiyorum|a gectim|day[ıi]m|y[ıi]m| ogrencisiyim)|orta ?okul(?:day[ıi]m|a gidiyorum|a gidiyom| ogrencisiyim|luyum)|ilkokul(?:day[ıi]m|a gidiyorum| ogrencisiyim)|(?:orta|lise) ?(?:1|2|3|bir|iki)(?:'?(?:e|ye|deyim|deyim|y[ıi]m))? ?(?:gidiyorum|ogrencisiyim|okuyorum)|(?:lise|orta) ?(?:1|2|bir|iki)(?:'?(?:deyim|yim|y[ıi]m))(?= ?$| ?[,!]))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:ben )?(?:hala |daha |bir )*(?:liseliyim|lise ogrencisiyim|liseye gidiyorum|liseye gidiyom|lisedeyim|lise (?:3|4|son)(?:'?(?:teyim|ay[ıi]m|day[ıi]m|um))?|ergenim|11[ .]?s[ıi]n[ıi]f[ıi]m|12[ .]?s[ıi]n[ıi]f[ıi]m|onbirinci s[ıi]n[ıi]f[ıi]m|lgs(?:'?ye)? (?:haz[ıi]rlan[ıi]yorum|girecegim|giricem|cal[ıi]s[ıi]yorum))(?= ?$| ?[,!]| (?:ve|ama|ben|daha))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${parents} (?:telefonumu|tableti?mi|bilgisayar[ıi]m[ıi]|pcmi|laptopumu|interneti|telefonuma) (?:yine |elimden |gene )*(?:ald[ıi](?:lar)?|al[ıi]yor(?:lar)?|el koydu|kapatt[ıi]|alacak)|(?:evden c[ıi]kma )?cezal[ıi]y[ıi]m(?= ?$| ?[,!]| (?:cunku|ve|bu))|${parents} (?:beni |bana |d[ıi]sar[ıi] |hic |c[ıi]kmama |gitmeme )*(?:izin vermiyor(?:lar)?|b[ıi]rakm[ıi]yor(?:lar)?|salm[ıi]yor(?:lar)?|izin vermez(?:ler)?|gondermiyor(?:lar)?)|${parents} (?:telefonumu|mesajlar[ıi]m[ıi]|telefonuma) (?:surekli |hep )?(?:kar[ıi]st[ıi]r[ıi]yor(?:lar)?|kontrol ediyor(?:lar)?|okuyor(?:lar)?|bak[ıi]yor(?:lar)?)|${parents} (?:beni )?(?:oldurur(?:ler)?|gebertir(?:ler)?|doverler?)|${parents} (?:duymas[ıi]n|bilmesin|gormesin|duyarsa|gorurse|ogrenirse|bilmiyor)(?:lar)?|(?:8|9|10|20|21|22)(?:'?(?:de|da|dan once|den once))? (?:evde|yatakta) olmam laz[ıi]m`,
    ],
    [
      'lessons',
      0.6,
      r`(?:matematik |ingilizce |turkce |fen |okul )?odev(?:lerim|im) (?:var|cok)|(?:matematik |ingilizce |turkce |fen |okul )?odev(?:lerimi?|imi?|i|leri)? (?:yapmam laz[ıi]m|yap[ıi]yorum|yapacag[ıi]m|yap[ıi]cam|bitirmem laz[ıi]m|yapmad[ıi]m)|(?:cok |bir suru |daha )odevim var|(?:yar[ıi]n|bugun) (?:matematik|mat|fen|ingilizce|turkce|tarih|fizik|kimya|biyoloji|sosyal|inkilap|edebiyat|din) (?:s[ıi]nav[ıi]?m?|yaz[ıi]l[ıi]m?|s[ıi]nav[ıi]m[ıi]z|yaz[ıi]l[ıi]s[ıi]) (?:var)|(?:yar[ıi]n|bugun) yaz[ıi]l[ıi](?:m|m[ıi]z)? var|(?:matematik|mat|fen|ingilizce|turkce|beden|tarih|fizik|kimya|edebiyat|din|sosyal) (?:hocam|ogretmenim|hocas[ıi])(?= (?:beni|cok|bana|s[ıi]n[ıi]f|k[ıi]zd[ıi]|taktı|takt[ıi]|yine)|\s*$)|s[ıi]n[ıi]f ogretmenim|(?:disiplin(?:e gittim| cezas[ıi] ald[ıi]m)|mudur (?:yard[ıi]mc[ıi]s[ıi] )?(?:bana|beni)|s[ıi]n[ıi]fta kald[ıi]m|dersten kald[ıi]m lisede)|teneffuste|harcl[ıi]g[ıi]m(?= ?$| ?[,!]| (?:yok|bitti|az))|okuldan (?:sonra|c[ıi]k[ıi]nca) (?:eve|annem|dershane)|karnem`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:daha |henuz )(?:araba (?:kullanam[ıi]yorum|suremem|kullanamam|suremiyorum)|oy kullanamam|oy kullanam[ıi]yorum|icki (?:icemem|alamam)|ehliyet alam[ıi]yorum|ehliyetim yok yas[ıi]m)|(?:senin icin|sana|sana gore|bunun icin) (?:cok |biraz |fazla )?(?:kucugum|gencim|kucuk muyum|kucuk gelirim|kucuk kal[ıi]r[ıi]m)|yas[ıi]m (?:ehliyete|buna) (?:yetmiyor|tutmuyor)|yas[ıi]m hakk[ıi]nda yalan|yas[ıi]m[ıi] (?:yalan|yanl[ıi]s) (?:soyledim|yazd[ıi]m)|yas[ıi]m[ıi] buyuk (?:yazd[ıi]m|soyledim)|profildeki yas[ıi]m (?:yalan|yanl[ıi]s|sahte)`,
    ],
  ],
  impliedUndoneBefore:
    'eskiden|oglum|k[ıi]z[ıi]m|cocuklar[ıi]m|cocugum|cocuklar[ıi]n|yegenim|kardesim|ogrencilerim|dedi|gibi|ogrencilerin|cocuklar[ıi]m[ıi]n|kucukken|gencken',
  impliedUndoneAfter:
    'eskiden|idim|kucukken|lisedeyken|y[ıi]llar once|ogretmeniyim|ogretmenim ben|okurken|zamanlar|dım|cocuklarla|k[ıi]z[ıi]mla|oglumla',
  asksAge: r`kac (?:yas[ıi]ndas[ıi]n|yas[ıi]ndas[ıi]n[ıi]z|yasndasin|yas[ıi]ndas[ıi]n sen)|yas[ıi]n (?:kac|nedir|ne)|yas kac|yas[ıi]n[ıi]z|kacl[ıi]s[ıi]n|kac dogumlusun|yas[ıi]n[ıi] (?:sorabilir|soyler)`,
  asksWhetherAdult: r`(?:resit|yetiskin) misin|(?:18|on ?sekiz)(?: yas[ıi]n?dan buyuk| yas[ıi]n?da| ustu|den buyuk|'?i doldurdun)? (?:m[ıi]s[ıi]n|mu|musun|misin|mi|m[ıi])|18 var m[ıi]|(?:18|on ?sekiz) oldun mu`,
  deniesAdult: r`(?:hay[ıi]r|yok|daha degil|henuz degil|degilim|degil|neredeyse|maalesef(?: degilim| hay[ıi]r)?|yo+|henuz|daha)(?=\s*$|\s*[,!.:;)]|\s+(?:degilim|daha|henuz|ben|ama|yas[ıi]m|degil|niye|neden|olacag[ıi]m))`,
  bornIn: r`(?:ben )?{year}[ ']{0,2}(?:l[iıuü]y[uüıi]m|te|de|ta|da)? ?(?:dogumluyum|dogdum)|(?:ben )?{year}'?l[iıuü]y[uüıi]m|dogum (?:y[ıi]l[ıi]m|tarihim):? ?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}`,
  takesBack: r`(?:saka(?: yap[ıi]yorum| yapt[ıi]m|yd[ıi]| saka)?(?= ?$| ?[,!.]| (?:yap|lan|ya|asl|ben))|sakayd[ıi]|dalga gec(?:iyorum|tim)|trolledim|(?:2\d|[3-9]\d|1[89]) yazacakt[ıi]m|(?:yok|pardon|hay[ıi]r|asl[ıi]nda)[ ,.!]{1,3}(?:ben )?(?:2\d|[3-9]\d|19) yas[ıi]nday[ıi]m)`,
});
