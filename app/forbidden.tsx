import { Notice } from '@/components/layout/notice';
import { refusalWords } from '@/lib/kernel/refusal-words';

export default function Forbidden() {
  return <Notice {...refusalWords.forbidden} />;
}
