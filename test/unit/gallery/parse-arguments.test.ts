import { languages } from '../../../src/teams/text/languages';
import { parseArguments } from '../../../tools/gallery/parse-arguments';

test('without arguments everything is drawn', () => {
  expect(parseArguments([])).toEqual({
    kind: 'draw',
    wanted: {
      languages: [...Object.keys(languages), 'qps-ploc'],
      themes: ['light', 'dark', 'high-contrast'],
      widths: ['desktop', 'phone'],
      cards: [],
      scale: 1,
    },
  });
});

test('each may be chosen, more than once', () => {
  const args = ['--theme', 'dark', '--theme', 'light', '--language', 'en', '--card', 'help', '--scale', '2'];
  expect(parseArguments(args)).toMatchObject({
    wanted: { languages: ['en'], themes: ['light', 'dark'], cards: ['help'], scale: 2 },
  });
});

test.each([
  [['--language', 'xx'], '--language xx is not known'],
  [['--theme', 'blue'], 'There are: light, dark, high-contrast'],
  [['--scale', '3'], '--scale is 1 or 2'],
  [['--colour', 'red'], '--colour'],
])('%p is wrong, and it is said why', (args, problem) => {
  const asked = parseArguments(args);
  expect(asked.kind === 'wrong' && asked.problems.join()).toContain(problem);
});

test('the pictures of the docs are asked for alone', () => {
  expect(parseArguments(['--docs'])).toEqual({ kind: 'docs' });
});
