import type { StatisticsView } from '@/lib/mediation/queries/statistics';

interface PeriodFormProps {
  path: string;
  view: Pick<StatisticsView, 'period' | 'isUnread' | 'isStreet' | 'hasStreet'>;
}

/** The days are in the address: a table can be found again. */
export function PeriodForm({ path, view }: PeriodFormProps) {
  return (
    <form className="filters filters--list noprint" method="get" action={path} aria-label="哪段时间">
      {(['from', 'to'] as const).map((name) => (
        <div key={name}>
          <label className="lab" htmlFor={`period-${name}`}>
            {name === 'from' ? '从哪天' : '到哪天'}
          </label>
          <input
            className="in in--tap"
            id={`period-${name}`}
            name={name}
            type="date"
            defaultValue={view.period[name]}
          />
        </div>
      ))}
      {view.hasStreet ? (
        <div>
          <label className="lab" htmlFor="period-unit">
            哪里的
          </label>
          <select className="in in--tap" id="period-unit" name="unit" defaultValue={view.isStreet ? 'street' : ''}>
            <option value="">本社区</option>
            <option value="street">我管的所有社区合计</option>
          </select>
        </div>
      ) : null}
      <button type="submit" className="btn btn--sm">
        看这段时间
      </button>
      {view.isUnread ? (
        <p className="small">刚才选的两天看不懂：两天都要选，后一天不早于前一天，最多二十年。下面是今年到今天的。</p>
      ) : null}
    </form>
  );
}
