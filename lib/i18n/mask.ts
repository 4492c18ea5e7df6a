// The only place where personal data is masked. PIPL 25: nothing personal is made public without separate consent.

const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 夏侯 东方 端木 独孤 南宫 轩辕 闻人 澹台'.split(' '),
);

/** 张*; 欧阳* */
export const maskName = (name: string) => {
  const letters = [...name.trim()];
  if (letters.length === 0) return '';
  const two = letters.slice(0, 2).join('');
  return `${letters.length > 2 && compoundSurnames.has(two) ? two : letters[0]}*`;
};

/** 138****5678; of any other number only the last four */
export const maskPhone = (phone: string) => {
  const number = phone.replace(/[^\d]/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
  if (/^1\d{10}$/.test(number)) return `${number.slice(0, 3)}****${number.slice(-4)}`;
  return number.length >= 8 ? `****${number.slice(-4)}` : '****';
};

/** First three and last four: 410***********0014 */
export const maskIdCard = (id: string) => {
  const text = id.trim();
  return text.length >= 15 ? text.slice(0, 3) + '*'.repeat(text.length - 7) + text.slice(-4) : '*'.repeat(text.length);
};

const building = /^.*?[\dA-Za-z一二三四五六七八九十甲乙丙丁东西南北][\s#]*(?:号楼|楼栋|#楼|栋|幢|座)/u;

/** To the building: 紫兰苑13号楼. Without one, everything from the first digit goes (a house number is a household). */
export const maskAddress = (address: string) =>
  building.exec(address.trim())?.[0] ?? (address.trim().replace(/\d.*$/s, '').trim() || '*');
