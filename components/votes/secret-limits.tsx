import { Section } from '@/components/ui/section';

/** What a secret vote keeps secret, and what it cannot, in plain words. */
export function SecretLimits({ isOpen }: { isOpen: boolean }) {
  return (
    <Section title="无记名是怎么做到的">
      <p className="small">
        {isOpen
          ? '投的票封着放，要两个计票人各自的口令一起才打得开。截止以前系统不开箱，管系统的人也看不到中间结果。'
          : '开箱的时候，票打乱次序，和投票人分开，封着的票删掉，钥匙销毁，再也对不上谁投了什么。'}
        结果证明以后，公开两张单子：一张是全部回执号，一张是全部的票，互相不挨着。您能查到自己的票算进去了，谁也没法证明您投了什么，所以票卖不出去。
      </p>
      <details className="more small">
        <summary>有哪些是做不到的</summary>
        <ul>
          <li>投票的那一刻，能控制正在运行的服务器的人，有办法在票封上以前看到。</li>
          <li>两个计票人串通，又拿到截止以前的数据，就能打开。</li>
          <li>大家投的都一样，或者投票的人很少，从结果就看得出来。</li>
        </ul>
        <p>不放心的，请用纸票投。</p>
      </details>
    </Section>
  );
}
