// A phone's recorder writes the boxes that its camera writes, often under the same brand: the tracks tell them apart.

const into = new Set(['moov', 'trak', 'mdia']);

/** What the tracks are: `soun`, `vide`. Boxes are walked, nothing is decoded. */
function tracksOf(bytes: Buffer, from = 0, to = bytes.length, depth = 0): string[] {
  const tracks: string[] = [];
  for (let at = from, boxes = 0; at + 8 <= to && boxes < 10_000; boxes += 1) {
    const short = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const isLong = short === 1 && at + 16 <= to;
    const head = isLong ? 16 : 8;
    // 0: to the end.
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short || to - at;
    if (size < head) break;
    const end = Math.min(at + size, to);
    if (into.has(type) && depth < 3) tracks.push(...tracksOf(bytes, at + head, end, depth + 1));
    if (type === 'hdlr' && depth === 3 && at + head + 12 <= end)
      tracks.push(bytes.toString('latin1', at + head + 8, at + head + 12));
    at += size;
  }
  return tracks;
}

export const isRecording = (bytes: Buffer) => {
  const tracks = tracksOf(bytes);
  return tracks.includes('soun') && !tracks.includes('vide');
};
