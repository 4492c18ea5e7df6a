// The built-in templates of what is told, shown, asked and said before there is an agreement.
import { pair, text } from '@/lib/kernel/paper/sheet';
import { dateToWrite, heading, paper, rule, sign } from './parts';
import { rightsLines } from './rights';
import { each, type Form, personFields } from './template-parts';

type Talks = 'rights' | 'identity' | 'mandate' | 'investigation' | 'evidence' | 'sessions';
export const talkForms: Record<Talks, Form> = {
  rights: {
    fits: (c) => c.acceptedAt !== null,
    required: [['当事人'], ['姓名']],
    form: paper('人民调解当事人权利义务告知书', [
      ...each(
        '当事人',
        heading('{姓名}：'),
        text('{委员会}受理了与您有关的纠纷。依照《中华人民共和国人民调解法》，现将有关事项告知您：'),
        ...rightsLines.map((line) => text(line)),
        text('以上内容我已知悉。我对调解员　□没有要求回避　□要求回避，理由是：＿＿＿＿＿＿＿＿'),
        sign(`{身份}（签名或按指印）：${rule}`, `日期：${dateToWrite}`),
      ),
    ]),
  },
  identity: {
    fits: (c) => c.identities.length > 0,
    required: [['证件'], ['出示人'], ['证件种类']],
    form: paper('当事人身份证明清单', [
      {
        kind: 'table',
        head: ['当事人', '出示的证件', '号码（部分隐去）', '复印件', '核对人', '日期'],
        rows: [['{#证件}{出示人}', '{证件种类}', '{证件号码}', '{复印件}', '{核对人}', '{核对日期}{/证件}']],
        widths: [4, 5, 9, 3, 3, 6],
      },
      text('证件由调解员当面核对。清单不写完整号码；复印件附在后面，只用于本案。'),
      sign(`核对人（签名）：${rule}`),
    ]),
  },
  mandate: {
    fits: (c) => c.agents.length > 0,
    required: [['委托'], ['委托人姓名'], ['受托人'], ['一般代理'], ['特别授权']],
    form: paper('授权委托书', [
      ...each(
        '委托',
        heading('委托人：'),
        personFields('{委托人身份}', '委托人'),
        heading('受托人：'),
        {
          kind: 'pairs',
          rows: [
            [
              { head: '姓名', value: '{受托人}' },
              { head: '与委托人关系', value: '{关系}' },
            ],
            [
              { head: '联系方式', value: '{受托人电话}' },
              { head: '身份证号', value: '' },
            ],
          ],
        },
        text('委托人因“{卷名}”，委托受托人参加{委员会}的调解。委托权限：'),
        text('{一般代理}一般代理：代为参加、陈述、接收材料。', true),
        text('{特别授权}特别授权：可以代为承认、放弃、变更请求，代为达成并签署调解协议。', true),
        text('其他：＿＿＿＿＿＿＿＿', true),
        text('委托期限：自{委托日期}至本次调解结束。'),
        sign(`委托人（签名、盖章或按指印）：${rule}`, `受托人（签名）：${rule}`, '日期：{委托日期}'),
      ),
    ]),
  },
  investigation: {
    fits: (c) => c.investigations.length > 0,
    required: [['调查'], ['被调查人'], ['记录']],
    form: paper('人民调解调查记录', [
      ...each(
        '调查',
        {
          kind: 'pairs',
          rows: [
            pair('时间', '{时间}'),
            pair('地点', '{地点}'),
            pair('参加人', '{参加人}'),
            pair('被调查人', '{被调查人}'),
            pair('记录人', '{记录人}'),
          ],
        },
        heading('记录：'),
        text('{记录}'),
        sign(
          `被调查人 {被调查人}（签名或按指印）：${rule}${dateToWrite}`,
          `调查人（签名）：${rule}`,
          `记录人（签名）：{记录人}${rule}`,
        ),
      ),
    ]),
  },
  evidence: {
    fits: (c) => c.evidence.length > 0,
    required: [['证据'], ['名称']],
    form: paper('证据材料清单', [
      {
        kind: 'table',
        head: ['序号', '名称和证明的事', '种类', '原件或复印件', '页数', '谁提供', '日期'],
        rows: [['{#证据}{序号}', '{名称}', '{种类}', '{形式}', '{页数}', '{提供人}', '{日期}{/证据}']],
        widths: [1, 6, 2, 2, 1, 3, 3],
      },
      text('共{证据项数}项，{证据页数}页。材料附后。'),
      sign(`提交人（签名或按指印）：${rule}`, `接收人（签名）：${rule}`),
    ]),
  },
  sessions: {
    fits: (c) => c.sessions.length > 0,
    required: [['调解'], ['陈述'], ['结果', '结果选项']],
    form: paper('人民调解记录', [
      ...each(
        '调解',
        {
          kind: 'pairs',
          rows: [
            pair('时间', '{时间}'),
            pair('地点', '{地点}'),
            pair('事由', '{卷名}'),
            pair('当事人', '{各方}'),
            pair('参加人', '{参加人}'),
            pair('结果', '{结果选项}'),
          ],
        },
        heading('人民调解委员会已将申请调解的纠纷告知：'),
        text('{告知情况}'),
        heading('当事人陈述：'),
        text('{陈述}'),
        heading('核实的情况：'),
        text('{核实}'),
        ...each('签名人', text(`{签名}（签名或按指印）：${rule}${dateToWrite}`, true)),
        ...each('调解员名单', text(`人民调解员 {调解员姓名}（签名）：${rule}${dateToWrite}`, true)),
        sign(`记录人（签名）：{记录人}${rule}`, `{委员会}（盖章）　${dateToWrite}`),
      ),
    ]),
  },
};
