import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shown while the product itself goes on: there is nothing that the person could do. */
const goesOnByItself = ['checking'];

/** No dead ends: every card has a next step. Welcome and help are there, and help sends nobody out of Microsoft Teams. */
export function cardProblems(folder: string): readonly string[] {
  const templates = readdirSync(folder).filter((name) => /^[a-z-]+\.json$/.test(name));
  return [
    ...['welcome', 'help']
      .filter((name) => !existsSync(join(folder, `${name}.json`)))
      .map((name) => `cards/${name}.json is missing: review asks for a ${name} message.`),
    ...templates.flatMap((file) => problemsOf(file, readFileSync(join(folder, file), 'utf8'))),
  ];
}

function problemsOf(file: string, template: string): readonly string[] {
  const name = file.replace('.json', '');
  return [
    ...(template.includes('"Action.') || goesOnByItself.includes(name)
      ? []
      : [`cards/${file} is a dead end: give it an action.`]),
    ...(name === 'help' && template.includes('"Action.OpenUrl"')
      ? ['cards/help.json opens a link: help must not send people out of Microsoft Teams.']
      : []),
  ];
}
