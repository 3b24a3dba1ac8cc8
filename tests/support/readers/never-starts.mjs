// A reader of a broken installation.
process.exit(1);
