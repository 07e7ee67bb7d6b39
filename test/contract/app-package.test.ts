import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { fillPlaceholders, placeholderNames } from '../support/fill-placeholders';
import { boxAround, decodePng, pixelsOf, type Image, type Rgba } from '../support/png';
import { Manifest } from '../support/teams-manifest';
import { validateManifest } from '../support/validate-manifest';

const root = join(__dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const template = read('appPackage', 'manifest.json');
const environments = { dev: read('env', '.env.dev'), local: read('env', '.env.local.example') };

const values = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  BOT_DOMAIN: 'bot.example.com',
  APP_NAME_SUFFIX: '-dev',
};

const filled = fillPlaceholders(template, values);
const manifest = Manifest.parse(JSON.parse(filled));
const [bot] = manifest.bots;

describe("against Microsoft's published schema", () => {
  test('the manifest is valid', async () => {
    expect(await validateManifest(filled)).toEqual([]);
  });

  test.each([
    {
      what: 'a property that the schema does not know',
      broken: filled.replace('"version":', '"packageName": "x", "version":'),
      problem: /packageName/,
    },
    {
      what: 'a bot id that is not a GUID',
      broken: filled.replaceAll(values.BOT_ID, 'not-a-guid'),
      problem: /^\/bots\/0\/botId must match pattern/,
    },
    {
      what: 'a short name of more than 30 characters',
      broken: fillPlaceholders(template, { ...values, APP_NAME_SUFFIX: '-development-ring' }),
      problem: /^\/name\/short must NOT have more/,
    },
    {
      what: 'a missing icon',
      broken: filled.replace('"color": "color.png",', ''),
      problem: /"color" on Icons/,
    },
  ])('$what is refused', async ({ broken, problem }) => {
    expect(broken).not.toBe(filled);
    expect(await validateManifest(broken)).toContainEqual(expect.stringMatching(problem));
  });

  test('an unfilled placeholder is refused', async () => {
    const problems = await validateManifest(template);
    expect(problems).toContainEqual(expect.stringMatching(/^\/id must match pattern/));
  });
});

describe('placeholders and environments', () => {
  test('a placeholder without a value is an error', () => {
    expect(() => fillPlaceholders('a ${{KNOWN}} ${{ UNKNOWN }}', { KNOWN: 'x' })).toThrow('UNKNOWN');
    expect(placeholderNames('${{B}} ${{ A }} ${{B}}')).toEqual(['B', 'A']);
  });

  describe.each(Object.entries(environments))('%s', (name, text) => {
    const settings = parseEnv(text);

    test('names every placeholder of the manifest', () => {
      expect(Object.keys(settings)).toEqual(expect.arrayContaining(placeholderNames(template)));
    });

    test('calls itself by the name of its file', () => {
      expect(settings['TEAMSFX_ENV']).toBe(name);
    });

    test('holds no secret and says what each setting is', () => {
      const lines = text.split('\n');
      const assigned = lines.filter((line) => line.includes('=') && !line.startsWith('#'));
      expect(assigned.filter((line) => /^SECRET_|PASSWORD|TOKEN/.test(line))).toEqual([]);
      expect(assigned.filter((line) => !lines[lines.indexOf(line) - 1]?.startsWith('# '))).toEqual([]);
    });

    test('leaves the name within its limit', () => {
      const suffix = settings['APP_NAME_SUFFIX'] ?? '';
      const { name: names } = Manifest.parse(
        JSON.parse(fillPlaceholders(template, { ...values, APP_NAME_SUFFIX: suffix })),
      );
      expect(suffix).not.toBe('');
      expect(names.short.length).toBeLessThanOrEqual(30);
      expect(names.full.length).toBeLessThanOrEqual(100);
    });
  });
});

