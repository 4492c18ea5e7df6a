import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { plainAddress, settleForwarded } from './forwarded';

const peer = '::ffff:10.0.0.9';

describe('without a trusted proxy', () => {
  it('nothing that a client says about itself is believed', () => {
    const headers: IncomingHttpHeaders = {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
      'x-client-ip': '1.2.3.4',
      'content-security-policy': `script-src 'nonce-mine'`,
      host: 'here',
    };
    expect(settleForwarded(headers, 0, peer)).toBe('10.0.0.9');
    expect(headers).toEqual({ host: 'here', 'x-forwarded-for': '10.0.0.9', 'x-client-ip': '10.0.0.9' });
  });
});

describe('behind proxies', () => {
  it.each([
    [1, '6.6.6.6, 203.0.113.7', '203.0.113.7'],
    [2, '6.6.6.6, 203.0.113.7, 10.1.1.1', '203.0.113.7'],
    [2, '203.0.113.7', '203.0.113.7'],
    [1, '203.0.113.7:4711', '203.0.113.7'],
    [1, '[2001:DB8::1]:443', '2001:db8::1'],
    [1, '<script>', 'unknown'],
    [1, undefined, '10.0.0.9'],
  ])('%i trusted, list %s: the client is %s', (hops, list, client) => {
    expect(settleForwarded({ 'x-forwarded-for': list }, hops, peer)).toBe(client);
  });

  it('the address the browser used is kept, a strange one is not', () => {
    const good: IncomingHttpHeaders = { 'x-forwarded-host': 'yishi.example:8443', 'x-forwarded-proto': 'https' };
    settleForwarded(good, 1, peer);
    expect(good).toMatchObject({ 'x-forwarded-host': 'yishi.example:8443', 'x-forwarded-proto': 'https' });
    const bad: IncomingHttpHeaders = { 'x-forwarded-host': 'a b', 'x-forwarded-proto': 'javascript' };
    settleForwarded(bad, 1, peer);
    expect(bad).not.toHaveProperty('x-forwarded-host');
    expect(bad).not.toHaveProperty('x-forwarded-proto');
  });
});

it('addresses are compared without their clothes', () => {
  expect(plainAddress('::ffff:127.0.0.1')).toBe('127.0.0.1');
  expect(plainAddress('fe80::1%eth0')).toBe('fe80::1');
  expect(plainAddress('')).toBe('unknown');
});
