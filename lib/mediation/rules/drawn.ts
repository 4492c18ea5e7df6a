// A name as it was drawn: lines on a field of 600 × 200, in whole steps.
export const drawnSize = { width: 600, height: 200 } as const;
export const mostStrokes = 12_000;
const fewestPoints = 8;

/** Moves and lines and nothing else: what was drawn is shown again as a picture. */
export function isDrawn(strokes: string): boolean {
  if (strokes.length > mostStrokes || !/^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/.test(strokes)) return false;
  const points = strokes.split(/[ML]/).slice(1);
  return (
    new Set(points).size >= fewestPoints &&
    points.every((p) => {
      const [x = 0, y = 0] = p.split(' ').map(Number);
      return x <= drawnSize.width && y <= drawnSize.height;
    })
  );
}
