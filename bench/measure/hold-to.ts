/**
 * Lets a process run for that share of the time only, in slices of a hundredth of a second, as if it had a slower core
 * for itself. Returns what ends that.
 */
export function holdTo(pid: number, share: number): () => void {
  const sliceMs = 10;
  let timer: NodeJS.Timeout;
  const run = () => {
    process.kill(pid, 'SIGCONT');
    timer = setTimeout(stop, sliceMs);
  };
  const stop = () => {
    process.kill(pid, 'SIGSTOP');
    timer = setTimeout(run, sliceMs / share - sliceMs);
  };
  run();
  return () => {
    clearTimeout(timer);
    process.kill(pid, 'SIGCONT');
  };
}
