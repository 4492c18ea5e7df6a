import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ThresholdBar } from './threshold-bar';

describe('a bar with the line of the law', () => {
  const html = renderToStaticMarkup(
    <ThresholdBar
      label="同意 761 人，参加 986 人，要 740 人"
      total={986}
      parts={[
        { kind: 'yes', value: 761 },
        { kind: 'no', value: 187 },
        { kind: 'abstain', value: 0 },
        { kind: 'invalid', value: 12 },
      ]}
      gate={{ value: 740, label: '要 740 人' }}
    />,
  );

  test('draws the parts one after the other in shares of the whole', () => {
    expect(html).toContain('class="yes" x="0.00%" y="1.75em" width="77.18%"');
    expect(html).toContain('x="96.15%"');
  });

  test('leaves out what is nought and puts the line where the law does', () => {
    expect(html).not.toContain('class="abs"');
    expect(html).toContain('x1="75.05%"');
    expect(html).toContain('要 740 人</text>');
  });

  test('carries its own hatching and no inline style, which the CSP would drop', () => {
    expect(html).toContain('<pattern');
    expect(html).not.toContain('style=');
  });

  test('a vote with nobody entitled draws an empty frame', () => {
    const empty = renderToStaticMarkup(<ThresholdBar label="没有人" total={0} parts={[{ kind: 'yes', value: 0 }]} />);
    expect(empty).not.toContain('NaN');
  });
});
