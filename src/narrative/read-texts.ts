import type { Finding } from '../findings/finding.ts';
import { atStart } from '../findings/place.ts';
import type { Host } from '../host.ts';
import { limits } from '../source/limits.ts';
import { decode } from '../source/text.ts';
import { nearest } from '../text/nearest.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { ListedText } from '../workspace/listing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { sectionNames, sectionOf } from './sections.ts';
import { type NarrativeText, textOfMarkdown, textsOfYaml } from './texts.ts';

/** Texts of one period, and what is wrong with their files. */
export interface ReadTexts {
  readonly texts: readonly NarrativeText[];
  readonly findings: readonly Finding[];
}

function unknownSection({ path, location: { name } }: ListedText): Finding {
  const suggestion = nearest(name, sectionNames);
  const args = { name, known: sectionNames, ...(suggestion !== undefined && { suggestion }) };
  return { code: 'narrative/unknown-section', place: atStart(path), args };
}

function readText({ files }: Host, { root }: Workspace, listed: ListedText): ReadTexts {
  const { path, location } = listed;
  const section = sectionOf(location.name);
  if (section === undefined) return { texts: [], findings: [unknownSection(listed)] };
  const content = files.read(`${root}/${path}`, limits.bytes);
  if (content.kind === 'too-large')
    return {
      texts: [],
      findings: [{ code: 'file/too-large', place: atStart(path), args: { size: content.size, limit: limits.bytes } }],
    };
  if (content.kind !== 'bytes')
    return {
      texts: [],
      findings: [
        {
          code: 'file/not-regular',
          place: atStart(path),
          args: { what: content.kind === 'absent' ? 'other' : content.what },
        },
      ],
    };
  const { text, findings } = decode(path, content.bytes);
  return { texts: text === undefined ? [] : [textOfMarkdown(path, section, text.replace(/^\ufeff/, ''))], findings };
}

/** Everything that the coordinator wrote for a period: the YAML file of a cycle among `documents`, and Markdown beside it. */
export function readTexts(
  host: Host,
  workspace: Workspace,
  period: string,
  documents: readonly AnyDocument[],
  cycle: string | undefined,
): ReadTexts {
  const yaml = documents
    .filter(isKind('narrative'))
    .filter(({ location, value }) => location.period === period && (cycle === undefined || value.cycle === cycle));
  const markdown = workspace.texts
    .filter(({ location }) => location.period === period)
    .map(listed => readText(host, workspace, listed));
  return {
    texts: [...yaml.flatMap(({ file, value }) => textsOfYaml(file, value)), ...markdown.flatMap(({ texts }) => texts)],
    findings: markdown.flatMap(({ findings }) => findings),
  };
}
