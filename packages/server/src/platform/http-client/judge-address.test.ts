import { describe, expect, test } from 'vitest';
import { type AllowedNetwork, parseAllowedNetworks } from './allowed-networks.ts';
import { judgeAddress, type OutgoingScheme } from './judge-address.ts';

function judge(address: string, allowed = '', scheme: OutgoingScheme = 'https:'): string {
  const verdict = parseAllowedNetworks(allowed);
  const networks: readonly AllowedNetwork[] = verdict.ok ? verdict.networks : [];
  const answer = judgeAddress(address, scheme, networks);
  return answer.allowed ? 'allowed' : answer.reason;
}

test.each([
  '1.1.1.1',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '223.255.255.255',
  '2606:4700::1111',
  '2a00:1450::1',
  '::ffff:1.1.1.1',
])('a public address is allowed over https and refused over http (%s)', (address) => {
  expect(judge(address)).toBe('allowed');
  expect(judge(address, '', 'http:')).toBe('plain_http');
});

test.each([
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.31.196.1',
  '192.52.193.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.175.48.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::1.1.1.1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:2::1',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '2002:0101:0101::1',
  '2620:4f:8000::1',
  '3fff::1',
  '4000::1',
  '5f00::1',
  '8000::1',
  'fc00::1',
  'fd12:3456::1',
  'fec0::1',
  'ff02::1',
])('an address of a special range is refused (%s)', (address) => {
  expect(judge(address)).toBe('special_range');
});

test.each([
  '169.254.169.254',
  '169.254.0.1',
  '168.63.129.16',
  '100.100.100.200',
  '192.0.0.192',
  'fe80::1',
  'fd00:ec2::254',
  '::ffff:169.254.169.254',
])('a metadata address is refused, whatever wider network is listed (%s)', (address) => {
  expect(judge(address)).toBe('metadata_service');
  expect(judge(address, '0.0.0.0/0,::/0,100.64.0.0/10,192.0.0.0/24,fd00::/8,168.63.0.0/16,169.0.0.0/8')).toBe(
    'metadata_service',
  );
  expect(judge(address, address)).toBe('allowed');
});

test.each([
  '127.1',
  '0x7f000001',
  '2130706433',
  '0177.0.0.1',
  '127.0.0.1.',
  '１２７.0.0.1',
  'fe80::1%eth0',
  '[::1]',
  'localhost',
  '',
])('what is not an address in strict form is refused (%s)', (address) => {
  expect(judge(address, '0.0.0.0/0,::/0')).toBe('not_an_address');
});

describe('listed networks', () => {
  test('open their addresses for https and http, to the last bit', () => {
    expect(judge('10.1.2.3', '10.0.0.0/8', 'http:')).toBe('allowed');
    expect(judge('172.20.0.127', '172.20.0.64/26', 'http:')).toBe('allowed');
    expect(judge('172.20.0.128', '172.20.0.64/26', 'http:')).toBe('special_range');
    expect(judge('fd12::1', 'fd12::/16')).toBe('allowed');
    expect(judge('fd13::1', 'fd12::/16')).toBe('special_range');
  });

  test('of IPv4 also count for the mapped form and the other way round', () => {
    expect(judge('::ffff:10.1.2.3', '10.0.0.0/8')).toBe('allowed');
    expect(judge('10.1.2.3', '::ffff:a00:0/104')).toBe('allowed');
    expect(judge('::ffff:10.1.2.3', '::/0')).toBe('special_range');
  });

  test('of one family never open the other', () => {
    expect(judge('::1', '0.0.0.0/0')).toBe('special_range');
    expect(judge('127.0.0.1', '::/0')).toBe('special_range');
  });

  test('that contain the NAT64 prefix do not open the private IPv4 addresses behind it', () => {
    expect(judge('64:ff9b::1.1.1.1', '64:ff9b::/96')).toBe('allowed');
    expect(judge('64:ff9b::127.0.0.1', '64:ff9b::/96')).toBe('special_range');
    expect(judge('64:ff9b::169.254.169.254', '64:ff9b::/96,0.0.0.0/0')).toBe('metadata_service');
  });
});
