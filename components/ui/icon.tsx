export type IconName =
  | 'alert'
  | 'check'
  | 'box'
  | 'boxok'
  | 'lock'
  | 'print'
  | 'down'
  | 'phone'
  | 'door'
  | 'pen'
  | 'eye'
  | 'talk'
  | 'meet'
  | 'vote'
  | 'book'
  | 'note'
  | 'flag'
  | 'x'
  | 'go'
  | 'back'
  | 'menu';

/** Always beside real words, so it is hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `i ${className}` : 'i'} aria-hidden="true">
      <use href={`/marks.svg#i-${name}`} />
    </svg>
  );
}
