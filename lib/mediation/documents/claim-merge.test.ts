import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annexDocx, joinMerge, mergeClaims } from './claim-merge';
import type { GroupPaper, PaperClaim } from './claim-papers';

const g: GroupPaper = {
  ...{ org: '紫锦社区人民调解委员会', title: '退学费', number: '紫锦人调字〔2026〕012号', absentName: '某培训学校' },
  ...{ respondents: ['某总部'], mediators: ['孙示例'], speakers: ['家长1'], exported: '孙示例 今天导出' },
  terms: [
    {
      ...{
        ordinal: '一',
        kind: 'pay',
        debtor: '某总部',
        text: '按附表退还课时费。',
        amount: 877_112,
        dueDay: '2026-12-30',
      },
      ...{ state: 'open', doneDay: null, proof: null, parts: [] },
    },
  ],
};
const claim = (no: number, amount: number): PaperClaim => ({
  ...{ no, name: no === 2 ? '王/五' : `家长${no}`, phone: '13900000001', contractNo: `PX-${no}`, amount },
  ...{ agreed: no === 3 ? 400_056 : 0, paid: 0, signedDay: no === 3 ? '2026-11-23' : null },
});
const claims = [claim(1, 438_556), claim(2, 38_500), claim(3, 438_556)];
/** The text, and after it what stands at the foot of the pages. */
const words = (docx: Uint8Array) => {
  const files = unzipSync(docx);
  const feet = Object.keys(files).filter((name) => /^word\/footer\d*\.xml$/.test(name));
  return ['word/document.xml', ...feet].map((name) => strFromU8(files[name]!).replace(/<[^>]+>/g, '')).join('');
};

test('from one text a paper for each family, with its own name, contract and sum', async () => {
  const zip = unzipSync(await mergeClaims(g, claims, new Date('2026-11-23T09:00:00+08:00')));
  expect(Object.keys(zip)).toEqual(['00001 家长1.docx', '00002 王_五.docx', '00003 家长3.docx']);
  const [first, second, third] = Object.values(zip).map(words);
  expect(first).toMatch(/家长1.*PX-1.*4,385.56元（肆仟叁佰捌拾伍元伍角陆分）/);
  expect(second).toMatch(/王\/五.*385.00元/);
  expect(third).toMatch(/4,000.56元/);
  for (const paper of [first, second, third]) {
    expect(paper).toMatch(
      /紫锦人调字〔2026〕012号.*某培训学校下落不明.*某总部于2026年12月30日前付8,771.12元.*孙示例 今天导出/,
    );
    expect(paper).not.toMatch(/undefined|null|〔[a-z]+〕/);
  }
  expect(first).not.toMatch(/家长3|PX-3/);
});

test('the annex has every family once and the sum of all', async () => {
  const annex = words(await annexDocx(g, claims));
  expect(annex).toMatch(/共 3 户，合计 8,771.12元/);
  for (const c of claims) expect(annex.split(c.contractNo)).toHaveLength(2);
  expect(annex).toMatch(/2026年11月23日/);
});

test('many zips are one, part after part, with a list of what is in it', async () => {
  const at = new Date('2026-11-23T09:00:00+08:00');
  const read: number[] = [];
  async function* parts() {
    for (const [nth, claim] of claims.entries()) {
      read.push(nth);
      yield await mergeClaims(g, [claim], at);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of joinMerge(parts(), at)) {
    // The next part is not read before this one is taken.
    if (!chunks.length) expect(read).toEqual([0]);
    chunks.push(chunk);
  }
  const zip = unzipSync(Buffer.concat(chunks));
  expect(Object.keys(zip)).toEqual(['00001 家长1.docx', '00002 王_五.docx', '00003 家长3.docx', '目录.txt']);
  expect(strFromU8(zip['目录.txt']!)).toMatch(/^共 3 份\r\n00001 家长1.docx/);
  expect(words(zip['00003 家长3.docx']!)).toMatch(/PX-3/);
});

test('`unzip` reads the Chinese names: the zip says it was made on Unix', async () => {
  const zip = Buffer.from(await mergeClaims(g, claims, new Date('2026-11-23T09:00:00+08:00')));
  const central = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  expect({ madeOn: zip[central + 5], isUtf8: (zip.readUInt16LE(central + 8) & 0x800) !== 0 }).toEqual({
    madeOn: 3,
    isUtf8: true,
  });
});
