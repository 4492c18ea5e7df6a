import { registerHooks } from 'node:module';

// dependency-cruiser reads TypeScript with the `typescript` package, and version 7 has no interface for that yet.
// Loaded with --import, this gives it the one function it needs, done by esbuild: types and imports of types disappear.
const parser = `
  import { transformSync } from 'esbuild';
  export const version = '6.0.0';
  export const SyntaxKind = {};
  export const transpileModule = (source, { fileName }) => ({
    outputText: transformSync(source, { loader: /x$/.test(fileName) ? 'tsx' : 'ts', jsx: 'transform' }).code,
  });
`;
const here = (name) => new URL(name, import.meta.url).href;
const virtual = {
  typescript: { url: here('./typescript.virtual.mjs'), format: 'module', source: parser },
  'typescript/package.json': { url: here('./typescript.virtual.json'), format: 'json', source: '{"version":"6.0.0"}' },
};

registerHooks({
  resolve(specifier, context, next) {
    const found = context.parentURL?.includes('/dependency-cruiser/') && virtual[specifier];
    return found ? { url: found.url, format: found.format, shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    const found = Object.values(virtual).find((module) => module.url === url);
    return found ? { format: found.format, source: found.source, shortCircuit: true } : next(url, context);
  },
});
