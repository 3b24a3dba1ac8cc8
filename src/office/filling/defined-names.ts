import type { OfficePackage } from '../package/office-package.ts';
import type { WorkbookPart } from '../package/workbook-part.ts';
import { prefixOf } from '../package/xml.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import type { FilledBook } from './filled-book.ts';
import { moveFormula } from './references.ts';
import { replaceText } from './sheet-ranges.ts';

/** Names that a program gives to what is printed, repeated or filtered; without their rows they mean nothing. */
const builtIn = /^_xlnm\./i;

/** Elements of the workbook that stand before its way of computing. */
const beforeComputing = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** Formulas of the template itself have no value yet: the program that opens the file is to compute them at once. */
function computeOnLoad({ root }: WorkbookPart, edits: XmlEdits): void {
  const element = childOf(root, 'calcPr');
  if (element !== undefined) {
    edits.setAttributes(element, { fullCalcOnLoad: '1' });
    return;
  }
  const prefix = prefixOf(root.name);
  const before = root.children.filter(({ name }) => beforeComputing.includes(name.slice(prefix.length)));
  edits.insert(before.at(-1)?.close ?? root.contentEnd, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
}

/** Moves what the names of a workbook stand for: print areas, repeated heads, filters, and the names that people gave. */
export function moveNames(
  parts: OfficePackage,
  workbook: WorkbookPart,
  book: FilledBook,
  hasOwnFormulas: boolean,
): void {
  const edits = new XmlEdits(parts.text(workbook.part));
  const moved = workbook.names.map(element => ({
    element,
    ...moveFormula(element.text, reference => book.move(reference, undefined)),
  }));
  const gone = moved.filter(({ element, broken }) => broken && builtIn.test(element.attributes.name ?? ''));
  const list = childOf(workbook.root, 'definedNames');
  if (list !== undefined && gone.length === workbook.names.length) edits.remove(list);
  else
    for (const name of moved) {
      if (gone.includes(name)) edits.remove(name.element);
      else if (name.text !== name.element.text) replaceText(edits, name.element, escapeXml(name.text));
    }
  if (hasOwnFormulas) computeOnLoad(workbook, edits);
  if (!edits.isEmpty) parts.write(workbook.part, edits.apply());
}
