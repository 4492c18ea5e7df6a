// React and Next choose their production builds as they are loaded, so this stands before every import.
Object.assign(process.env, { NODE_ENV: 'production' });
const server = await import('./server/run');
await server.run({ dev: false });

export {};
