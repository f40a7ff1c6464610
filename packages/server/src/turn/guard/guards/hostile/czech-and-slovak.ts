/** Czechs and Slovaks read each other's messages as their own, so what undoes abuse in one undoes it in both. */
export const undoneBefore =
  '(?:(?:rekl[ao]?|povedal[ao]?|rika|rikal[ao]?|hovori|hovoril[ao]?|vravi|nazval[ao]?|nazyval[ao]?|volal[ao]?|krical[ao]?|rval[ao]?|napsal[ao]?|napisal[ao]?|nadaval[aoi]?|mysli si)(?: ze| mi| na me| na mna| ma| me| mne| do| vzdy| vzdycky|,|:){0,3} ?["\',:]{0,2} ?|(?:kdyz|ked|pokud|ak|jestli) (?:\\p{L}+ )?|(?:nemyslim|nerikam|nehovorim|nerekl jsem|nepovedal som)(?: si)?,? (?:ze )?|(?:pisnicka|piesen|film|kniha|serial) (?:\\p{L}+ )?|(?:jsem|som) (?:\\p{L}+ )?)$';
export const undoneAfter =
  ' ?,? ?(?:(?:rekl|rekla|povedal|povedala|rika|hovori) ?(?:on|ona|muj|moj|moja)?|delam si srandu|robim si srandu|zertuju|zartujem|v (?:sachu|hre|kartach)|smichy|od smiechu)';
