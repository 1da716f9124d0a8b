import { cpus, loadavg, totalmem, type } from 'node:os';

/** On what it was measured: times hold nowhere else. */
export function aboutMachine() {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    machine: `${all.length} × ${all[0].model.trim()}, ${memory} GB, ${type()}`,
    node: `Node ${process.version}`,
    load: loadavg()[0].toFixed(1),
  };
}
