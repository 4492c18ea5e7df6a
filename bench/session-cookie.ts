import { encode } from 'next-auth/jwt';
import { secrets } from './settings';

/** As next-auth would have set it at sign-in. */
export const sessionCookie = async (sid: string) =>
  `next-auth.session-token=${await encode({ token: { sid }, secret: secrets.NEXTAUTH_SECRET })}`;
