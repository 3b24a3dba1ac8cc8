import { atStart } from '../../findings/place.ts';
import { locationOf, requiredFiles } from '../../workspace/layout.ts';
import type { RuleFinding, WorkspaceRule } from '../rule.ts';

/** The files without which nothing can be looked up are there. */
export const missingFiles: WorkspaceRule = function* ({ paths }): Generator<RuleFinding> {
  const present = new Set(paths);
  for (const name of requiredFiles)
    if (!present.has(name)) yield { code: 'file/missing', place: atStart(name), args: { name } };
};

/** What the tool does not read is pointed out: a report in a folder with a misspelt name would silently count as missing. */
export const unexpectedFiles: WorkspaceRule = function* ({ paths }): Generator<RuleFinding> {
  for (const path of paths) {
    if (locationOf(path.normalize('NFC')) !== undefined) continue;
    const corrected = path.replace(/\.yml$/i, '.yaml').replace(/\.YAML$/, '.yaml');
    const suggestion = corrected !== path && locationOf(corrected) !== undefined ? corrected : undefined;
    yield { code: 'file/unexpected', place: atStart(path), args: { ...(suggestion !== undefined && { suggestion }) } };
  }
};

/** Two names that Windows or macOS take for one would overwrite each other there. */
export const twinNames: WorkspaceRule = function* ({ paths }): Generator<RuleFinding> {
  const first = new Map<string, string>();
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, path);
    else yield { code: 'file/twin-name', place: atStart(path), args: { other }, related: [atStart(other)] };
  }
};
