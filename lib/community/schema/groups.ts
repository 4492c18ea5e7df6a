// Inputs of the 村民小组.
import { z } from 'zod';
import { chosen, code, line, paragraph } from '../../kernel/fields';

export const groupInput = z.object({ community: code(), name: line(20) });

const most = 500;
const codes = () =>
  paragraph(12_000).transform((text, context) => {
    const all = [...new Set(text.split(/[\s,，、；;]+/).filter(Boolean))];
    if (!all.length || all.length > most)
      context.addIssue({ code: 'custom', message: `请填户号，用空格或者换行隔开，一次最多 ${most} 户。` });
    return all;
  });
export const fillGroupInput = z.object({ community: code(), groupId: chosen('村民小组'), codes: codes() });
