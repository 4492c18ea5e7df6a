import { z } from 'zod';
import { maybeFiles, someFiles } from '../../files/schema';
import { code, id, line, oneOf, optional, paragraph, ref } from '../../kernel/fields';
import { filePurposes, purposes, wrongMedium } from '../rules/files';

const inCase = { community: code(), ref: ref() };

/** Without the version of the case: what a party brings makes no form of the mediator’s stale. */
export const attachFileInput = z
  .object({
    ...inCase,
    purpose: oneOf(filePurposes, '请选是哪一类材料。'),
    caption: line(60),
    files: someFiles(purposes.evidence.takes),
    partyId: optional(id()),
    targetId: optional(id()),
  })
  .superRefine(({ purpose, files }, context) => {
    const types = files.map((file) => file.mediaType);
    const message = wrongMedium(purpose, types);
    if (message) context.addIssue({ code: 'custom', path: ['files'], message });
  });
export const shareFileInput = z.object({
  ...inCase,
  fileId: id(),
  shared: oneOf(['yes', 'no'], '请选给不给双方看。'),
});
export const removeFileInput = z.object({ ...inCase, fileId: id(), reason: paragraph(300) });

/** The field that a deed's form has for what goes with it; nothing chosen is as good. */
export const filesOf = (purpose: keyof typeof purposes) => maybeFiles(purposes[purpose].takes);
