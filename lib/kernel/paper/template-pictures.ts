// What was drawn by hand, in a filled template: the field gives its lines between two marks, and here they become a picture.
import type PizZip from 'pizzip';
import { type Drawing, drawnMm, pngOf } from './drawing';

/** Signs for private use: nobody types them, and lines of a drawing hold nothing that XML would change. */
const [opens, closes] = ['\uE0D0', '\uE0D1'];
export const drawingMark = ({ path, width, height }: Drawing) => `${opens}${width} ${height} ${path}${closes}`;
const marks = new RegExp(`${opens}(\\d{1,4}) (\\d{1,4}) ([ML\\d ]*)${closes}`, 'g');

/** Of 914,400 to the inch. */
const units = (mm: number) => Math.round(mm * 36_000);
const [cx, cy] = [units(drawnMm.width), units(drawnMm.height)];
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Inside a run, between two texts. */
const inRun = (name: string, nth: number) =>
  [
    `</w:t><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${9000 + nth}" name="${name}" descr="屏上签名"/>`,
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">`,
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${nth}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${office}" r:embed="${name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
    '<w:t xml:space="preserve">',
  ].join('');

const body = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';

export async function putPictures(zip: PizZip): Promise<void> {
  const change = (file: string, how: (xml: string) => string) => {
    const xml = zip.file(file)?.asText();
    if (xml !== undefined) zip.file(file, how(xml));
  };
  const drawn: { name: string; what: Drawing }[] = [];
  // Lines of a fixed height, as official papers have them, would cut it.
  const roomy = (xml: string) => xml.replace(/w:lineRule="exact"/g, 'w:lineRule="atLeast"');
  const paragraphs = /<w:p[ >][\s\S]*?<\/w:p>/g;
  change(body, (xml) =>
    xml
      .replace(paragraphs, (p) => (p.includes(opens) ? roomy(p) : p))
      .replace(marks, (_, width, height, path) => {
        const name = `drawn${drawn.length + 1}`;
        drawn.push({ name, what: { path, width: Number(width), height: Number(height) } });
        return inRun(name, drawn.length);
      }),
  );
  // A head or a foot has no room for one.
  for (const name of Object.keys(zip.files).filter((n) => /^word\/(header|footer)\d*\.xml$/.test(n)))
    change(name, (xml) => xml.replace(marks, ''));
  if (!drawn.length) return;
  for (const { name, what } of drawn) zip.file(`word/media/${name}.png`, await pngOf(what));
  const rows = drawn.map(
    ({ name }) => `<Relationship Id="${name}" Type="${office}/image" Target="media/${name}.png"/>`,
  );
  change(links, (xml) => xml.replace('</Relationships>', `${rows.join('')}</Relationships>`));
  change(types, (xml) =>
    /Extension="png"/i.test(xml)
      ? xml
      : xml.replace(/(<Types\b[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'),
  );
}
