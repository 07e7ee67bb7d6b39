import { renderCard } from '../../src/teams/cards/render-card';
import { languageFiles } from '../../src/teams/text/language-files';
import { textFor } from '../../src/teams/text/text-for';
import { shownCards } from '../../tools/gallery/shown-cards';

test.each(['en', ...languageFiles.keys()])('no card in %s is larger than 24 kB', (tag) => {
  const sizes = [...shownCards(textFor(tag))].map(
    ([name, view]) => [name, Buffer.byteLength(JSON.stringify(renderCard(view)))] as const,
  );
  expect(sizes.length).toBeGreaterThan(80);
  expect(sizes.filter(([, bytes]) => bytes > 24 * 1024)).toEqual([]);
});
