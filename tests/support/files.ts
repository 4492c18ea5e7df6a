// Photos and papers as people send them.
import sharp from 'sharp';

/** A photo unlike the others; `place`: with what a phone writes into it. */
export function aPhoto({ width = 80, height = 60, place = false } = {}): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const photo = sharp({ create: { width, height, channels: 3, background: 'white', noise } });
  if (!place) return photo.jpeg().toBuffer();
  return photo
    .withExif({
      IFD0: { Model: 'GuangzhouPhone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 45/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '113/1 37/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

export const aPdf = (words: string) => Buffer.from(`%PDF-1.7\n%${words}\ntrailer<<>>\n%%EOF\n`);

export const asFile = (bytes: Buffer, name = 'IMG_0001.jpg') =>
  new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
