// Read by `botForFile`: the bot of each file runs on a database of a PostgreSQL server.
process.env['TEST_STORE'] = 'server';
