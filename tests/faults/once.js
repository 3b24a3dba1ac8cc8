/** One command in a process of its own that a fault may kill: `node once.js JOB`. */
import { arm } from './faulty-files.js';
import { hostOf } from './host.js';

const { program, folder, argv, fault, now } = JSON.parse(process.argv[2] ?? '');
const { run, nodeHost } = await import(program);
arm(folder, fault);
process.exitCode = await run(argv, hostOf(nodeHost, folder, now));
