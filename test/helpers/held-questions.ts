/** Options of Node with which no question reaches the librarian's thread while there is such a file. */
export function holdingQuestions(file: string): string {
  const source = `
    import { existsSync } from "node:fs";
    import { Worker } from "node:worker_threads";
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...args) {
      if (!existsSync(${JSON.stringify(file)})) return postMessage.apply(this, args);
      process.stderr.write("the question is held\\n");
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(source)}`;
}
