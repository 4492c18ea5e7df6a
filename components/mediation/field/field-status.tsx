import type { Status } from './use-shelf';

interface FieldStatusProps {
  status: Status;
  isKnown: boolean;
  waiting: number;
  disputed: number;
  strange: number;
  sync: () => void;
}

const signIn = '/login?next=%2Fmediation%2Ffield-notes';

function sentence({ status, isKnown, waiting, disputed }: FieldStatusProps): string {
  const left = waiting ? `${waiting} 条只在这台手机上，` : '';
  if (status === 'starting') return '正在打开…';
  if (status === 'unable')
    return '这里不能离线存笔记：网址要以 https 开头，浏览器要允许存数据。请在有网时到“调解”里写。';
  if (status === 'out') return '您还没有登录，或者登录过期了。写过的都还在这台手机上，锁着；您登录以后接着送。';
  if (status === 'barred')
    return waiting
      ? '您现在没有调解员的职责，这台手机上没送到的送不进去了。请抄给接手的调解员，或者删掉。'
      : '您现在没有调解员的职责，不能记外勤笔记。';
  if (status === 'away' && !isKnown)
    return '现在没有网，这台手机还不认得您。请在有网的地方登录，打开这一页一次，以后没有网也能写。';
  if (status === 'away') return left ? `现在没有网。${left}有网了自动送。` : '现在没有网。写下的先存在这台手机上。';
  if (status === 'sending') return `正在送…`;
  return disputed ? `有 ${disputed} 条要您定，其余都已送到。` : left ? `${left}还没有送到。` : '都已送到。';
}

/** How things stand, always in words. */
export function FieldStatus(props: FieldStatusProps) {
  const { status, waiting, strange, sync } = props;
  return (
    <div className="draft">
      <p role="status">{sentence(props)}</p>
      {status === 'out' ? (
        <a className="btn" href={signIn}>
          登录
        </a>
      ) : null}
      {status === 'away' && waiting ? (
        <button type="button" className="btn btn--quiet" onClick={sync}>
          现在送
        </button>
      ) : null}
      {strange ? <p className="small">这台手机上还锁着别人的 {strange} 条，本人登录后才看得到。</p> : null}
    </div>
  );
}
