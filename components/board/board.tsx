import type { BoardView } from '@/lib/board/queries';
import { date } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { Decisions } from './decisions';
import { OpenVotes } from './open-votes';
import { HowToReport, OurCharter, Solved } from './side';
import { TasksUnderway } from './tasks-underway';

/** 公开栏: what a guest finds on the wall of the service centre. */
export function Board({ view, now }: { view: BoardView; now: Date }) {
  const { place, open, published, decisions, tasks, solved } = view;
  return (
    <>
      <div className="plate">
        <div>
          <p className="small">{place.committee}</p>
          <h1>公开栏</h1>
        </div>
        <p className="plate__meta">
          <time dateTime={dayOf(now)}>{date(now)}</time>
          <br />
          任何人都能看，不用登录。
        </p>
      </div>
      <nav className="toc" aria-label="本栏目录">
        <a href="#open">
          正在表决 <b>{open.length}</b>
        </a>
        <a href="#pub">
          公示中 <b>{published.length + decisions.length}</b>
        </a>
        <a href="#doing">
          正在落实 <b>{tasks.length}</b>
        </a>
        <a href="#solved">
          本月解决{' '}
          <span>
            <b>{solved.solved}</b> / {solved.reported}
          </span>
        </a>
        <a href="#charter">我们的公约</a>
        <a href="#report">怎么反映问题</a>
      </nav>
      <div className="cols cols--board">
        <div>
          <OpenVotes votes={open} now={now} />
          <Decisions view={view} today={dayOf(now)} />
          <TasksUnderway tasks={tasks} />
        </div>
        <aside>
          <Solved solved={solved} />
          <OurCharter charter={view.charter} selfCleared={view.selfCleared} />
          <HowToReport place={place} canReport={view.canReport} />
        </aside>
      </div>
    </>
  );
}
