'use strict';
// Loaded into the process under test before anything else. While the file FULL_DISK exists, files cannot grow: whatever would make
// one longer fails as it does on a full disk. What is written into blocks that a file has already goes through, as it does there.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const marker = process.env.FULL_DISK;

if (isMainThread && marker) {
  const { existsSync, fstatSync, writeSync } = fs;

  const noSpace = () =>
    Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      errno: -28,
      syscall: 'write',
    });

  fs.writeSync = (fd, data, ...rest) => {
    const [, length = data.byteLength ?? Buffer.byteLength(data), position = null] = rest;
    if (existsSync(marker)) {
      const stat = fstatSync(fd);
      const end = (position ?? stat.size) + length;
      // The log goes to a pipe.
      if (stat.isFile() && end > stat.size) throw noSpace();
    }
    return writeSync(fd, data, ...rest);
  };
  syncBuiltinESMExports();
}
