// Small pictures as a phone and a scanner would give them, each with 示例 over it. Drawn by strokes: a server may have no
// Chinese type, and the same picture comes out every time.
import sharp from 'sharp';

type Line = readonly [x: number, y: number][];
const lines = (path: string): Line[] =>
  path
    .split('M')
    .slice(1)
    .map((line) => line.split('L').map((p) => p.trim().split(' ').map(Number) as [number, number]));

/** 示 and 例, each on a field of 100. */
const words = [
  'M20 15L80 15M5 40L95 40M50 40L50 92L38 85M28 55L12 80M70 55L88 80',
  'M28 5L8 45M20 30L20 95M38 15L68 15M50 15L36 60M46 35L64 35L52 70L38 92M46 48L54 58M76 15L76 70M92 5L92 95L82 88',
];
const name = 'M0 20L40 20L60 21M30 0L30 30L24 60L0 90M34 44L50 66L78 90M90 10L120 8M104 10L100 80M88 46L124 42';

interface Sheet {
  width: number;
  height: number;
  at: Buffer;
}
function stroke(sheet: Sheet, path: string, [left, top]: [number, number], scale: number, pen: number, ink: number[]) {
  for (const line of lines(path))
    for (const [nth, [x, y]] of line.entries()) {
      const [fromX, fromY] = line[nth - 1] ?? [x, y];
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) * scale) + 1;
      for (let step = 0; step <= steps; step += 1) {
        const [cx, cy] = [fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps];
        dot(sheet, Math.round(left + cx * scale), Math.round(top + cy * scale), pen, ink);
      }
    }
}
function dot({ width, height, at }: Sheet, x: number, y: number, pen: number, ink: number[]) {
  for (let py = Math.max(0, y - pen); py <= Math.min(height - 1, y + pen); py += 1)
    for (let px = Math.max(0, x - pen); px <= Math.min(width - 1, x + pen); px += 1) at.set(ink, (py * width + px) * 3);
}

const grey = [120, 120, 120];
const sheetOf = (width: number, height: number, colour: (x: number, y: number) => number[]): Sheet => {
  const at = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) at.set(colour(x, y), (y * width + x) * 3);
  return { width, height, at };
};

async function fileOf({ width, height, at }: Sheet, title: string): Promise<File> {
  const jpeg = await sharp(at, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer();
  return new File([new Uint8Array(jpeg)], `${title}（示例）.jpg`, { type: 'image/jpeg' });
}

/** A ceiling with a stain of water. */
export function stainPhoto(title: string, [cx, cy]: [number, number]): Promise<File> {
  const sheet = sheetOf(480, 360, (x, y) => {
    const far = Math.hypot((x - cx) * 0.8, y - cy) + 9 * Math.sin(x / 17) + 7 * Math.cos(y / 13);
    const wet = far < 90 ? 42 - far / 4 : far < 100 ? 30 : 0;
    const base = 226 - y / 9 - ((x * 7 + y * 13) % 5);
    return [base - wet / 3, base - wet * 0.8, base - 8 - wet * 1.6];
  });
  for (const [nth, word] of words.entries()) stroke(sheet, word, [340 + nth * 62, 290], 0.55, 1, grey);
  return fileOf(sheet, title);
}

/** A page as a scanner gives it: lines of text, names, a seal. */
export function scannedPage(title: string, rows: number): Promise<File> {
  const sheet = sheetOf(480, 680, (x, y) =>
    y > 100 && y < 100 + rows * 26 && y % 26 < 2 && x > 60 && x < 420 ? grey : [250, 249, 245],
  );
  for (const [nth, word] of words.entries()) stroke(sheet, word, [170 + nth * 75, 30], 0.6, 1, [20, 20, 20]);
  for (const top of [450, 520]) stroke(sheet, name, [80 + (top % 90), top], 0.5, 1, [20, 30, 90]);
  for (let turn = 0; turn < 720; turn += 1)
    dot(
      sheet,
      Math.round(340 + 55 * Math.cos(turn / 114)),
      Math.round(560 + 55 * Math.sin(turn / 114)),
      1,
      [190, 30, 30],
    );
  return fileOf(sheet, title);
}
