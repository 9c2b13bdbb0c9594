import { Worker } from "node:worker_threads";
import { Failure } from "../../src/excel/failure";
import { computeIn, type Working } from "../../src/addin/computeInWorker";
import type { ComputationInput } from "../../src/sheets/computations";

/** Three customers, two of whom buy again. */
const input: ComputationInput<"valueForecast"> = {
  customer: Int32Array.from([0, 0, 0, 1, 1, 2]),
  customers: 3,
  date: Float64Array.from([1, 8, 20, 2, 30, 40]),
  amount: Float64Array.from([5, 6, 7, 8, 9, 4]),
  ...{ testFrom: null, unit: "day", model: "NBD", horizon: 30, margin: 1, discountRate: 0 },
};

let ended = 0;

/** A thread of Node that runs this code, as a browser's worker. */
function thread(code: string): () => Working {
  return () => {
    const worker = new Worker(
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", (message) => { ${code} });`,
      { eval: true },
    );
    const working: Working = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => worker.postMessage(message),
      terminate: () => {
        ended += 1;
        void worker.terminate();
      },
    };
    worker.on("message", (data: unknown) => working.onmessage?.({ data } as MessageEvent));
    worker.on("error", () => working.onerror?.({} as ErrorEvent));
    return working;
  };
}

const control = () => {
  const abort = new AbortController();
  const shares: number[] = [];
  return { abort, shares, signal: abort.signal, report: (share: number) => shares.push(share) };
};

beforeEach(() => (ended = 0));

test("the worker's shares and its answer come back, and it ends", async () => {
  const told = control();
  const code =
    "parentPort.postMessage({ share: 0.5 }); parentPort.postMessage({ output: message.name });";
  expect(await computeIn(thread(code))("valueForecast", input, told)).toBe("valueForecast");
  expect([told.shares, ended]).toEqual([[0.5], 1]);
});

test("a worker that fails, or takes too long, is one clear failure", async () => {
  const failing = computeIn(thread("throw new Error('killed');"))(
    "valueForecast",
    input,
    control(),
  );
  await expect(failing).rejects.toMatchObject({ code: "computationFailed" });
  const endless = computeIn(thread("while (true);"), 200)("valueForecast", input, control());
  await expect(endless).rejects.toBeInstanceOf(Failure);
  await expect(endless).rejects.toMatchObject({ code: "computationTooLong" });
  expect(ended).toBe(2);
});

test("Cancel ends the worker at once, even in the middle of an endless loop", async () => {
  const told = control();
  const endless = computeIn(thread("parentPort.postMessage({ share: 0.1 }); while (true);"))(
    "valueForecast",
    input,
    {
      ...told,
      report: () => told.abort.abort(),
    },
  );
  await expect(endless).rejects.toMatchObject({ name: "AbortError" });
  expect(ended).toBe(1);
});

test("a host without workers gets the same answer from the same code", async () => {
  const told = control();
  const forecast = await computeIn(() => null)("valueForecast", input, told);
  expect(forecast.customers.customer).toHaveLength(3);
  expect(told.shares.at(-1)).toBe(1);
  const stopped = control();
  stopped.abort.abort();
  await expect(computeIn(() => null)("valueForecast", input, stopped)).rejects.toMatchObject({
    name: "AbortError",
  });
});
