import { spawn, type ChildProcess } from 'node:child_process';

/** A display that nobody sees. */
export type Display = { name: string; stop(): void };

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    child.on('error', () => reject(new Error('No display: install Xvfb, or set DISPLAY.')));
    child.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });

/** The display that is there, else one of our own; Xvfb itself chooses a free number. */
export const openDisplay = async (env: NodeJS.ProcessEnv = process.env): Promise<Display> => {
  const there = env['DISPLAY'];
  if (there || process.platform !== 'linux') return { name: there ?? '', stop: () => {} };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(server);
  return { name: `:${number}`, stop: () => void server.kill() };
};
