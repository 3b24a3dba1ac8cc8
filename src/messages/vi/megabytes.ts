import { formatNumber } from '../../text/vietnamese.ts';

/** `10 MB`; less than one is shown with a decimal, so that it is not nothing. */
export function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024;
  return `${formatNumber(size < 10 ? Math.ceil(size * 10) / 10 : Math.ceil(size))} MB`;
}
