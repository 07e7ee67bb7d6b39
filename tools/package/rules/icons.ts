import { boxAround, pixelsOf, readPng } from './image';
import type { Image, Rgba } from './image';
import type { Rule } from './rule';

/** Teams crops the square to a rounded one, and to a hexagon for bots: 48 pixels on each side are not safe. */
const zone = { first: 48, last: 143 };

/** "App icons" in Microsoft's design guidelines, pixel by pixel: its own tools look at neither size nor colour. */
export const icons: Rule = ({ manifest, files }) => [
  ...look(manifest.icons.color, files.get(manifest.icons.color), colour),
  ...look(manifest.icons.outline, files.get(manifest.icons.outline), outline),
];

interface Kind {
  readonly size: number;
  readonly judge: (image: Image) => readonly string[];
}

const colour: Kind = { size: 192, judge: colourProblems };
const outline: Kind = { size: 32, judge: outlineProblems };

function look(name: string, file: Uint8Array | undefined, { size, judge }: Kind): readonly string[] {
  if (file === undefined) return [`${name} is missing beside manifest.json.`];
  const image = readPng(file);
  if (image === undefined) return [`${name} is no PNG file.`];
  if (image.width !== size || image.height !== size) {
    return [`${name} is ${image.width} x ${image.height} pixels: it must be ${size} x ${size}.`];
  }
  return judge(image).map((problem) => `${name}: ${problem}`);
}

function colourProblems(image: Image): readonly string[] {
  const background = image.pixel(0, 0);
  const corners = [image.pixel(191, 0), image.pixel(0, 191), image.pixel(191, 191)];
  const box = boxAround(image, (at) => !same(at, background));
  return [
    ...(corners.every((corner) => same(corner, background))
      ? []
      : ['the corners differ in colour: make it a full square, Microsoft Teams rounds it by itself.']),
    ...([0, 255].includes(background[3])
      ? []
      : ['the background is half transparent: make it solid or fully transparent.']),
    ...(box === undefined ? ['it shows nothing but its background.'] : []),
    ...(box !== undefined &&
    (Math.min(box.left, box.top) < zone.first || Math.max(box.right, box.bottom) > zone.last)
      ? [
          `the symbol reaches from (${box.left}, ${box.top}) to (${box.right}, ${box.bottom}): keep it within the middle 96 x 96 pixels, from 48 to 143.`,
        ]
      : []),
  ];
}

/** All that Microsoft Teams can recolour: pure white, or nothing at all. */
function outlineProblems(image: Image): readonly string[] {
  const stray = [...pixelsOf(image)].filter(({ colour }) => !isPure(colour));
  const [first] = stray;
  const box = boxAround(image, ([, , , alpha]) => alpha === 255);
  return [
    ...(first === undefined
      ? []
      : [
          `${stray.length} pixels are neither pure white nor fully transparent, the first at (${first.x}, ${first.y}).`,
        ]),
    ...(box === undefined ? ['it is empty.'] : []),
    // A diagonal shape cannot touch all four sides; two pixels are the most that it may leave.
    ...(box !== undefined && (Math.max(box.left, box.top) > 2 || Math.min(box.right, box.bottom) < 29)
      ? ['it has padding: let the symbol reach the edges.']
      : []),
  ];
}

function isPure([red, green, blue, alpha]: Rgba): boolean {
  return alpha === 0 || (alpha === 255 && red === 255 && green === 255 && blue === 255);
}

function same(one: Rgba, other: Rgba): boolean {
  return one.every((value, at) => value === other[at]);
}
