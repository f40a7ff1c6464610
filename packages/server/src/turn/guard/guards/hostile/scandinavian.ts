/** Danish and both Norwegians read each other's messages as their own, so what undoes abuse in one undoes it in all. */
export const undoneBefore =
  '(?:(?:sa|sagde|sier|siger|seier|sagt|rabte|ropte|ropa|skrek|skreik|skreg|kalte|kaldte|kalla|kaller|kallar|kalder|kalt|kaldt|skrev|skreiv|synes|synest|tror|trur)(?: til| meg| mig| at| alltid| altid| han| hun| ho| jeg| eg| bare| berre|,|:){0,3} ?[\'",:]{0,2} ?|(?:hvis|viss|nar|da|om) (?:\\p{L}+ )?|(?:synes|synest|tror|trur|mener|meiner|sier|siger|seier|mente|meinte) (?:ikke|ikkje) (?:at )?|(?:synes|synest|tror|trur) (?:jeg|eg) (?:ikke|ikkje) (?:at )?|(?:sangen|songen|laten|filmen|bogen|boka|serien) (?:\\p{L}+ )?)$';
export const undoneAfter =
  ' ?,? ?(?:(?:sa|sagde|ropte|ropa|rabte|sier|siger|seier) (?:han|hun|ho|min|mitt|mit|de|dei)|ikke|ikkje|bare tull|berre tull|tuller|tullar|for sjov|i (?:sjakk|skak|spillet|spelet|senga|sengen))';
