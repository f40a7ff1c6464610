/**
 * The most frequent small words of the 29 base languages, and words every chat has (yes, thanks, you): what tells two
 * languages apart at a glance. Written from grammar, and short on purpose: a word that many languages share decides nothing.
 * Accents may stand here; they are folded away on both sides, because people leave them out.
 */
export const functionWords = {
  en: 'the and you your i im am is are was were it its to of in that this for with my me we he she they not dont do does did have has had be been but so if what how why when where who can will would just like really about from at on or yes yeah no too then there here well know think want love good thanks hi hey tell always lets youre thats ive id ill some much',
  fr: "le la les un une des du de et est je tu il elle on nous vous ils elles que qui quoi dans pour pas ne ce c'est j'ai suis es t'es avec sur mon ma mes ton ta tes moi toi mais ou où si bien tout tres plus comme quand comment pourquoi oui non merci aussi fait ca au aux en y a été etre avoir ai as bonjour salut aime beaucoup peu vraiment alors",
  de: 'der die das den dem ein eine einen einem und ich du er sie es wir ihr mir mich dir dich ist bin bist sind war nicht kein keine zu auf mit von für im in an auch noch aber oder wenn wie was wer wo warum dass ob so ja nein mal doch schon hab habe hast hat haben mein meine dein deine gut sehr nur dann heute immer gern mag kann willst danke wirklich gerade um bei nach aus hier da',
  es: 'el la los las un una de del que y a en no si es soy eres era yo tú él ella nosotros me te se lo le mi mis tu tus su con por para pero como qué cómo cuándo dónde quién porque muy más bien también ya hay está estoy estás he ha hola gracias todo nada algo este esta eso esa cuando mucho siempre hoy ahora quiero tengo tienes puedo creo gusta al o día bueno buena buenas buenos cosas ser hace sin cada mejor pues vale contigo conmigo',
  it: 'il lo la i gli le un una di del della dei e è che non sono sei era io tu lui lei noi voi mi ti si ci in con per da su ma come cosa perché quando dove chi anche più molto bene sì no ho hai ha hanno mio mia tuo tua questo questa quello tutto niente ciao grazie sempre oggi ora se o al alla nel nella fatto fare voglio posso così piace giorno buona buono bello bella cose essere senza ogni meglio quindi allora dai te me stai sto fai',
  nl: 'de het een en ik je jij hij zij ze wij we jullie mij me mijn jouw is ben bent zijn was niet geen te op met van voor in aan ook nog maar of als hoe wat wie waar waarom dat die dit zo ja nee wel heb hebt heeft had er naar om bij uit heel goed leuk gewoon kan wil weet denk dank hoi even nu dan vandaag altijd zou toch mooi lekker',
  pt: 'o a os as um uma de do da dos das e é que não sim eu tu você ele ela nós me te se meu minha teu tua seu sua com por para pra mas como quê quando onde quem porque muito mais bem também já há está estou estás em no na nos nas ao foi ser ter tem tenho oi olá obrigado obrigada isso este esta tudo nada hoje agora sempre quero gosto vou pelo',
  ro: 'și un o de la în pe cu din că ce nu da eu tu el ea noi voi mă te se îmi îți mi ți este e ești sunt era am ai are au mai foarte bine dar sau dacă când cum unde cine pentru care asta acest aceasta tot nimic acum azi mereu mulțumesc salut bună vreau pot știu fost fi să tău mea ta meu lui ca așa',
  bg: 'и на в да не се е съм си за от с по че какво как кога къде кой защо аз ти той тя ние вие те ми ме теб тебе мен това този тази но или ако много добре също вече има няма беше са сме ще бъде към при още само здравей благодаря днес сега винаги искам мога мисля моя твоя ли до като така',
  he: 'של את זה אני אתה לא כן מה איך',
  ja: 'です',
  sv: 'och att det i en ett jag du han hon vi ni de dig mig min mitt mina din ditt är var inte på för med av till som om men eller så hur vad vem när varför där här ja nej också bara har hade kan vill ska skulle mycket bra hej tack nu idag alltid gillar tycker kanske från den sig väl ju då något lite',
  da: 'og at det i en et jeg du han hun vi I de dig mig min mit mine din dit er var ikke på for med af til som om men eller så hvordan hvad hvem hvornår hvorfor hvor der her ja nej også bare kun har havde kan vil skal ville meget godt hej tak nu dag altid synes måske fra den sig jo noget lidt lige være blev',
  fi: 'ja on ei se että en et minä mä sinä sä hän me te he mun sun minun sinun mitä miten missä kuka miksi kun jos mutta tai niin kuin myös vain nyt tänään aina hyvä hyvää kiitos moi hei joo olen oot olet oli ole ollut tämä tuo mikä vielä jo kanssa hyvin paljon sitten vai kyllä tosi haluan voin voi onko mukava kiva ihan minusta sinusta minua sinua minulle sinulle mulla sulla mulle sulle siitä sitä ehkä juuri kaikki jotain itse tätä olisi pitää siellä täällä mukavaa hauska vähän päivä aika jotta haluaisin kerro kuulostaa',
  pl: 'i w na z do nie to jest się że co jak kiedy gdzie kto dlaczego ja ty on ona my wy mi mnie ci cię mój moja twój twoja ale czy lub jeśli bardzo dobrze też tak już tylko był była jestem jesteś są mam masz ma po od za o u dla przez teraz dzisiaj dziś zawsze cześć hej dzięki dziękuję chcę mogę wiem lubię może tego tym ten ta być',
  lt: 'ir yra ne tai kad aš tu jis ji mes jūs man tau mano tavo kas kaip kada kur kodėl bet ar jei labai gerai taip dar jau tik buvo esu esi su į iš ant už per apie dėl po nuo iki dabar šiandien visada labas ačiū noriu galiu žinau manau mane tave to ką o nes toks daug būti',
  nb: 'og at det i en et jeg du han hun vi dere de deg meg min mitt mine din ditt er var ikke på for med av til som om men eller så hvordan hva hvem når hvorfor hvor der her ja nei også bare kun har hadde kan vil skal ville mye bra hei takk nå dag alltid synes kanskje fra den seg jo noe litt være ble',
  nn: 'og at det i ein eit eg du han ho vi me dykk dei deg meg min mitt mine din ditt er var ikkje på for med av til som om men eller så korleis kva kven når kvifor kvar der her ja nei også berre har hadde kan vil skal ville mykje bra hei takk no alltid synest kanskje frå den seg jo noko litt vere vart å',
  sl: 'in je v na z s da ne se si sem so smo ste jaz ti on ona mi vi me te moj moja tvoj tvoja kaj kako kdaj kje kdo zakaj ali če pa tudi zelo dobro še že samo bil bila bilo za od do po pri ker to ta lahko imam imaš zdaj danes vedno živjo hvala hočem mislim tako nič ampak kar kot bi biti rada rad mene tebe meni tebi malo vse tu ima nima lepo dan ko potem nekaj prav res kakšen kakšna sliši povej brez nisem nisi vsak bom boš',
  hu: 'a az és hogy nem is egy én te ő mi ti ők engem téged nekem neked ez azt ezt mit hogyan hol mikor ki miért de vagy ha nagyon jó jól igen már még csak volt van vagyok lesz lenne el meg be fel mint aki ami itt ott most ma mindig szia köszönöm szeretem szeretnék tudom lehet olyan akkor kell minden éppen kicsit valami aztán szép hát veled velem mondd',
  cs: 'a v na se je že to co jak kdy kde kdo proč já ty on ona my vy mi mě ti tě můj moje tvůj tvoje ale nebo pokud když velmi dobře taky také už jen byl byla bylo jsem jsi jsou jsme mám máš má s z do od po pro za o u i teď dnes vždy ahoj díky děkuji chci můžu vím ráda rád ne ano jo asi ještě být tak tom ten ta',
  el: 'και το να',
  hr: 'i je u na s sa da ne se si sam su smo ste ja ti on ona mi vi me te moj moja tvoj tvoja što šta kako kada gdje tko zašto ali ili ako jako dobro također još već samo bio bila bilo za od do po kod jer to ta taj mogu imam imaš sada danas uvijek bok hvala želim mislim tako ništa nego kao bi biti nije li mene tebe meni tebi baš malo puno sve tu ima nema volim lijepo dan kad ovo ono onda neka nešto ipak smijem zvuči kakav kakva reci bih bez nisam nisi',
  tr: 've bir bu da de ne için ile çok ben sen o biz siz onlar bana sana beni seni benim senin var yok mi mı mu mü değil ama veya eğer nasıl zaman nerede kim neden gibi daha iyi evet hayır şimdi bugün her merhaba teşekkür istiyorum olarak kadar sonra şey ki hiç olur oldu böyle güzel biraz diye en musun misin',
  af: "die 'n en ek jy hy sy ons julle hulle my jou is was nie geen te op met van vir in aan ook nog maar of as hoe wat wie waar hoekom dat dit so ja nee wel het had daar na om by uit baie goed lekker net kan wil weet dink dankie hallo nou dan vandag altyd sou tog mooi hierdie gaan sal moet se",
  zu: 'ukuthi futhi kodwa noma uma ngi mina wena yena thina nina bona yebo cha ngiyabonga sawubona kakhulu manje namuhla lapho lokhu kanye ngoba njengoba kahle ngiya ufuna ngifuna unjani ngikhona la le lo nje na ukuze kuphela konke abantu into isikhathi wami wakho yami yakho lami lakho kwami kwakho kuze ngempela',
  lv: 'un ir ka ne tas es tu viņš viņa mēs jūs man tev mans mana tavs tava kas kā kad kur kāpēc bet vai ja ļoti labi arī vēl jau tikai bija esmu esi ar uz no par pie pēc līdz tagad šodien vienmēr čau sveika sveiks paldies gribu varu zinu domāju mani tevi to ko jo tik daudz būt nav kurš tā jā šo',
  sk: 'a v na sa je že to čo ako kedy kde kto prečo ja ty on ona my vy mi ma ti ťa môj moja tvoj tvoja ale alebo ak keď veľmi dobre tiež aj už len bol bola bolo som si sú sme mám máš má s z do od po pre za o u i teraz dnes vždy ahoj vďaka ďakujem chcem môžem viem rada rád nie áno asi ešte byť tak tom ten tá mňa teba mne tebe trochu všetko tu nemám pekne deň keby potom niečo naozaj aký aká toto fajn náladu by bude povedz bez',
  ga: 'an na agus is tá níl bhí ar i le do ag go a mé tú sé sí muid sibh siad mo é í seo sin cad conas cathain cá cé fáth ach nó má an-mhaith maith freisin fós anois inniu gcónaí dia duit slán raibh liom leat agam agat orm ort dom sa san ón faoi chun nach bíonn beidh mar de ní',
} as const;

/** Letters that one or two of them have alone, lower case: a word with one says as much as a small word. */
export const tellingLetters: Readonly<Partial<Record<BaseLanguage, string>>> = {
  cs: 'řěů',
  da: 'æø',
  de: 'ß',
  es: 'ñ¿¡',
  fr: 'œêëû',
  hu: 'őű',
  lt: 'ėųį',
  lv: 'ķļņģ',
  nb: 'æø',
  nn: 'æø',
  pl: 'łżśńąę',
  pt: 'ãõ',
  ro: 'țăşţ',
  sk: 'ľĺŕ',
  tr: 'ğış',
};

/** A base language as `languages` of the contract names it. */
export type BaseLanguage = keyof typeof functionWords;

export const baseLanguages = Object.keys(functionWords) as BaseLanguage[];
