/**
 * Sources are written with the right letter; an ı is heard as an i as well, because many type without it. A class of all
 * letters (`a-zı`) holds both.
 */
export function eitherI(source: string): string {
  return source.replaceAll(/(?<!a-z)ı/g, '[ıi]');
}
