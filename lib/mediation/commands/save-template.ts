import { createHash } from 'node:crypto';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { maySaveTemplate } from '../policy/dossier';
import { findTemplate } from '../queries/templates';
import { templateInput } from '../schema/template';

const { paperTemplates } = tables;

/** A paper's Word template as the community changed it, or back to the built-in form. Every version stays. */
export const saveTemplate = defineCommand({
  name: 'mediation.save-template',
  input: templateInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    return { communityId: community.id, last: await findTemplate(tx, community.id, input.paper) };
  },
  authorize: maySaveTemplate,
  decide({ input, loaded, by, now, newId }) {
    const fresh = checkVersion(loaded.last, input.version);
    if (!fresh.ok) return fresh;
    const { paper, template } = input;
    const id = newId();
    const sha256 = template && createHash('sha256').update(template.bytes).digest('hex');
    const version = loaded.last.version + 1;
    return ok({
      change: {
        ...{ id, communityId: loaded.communityId, paper, version, sha256, savedById: by.personId, at: now },
        ...{ bytes: template?.bytes ?? null, fileName: template?.fileName ?? null },
      },
      events: [{ type: 'mediation.template-saved', subjectId: id, payload: { paper, version, sha256 } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(paperTemplates).values(row);
    return { version: row.version };
  },
  says: lateSentences,
});
