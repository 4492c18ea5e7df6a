import { Pager } from '@/components/ui/pager';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { MeView } from '@/lib/identity/queries/me';
import type { FormAction } from '@/lib/kernel/form-state';

type Messages = Pick<MeView, 'messages' | 'next' | 'until'> & { action: FormAction; after: string | undefined };

/** What I was told, newest first. */
export function MessageList({ messages, next, until, action, after }: Messages) {
  const isNew = messages.some((message) => message.isNew);
  return (
    <Section title="告诉我的事" id="messages">
      {messages.length ? (
        <Timeline
          items={messages.map((message) => ({
            key: message.id,
            when: <When at={message.at} />,
            what: (
              <>
                {message.isNew ? <StateTag shape="wait">没看过</StateTag> : null}{' '}
                <a href={message.href}>{message.text}</a> <span className="quiet">{message.community}</span>
              </>
            ),
          }))}
        />
      ) : (
        <p>现在没有。</p>
      )}
      {isNew ? <PostButton action={action} hidden={{ until }} submit="都看过了" /> : null}
      <Pager path="/me" query={{ after }} next={next} />
    </Section>
  );
}
