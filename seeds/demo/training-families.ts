// 803 made-up families whose sums come to 3,520,000.00 yuan exactly; one of them has an account of the demo.
import { aName, aSurname } from './names';
import { demoPhones } from './phones';
import { seededRandom } from './random';

export const familyCount = 803;
const total = 352_000_000;
/** Whole yuan in the middle; what one has more its neighbour has less. */
const middle = 438_300;
const step = 5_000;

export function families() {
  const random = seededRandom(803);
  const sums = Array.from({ length: familyCount }, () => middle);
  for (let i = 1; i + 1 < familyCount; i += 2) {
    const more = Math.floor(random() * 70) * step;
    sums[i] = middle + more;
    sums[i + 1] = middle - more;
  }
  sums[0] = middle + total - middle * familyCount;
  return sums.map((fen, i) => ({
    name: i === 1 ? '王念兰' : `${aName(random, aSurname(random))}（示例）`,
    phone: i === 1 ? demoPhones.owner : `1391${String(1_000_000 + i * 7)}`,
    fen,
    yuan: `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`,
    contractNo: `PX2025-${String(i + 1).padStart(4, '0')}`,
  }));
}
