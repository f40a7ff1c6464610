import { languageCodes, languages } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { asksForPicture } from './asks-for-picture.ts';
import { pictureRequests } from './picture-requests.ts';

const asking: Record<string, string[]> = {
  en: [
    'Can you send me a picture of you?',
    'show me a pic pls',
    'Hey! How was your day? Do you have any photos from the beach?',
    'I want to see a photo of you',
    'another selfie?',
    'pic?',
    'A photo from the beach?',
    "I'd love to see a picture of your cat",
  ],
  fr: ['Envoie-moi une photo de toi', 'Tu peux m’envoyer une photo ?', 'Je peux voir une photo ?', "T'as une photo ?"],
  de: ['Schick mir mal ein Foto von dir', 'Hast du ein Bild?', 'Kannst du mir ein Foto schicken?', 'Foto von dir?'],
  es: ['Mándame una foto tuya', '¿Me puedes enviar una foto?', '¿Tienes alguna foto?'],
  it: ['Mandami una foto', 'Posso vedere una tua foto?', 'Hai qualche foto?'],
  nl: ['Stuur me een foto', 'Mag ik een foto van je zien?', "Heb je foto's van jezelf?"],
  pt: ['Manda uma foto tua', 'Posso ver uma foto sua?', 'Você tem alguma foto?'],
  ja: ['写真送って', '写真を見せてください', '写真見たいな', '自撮りある?', '海の写真ある?'],
  ro: ['Trimite-mi o poză', 'Pot să văd o poză cu tine?', 'Ai o poză?'],
  hu: ['Küldj egy képet magadról', 'Láthatnék egy fotót?', 'Van képed?'],
  tr: ['Bana bir fotoğraf gönder', 'Fotoğrafını görebilir miyim?', 'Bir resim atsana', 'Fotoğrafın var mı?'],
  sv: ['Skicka en bild på dig', 'Får jag se en bild?', 'Har du någon bild?'],
  da: ['Send mig et billede', 'Må jeg se et billede af dig?', 'Har du et billede?'],
  nb: ['Send meg et bilde', 'Kan jeg få se et bilde?', 'Har du noen bilder?'],
  nn: ['Send meg eit bilete', 'Kan eg få sjå eit bilete?', 'Har du nokre bilete?'],
  pl: ['Wyślij mi zdjęcie', 'Mogę zobaczyć twoje zdjęcie?', 'Masz jakieś zdjęcia?'],
  cs: ['Pošli mi fotku', 'Můžu vidět tvoji fotku?', 'Máš nějakou fotku?'],
  sk: ['Pošli mi fotku', 'Môžem vidieť tvoju fotku?', 'Máš nejakú fotku?'],
  el: ['Στείλε μου μια φωτογραφία', 'Μπορώ να δω μια φωτογραφία σου;', 'Έχεις καμιά φωτογραφία;', 'Έχεις φωτογραφία;'],
  he: ['תשלחי לי תמונה', 'אפשר לראות תמונה שלך?', 'יש לך תמונה?'],
  fi: ['Lähetä kuva itsestäsi', 'Saanko nähdä kuvan?', 'Onko sulla kuvia?'],
  hr: ['Pošalji mi sliku', 'Mogu li vidjeti tvoju sliku?', 'Imaš li koju sliku?'],
  sl: ['Pošlji mi sliko', 'Ali lahko vidim tvojo sliko?', 'Imaš kakšno sliko?'],
  bg: ['Прати ми снимка', 'Може ли да видя твоя снимка?', 'Имаш ли някаква снимка?'],
  lt: ['Atsiųsk man nuotrauką', 'Galiu pamatyti tavo nuotrauką?', 'Gal turi nuotraukų?'],
  lv: ['Atsūti man bildi', 'Vai varu redzēt tavu bildi?', 'Vai tev ir kāda bilde?'],
  af: ["Stuur vir my 'n foto", "Mag ek 'n foto van jou sien?", "Het jy 'n foto?"],
  zu: ['Ngicela ungithumelele isithombe', 'Ngingasibona isithombe sakho?', 'Unesithombe?'],
  ga: ['Seol pictiúr chugam', 'An féidir liom pictiúr díot a fheiceáil?', 'An bhfuil grianghraf agat?'],
};

const notAsking: Record<string, string[]> = {
  en: [
    "I'll send you a picture later",
    'Did you like my photo?',
    'Nice picture!',
    'Thanks for the photo.',
    'Can I send you a pic?',
    'I saw your picture and had to write.',
    'Send me your number',
    'What do you do for a living?',
    'I love photography.',
    'Can you picture that?',
    'Is that your photo?',
    'Nice photo, is it new?',
    'Do you like photos?',
  ],
  fr: ['Tu as une belle photo', "Je t'envoie une photo", 'Jolie photo', 'Tu aimes ma photo ?', 'Tu peux me voir ?'],
  de: ['Ich schick dir ein Foto', 'Schönes Bild', 'Gefällt dir mein Bild?', 'Soll ich dir ein Bild schicken?'],
  es: ['Tienes una foto muy linda', 'Te mando una foto', 'Bonita foto', '¿Te gusta mi foto?'],
  it: ['Ti mando una foto', 'Bella foto', 'Ti piace la mia foto?'],
  nl: ['Ik stuur je een foto', 'Mooie foto', 'Vind je mijn foto leuk?'],
  pt: ['Vou te mandar uma foto', 'Linda foto', 'Gostou da minha foto?'],
  ja: ['写真送るね', 'いい写真ですね', 'この写真いいね', '私の写真どう?'],
  pl: ['Wysyłam ci zdjęcie', 'Ładne zdjęcie'],
  el: ['Σου στέλνω μια φωτογραφία', 'Ωραία φωτογραφία'],
  he: ['אני אשלח לך תמונה', 'תמונה יפה'],
  tr: ['Sana fotoğraf gönderdim', 'Güzel fotoğraf'],
  sv: ['Jag skickar en bild till dig', 'Fin bild'],
  bg: ['Ще ти пратя снимка', 'Хубава снимка'],
};

describe('what asks for a picture', () => {
  test('every base language has its words and its examples', () => {
    const bases = [...new Set(languageCodes.map((code) => languages[code].base))].sort();
    expect(Object.keys(pictureRequests).sort()).toEqual(bases);
    expect(Object.keys(asking).sort()).toEqual(bases);
  });

  test.each(Object.entries(asking))('a request is heard: %s', (_, texts) => {
    expect(texts.filter((text) => !asksForPicture(text))).toEqual([]);
  });

  test.each(Object.entries(notAsking))('what only speaks of pictures, or offers one, is no request: %s', (_, texts) => {
    expect(texts.filter((text) => asksForPicture(text))).toEqual([]);
  });

  test('a long hostile text takes no time', () => {
    const startedMs = processorMs();
    expect(asksForPicture('send pic '.repeat(20_000).replaceAll('pic', 'pi'))).toBe(false);
    expect(asksForPicture('photo '.repeat(50_000))).toBe(false);
    expect(processorMs() - startedMs).toBeLessThan(500);
  });
});
