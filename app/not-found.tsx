import { Notice } from '@/components/layout/notice';

export default function NotFound() {
  return (
    <Notice title="没有找到这一页">
      <p>地址可能写错了，或者这件事不公开，只有相关的人登录以后能看。</p>
    </Notice>
  );
}
