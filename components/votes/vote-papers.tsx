import { Section } from '@/components/ui/section';
import type { VoteView } from '@/lib/votes/queries/record';

interface Paper {
  href: string;
  name: string;
  note: string;
}

/** What can be printed or taken away, and only what opens for this viewer. */
function papersOf({ announcedAt, certificate, isSecret, files }: VoteView): Paper[] {
  const all: (Paper | null | false)[] = [
    announcedAt && { href: 'announcement', name: '表决公告', note: '连同表决的文本' },
    announcedAt && { href: 'roll/print', name: '名册', note: '张贴用，遮住姓名' },
    files.papers && {
      href: 'ballots',
      name: '表决票',
      note: isSecret ? '都一样，没有号' : '一户（人）一张，印好票号',
    },
    files.papers && { href: 'issue-register', name: '发票登记表', note: '领票、交回签名' },
    files.papers && { href: 'count-sheet', name: '计票单', note: '画正字，两个人各数一遍' },
    files.scans && { href: 'scans', name: '纸票扫描件', note: '谁打开看过，都有记录' },
    certificate && { href: 'result', name: '结果公告', note: '盖章张贴' },
    certificate && { href: 'record.json', name: '公开记录', note: '谁都可以重新数一遍' },
    files.codes && { href: 'codes', name: '回执号名单', note: '找找您的号在不在' },
    files.fullRecord && { href: 'record-full.json', name: '完整记录', note: '有姓名和面积，只给名册上的人，下载留痕' },
    files.archive && { href: 'archive.zip', name: '村务档案', note: '全部文件打成一包，下载留痕' },
  ];
  return all.filter((paper) => !!paper);
}

export function VotePapers({ vote }: { vote: VoteView }) {
  const papers = papersOf(vote);
  if (!papers.length) return null;
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  return (
    <Section title="文件">
      <ul className="files">
        {papers.map(({ href, name, note }) => (
          <li key={href}>
            <a href={`${base}/${href}`}>{name}</a> <span className="small quiet">{note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
