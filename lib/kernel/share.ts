/** 民法典 1259: 以上 includes the number, 超过 and 过半数 do not (`strict`). */
export interface Share {
  num: number;
  den: number;
  strict: boolean;
}

export const overHalf: Share = { num: 1, den: 2, strict: true };
export const twoThirds: Share = { num: 2, den: 3, strict: false };
export const threeQuarters: Share = { num: 3, den: 4, strict: false };

/** `factor` × `count`, refused where a number could no longer be exact. */
export const exact = (factor: number, count: number) => {
  const product = factor * count;
  if (!Number.isSafeInteger(count) || count < 0 || !Number.isSafeInteger(product))
    throw new RangeError(`count ${count}`);
  return product;
};

/** `part` against the share of `whole`, cross-multiplied: no division, so nothing to round. */
export const compare = ({ num, den, strict }: Share, part: number, whole: number) => {
  const left = exact(den, part);
  const right = exact(num, whole);
  return { left, right, met: strict ? left > right : left >= right };
};

/** The smallest count that satisfies the share: 三分之二以上 of 2782 is 1855, 过半数 is 1392. */
export const gate = ({ num, den, strict }: Share, whole: number) => {
  const right = exact(num, whole);
  const floor = (right - (right % den)) / den;
  return strict || floor * den < right ? floor + 1 : floor;
};

const numerals = '零一二三四五六七八九十';
/** 过半数 · 三分之二以上 · 超过三分之二 */
export const shareName = ({ num, den, strict }: Share) => {
  if (strict && num * 2 === den) return '过半数';
  const fraction = `${numerals[den]}分之${numerals[num]}`;
  return strict ? `超过${fraction}` : `${fraction}以上`;
};