describe('what the schema does not check', () => {
  test.each([manifest.name.short, manifest.name.full])(
    'the name "%s" borrows no word of the host',
    (name) => {
      // Reserved for the parts of Microsoft Teams itself, or trademarks.
      expect(name).not.toMatch(
        /\b(microsoft|office|teams|copilot|chat|contacts|calendar|calls|files|activity|help)\b/i,
      );
    },
  );

  test('the full name begins with the short one', () => {
    const production = Manifest.parse(
      JSON.parse(fillPlaceholders(template, { ...values, APP_NAME_SUFFIX: '' })),
    );
    expect(production.name.full.startsWith(production.name.short)).toBe(true);
  });

  test('the description names the host products properly and is short enough', () => {
    const { short, full } = manifest.description;
    expect(`${short} ${full}`).not.toMatch(/office 365|(?<!Microsoft )\bTeams\b|(?<!Microsoft )\b365\b/i);
    expect(full).toContain('Microsoft 365');
    expect(full.split(/\s+/).length).toBeLessThanOrEqual(500);
  });

  test('the links of the developer are https', () => {
    const { name, ...links } = manifest.developer;
    expect(name).toBeDefined();
    expect(Object.values(links).map((link) => new URL(link).protocol)).toEqual([
      'https:',
      'https:',
      'https:',
    ]);
  });

  test('the version has three numbers', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('domains are plain host names: ours, and the one that the sign-in button needs', () => {
    expect(manifest.validDomains).toEqual([values.BOT_DOMAIN, 'token.botframework.com']);
    expect(manifest.validDomains.filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
  });

  test('each id is where it belongs', () => {
    expect([manifest.id, bot.botId]).toEqual([values.TEAMS_APP_ID, values.BOT_ID]);
    expect(manifest.webApplicationInfo).toEqual({
      id: values.AAD_APP_CLIENT_ID,
      resource: `api://botid-${values.BOT_ID}`,
    });
  });
});

describe('commands', () => {
  test('each scope of the bot has one list', () => {
    expect(bot.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team']]);
    expect(bot.scopes).toEqual(['personal', 'team']);
  });

  test('people find these words', () => {
    expect(bot.commandLists.map(({ commands }) => commands.map(({ title }) => title))).toEqual([
      ['check', 'status', 'cases', 'help', 'sign out'],
      ['setup', 'help'],
    ]);
  });

  test.each(bot.commandLists)('of $scopes are unique, have no slash and say what they do', ({ commands }) => {
    const titles = commands.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.includes('/'))).toEqual([]);
    expect(commands.filter(({ title, description }) => description.trim() === title)).toEqual([]);
  });
});

const icon = (name: string): Image => decodePng(readFileSync(join(root, 'appPackage', name)));

describe('colour icon', () => {
  const image = icon(manifest.icons.color);
  const background = image.pixel(0, 0);

  test('has the size that is asked for', () => {
    expect([image.width, image.height]).toEqual([192, 192]);
  });

  test('has the accent colour of the manifest up to its corners, which are not rounded', () => {
    const accent = Buffer.from(background.slice(0, 3)).toString('hex');
    expect(manifest.accentColor.toLowerCase()).toBe(`#${accent}`);
    const corners = [image.pixel(191, 0), image.pixel(0, 191), image.pixel(191, 191)];
    expect(corners).toEqual([background, background, background]);
  });

  test('is opaque everywhere', () => {
    expect([...pixelsOf(image)].filter(({ colour }) => colour[3] !== 255)).toEqual([]);
  });

  test('keeps its symbol within the middle 96 x 96, and centred there', () => {
    const box = boxAround(image, (colour) => colour.some((value, i) => value !== background[i]));
    if (box === undefined) throw new Error('The icon is empty');
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(48);
    expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(143);
    expect(Math.abs(box.left + box.right - 191)).toBeLessThanOrEqual(8);
    expect(Math.abs(box.top + box.bottom - 191)).toBeLessThanOrEqual(8);
  });
});

describe('outline icon', () => {
  const image = icon(manifest.icons.outline);

  /** All that Microsoft Teams can recolour: pure white, or nothing at all. */
  const allowed = ([red, green, blue, alpha]: Rgba): boolean =>
    alpha === 0 || (alpha === 255 && red === 255 && green === 255 && blue === 255);
  const strayPixels = (outline: Image) => [...pixelsOf(outline)].filter(({ colour }) => !allowed(colour));

  test('has the size that is asked for', () => {
    expect([image.width, image.height]).toEqual([32, 32]);
  });

  test('is pure white on full transparency, pixel by pixel', () => {
    expect(strayPixels(image)).toEqual([]);
  });

  test('has no padding', () => {
    const box = boxAround(image, ([, , , alpha]) => alpha === 255);
    if (box === undefined) throw new Error('The icon is empty');
    // A diagonal shape cannot touch all four sides; two pixels are the most that it may leave.
    expect(Math.max(box.left, box.top)).toBeLessThanOrEqual(2);
    expect(Math.min(box.right, box.bottom)).toBeGreaterThanOrEqual(29);
  });

  test.each<[string, Rgba]>([
    ['a half transparent pixel', [255, 255, 255, 128]],
    ['a pixel that is not quite white', [255, 254, 255, 255]],
  ])('%s would be noticed', (_what, colour) => {
    const blemished: Image = { ...image, pixel: (x, y) => (x === 9 && y === 5 ? colour : image.pixel(x, y)) };
    expect(strayPixels(blemished)).toEqual([{ x: 9, y: 5, colour }]);
  });
});

test('what is not a PNG is refused', () => {
  expect(() => decodePng(Buffer.from('GIF89a, or so'))).toThrow('Not a PNG');
});
