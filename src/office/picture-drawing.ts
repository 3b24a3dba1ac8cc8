import { escapeXml } from './package-parts.ts';
import { printable } from './printable.ts';
import type { Picture } from './template-fields.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DrawnPicture {
  readonly picture: Picture;
  /** In millimetres; the height follows. */
  readonly width: number;
  /** Unlike every other drawing of the file. */
  readonly id: number;
  /** Relationships to the two forms of the picture. */
  readonly emf: string;
  readonly svg: string;
}

/** English metric units. */
const unitsOf = (millimetres: number): number => Math.round(millimetres * 36_000);

const attribute = (text: string): string => escapeXml(printable(text).replace(/\s+/g, ' '));

/** A picture in its line: the metafile for every program, the SVG (ECMA-376 extension of 2016) for those that know it. */
export function drawingXml({ picture, width, id, emf, svg }: DrawnPicture): string {
  const size = `cx="${unitsOf(width)}" cy="${unitsOf((width * picture.height) / picture.width)}"`;
  const name = `id="${id}" name="Picture ${id}" descr="${attribute(picture.alternativeText)}"`;
  const vector = [
    '<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">',
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext>`,
  ].join('');
  return [
    `<w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${name}/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">`,
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${relationships}" r:embed="${emf}"><a:extLst>${vector}</a:extLst></a:blip>`,
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}
