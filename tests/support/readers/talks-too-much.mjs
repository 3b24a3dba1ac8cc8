// A reader that announces a reply of 4 GiB.
process.stdout.write(Buffer.concat([Buffer.from([7, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('"ready"')]));
process.stdin.once('data', () => {
  process.stdout.write(Buffer.alloc(64, 0xff));
});
