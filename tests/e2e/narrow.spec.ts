import { demoPhones } from '@/seeds/demo/phones';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';

const kinds = ['issues', 'proposals', 'meetings', 'votes', 'charters', 'notices', 'mediation'];
const pages: [who: string | null, paths: string[]][] = [
  [null, ['/', '/c/zj', '/c/ljg', '/login', '/activate', '/help', '/privacy', ...kinds.map((k) => `/c/ljg/${k}`)]],
  [demoPhones.owner, ['/desk', '/me', '/votes', '/c/zj/issues/new', '/c/zj/mediation/new', '/c/zj/proposals/new']],
  [
    demoPhones.zjClerk,
    ['/desk', '/c/zj/people', '/c/zj/grids', '/c/zj/meetings/new', '/c/zj/votes/new', '/c/zj/audit'],
  ],
  [demoPhones.mediator, ['/c/zj/mediation/2026-4/claims']],
  [demoPhones.ljgClerk, ['/desk', '/c/ljg/notices/new', '/c/ljg/notices/self-cleared', '/c/ljg/people/places']],
];

/** What stands out at the right, if the page can be moved sideways. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  // Words that may not break stand out of a box that does not.
  const isWide = (box: Element) => box.getBoundingClientRect().right > clientWidth + 1;
  const isOver = (box: Element) => !box.childElementCount && box.scrollWidth > box.clientWidth + 1;
  const boxes = [...document.querySelectorAll('body *')];
  const found = boxes.filter(isWide);
  return (found.length ? found : [document.body, ...boxes.filter(isOver)]).map(
    (box) => `${box.tagName}.${box.className} ${box.textContent?.slice(0, 30)}`,
  );
}

test.use({ viewport: { width: 360, height: 740 } });

for (const size of ['normal', 'elder'])
  test(`nothing is wider than a small phone: ${size} letters`, async ({ company, site, isMobile }) => {
    test.skip(!isMobile, 'a phone’s matter');
    test.setTimeout(120_000);
    for (const [who, paths] of pages) {
      const page = who ? await company.as(who) : await company.guest();
      await page.context().addCookies([{ name: 'size', value: size, url: site.url }]);
      for (const path of paths) {
        await page.goto(path);
        expect.soft(await page.evaluate(tooWide), path).toEqual([]);
      }
      await expectAccessible(page);
    }
  });
