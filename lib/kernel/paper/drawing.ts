// What a hand drew, as a picture for Word: SVG is not shown by every office program.
import sharp from 'sharp';

/** Moves and lines (M, L) on a field of this size. */
export interface Drawing {
  path: string;
  width: number;
  height: number;
}
/** On paper, in mm; the field is three times as wide as high. */
export const drawnMm = { width: 60, height: 20 } as const;

// Drawn twice as large and made smaller, so that its edges are smooth.
const scale = 2;
const pen = 2 * scale;

export function pngOf({ path, width, height }: Drawing): Promise<Buffer> {
  const [wide, high] = [width * scale, height * scale];
  const field = Buffer.alloc(wide * high, 255);
  const dot = (x: number, y: number) => {
    for (let dy = -pen; dy <= pen; dy += 1)
      for (let dx = -pen; dx <= pen; dx += 1) {
        const [px, py] = [Math.round(x) + dx, Math.round(y) + dy];
        if (dx * dx + dy * dy <= pen * pen && px >= 0 && px < wide && py >= 0 && py < high) field[py * wide + px] = 0;
      }
  };
  for (const line of path.split('M').slice(1)) {
    const points = line.split('L').map((p) => p.split(' ').map((n) => Number(n) * scale) as [number, number]);
    for (const [at, [x, y]] of points.entries()) {
      const [fromX, fromY] = points[at - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / scale));
      for (let step = 0; step <= steps; step += 1)
        dot(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
    }
  }
  return sharp(field, { raw: { width: wide, height: high, channels: 1 } })
    .resize(width, height)
    .png()
    .toBuffer();
}
