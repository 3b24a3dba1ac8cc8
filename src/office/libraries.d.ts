/** Entries that the libraries do not type, or type as something else than they are when imported as a module. */
declare module 'docxtemplater/js/inspect-module.js' {
  /** One tag, or a section with the tags inside it. */
  export interface TagPart {
    readonly value: string;
    readonly module?: string;
    readonly inverted?: boolean;
    /** Of a picture that stands where none can. */
    readonly fault?: import('./template-faults.ts').TagFault;
    readonly subparsed?: readonly TagPart[];
  }
  export default class InspectModule {
    readonly name: string;
    getAllStructuredTags(): readonly TagPart[];
  }
}

/** A sixth lighter at start than the root of the package, which also brings the readers of streams. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs';

  const WorkbookClass: new () => Workbook;
  export default WorkbookClass;
}
