import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Thread } from './thread';

describe('the thread of a proposal', () => {
  const html = renderToStaticMarkup(
    <Thread
      nodes={[
        { key: '1', kind: '事项', title: '报了上来', href: '/c/ljg/issues/2026-187', when: '5月6日(周三)' },
        { key: '2', kind: '表决', title: '居民评议', when: '11月30日(周一)', gap: '还剩 7 天', ahead: true },
      ]}
    />,
  );

  test('every node that happened is a link to its record, with its own mark', () => {
    expect(html).toContain('<a href="/c/ljg/issues/2026-187">报了上来</a>');
    expect(html).toContain('#i-talk');
  });

  test('what is still ahead says so in words', () => {
    expect(html).toContain('<li class="ahead">');
    expect(html).toContain('接下来');
    expect(html).toContain('还剩 7 天');
  });
});
