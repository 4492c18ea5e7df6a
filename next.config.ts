import type { NextConfig } from 'next';

/** The page's own headers (CSP with its nonce, HSTS) come from scripts/server/headers.ts: they differ by request. */
const config: NextConfig = {
  // A second development server in the same folder has its own (scripts/dev.ts).
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // The pages that `npm run bench` compares with: an empty one and a form that does nothing. In no other build.
  pageExtensions: process.env.BENCH_PAGES ? ['bench.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  // In development Next would log what forms carry, a secret ballot with its code among it.
  logging: { serverFunctions: false },
  poweredByHeader: false,
  // Everybody gets the title in the head: streamed, it comes after the page, and a screen reader says an old one or none.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino'],
  // `npm test` checks types in seconds; a start on a fresh machine need not.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.NEXT_TSCONFIG || 'tsconfig.json' },
  experimental: {
    authInterrupts: true,
    // Over the server's own limit (scripts/server/body.ts), which answers 413 in Chinese; Next's is a 500.
    serverActions: { bodySizeLimit: '64mb' },
  },
};

export default config;
