/**
 * Help lines for people in a crisis, by ISO 3166-1 country code. Maintained by hand: whoever checks an entry against its
 * source writes the day into `checkedAt`.
 *
 * State: written from general knowledge and not checked online, so every `checkedAt` is null. Only lines that are long
 * established are listed; a country that is missing gets the international directory and its emergency number. The
 * operator checks the lines of the countries it serves (docs/trust.md).
 */
export interface HelpLine {
  /** In the language of the country. */
  name: string;
  /** As it is dialled within the country; null where there is none. */
  phone: string | null;
  /** Text message or messenger, as it is told there; null where there is none. */
  text: string | null;
  web: string | null;
  /** `24/7`, or null where the hours vary or are not known: nothing is promised then. */
  hours: '24/7' | null;
  /** Where the entry can be checked. */
  source: string;
  /** The day somebody compared the entry with its source; null until then. */
  checkedAt: string | null;
}

export interface CountryHelp {
  /** Police, ambulance. */
  emergency: string;
  lines: readonly HelpLine[];
}

/** 116 123 is the European number for emotional support; countries give it their own name. */
const european = '116 123';

const line = (
  name: string,
  phone: string | null,
  source: string,
  rest: Partial<Pick<HelpLine, 'text' | 'web' | 'hours'>> = {},
): HelpLine => ({ name, phone, text: null, web: null, hours: null, ...rest, source, checkedAt: null });

const samaritans = line('Samaritans', european, 'https://www.samaritans.org', {
  web: 'samaritans.org',
  hours: '24/7',
});

