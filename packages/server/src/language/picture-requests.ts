/** How one language asks for a picture: alternatives of patterns on folded text (fold-text.ts), each of whole words. */
export interface PictureRequestWords {
  /** Words for a picture, in all their forms. */
  pictures: string;
  /** What asks for one: "send me", "can I see", "do you have a". */
  asks: string;
  /** "Do you have a": asks in a question only; else it is a compliment. Null: among `asks`. */
  haves: string | null;
  /** The same words the other way round: the user sends one, or speaks of their own. */
  offers: string;
}

/** By base language; every base of the contract has its entry. */
export const pictureRequests: Readonly<Record<string, PictureRequestWords>> = {
  en: {
    pictures: 'pics?|pictures?|pix|photos?|photographs?|selfies?|snaps?|nudes?',
    asks: String.raw`(?:send|show|share|give|text|snap|drop|gimme|post|take)|(?:can|could|may|might) (?:i|you) (?:please )?(?:see|have|get|send|show|share|take|post)|let me see|(?:want|wanna|like|love|dying|curious|wish) (?:to )?(?:see|have|get)|i(?:'d| would)? (?:want|wanna have|need) (?:an?|another|some|one|more)|(?:got|any|another|one more|how about|what about|where(?:'?s| is| are)) (?:an?|any|more|other|new|recent|my|the|that|your|pics?|photos?|pictures?|selfies?)`,
    haves:
      '(?:do|have|got|did) (?:you|u|ya) (?:got |have |take )?(?:an?|any|some|more|other|another|new|recent)|(?:you|u) (?:got|have) (?:an?|any|some|more|other|another)',
    offers: String.raw`(?:i|i'?ll|i will|i can|i could|i just|i have|i've|i'?d|i'm going to|gonna|let me|should i|shall i|may i|can i|could i|want me to|if i) (?:also |now |just |quickly )?(?:send|show|share|give|text|post|drop|take|snap|sent)|(?:did|do|would|have) (?:you|u) (?:like|see|get|seen|got|want) my|my (?:pics?|pictures?|photos?|selfies?)|(?:i|we) (?:took|take)|(?:can|could) (?:you|u) picture`,
  },
  fr: {
    pictures: 'photos?|selfies?|images?|pics?|tofs?|cliches?|nudes?',
    asks: String.raw`envoi(?:e|es|ez|ent)?(?: |-)?(?:moi|en|une|la|ta|des)?|m' ?envoy(?:er|ez|es)|envoyer|montr(?:e|es|ez|er)(?:(?: |-)moi)?|partag(?:e|es|er)|fais(?: |-)(?:moi )?voir|(?:je |j' ?)?(?:peux|pourrais|puis|veux|voudrais|aimerais)(?: bien)? (?:je )?(?:voir|avoir|recevoir)|donne(?: |-)moi|(?:encore|une autre|d' ?autres)`,
    haves: String.raw`(?:tu as|t' ?as|as(?: |-)tu|aurais(?: |-)tu|tu aurais) (?:pas )?(?:une?|des|d'|d' ?autres|la)`,
    offers: String.raw`je (?:t' ?|te |vais |viens |vous |peux |t' ?ai |l' ?)+(?:envoi\w*|envoy\w*|montr\w*|partag\w*)|que je (?:t' ?|te |vous )?(?:envoi\w*|montr\w*)|(?:ma|mes) (?:photos?|selfies?)`,
  },
  de: {
    pictures: 'bild(?:er|chen)?|fotos?|selfies?|pics?|schnappschuss|nacktbild(?:er)?',
    asks: '(?:schick|schicke|sende|send|zeig|zeige|gib|mach|teile|poste)|(?:schicken|senden|zeigen|machen|sehen|haben|kriegen|bekommen)|(?:noch )?(?:ein|ne|eins) (?:anderes|weiteres|neues)|noch ein|wo bleibt',
    haves: '(?:hast|hattest) (?:du|de)|haste',
    offers: String.raw`(?:ich|dir|euch) (?:\w+ ){0,3}(?:schick|schicke|sende|zeig|zeige|geschickt|gesendet|mache|mach)|(?:schick|schicke|sende|zeig|zeige) (?:ich|dir)|(?:soll|kann|darf|werde|will) ich dir (?:\w+ ){0,4}(?:schicken|senden|zeigen)|ich (?:\w+ ){0,3}dir (?:\w+ ){0,4}(?:schicken|senden|zeigen)|mein(?:e|en|em|er)? (?:neue[sn]? )?(?:bild|foto|bilder|fotos|selfie)`,
  },
  es: {
    pictures: 'fotos?|fotitos?|fotografias?|selfies?|imagen(?:es)?|pics?|packs?',
    asks: '(?:manda|envia|muestra|ensena|pasa|comparte|mandame|enviame|muestrame|ensename|pasame|damela?|mandas|envias|muestras|ensenas|pasas|mandes|envies)|(?:me )?(?:mandar|enviar|mostrar|ensenar|pasar)(?:me)?|(?:puedo|podria|quiero|quisiera|me gustaria|me encantaria|dejame) (?:ver|tener|recibir)(?:te|la|las)?|(?:otra|mas|alguna)',
    haves: '(?:tienes|tenes|tendrias|hay)(?: (?:alguna|una|mas|otra|otras|unas))?',
    offers: String.raw`(?:te|os|les) (?:\w+ )?(?:mando|envio|muestro|enseno|paso|mande|envie|mandare|enviare|mandar|enviar)|(?:mandarte|enviarte|mostrarte|ensenarte|pasarte)|mis? (?:fotos?|selfies?)`,
  },
  it: {
    pictures: 'foto|fotografi[ae]|fotina|selfie|immagin[ei]|pics?',
    asks: String.raw`(?:manda|mandami|invia|inviami|mostra|mostrami|fammi|passami|dammi|spedisci|condividi|mandi|invii|mostri|manderesti)|(?:mandarmi|inviarmi|mostrarmi|farmi vedere)|(?:posso|potrei|voglio|vorrei|mi piacerebbe|fammi) (?:veder(?:e|ti|la)|aver(?:e|la|ne))|(?:un' ?altra|altre|ancora)`,
    haves: String.raw`(?:hai|avresti|ce l' ?hai)(?: (?:una|qualche|delle|altre|un' ?altra))?`,
    offers:
      'ti (?:ho )?(?:mando|invio|mostro|mandato|inviato|faccio vedere|mandero)|(?:mandarti|inviarti|mostrarti|farti vedere)|(?:la mia|le mie) (?:foto|selfie)',
  },
  nl: {
    pictures: String.raw`foto(?:'?s|tje|tjes)?|selfies?|plaatjes?|pics?|kiekjes?`,
    asks: '(?:stuur|zend|toon|geef|deel|laat|maak)|(?:sturen|zien|krijgen|hebben|laten zien)|nog (?:een|meer)|mag ik',
    haves: '(?:heb|heeft) (?:je|jij|u|ge)',
    offers: String.raw`ik (?:\w+ ){0,3}(?:stuur|gestuurd|laat|deel)|(?:stuur|laat) ik|(?:zal|kan|moet|mag) ik (?:je|jou|u) (?:\w+ ){0,4}(?:sturen|laten zien)|ik (?:wil |zal |kan |ga )?(?:je|jou|u) (?:\w+ ){0,4}(?:sturen|laten)|mijn (?:foto|foto'?s|selfie)`,
  },
  pt: {
    pictures: 'fotos?|fotinhas?|fotografias?|selfies?|imag(?:em|ens)|nudes?|pics?',
    asks: '(?:manda|mande|mandas|envia|envie|envias|mostra|mostre|mostras|passa|partilha|compartilha)|(?:mandar|enviar|mostrar|tirar)|(?:posso|podia|poderia|quero|queria|gostava de|gostaria de|adorava|deixa eu|deixa me|deixa) (?:te )?(?:ver|ter|receber)|(?:outra|mais uma|mais)',
    haves: '(?:tem|tens|teria|terias|voce tem)(?: (?:alguma|uma|mais|outra|umas|algumas))?',
    offers:
      '(?:te |vos |lhe )?(?:mando|envio|mostro|mandei|enviei|mandarei)(?: te| lhe)?|(?:mandar|enviar|mostrar)(?:-| )te|(?:eu )?(?:vou|posso|quero) te (?:mandar|enviar|mostrar)|minhas? (?:fotos?|selfies?)',
  },
  ja: {
    pictures: '写真|画像|自撮り|写メ|しゃしん|フォト|セルフィー',
    asks: String.raw`(?:送|おく)(?:って|れる|ってくれ|ってもら|ってほし|って欲し|ってください)|(?:見|み)(?:せて|せてくれ|せてもら|せてほし|たい|れる|れますか|てみたい)|(?:ちょうだい|頂戴|ください|下さい|くれる|くれない|くれませんか|もらえ|いただけ)|(?:欲しい|ほしい|ありますか|あるかな|ないですか)|(?:もう一枚|もう1枚|他の|ほかの)`,
    haves: 'ある|ない(?:の)?',
    offers:
      '(?:送る|送り|送った|送っていい|送ってもいい|送ろう)|(?:俺|私|僕|自分)の(?:写真|画像|自撮り)|見せ(?:る|ます|ましょう|よう)',
  },
  ro: {
    pictures: 'poz(?:a|e|ele|ica|ice)|fotografi(?:e|i|a)|foto|selfie(?:-?uri)?|imagin(?:e|i)|pics?',
    asks: '(?:trimite|trimite-mi|trimiti|trimiteti|arata|arata-mi|arati|da-mi|dai)|(?:pot|as putea|vreau|as vrea|mi-ar placea) (?:sa )?(?:vad|am|primesc|te vad)|sa-mi (?:trimiti|arati|dai)|(?:inca o|alta|alte|mai multe)',
    haves: '(?:ai|aveti) (?:o|vreo|niste|alte|mai multe|cumva)',
    offers: String.raw`(?:iti|ti|va) (?:\p{L}+ )?(?:trimit|arat|trimis|dau)|sa-ti (?:trimit|arat)|(?:poza|pozele|fotografia) (?:mea|mele)`,
  },
  hu: {
    pictures:
      'kep(?:et|ek|eket|ed|edet|eid|eidet|edrol)?|foto(?:t|k|kat|d|dat|id)?|selfie(?:t|k)?|szelfi(?:t|k|ket)?|fenykep(?:et|ek|eket|ed|edet)?',
    asks: String.raw`(?:kuldj|kuldjel|kuldesz|kuldenel|kuldeni|kuldd|mutass|mutasd|mutatsz|mutatnal|adj|dobj|dobnal)|(?:lathat\p{L}*|latni|megnezhet\p{L}*|kaphat\p{L}*|kapnek|kerek|kerhet\p{L}*|szeretnek|akarok)|(?:meg egy|masik|tobb)`,
    haves: String.raw`(?:van|lenne) (?:\p{L}+ )?(?:kep\p{L}*|foto\p{L}*|fenykep\p{L}*)`,
    offers: '(?:kuldok|kuldtem|mutatok|mutattam|kuldhetek|kuldjek|mutassak)|(?:kepem|kepemet|fotom|fotomat|kepeim)',
  },
  tr: {
    pictures: String.raw`foto(?:graf|lar|graflar)?\p{L}{0,8}|resim(?:ler)?\p{L}{0,5}|resmin\p{L}{0,3}|selfie\p{L}{0,4}|ozcekim\p{L}{0,3}|pics?`,
    asks: '(?:gonder|gondersene|gonderir|gonderirsin|gonderebilir|gondersen|yolla|yollasana|yollar|at|atsana|atar|atarsin|atabilir|goster|gostersene|gosterir|paylas|ver)(?: ?misin)?|(?:gorebilir|alabilir) miyim|(?:gormek|almak) ister(?:im|dim)|gormek istiyorum|(?:var mi|yok mu|istiyorum)|(?:baska|bir tane daha|daha)',
    haves: null,
    offers: String.raw`(?:gonderdim|gonderiyorum|gondereyim|gonderirim|gonderebilirim|attim|atiyorum|atayim|yolladim|gosterdim|gostereyim)|(?:fotografim|fotom|resmim)\p{L}*`,
  },
  sv: {
    pictures: 'bild(?:en|er|erna)?|foto(?:t|n|na)?|selfies?|pics?|kort pa dig',
    asks: '(?:skicka|skickar du|visa|visar du|ge|dela)|(?:far|kan|skulle|vill|ville) (?:jag|du) (?:garna )?(?:fa |kunna )?(?:se|skicka|visa|ha|fa)|(?:vill|skulle vilja) (?:garna )?(?:se|ha)|(?:en till|fler|annan)',
    haves: 'har du(?: (?:nagon|nagra|en|fler|ett))?',
    offers: String.raw`(?:jag|ska jag|kan jag|far jag) (?:\p{L}+ ){0,2}(?:skicka|skickar|skickat|skickade|visa|visar)(?: dig| over| en)|jag (?:skickar|skickade|visar)|(?:min|mina|mitt) (?:bild|bilder|foto|foton|selfie)`,
  },
  da: {
    pictures: 'billed(?:e|er|et|erne)|foto(?:s|et|er)?|selfies?|pics?',
    asks: String.raw`(?:send|sender du|vis|viser du|giv|del)|(?:ma|kan|kunne|vil|gad) (?:jeg|du) (?:gerne |lige )?(?:fa lov at |fa )?(?:se|sende|vise|fa|have)|(?:vil|ville) (?:\p{L}+ ){0,2}(?:se|have)|(?:et til|flere|et andet)`,
    haves: 'har du(?: (?:et|nogle|nogen|flere|et andet))?',
    offers: String.raw`(?:jeg|skal jeg|kan jeg|ma jeg) (?:\p{L}+ ){0,2}(?:sende|sender|sendt|sendte|vise|viser)(?: dig| et)|jeg (?:sender|sendte|viser)|(?:mit|mine) (?:billede|billeder|foto|selfie)`,
  },
  nb: {
    pictures: 'bild(?:e|er|et|ene)|foto(?:et|er)?|selfier?|selfies|pics?',
    asks: String.raw`(?:send|sender du|vis|viser du|gi|del)|(?:far|kan|kunne|vil) (?:jeg|du) (?:gjerne )?(?:fa )?(?:se|sende|vise|fa|ha)|(?:vil|ville|har lyst til) (?:\p{L}+ ){0,2}(?:se|ha)|(?:et til|flere|et annet)`,
    haves: 'har du(?: (?:et|noen|flere|noe))?',
    offers: String.raw`(?:jeg|skal jeg|kan jeg|far jeg) (?:\p{L}+ ){0,2}(?:sende|sender|sendt|sendte|vise|viser)(?: deg| et)|jeg (?:sender|sendte|viser)|(?:bildet mitt|bildene mine|mitt bilde|mine bilder)`,
  },
  nn: {
    pictures: 'bilet(?:e|er|et|a)?|bild(?:e|er|et)|foto(?:et|er)?|selfiar?|selfies?|pics?',
    asks: String.raw`(?:send|sender du|vis|viser du|gje|gi|del)|(?:far|kan|kunne|vil) (?:eg|du) (?:gjerne )?(?:fa )?(?:sja|sjå|sende|vise|fa|ha)|(?:vil|ville|har lyst til) (?:\p{L}+ ){0,2}(?:sja|ha)|(?:eit til|fleire|eit anna)`,
    haves: 'har du(?: (?:eit|nokre|fleire|noko))?',
    offers: String.raw`(?:eg|skal eg|kan eg|far eg) (?:\p{L}+ ){0,2}(?:sende|sender|sendt|sende|vise|viser)(?: deg| eit)|eg (?:sender|sende|viser)|(?:biletet mitt|bileta mine)`,
  },
  pl: {
    pictures: 'zdjeci(?:e|a|u|em)|zdjec|fot(?:ka|ki|ke|ek|o|ografie|ografia)|selfie|selfiaka|pics?',
    asks: String.raw`(?:wyslij|przeslij|wyslesz|przeslesz|pokaz|pokazesz|podeslij|podeslesz|daj|wrzuc|przyslij|przyslesz)|(?:wyslac|przeslac|pokazac|podeslac|zobaczyc|dostac)|(?:moge|mozesz|chce|chcialbym|chcialabym) (?:\p{L}+ )?(?:zobaczyc|dostac|miec|prosic)|(?:jeszcze jedno|inne|wiecej)`,
    haves: 'masz(?: (?:jakies|jakas|inne|wiecej|moze))?',
    offers: String.raw`(?:wysylam|wyslalem|wyslalam|wysle|pokaze|przesle|podesle|pokazuje)|ci (?:wyslac|przeslac|pokazac)|moj(?:e|ego|ej|a) (?:zdjeci\p{L}|fotk\p{L}|selfie)`,
  },
  cs: {
    pictures: 'fot(?:ka|ku|ky|ek|o|ografii|ografie)|obraz(?:ek|ky|ku)|selfie|selficko|pics?',
    asks: String.raw`(?:posli|poslete|posles|poslala|poslal|ukaz|ukazes|ukazte|dej|hod)|(?:poslat|ukazat|videt|vidim|dostat)|(?:muzu|mohu|mohl\p{L}?|chci|chtel\p{L}?|rad\p{L}?) (?:bych |bys )?(?:\p{L}+ )?(?:videt|dostat|mit|poslat)|(?:jeste jednu|dalsi|jinou|vic)`,
    haves: String.raw`mas(?: (?:nejak\p{L}+|dalsi|vic|jinou))?`,
    offers: String.raw`(?:posilam|poslu|poslal jsem|poslala jsem|ukazu|ukazuju)|ti (?:poslat|ukazat)|moj(?:e|i|ich)? (?:fotk\p{L}|selfie)`,
  },
  sk: {
    pictures: 'fot(?:ka|ku|ky|iek|o|ografiu|ografie)|obraz(?:ok|ky|ku)|selfie|selficko|pics?',
    asks: String.raw`(?:posli|poslite|posles|poslala|poslal|ukaz|ukazes|daj|hod)|(?:poslat|ukazat|vidiet|dostat)|(?:mozem|mohol|mohla|chcem|chcel|chcela|rad|rada) (?:by )?(?:som )?(?:\p{L}+ )?(?:vidiet|dostat|mat|poslat)|(?:este jednu|dalsiu|inu|viac)`,
    haves: String.raw`mas(?: (?:nejak\p{L}+|dalsi\p{L}*|viac|inu))?`,
    offers: String.raw`(?:posielam|poslem|poslal som|poslala som|ukazem|ukazujem)|ti (?:poslat|ukazat)|moj(?:a|u|e|ej|ich)? (?:fotk\p{L}|selfie)`,
  },
  el: {
    pictures: 'φωτο(?:γραφι(?:α|ες|ων|ουλα))?|φωτογραφια σου|σελφι|selfie|εικον(?:α|ες)|foto|fwto',
    asks: '(?:στειλ(?:ε|ετε|εις)|στελνεις|δειξ(?:ε|εις|τε)|δωσε|βγαλε|ανεβασε)|(?:να (?:μου )?(?:στειλεις|δειξεις|δω|δουμε|εχω))|(?:μπορω|θελω|θα ηθελα|θα ηθελες|ασε με) (?:να )?(?:δω|εχω|σε δω|μου)|(?:αλλη μια|κι αλλη|αλλη|ακομα μια)|st[e3]il[e3]',
    haves: '(?:εχεις)(?: (?:καμια|κανενα|καποια|αλλη|αλλες|μια))?',
    offers: '(?:σου|σας) (?:στελνω|εστειλα|στειλω|δειχνω|δειξω|εδειξα)|(?:φωτογραφια|φωτο|φωτογραφιες) μου',
  },
  he: {
    pictures: 'ה?תמונ(?:ה|ות|ת|תך|ותיך)|ה?סלפי|פוטו',
    asks: '(?:שלח|שלחי|תשלחי?|שולחת|שולח|תראי|תראה|הראי|הראה|תני|תן|תעלי|תעלה)|(?:לשלוח|לראות|לקבל|להראות)|(?:אפשר|אני רוצה|הייתי רוצה|בא לי)|(?:עוד|אחרת)',
    haves: 'יש לך',
    offers: '(?:אני )?(?:שלחתי|אשלח|שולח לך|שולחת לך|אראה)|(?:לשלוח|אשלח|להראות) לך|(?:תמונה|תמונות|סלפי) שלי',
  },
  fi: {
    pictures: String.raw`kuv(?:a|an|ia|at|aa|asi|iasi|ansa)|foto(?:n|ja|t)?|valokuv\p{L}{1,4}|selfie\p{L}{0,3}|pics?`,
    asks: String.raw`(?:laheta|lahetatko|lahettaisitko|lahetat|nayta|naytatko|nayttaisitko|anna|pista|laita|laitatko)|(?:saanko|saisinko|voinko|voisinko|voitko|voisitko|haluan|haluaisin|haluisin|pitaisi) (?:\p{L}+ ){0,2}(?:nahda|saada|lahettaa|nayttaa|kuvan|kuvia)|(?:viela yksi|toinen|lisaa)`,
    haves: 'onko (?:sulla|sinulla|siulla|mulla)',
    offers: String.raw`(?:lahetin|lahetan|lahetanko|nayta?nko|naytin|naytan|laitan|laitoin)|(?:kuvani|kuvaani|mun kuva\p{L}*|minun kuva\p{L}*)`,
  },
  hr: {
    pictures: 'slik(?:a|u|e|icu|ica|ice)|fot(?:ka|ku|ke|o|ografiju|ografije)|selfi(?:e|ja|je)?|pics?',
    asks: String.raw`(?:posalji|saljes|posaljes|pokazi|pokazes|daj|baci|stavi)|(?:poslati|pokazati|vidjeti|dobiti)|(?:mogu|mozes|zelim|htio|htjela|volio|voljela) (?:bih )?(?:li )?(?:\p{L}+ )?(?:vidjeti|dobiti|imati|poslati)|(?:jos jednu|drugu|jos)`,
    haves: String.raw`imas (?:li )?(?:kak\p{L}+|koju|neku|jos|drugu)?`,
    offers: String.raw`(?:saljem|poslao sam|poslala sam|poslat cu|pokazat cu|pokazujem)|ti (?:poslati|pokazati|posaljem|pokazem)|moj(?:a|u|e|ih)? (?:slik\p{L}|fotk\p{L}|selfi\p{L}*)`,
  },
  sl: {
    pictures: 'slik(?:a|o|e|ico|ica)|fot(?:ka|ko|ke|o|ografijo|ografije)|selfi(?:e|ja|je)?|pics?',
    asks: String.raw`(?:poslji|posljes|pokazi|pokazes|daj|vrzi)|(?:poslati|pokazati|videti|dobiti)|(?:lahko|hocem|zelim|rad|rada) (?:bi )?(?:\p{L}+ )?(?:vidim|videl|videla|dobim|poslal|poslala|pokazal|pokazala|posljes|pokazes)|(?:se eno|drugo|vec)`,
    haves: String.raw`imas(?: (?:kak\p{L}+|se|drugo|morda))?`,
    offers: String.raw`(?:posiljam|poslal sem|poslala sem|ti posljem|ti pokazem|pokazem ti|posljem ti)|moj(?:a|o|e|ih)? (?:slik\p{L}|fotk\p{L}|selfi\p{L}*)`,
  },
  bg: {
    pictures: String.raw`снимк(?:а|и|ата|ите)|снимчиц\p{L}|селфи(?:та)?|фот(?:о|ка|ки)|snimk[ai]`,
    asks: String.raw`(?:прати|пратиш|изпрати|изпратиш|покажи|покажеш|даи|дадеш|пусни|пуснеш)|(?:може|мога|искам|бих искал\p{L}?) (?:ли )?(?:да )?(?:\p{L}+ )?(?:видя|пратиш|изпратиш|покажеш|получа)|(?:още една|друга|други)|prati`,
    haves: String.raw`имаш (?:ли )?(?:някак\p{L}+|още|друга|други)?`,
    offers: String.raw`(?:пращам|изпратих|пратих|ще ти пратя|ще ти изпратя|ти пратя|ти покажа|показвам)|(?:моя|моята|моите|мои) (?:снимк\p{L}+|селфи)|снимк\p{L}+ ми`,
  },
  lt: {
    pictures: 'nuotrauk(?:a|as|u|os|ele|eliu)|foto|fotk(?:a|e|es|iu)|selfi(?:s|o|u|us)?|asmenuk(?:e|es|iu|ę)?|pics?',
    asks: String.raw`(?:atsiusk|atsiusi|atsiustum|siusk|parodyk|parodysi|parodytum|duok|imesk|atsiusti|parodyti)|(?:galiu|galeciau|noriu|noreciau) (?:\p{L}+ )?(?:pamatyti|gauti|matyti|tavo)|(?:dar vien\p{L}|kita|daugiau)`,
    haves: String.raw`(?:gal )?turi(?: (?:kok\p{L}+|dar|kit\p{L}+))?`,
    offers: String.raw`(?:siunciu|issiunciau|atsiunciau|atsiusiu|parodysiu|rodau)|mano (?:nuotrauk\p{L}+|foto|asmenuk\p{L}+)`,
  },
  lv: {
    pictures: String.raw`bild(?:e|i|es|ites|iti|em)|foto(?:grafij\p{L})?|fotc?in\p{L}|selfij\p{L}{0,2}|pasbild\p{L}|attel(?:s|u|us)|pics?`,
    asks: String.raw`(?:atsuti|atsutisi|suti|paradi|paradisi|iedod|iemet|nosuti|atsutit|paradit)|(?:varu|varetu|gribu|gribetu|drikstu) (?:\p{L}+ )?(?:redzet|sanemt|dabut|apskatit)|(?:vel vien\p{L}|citu|vairak)`,
    haves: String.raw`(?:vai )?(?:tev )?ir(?: (?:kad\p{L}+|vel|cit\p{L}+))?`,
    offers: String.raw`(?:sutu|nosutiju|atsutiju|atsutisu|nosutisu|paradisu|radu)|(?:mana|manu|manas) (?:bild\p{L}+|foto|selfij\p{L}*)`,
  },
  af: {
    pictures: String.raw`foto(?:'?s|tjie)?|kiekies?|selfies?|prentjies?|pics?`,
    asks: '(?:stuur|wys|gee|deel|neem)|(?:sien|kry|he)|(?:nog een|nog|ander)|(?:mag|kan) (?:ek|jy)',
    haves: '(?:het) (?:jy|u)',
    offers: String.raw`ek (?:\w+ ){0,3}(?:stuur|gestuur|wys)|(?:kan|sal|moet|mag) ek (?:vir )?(?:jou|u) (?:\w+ ){0,4}(?:stuur|wys)|my (?:foto|foto'?s|selfie|kiekies?)`,
  },
  zu: {
    pictures: String.raw`(?:i|ama|esi|isi|ne|une|nama|ye|kwe|zo)?sithombe(?:\p{L}{0,4})|(?:i|ne)?zithombe\p{L}{0,4}|(?:i|ama)(?:foto|pikisha|selfie|pic)|ithombe|selfies?|pics?|photos?|fotos?`,
    asks: String.raw`(?:ngi|ngicela|u|uzo|ung|sicela)?(?:thumel|bonis|thumelel|nik)\p{L}*|ngicela|(?:ngi|ngingasi|ngingas)(?:fun|bon)\p{L}*|enye`,
    haves: '(?:u)?na(?:so|zo|wo)|unesithombe',
    offers: String.raw`(?:ngizo|ngiku|ngizoku|ngingaku|ngi)(?:thumelele|thumele|thumela|bonise|bonisa)\p{L}*|(?:i?sithombe|izithombe) (?:sami|zami)`,
  },
  ga: {
    pictures:
      '(?:ph?|bp)ictiu(?:i)?r(?:i)?|ghrianghra(?:f|fanna|if)|grianghra(?:f|fanna|if)|(?:f|fh|bhf)einin(?:i)?|selfies?|pics?|photos?|fotos?',
    asks: '(?:seol|cuir|taispeain|tabhair|roinn|chuirfea|seolfa|sheolfa)|(?:an feidir|an bhfeadfainn|an bhfeadfa|ba mhaith liom|ta me ag iarraidh|teastaionn)|(?:ceann eile|eile|nios mo)',
    haves: '(?:an bhfuil|bhfuil)',
    offers: String.raw`(?:seolfaidh me|sheol me|chuir me|cuirfidh me|taispeanfaidh me|ag seoladh)|mo (?:ph?ictiur\p{L}*|ghrianghraf\p{L}*|fheinin)`,
  },
};
