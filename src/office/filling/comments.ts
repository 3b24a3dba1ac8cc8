import { moveShapes } from '../package/note-shapes.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { descendants } from './drawing-texts.ts';
import type { FilledSheet } from './filled-sheet.ts';

/** Comments follow their cells; of a repeated row the first has them. */
export function moveComments(parts: OfficePackage, sheet: FilledSheet): void {
  const firstCell = (ref: string): string | undefined => sheet.moveRange(ref)?.split(':')[0];
  for (const { kind, target } of relationshipsOf(parts, sheet.part)) {
    if (!parts.has(target)) continue;
    if (kind === 'comments' || kind === 'threadedComment') {
      const edits = new XmlEdits(parts.text(target));
      const local = kind === 'comments' ? 'comment' : 'threadedComment';
      for (const comment of descendants(parts.tree(target), local)) {
        const ref = firstCell(comment.attributes.ref ?? '');
        if (ref === undefined) edits.remove(comment);
        else edits.setAttributes(comment, { ref });
      }
      parts.write(target, edits.apply());
    } else if (kind === 'vmlDrawing')
      parts.write(
        target,
        moveShapes(parts.text(target), row => sheet.layout.range(row, row)?.[0]),
      );
  }
}
