import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; notHeard: string[] }> = {
  greeting: {
    heard: ['Selam!', 'merhaba', 'slm', 'Günaydın', 'gunaydin canim', 'iyi akşamlar', 'İyi günler'],
    notHeard: ['iyi geceler', 'ona selam söyledim', 'saat kaç', 'hiç bilmiyorum', 'iyi fikir'],
  },
  thanks: {
    heard: ['Teşekkürler', 'tesekkur ederim', 'sağ ol', 'saol', 'eyvallah', 'tşk'],
    notHeard: ['teşekkür etmedi bile', 'sağ tarafta', 'sağ olsaydı', 'sol ayağım'],
  },
  wellbeing: {
    heard: ['Nasılsın?', 'nasilsin', 'naber', "n'aber", 'günün nasıl geçti?', 'ne var ne yok', 'İyi misin?'],
    notHeard: ['nasıl yapılıyor bu?', 'film nasıl?', 'nasıl birisin?', 'haber izliyorum', 'iyi miydi konser?'],
  },
  goodNight: {
    heard: ['İyi geceler', 'iyi uykular', 'tatlı rüyalar', 'ben yatıyorum', 'uyumaya gidiyorum', 'IYI GECELER'],
    notHeard: ['geceler çok uzun', 'uyuyamıyorum', 'İyi akşamlar', 'dün geç yattım'],
  },
  asksJob: {
    heard: ['Ne iş yapıyorsun?', 'mesleğin ne?', 'nerede çalışıyorsun', 'ne is yapiyosun', 'ne işle meşgulsün?'],
    notHeard: ['işin var mı akşam?', 'nerede yaşıyorsun?', 'ne yapıyorsun?', 'bugün çok çalıştım'],
  },
  meeting: {
    heard: [
      'Buluşalım mı?',
      'bulusabilir miyiz',
      'bir kahve içelim',
      'yemeğe çıkalım',
      'bana gelsene',
      'adresin ne?',
      'seni görmek istiyorum',
    ],
    notHeard: [
      'dün arkadaşımla buluştum',
      'kahve içiyorum',
      'görüşürüz',
      'bana gelen mesaj',
      'gerçekten geliyor musun?',
    ],
  },
  sadness: {
    heard: [
      'Çok üzgünüm',
      'kendimi çok yalnız hissediyorum',
      'köpeğim öldü',
      'annem vefat etti',
      'sevgilimden ayrıldım',
      'işten atıldım',
      'berbat bir gündü',
      'moralim bozuk',
      'dedem öldü',
    ],
    notHeard: [
      'üzgünüm ama gelemem',
      'bir köpeğim oldu!',
      'hastanede çalışıyorum',
      'annem oldukça iyi',
      'hüzünlü bir film',
      'yengeç burcuyum',
    ],
  },
  selfHarm: {
    heard: [
      'Ölmek istiyorum',
      'olmek istiyorum',
      'kendimi öldürmek istiyorum',
      'intihar etmeyi düşünüyorum',
      'yaşamak istemiyorum',
      'artik yasamak istemiyorum',
      'canıma kıyacağım',
      'hayatıma son vereceğim',
      'bileklerimi keseceğim',
      'kendime zarar veriyorum',
      'keşke ölsem',
      'Keşke hiç doğmasaydım',
      'bensiz daha mutlu olurlar',
      'yaşamak için bir nedenim yok',
      'köprüden atlamak istiyorum',
      'KENDIMI ASACAGIM',
      'yok olmak istiyorum',
      'ölmeyi düşünüyorum',
      'bıktım hayattan',
    ],
    notHeard: [
      'açlıktan ölüyorum',
      'gülmekten öldüm',
      'öğretmen olmak istiyorum',
      'zaman öldürüyorum',
      'bu şehirde yaşamak istemiyorum',
      'sıcaktan öldük',
      'meraktan ölüyorum',
      'kendime kıyafet aldım',
      'kendimi dışarı atmak istiyorum',
      'patronumu öldüreceğim',
      'parmağımı kestim yemek yaparken',
      'ölmek istemiyorum',
      'ölsem yemem onu',
      'doktor olmayı düşünüyorum',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'Sen insan mısın?',
      'robot musun?',
      'bot musun',
      'Gerçek misin?',
      'yapay zeka mısın',
      'Yapay zekâ mısın?',
      'bir robotla mı konuşuyorum?',
      'gerçek biriyle mi konuşuyorum',
      'insan mı robot mu?',
      'insan olduğunu kanıtla',
      'sen gerçek bir insan mısın?',
      'bu bir bot mu?',
      'INSAN MISIN',
      'robot musun yoksa insan mı',
    ],
    notHeard: [
      'iyi bir insan mısın?',
      'sabah insanı mısın?',
      'oğlumun bir robotu var',
      'gerçekten geliyor musun?',
      'gerçek adın ne?',
      'ciddi misin?',
      'insanlar böyle işte',
      'duygusal bir insan mısın',
      'yorgun musun?',
    ],
  },
};

describe.each(Object.entries(cases) as [keyof ListeningRules, { heard: string[]; notHeard: string[] }][])(
  'Turkish: %s',
  (rule, { heard, notHeard }) => {
    it.each(heard)('hears: %s', (text) => expect(foldForMatching(text)[0]).toMatch(listening[rule]));
    it.each(notHeard)('leaves alone: %s', (text) => expect(foldForMatching(text)[0]).not.toMatch(listening[rule]));
  },
);
