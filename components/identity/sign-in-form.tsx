import { Forget } from '@/components/device/forget';
import { Icon } from '@/components/ui/icon';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';

const reasons: Record<string, string> = {
  wait: '密码连着输错了 5 次。为了安全，请过 15 分钟再试，或者带上身份证到窗口重设密码。',
  locked: '今天密码输错太多次，这个账号锁住了。请到社区、村的窗口，工作人员核对后给您打开。',
  crowded: '现在登录的人太多，请过一分钟再按一次。',
  expired: '这个页面放得太久了，请再登录一次。',
};
const wrong = '手机号或者密码不对，请看清楚再输一次。';

const news: Record<string, string> = {
  activated: '账号可以用了，请用手机号和新密码登录。',
  password: '密码改好了，所有设备都已退出。请用新密码登录。',
  everywhere: '所有设备都已退出。',
  'set-up': '社区建好了，请用管理员的手机号和密码登录。',
};

interface SignInFormProps {
  csrf: string;
  next: string;
  phone: string;
  /** Why it was refused last time. */
  error: string | undefined;
  /** What was done just before. */
  done: string | undefined;
}

/** A plain form to next-auth: it works without JavaScript. */
export function SignInForm({ csrf, next, phone, error, done }: SignInFormProps) {
  const problem = error === undefined ? null : (reasons[error] ?? wrong);
  return (
    <>
      <Forget typed={done === 'password' || done === 'everywhere'} />
      {problem ? (
        <section className="errors" role="alert">
          <h2>
            <Icon name="alert" />
            还没有登录
          </h2>
          <p>{problem}</p>
        </section>
      ) : null}
      <PageHead title="登录" lede={(done && !problem && news[done]) || '用您的手机号和密码。'} />
      <form className="form" method="post" action="/api/auth/callback/credentials">
        <input type="hidden" name="csrfToken" value={csrf} />
        <input type="hidden" name="callbackUrl" value={next} />
        <TextField
          name="phone"
          label="手机号"
          type="tel"
          inputMode="tel"
          autoComplete="username"
          width="mid"
          defaultValue={phone}
        />
        <TextField name="password" label="密码" type="password" autoComplete="current-password" width="mid" />
        <div className="acts acts--send">
          <button type="submit" className="btn btn--go btn--key">
            登录
          </button>
        </div>
      </form>
      <Section title="还没有账号，或者忘了密码">
        <p>
          窗口给您打印一张“户码”，凭它<a href="/activate">开通账号或者重设密码</a>
          。不用手机也能办事：到窗口，有人帮您填。
        </p>
      </Section>
    </>
  );
}
