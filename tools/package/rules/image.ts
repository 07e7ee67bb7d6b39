import { PNG } from 'pngjs';

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixel: (x: number, y: number) => Rgba;
}

/** Inclusive on all four sides. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Undefined where it is no PNG. */
export function readPng(file: Uint8Array): Image | undefined {
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(file));
    const at = (index: number): number => data[index] ?? 0;
    const pixel = (x: number, y: number): Rgba => {
      const start = (y * width + x) * 4;
      return [at(start), at(start + 1), at(start + 2), at(start + 3)];
    };
    return { width, height, pixel };
  } catch {
    return undefined;
  }
}

/** Every pixel, row by row. */
export function* pixelsOf(image: Image): Generator<{ x: number; y: number; colour: Rgba }> {
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) yield { x, y, colour: image.pixel(x, y) };
  }
}

/** The smallest box around the pixels that match; undefined when none does. */
export function boxAround(image: Image, matches: (colour: Rgba) => boolean): Box | undefined {
  const found = [...pixelsOf(image)].filter(({ colour }) => matches(colour));
  if (found.length === 0) return undefined;
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
