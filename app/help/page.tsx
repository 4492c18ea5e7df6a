import { Page } from '@/components/layout/page';
import { Numbered } from '@/components/ui/numbered';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { frame } from '@/lib/identity/frame';

export const metadata = { title: '怎么用' };

const parts = [
  {
    title: '反映一件事',
    steps: [
      '点“我要反映问题”，写一句话说是什么事、在哪里。没有账号先登录，或者打电话、到窗口，由工作人员替您填。',
      '社区看过以后受理，定下谁来办、哪天办好。您的姓名只给办事的人看。',
      '办完由另一个人到现场核查，再结案。结案不等于解决：没解决的，原因写在公开栏。',
    ],
  },
  {
    title: '投票',
    steps: [
      '在“表决”里看清楚表决的原文、法律要求多少户（人）参加、多少同意。',
      '选好、核对、交票，三步就完。交了就不能改。',
      '不用手机也一样：到现场领纸票，或者请工作人员上门。一户（一人）只算一张票，不管从哪里投。',
      '截止以前谁也看不到赞成反对各多少，管理员也看不到。',
    ],
  },
  {
    title: '请人调解',
    steps: [
      '邻里、租房、漏水、噪声这些纠纷都可以申请，不收钱。任何一方不愿意，随时可以停。',
      '调解的内容不公开，只有双方和调解员能看。',
      '谈成了写协议，过后有人回访，看办到没有。谈不成，会告诉您还可以仲裁、行政解决或者打官司。',
    ],
  },
  {
    title: '收到告知单',
    steps: [
      '告知单是提醒和建议，不是处罚，村（居）委会没有罚款的权力。',
      '改好了、搬不动要人帮忙、或者有不同意见，都可以用单子下面的回执码回，不用账号。',
      '有人来复查，合格就销号。',
    ],
  },
  {
    title: '开通账号',
    steps: [
      '到窗口领一张户码，当面交给您，30 天里用一次有效。',
      '打开户码上的网址，填户码和手机号，设一个密码。',
      '忘了密码也到窗口，签字领一张新的户码。',
    ],
  },
];

export default async function HelpPage() {
  return (
    <Page {...(await frame(null))} narrow>
      <PageHead title="怎么用" lede="在手机上办、到窗口办、用纸办，都算数。字小，点右上角“长辈版”。" />
      {parts.map(({ title, steps }) => (
        <Section key={title} title={title}>
          <Numbered items={steps.map((text) => ({ key: text, text }))} />
        </Section>
      ))}
    </Page>
  );
}
