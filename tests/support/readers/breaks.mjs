// A reader that breaks at the first file.
process.stdout.write(Buffer.concat([Buffer.from([7, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('"ready"')]));
process.stdin.once('data', () => {
  throw new Error('broken');
});
