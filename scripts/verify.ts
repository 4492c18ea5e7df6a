// `npm run -s verify -- --chain`: recomputes every chain from the database, and the hash of every kept file, and says
// what does not hold.
// `npm run -s verify -- FILE [--key PEM]`: checks the public record of a vote; needs `npm ci` only.
const usage = '用法 / usage: npm run -s verify -- --chain | FILE [--key PEM]';
const args = process.argv.slice(2);

if (args.length === 1 && args[0] === '--chain') {
  const { verifyChains } = await import('./verify/chains');
  process.exitCode = await verifyChains();
} else if (
  args.length &&
  !args[0]!.startsWith('-') &&
  (args.length === 1 || (args.length === 3 && args[1] === '--key'))
) {
  const { verifyFile } = await import('./verify/record');
  process.exitCode = verifyFile(args[0]!, args[2]);
} else {
  console.error(usage);
  process.exitCode = 2;
}

export {};
