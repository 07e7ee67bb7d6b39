/** What a path is about, without whom: `users`, `$batch`. A name may stand in brackets or after a slash. */
export function resourceOf(path: string): string {
  return path.split(/[/?(]/)[1] ?? '';
}
