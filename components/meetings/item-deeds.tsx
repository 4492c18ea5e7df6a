import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Deed } from '@/components/ui/deed';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { SPEECH_MINUTES, SPEECH_TURNS, statementKinds, statementStances } from '@/lib/meetings/rules';
import { routes } from '@/lib/proposals/rules';
import type { ItemProps } from './meeting-item';

const optionsOf = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }));
const routeHints: Record<string, string> = {
  execute: '居（村）民委员会照办，列出任务',
  refer: '属于居民（村民）会议或业主大会决定的事',
  continue: '意见还不一致，再收意见、再议',
  decline: '写明理由，向大家公布',
};

/** Recording what is said on a topic, and deciding it. */
export function ItemDeeds({ item, meeting: m, hidden, initial, actions }: ItemProps) {
  const common = { hidden: { ...hidden, item: item.id }, initial, look: 'go' as const };
  const present = [...m.members, ...m.guests].flatMap((s) =>
    s.signedInAt && s.personId ? [{ value: s.personId, label: s.name }] : [],
  );
  return (
    <>
      {m.can.record ? (
        <Deed title="记一次发言">
          <ActionForm
            {...common}
            action={actions.recordStatementAction}
            submit="记下来"
            draft={`say-${item.position}`}
            note={`每次 ${SPEECH_MINUTES} 分钟，每人 ${SPEECH_TURNS} 次。这是提醒，不拦人。`}
          >
            <SelectField name="speakerId" label="谁说的" hint="签到的人" blank="请选" options={present} />
            <Choices name="kind" label="是什么" tight options={optionsOf(statementKinds)} defaultValue="speech" />
            <Choices name="stance" label="态度" tight options={optionsOf(statementStances)} defaultValue="neutral" />
            <TextArea name="text" label="说了什么" hint="会公开，请不要写人名" rows={3} maxLength={2000} />
          </ActionForm>
        </Deed>
      ) : null}
      {m.can.decide ? (
        <Deed title="举手，作决定" open={m.attendance?.met}>
          {m.attendance?.met ? null : (
            <p>
              签到 {m.present} 人，够 {m.attendance?.needed} 人才能作决定。
            </p>
          )}
          <ActionForm {...common} action={actions.decideItemAction} submit="记下决定" draft={`decide-${item.position}`}>
            <TextField name="forCount" label="赞成" unit="人" inputMode="numeric" width="short" />
            <TextField name="againstCount" label="反对" unit="人" inputMode="numeric" width="short" />
            <TextField name="abstainCount" label="弃权" unit="人" inputMode="numeric" width="short" />
            <SelectField
              name="secondCounterId"
              label="谁复核了人数"
              hint="另一位签到的人再数一遍"
              blank="请选"
              options={present}
            />
            <Choices
              name="route"
              label="往哪里去"
              options={optionsOf(routes).map((o) => ({ ...o, hint: routeHints[o.value]! }))}
            />
            <TextArea name="text" label="决定的原文" hint="会公开，请不要写人名" rows={4} maxLength={3000} doc />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
