import { inflateSync } from 'node:zlib';

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

export interface Image {
  readonly width: number;
  readonly height: number;
  /** Throws outside of the image. */
  readonly pixel: (x: number, y: number) => Rgba;
}

/** Inclusive on all four sides. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

interface Rows {
  readonly width: number;
  readonly height: number;
  readonly bytesPerPixel: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colour types of the format that the icons use. Palettes and grey are refused rather than read wrongly. */
const BYTES_PER_PIXEL: ReadonlyMap<number, number> = new Map([
  [2, 3],
  [6, 4],
]);

/** Reads 8-bit RGB or RGBA, not interlaced. Anything else throws. */
export function decodePng(file: Buffer): Image {
  const chunks = readChunks(file);
  const rows = readHeader(chunks);
  if (chunks.some(({ type }) => type === 'tRNS')) throw new Error('A transparent colour is not supported');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bytes = unfilter(inflateSync(packed), rows);
  const { width, height, bytesPerPixel } = rows;
  const pixel = (x: number, y: number): Rgba => {
    if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`No pixel at ${x}, ${y}`);
    const at = (y * width + x) * bytesPerPixel;
    return [
      bytes.readUInt8(at),
      bytes.readUInt8(at + 1),
      bytes.readUInt8(at + 2),
      bytesPerPixel === 4 ? bytes.readUInt8(at + 3) : 255,
    ];
  };
  return { width, height, pixel };
}

/** Every pixel, row by row. */
export function* pixelsOf(image: Image): Generator<{ x: number; y: number; colour: Rgba }> {
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) yield { x, y, colour: image.pixel(x, y) };
  }
}

/** The smallest box around the pixels that match; undefined when none does. */
export function boxAround(image: Image, matches: (colour: Rgba) => boolean): Box | undefined {
  let box: Box | undefined;
  for (const { x, y, colour } of pixelsOf(image)) {
    if (!matches(colour)) continue;
    box = {
      left: Math.min(x, box?.left ?? x),
      top: Math.min(y, box?.top ?? y),
      right: Math.max(x, box?.right ?? x),
      bottom: Math.max(y, box?.bottom ?? y),
    };
  }
  return box;
}

function readChunks(file: Buffer): Chunk[] {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('Not a PNG file');
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const start = at + 8;
    chunks.push({ type: file.toString('latin1', at + 4, start), data: file.subarray(start, start + length) });
    at = start + length + 4; // the checksum of a chunk: zlib has its own over the pixels
  }
  return chunks;
}

function readHeader([header]: readonly Chunk[]): Rows {
  if (header?.type !== 'IHDR') throw new Error('No PNG header');
  const [bitDepth, colourType, interlace] = [8, 9, 12].map((at) => header.data.readUInt8(at));
  const bytesPerPixel = BYTES_PER_PIXEL.get(colourType ?? -1);
  if (bitDepth !== 8 || interlace !== 0 || bytesPerPixel === undefined) {
    throw new Error(`Not supported: bit depth ${bitDepth ?? '?'}, colour type ${colourType ?? '?'}`);
  }
  return { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4), bytesPerPixel };
}

/** Each row begins with the number of its filter: what was subtracted from every byte before packing. */
function unfilter(filtered: Buffer, { width, height, bytesPerPixel }: Rows): Buffer {
  const rowLength = width * bytesPerPixel;
  if (filtered.length !== (rowLength + 1) * height) throw new Error('The pixels do not fill the image');
  const plain = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered.readUInt8(y * (rowLength + 1));
    for (let i = 0; i < rowLength; i++) {
      const at = y * rowLength + i;
      const left = i < bytesPerPixel ? 0 : plain.readUInt8(at - bytesPerPixel);
      const up = y === 0 ? 0 : plain.readUInt8(at - rowLength);
      const upLeft = y === 0 || i < bytesPerPixel ? 0 : plain.readUInt8(at - rowLength - bytesPerPixel);
      const byte = filtered.readUInt8(at + y + 1) + prediction(filter, { left, up, upLeft });
      plain.writeUInt8(byte % 256, at);
    }
  }
  return plain;
}

interface Neighbours {
  readonly left: number;
  readonly up: number;
  readonly upLeft: number;
}

function prediction(filter: number, { left, up, upLeft }: Neighbours): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth({ left, up, upLeft });
    default:
      throw new Error(`Unknown filter ${filter}`);
  }
}

/** The neighbour nearest to `left + up - upLeft`; on a tie the format prefers this order. */
function paeth({ left, up, upLeft }: Neighbours): number {
  const estimate = left + up - upLeft;
  const distances = [left, up, upLeft].map((value) => ({ value, distance: Math.abs(estimate - value) }));
  return distances.reduce((best, next) => (next.distance < best.distance ? next : best)).value;
}
