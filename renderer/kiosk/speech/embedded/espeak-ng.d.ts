declare module '@echogarden/espeak-ng-emscripten' {
  import type { Espeak } from './espeak.ts';
  /** The package has no types. `getPreloadedPackage` hands in espeak-ng.data, which it would otherwise fetch by itself. */
  export default function create(options?: {
    getPreloadedPackage?: () => ArrayBuffer;
  }): Promise<{ eSpeakNGWorker: new () => Espeak }>;
}
