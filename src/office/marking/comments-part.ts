import { addressText, type CellAddress } from '../package/cell-address.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { cellText, decodedText, storedText, textElement } from '../package/rich-text.ts';
import { prefixOf } from '../package/xml.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf, childrenOf, type XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';

export interface Note extends CellAddress {
  readonly text: string;
}

/** Longer comments cannot be read on a screen; the list sheet has all of it. */
export const longestNote = 1500;

export const emptyComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;

function run(prefix: string, bold: boolean, text: string): string {
  const properties = [
    bold ? `<${prefix}b/>` : '',
    `<${prefix}sz val="10"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/>`,
  ];
  return `<${prefix}r><${prefix}rPr>${properties.join('')}</${prefix}rPr>${textElement(prefix, text)}</${prefix}r>`;
}

/** Adds comments to a part of comments; a cell that has one keeps its words, ours come below them. */
export function addComments(
  parts: OfficePackage,
  part: string,
  notes: readonly Note[],
  { author, heading }: { readonly author: string; readonly heading: string },
): void {
  const root = parts.tree(part);
  const prefix = prefixOf(root.name);
  const [authors, list] = [childOf(root, 'authors'), childOf(root, 'commentList')];
  const edits = new XmlEdits(parts.text(part));
  const names = authors === undefined ? [] : childrenOf(authors, 'author').map(({ text }) => text);
  const written = cellText(author, 255);
  const known = names.findIndex(name => escapeXml(name) === written);
  const authorXml = `<${prefix}author>${written}</${prefix}author>`;
  if (authors === undefined) edits.insert(root.end, `<${prefix}authors>${authorXml}</${prefix}authors>`);
  else if (known === -1) edits.append(authors, authorXml);
  const present = new Map((list?.children ?? []).map(comment => [comment.attributes.ref ?? '', comment]));
  const added: string[] = [];
  for (const note of notes) {
    const ours = (before: string): string =>
      run(prefix, true, before + cellText(heading, 255)) + run(prefix, false, `\n${cellText(note.text, longestNote)}`);
    const own = present.get(addressText(note));
    const text = own && childOf(own, 'text');
    if (text !== undefined) edits.append(text, ours(textOf(text) === '' ? '' : '\n\n'));
    else if (own === undefined)
      added.push(
        `<${prefix}comment ref="${addressText(note)}" authorId="${known === -1 ? names.length : known}">`,
        `<${prefix}text>${ours('')}</${prefix}text></${prefix}comment>`,
      );
  }
  if (list !== undefined) edits.append(list, added.join(''));
  else edits.append(root, `<${prefix}commentList>${added.join('')}</${prefix}commentList>`);
  parts.write(part, edits.apply());
}

/** Text elements of a comment, alone or in runs, with what a run goes with. */
function piecesOf(text: XmlElement): readonly { readonly whole: XmlElement; readonly t: XmlElement }[] {
  return text.children.flatMap(child => {
    if (child.name === `${prefixOf(text.name)}t`) return [{ whole: child, t: child }];
    const t = child.name === `${prefixOf(text.name)}r` ? childOf(child, 't') : undefined;
    return t === undefined ? [] : [{ whole: child, t }];
  });
}

const textOf = (text: XmlElement): string =>
  piecesOf(text)
    .map(({ t }) => decodedText(t.text))
    .join('');

/** Where our words begin: at the heading as a line of its own. */
function ownStart(text: string, heading: string): number {
  if (text === heading || text.startsWith(`${heading}\n`)) return 0;
  return text.indexOf(`\n${heading}\n`);
}

/**
 * Takes away the words that begin with the heading, and the comments that have no others; the cells of those are given back.
 * Programs that saved the file have cut the text into other runs, so it is found across them.
 */
export function removeComments(parts: OfficePackage, part: string, heading: string): readonly string[] {
  const root = parts.tree(part);
  const edits = new XmlEdits(parts.text(part));
  const gone: string[] = [];
  for (const comment of childOf(root, 'commentList')?.children ?? []) {
    const text = childOf(comment, 'text');
    const said = text === undefined ? '' : textOf(text);
    const start = ownStart(said, heading);
    if (text === undefined || start === -1) continue;
    const kept = said.slice(0, start).replace(/\n+$/, '');
    if (kept === '') {
      edits.remove(comment);
      gone.push(comment.attributes.ref ?? '');
    } else keepStart(edits, text, kept.length);
  }
  if (!edits.isEmpty) parts.write(part, edits.apply());
  return gone;
}

/** Leaves the first so many units of the text of a comment. */
function keepStart(edits: XmlEdits, text: XmlElement, length: number): void {
  let at = 0;
  for (const { whole, t } of piecesOf(text)) {
    const said = decodedText(t.text);
    if (at >= length) edits.remove(whole);
    else if (at + said.length > length)
      edits.replace(t.start, t.close, textElement(prefixOf(t.name), storedText(said.slice(0, length - at))));
    at += said.length;
  }
}
