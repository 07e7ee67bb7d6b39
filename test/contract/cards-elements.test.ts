import { isDeepStrictEqual } from 'node:util';
import { renderCard } from '../../src/teams/cards/render-card';
import { everyView, worstViews } from '../unit/views/every-view';
import { nodesOf } from '../unit/views/walk-template';

type Node = Readonly<Record<string, unknown>>;

const cards = [...everyView, ...worstViews].map(renderCard);
const nodes = cards.flatMap((card) => [...nodesOf(card)]);
const ofType = (type: string): readonly Node[] => nodes.filter((node) => node['type'] === type);
const records = (value: unknown): readonly Node[] => [...nodesOf(value)];

/** Section 9 of the domain: the verb, its fixed data, and the inputs that go with it. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  start: [],
  check: ['app', 'symptom'],
  'check-again': [],
  'ask-admin': ['note'],
  withdraw: ['caseId'],
  approve: ['afterwards', 'caseId', 'seenVersion'],
  decline: ['caseId', 'reason', 'seenVersion'],
  'retry-sign-out': ['caseId'],
  revert: ['caseId'],
  'switch-is-on': ['caseId'],
  'switch-is-off': ['caseId', 'reason'],
  'it-worked': ['caseId'],
  'still-missing': ['caseId'],
  details: ['caseId'],
  'forget-me': [],
};

/** Safe in Teams at 1.5, on phones too (teams-ux 3.4). */
const safe = [
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'FactSet',
  'Container',
  'ColumnSet',
  'Column',
  'ActionSet',
  'Input.Text',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.Submit',
  'Action.ShowCard',
  'Action.ToggleVisibility',
  'Action.OpenUrl',
];

test('only elements that every Teams client shows', () => {
  const types = new Set(nodes.map((node) => node['type']).filter((type) => typeof type === 'string'));
  expect([...types].filter((type) => !safe.includes(type))).toEqual([]);
});

describe('buttons', () => {
  test('every verb is a known one, and every known one is on some card', () => {
    expect([...new Set(ofType('Action.Execute').map((node) => node['verb']))].toSorted()).toEqual(
      Object.keys(verbs).toSorted(),
    );
  });

  test('a button carries exactly the documented keys, by its own data or by the inputs of its card', () => {
    const carried = cards
      .flatMap((card) => executesOf(card, []))
      .map(({ action, inputs }) => {
        const sent = action['associatedInputs'] === 'none' ? [] : inputs;
        const keys = [...Object.keys(recordOf(action['data'])), ...sent];
        // A decision's inputs stand on the card around the one with the reason; the server reads only its own keys.
        const own = action['verb'] === 'decline' ? keys.filter((key) => key !== 'afterwards') : keys;
        return [String(action['verb']), own.toSorted().join()] as const;
      });
    expect(carried.filter(([verb, keys]) => keys !== verbs[verb]?.join())).toEqual([]);
  });

  test('a screen reader can tell the buttons of a card apart by their titles', () => {
    const twice = cards.flatMap((card) => {
      const titles = records(card)
        .filter(({ type }) => String(type).startsWith('Action.') && type !== 'Action.Submit')
        .map(({ title }) => title);
      return titles.filter((title, at) => titles.indexOf(title) !== at);
    });
    expect(twice).toEqual([]);
  });

  test('a button that needs no input sends none', () => {
    const typed = ['check', 'ask-admin', 'approve', 'decline', 'switch-is-off'];
    const wrong = ofType('Action.Execute').filter(
      ({ verb, associatedInputs }) =>
        associatedInputs !== (typed.includes(String(verb)) ? undefined : 'none'),
    );
    expect(wrong).toEqual([]);
  });

  test('every Execute has its Submit with the same verb and data, inside an ActionSet', () => {
    const inSets = ofType('ActionSet').flatMap((set) =>
      listOf(set['actions']).filter(isNode).filter(isExecute),
    );
    expect(inSets).toHaveLength(ofType('Action.Execute').length);
    const without = ofType('Action.Execute').filter(({ fallback, verb, data, title }) => {
      const submit = recordOf(fallback);
      const same = isDeepStrictEqual(submit['data'], { ...recordOf(data), verb });
      return submit['type'] !== 'Action.Submit' || submit['title'] !== title || !same;
    });
    expect(without).toEqual([]);
  });

  test('at most three are in front', () => {
    const wrong = ofType('ActionSet').filter(({ actions }) => {
      const all = Array.isArray(actions) ? actions.filter(isNode) : [];
      const inFront = all.filter(({ mode }) => mode !== 'secondary');
      return all.length === 0 || inFront.length > 3;
    });
    expect(wrong).toEqual([]);
  });

  test('what leaves Teams says so; a Teams chat does not leave it', () => {
    const links = ofType('Action.OpenUrl').map(({ title, url }) => [String(url), String(title)] as const);
    expect(links.filter(([url]) => !url.startsWith('https://'))).toEqual([]);
    const leaving = links.filter(([url]) => !url.startsWith('https://teams.microsoft.com/'));
    expect(leaving.filter(([, title]) => !title.endsWith('in browser'))).toEqual([]);
  });
});

