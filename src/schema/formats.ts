/** The formats that the schemas name; the compiled validators call them. */
import { isCivilDate } from '../model/civil-date.ts';
import { parseInstant } from '../model/instant.ts';

const isInstant = (value: string): boolean => parseInstant(value) !== undefined;

export { isCivilDate as 'civil-date', isInstant as instant };
