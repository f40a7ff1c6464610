import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:kucuk |resit olmayan |bir |\\d{1,2} yas[ıi]nda(?:ki)? (?:bir )?|on (?:iki|uc|bir) yas[ıi]nda (?:bir )?)(?:k[ıi]z|oglan|cocuk|k[ıi]zlar|cocuklar|erkek cocuk)(?:la|larla)?(?: ile)?|cocuk(?:la|larla)|cocuklar ile)';
const childA =
  '(?:(?:kucuk |resit olmayan |\\d{1,2} yas[ıi]nda(?:ki)? (?:bir )?)(?:k[ıi]z|k[ıi]zlar[ıi]|oglanlar[ıi]|cocuklar[ıi]|cocugu|k[ıi]z[ıi])|cocuklar[ıi]|cocuk)';
const childD =
  '(?:(?:kucuk )?(?:k[ıi]zlara|k[ıi]za|oglanlara|cocuklara|cocuga)(?<=kucuk k[ıi]zlara|kucuk k[ıi]za|kucuk oglanlara|cocuklara|cocuga))';
const childN = '(?:cocuklar|kucuk (?:k[ıi]zlar|oglanlar|cocuklar))';
const childG = '(?:cocuklar[ıi]n|kucuk k[ıi]zlar[ıi]n|kucuk oglanlar[ıi]n|cocugun)';
const place =
  '(?:okul(?:u|a|umu)?|cami(?:yi|ye)?|kilise(?:yi|ye)?|sinagog(?:u|a)?|havray[ıi]|istasyon(?:u|a)?|gar[ıi]?|havaalan[ıi](?:n[ıi])?|konser(?:i|e)?|universite(?:yi|ye)?|hastane(?:yi|ye)?|stadyum(?:u|a)?|ofis(?:i|e)?|metroy?[ua]?|tren(?:i|e)?|avm(?:yi|ye)?|is yerini|belediye(?:yi|ye)?)';
const person =
  '(?:(?:eski )?(?:kar[ıi]m[ıi]|esimi|kocam[ıi]|sevgilimi|patronumu|mudurumu|komsumu|komsular[ıi]m[ıi]|annemi|babam[ıi]|ailemi|kardesimi|ablam[ıi]|abimi|oglumu|k[ıi]z[ıi]m[ıi]|ogretmenimi|kaynanam[ıi]|uvey babam[ıi]|ev sahibimi|is arkadas[ıi]m[ıi]))';

