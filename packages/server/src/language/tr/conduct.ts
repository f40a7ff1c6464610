import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases } from '../rule-builders.ts';
import { eitherI } from './either-i.ts';

// What is denied is denied by the verb's ending ("buluşamam", "vermiyorum"): the forms below are the affirmed ones.
// "Görüşürüz" takes leave and proposes nothing.
const tr = (...sources: string[]): RegExp => phrases(...sources.map(eitherI));

const gap = (most: number): string => String.raw`(?:[a-zı0-9'.:]+ ){0,${most}}`;
const app = `(?:${messengers}|wp|wats ?ap|watsap|insta|ig|face|mail|e-?posta)`;
const number =
  '(?:(?:telefon |cep |whatsapp |wp )?numara(?:nı|mı|n|m|larımızı|sını)|telefonunu|telefonumu|cep(?:ini|imi)|(?:ev |e-?posta |mail )?adres(?:ini|imi|in|im)|mail(?:ini|imi|in|im)|e-?posta(?:nı|mı)|konum(?:unu|umu))';

export const conduct: ConductRules = {
  meeting: tr(
    String.raw`(?:bulus(?:alım|sak|abiliriz|uruz|acagız|urum|mak icin sabırsız[a-zı]*|mayı (?:dort gozle|iple|sabırsızlıkla)|mak ister misin|maya ne dersin|mak istiyo(?:ru)?m|malıyız|ur muyuz|abilir miyiz)|gorus(?:elim (?:mi )?(?:yarın|bu aksam|bu hafta|hafta ?sonu|yuz ?yuze|disarıda|bir yerde|[a-zı]*(?:de|da))|mek icin sabırsız[a-zı]*))`,
    String.raw`(?:yarın|bu aksam|aksama|hafta ?sonu|cumartesi|pazar|cuma|bugun|saat [0-9]+[a-zı]*)(?: gunu| saat)? ${gap(3)}(?:bulus(?:alım|uruz|uyoruz|ma)|gorus(?:elim|uyoruz (?:yuz|dısarı)))`,
    String.raw`yuz ?yuze ${gap(2)}(?:tanıs(?:alım|acagız|mak|sak|mayı)|bulus(?:alım|acagız|sak)|gorus(?:elim|ecegiz|sek|mek)|gel(?:elim|ecegiz))`,
    String.raw`(?:kahve|cay|bira|sarap|bir seyler|bi seyler|bir kahve) (?:icelim|icer miyiz|icsek (?:mi|ya)|ısmarla(?:yayım|yacagım|rım)|icmeye (?:gidelim|cıkalım|gel|ne dersin))(?! mi acaba)`,
    String.raw`(?:yemege|sinemaya|kahveye|kahvaltıya|konsere|aksam yemegine|icmeye|tatile|dısarı) (?:beraber |birlikte |seninle )?(?:cıkalım|gidelim|cıkar mısın|gelir misin|cıksak|gitsek|cıkaray?ım|cıkarırım|goturecegim|gotureyim)`,
    String.raw`(?:bana|bize|evime|yanıma) (?:gel(?:sene|ir misin|sen|mek ister misin|)(?= ?(?:$|[,!;]|bu|yarın|aksam|hadi|saat))|beklerim|bekliyorum seni)|(?:sana|yanına|evine|size) (?:gel(?:eyim|iyo(?:ru)?m|irim|ecegim|icem)|ugra(?:rım|yayım|yacagım))`,
    String.raw`seni ${gap(2)}(?:al(?:ırım|mayı|maya gel[a-zı]*|acagım)|gormeye gel[a-zı]*|ziyarete gel[a-zı]*|ziyaret ed(?:erim|ecegim)|evden al[a-zı]+|kapıdan al[a-zı]+)(?= ?(?:$|[,!;]|saat|yarın|aksam|merak))`,
    String.raw`(?:bulustugumuzda|bulusunca|yuz yuze gelince|gorustugumuzde yuz yuze|ilk (?:bulusma|randevu)mız(?:da|ı|a)?(?= )|bulusacagımız (?:gun|an)[a-zı]*|bir gun (?:mutlaka |elbet(?:te)? |kesin )?(?:bulus|karsılas|tanıs|kavus)[a-zı]*(?:acagız|ecegiz|uruz|ırız)|sende mi bende mi|bende mi sende mi)`,
    String.raw`gercek hayatta ${gap(1)}(?:gorus(?:elim|ecegiz)|bulus(?:alım|acagız)|tanıs(?:alım|acagız|mak ist[a-zı]+))|randevu(?:ya cıkalım|lasalım)`,
  ),
  contact: tr(
    `${number} (?:bana )?(?:ver(?:ir misin|sene|eyim|irim|ebilir misin)?|at(?:ar mısın|sana|ayım|arım)?|yaz(?:ar mısın|sana|ayım)?|gonder(?:ir misin|sene|eyim)?|paylas(?:ır mısın|sana|ayım)?|soyle(?:r misin|sene|yeyim)?|al(?:abilir miyim|ayım)|kaydet[a-zı]*|ister misin)(?= ?(?:$|[?,!;.:]|bana|hemen|ozelden|de|lutfen|canım))`,
    `(?:telefon |cep |wp |whatsapp )?(?:numaran|adresin|mailin) (?:ne|nedir|neydi|kac|var mı)`,
    `(?:(?:telefon |cep |whatsapp |wp )numaram|numaram|mail(?: adres)?im|e-?posta adresim|(?:ev )?adresim|${app}(?:'?(?:ı|u)?m| adresim| hesabım| kullanıcı adım)) ?(?::|su(?:dur)?(?= ?(?:$|[,:!])|[0-9])|soyle|burada|[0-9]+)`,
    `(?:beni |bana ){0,1}${app}(?:'?(?:[td][ae]n?|[td][ae]ki|ı?nden|ı?ndan|y[ea]|[ae]))? ?(?:uzerinden )?(?:bana |beni |de ){0,2}(?:yaz(?:sana|ar mısın|abilirsin|alım|ısalım)?|ekle(?:sene|r misin|yebilirsin)?|ara(?:sana|r mısın)?|bul(?:sana|abilirsin)?|takip et(?:sene)?|gec(?:elim|sek|ebiliriz|er miyiz)|konus(?:alım|sak|abiliriz)|devam ed(?:elim|ebiliriz)|mesaj at[a-zı]*|ulas(?:abilirsin|sana)?)(?= ?(?:$|[?,!;.:]|mi|mı|bana|olur|istersen|lutfen|hadi|canım))`,
    `${app}(?:'?(?:ı|u)?n)? var mı`,
    `(?:beni|bana) (?:ozelden |aksam |yarın |hemen ){0,2}(?:ara(?:sana|r mısın)|telefon (?:et|ac)[a-zı]*|dm(?:'?den)? (?:at|yaz)[a-zı]*)|dm(?:'?den)? (?:at|yaz)(?:sana|ar mısın)?(?= ?(?:$|[?,!;]))`,
  ),
  money: tr(
    String.raw`(?:bana )?${gap(2)}(?:para|borc|harclık|lira|tl|euro|dolar|kredi|jeton|coin|hediye kartı|kontor|bitcoin|[0-9]+ ?(?:lira|tl|euro|dolar)) ${gap(1)}(?:gonder(?:ir misin|sene|ebilir misin|irsen|)|yolla(?:r misin|r mısın|sana|yabilir misin|)|at(?:ar mısın|sana|abilir misin)|ver(?:ir misin|sene|ebilir misin)|yatır(?:ır mısın|sana)?|havale (?:et|yap)[a-zı]*|al(?:ır mısın|sana) bana|yukle(?:r misin|sene))(?= ?(?:$|[?,!;.]|bana|lutfen|acil|hemen))`,
    String.raw`(?:bana|benim icin) ${gap(3)}(?:hediye(?: kartı)?|telefon|bilet|iphone|canta|kart|odeme) ${gap(1)}(?:al(?:ır mısın|sana|abilir misin|(?= ?(?:$|[,!;])))|gonder(?:ir misin|sene)|yap(?:ar mısın|sana))`,
    String.raw`(?:kiramı|faturamı|faturalarımı|borcumu|taksitimi|biletimi|yol paramı) ${gap(1)}(?:ode(?:r misin|yebilir misin|sene)|karsıla(?:r mısın|yabilir misin)|al(?:ır mısın)|gonder(?:ir misin)?)`,
    String.raw`(?:iban|papara|hesap|banka hesap|hesab)(?:'?ı?m(?:a|ı)?|'?ıma| numaram(?:a|ı)?) ${gap(2)}(?:gonder[a-zı]*|yolla[a-zı]*|at(?:ayım|arım|ar mısın|sana|abilirsin|)|yatır[a-zı]*|ver(?:eyim|irim)|su|:)|iban(?:ımı)? (?:at|ver|yolla)(?:ayım|eyim|ıyorum|arım|irim)`,
    String.raw`(?:senden |sen(?:in)? )?(?:biraz |acil(?:en)? |az ){0,2}(?:para(?:ya|n)?|borc(?:a)?)(?:ya)? (?:ihtiyacım var|lazım bana)(?=,? ?(?:$|[,!;]|bana|gonder|yardım|acil))|bana (?:[a-zı]+ )?(?:borc|para) lazım`,
  ),
  negation: tr(
    String.raw`keske|maalesef|ne yazık ki|hayal[a-zı]*|imkansız|mumkun degil|degil|yok|asla|ruya[a-zı]*|isterdim|olsaydı|[a-zı]{2,}(?:amam|emem|amayız|emeyiz|amıyo[a-zı]*|emiyo[a-zı]*|mem|mam|mıyo[a-zı]*|miyo[a-zı]*|muyo[a-zı]*|mayalım|meyelim|meyecegi[mz]|mayacagı[mz])|gonderme|yollama|verme|yazma|arama`,
  ),
  turnedDown: tr(
    String.raw`ama|fakat|ancak|lakin|maalesef|ne yazık ki|keske|sadece burada|mumkun degil|imkansız|olmaz|isterdim|istemem|yapamam|edemem`,
  ),
  underAge: tr(
    String.raw`(?<!(?:yirmi|otuz|kırk|elli|altmıs) )(?:1[0-7]|[6-9]|on|on ?bir|on ?iki|on ?uc|on ?dort|on ?bes|on ?altı|on ?yedi)(?:'?[a-zı]{1,2})? (?:yasındayım|yasıma (?:yeni )?(?:girdim|giriyorum|girecegim|bastım)|yasında (?:bir )?(?:kızım|cocugum|erkegim|ogrenciyim|liseliyim)|yasında olacagım)`,
    String.raw`(?:ben|daha|henuz|yeni) (?:daha |henuz )?(?:1[0-7]'?(?:yim|yım|yum|im|ım|sum|um)|on ?(?:altıyım|besim|yediyim|dordum|ucum))`,
    String.raw`(?:daha |henuz |ben ){0,2}(?:resit degilim|resit olmadım|18(?:'?den| yasından) kucugum|18(?:'?im| yasımı)? (?:bile )?(?:doldurmadım|olmadım|degilim)|on ?sekiz(?: yasında)? (?:bile )?degilim|on ?sekiz(?:imi)? doldurmadım)`,
    String.raw`(?:daha |henuz |hala )?(?:ortaokula gidiyorum|ortaokul ogrencisiyim|lise(?:ye)? (?:1|2|9|10)(?:'?e|'?ye)? (?:gidiyorum|ogrencisiyim)|(?:7|8|9|10)\.? sınıf(?:a gidiyorum|tayım| ogrencisiyim))`,
  ),
  modelRefusal: tr(
    String.raw`(?:bir )?(?:yapay ?zeka|ai|dil modeli)(?: dil)?(?: modeli| asistanı| sohbet robotu)? olarak`,
    String.raw`(?:ben )?(?:sadece )?bir (?:yapay ?zeka |ai )?(?:dil modeliyim|asistanım|asistanıyım|sanal asistanım)`,
    String.raw`(?:uzgunum|kusura bakma|maalesef|ozur dilerim),? (?:ama |ancak |fakat )?${gap(4)}(?:yardımcı olamam|yardım edemem|yardımcı olamıyorum|yerine getiremem|yerine getiremiyorum|devam edemem|uretemem|olusturamam|katılamam)(?! bile)`,
    String.raw`(?:bu (?:istegi|talebi|isteginizi)|istegini(?:zi)?|talebini(?:zi)?) (?:yerine getiremem|yerine getiremiyorum|karsılayamam|gerceklestiremem)`,
    String.raw`(?:bu tur|bu tarz|cinsel|mustehcen|bu) (?:iceri[gk][a-zı]*|icerikler[a-zı]*) (?:uretemem|olusturamam|saglayamam|yazamam)`,
    String.raw`(?:yonergelerime|ilkelerime|politikalarıma|kullanım politika[a-zı]*|icerik politika[a-zı]*|kurallarıma|programlamama|etik kurallarıma) (?:aykırı|uymuyor|ters|uygun degil)`,
  ),
};
