import { once } from '../text/once.ts';

/** Made when first asked for: it takes longer than reading ten reports. */
const format = once(() => new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }));

/** A number as it is typed into a file: no separators, decimals behind a dot. */
export const digits = (value: number): string => format().format(value);
