import { expect, it } from 'vitest';
import { backToSignIn, typedPhone } from './back-to-sign-in';

const wrong = () => new Response(null, { status: 302, headers: { location: 'https://h/api/auth/error?error=wrong' } });
const typed = new URLSearchParams({ phone: '13800000006', callbackUrl: '/c/zj/issues/new' });

it('the phone that was typed stands in a cookie, which over https never goes in the clear, and in no address', () => {
  const overHttps = backToSignIn(wrong(), typed, true);
  expect(overHttps.headers.get('location')).toBe('/login?error=wrong&next=%2Fc%2Fzj%2Fissues%2Fnew');
  expect(overHttps.headers.get('set-cookie')).toMatch(/^sign-in-phone=13800000006; .*; Secure$/);
  expect(backToSignIn(wrong(), typed, false).headers.get('set-cookie')).not.toContain('Secure');
});

it('what was typed in the place of a phone comes back as it was, however wrong', () => {
  for (const phone of ['138 0000 0006', '1380000', '电话；=']) {
    const answer = backToSignIn(wrong(), new URLSearchParams({ phone }), false);
    const value = /^sign-in-phone=([^;]*);/.exec(answer.headers.get('set-cookie')!)![1]!;
    expect(typedPhone({ get: () => ({ value: decodeURIComponent(value) }) })).toBe(phone);
  }
});
