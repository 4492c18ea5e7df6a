import { and, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dateTime } from '@/lib/i18n/format';
import { fillTemplate } from '@/lib/kernel/paper/template';
import { defineQuery } from '@/lib/kernel/query';
import type { FillTemplate } from '../documents/archive';
import { kinds, type PaperName } from '../documents/catalogue';
import type { PaperCase } from '../documents/paper-case';
import { fillingOf } from '../documents/template-fields';
import { templateForms, templateNames } from '../documents/template-forms';
import { templateFields } from '../documents/template-names';
import { maySaveTemplate } from '../policy/dossier';

const { paperTemplates, people } = tables;

/** The newest version of each template, without its bytes. */
const findVersions = (read: Reader, communityId: string) =>
  read
    .select({
      paper: paperTemplates.paper,
      version: paperTemplates.version,
      fileName: paperTemplates.fileName,
      sha256: paperTemplates.sha256,
      at: paperTemplates.at,
      by: people.name,
    })
    .from(paperTemplates)
    .innerJoin(people, eq(people.id, paperTemplates.savedById))
    .where(eq(paperTemplates.communityId, communityId))
    .orderBy(desc(paperTemplates.version))
    .limit(200);

/** Null: the built-in form. Its version counts on either way. */
export async function findTemplate(read: Reader, communityId: string, paper: string) {
  const [row] = await read
    .select({ version: paperTemplates.version, bytes: paperTemplates.bytes, fileName: paperTemplates.fileName })
    .from(paperTemplates)
    .where(and(eq(paperTemplates.communityId, communityId), eq(paperTemplates.paper, paper)))
    .orderBy(desc(paperTemplates.version))
    .limit(1);
  return row ?? { version: 0, bytes: null, fileName: null };
}

/** The community's own templates, ready to be filled with this case. */
export async function findTemplates(
  read: Reader,
  communityId: string,
  c: PaperCase,
  exported: string,
  names: readonly PaperName[] = templateNames,
): Promise<FillTemplate> {
  const own = new Map<PaperName, Buffer>();
  for (const name of names) {
    if (!templateForms[name].fits(c)) continue;
    const { bytes } = await findTemplate(read, communityId, name);
    if (bytes) own.set(name, bytes);
  }
  return (name) => {
    const bytes = own.get(name);
    return bytes ? fillTemplate(bytes, fillingOf(c, exported), exported) : null;
  };
}

const fieldWords = Object.entries(templateFields).map(([name, inner]) => ({
  name,
  inner: inner === true ? null : Object.keys(inner),
}));

/** The page of templates: which paper has one, since when, and the names that may be used. */
export const showTemplates = defineQuery({
  name: 'mediation.templates',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    return community && { communityId: community.id, versions: await findVersions(read, community.id) };
  },
  authorize: maySaveTemplate,
  present: ({ loaded: { versions } }) => ({
    papers: templateNames.map((paper) => {
      const of = versions.filter((v) => v.paper === paper);
      return {
        paper,
        label: kinds[paper].label,
        version: of[0]?.version ?? 0,
        isOwn: Boolean(of[0]?.sha256),
        history: of.map((v) => ({
          key: v.version,
          words: `第 ${v.version} 版，${v.sha256 ? (v.fileName ?? '') : '改回内置的'}，${v.by}，${dateTime(v.at)}`,
        })),
      };
    }),
    fields: fieldWords,
  }),
});

/** The template to be changed: the community's own, else null for the built-in form. */
export const takeTemplate = defineQuery({
  name: 'mediation.take-template',
  async load(read, { community: code, paper }: { community: string; paper: string }) {
    const community = await findCommunity(read, code);
    const name = templateNames.find((n) => n === paper);
    return community && name
      ? { communityId: community.id, name, ...(await findTemplate(read, community.id, name)) }
      : null;
  },
  authorize: maySaveTemplate,
  present: ({ loaded: { name, bytes, version } }) => ({ name, label: kinds[name].label, bytes, version }),
});
