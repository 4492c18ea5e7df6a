// `npm run docs:generate`: writes the parts of docs/ that are read from the code.
import { writeFileSync } from 'node:fs';
import { permissionsDoc, statesDoc } from './docs/generated';

writeFileSync('docs/states.md', await statesDoc());
writeFileSync('docs/permissions.md', await permissionsDoc());
