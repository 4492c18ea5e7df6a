export * from './community';
export * from './identity';
export * from './issues';
export * from './kernel';
export * from './meetings';
export * from './proposals';
