import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { docxOf } from '@/lib/kernel/paper/docx';
import { text } from '@/lib/kernel/paper/sheet';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, at, mustOn, run } from '@/tests/support/mediation';
import { aWholeCase } from '@/tests/support/whole-case';
import { addAgent } from '../commands/add-agent';
import { failCase } from '../commands/fail-case';
import { recordInvestigation } from '../commands/record-investigation';
import { saveTemplate } from '../commands/save-template';
import { templateForms, templateNames } from '../documents/template-forms';
import { showFile } from './file';
import { showFileArchive } from './file-archive';
import { showPaperWord } from './paper-word';
import { showTemplates } from './templates';

const d = await aDispute('file');
const { ref } = await aWholeCase(d);
const now = at('2026-12-26');
const context = (actor: Actor) => ({ store, actor, now, newId });
const exported = '某人 导出';
const wordOf = async (actor: Actor, paper: string, of = ref) => {
  const made = await showPaperWord.run(context(actor), { community: 'file', ref: of, paper, exported });
  if (!made.ok) return made.error.code;
  return strFromU8(unzipSync(made.value.bytes)['word/document.xml']!)
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '');
};

test('the file opens for the lead and the director; a party and others are refused', async () => {
  const open = async (actor: Actor) => {
    const seen = await showFile.run(context(actor), { community: 'file', ref });
    return seen.ok ? seen.value.papers.filter((p) => p.state === 'missing') : seen.error.code;
  };
  expect(await open(d.mediator.actor)).toEqual([]);
  expect(await open(d.director.actor)).toEqual([]);
  expect(await open(d.downstairs.actor)).toBe('forbidden');
  expect(await open(d.other.actor)).toBe('not_found');
});

test('of a mediation that failed nothing that was said is in the archive', async () => {
  const failed = await aCaseInMediation(d);
  const asked = { place: '家', present: '双方', asked: '邻居', text: '邻居说的秘密。' };
  await mustOn(d, failed.ref, recordInvestigation, d.mediator.actor, { ...asked, at: '2026-11-23 08:50' });
  await aSession(d, failed.ref, 'failure');
  await mustOn(d, failed.ref, failCase, d.mediator.actor, { reason: '谈不拢。', routesTold: 'on' });
  const made = await showFileArchive.run(context(d.director.actor), { community: 'file', ref: failed.ref, exported });
  const files = Object.entries(unzipSync((made as { value: { bytes: Uint8Array } }).value.bytes));
  const all = files.map(([name, bytes]) =>
    name.endsWith('.docx') ? strFromU8(unzipSync(bytes)['word/document.xml']!) : strFromU8(bytes),
  );
  expect(files.map(([name]) => name.slice(3))).toContain('终止调解告知书.docx');
  expect(all.join()).toContain('已封存');
  expect(all.join()).not.toMatch(/各自说了经过|邻居说的秘密/);
});

test('a template of the community is used for the Word file until it is taken back', async () => {
  const form = templateForms.agreement.form;
  const bytes = await docxOf([{ ...form, blocks: [...form.blocks, text('本社区自己加的一句。{#调解}{陈述}{/调解}')] }]);
  const file = new File([bytes], '协议.docx');
  const input = { community: 'file', paper: 'agreement', version: '0' };
  await run(saveTemplate, d.director.actor, { ...input, file });
  const own = await wordOf(d.mediator.actor, 'agreement');
  for (const part of [
    '本社区自己加的一句。李示例要赔被褥',
    'file人调字〔2026〕001号',
    '叁仟贰佰元整',
    '一式3份',
    '李示例',
    '周示例',
  ])
    expect(own).toContain(part);
  expect(own).not.toMatch(/[{}]|undefined|null/);
  // A telephone of the other side is in no copy of a party, whatever the template names.
  expect(await wordOf(d.downstairs.actor, 'agreement')).not.toContain('13900000246');
  await run(saveTemplate, d.director.actor, { ...input, version: '1', isBuiltIn: 'on' });
  expect(await wordOf(d.mediator.actor, 'agreement')).not.toContain('本社区自己加的一句');
});

test('the built-in forms are themselves templates; a bad one is refused and the old one stays', async () => {
  for (const [paper, { form }] of Object.entries(templateForms)) {
    const file = new File([await docxOf([form])], '模板.docx');
    const version = paper === 'agreement' ? '2' : '0';
    await run(saveTemplate, d.director.actor, { community: 'file', paper, version, file });
  }
  const bad = new File([await docxOf([{ title: '协议', blocks: [text('{协议编好}')] }])], '坏.docx');
  const input = { community: 'file', paper: 'agreement', version: '3', file: bad };
  await expect(run(saveTemplate, d.director.actor, input)).rejects.toThrow(/没有“\{协议编好\}”这个字段，在正文第 2 段/);
  expect(await wordOf(d.mediator.actor, 'agreement')).toContain('人民调解协议书');
});

test('a community’s own template says all that the built-in paper says', async () => {
  const failed = await aCaseInMediation(d);
  await mustOn(d, failed.ref, addAgent, d.mediator.actor, {
    ...{ partyId: failed.applicant.id, name: '钱示例', phone: '13700001111', relation: '女儿' },
    ...{ kind: 'agent', scope: 'special', letterDay: '2026-11-23' },
  });
  await mustOn(d, failed.ref, failCase, d.mediator.actor, { reason: '谈不拢。', routesTold: 'on' });
  const papers = templateNames.map((paper) => ({ paper, of: /mandate|notice/.test(paper) ? failed.ref : ref }));
  const all = () => Promise.all(papers.map(({ paper, of }) => wordOf(d.mediator.actor, paper, of)));
  const director = d.director.actor;
  for (const paper of templateNames) {
    const page = await showTemplates.run(context(director), { community: 'file' });
    const version = String(page.ok && page.value.papers.find((p) => p.paper === paper)!.version);
    await run(saveTemplate, director, { community: 'file', paper, version, isBuiltIn: 'on' });
  }
  const builtIn = await all();
  for (const paper of templateNames) {
    const page = await showTemplates.run(context(director), { community: 'file' });
    const version = String(page.ok && page.value.papers.find((p) => p.paper === paper)!.version);
    const file = new File([await docxOf([templateForms[paper].form])], '模板.docx');
    await run(saveTemplate, director, { community: 'file', paper, version, file });
  }
  const own = await all();
  for (const [at, words] of own.entries()) {
    expect(words, templateNames[at]).not.toMatch(/[{}]|undefined|null/);
    const parts = builtIn[at]!.split(/[^\p{L}\p{N}.*〔〕]+/u).filter((part) => part.length > 1);
    expect(
      parts.filter((part) => !words.includes(part)),
      templateNames[at],
    ).toEqual([]);
  }
});
