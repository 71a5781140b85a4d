export * from './accounts';
export * from './content';
export * from './installation';
export * from './learner';
export * from './learning';
export * from './practice';
export * from './rollup';
export * from './wilayah';
