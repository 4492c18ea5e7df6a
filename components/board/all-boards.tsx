import { Section } from '@/components/ui/section';
import type { AllBoardsView } from '@/lib/board/queries';
import { date } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { Decisions } from './decisions';
import { OpenVotes } from './open-votes';
import { Solved } from './side';
import { TasksUnderway } from './tasks-underway';

/** 公开栏 over all communities of this installation. */
export function AllBoards({ view, now }: { view: AllBoardsView; now: Date }) {
  return (
    <>
      <div className="plate">
        <div>
          <p className="small">自己的事，大家商量着办</p>
          <h1>公开栏</h1>
        </div>
        <p className="plate__meta">
          <time dateTime={dayOf(now)}>{date(now)}</time>
          <br />
          任何人都能看，不用登录。
        </p>
      </div>
      <nav className="toc" aria-label="各社区和村">
        {view.places.map((place) => (
          <a key={place.code} href={`/c/${place.code}`}>
            {place.name}
          </a>
        ))}
      </nav>
      <div className="cols cols--board">
        <div>
          <OpenVotes votes={view.open} now={now} many />
          <Decisions view={view} today={dayOf(now)} />
          <TasksUnderway tasks={view.tasks} />
        </div>
        <aside>
          <Solved solved={view.solved} />
          <Section title="各社区和村" id="places">
            {view.places.map((place) => (
              <p key={place.code}>
                <a href={`/c/${place.code}`}>{place.name}</a>
                <br />
                <span className="small quiet">{place.street}</span>
              </p>
            ))}
          </Section>
        </aside>
      </div>
    </>
  );
}
