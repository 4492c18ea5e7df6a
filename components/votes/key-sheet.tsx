import { Paper, PaperBody, PaperSign } from '@/components/ui/paper';
import { Qr } from '@/components/ui/qr';
import { paperDate } from '@/lib/i18n/format';
import type { KeySheetView } from '@/lib/votes/queries/box-desk';

/** 恢复单: the wrapped key, which opens nothing without the passphrase. */
export function KeySheet({ vote, now }: { vote: KeySheetView; now: Date }) {
  return (
    <Paper
      org={vote.place.committee}
      number={vote.number}
      title={`票箱钥匙恢复单（第${vote.nth === 1 ? '一' : '二'}把）`}
      qr={<Qr text={vote.wrapped} label="二维码：这一把钥匙，要口令才能用" />}
      foot="开箱计票以后这张单子没有用了，请和表决材料一起归档。"
    >
      <PaperBody>
        <p>“{vote.title}”为无记名表决。服务器上的钥匙文件丢失时，开箱要填下面这段文字和保管人自己的口令。</p>
        <p className="flat hash">{vote.wrapped}</p>
        <p>请由保管人本人锁好，不要把口令写在这张单子上，不要拍照发给别人。</p>
      </PaperBody>
      <PaperSign left={<p>保管人：{vote.name}</p>} org={vote.place.committee} date={paperDate(now)} />
    </Paper>
  );
}
