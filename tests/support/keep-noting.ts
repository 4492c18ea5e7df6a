// A process of its own that writes notes on one case until it is killed; each that was acknowledged is said on a line.
import { writeSync } from 'node:fs';
import { store } from '@/db';
import { findActor } from '@/lib/identity/actor';
import { noteStep } from '@/lib/mediation/commands/note-step';
import { findCase } from '@/lib/mediation/queries/case';
import { as } from './world';

const [community = '', ref = '', personId = ''] = process.argv.slice(2);
const actor = await findActor(store.read, personId);
const written = { step: 'examine', at: '2026-11-23 08:30', place: '楼道', present: '双方' };

/** Two hands on one case: whoever finds it changed looks again, as a person does. */
async function hand(name: string) {
  for (let n = 1; ; n++) {
    const text = `${name} ${process.pid} 第 ${n} 句：${'水还在滴。'.repeat(40)}`;
    for (let isIn = false; !isIn; ) {
      const { version } = (await findCase(store.read, { community, ref }))!;
      const done = await noteStep.run(as(actor), { community, ref, version: String(version), ...written, text });
      if (!done.ok && done.error.code !== 'stale') throw new Error(done.error.code);
      isIn = done.ok;
    }
    writeSync(1, `${text}\n`);
  }
}
await Promise.all([hand('左手'), hand('右手')]);