export const tr = maliceRules({
  ruleName: 'tr',
  triggers:
    'porno pornosu pornografi pedofil pedofilim ciplak cıplak seks sikmek sikerim tecavuz taciz dokunmak tahrik azdiriyor azdırıyor asılıyorum asiliyorum masturbasyon bomba bombalayacagim bombalayacagım patlatacagim patlatacagım havaya saldırı saldiri katliam oldurmek oldurecegim oldurup satiyorum satıyorum satarim satın satin kole kolesi zorluyorum pasaport! pasaportlarini! pasaportlarını! zehir zehirle zehirleyecegim zehirlemek risin siyanur sarin patlayici patlayıcı kiralik kiralık tetikci bicaklayacagim bıcaklayacagım bogacagim bogacagım vuracagim vuracagım tarayacagim tarayacagım yakacagim',
  phrases: {
    wants_children: [
      `${childI} (?:seks|sevismek|yatmak|sikismek)(?: \\p{L}+){0,2}`,
      `${childA} (?:sikmek|becermek|taciz etmek|ellemek) (?:istiyorum|isterim)`,
      `${childA} (?:sikerim|sikecegim)`,
      `${childD} (?:tecavuz etmek|dokunmak) (?:istiyorum|isterim)`,
      `${childN} beni (?:tahrik ediyor|azd[ıi]r[ıi]yor)`,
      `${childD} (?:tahrik oluyorum|az[ıi]yorum|ilgi duyuyorum cinsel)`,
      '(?:cocuk|kucuk k[ıi]z) (?:resimlerine|fotograflar[ıi]na|videolar[ıi]na) (?:as[ıi]l[ıi]yorum|masturbasyon)(?: \\p{L}+)?',
      '(?:ben )?pedofilim',
      '(?:kucuk )?k[ıi]z[ıi]n[ıi] (?:sikmek|ellemek) istiyorum',
    ],
    child_material: [
      '(?:cocuk pornosu|cocuk porno|pedofili videosu|cp) (?:var|varm[ıi]|ar[ıi]yorum|sat[ıi]yorum|sat[ıi]l[ıi]k|takas|istiyorum|lazim|laz[ıi]m|gonder|nerede|nerden)(?: \\p{L}+){0,3}',
      `${childG} (?:ciplak|c[ıi]plak) (?:foto\\p{L}*|resim\\p{L}*|video\\p{L}*)(?: \\p{L}+){0,3}`,
      'k[ıi]z[ıi]n[ıi]n (?:ciplak|c[ıi]plak) (?:foto\\p{L}*|resim\\p{L}*)(?: \\p{L}+){0,3}',
      '(?:ciplak|c[ıi]plak) (?:cocuk|kucuk k[ıi]z|kucuk oglan|kucuk erkek) (?:foto\\p{L}*|resim\\p{L}*|video\\p{L}*)(?: \\p{L}+){0,3}',
    ],
    mass_violence: [
      `(?:${place}) (?:\\p{L}+ ){0,2}(?:havaya ucuracag[ıi]m|havaya ucurmak istiyorum|havaya ucuracag[ıi]z|bombalayacag[ıi]m|bombalamak istiyorum|patlatacag[ıi]m|tarayacag[ıi]m|yakacag[ıi]m|bomba koyacag[ıi]m|bomba koydum|bomba yerlestirdim|sald[ıi]racag[ıi]m)`,
      '(?:teror )?(?:sald[ıi]r[ıi]s[ıi]|katliam|bombal[ıi] sald[ıi]r[ıi]) (?:yapacag[ıi]m|planl[ıi]yorum|yapmak istiyorum|duzenleyecegim)',
      '(?:mumkun oldugunca cok|olabildigince cok|okuldaki herkesi|is yerindeki herkesi|butun (?:yahudileri|kurtleri|suriyelileri|muslumanlar[ıi])) (?:insan )?(?:oldurmek istiyorum|oldurecegim|vuracag[ıi]m)',
    ],
    trafficking: [
      '(?:k[ıi]z|k[ıi]zlar[ıi]?|kad[ıi]n|kad[ıi]nlar[ıi]?|cocuk|insan|kole) (?:sat[ıi]yorum|satar[ıi]m|sat[ıi]n al[ıi]yorum|kac[ıi]r[ıi]yorum|pazarl[ıi]yorum)(?: \\p{L}+){0,3}',
      '(?:seks )?kolesi? (?:sat[ıi]n almak istiyorum|almak istiyorum|ar[ıi]yorum|satmak istiyorum)',
      '(?:onlar[ıi]|k[ıi]zlar[ıi]|kad[ıi]nlar[ıi]) (?:fuhusa|seks yapmaya|genelevde calismaya) zorluyorum',
      'pasaportlar[ıi]n[ıi] (?:al[ıi]yorum|ald[ıi]m|el koyuyorum)',
    ],
    weapon_to_kill: [
      '(?:nas[ıi]l )?(?:boru tipi )?(?:bombay?[ıi]?|patlay[ıi]c[ıi]|risin|siyanur|sarin gaz[ıi]|sarin|zehirli gaz) (?:nas[ıi]l )?(?:yap[ıi]l[ıi]r|yapar[ıi]m|yapabilirim|yapmay[ıi] ogret|yapmak istiyorum|yapacag[ıi]m|yapmama yard[ıi]m et)(?: \\p{L}+){0,5}',
      `${person} (?:zehirleyecegim|zehirlemek istiyorum)`,
      'hangi zehir (?:\\p{L}+ ){0,4}(?:oldurur|oldurur mu)(?: \\p{L}+){0,2}',
    ],
    kills_somebody: [
      `(?:bu gece |bu aksam |yar[ıi]n |bugun )?${person} (?:\\p{L}+ ){0,2}(?:oldurecegim|oldurcem|oldurmek istiyorum|vuracag[ıi]m|bogacag[ıi]m|b[ıi]caklayacag[ıi]m|gebertecegim)(?: \\p{L}+){0,2}`,
      '(?:kiral[ıi]k katil|tetikci) (?:ar[ıi]yorum|laz[ıi]m|tan[ıi]yor musun|tutacag[ıi]m|istiyorum)',
      '(?:silah|tabanca|b[ıi]cak|tufek) ald[ıi]m(?:,)? (?:\\p{L}+ ){0,3}(?:oldurecegim|vuracag[ıi]m|oldurmek icin)(?: \\p{L}+)?',
    ],
  },
  undoneBefore: '(?:(?:o|biri|kim|kimse|insanlar|adam|asla|tutuklanan|yasak) (?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:istemem|istemiyorum|yapmam|degilim|dedi|diyen|istemis|istiyormus|diye)|(?:hapse|hapiste|curumeli|yasaklanmal[ıi])|(?:igrenc|suc|hastal[ıi]k)|(?:oyunda|filmde|ruyamda|satrancta))',
  innocent:
    '(?:oyun|filmde|filmi|film |kitap|roman|dizi|ruya|gta|minecraft|pubg|netflix|belgesel|podcast|haber|gazete|makale|tutuklan|tutuklad|yakalan|hapis|hapse|polis|savci|savcı|mahkeme|avukat|hakim|sosyal hizmet|psikolog|terapi|kurban|magdur|magdur|hayatta kal|cocukken|kucukken|ben (?:kucuk|cocuk)|(?:tecavuz|taciz) (?:etti|ettiler|edildi|ugrad)|bana dokun|amcam|dayim|dayım|uvey babam|saka|haha|hehe|sjsj|random|lol|savas|nazi|hitler|terorist|nasil bir insan|korkunc|pedofiller)',
  words: {
    whom: 'cocu kucu kiz kız oglan yasind yas yas resit okul camii cami kilise sinagog havra istasyon gar havaal konser insan herkes yahudi kurt suriyel musluman karim karım esim kocam eski sevgil patron komsu annem babam ailem kardes ogretm ev sahib biri kole kad kadin pedofil avm hastane stadyum metro isyeri is yer teror katliam kiralik kiralık onlari onları fuhus cocuk',
    act: 'seks sik sevis yat taciz elle tecavuz dokun ciplak cıplak porno pedofil tahrik azdır azdir azı asıl asil masturb bomb havaya patlat tara yak saldır saldir katliam oldur vur bog bıcak bicak gebert zehir risin siyanur sarin sat kole kolesi fuhus zorl kiralık kiralik tetik takas teror saldırı katil',
    intent:
      'ist istiyor ben beni bana planl yapac nasil nasıl arıyor ariyor satıyor satiyor takas gonder var lazim lazım nerede pedofilim ogret hangi tan aldım aldim zorl zehirl oldur havaya ucur bombalay tarayac vurac koydum alıyor aldim planlıyor planliyor zorluyor asılıyor asiliyor',
  },
});
