import { encode } from 'next-auth/jwt';

/** As next-auth would have set it at sign-in. */
export const sessionCookie = async (sid: string) =>
  `next-auth.session-token=${await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET! })}`;
