import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { store } from '@/db';
import type { Settings } from '@/lib/kernel/settings';
import { giveUp } from './give-up';

interface Demo {
  /** `now` is 09:00 in Shanghai of the day on which the demo is to be current. */
  seedDemo(context: { store: typeof import('@/db').store; now: Date }): Promise<unknown>;
  demoSignIns: readonly { phone: string; who: string }[];
  demoPassword: string;
}

/** Seeds an empty database. Answers the list of sign-ins to print. */
export async function seedOnce(settings: Settings, empty: boolean): Promise<string[]> {
  if (!existsSync('seeds/demo/index.ts')) return [];
  const demo: Demo = await import(path.resolve('seeds/demo/index.ts'));
  // The seed is thousands of commands, each its own transaction; a half-told demo is not shown as a whole one.
  const unfinished = path.join(settings.DATA_DIR, 'seeding');
  if (existsSync(unfinished)) {
    giveUp('演示数据上次没有装完，请换一个空的数据库和 DATA_DIR / half seeded: use an empty database and DATA_DIR');
  }
  if (empty) {
    const began = Date.now();
    console.log('正在装入演示数据，约一分钟 / seeding the demo, about a minute …');
    writeFileSync(unfinished, '');
    await demo.seedDemo({ store, now: morning(settings.SEED_DATE) });
    rmSync(unfinished);
    console.log(`演示数据已装好 / seeded in ${Math.round((Date.now() - began) / 1000)} s`);
  }
  const lines = demo.demoSignIns.map(({ phone, who }) => `  ${phone}  ${who}`);
  return ['', `演示账号，密码都是 ${demo.demoPassword} / demo sign-ins, one password:`, ...lines, ''];
}

function morning(day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format()) {
  return new Date(`${day}T09:00:00+08:00`);
}
