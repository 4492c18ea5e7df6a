import { buildIfStale } from './server/build';
import { readyEnvironment } from './server/environment';

// With the same key as the server, on which the ids of the forms' deeds depend.
readyEnvironment();
await buildIfStale();
