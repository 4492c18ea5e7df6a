import { StateTag } from '@/components/ui/state-tag';
import { dateTime } from '@/lib/i18n/format';
import type { AgreementView } from '@/lib/mediation/queries/agreement-view';
import { drawnSize } from '@/lib/mediation/rules/drawn';

/** What was drawn on a screen, each with what it is worth: evidence, until the name stands on the paper as well. */
export function DrawnSignatures({ drawn }: { drawn: AgreementView['drawn'] }) {
  return drawn.map((d) => (
    <figure key={d.id} className="drawn">
      {d.strokes ? (
        <svg
          className="sign-pad"
          viewBox={`0 0 ${drawnSize.width} ${drawnSize.height}`}
          role="img"
          aria-label={`${d.who}在屏上签的名`}
        >
          <path d={d.strokes} />
        </svg>
      ) : null}
      <figcaption className="small">
        {d.isPending ? <StateTag shape="wait">待补签</StateTag> : null} {d.who}
        {d.agent ? `（${d.agent}代签）` : ''}，{dateTime(d.at)} 在屏上签
        {d.service ? `，由${d.service}做成` : ''}
        {d.strokes ? '' : '（笔迹已按保存期限删除）'}
      </figcaption>
    </figure>
  ));
}
