import { shareByPart } from '../../../bench/measure/profile-by-part';

interface More {
  readonly name?: string;
  readonly children?: readonly number[];
}

function node(id: number, url: string, { name = '', children = [] }: More = {}) {
  return { id, callFrame: { functionName: name, url }, children: [...children] };
}

test('time counts for the part that began the work, and waiting counts for none', () => {
  const profile = {
    nodes: [
      node(1, '', { name: '(root)', children: [2, 3, 6] }),
      node(2, '', { name: '(idle)' }),
      node(3, '/app/node_modules/kysely/dist/x.js', { children: [4] }),
      node(4, 'node:net', { children: [5] }),
      node(5, '', { name: 'writev' }),
      node(6, '/app/src/teams/views/view.ts'),
    ],
    samples: [2, 3, 5, 6],
    timeDeltas: [900, 10, 20, 10],
  };
  expect(shareByPart(profile)).toEqual([
    ['database: Kysely, pg, the store', 0.75],
    ['cards and words', 0.25],
    ['Node itself, between callbacks', 0],
  ]);
});
