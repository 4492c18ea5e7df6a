import { Notice } from '@/components/layout/notice';

export default function Forbidden() {
  return (
    <Notice title="这件事不归您办">
      <p>您可以看，但不能办这一步。要是该由您来办，请社区、村里的管理员给您加上职责，再回来。</p>
    </Notice>
  );
}
