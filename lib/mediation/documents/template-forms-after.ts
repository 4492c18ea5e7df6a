// The built-in templates of what follows: performance, the two requests, the notice of an end, the statement of the file.
import { pair, text } from '@/lib/kernel/paper/sheet';
import { confirmationPromise } from './confirmation';
import { leniencyWords } from './leniency';
import { dateToWrite, heading, paper, rule, sign } from './parts';
import { each, eachParty, eachSigns, type Form } from './template-parts';

const agreed = (c: Parameters<Form['fits']>[0]) => Boolean(c.agreement?.effectiveDay);

type After = 'performance' | 'confirmation' | 'leniency' | 'notice' | 'statement';
export const afterForms: Record<After, Form> = {
  performance: {
    fits: agreed,
    required: [['协议编号'], ['履行'], ['条款'], ['凭证']],
    form: paper(
      '调解协议履行凭证',
      [
        { kind: 'pairs', rows: [pair('协议编号', '{协议编号}'), pair('当事人', '{各方姓名}')] },
        ...each(
          '履行',
          heading('{条款}'),
          text('履行情况：{履行情况}'),
          ...each('各期', text('{说明}')),
          text('凭证：{凭证}'),
        ),
        text('收条、转账记录、照片等附后。'),
        sign(
          `收款人或者受领人（签名或按指印）：${rule}`,
          `调解员（签名）：${rule}`,
          `{委员会}（盖章）　${dateToWrite}`,
        ),
      ],
      '{协议编号}',
    ),
  },
  confirmation: {
    fits: (c) => agreed(c) && c.confirmation !== null,
    required: [['司法确认'], ['法院'], ['条款'], ['全文', '内容']],
    form: paper('司法确认申请书', [
      ...each(
        '司法确认',
        ...eachParty('申请人'),
        heading('申请事项：'),
        text('请求确认申请人经{委员会}主持调解达成、于{生效协议}有效。'),
        heading('事实和理由：'),
        text('申请人因“{卷名}”发生纠纷，经{委员会}调解，自愿达成协议，内容如下：'),
        ...each('条款', text('{全文}')),
        text('{补充说明}'),
        text(confirmationPromise),
        text('附：调解协议、调解组织证明、申请人身份证明。'),
        text('此致', true),
        text('{法院}', true),
        ...eachSigns('申请人', '签名、盖章或按指印'),
        text('申请日期：{申请日期}', true),
        heading('调解组织证明'),
        text('{法院}：', true),
        text(
          '{各方姓名}因“{卷名}”向本委员会{来由}。本委员会于{受理日期}受理，由人民调解员{调解员}主持，当事人自愿达成了{生效协议}。',
        ),
        text('本委员会是依法设立的人民调解组织，上述人员是本委员会的人民调解员。特此证明。'),
        text(`{委员会}（盖章）　${dateToWrite}`, true),
      ),
    ]),
  },
  leniency: {
    fits: (c) => agreed(c) && c.leniency !== null,
    required: [['治安申请'], ['公安机关'], ['事情经过'], ['履行完毕']],
    form: paper('治安案件当事人书面申请', [
      ...each(
        '治安申请',
        text('{公安机关}：', true),
        ...eachParty('申请人'),
        text('案件编号：{案件编号}', true),
        heading('事情经过：'),
        text('{事情经过}'),
        heading('调解和履行：'),
        text(
          '上述事情因民间纠纷引起，情节较轻。经{委员会}调解，双方自愿达成“{协议编号}”调解协议，于{生效日期}生效，并已全部履行：',
        ),
        ...each('履行完毕', text('{说明}')),
        heading('申请：'),
        text(leniencyWords),
        text('附：调解协议、履行凭证。'),
        ...eachSigns('申请人', '签名、盖章或按指印'),
        text('申请日期：{申请日期}', true),
        text('协议由本委员会主持达成，履行情况已经本委员会查看。（本栏由人民调解委员会填写）'),
        text(`{委员会}（盖章）　${dateToWrite}`, true),
      ),
    ]),
  },
  notice: {
    fits: (c) => c.ending !== null,
    required: [['告知'], ['被告知人'], ['告知标题'], ['告知理由']],
    form: paper(
      '{告知标题}',
      each(
        '告知',
        heading('{被告知人}：'),
        text('关于“{卷名}”：{告知开头}'),
        ...each('告知理由', text('{说明}')),
        ...each('其他途径', text('{说明}'), text('调解中的陈述和让步，不得在其他程序中作为对您不利的依据。')),
        text('{委员会}（盖章）　{告知日期}', true),
        sign(`签收人（签名或按指印）：${rule}`, `签收日期：${dateToWrite}`),
      ),
      '{告知编号}',
    ),
  },
  statement: {
    fits: () => true,
    required: [['结案缺项'], ['立卷备注']],
    form: paper('卷宗情况说明', [
      ...each('接续', heading('接着哪一件：'), text('{说明}')),
      ...each(
        '结案缺项',
        heading('结案时还缺的（{时间}，{登记人}）：'),
        ...each('检查', text('{说明}')),
        text('原因：{原因}'),
      ),
      ...each('作废编号', heading('作废的协议编号：'), text('{说明}')),
      ...each('工作方法', heading('工作方法：'), text('{说明}')),
      ...each('结案说明', heading('结案说明：'), text('{说明}')),
      ...each('立卷备注', heading('立卷人备注：'), text('{说明}')),
      sign(`立卷人（签名）：{立卷人}${rule}`, '日期：{立卷日期}'),
    ]),
  },
};
