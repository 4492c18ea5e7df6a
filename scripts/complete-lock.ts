// A registry that does not carry other systems' binaries leaves them out of package-lock.json, and then `npm ci`
// refuses the whole file. This writes the missing entries, so that the lock says the same wherever it was made.
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** Optional packages that the lock asks for and does not hold, as entries to add. */
export function missingEntries(packages: Record<string, Entry>): Record<string, object> {
  const missing: Record<string, object> = {};
  for (const { dev, optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const where = `node_modules/${name}`;
      if (Object.keys(packages).some((key) => key === where || key.endsWith(`/${where}`))) continue;
      const words = name.split(/[-/]/);
      const os = systems.filter((system) => words.includes(system));
      const cpu = processors.filter((processor) => words.includes(processor));
      const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
      missing[where] = {
        version,
        cpu,
        ...(dev && { dev }),
        ...(os.includes('linux') && libc.length && { libc }),
        optional: true,
        ...(os.length && { os }),
      };
    }
  }
  return missing;
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  Object.assign(lock.packages, missingEntries(lock.packages));
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
