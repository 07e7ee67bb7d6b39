import type { Row } from '../row';
import { approve } from './approve';
import { diagnosis } from './diagnosis';
import { idle } from './idle';
import { memory } from './memory';
import { processes } from './processes';
import { check, text } from './turns';

/** In the order of the table. */
export const rows: Readonly<Record<string, Row>> = {
  text,
  check,
  diagnosis,
  approve,
  idle,
  processes,
  memory,
};
