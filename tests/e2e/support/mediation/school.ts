// The list of the families as the community would bring it: a file of the same kind as the template that is downloaded.
import writeXlsxFile from 'write-excel-file/node';
import { families } from '@/seeds/demo/training-families';

export async function claimsFile(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const heads = ['姓名', '手机', '主张金额', '合同编号'].map((value) => ({ value }));
  const rows = families().map((f) => [f.name, f.phone, f.yuan, f.contractNo].map((value) => ({ value, type: String })));
  const buffer = await writeXlsxFile([{ data: [heads, ...rows], sheet: '名单' }]).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: '退费名单.xlsx', mimeType, buffer };
}
