/** Croats and Slovenes read each other's messages, so what undoes abuse in one undoes it in both. */
export const undoneBefore =
  '(?:(?:rekao|rekla|rekel|kaze|pravi|govorio|govorila|govoril|zvao|zvala|zvali|nazvao|nazvala|imenoval[ai]?|klical[ai]?|klicali|vikao|vikala|drl|drla|pisao|pisala|napisal[ai]?|misli|zmerjal[ai]?)(?: da| mi| me| na mene| name| uvijek| vedno| nek| naj|,|:){0,3} ?["\',:]{0,2} ?|(?:kad|ako|ce|ko|kadar) (?:\\p{L}+ )?|(?:ne mislim|ne kazem|nisam rekao|nisam rekla|nisem rekel|nisem rekla|ne pravim),? (?:da )?|(?:pjesma|pesem|film|knjiga|serija) (?:\\p{L}+ )?|(?:ja sam|sam|sem) (?:\\p{L}+ )?)$';
export const undoneAfter =
  ' ?,? ?(?:(?:rekao|rekla|rekel|kaze|pravi) ?(?:je|on|ona|moj|moja)?|salim se|zezam se|hecam se|u (?:sahu|igri|kartama)|v (?:sahu|igri)|od smijeha|od smeha)';
