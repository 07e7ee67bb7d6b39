import type * as Renderer from 'adaptivecards';
import type MarkdownIt from 'markdown-it';

declare global {
  /** What is put into the page before the scripts of this folder. */
  const AdaptiveCards: typeof Renderer;
  const markdownit: typeof MarkdownIt;
}
