/** What a page says instead of itself: in the application, and by the server to a browser without scripts. */
export const refusalWords = {
  notFound: {
    title: '没有找到这一页',
    advice: '地址可能写错了，或者这件事不公开，只有相关的人登录以后能看。',
  },
  forbidden: {
    title: '这件事不归您办',
    advice: '这一页、这一步归别人。要是该由您来办，请社区、村里的管理员给您加上职责，再回来。',
  },
  broken: {
    title: '这一页出了毛病',
    advice: '不是您的错，您写的东西没有丢。请再试一次；还不行，请到窗口办，或者打电话。',
  },
} as const;
