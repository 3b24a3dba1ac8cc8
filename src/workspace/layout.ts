import type { DocumentKind } from '../model/documents.ts';
import { checkpointLimits, limits, type SizeLimits, unitListLimits } from '../source/limits.ts';

/** Which file of a plan a path names: the contract of the workspace. */
export interface Location {
  readonly kind: DocumentKind;
  /** The period that the folder or file name stands for. */
  readonly period?: string;
  /** The unit that the folder or file name stands for. */
  readonly unit?: string;
  /** File name without its ending. */
  readonly name: string;
}

const period = '(?<period>[^/]+)';

const patterns: readonly (readonly [DocumentKind, RegExp])[] = [
  ['report', new RegExp(`^reports/${period}/(?<name>(?<unit>[^/]+))\\.yaml$`)],
  ['receipt', new RegExp(`^receipts/${period}/(?<unit>[^/]+)/(?<name>[^/]+)\\.yaml$`)],
  ['plan', /^(?<name>plan)\.yaml$/],
  ['units', /^(?<name>units)\.yaml$/],
  ['indicators', /^(?<name>indicators)\.yaml$/],
  ['amendment', /^amendments\/(?<name>[^/]+)\.yaml$/],
  ['roster', new RegExp(`^rosters/(?<name>${period})\\.yaml$`)],
  ['arrival', /^arrivals\/[^/]+\/(?<name>[^/]+)\.yaml$/],
  ['checkpoint', /^checkpoints\/(?<name>[^/]+)\.yaml$/],
  ['narrative', new RegExp(`^narrative/(?<name>${period})\\.yaml$`)],
  ['reminder', new RegExp(`^reminders/${period}/(?<name>[^/]+)\\.yaml$`)],
];

/** `undefined` for a path that is no file of a plan. */
export function locationOf(path: string): Location | undefined {
  for (const [kind, pattern] of patterns) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const { name = '', period: folder, unit } = groups;
    return { kind, name, ...(folder !== undefined && { period: folder }), ...(unit !== undefined && { unit }) };
  }
  return undefined;
}

/** How much of a file of this kind is read. */
const ownLimits: Partial<Readonly<Record<DocumentKind, SizeLimits>>> = {
  checkpoint: checkpointLimits,
  units: unitListLimits,
  roster: unitListLimits,
};

export const sizeLimits = (kind: DocumentKind): SizeLimits => ownLimits[kind] ?? limits;

export const byteLimit = (kind: DocumentKind): number => sizeLimits(kind).bytes;

/** Files that every plan must have. */
export const requiredFiles = ['plan.yaml', 'units.yaml', 'indicators.yaml'] as const;

export const originalsFolder = 'originals/sha256';

export const rosterPath = (period: string): string => `rosters/${period}.yaml`;

export const reportPath = (period: string, unit: string): string => `reports/${period}/${unit}.yaml`;

export const arrivalPath = (year: string, id: string): string => `arrivals/${year}/${id}.yaml`;

export const receiptPath = (period: string, unit: string, id: string): string =>
  `receipts/${period}/${unit}/${id}.yaml`;

export const checkpointsFolder = 'checkpoints';

export const checkpointPath = (name: string): string => `${checkpointsFolder}/${name}.yaml`;
export const reminderPath = (period: string, id: string): string => `reminders/${period}/${id}.yaml`;

export const originalPath = (sha256: string): string => `${originalsFolder}/${sha256.slice(0, 2)}/${sha256}`;

/** Folders in which only plain files may lie: what they hold is evidence. */
export const registerFolders = ['arrivals', 'receipts', 'originals', checkpointsFolder] as const;

export const narrativePath = (period: string): string => `narrative/${period}.yaml`;

/** A text in Markdown that lies beside the narrative of a period. */
export interface TextLocation {
  readonly period: string;
  /** Path inside the folder of the period, without its ending. */
  readonly name: string;
}

const narrativeText = new RegExp(`^narrative/${period}/(?<name>.+)\\.md$`);

/** `undefined` for what is no such text; a README is for people. */
export function textLocationOf(path: string): TextLocation | undefined {
  const { period: own = '', name = '' } = narrativeText.exec(path)?.groups ?? {};
  return name === '' || /(^|\/)readme$/i.test(name) || /(^|\/)\./.test(name) ? undefined : { period: own, name };
}

/** Folders that hold the state of the tool itself, and files that systems and people leave beside data. */
const ignored =
  /(^|\/)(\.[^/]*|~\$[^/]*|[^/]*~|Thumbs\.db|desktop\.ini|[^/]+\.md)$|^checkpoints\/([^/]+\.yaml\.sig|allowed_signers)$/i;

/** Markdown beside the narratives: a text for a report under a name that is none would not be printed. */
const strayText = /^narrative\/(?!(?:.*\/)?(?:readme\.md$|\.)).*\.md$/i;

export const isIgnored = (path: string): boolean => ignored.test(path) && !strayText.test(path);
