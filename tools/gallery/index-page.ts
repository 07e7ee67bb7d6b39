import type { Picture } from './draw-gallery';

/** A page to look through the pictures: everything in one file, no network. */
export function indexPage(pictures: readonly Picture[], notes: readonly string[]): string {
  const filters = (['language', 'theme', 'width'] as const).map((key) =>
    select(key, [...new Set(pictures.map((picture) => picture[key]))]),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Cards</title>
<style>
body { font: 14px/1.4 sans-serif; margin: 0; background: #e8e8e8; }
header { position: sticky; top: 0; background: #fff; padding: 12px; display: flex; gap: 12px; flex-wrap: wrap; align-items: center; }
header p { margin: 0; flex-basis: 100%; }
main { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; align-items: flex-start; }
figure { margin: 0; }
figure[hidden] { display: none; }
figcaption { font-size: 12px; max-width: 560px; }
.cut { color: #a00; font-weight: bold; }
img[data-width=desktop] { width: 560px; }
img[data-width=phone] { width: 320px; }
</style>
<header>
${filters.join('\n')}
<label>Card <input id="card" type="search"></label>
<output id="count"></output>
${notes.map((note) => `<p>${escaped(note)}</p>`).join('\n')}
</header>
<main>
${pictures.map(figure).join('\n')}
</main>
<script>
const fields = ['language', 'theme', 'width'];
const value = (id) => document.getElementById(id).value;
function filter() {
  let count = 0;
  for (const figure of document.querySelectorAll('figure')) {
    figure.hidden = !fields.every((key) => ['', figure.dataset[key]].includes(value(key))) || !figure.dataset.card.includes(value('card'));
    if (!figure.hidden) count += 1;
  }
  document.getElementById('count').value = count + ' pictures';
}
for (const id of [...fields, 'card']) document.getElementById(id).addEventListener('input', filter);
filter();
</script>
</html>
`;
}

function select(id: string, options: readonly string[]): string {
  const all = options.map((option, index) => `<option${index === 0 ? ' selected' : ''}>${option}</option>`);
  return `<label>${id} <select id="${id}"><option value="">all</option>${all.join('')}</select></label>`;
}

function figure({ card, language, theme, width, file, cutOff }: Picture): string {
  const cut = cutOff.length > 0 ? ` <span class="cut">cut off: ${escaped(cutOff.join(' | '))}</span>` : '';
  const caption = `${card}, ${language}, ${theme}, ${width}`;
  return `<figure data-card="${card}" data-language="${language}" data-theme="${theme}" data-width="${width}">
<figcaption>${caption}${cut}</figcaption><img loading="lazy" data-width="${width}" src="${file}" alt="${caption}"></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
