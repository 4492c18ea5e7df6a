// One HEIC photo is decoded, and the thread ends. What libheif does to a broken file (it also throws from a timer of its
// own) ends with it, and so does the memory it took.
import { parentPort, workerData } from 'node:worker_threads';

const { bytes, pixels, pages } = workerData;

// The size that a file claims is not the size of the film inside: what it may grow to is bounded too.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (by) {
  if (this.buffer.byteLength / 65_536 + by > pages) throw new RangeError('too much memory');
  return grow.call(this, by);
};

const { default: libheif } = await import('libheif-js/wasm-bundle.js');
const images = new libheif.HeifDecoder().decode(bytes);
const image = images.find((each) => each.is_primary()) ?? images[0];
if (!image) throw new Error('no picture');
// Turned and cut as the file says (irot, imir, clap): libheif does it while decoding.
const [width, height] = [image.get_width(), image.get_height()];
if (width * height > pixels) {
  parentPort.postMessage('large');
} else {
  const data = new Uint8ClampedArray(width * height * 4);
  image.display({ data, width, height }, (shown) => {
    if (!shown) throw new Error('not decoded');
    parentPort.postMessage({ width, height, data: data.buffer }, [data.buffer]);
  });
}
