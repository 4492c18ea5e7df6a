import { Paper, PaperBody } from '@/components/ui/paper';
import { Qr } from '@/components/ui/qr';
import { PrintSheet } from '@/components/votes/print-sheet';
import type { PosterView } from '@/lib/mediation/queries/poster';

interface PosterProps {
  view: PosterView;
  /** The list of mediation. */
  back: string;
  /** The form of an application, as a phone reaches it. */
  address: string;
}

/** 扫码申请: for the wall of the mediation room. Whoever has no phone is told the other ways. */
export function Poster({ view, back, address }: PosterProps) {
  return (
    <PrintSheet back={back} label="回到调解" button="打印海报">
      <Paper org={view.committee} title="扫码申请调解" foot={address}>
        <div className="poster__qr">
          <Qr text={address} label="扫码申请调解" />
        </div>
        <PaperBody>
          <p>用手机扫这张纸上的码，登录后写三样：什么事、和谁、想怎样。三分钟写完。</p>
          <p>
            不会用手机的，请告诉屋里的调解员，由调解员替您登记；也可以打电话 {view.phone}，或者到{view.window}。
          </p>
          <p>调解不收钱，全凭自愿。您随时可以说不愿意，不用说理由。</p>
          <p>只有双方、调解员和调委会主任看得到，谁看过都有记录。</p>
        </PaperBody>
      </Paper>
    </PrintSheet>
  );
}
