import { expect as inTests } from '@playwright/test';

/** Milliseconds that a thing may take outside of the test runner: it waits for what happens, however busy the machine is. */
const PATIENCE = 90_000;

/** For pages as people use them: in the test runner its config counts; the demo and the benches have none. */
export const expect =
  process.env['TEST_WORKER_INDEX'] === undefined ? inTests.configure({ timeout: PATIENCE }) : inTests;
