import type { LeaveTakingCases } from './_leave-taking-cases.ts';

/** In the languages beside the first eight (_leave-taking-cases.ts). Read by no native speaker. */
export const returnTimeCasesElsewhere: readonly LeaveTakingCases[] = [
  {
    language: 'SV_SE',
    must: ['Vi hörs imorgon', 'Jag är tillbaka om en timme', 'på måndag', 'klockan åtta', 'om tio minuter'],
    mustNot: ['Jag behöver pausa vår chatt en stund.', 'Vi hörs', 'Det var roligt', 'Något dök upp'],
  },
  {
    language: 'DA_DK',
    must: ['Vi skrives i morgen', 'Jeg er tilbage om en time', 'på mandag', 'klokken otte', 'om ti minutter'],
    mustNot: ['Jeg er nødt til at holde en pause her.', 'Vi skrives ved', 'Det var hyggeligt', 'Der kom noget i vejen'],
  },
  {
    language: 'NB_NO',
    must: ['Vi snakkes i morgen', 'Jeg er tilbake om en time', 'på mandag', 'klokka åtte', 'om ti minutter'],
    mustNot: ['Jeg må ta en pause her.', 'Vi skrives', 'Det var hyggelig', 'Noe kom i veien'],
  },
  {
    language: 'NN_NO',
    must: ['Vi snakkast i morgon', 'Eg er tilbake om ein time', 'på måndag', 'klokka åtte', 'om ti minutt'],
    mustNot: ['Eg må ta ein pause her.', 'Vi skrivast', 'Det var hyggeleg', 'Noko kom i vegen'],
  },
  {
    language: 'FI_FI',
    must: ['Jutellaan huomenna', 'Palaan tunnin päästä', 'maanantaina', 'kello kahdeksan', 'kymmenen minuutin päästä'],
    mustNot: ['Mun täytyy pitää nyt tauko.', 'Jutellaan taas', 'Oli mukavaa', 'Tuli vähän menoa'],
  },
  {
    language: 'PL_PL',
    must: ['Odezwę się jutro', 'Wrócę za godzinę', 'w poniedziałek', 'o ósmej', 'za dziesięć minut'],
    mustNot: ['Muszę na razie zrobić przerwę.', 'Do usłyszenia', 'Miło było', 'Coś mi wypadło'],
  },
  {
    language: 'CS_CZ',
    must: ['Ozvu se zítra', 'Jsem zpátky za hodinu', 'v pondělí', 'v osm', 'za deset minut'],
    mustNot: ['Musím si teď dát pauzu.', 'Ozvu se', 'Bylo to fajn', 'Něco mi do toho přišlo'],
  },
  {
    language: 'SK_SK',
    must: ['Ozvem sa zajtra', 'Som späť o hodinu', 'v pondelok', 'o ôsmej', 'o desať minút'],
    mustNot: ['Musím si teraz dať pauzu.', 'Ozvem sa', 'Bolo to fajn', 'Niečo mi do toho prišlo'],
  },
  {
    language: 'HR_HR',
    must: ['Čujemo se sutra', 'Vraćam se za sat', 'u ponedjeljak', 'u osam', 'za deset minuta'],
    mustNot: ['Moram sad napraviti pauzu.', 'Čujemo se', 'Bilo je lijepo', 'Nešto mi je iskrsnulo'],
  },
  {
    language: 'SL_SI',
    must: ['Se slišiva jutri', 'Nazaj bom čez eno uro', 'v ponedeljek', 'ob osmih', 'čez deset minut'],
    mustNot: ['Zdaj moram narediti premor.', 'Se slišiva', 'Lepo je bilo', 'Nekaj mi je prišlo vmes'],
  },
  {
    language: 'RO',
    must: ['Vorbim mâine', 'Revin peste o oră', 'luni', 'la opt', 'peste zece minute'],
    mustNot: ['Trebuie să fac o pauză acum.', 'Mai vorbim', 'A fost frumos', 'Mi-a apărut ceva'],
  },
  {
    language: 'BG',
    must: ['Ще се чуем утре', 'Връщам се след един час', 'в понеделник', 'в осем', 'след десет минути'],
    mustNot: ['Трябва да направя пауза.', 'Ще се чуем', 'Беше хубаво', 'Изникна ми нещо'],
  },
  {
    language: 'HE',
    must: ['נדבר מחר', 'אחזור בעוד שעה', 'ביום שני', 'בשעה שמונה', 'בעוד עשר דקות'],
    mustNot: ['אני צריכה לעשות הפסקה.', 'נדבר', 'היה נחמד', 'צץ לי משהו'],
  },
  {
    language: 'EL_GR',
    must: ['Τα λέμε αύριο', 'Γυρίζω σε μία ώρα', 'τη Δευτέρα', 'στις οκτώ', 'σε δέκα λεπτά'],
    mustNot: ['Πρέπει να κάνω ένα διάλειμμα.', 'Τα λέμε', 'Ήταν ωραία', 'Κάτι μου έτυχε'],
  },
  {
    language: 'HU',
    must: ['Holnap beszélünk', 'Egy óra múlva jövök', 'hétfőn', 'nyolckor', 'tíz perc múlva'],
    mustNot: ['Most szünetet kell tartanom.', 'Majd beszélünk', 'Jó volt', 'Közbejött valami'],
  },
  {
    language: 'LT_LT',
    must: ['Susirašom rytoj', 'Grįšiu po valandos', 'pirmadienį', 'aštuntą valandą', 'po dešimties minučių'],
    mustNot: ['Dabar turiu padaryti pertrauką.', 'Dar susirašysim', 'Buvo smagu', 'Kai kas atsitiko'],
  },
  {
    language: 'LV_LV',
    must: ['Sarakstīsimies rīt', 'Būšu pēc stundas', 'pirmdien', 'astoņos', 'pēc desmit minūtēm'],
    mustNot: ['Man tagad jāietur pauze.', 'Vēl sarakstīsimies', 'Bija jauki', 'Kaut kas gadījās'],
  },
  {
    language: 'TR_TR',
    must: ['Yarın konuşuruz', 'Bir saat sonra dönerim', 'pazartesi', 'saat sekizde', 'on dakika sonra'],
    mustNot: ['Şimdi biraz ara vermem gerek.', 'Sonra konuşuruz', 'Güzeldi', 'Bir işim çıktı'],
  },
  {
    language: 'AF_ZA',
    must: ['Ons gesels môre', 'Ek is terug oor ’n uur', 'maandag', 'om agtuur', 'oor tien minute'],
    mustNot: ['Ek moet nou eers ’n blaaskans vat.', 'Ons gesels weer', 'Dit was lekker', 'Iets het voorgeval'],
  },
  {
    language: 'ZU_ZA',
    must: ['Sizoxoxa kusasa', 'Ngizobuya ngemva kwehora', 'ngoMsombuluko', 'ngo-8', 'ngemva kwemizuzu eyishumi'],
    mustNot: ['Kumele ngithathe ikhefu manje.', 'Sizoxoxa futhi', 'Kube mnandi', 'Kukhona okuvelile'],
  },
  {
    language: 'GA_IE',
    must: [
      'Labhróimid amárach',
      'Beidh mé ar ais i gceann uair an chloig',
      'Dé Luain',
      'ar a hocht',
      'i gceann deich nóiméad',
    ],
    mustNot: ['Caithfidh mé sos a ghlacadh anois.', 'Labhróimid arís', 'Bhí sé go deas', 'Tháinig rud éigin aníos'],
  },
];
