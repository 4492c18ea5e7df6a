import { z } from 'zod';
import { code, oneOf, tick, whole } from '../../kernel/fields';
import { faultOf } from '../../kernel/paper/template';
import { templateForms, templateNames } from '../documents/template-forms';
import { templateFields } from '../documents/template-names';

/** The file is read and tried before the transaction begins; a bad one is refused with the place. */
export const templateInput = z
  .object({
    community: code(),
    paper: oneOf(templateNames),
    version: whole(0, 100_000),
    /** Back to the built-in form. */
    isBuiltIn: tick(),
    file: z.instanceof(File).optional(),
  })
  .transform(async ({ file, ...input }, context) => {
    if (input.isBuiltIn) return { ...input, template: null };
    if (!file?.size) {
      context.addIssue({ code: 'custom', path: ['file'], message: '请先选文件。' });
      return z.NEVER;
    }
    const bytes = Buffer.from(await file.arrayBuffer());
    const fault = faultOf(bytes, templateFields, templateForms[input.paper].required);
    if (fault) {
      context.addIssue({ code: 'custom', path: ['file'], message: fault });
      return z.NEVER;
    }
    return { ...input, template: { bytes, fileName: file.name.toWellFormed().slice(0, 80) } };
  });
