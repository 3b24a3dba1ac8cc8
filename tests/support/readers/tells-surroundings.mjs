// A reader that tells what it was given besides the file.

/** @param {unknown} value */
function reply(value) {
  const json = Buffer.from(JSON.stringify(value));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(json.length, 0);
  process.stdout.write(Buffer.concat([head, json]));
}

reply('ready');
process.stdin.once('data', () => {
  reply({ environment: process.env, arguments: process.argv.slice(2), options: process.execArgv });
});
