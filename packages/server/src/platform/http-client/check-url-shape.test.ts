import { expect, test } from 'vitest';
import { parseAllowedNetworks } from './allowed-networks.ts';
import { checkUrlShape } from './check-url-shape.ts';

function check(url: string, allowed = ''): string {
  const networks = parseAllowedNetworks(allowed);
  const verdict = checkUrlShape(url, networks.ok ? networks.networks : []);
  return verdict.ok ? 'ok' : verdict.code;
}

test.each([
  'https://example.com',
  'https://example.com:8443/a?b=c',
  'https://1.1.1.1/',
  'https://[2606:4700::1111]/',
  'https://bücher.example/',
  'https://local.example.com/',
])('https to a public name or address passes, with any port (%s)', (url) => {
  expect(check(url)).toBe('ok');
});

test.each([
  ['', 'not_a_url'],
  ['/profiles', 'not_a_url'],
  ['example.com', 'not_a_url'],
  ['https://[fe80::1%25eth0]/', 'not_a_url'],
  ['http://256.1.1.1/', 'not_a_url'],
  ['ftp://example.com/', 'scheme_refused'],
  ['file:///etc/passwd', 'scheme_refused'],
  ['data:text/plain,x', 'scheme_refused'],
  ['ws://example.com/', 'scheme_refused'],
  ['https://user:secret@example.com/', 'credentials_refused'],
  ['https://user@example.com/', 'credentials_refused'],
  ['http://example.com/', 'plain_http_refused'],
  ['http://1.1.1.1/', 'plain_http_refused'],
  ['https://127.1/', 'address_refused'],
  ['https://2130706433/', 'address_refused'],
  ['https://①②⑦.⓪.⓪.①/', 'address_refused'],
  ['https://[::ffff:127.0.0.1]/', 'address_refused'],
  ['https://localhost/', 'name_refused'],
  ['https://LOCALHOST./', 'name_refused'],
  ['https://metadata.google.internal/', 'name_refused'],
  ['https://nas.local/', 'name_refused'],
])('%s is refused as %s', (url, code) => {
  expect(check(url)).toBe(code);
});

test('with listed networks, names and http are left to the addresses they lead to', () => {
  expect(check('http://localhost:3000/', '127.0.0.0/8')).toBe('ok');
  expect(check('http://api.internal/', '10.0.0.0/8')).toBe('ok');
  expect(check('http://127.0.0.1:3000/', '127.0.0.0/8')).toBe('ok');
  expect(check('http://1.1.1.1/', '127.0.0.0/8')).toBe('plain_http_refused');
  expect(check('http://10.0.0.1/', '127.0.0.0/8')).toBe('address_refused');
});

test('a refusal never repeats the URL', () => {
  for (const url of ['https://user:canary@example.com/', 'canary://x', 'https://10.0.0.1/canary', 'canary']) {
    expect(JSON.stringify(checkUrlShape(url))).not.toContain('canary');
  }
});
