/** Why a workspace does not lie on a disk of this machine alone. */
export interface SharedFolder {
  readonly kind: 'synchronised' | 'network';
  /** Name of the service, or of the share. */
  readonly name: string;
}
