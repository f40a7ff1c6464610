import { expect, test } from 'vitest';
import { parseAllowedNetworks } from './allowed-networks.ts';

test('empty text allows nothing', () => {
  expect(parseAllowedNetworks('')).toEqual({ ok: true, networks: [] });
  expect(parseAllowedNetworks('  ')).toEqual({ ok: true, networks: [] });
});

test('CIDRs and single addresses of both families are read, spaces around them do not matter', () => {
  const verdict = parseAllowedNetworks(' 10.0.0.0/8, 192.168.1.5 ,fd00::/8,::1');
  expect(verdict.ok && verdict.networks.map((network) => [network.bytes.length, network.prefixLength])).toEqual([
    [4, 8],
    [4, 32],
    [16, 8],
    [16, 128],
  ]);
});

test('an IPv4-mapped entry is the IPv4 network it stands for', () => {
  expect(parseAllowedNetworks('::ffff:10.0.0.0/104')).toEqual(parseAllowedNetworks('10.0.0.0/8'));
  expect(parseAllowedNetworks('::ffff:7f00:1')).toEqual(parseAllowedNetworks('127.0.0.1'));
});

test('the whole of a family may be listed, as the operator wishes', () => {
  expect(parseAllowedNetworks('0.0.0.0/0,::/0').ok).toBe(true);
});

test.each([
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0.0/08',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '10.0.0/8',
  '010.0.0.0/8',
  '0x0a.0.0.0/8',
  'fd00::/129',
  'fe80::1%eth0',
  '[::1]',
  '::ffff:10.0.0.0/90',
  'localhost',
  '*',
  '',
])('an entry that is not a network is named by its position and not repeated (%s)', (entry) => {
  const verdict = parseAllowedNetworks(`127.0.0.1,${entry},::1`);
  expect(verdict).toMatchObject({ ok: false, position: 2 });
  // The same sentence whatever stood there.
  expect(verdict).toEqual(parseAllowedNetworks('127.0.0.1,canary,::1'));
});
