/** Rebuilds everything in `templates/`: `npm run templates`. */
await import('./build-word.js');
await import('./build-workbook.js');
await import('./build-reviews.js');
await import('./build-review-workbook.js');
await import('./build-letters.js');
await import('./mark-kinds.js');
