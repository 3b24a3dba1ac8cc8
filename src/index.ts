export { run } from './main.ts';
export { nodeHost } from './system/node-host.ts';