export const helpByCountry: Readonly<Record<string, CountryHelp>> = {
  US: {
    emergency: '911',
    lines: [
      line('988 Suicide & Crisis Lifeline', '988', 'https://988lifeline.org', {
        text: '988',
        web: '988lifeline.org',
        hours: '24/7',
      }),
      line('Crisis Text Line', null, 'https://www.crisistextline.org', { text: 'HOME → 741741', hours: '24/7' }),
    ],
  },
  CA: {
    emergency: '911',
    lines: [
      line('988 Suicide Crisis Helpline', '988', 'https://988.ca', { text: '988', web: '988.ca', hours: '24/7' }),
    ],
  },
  GB: {
    emergency: '999',
    lines: [samaritans, line('Shout', null, 'https://giveusashout.org', { text: 'SHOUT → 85258', hours: '24/7' })],
  },
  IE: {
    emergency: '112 / 999',
    lines: [
      samaritans,
      line('Text About It', null, 'https://www.textaboutit.ie', { text: 'HELLO → 50808', hours: '24/7' }),
    ],
  },
  DE: {
    emergency: '112',
    lines: [
      line('TelefonSeelsorge', '0800 111 0 111', 'https://www.telefonseelsorge.de', {
        web: 'online.telefonseelsorge.de',
        hours: '24/7',
      }),
      line('TelefonSeelsorge', '0800 111 0 222', 'https://www.telefonseelsorge.de', { hours: '24/7' }),
    ],
  },
  AT: {
    emergency: '112 / 144',
    lines: [line('TelefonSeelsorge', '142', 'https://www.telefonseelsorge.at', { hours: '24/7' })],
  },
  CH: {
    emergency: '112 / 144',
    lines: [
      line('Die Dargebotene Hand · La Main Tendue · Telefono Amico', '143', 'https://www.143.ch', {
        web: '143.ch',
        hours: '24/7',
      }),
    ],
  },
  FR: {
    emergency: '112 / 15',
    lines: [
      line('Numéro national de prévention du suicide', '3114', 'https://3114.fr', { web: '3114.fr', hours: '24/7' }),
    ],
  },
  BE: {
    emergency: '112',
    lines: [
      line('Zelfmoordlijn', '1813', 'https://www.zelfmoord1813.be', { web: 'zelfmoord1813.be', hours: '24/7' }),
      line('Centre de Prévention du Suicide', '0800 32 123', 'https://www.preventionsuicide.be', { hours: '24/7' }),
    ],
  },
  NL: {
    emergency: '112',
    lines: [line('113 Zelfmoordpreventie', '113 / 0800-0113', 'https://www.113.nl', { web: '113.nl', hours: '24/7' })],
  },
  LU: { emergency: '112', lines: [line('SOS Détresse', '45 45 45', 'https://www.454545.lu', { web: '454545.lu' })] },
  ES: {
    emergency: '112',
    lines: [
      line('Línea de atención a la conducta suicida', '024', 'https://www.sanidad.gob.es', { hours: '24/7' }),
      line('Teléfono de la Esperanza', '717 003 717', 'https://telefonodelaesperanza.org', { hours: '24/7' }),
    ],
  },
  PT: {
    emergency: '112',
    lines: [line('SNS 24', '808 24 24 24', 'https://www.sns24.gov.pt', { hours: '24/7' })],
  },
  IT: {
    emergency: '112',
    lines: [
      line('Telefono Amico Italia', '02 2327 2327', 'https://www.telefonoamico.it', { web: 'telefonoamico.it' }),
      line('Samaritans Onlus', '06 77208977', 'https://www.samaritansonlus.org'),
    ],
  },
  SE: {
    emergency: '112',
    lines: [line('Mind Självmordslinjen', '90101', 'https://mind.se', { web: 'mind.se', hours: '24/7' })],
  },
  NO: {
    emergency: '113',
    lines: [line('Mental Helse Hjelpetelefonen', european, 'https://mentalhelse.no', { hours: '24/7' })],
  },
  DK: {
    emergency: '112',
    lines: [line('Livslinien', '70 201 201', 'https://www.livslinien.dk', { web: 'livslinien.dk' })],
  },
  FI: {
    emergency: '112',
    lines: [line('MIELI Kriisipuhelin', '09 2525 0111', 'https://mieli.fi', { web: 'mieli.fi', hours: '24/7' })],
  },
  IS: {
    emergency: '112',
    lines: [line('Hjálparsími Rauða krossins', '1717', 'https://1717.is', { web: '1717.is', hours: '24/7' })],
  },
  PL: {
    emergency: '112',
    lines: [
      line('Centrum Wsparcia', '800 70 2222', 'https://centrumwsparcia.pl', {
        web: 'centrumwsparcia.pl',
        hours: '24/7',
      }),
      line('Telefon zaufania dla dorosłych', european, 'https://116sos.pl', { web: '116sos.pl' }),
    ],
  },
  CZ: {
    emergency: '112 / 155',
    lines: [line('Linka první psychické pomoci', european, 'https://www.linkapsychickepomoci.cz', { hours: '24/7' })],
  },
  SK: {
    emergency: '112 / 155',
    lines: [line('Linka dôvery Nezábudka', '0800 800 566', 'https://dusevnezdravie.sk', { hours: '24/7' })],
  },
  HU: {
    emergency: '112',
    lines: [line('Lelki Elsősegély Telefonszolgálat', european, 'https://sos116-123.hu', { hours: '24/7' })],
  },
  RO: {
    emergency: '112',
    lines: [line('Telverde Antisuicid', '0800 801 200', 'https://www.antisuicid.ro')],
  },
  BG: { emergency: '112', lines: [] },
  HR: { emergency: '112', lines: [line('Psihološki centar TESA', '01 4828 888', 'https://tesa.hr')] },
  SI: {
    emergency: '112',
    lines: [line('Zaupni telefon Samarijan', european, 'https://www.telefon-samarijan.si', { hours: '24/7' })],
  },
  LT: {
    emergency: '112',
    lines: [line('Vilties linija', european, 'https://www.viltieslinija.lt', { hours: '24/7' })],
  },
  LV: {
    emergency: '112',
    lines: [line('Krīzes un konsultāciju centrs Skalbes', european, 'https://www.skalbes.lv', { hours: '24/7' })],
  },
  EE: {
    emergency: '112',
    lines: [line('Emotsionaalse toe ja hingehoiu telefon', european, 'https://116123.ee', { web: '116123.ee' })],
  },
  GR: {
    emergency: '112',
    lines: [
      line('Γραμμή Παρέμβασης για την Αυτοκτονία', '1018', 'https://suicide-help.gr', {
        web: 'suicide-help.gr',
        hours: '24/7',
      }),
    ],
  },
  CY: { emergency: '112', lines: [] },
  IL: {
    emergency: '101 / 100',
    lines: [line('ער"ן', '1201', 'https://www.eran.org.il', { web: 'eran.org.il', hours: '24/7' })],
  },
  TR: { emergency: '112', lines: [] },
  ZA: {
    emergency: '112',
    lines: [
      line('SADAG Suicide Crisis Helpline', '0800 567 567', 'https://www.sadag.org', {
        web: 'sadag.org',
        hours: '24/7',
      }),
      line('LifeLine South Africa', '0861 322 322', 'https://lifelinesa.co.za', { hours: '24/7' }),
    ],
  },
  AU: {
    emergency: '000',
    lines: [
      line('Lifeline', '13 11 14', 'https://www.lifeline.org.au', {
        text: '0477 13 11 14',
        web: 'lifeline.org.au',
        hours: '24/7',
      }),
      line('Suicide Call Back Service', '1300 659 467', 'https://www.suicidecallbackservice.org.au', { hours: '24/7' }),
    ],
  },
  NZ: {
    emergency: '111',
    lines: [
      line('1737 Need to talk?', '1737', 'https://1737.org.nz', { text: '1737', web: '1737.org.nz', hours: '24/7' }),
      line('Lifeline Aotearoa', '0800 543 354', 'https://www.lifeline.org.nz', { hours: '24/7' }),
    ],
  },
  JP: {
    emergency: '119 / 110',
    lines: [
      line('よりそいホットライン', '0120-279-338', 'https://www.since2011.net/yorisoi/', { hours: '24/7' }),
      line('いのちの電話', '0120-783-556', 'https://www.inochinodenwa.org'),
    ],
  },
  BR: {
    emergency: '192',
    lines: [
      line('CVV – Centro de Valorização da Vida', '188', 'https://www.cvv.org.br', {
        web: 'cvv.org.br',
        hours: '24/7',
      }),
    ],
  },
  MX: {
    emergency: '911',
    lines: [line('Línea de la Vida', '800 911 2000', 'https://www.gob.mx/salud', { hours: '24/7' })],
  },
  AR: {
    emergency: '911 / 107',
    lines: [line('Centro de Asistencia al Suicida', '135 / (011) 5275-1135', 'https://www.asistenciaalsuicida.org.ar')],
  },
  CL: {
    emergency: '131',
    lines: [line('Línea Prevención del Suicidio', '*4141', 'https://www.minsal.cl', { hours: '24/7' })],
  },
};
