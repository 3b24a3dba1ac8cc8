import { compact } from './compact.ts';
import type { FormatName, Formatter } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export const formatters = { pretty, compact, json, github, gitlab, junit, sarif } satisfies Record<
  FormatName,
  Formatter
>;
