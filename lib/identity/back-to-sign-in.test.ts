import { expect, it } from 'vitest';
import { backToSignIn } from './back-to-sign-in';

const wrong = () => new Response(null, { status: 302, headers: { location: 'https://h/api/auth/error?error=wrong' } });
const typed = new URLSearchParams({ phone: '13800000006', callbackUrl: '/c/zj/issues/new' });

it('the phone that was typed stands in a cookie, which over https never goes in the clear, and in no address', () => {
  const overHttps = backToSignIn(wrong(), typed, true);
  expect(overHttps.headers.get('location')).toBe('/login?error=wrong&next=%2Fc%2Fzj%2Fissues%2Fnew');
  expect(overHttps.headers.get('set-cookie')).toMatch(/^sign-in-phone=13800000006; .*; Secure$/);
  expect(backToSignIn(wrong(), typed, false).headers.get('set-cookie')).not.toContain('Secure');
});
