/** What those concerned read in 工作台 or on the phone: no names, and never what the quarrel is about. */
export const messages = {
  'mediation.opened': '有新的调解申请，等调委会受理。',
  'mediation.accepted': '和您有关的一件调解已经受理。调解不收费，您可以随时说不愿意。',
  'mediation.refused': '您的调解申请没有受理，原因写在里面。',
  'mediation.assigned': '有一件调解交给您来办。',
  'mediation.mediator-known': '和您有关的一件调解定下了调解员。您觉得不合适，可以要求换人。',
  'mediation.to-sign': '调解协议拟好了，请看清楚再签字。',
  'mediation.in-force': '调解协议已经生效，请按约定的日期履行。',
  'mediation.performed': '调解协议已经全部履行。',
  'mediation.breached': '调解协议有一条没有按时履行，请联系调解员。',
  'mediation.closed': '和您有关的一件调解已经结案。',
  'mediation.failed': '调解没有成功。您可以依法通过仲裁、行政途径或者向人民法院起诉来维护自己的权利。',
  'mediation.glass-broken': '有人紧急打开了一件保护的调解案子，三小时里能看。请点开看是谁、该不该。',
  'mediation.glass-often': '有一个人三十天里第五次紧急打开保护的案子，请点开名单核查。',
  'mediation.reach-widened': '有人新拿到了能看保护案子的职责，或者把自己加成了一件保护案子的调解员。请核对该不该。',
  'mediation.stopped': '有一方不愿继续，调解已经终止。您可以依法通过仲裁、行政途径或者向人民法院起诉来维护自己的权利。',
} as const;
