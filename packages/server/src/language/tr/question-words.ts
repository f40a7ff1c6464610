import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: "(?:chat ?|sohbet ?|ro)?bot(?:la|sun|musun)?|robot(?:la)?|yapay zek[aa](?:yla| [iı]le)?|a[iı](?:'?yla)?|(?:chat ?)?gpt(?:'?yle)?|d[iı]l model[iı]",
  device: 'mak[iı]ne(?:yle)?|mak[iı]na(?:yla)?|b[iı]lg[iı]sayar(?:la)?|program(?:la)?|yaz[iı]l[iı]m|algor[iı]tma',
  human:
    '(?:gercek|canl[iı]|hak[iı]k[iı]) (?:b[iı]r )?(?:[iı]nsan(?:la)?|k[iı]s[iı](?:yle)?|kad[iı]n(?:la)?|erkek(?:le)?|k[iı]z(?:la)?|b[iı]r[iı](?:yle)?)|[iı]nsan(?:la)?|[iı]nsanoglu',
  somebody: 'b[iı]r[iı]|b[iı]r[iı]s[iı]|k[iı]mse|b[iı]r [iı]nsan|b[iı]r[iı] var',
  behind:
    'kars[iı] (?:tarafta|taraf[iı]mda)|kars[iı]mda|obur tarafta|d[iı]ger tarafta|(?:ekran[iı]n|prof[iı]l[iı]n|mesajlar[iı]n|bunun|bunlar[iı]n) arkas[iı]nda',
  exists: '(?:gercekten |sah[iı]den |c[iı]dden )?var ?m[iı]s[iı]n|gercekten var m[iı]s[iı]n|sah[iı]den var m[iı]s[iı]n',
  flesh: 'kanl[iı] canl[iı]|etten kem[iı]kten|et ve kem[iı]k',
  you: 'sen|m[iı]s[iı]n|m[iı]s[iı]n|musun|musun|s[iı]z',
  texts:
    '(?:mesajlar[iı]n|mesajlar[iı]n[iı]|cevaplar[iı]n|cevaplar[iı]n[iı]|yazd[iı]klar[iı]n)|bu (?:mesajlar|mesajlar[iı]|cevaplar)',
  automatic: String.raw`otomat[iı]k|otomat[iı]kman|otomasyon|uret[iı]l\p{L}*|haz[iı]r cevap|programlan\p{L}*`,
  writes:
    'k[iı]m (?:yaz[iı]yor|cevap ver[iı]yor|cevapl[iı]yor|yaz[iı]yo)|k[iı]m[iı]nle (?:konusuyorum|yaz[iı]s[iı]yorum)|sen m[iı] yaz[iı]yorsun',
  talking: String.raw`(?:konusuyorum|yaz[iı]s[iı]yorum|mesajlas[iı]yorum|sohbet ed[iı]yorum|konusuyo\p{L}*|yaz[iı]s[iı]yo\p{L}*)`,
  sounds:
    '(?:g[iı]b[iı] (?:konusuyorsun|yaz[iı]yorsun|cevap ver[iı]yorsun|gel[iı]yor)|g[iı]b[iı]s[iı]n|benz[iı]yorsun)',
  profile: '(?:bu|sen[iı]n|prof[iı]l[iı]n|hesab[iı]n)(?: prof[iı]l| hesap)?',
  fake: String.raw`sahte|fake|feyk|duzmece|yonet[iı]l\p{L}*`,
  demand:
    'soyle|durust ol|[iı]t[iı]raf et|kan[iı]tla|[iı]spatla|b[iı]lmek [iı]st[iı]yorum|b[iı]lmem laz[iı]m|deg[iı]l m[iı]$|ya da ne$|haks[iı]z m[iı]y[iı]m|nereden b[iı]ley[iı]m|nas[iı]l b[iı]ley[iı]m|merak ed[iı]yorum',
});
