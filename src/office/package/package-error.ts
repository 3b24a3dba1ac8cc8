/**
 * Why a package cannot be worked on: `zip`: no package; `size`: more than a form can hold; `missing`: a part that a workbook needs
 * is absent; `xml`: a part is not well-formed, nested without reason, has a document type or is not UTF-8; `shape`: a part lacks
 * the elements that it must have.
 */
export type PackageFault = 'zip' | 'size' | 'missing' | 'xml' | 'shape';

export class PackageError extends Error {
  readonly fault: PackageFault;
  readonly part: string | undefined;

  constructor(fault: PackageFault, part?: string) {
    super(part === undefined ? fault : `${fault}: ${part}`);
    this.fault = fault;
    this.part = part;
  }
}
