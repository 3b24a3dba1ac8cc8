import { OfficePackage } from '../../office/package/office-package.ts';
import { readWorkbook } from '../../office/package/workbook-part.ts';
import { localName } from '../../office/package/xml.ts';
import type { SheetPlace } from './place.ts';

/** Text above or below the pages of a sheet. */
export interface PrintedText {
  readonly place: SheetPlace;
  readonly text: string;
}

const printed = /^(?:odd|even|first)(?:Header|Footer)$/;

/** What the sheets of a workbook print above and below their pages; the reader of cells leaves it out. */
export function printedTexts(bytes: Uint8Array): readonly PrintedText[] {
  const parts = OfficePackage.open(bytes);
  return readWorkbook(parts).sheets.flatMap(({ name, part }) => {
    const texts: PrintedText[] = [];
    if (part === undefined) return texts;
    let isPrinted = false;
    parts.walk(part, {
      open: tag => {
        isPrinted = printed.test(localName(tag.name));
      },
      close: () => {
        isPrinted = false;
      },
      text: text => {
        if (isPrinted) texts.push({ place: { sheet: name }, text });
      },
    });
    return texts;
  });
}
