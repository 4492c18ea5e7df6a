import type { BallotItem } from '@/lib/votes/tally/answers';

export const isOneQuestion = (items: readonly BallotItem[]) => items.length === 1 && items[0]?.kind === 'question';

/** How the answers of a paper are typed: as `readTyped` reads them. */
export function howToType(items: readonly BallotItem[]): string {
  if (isOneQuestion(items)) return '选项可以直接按数字键。';
  if (items[0]?.kind === 'question')
    return `票上有 ${items.length} 项，按次序一项一个数字，连着写 ${items.length} 个：1 同意，2 不同意，3 弃权，4 无效。`;
  const names = items[0]?.kind === 'election' ? '；另选的人写 +姓名' : '';
  const apart = items.length > 1 ? `；${items.length} 栏之间用 / 隔开` : '';
  return `写票上选的号，用空格隔开${names}${apart}。什么都没有选写 0，看不清写 x；选多了照写，会算无效。`;
}
