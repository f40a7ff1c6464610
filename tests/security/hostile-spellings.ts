/**
 * URLs that must never lead to a connection: every special network in every spelling a URL parser may understand.
 * Deterministic for a seed, so that a failing URL can be found again.
 */

/** First and last address of special IPv4 networks, and the addresses attackers like best. */
const IPV4_NETWORKS: readonly (readonly [first: string, last: string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
];

const IPV4_FAVOURITES = [
  '127.0.0.1',
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  '10.0.0.1',
  '192.168.1.1',
  '172.17.0.1',
  '0.0.0.0',
  '255.255.255.255',
];

const IPV6_PREFIXES = ['::', '100::', '2001:', '2001:2:', '2001:10:', '2001:20:', '2001:db8:', '2002:7f00:1:', '3fff:'];
const IPV6_LOCAL = [
  '4000:',
  '5f00:',
  '64:ff9b:1:',
  '8000:',
  'fc00:',
  'fd00:',
  'fdff:',
  'fe80:',
  'febf:',
  'fec0:',
  'ff02:',
  'ff0e:',
];
const IPV6_FAVOURITES = [
  '::1',
  '::',
  '::2',
  'fe80::1',
  'fd00:ec2::254',
  'fd20:ce::254',
  'fd00:c1::a9fe:a9fe',
  'ff02::1',
];

/** mulberry32: small, seeded, good enough to choose addresses. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const toNumber = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const toDotted = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
const hex = (value: number) => `0x${value.toString(16)}`;
const octal = (value: number) => `0${value.toString(8)}`;

function replaceDigits(text: string, zero: number, one: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(digit === '0' ? zero : one + Number(digit) - 1));
}

/** One IPv4 address in the forms that a URL's host, a resolver or an IPv6 tunnel reads as that address. */
function spellIpv4(address: string): string[] {
  const value = toNumber(address);
  const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
  const low24 = value % 2 ** 24;
  const low16 = value % 2 ** 16;
  const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  return [
    address,
    `${address}.`,
    String(value),
    hex(value),
    hex(value).toUpperCase(),
    octal(value),
    `${a}.${low24}`,
    `${a}.${b}.${low16}`,
    `${hex(a)}.${octal(b)}.${low16}`,
    `${octal(a)}.${hex(low24)}`,
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    [a, b, c, d].map((part) => `000000${part.toString(8)}`).join('.'),
    [a, b, c, d].map((part) => `0x00000000${part.toString(16)}`).join('.'),
    `${hex(a)}.${b}.${octal(c)}.${d}`,
    replaceDigits(address, 0xff10, 0xff11),
    replaceDigits(address, 0x24ea, 0x2460),
    replaceDigits(address, 0x1d7d8, 0x1d7d9),
    replaceDigits(String(value), 0xff10, 0xff11),
    address.replaceAll('.', '。'),
    address.replaceAll('.', '．'),
    address.replaceAll('.', '%2e'),
    address.replace(/\d/g, (digit) => `%3${digit}`),
    address.replace('.', '\u00ad.'),
    address.replace('.', '.\t'),
    `[::ffff:${address}]`,
    `[::FFFF:${groups.toUpperCase()}]`,
    `[0:0:0:0:0:ffff:${groups}]`,
    `[0000:0000:0000:0000:0000:ffff:${address}]`,
    `[::${address}]`,
    `[::ffff:0:${address}]`,
    `[64:ff9b::${address}]`,
    `[64:ff9b::${groups}]`,
    `[64:ff9b:1::${groups}]`,
    `[2002:${groups}::]`,
    `[2002:${groups}::1]`,
    `[2001:0:${groups}::1]`,
    `[2001::${(~low16 & 0xffff).toString(16)}:${groups}]`,
    `[fe80::5efe:${address}]`,
    `[::ffff:${address}%25lo]`,
  ];
}

function spellIpv6(address: string): string[] {
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((side) => (side === '' ? [] : side.split(':'))) as [string[], string[]];
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  const full = groups.map((group) => group.padStart(4, '0')).join(':');
  const forms = [address, full, full.toUpperCase(), groups.join(':')];
  return [...forms.map((form) => `[${form}]`), `[${address}%25eth0]`, `[${address}%lo]`];
}

const LOCAL_NAMES = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'loc\u00adalhost',
  'ｌｏｃａｌｈｏｓｔ',
  'ⓛocalhost',
  'a.localhost',
  'localhost.localdomain',
  'metadata.google.internal',
  'instance-data.ec2.internal',
  'kubernetes.default.svc.cluster.local',
  'router.home.arpa',
];

const OTHER_SCHEMES = [
  'ftp',
  'ws',
  'wss',
  'file',
  'gopher',
  'dict',
  'ldap',
  'sftp',
  'tftp',
  'jar',
  'netdoc',
  'javascript',
  'data',
  'blob:http',
  'unix',
  'http+unix',
  'git',
  'ssh',
  'telnet',
  'redis',
  'smtp',
  'view-source',
  'about',
];

export interface HostileSet {
  /** Distinct URLs. */
  readonly urls: readonly string[];
  /** The plain addresses among them, as a lying name server would answer them. */
  readonly addresses: readonly string[];
}

/** @param ports of listeners on loopback: a hole would be heard there */
export function generateHostileSet(seed: number, ports: readonly number[]): HostileSet {
  const random = createRandom(seed);
  const ipv4 = new Set(IPV4_FAVOURITES);
  for (const [first, last] of IPV4_NETWORKS) {
    const [low, high] = [toNumber(first), toNumber(last)];
    ipv4.add(first).add(last);
    for (let count = 0; count < 4; count += 1) ipv4.add(toDotted(low + random(high - low + 1)));
  }
  const ipv6 = new Set(IPV6_FAVOURITES);
  for (const prefix of [...IPV6_PREFIXES, ...IPV6_LOCAL]) {
    for (let count = 0; count < 4; count += 1) {
      const tail = [random(0xffff) + 1, random(0xffff) + 1].map((part) => part.toString(16)).join(':');
      ipv6.add(prefix.endsWith('::') ? `${prefix}${tail}` : `${prefix}:${tail}`);
    }
  }

  const hosts = [...ipv4].flatMap(spellIpv4).concat([...ipv6].flatMap(spellIpv6), LOCAL_NAMES);
  const urls = new Set<string>();
  for (const host of hosts) {
    const port = ports[random(ports.length)];
    urls.add(`http://${host}:${port}/`).add(`https://${host}:${port}/`).add(`https://${host}/`);
    const variants = [
      `HTTP://${host}:${port}/latest/meta-data/?a=b#c`,
      `https:${host}:${port}`,
      `https:\\\\${host}:${port}\\`,
      ` \thttps://${host}:${port}/ \n`,
      `https://user:secret@${host}:${port}/`,
      `https://public.example:443@${host}:${port}/`,
      `https://public.example%2f@${host}:${port}/`,
      `https://${host}:${port}\\@public.example/`,
      `https://${host}:0${port}/`,
      `//${host}:${port}/`,
      `${OTHER_SCHEMES[random(OTHER_SCHEMES.length)]}://${host}:${port}/`,
    ];
    for (let count = 0; count < 2; count += 1) urls.add(variants[random(variants.length)]!);
  }
  for (const scheme of OTHER_SCHEMES) {
    for (const port of ports) urls.add(`${scheme}://127.0.0.1:${port}/`).add(`${scheme}:127.0.0.1:${port}`);
  }
  for (const port of ports) urls.add(`https://user@public.example:${port}/`).add(`https://:secret@1.1.1.1:${port}/`);
  return { urls: [...urls], addresses: [...ipv4, ...ipv6] };
}
