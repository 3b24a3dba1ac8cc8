/** Files that were sent together: a form with the signed report beside it, or one file alone. */
export interface Delivery<File> {
  /** What the report is read from; the signed report alone where there is none. */
  readonly main: File;
  readonly beside: readonly File[];
}

interface Named {
  /** Path as it was given, with `/`. */
  readonly name: string;
  /** Whether a report can be read from it: a spreadsheet or a YAML file, or what claims to be one. */
  readonly readable: boolean;
}

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** `bieu-mau-2024-so-y-te (ký số).PDF` and `bieu-mau-2024-so-y-te.xlsx` are about the same thing. */
const stemOf = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s*[[(].*?[\])]/g, '')
    .replace(/[\s_.-]+/g, '-');

/** The readable file that one beside it belongs to: the only one of its folder, or the one of the same name. */
function ownerOf<File extends Named>(file: File, readable: readonly File[]): File | undefined {
  const near = readable.filter(({ name }) => folderOf(name) === folderOf(file.name));
  if (near.length === 1) return near[0];
  const stem = stemOf(file.name);
  const same = near.filter(({ name }) => stemOf(name) === stem);
  return same.length === 1 ? same[0] : undefined;
}

/** As many files as one record of the register may name. */
const mostFiles = 50;

/** Of a delivery that no record can hold whole, the rest in deliveries of their own. */
function parted<File>({ main, beside }: Delivery<File>): readonly Delivery<File>[] {
  const [next, ...others] = beside.slice(mostFiles - 1);
  if (next === undefined) return [{ main, beside }];
  return [{ main, beside: beside.slice(0, mostFiles - 1) }, ...parted({ main: next, beside: others })];
}

/**
 * Parts files into deliveries without looking into them; a signed report without a form beside it is a delivery of its own.
 * `together`: the officer said that all belong to one unit.
 */
export function deliveriesOf<File extends Named>(files: readonly File[], together: boolean): readonly Delivery<File>[] {
  const readable = files.filter(file => file.readable);
  const [only] = readable;
  if (together && readable.length <= 1) {
    const main = only ?? files[0];
    return main === undefined ? [] : parted({ main, beside: files.filter(file => file !== main) });
  }
  const owners = new Map(files.map(file => [file, file.readable ? undefined : ownerOf(file, readable)]));
  return files
    .filter(file => owners.get(file) === undefined)
    .flatMap(main => parted({ main, beside: files.filter(file => owners.get(file) === main) }));
}
