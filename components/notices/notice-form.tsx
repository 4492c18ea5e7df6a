import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { NewNoticeView } from '@/lib/notices/queries/form';
import { categories } from '@/lib/notices/rules';

const categoryOptions = Object.entries(categories).map(([value, { word }]) => ({ value, label: word }));

interface NoticeFormProps extends NewNoticeView {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

/** The hazard as it was seen. The paper is the next step, filled in from what stands here and on the roster. */
export function NoticeForm({ action, hidden, initial, buildings, checkedAt, issue }: NoticeFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ ...hidden, issue: issue?.ref }}
      initial={initial}
      submit="记下来"
      draft="notice"
      head={
        <PageHead
          title="记一处隐患"
          lede={
            issue
              ? `由事项“${issue.title}”转来。记下以后，下一步开告知单。`
              : '先记下看到什么、在哪里。当场改好的到此为止，没改的下一步开告知单。'
          }
          crumb={{ href: `/c/${hidden.community}/notices`, label: '告知单', back: true }}
        />
      }
      note="村、居委会没有执法权：只告知、只帮忙，不写“责令”“罚款”这样的话。"
    >
      <SelectField
        name="category"
        label="哪一类隐患"
        blank="请选"
        options={categoryOptions}
        {...(issue?.category ? { defaultValue: issue.category } : {})}
      />
      <SelectField
        name="buildingId"
        label="在哪栋楼"
        blank="不在楼里"
        options={buildings}
        optional
        {...(issue?.buildingId ? { defaultValue: issue.buildingId } : {})}
      />
      <TextField
        name="place"
        label="具体位置"
        hint="写到哪件设备、哪个点，例如：2 单元一层楼梯间东侧，配电箱前"
        maxLength={80}
        {...(issue ? { defaultValue: issue.place } : {})}
      />
      <TextArea name="text" label="看到的情况" hint="写数字：堆了多少、通道还剩几米" rows={4} maxLength={1000} />
      <DatetimeField name="checkedAt" label="什么时候看到的" defaultValue={checkedAt} max={checkedAt} />
      <TextField
        name="unitCode"
        label="哪一户的房号"
        hint="照房屋登记的写法。填了房号，户主姓名会自动带出来"
        width="mid"
        maxLength={20}
        optional
      />
      <TextField
        name="recipientName"
        label="户主姓名，或者单位名称"
        hint="不是住户的（店铺、物业、公司）在这里写单位名称"
        maxLength={40}
        optional
      />
      <CheckField name="onSpot" value="on" label="当场已经改好了" hint="不用开告知单，也可以不写是哪一户" />
    </ActionForm>
  );
}
