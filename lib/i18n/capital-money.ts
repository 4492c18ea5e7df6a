const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万亿'];

/** Four digits; a run of zeros between two others is read once. */
const group = (value: number) => {
  let text = '';
  for (let place = 3, pending = false; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit) text += `${pending ? '零' : ''}${digits[digit]}${places[place]}`;
    pending = digit ? false : text !== '';
  }
  return text;
};

const whole = (yuan: number) => {
  let text = '';
  let pending = false;
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const value = Math.floor(yuan / 10_000 ** i) % 10_000;
    if (value === 0) {
      pending = text !== '';
      continue;
    }
    if (text && (pending || value < 1000)) text += '零';
    text += group(value) + groups[i];
    pending = false;
  }
  return text;
};

/** 叁仟贰佰元整, from 分; as 《支付结算办法》 annex 1 asks: 整 after 元 or 角, never after 分. */
export const capitalMoney = (fen: number): string => {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`fen: ${fen}`);
  if (fen < 0) return `负${capitalMoney(-fen)}`;
  const yuan = Math.floor(fen / 100);
  const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10];
  if (fen === 0) return '零元整';
  const head = yuan ? `${whole(yuan)}元` : '';
  const gap = yuan && !jiao && cent ? '零' : '';
  const tail = `${jiao ? `${digits[jiao]}角` : ''}${gap}${cent ? `${digits[cent]}分` : ''}`;
  return `${head}${tail}${cent ? '' : '整'}`;
};
