import type { refusalKeys } from '@/db/schema/guard-words';

export type RefusalKey = (typeof refusalKeys)[number];

export interface Ground {
  text: string;
  law: string;
  /** Where to go instead. */
  refer: string;
}

// 《人民调解工作若干规定》22, 24 (ministry rules); PM 17.
/** 不予受理: what a committee may not take in. */
export const grounds: Record<RefusalKey, Ground> = {
  reserved: {
    text: '法律、法规规定只能由专门机关管辖处理',
    law: '《人民调解工作若干规定》第二十二条第（一）项',
    refer: '请向主管机关申请处理，或者向人民法院起诉',
  },
  forbidden: {
    text: '法律、法规禁止采用民间调解方式解决',
    law: '《人民调解工作若干规定》第二十二条第（一）项',
    refer: '请向主管机关申请处理，或者向人民法院起诉',
  },
  decided: {
    text: '法院、公安机关或其他行政机关已经受理或者解决',
    law: '《人民调解工作若干规定》第二十二条第（二）项',
    refer: '请等受理的机关处理；对处理结果不服的，按那份文书写明的途径和期限提出',
  },
  unwilling: {
    text: '一方当事人明确拒绝调解',
    law: '《人民调解法》第十七条',
    refer: '可以依法申请仲裁、请行政机关处理，或者向人民法院起诉',
  },
  violence: {
    text: '要求调解的就是家庭暴力或者对未成年人的侵害本身',
    law: '《反家庭暴力法》第十三条、第二十三条，《未成年人保护法》第十一条',
    refer: '请打 110 报案；可以向人民法院申请人身安全保护令，也可以找妇联 12338、民政部门求助',
  },
};

/** What the applicant reads, and the notice prints: each ground with its article, then where to go. */
export function refusalWords(keys: readonly RefusalKey[], reason: string): string {
  const lines = keys.map((key) => `${grounds[key].text}（${grounds[key].law}）`);
  const ways = [...new Set(keys.map((key) => grounds[key].refer))];
  return `${lines.join('；')}。\n${reason}\n${ways.join('；')}。`;
}

/** 紫锦人调不字〔2026〕003号 */
export const refusalNumber = (short: string, year: number, seq: number) =>
  `${short}人调不字〔${year}〕${String(seq).padStart(3, '0')}号`;
