import { Facts } from '@/components/ui/facts';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { KioskBallotView } from '@/lib/votes/queries/kiosk';
import { BallotForm } from './ballot-form';
import { BallotOpening } from './ballot-opening';
import { headName } from './my-heads';

interface KioskBallotProps {
  ballot: KioskBallotView;
  action: FormAction;
  /** The pass of the device; of a secret ballot, when it is checked, also its code. */
  hidden: Record<string, string>;
  initial: FormState;
  now: Date;
}

/** The ballot of the phone, on the screen of the hall: choosing and checking are two addresses. */
export function KioskBallot({ ballot, action, hidden, initial, now }: KioskBallotProps) {
  return (
    <BallotForm
      items={ballot.items}
      action={action}
      hidden={hidden}
      initial={initial}
      back="/kiosk/ballot"
      isFinal
      head={<BallotOpening vote={ballot} now={now} pace="可以慢慢看，这一页最多开 30 分钟。" />}
      facts={
        <Facts
          items={[
            { term: '表决什么', value: ballot.title },
            { term: '代表谁', value: headName(ballot.head, ballot) },
            { term: '怎么投的', value: '会场自助机' },
            {
              term: '谁看得到',
              value: ballot.isSecret ? '谁也看不到；开箱以后和您对不上' : '计票人、监督委员会；公布时不写姓名',
            },
          ]}
        />
      }
      ways={
        <p>
          <a href="/kiosk/leave">先不投，关上这一页</a>
        </p>
      }
    />
  );
}
