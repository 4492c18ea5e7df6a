/** Demo sign-ins by what they are for; password `yishi-2026`, in the demo only. */
export const demoPhones = {
  admin: '13800000001',
  /** Clerk and secretary of 李江沟. */
  ljgSecretary: '13800000002',
  mediator: '13800000003',
  councilMember: '13800000004',
  ljgGrid: '13800000005',
  owner: '13800000006',
  tenant: '13800000007',
  zjClerk: '13800000008',
  street: '13800000009',
  /** Secretary and second clerk of 紫锦. */
  zjSecretary: '13800000010',
  ljgClerk: '13800000011',
  director: '13800000012',
  zjGrid: '13800000013',
  /** Third counter, supervision committee of 李江沟. */
  ljgSupervisor: '13800000014',
} as const;

export const demoPassword = 'yishi-2026';
