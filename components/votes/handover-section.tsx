import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { StateTag } from '@/components/ui/state-tag';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { HandoversView } from '@/lib/votes/queries/handovers';

interface HandoverSectionProps {
  handovers: HandoversView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  actions: Record<'handOverPapersAction' | 'receivePapersAction', FormAction>;
  after: string | undefined;
}

type Row = HandoversView['rows'][number];
const sums = ({ blank, issued, returned }: Row['stated']) => `空白 ${blank} 张，发出 ${issued} 张，收回 ${returned} 张`;
const states = {
  waiting: { word: '等接的人确认', shape: 'wait' },
  received: { word: '已交接', shape: 'done' },
  withdrawn: { word: '收回重写', shape: 'pause' },
} as const;

function Amounts() {
  return (
    <>
      <TextField name="blank" label="手上的空白票" unit="张" inputMode="numeric" width="short" />
      <TextField name="issued" label="已经发出的" unit="张" inputMode="numeric" width="short" />
      <TextField name="returned" label="已经收回的" unit="张" inputMode="numeric" width="short" />
    </>
  );
}

/** 交接: the giver writes what is at hand, the receiver counts it again on the own sign-in. */
export function HandoverSection({ handovers, hidden, initial, actions, after }: HandoverSectionProps) {
  const mine = handovers.rows.filter((row) => row.isForMe);
  return (
    <Section title="纸票交接" note="换班时两个人当面点清">
      {mine.map((row) => (
        <Deed key={row.id} title={`接收 ${row.giver} ${shortDateTime(row.givenAt)} 交的纸票`} open>
          <p>请您自己点一遍再填。点完以前先不看对方写的数。</p>
          <ActionForm
            action={actions.receivePapersAction}
            hidden={{ ...hidden, handover: row.id }}
            initial={initial}
            submit="点清了，接收"
            look="go"
          >
            <Amounts />
            <TextArea name="difference" label="和对方写的不一样，为什么" rows={2} maxLength={500} optional />
          </ActionForm>
        </Deed>
      ))}
      {handovers.canGive ? (
        <Deed title="交给下一班">
          {handovers.counters.length ? (
            <ActionForm
              action={actions.handOverPapersAction}
              hidden={hidden}
              initial={initial}
              submit="交出纸票"
              look="plain"
            >
              <SelectField name="receiver" label="交给谁" blank="请选" options={handovers.counters} width="mid" />
              <Amounts />
            </ActionForm>
          ) : (
            <p>还没有别的人能管纸票。请管理员先给一个人“社区工作者”或“监督委员会”的职责。</p>
          )}
        </Deed>
      ) : null}
      {handovers.rows.length ? (
        <>
          <Timeline
            items={handovers.rows.map((row) => ({
              key: row.id,
              when: <When at={row.givenAt} />,
              what: (
                <>
                  {row.giver} 交给 {row.receiver}{' '}
                  <StateTag shape={states[row.state].shape}>{states[row.state].word}</StateTag>
                  {row.isForMe ? null : <span className="small">交的人写：{sums(row.stated)}。</span>}
                  {row.found && row.receivedAt ? (
                    <span className="small">
                      {' '}
                      {shortDateTime(row.receivedAt)} 接的人点：{sums(row.found)}。
                    </span>
                  ) : null}
                  {row.difference ? <span className="said">不一样的原因：{row.difference}</span> : null}
                </>
              ),
            }))}
          />
          <Pager path={`/c/${hidden.community}/votes/${hidden.ref}/papers`} query={{ after }} next={handovers.next} />
        </>
      ) : (
        <p className="small quiet">还没有交接过。</p>
      )}
    </Section>
  );
}
