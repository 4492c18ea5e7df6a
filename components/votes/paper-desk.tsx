import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { PaperDeskView } from '@/lib/votes/queries/paper-desk';
import { PaperDifferences } from './paper-differences';
import { PaperGrid } from './paper-grid';

export interface PaperActions {
  countPapersAction: FormAction;
  enterPapersAction: FormAction;
  resolvePaperAction: FormAction;
}

interface PaperDeskProps {
  vote: PaperDeskView;
  hidden: { community: string; ref: string };
  keys: { count: string; enter: string; resolve: string };
  initial: FormState;
  actions: PaperActions;
  rows: number;
}

const acts = [
  { value: 'issued', label: '发出' },
  { value: 'returned', label: '收回' },
];

/** Where there is no choice it is made. */
const onlyOne = (options: { value: string }[]) => (options.length === 1 ? options[0]?.value : undefined);

export function PaperDesk({ vote, hidden, keys, initial, actions, rows }: PaperDeskProps) {
  const { totals, halfRead } = vote;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="纸票登记和录入"
        lede="一张票由两个人各录一遍，互相看不到；两遍一样才算数，不一样的由第三个人看着票定。"
      />
      {vote.told ? <Told {...vote.told} /> : null}
      <Section title="数一数">
        <Table
          caption="纸票张数"
          stack={false}
          columns={[
            { head: '登记', rowHead: true },
            { head: '张', num: true },
          ]}
          rows={[
            { key: 'issued', cells: ['发出', totals.issued] },
            { key: 'returned', cells: ['收回', totals.returned] },
            { key: 'entered', cells: ['第一遍录入', totals.entered] },
            { key: 'twice', cells: ['第二遍录入', totals.enteredTwice] },
            { key: 'settled', cells: ['已经算数', totals.settled] },
            { key: 'refused', cells: ['已经用别的办法投过，不计', totals.refused] },
            { key: 'voided', cells: ['手机投的票当面作废', totals.voided] },
          ]}
        />
        <ActionForm
          action={actions.countPapersAction}
          hidden={{ ...hidden, key: keys.count }}
          initial={initial}
          submit="登记张数"
          look="plain"
        >
          <Choices name="act" label="发出还是收回" options={acts} tight />
          <Choices
            name="channel"
            label="哪一种票"
            options={vote.paperChannels}
            defaultValue={onlyOne(vote.paperChannels)}
            tight
          />
          <TextField name="amount" label="张数" unit="张" inputMode="numeric" width="short" />
        </ActionForm>
      </Section>
      {vote.isOpen ? (
        <Section title="录入" note={halfRead.others.length ? `等您录第二遍：${halfRead.others.length} 张` : undefined}>
          {halfRead.others.length ? <p className="small">票号：{halfRead.others.join('、')}</p> : null}
          {halfRead.mine.length ? (
            <p className="small quiet">您录过、等另一个人录的：{halfRead.mine.join('、')}</p>
          ) : null}
          <ActionForm
            action={actions.enterPapersAction}
            hidden={{ ...hidden, key: keys.enter }}
            submit="存下这一页"
            look="go"
          >
            <Choices
              name="channel"
              label="这一页是哪一种票"
              options={vote.paperChannels}
              defaultValue={onlyOne(vote.paperChannels)}
              tight
            />
            <PaperGrid rows={rows} items={vote.items} />
          </ActionForm>
        </Section>
      ) : null}
      <PaperDifferences vote={vote} hidden={hidden} formKey={keys.resolve} action={actions.resolvePaperAction} />
    </>
  );
}

function Told({ entered, differing, notes }: NonNullable<PaperDeskView['told']>) {
  return (
    <section className="next" role="status">
      <h2>存下了 {entered} 张</h2>
      {differing ? <p>其中 {differing} 张和另一个人录的不一样，要由第三个人来定。</p> : null}
      {notes.length ? (
        <ul>
          {notes.map(({ number, why }) => (
            <li key={number}>
              {number} 号：{why}。
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
