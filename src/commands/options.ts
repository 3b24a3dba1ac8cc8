/** Options that every command takes, as commander hands them over. */
export interface GlobalOptions {
  /** `-C DIR` */
  readonly C?: string;
  readonly lang?: string;
  /** `--color [when]`, `--no-color` */
  readonly color?: 'always' | 'never' | 'auto' | boolean;
  readonly verbose?: boolean;
}
