import type { Manifest } from '../manifest';

/** What a rule looks at. */
export interface PackageContents {
  readonly manifest: Manifest;
  /** Everything that goes into the zip, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The host of the Bot Framework's token service in the cloud of this deployment. */
  readonly tokenServiceHost: string;
}

/** Each problem in words: what is wrong, and what to do. */
export type Rule = (contents: PackageContents) => readonly string[];
