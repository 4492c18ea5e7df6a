import { Icon } from '@/components/ui/icon';
import { PostButton } from '@/components/ui/post-button';
import { PrintButton } from '@/components/ui/print-button';
import type { FormAction } from '@/lib/kernel/form-state';

interface PaperToolsProps {
  path: string;
  hasCode: boolean;
  newCode: FormAction | null;
  hidden: Record<string, string | number>;
}

/** Above the sheet, not printed. */
export function PaperTools({ path, hasCode, newCode, hidden }: PaperToolsProps) {
  return (
    <div className="wrap noprint">
      <p className="crumb">
        <a href={path}>
          <Icon name="back" /> 回到告知单
        </a>
      </p>
      <div className="acts">
        <PrintButton>打印 2 份</PrintButton>
        <span className="small quiet">
          第1页一份给对方，一份存档；第2页只给对方。
          {hasCode ? '回执码只在今明两天能打印，请现在就打。' : null}
        </span>
      </div>
      {newCode && !hasCode ? (
        <>
          <p>纸丢了、还没送到，可以换一个新的回执码再打印；原来的就不能用了。</p>
          <PostButton action={newCode} hidden={hidden} submit="换新的回执码" />
        </>
      ) : null}
    </div>
  );
}
