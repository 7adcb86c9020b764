// The bench's one clock: of the wall, or with --cpu-time what this process was given, which a busy machine does not stretch.
import process from 'node:process';

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds from some point on. */
export const nowMs: () => number = process.argv.includes('--cpu-time') ? cpuMs : () => performance.now();
