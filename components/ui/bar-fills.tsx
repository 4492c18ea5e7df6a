/** Hatching and dots, so that a bar reads without colour. Patterns do not cross from one SVG file to another. */
export function BarFills({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}h`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch" d="M0 0v7" />
      </pattern>
      <pattern id={`${id}d`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className="dot" cx="3" cy="3" r="1.2" />
      </pattern>
    </defs>
  );
}

export type Part = 'yes' | 'no' | 'abstain' | 'invalid';

const classes: Record<Part, string> = { yes: 'yes', no: 'no', abstain: 'abs', invalid: 'inv' };

export function fillOf(part: Part, id: string) {
  const fill = part === 'no' ? `url(#${id}h)` : part === 'abstain' ? `url(#${id}d)` : undefined;
  return { className: classes[part], fill };
}
