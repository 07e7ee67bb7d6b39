import { readConfig } from './config';
import { run } from './run';

void run(() => readConfig(process.env));
