/** More than an office of a province gets in a December, and less than fills a disk by mistake (ASVS 5.0 5.2.4). */
export const limits = { files: 1000, fileBytes: 50 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024 };

/** How much one run may still take in, with what archives and messages hold. */
export class Allowance {
  #files: number = limits.files;
  #bytes: number = limits.totalBytes;

  /** Whether a file of this size may be taken in, which it then counts as. */
  takes(size: number): boolean {
    if (this.#files === 0 || size > this.#bytes) return false;
    this.#files -= 1;
    this.#bytes -= size;
    return true;
  }
}
