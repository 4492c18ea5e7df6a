const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Two decimals from hundredths, without ever dividing. */
const hundredths = (amount: number) => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`hundredths: ${amount}`);
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
};

/** 3,200.00 元, from 分 */
export const money = (fen: number) => `${hundredths(fen)} 元`;
/** 89.12 ㎡, from 0.01 ㎡ */
export const area = (hundredthsOfSquareMetre: number) => `${hundredths(hundredthsOfSquareMetre)} ㎡`;
/** 241 / 462 */
export const fraction = (part: number, whole: number) => `${part} / ${whole}`;
