import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { PaperBox } from '@/components/ui/paper';
import { PrintButton } from '@/components/ui/print-button';

interface PrintSheetProps {
  back: string;
  label: string;
  button: string;
  /** Beside the button. */
  acts?: ReactNode;
  children: ReactNode;
}

/** Papers under each other, with the way back and the button that do not print. */
export function PrintSheet({ back, label, button, acts, children }: PrintSheetProps) {
  return (
    <>
      <div className="wrap noprint">
        <p className="crumb">
          <a href={back}>
            <Icon name="back" />
            {label}
          </a>
        </p>
        <div className="acts">
          <PrintButton>{button}</PrintButton>
          {acts}
        </div>
      </div>
      <div className="wrap">
        <PaperBox>{children}</PaperBox>
      </div>
    </>
  );
}
