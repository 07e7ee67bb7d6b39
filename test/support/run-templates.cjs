'use strict';
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** Before all tests of a run: a folder for what they copy, which is gone after them. Workers inherit its name. */
module.exports = () => {
  const templates = mkdtempSync(path.join(tmpdir(), 'templates-'));
  process.env.DATABASE_TEMPLATES = templates;
  process.once('exit', () => rmSync(templates, { recursive: true, force: true }));
  return Promise.resolve();
};
