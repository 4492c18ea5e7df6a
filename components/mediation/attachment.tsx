import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { Deed } from '@/components/ui/deed';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { sizeWord } from '@/lib/files/rules';
import { media } from '@/lib/files/rules/media';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { OneFileView } from '@/lib/mediation/queries/files-page';

interface AttachmentProps {
  view: OneFileView;
  hidden: { community: string; ref: string; fileId: string; key: string };
  initial: FormState;
  share: FormAction;
  remove: FormAction;
}

/** Said to whoever is about to show it to the other side. */
const warning = '单独和一方谈话的录音、别人的病历和身份证件，不要给对方看。给过的可以收回，看过的收不回。';

export function Attachment({ view: { ref, number, file: f, can }, hidden, initial, share, remove }: AttachmentProps) {
  const path = `/c/${hidden.community}/mediation/${ref}`;
  const { removed } = f;
  return (
    <>
      <PageHead
        crumb={{ href: `${path}/files`, label: '回到材料', back: true }}
        reference={number}
        title={f.caption ?? f.label}
      />
      <Facts
        items={[
          { term: '哪一类', value: f.label },
          { term: '文件', value: `${media[f.mediaType].word}，${sizeWord(f.bytes)}` },
          { term: '谁给的', value: f.from ?? '委员会' },
          { term: '存下', value: `${f.by}，${dateTime(f.at)}` },
          !removed && { term: '给对方看', value: f.isShared ? '双方都看得到' : '没有' },
          removed && {
            term: '拿走',
            value: removed.by
              ? `${removed.by}，${dateTime(removed.at)}：${removed.why ?? '理由已按保存期限删除'}`
              : `${dateTime(removed.at)}，按保存期限删除`,
          },
        ]}
      />
      {removed ? null : (
        <p className="acts">
          <ButtonLink href={`/c/${hidden.community}/files/${f.id}`} look="key">
            {f.mediaType === 'image/jpeg' ? '打开看' : '下载'}
          </ButtonLink>
        </p>
      )}
      {can.share ? (
        <Section title={f.isShared ? '收回' : '给双方看'}>
          {f.isShared ? null : <p className="small">{warning}</p>}
          <PostButton
            action={share}
            hidden={{ ...hidden, shared: f.isShared ? 'no' : 'yes' }}
            submit={f.isShared ? '不再给对方看' : '给双方看'}
            look="plain"
          />
        </Section>
      ) : null}
      {can.remove ? (
        <Deed title="拿走这份材料">
          <ActionForm
            action={remove}
            hidden={{ ...hidden, key: `${hidden.key}-r` }}
            initial={initial}
            submit="拿走"
            look="plain"
            note="内容会删掉，名字、时间和谁拿走的会留着。"
          >
            <TextArea name="reason" label="为什么" hint="例如：传错了，不是这件事的" rows={2} maxLength={300} />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
