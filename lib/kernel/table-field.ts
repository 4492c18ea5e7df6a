import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openTable } from './table-file';

const asTable = z.object({ table: z.array(z.array(z.string())) });

/** A file, read before the transaction begins; or its table, where rows come from a program. */
export const tableFile = () =>
  z.union([z.instanceof(File), asTable], { error: '请先选文件。' }).transform(async (given, context) => {
    const bytes =
      given instanceof File ? Buffer.from(await given.arrayBuffer()) : Buffer.from(JSON.stringify(given.table));
    const opened = given instanceof File ? await openTable(bytes) : given;
    if ('problem' in opened) {
      context.addIssue({ code: 'custom', message: opened.problem });
      return z.NEVER;
    }
    return { hash: createHash('sha256').update(bytes).digest('hex'), table: opened.table };
  });