describe('for phones and screen readers', () => {
  test('text wraps everywhere', () => {
    expect(ofType('TextBlock').filter(({ wrap }) => wrap !== true)).toEqual([]);
    expect(ofType('Input.ChoiceSet').filter(({ wrap }) => wrap !== true)).toEqual([]);
  });

  test('no text is empty', () => {
    const texts = [...ofType('TextBlock'), ...ofType('TextRun')].map(({ text }) => text);
    expect(texts.filter((text) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  test('every card has one heading', () => {
    const headings = cards.map(
      (card) => records(card).filter(({ style, type }) => type === 'TextBlock' && style === 'heading').length,
    );
    expect(headings.filter((count) => count !== 1)).toEqual([]);
  });

  test('every input has a label, says what is wrong, and text is bounded', () => {
    const inputs = [...ofType('Input.Text'), ...ofType('Input.ChoiceSet')];
    const lacking = inputs.filter(
      ({ label, isRequired, errorMessage }) =>
        typeof label !== 'string' || typeof isRequired !== 'boolean' || typeof errorMessage !== 'string',
    );
    expect(lacking).toEqual([]);
    expect(ofType('Input.Text').filter(({ maxLength }) => typeof maxLength !== 'number')).toEqual([]);
  });

  test('no row has more than two columns, none of fixed width', () => {
    const rows = ofType('ColumnSet').filter(({ columns }) => !Array.isArray(columns) || columns.length !== 2);
    expect(rows).toEqual([]);
    expect(ofType('Column').filter(({ width }) => width !== 'auto' && width !== 'stretch')).toEqual([]);
  });
});

const isExecute = (node: Node): boolean => node['type'] === 'Action.Execute';

/** Each button with the inputs that Teams sends along: those of its card and of the cards around it. */
function executesOf(
  node: unknown,
  around: readonly string[],
): readonly { readonly action: Node; readonly inputs: readonly string[] }[] {
  const [card] = records(node);
  if (!card) return [];
  const here = shallow(card, (it) => it['type'] !== 'Action.ShowCard');
  const ids = here.filter(({ type }) => String(type).startsWith('Input.')).map(({ id }) => String(id));
  const inputs = [...around, ...ids];
  const inner = here
    .filter(({ type }) => type === 'Action.ShowCard')
    .flatMap((show) => executesOf(show['card'], inputs));
  return [...here.filter(isExecute).map((action) => ({ action, inputs })), ...inner];
}

/** A node and what it holds, going into nothing that `enter` refuses. */
function shallow(node: Node, enter: (node: Node) => boolean): readonly Node[] {
  if (!enter(node)) return [node];
  const children = Object.values(node).flatMap((value) => listOf(value));
  return [node, ...children.filter(isNode).flatMap((child) => shallow(child, enter))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function recordOf(value: unknown): Node {
  return isNode(value) ? value : {};
}
