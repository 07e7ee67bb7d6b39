import { readProfile, shareByPart } from './measure/profile-by-part';

/** Prints where the time went in CPU profiles: `node --import tsx bench/profile.ts <file> ...` */
for (const file of process.argv.slice(2)) {
  process.stdout.write(`${file}\n`);
  for (const [part, share] of shareByPart(readProfile(file))) {
    process.stdout.write(`${(100 * share).toFixed(1).padStart(6)} %  ${part}\n`);
  }
}
