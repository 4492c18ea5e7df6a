// The one-way dependencies of docs/ARCHITECTURE.md. Imports of types do not count: they are gone before the rules look.
// Every rule has a canary in tests/architecture/boundaries.test.ts.
const pure = '^lib/[^/]+/(rules|policy|tally|machine)[./]';
// Closed lists of words that the tables check and the rules speak.
const wordLists = '^db/schema/(roles|[a-z]+-words)[.]';
const test = '\\.test\\.tsx?$';
const rule = (name, from, to) => ({ name, severity: 'error', from: { pathNot: test, ...from }, to });

module.exports = {
  forbidden: [
    rule('no-unresolved', {}, { couldNotResolve: true }),
    rule('no-cycles', {}, { circular: true }),
    rule('no-tests-in-code', { path: '^(app|components|db|lib|seeds)/' }, { path: ['^tests/', test] }),
    rule('db-knows-nothing-above', { path: '^db/' }, { path: '^(app|components|lib|seeds|scripts)/' }),
    rule('lib-knows-no-screens', { path: '^lib/' }, { path: '^(app|components|seeds|scripts)/' }),
    rule(
      'tables-come-from-the-engine',
      { pathNot: ['^db/', '^scripts/db-generate', test] },
      { path: '^db/schema[./]', pathNot: wordLists },
    ),
    rule(
      'components-know-no-data',
      { path: '^components/' },
      {
        path: ['^db/', '^lib/[^/]+/(commands|queries|documents)', '^lib/kernel/(command|query|form-action)\\.ts$'],
      },
    ),
    rule(
      'app-only-routes',
      { path: '^app/' },
      { path: ['^db/', '^lib/[^/]+/(rules|policy|tally)[./]', '^node_modules/drizzle-orm/'] },
    ),
    rule(
      'pure-reaches-nothing-impure',
      { path: pure },
      {
        reachable: true,
        path: [
          '^db/(?!schema/(roles|[a-z]+-words)[.])',
          '^components/',
          '^node_modules/(zod|drizzle-orm|react|next|next-auth|pg|better-sqlite3|pino)/',
        ],
      },
    ),
    rule('pure-does-no-io', { path: pure }, { dependencyTypes: ['core'] }),
    rule(
      'contexts-no-foreign-commands',
      { path: '^lib/([^/]+)/', pathNot: ['^lib/(kernel|jobs)/', test] },
      {
        path: '^lib/[^/]+/commands/',
        pathNot: '^lib/$1/',
      },
    ),
    rule(
      'contexts-only-queries-and-rules',
      { path: '^lib/([^/]+)/', pathNot: ['^lib/(kernel|jobs)/', test] },
      {
        path: '^lib/[^/]+/',
        pathNot: ['^lib/(kernel|i18n|identity|files)/', '^lib/$1/', '^lib/[^/]+/(queries|rules|machine|commands)[./]'],
      },
    ),
    rule(
      'next-auth-behind-identity',
      { pathNot: ['^lib/identity/', '^app/api/auth/', test] },
      { path: '^node_modules/next-auth/' },
    ),
    rule(
      'engines-only-in-db',
      { pathNot: ['^db/', '^(scripts|bench|tests)/', test] },
      { path: '^node_modules/(pg|better-sqlite3)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json)$' },
    webpackConfig: { fileName: `${__dirname}/scripts/boundaries/resolve.cjs` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
