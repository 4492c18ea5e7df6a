// How `@/` is found: without this every rule about our own folders would pass, seeing nothing.
module.exports = { resolve: { alias: { '@': process.cwd() }, extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } };
