import {
  createEngine,
  type Engine,
  type EngineOptions,
} from "../../../src/workbench/engine/createEngine";
import { createHost, type Host, type HostOptions } from "../../../src/workbench/host/createHost";
import { installedTypes, loadOffice } from "../../../src/workbench/host/loadOffice";

const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

export interface OfficeFixture {
  host: Host;
  engine: Engine;
  /** Takes the globals away and disposes the engine. */
  close(): void;
}

/**
 * Puts the REAL Office.js on the globals (Excel, Office, OfficeExtension, CustomFunctions) over a headless workbook,
 * so that code of src/excel runs in a test as it runs in Excel:
 *
 *   let office: OfficeFixture;
 *   beforeAll(async () => { office = await startOffice({ profile: "web" }); });
 *   afterAll(() => office.close());
 *   test("…", () => Excel.run(async (context) => { … await context.sync(); }));
 *
 * `office.host.trips` counts round trips and bytes, `office.host.missing` names members the host lacks,
 * `office.host.editingCell = true` makes Excel refuse, `office.engine.settled()` waits for custom functions too.
 */
export async function startOffice(
  options: Partial<HostOptions> & { workbook?: EngineOptions["workbook"]; debug?: boolean } = {},
): Promise<OfficeFixture> {
  const profile = options.profile ?? "desktop";
  const engine = await createEngine({
    profile,
    ...(options.workbook ? { workbook: options.workbook } : {}),
  });
  const host = createHost(engine, { types: installedTypes(), ...options, profile });
  const { globals } = await loadOffice(host, { debug: options.debug ?? false });
  const target = globalThis as unknown as Record<string, unknown>;
  const before = new Map(GLOBALS.map((name) => [name, target[name]]));
  for (const name of GLOBALS) target[name] = globals[name];
  return {
    host,
    engine,
    close() {
      for (const [name, value] of before)
        if (value === undefined) delete target[name];
        else target[name] = value;
      host.dispose();
      engine.dispose();
    },
  };
}
