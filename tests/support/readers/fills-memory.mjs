// A reader that takes all the memory it gets.
process.stdout.write(Buffer.concat([Buffer.from([7, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('"ready"')]));
process.stdin.once('data', () => {
  const kept = [];
  for (;;) kept.push(new Array(1000).fill(kept.length));
});
