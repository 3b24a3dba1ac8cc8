declare const __PLAN_VERSION__: string | undefined;
declare const __PLAN_BUILD__: string | undefined;

/** Version of the tool as `package.json` has it; the bundler puts it in. */
export const toolVersion: string = typeof __PLAN_VERSION__ === 'string' ? __PLAN_VERSION__ : '0.0.0';

/** Hash of all sources and schemas: what was remembered by another build is not trusted. */
export const buildId: string = typeof __PLAN_BUILD__ === 'string' ? __PLAN_BUILD__ : 'unbuilt';
