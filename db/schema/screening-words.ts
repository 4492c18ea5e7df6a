/** 防止民间纠纷转化为刑事案件, 防止群体性上访. */
export const preventionKinds = ['crime', 'petition'] as const;
