import { Page } from '@/components/layout/page';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { frame } from '@/lib/identity/frame';

export const metadata = { title: '个人信息说明' };

export default async function PrivacyPage() {
  return (
    <Page {...(await frame(null))} narrow>
      <PageHead title="个人信息说明" lede="只收办事要用的，只给办事的人看。" />
      <Section title="收什么，为什么">
        <Facts
          items={[
            { term: '姓名、户', value: '认清谁能投哪张票、事情跟谁有关。' },
            { term: '手机号', value: '登录和通知。页面上只显示前三位和后四位。' },
            { term: '房屋、面积', value: '业主表决按面积和人数算票。' },
            { term: '身份证号', value: '只有文书必须写的时候才收，加密保存，不进名单，不导出。' },
            { term: '您写的话', value: '反映的事、意见、调解里的陈述。' },
          ]}
        />
      </Section>
      <Section title="给谁看">
        <Facts
          items={[
            { term: '公开栏', value: '姓名写成“张*”，住址只到楼。' },
            { term: '办事的人', value: '只看自己社区、自己职责里的。' },
            { term: '调解', value: '不公开。只有双方、经办的调解员和调委会主任能看，谁看过都有记录。' },
            { term: '表决', value: '截止前没有人能看到结果。' },
          ]}
        />
      </Section>
      <Section title="留多久，怎么改">
        <p>
          登录和查看的记录至少留六个月。到了保存期限，写下的话会删去，只留下一串校验的数字，证明当时没有被改过。
          表填到一半，草稿只存在您这台手机或电脑上：交了、退出登录、换了人登录或者过七天，就没有了。
          要查、要改自己的信息，登录后在“我的”里看，或者带身份证到窗口办。
        </p>
      </Section>
    </Page>
  );
}
