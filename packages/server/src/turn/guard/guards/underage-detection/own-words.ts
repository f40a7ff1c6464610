/**
 * Prepares what a user wrote for the rules of age: what is quoted is somebody else's, and the point within a number
 * ("1.75 m", "8. Klasse") ends no sentence. Linear; texts without either come back as they are.
 */
export function ownWords(text: string): string {
  let own = text;
  if (quotes.test(own)) {
    const without = own.replace(quoted, ' … ');
    // All in quotes: somebody's way to write.
    if (/[\p{L}\p{N}]/u.test(without)) own = without;
  }
  return numberWithPoint.test(own) ? own.replace(decimalPoint, ',').replace(ordinalPoint, ' ') : own;
}

const quotes = /["“”„«»「」『』]/;
/** More than one word, or a few Japanese letters: one word in quotes is emphasis, or hides it. */
const quoted = /["“”„«»][^"“”„«»\n]{0,60}\s[^"“”„«»\n]{1,140}["“”„«»]|[「『][^「」『』\n]{4,200}[」』]/gu;
const numberWithPoint = /\d[.]/;
const decimalPoint = /(?<=\d)[.](?=\d)/g;
/** Before what is counted in order: school years, birthdays. */
const ordinalPoint =
  /(?<=\d)[.]\s{0,2}(?=(?:klas|kl\b|g\b|trin|geburtst|lebensj|schulj|t[řr]i?[íi]?e?d|ro[čc]n[íi]|razred|letnik|rođ|ro[đd]en|rojst|naroz|luok|synt|osztál|osztal|szül|szul|-?[eoa]s\b|ya[şs]|do[ğg]um|klase|skól|sınıf|sinif|fødsels|fodsels|bursdag|födels|fodels|trinn|klass|gimn|bezirk|stock\b|etage|jahrhundert|monat|semester|kapitel|hochzeits|jahrestag|spieltag|platz\b))/giu;
