'use client';

export type Matter = 'shield' | 'bridge' | 'sea';

const words: Record<Matter, string> = { shield: '红盾', bridge: '金桥', sea: '蓝海' };

export function ClassMark({ matter }: { matter: Matter }) {
  return (
    <span className={`cls cls--${matter}`}>
      <svg aria-hidden="true">
        <use href={`/marks.svg#c-${matter}`} />
      </svg>
      {words[matter]}
    </span>
  );
}
