// A reader that never answers: what a file would do that finds a fault nobody knows.
process.stdout.write(Buffer.concat([Buffer.from([7, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('"ready"')]));
process.stdin.once('data', () => {
  for (;;) {
    // For ever.
  }
});
