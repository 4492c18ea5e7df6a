import { Notice } from '@/components/layout/notice';
import { refusalWords } from '@/lib/kernel/refusal-words';

export default function NotFound() {
  return <Notice {...refusalWords.notFound} />;
}
