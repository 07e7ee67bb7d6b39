import { rules } from '../../tools/package/rules';
import { translatable } from '../../tools/package/rules/languages';
import type { Manifest } from '../../tools/package/manifest';
import { languageSchemaProblems } from '../../tools/package/schema-problems';
import { packageContents, paint } from '../support/package-contents';

const problemsOf = (contents: ReturnType<typeof packageContents>) => rules.flatMap((rule) => rule(contents));

test("the product's own package breaks no rule", () => {
  expect(problemsOf(packageContents())).toEqual([]);
});

type Change = (manifest: Manifest) => object;
const commandLists = (change: (lists: Manifest['bots'][0]['commandLists']) => unknown): Change => {
  return ({ bots: [bot] }) => ({ bots: [{ ...bot, commandLists: change(bot.commandLists) }] });
};

const broken: readonly (readonly [string, Change, RegExp])[] = [
  ['a reserved word', () => ({ name: { short: 'App Password Help' } }), /"help", which is reserved/],
  ["a product's name", () => ({ name: { short: 'Passwords for Teams' } }), /"teams", which is reserved/],
  [
    'a full name that begins otherwise',
    () => ({ name: { short: 'One', full: 'Two' } }),
    /must begin with name.short/,
  ],
  ['a version of two numbers', () => ({ version: '1.0' }), /three numbers/],
  [
    'an endless description',
    ({ description }) => ({ description: { ...description, full: 'word '.repeat(501) } }),
    /501 words/,
  ],
  ['an old product name', () => ({ description: { short: 'For Office 365', full: 'x' } }), /Microsoft 365/],
  ['Teams alone', () => ({ description: { short: 'x', full: 'A bot in Teams' } }), /"Microsoft Teams"/],
  [
    'a plain http address',
    ({ developer }) => ({ developer: { ...developer, privacyUrl: 'http://bot.contoso.com' } }),
    /developer.privacyUrl must begin with https/,
  ],
  [
    'an address on this machine',
    ({ developer }) => ({ developer: { ...developer, termsOfUseUrl: 'https://localhost/terms' } }),
    /nobody else can open/,
  ],
  ['no sign-on', () => ({ webApplicationInfo: undefined }), /webApplicationInfo is missing/],
  [
    'the resource of another bot',
    ({ webApplicationInfo: own }) => ({
      webApplicationInfo: { ...own, resource: 'api://botid-00000000-0000-4000-8000-000000000000' },
    }),
    /must be api:\/\/botid-2222.*ending with BOT_ID/,
  ],
  [
    'the bot itself for sign-on',
    ({ webApplicationInfo: own, bots: [{ botId }] }) => ({ webApplicationInfo: { ...own, id: botId } }),
    /an app registration of its own/,
  ],
  ['the same id twice', ({ bots: [{ botId }] }) => ({ id: botId }), /names the package, BOT_ID the bot/],
  ['no team scope', ({ bots: [bot] }) => ({ bots: [{ ...bot, scopes: ['personal'] }] }), /lacks "team"/],
  ['resource-specific consent', () => ({ authorization: { permissions: {} } }), /resource-specific consent/],
  ['a wildcard', ({ validDomains }) => ({ validDomains: [...validDomains, '*.contoso.com'] }), /wildcard/],
  ['a tunnel', ({ validDomains }) => ({ validDomains: [...validDomains, 'x1.devtunnels.ms'] }), /tunnel/],
  [
    'a shared domain',
    ({ validDomains }) => ({ validDomains: [...validDomains, 'azurewebsites.net'] }),
    /other people/,
  ],
  [
    'an address for a host',
    ({ validDomains }) => ({ validDomains: [...validDomains, 'https://a.b'] }),
    /host name alone/,
  ],
  [
    'no token service',
    () => ({ validDomains: ['bot.contoso.com'] }),
    /lacks token.botframework.com: without it the sign-in/,
  ],
  [
    'not the own host',
    () => ({ validDomains: ['token.botframework.com'] }),
    /lacks bot.contoso.com, the host/,
  ],
  ['no command list for teams', commandLists(([first]) => [first]), /scope "team"/],
  [
    'a list without help',
    commandLists((lists) =>
      lists.map((list) => ({ ...list, commands: list.commands.filter(({ title }) => title !== 'help') })),
    ),
    /personal has no "help"/,
  ],
  [
    'a command twice',
    commandLists((lists) => lists.map((l) => ({ ...l, commands: [...l.commands, ...l.commands] }))),
    /twice/,
  ],
  [
    'a command that the bot does not know',
    commandLists(([one, two]) => [
      { ...one, commands: [...(one?.commands ?? []), { title: 'dance', description: 'x y' }] },
      two,
    ]),
    /"dance" is not understood/,
  ],
  [
    'a slash',
    commandLists(([one, two]) => [
      { ...one, commands: [...(one?.commands ?? []), { title: '/check', description: 'x y' }] },
      two,
    ]),
    /slash/,
  ],
  [
    'a description that says nothing',
    commandLists((lists) =>
      lists.map((l) => ({ ...l, commands: l.commands.map((c) => ({ ...c, description: c.title })) })),
    ),
    /only repeats it/,
  ],
  ['no language', () => ({ localizationInfo: undefined }), /localizationInfo is missing/],
  ['a regional language', () => ({ localizationInfo: { defaultLanguageTag: 'en-US' } }), /bare language/],
];

