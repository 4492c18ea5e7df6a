interface DrawingProps {
  path: string;
  width: number;
  height: number;
  label: string;
}

/** Drawn by hand, with what is said of it under it. */
export function PaperDrawing({ path, width, height, label }: DrawingProps) {
  return (
    <figure className="paper__drawing">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path d={path} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
