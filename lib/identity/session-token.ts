import { createDecipheriv, hkdfSync } from 'node:crypto';
import { settings } from '@/lib/kernel/settings';

let key: Buffer | undefined;

/** next-auth's own key, which its `getToken` derives anew on every request. */
function tokenKey() {
  const secret = settings().NEXTAUTH_SECRET ?? '';
  key ??= Buffer.from(hkdfSync('sha256', secret, '', 'NextAuth.js Generated Encryption Key', 32));
  return key;
}

/** The session id within next-auth's cookie (JWE, `dir` with A256GCM), or null where it is not ours or is over. */
export function openToken(token: string, now: Date): string | null {
  try {
    const [header = '', , iv = '', sealed = '', tag = ''] = token.split('.');
    const decipher = createDecipheriv('aes-256-gcm', tokenKey(), Buffer.from(iv, 'base64url'), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(header)).setAuthTag(Buffer.from(tag, 'base64url'));
    const claims = JSON.parse(decipher.update(sealed, 'base64url', 'utf8') + decipher.final('utf8'));
    const isLive = typeof claims.exp === 'number' && claims.exp * 1000 > now.getTime();
    return isLive && typeof claims.sid === 'string' ? claims.sid : null;
  } catch {
    return null;
  }
}
