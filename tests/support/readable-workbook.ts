import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** LibreOffice writes `true` where exceljs understands `1` alone: page set-up and styles of a re-saved template would be lost. */
export function readable(template: Uint8Array): ArrayBuffer {
  const parts = Object.entries(unzipSync(template)).map(([name, bytes]): [string, Uint8Array] => {
    if (!/^xl\/(styles|workbook|worksheets\/[^/]+)\.xml$/.test(name)) return [name, bytes];
    const xml = strFromU8(bytes).replace(/<[^>]*>/g, tag =>
      tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
    );
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 }).slice().buffer;
}
