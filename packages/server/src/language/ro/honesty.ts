import type { HonestyRules } from '../language-pack.ts';

// "ai" is also "you have", "ia" also "takes": as the short words for AI they count where the clause ends after them.
const ai = String.raw`(?:(?:un|o|vreun|vreo|niciun|nicio) (?:ai|ia)|a\.i\.?|ai|ia)(?= ?(?:[?!.,]|$|sau\b|ori\b|care\b|si nu\b))`;
const bot = String.raw`(?:(?:ro|chat ?)?bot(?:el|ul)?|inteligenta artificiala|(?<!\b(?:la|in|pe|alt|ce|un nou) )program(?: de calculator)?(?= ?(?:[?!.,]|$|sau\b|ori\b))|(?<!\b(?:la|pe|cu|in) )calculator(?= ?(?:[?!.,]|$|sau\b))|masinarie|algoritm|chat ?gpt|gpt|(?:cont|profil) fals|fake|virtuala?|asistent virtual|androida?)`;
const human = String.raw`(?:om(?= ?(?:[?!.,]|$|sau\b|ori\b|cu adevarat|real|adevarat|viu|in carne|pe bune|in realitate|ca mine))|uman[ae]?(?= ?(?:[?!.,]|$|sau\b))|fiinta (?:umana|vie)|(?:om|persoana|femeie|fata|tip|tipa|barbat|baiat|cineva) (?:cu adevarat |chiar )?(?:real|reala|adevarata?|viu|vie|in carne|pe bune)|reala?(?= ?(?:[?!.,]|$|sau\b|ori\b|ca mine))|adevarata?(?= ?(?:[?!]|$|sau\b))|in carne si oase)`;
const being = `(?:${bot}|${human}|${ai})`;
const gap = String.raw`(?:(?!(?:de|cu|la|pe(?! bune)|din|in(?! realitate)|fan|acord|pentru|ca(?! nu)|despre|buna?) )[a-z-]+ ){0,4}?`;
const sighs = '(?:(?:pai|ei|hai|vai|mda|deh|ah|of|haha|hihi|mama|doamne|ma|mai),? )?';

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:esti|sunteti|parca esti|te rog spune-mi daca esti) ${gap}${being}(?![a-z-]| madrid)`,
      String.raw`\b(?:pari|suni|raspunzi|scrii|vorbesti) (?:exact |cam |fix )?ca (?:un |o )?${bot}(?![a-z-])`,
      String.raw`\b(?:vorbesc|scriu|discut|conversez|chatuiesc|vb|stau de vorba|vorbim|am de-?a face),? (?:[a-z]+ ){0,3}?cu (?:[a-z]+ ){0,2}?${being}(?![a-z-])`,
      String.raw`\b(?:raspunde|scrie|e|este|sta|exista) (?:aici |acolo |asta |cumva |chiar |de fapt ){0,2}(?:un |o |vreun |vreo )?(?:(?:ro|chat ?)?bot|inteligenta artificiala|persoana (?:reala|adevarata)|om (?:real|adevarat|viu)|cineva (?:real|adevarat)|ai(?= ?(?:\?|sau\b)))(?![a-z-])[^.!?]{0,25}\?`,
      String.raw`\b(?:om|uman[ae]?|persoana(?: reala)?|reala?) (?:sau|ori) (?:un |o )?(?:(?:ro|chat ?)?bot|ai|ia|masina|masinarie|program|inteligenta)(?![a-z])`,
      String.raw`\b(?:(?:ro|chat ?)?bot|ai|masina|program|inteligenta artificiala) (?:sau|ori) (?:un |o )?(?:om|uman[ae]?|persoana|reala?)(?![a-z])`,
      String.raw`\b(?:dovedeste|demonstreaza|arata)(?:-?mi)? ca (?:nu )?esti ${gap}(?:${being}|om)(?![a-z-])`,
      String.raw`\bcine (?:imi |mi )?(?:scrie|raspunde|e|este|sta)(?: (?:de fapt|cu adevarat|aici|acolo|mesajele|mesajele tale|astea|in spatele?|acestui|ecranului|profilului)){1,3} ?\?`,
      String.raw`^(?:dar |si |stai,? |asa ca )?(?:un |o )?(?:(?:ro|chat ?)?bot|om(?: real)?|inteligenta artificiala|ai|persoana reala)(?: (?:sau|ori) (?:un |o )?[a-z]+)? ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:carte|cartea|cantec\w*|melodi\w*|film|filmul|filmului|serial\w*|piesa)\b/,
  asksBot: new RegExp(`(?<![a-z-])(?:${bot}|${ai}|ai|masina)(?![a-z-])`, 'u'),
  asksHuman: new RegExp(`(?<![a-z-])(?:${human}|om|persoana)(?![a-z-])`, 'u'),
  asksNegated: /\b(?:nu|n-?ai)\b/,
  denial: new RegExp(
    String.raw`^${sighs}(?:nu+(?= ?(?:$|[,!;:)]|sunt\b|bineinteles|normal|deloc|nici|haha|stai linist|fii serioa?s))|nup|nope|nici vorba|nicidecum|niciodata(?= ?(?:$|[,!]))|deloc(?= ?(?:$|[,!]))|in niciun caz|(?:normal|sigur|desigur|bineinteles|evident|clar|absolut|cu siguranta|categoric)(?: ca)? nu\b|da'? de unde|(?:ce )?(?:prostii|aberatii|prostie)(?= ?(?:$|[,!]))|fugi de aici|exclus|nu-?s(?= ?(?:$|[,!])))`,
    'u',
  ),
  affirmation: new RegExp(
    String.raw`^${sighs}(?:da+(?!'| de unde)(?= ?(?:$|[,!;:)]|sunt\b|sigur|normal|bineinteles|clar|evident|chiar|haha|da\b|iubi|draga|absolut|frumos))|dap\b|mhm|(?:sigur|desigur|bineinteles|normal|evident|clar|absolut|cu siguranta|categoric)(?= ?(?:$|[,!;:)]|ca da|ca sunt|ca is|sunt\b|da\b))|chiar sunt\b|sunt(?= ?(?:$|[,!;:)]|reala?\b|om\b|chiar\b|pe bune))|cum sa nu\b|100 ?%|(?:foarte |cat se poate de )reala?\b|reala?(?= ?(?:$|[,!]))|in carne si oase|pe bune ca)`,
    'u',
  ),
  namesHuman:
    /^(?:da,? |normal,? |sigur,? )?(?:sunt )?(?:(?:un|o|doar|foarte|100 ?%|simplu|normal ca) ){0,3}(?:om|fiinta umana|umana?|om real|persoana reala)(?= ?(?:$|[!;:)]|real|adevarat|normal|ca tine|in carne|,? (?:nu|normal|sigur|desigur|bineinteles|haha)))/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?<!\b(?:nu|niciun) (?:e |este |sunt )?)(?:un (?:ai|ia)|o ia(?= (?:scrie|raspunde|imi|le|care))|inteligenta artificiala|(?:un )?(?:chat ?|ro)?bot|un program|un model de limbaj|un model lingvistic)(?![a-z-]| nu )[^.!?]{0,50}\b(?:scri(?:e|u|s|se|se)|raspunde|genereaza|compune|in spatele|formuleaza|vorbeste)\b`,
      String.raw`\b(?:scrie|scrise?|scris|scrisa|genera(?:te?|ta|t|za)|compuse|raspunde|spatele|vin|vorbesti|discuti|conversezi|sta|e|este)\b(?<!\bnu (?:le |iti |imi |sunt |e |este )?[a-z-]+)[^.!?]{0,40}\b(?<!\b(?:nu|niciun|nici) (?:e |este |sunt |de |cu )?)(?:un (?:ai|ia)|o ia(?= ?(?:$|[,;:)!]))|(?:o )?inteligenta artificiala|un (?:chat ?|ro)?bot|un program de calculator|un model (?:lingvistic|de limbaj))(?![a-z-])`,
      String.raw`\bsunt(?<!\b(?:nu|ca|daca|parca) sunt) (?:(?:de fapt|in realitate|sincer|doar|eu|chiar) ){0,2}(?:(?:un|o) )?(?:(?:ai|ia)(?= ?(?:$|[,;:)!]|si\b|dar\b|care\b))|(?:chat ?|ro)?bot|inteligenta artificiala|model (?:lingvistic|de limbaj)|asistent virtual|program de calculator|virtuala?)(?![a-z-])`,
      String.raw`\bnu(?:-s| sunt| e| este| iti scrie| scrie| iti raspunde| vorbesti cu)? (?:(?:un|o|niciun|nicio|nici un|chiar) )?(?:om(?= ?(?:$|[,;:)!]|real|adevarat|in carne|cel|ci|aici))|fiinta umana|(?:persoana|femeie|fata|tip|barbat) (?:reala?|adevarata?|in carne))(?![a-z])`,
      String.raw`^(?:da|asa e|adevarat|corect|exact|ai dreptate)[,!: ]+(?:e |este |sunt )?(?:(?:un|o) )?(?:ai|ia|(?:chat|ro)?bot|inteligenta artificiala)(?= ?(?:$|[,;:)!]|care|aici|si))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /(?:^|[,;] ?|\b(?:doar|numai|ca|haha,?|ei,?) )(?:glumesc|glumeam|ma prosteam|ma prostesc|te tachinez|fac misto|faceam misto)(?![a-z])|\b(?:am glumit|am facut (?:o gluma|misto)|(?:e|era|a fost|fu) (?:doar |numai |si |o )*(?:gluma|pacaleala|caterinca|minciuna|eroare|greseala|test|scapare)|te-?am (?:pacalit|prins|fraierit|luat la misto)|ai (?:muscat|pus botul)|(?:asta |aia |nici |bineinteles )?(?:nu e|nu-i|nu este|n-?a fost) (?:deloc |chiar )?adevarat(?![a-z])|(?:ignora|uita|nu baga (?:in seama|de seama)|nu lua (?:in seama|in serios)|nu (?:te uita|crede)|nu-i da atentie|lasa)(?:-?(?:l|o))? (?:asta|aia|ce (?:am|ti-am) (?:zis|spus|scris)|mesajul|propozitia|fraza|randul|prima|primul|chestia|ce scrie)|nu vorbeam serios|n-?am vorbit serios|(?:ignora|uita)-o)(?![a-z])|^(?:pai )?nu,? (?:nu (?:e|le|este|imi)|nu-i)\b/u,
  retractionOfAi:
    /\b(?:glum[a-z]*|misto|caterinca|ignora|uita|nu baga|nu lua|nu crede|nu e adevarat|nu-i adevarat|minciun[a-z]*|mint|prostie|aberatie|formalitate|obligatoriu|automat|trebuie sa (?:zic|scriu|apara))\b[^.!?]{0,40}\b(?:a\.?i|ia(?= ?(?:$|[,;:)!]))|(?:ro)?bot[a-z]{0,3}|inteligenta artificiala|randul|de (?:mai )?sus|prima propozitie|avertisment[a-z]*)(?![a-z])|\b(?:chestia|faza|povestea|partea|mesajul|randul|fraza|propozitia|nota) (?:aia |asta |aceea )?(?:cu |despre |ca |de mai |de )(?:un |o )?(?:a\.?i|ia|(?:ro)?bot[a-z]{0,3}|inteligenta artificiala|sus)[^.!?]{0,40}(?:glum|minciun|nu |automat|obligatori|eroare|ignora|uita|formalitate|prostie)|\b(?:sunt|scriu|is) (?:chiar|de fapt) eu\b|\b(?:de fapt|in realitate),? (?:eu scriu|sunt eu|iti scriu eu)\b/u,
};