test.each(broken)('%s is told in words', (_what, change, said) => {
  expect(problemsOf(packageContents(change)).join('\n')).toMatch(said);
});

describe('icons', () => {
  const teal = [15, 84, 92, 255] as const;
  const white = [255, 255, 255, 255] as const;
  const nothing = [0, 0, 0, 0] as const;
  const symbolFrom = (first: number, last: number) =>
    paint(192, (x, y) => (Math.min(x, y) >= first && Math.max(x, y) <= last ? white : teal));
  const outline = (spot: readonly [number, number, number, number]) =>
    paint(32, (x, y) => (x === 9 && y === 5 ? spot : (x + y) % 2 === 0 ? white : nothing));

  test.each([
    ['a symbol that fills the middle', symbolFrom(48, 143), outline(white)],
    [
      'a transparent background',
      paint(192, (x, y) => (Math.min(x, y) >= 60 && Math.max(x, y) <= 130 ? white : nothing)),
      outline(nothing),
    ],
  ])('%s is fine', (_what, color, outlined) => {
    const files = { 'color.png': color, 'outline.png': outlined };
    expect(problemsOf(packageContents(undefined, files))).toEqual([]);
  });

  test.each([
    ['color.png', Buffer.from('GIF89a, or so'), /color.png is no PNG/],
    ['color.png', paint(32, () => teal), /32 x 32 pixels: it must be 192 x 192/],
    ['color.png', symbolFrom(47, 143), /reaches from \(47, 47\)/],
    ['color.png', symbolFrom(48, 144), /to \(144, 144\)/],
    ['color.png', paint(192, () => teal), /nothing but its background/],
    [
      'color.png',
      paint(192, (x, y) => (x + y < 20 ? nothing : Math.hypot(x - 96, y - 96) < 20 ? white : teal)),
      /full square/,
    ],
    [
      'color.png',
      paint(192, (x, y) => (Math.hypot(x - 96, y - 96) < 20 ? white : ([15, 84, 92, 128] as const))),
      /half transparent/,
    ],
    [
      'outline.png',
      outline([255, 254, 255, 255]),
      /1 pixels are neither pure white nor fully transparent, the first at \(9, 5\)/,
    ],
    ['outline.png', outline([255, 255, 255, 128]), /first at \(9, 5\)/],
    ['outline.png', paint(32, () => nothing), /is empty|it is empty/],
    [
      'outline.png',
      paint(32, (x, y) => (Math.min(x, y) > 4 && Math.max(x, y) < 27 ? white : nothing)),
      /padding/,
    ],
  ])('%s is looked at pixel by pixel', (name, file, said) => {
    expect(problemsOf(packageContents(undefined, { [name]: file })).join('\n')).toMatch(said);
  });

  test('a missing one is told', () => {
    const contents = packageContents();
    const files = new Map(contents.files);
    files.delete('outline.png');
    expect(problemsOf({ ...contents, files })).toEqual(['outline.png is missing beside manifest.json.']);
  });
});

describe('another language', () => {
  const info = {
    defaultLanguageTag: 'en',
    additionalLanguages: [{ languageTag: 'sv', file: 'sv.json' }],
  };
  const own = packageContents().manifest;
  const swedish = (key: string) =>
    key.endsWith('.title') ? 'hilfe' : key === 'name.short' ? 'Applösenord' : 'Beskrivning';
  const complete = Object.fromEntries(translatable(own).map((key) => [key, swedish(key)]));
  const file = (texts: object) => Buffer.from(JSON.stringify(texts));
  const withSwedish = (texts: object) =>
    problemsOf(packageContents(() => ({ localizationInfo: info }), { 'sv.json': file(texts) }));

  test('is taken when it has every text', () => {
    expect(withSwedish(complete)).toEqual([]);
    expect(languageSchemaProblems(file(complete))).toEqual([]);
  });

  test('is refused when it lacks one, or has one too many', () => {
    const rest = Object.fromEntries(Object.entries(complete).filter(([key]) => key !== 'description.full'));
    const strange = { ...rest, 'bots[0].commandLists[0].commands[9].title': 'hilfe' };
    expect(withSwedish(strange)).toEqual([
      'sv.json lacks description.full.',
      'sv.json has bots[0].commandLists[0].commands[9].title, which the manifest has not.',
    ]);
  });

  test('needs commands that the bot understands', () => {
    const titled = { ...complete, 'bots[0].commandLists[0].commands[0].title': 'überprüfe' };
    expect(withSwedish(titled).join()).toMatch(/sv.json: "überprüfe" is not understood/);
  });

  test('has to be there, as a JSON object of texts', () => {
    const named = () => ({ localizationInfo: info });
    expect(problemsOf(packageContents(named)).join()).toMatch(/sv.json is missing/);
    expect(problemsOf(packageContents(named, { 'sv.json': Buffer.from('{') })).join()).toMatch(
      /not a JSON object/,
    );
  });

  test("is held to Microsoft's schema for such files", () => {
    expect(languageSchemaProblems(file({ ...complete, 'name.short': 'x'.repeat(31) })).join()).toMatch(
      /name.short/,
    );
    expect(languageSchemaProblems(file({ ...complete, surprise: 'x' })).join()).toMatch(/surprise/);
    expect(languageSchemaProblems(Buffer.from('[')).length).toBeGreaterThan(0);
  });
});
