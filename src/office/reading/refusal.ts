/** Leaves a reader from any depth; never leaves the module that reads a whole file, which gives the fault as a value. */
export class Refusal<Fault> extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super('refused');
    this.fault = fault;
  }
}
