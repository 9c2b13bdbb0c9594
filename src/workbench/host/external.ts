import { type HostEvent } from "./eventQueue";
import { nativeStatus } from "./hostError";
import { nativeCall, nativeEvent } from "./protocol";

/** Colours of Excel's window, as "#RRGGBB". */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const themes: Readonly<Record<"light" | "dark" | "contrast", OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#F0F0F0",
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
  },
};

/** What the host tells the library about itself and does for it. */
export interface ExternalGround {
  /** Locale of Excel's interface, such as "sv-SE". */
  locale: string;
  /** What Office.context.platform says, where it is not a PC. */
  platform: "OfficeOnline" | null;
  theme: OfficeTheme;
  /** Requirement sets by name, with the highest version. */
  requirementSets: Readonly<Record<string, string>>;
  readOnly: boolean;
  /** Settings of the document: JSON texts by key. */
  readSettings(): Map<string, string>;
  writeSettings(settings: Map<string, string>): void;
  /** Answers a batch: its body, or a native status other than 0. */
  batch(body: string): Promise<{ status: number; body: string }>;
  commandCompleted(id: string): void;
  openBrowserWindow(url: string): void;
  dialogRequested(target: string): void;
}

/** The library wants its arrays wrapped as COM's safe arrays. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}
type Answer = (answer: SafeArray) => void;
type Handler = (dispatchId: number, payload: unknown) => void;

const safeArray = (items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });

/** What a call of category 65536 is: an event of the object model; category 1 belongs to custom functions. */
const OBJECT_EVENT = 65_536;
const FUNCTION_MESSAGE = 1;
/** Flags of the host information: shared runtime and custom functions. */
const FLAGS = 1 | 2;

/** The part of the library's window that says which platform it is on. */
export interface LibraryWindow {
  OfficeExt?: { HostName: { Host: { getInstance(): { platformRemappings: { win32: string } } } } };
}

/**
 * `window.external` of desktop Excel, as the unchanged office.js expects it. Excel on the web is spoken to the same way and
 * only called by its own name: its own messages go between windows and say the same.
 */
export class External {
  private readonly handlers = new Map<number, { targetId: string; handler: Handler }[]>();
  private commandsAreReady: () => void = () => undefined;
  private readonly readyForCommands = new Promise<void>((resolve) => {
    this.commandsAreReady = resolve;
  });

  constructor(
    private readonly ground: ExternalGround,
    private readonly window: LibraryWindow = {},
  ) {}

  // What the library calls

  GetHostInfo(): string {
    const { locale } = this.ground;
    return ["Excel", "Win32", "16.01", locale, "workbench", "", "disableLogging", FLAGS].join("$");
  }

  GetContext(): Record<string, () => unknown> {
    const { ground } = this;
    const nothing = () => "";
    // Asked for just before the library says for good where it is.
    if (ground.platform !== null)
      this.window.OfficeExt!.HostName.Host.getInstance().platformRemappings.win32 = ground.platform;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetHostFullVersion: () => "16.0.18000.20000",
      GetAppUILocale: () => ground.locale,
      GetAppDataLocale: () => ground.locale,
      GetDocUrl: () => "C:\\Workbench\\Book1.xlsx",
      GetAppCapabilities: () => (ground.readOnly ? 1 : 0),
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: nothing,
      GetCorrelationId: () => "workbench",
      GetInstanceId: () => "workbench",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(ground.requirementSets),
      GetHostCustomMessage: nothing,
      GetDialogRequirementMatrix: nothing,
      GetFeaturesForSolution: nothing,
      GetInitialDisplayMode: () => 2,
      GetOfficeThemeInfo: () => themeNumbers(ground.theme),
      GetSettings: () => this.settings(),
    };
  }

  Execute(dispatchId: number, parameters: unknown[], answer: Answer): void {
    if (dispatchId === nativeCall.richApi) {
      // [custom data, method, path, headers, body, …]
      const message = parameters[0] as unknown[];
      void this.ground.batch(String(message[4])).then(({ status, body }) => {
        if (status !== nativeStatus.ok) answer(safeArray([status]));
        else answer(safeArray([0, 200, ["CONTENT-TYPE", "application/json"], body]));
      });
      return;
    }
    setTimeout(() => answer(safeArray([this.perform(dispatchId, parameters)])), 0);
  }

  RegisterEvent(dispatchId: number, targetId: string, handler: Handler, answer: Answer): void {
    const list = this.handlers.get(dispatchId) ?? [];
    this.handlers.set(dispatchId, [...list, { targetId, handler }]);
    if (dispatchId === nativeEvent.dialogMessage) this.ground.dialogRequested(targetId);
    setTimeout(() => answer(safeArray([0])), 0);
  }

  UnregisterEvent(dispatchId: number, targetId: string, answer: Answer): void {
    const list = this.handlers.get(dispatchId) ?? [];
    this.handlers.set(
      dispatchId,
      list.filter((each) => each.targetId !== targetId),
    );
    setTimeout(() => answer(safeArray([0])), 0);
  }

  MessageParent2(): void {
    return undefined;
  }
  MessageChild2(): void {
    return undefined;
  }

  // What the host sends

  /** Events of the object model, by the message channel. */
  sendEvents(events: readonly HostEvent[]): void {
    if (events.length === 0) return;
    this.fire(
      nativeEvent.richApiMessage,
      safeArray(
        events.map(({ type, targetId, args }) =>
          safeEntry(OBJECT_EVENT, type, targetId, JSON.stringify(args)),
        ),
      ),
    );
  }

  /** Messages for the custom functions' runtime. */
  sendToFunctions(messages: readonly { type: number; body: unknown }[]): void {
    this.fire(
      nativeEvent.richApiMessage,
      safeArray(
        messages.map(({ type, body }) =>
          safeEntry(FUNCTION_MESSAGE, type, "", JSON.stringify(body)),
        ),
      ),
    );
  }

  sendSelectionChanged(): void {
    this.fire(nativeEvent.selectionChanged, safeArray([]));
  }

  sendSettingsChanged(): void {
    this.fire(nativeEvent.settingsChanged, safeArray([]));
  }

  /** Message of a dialog to the page that opened it, or its end (12006). */
  sendDialogMessage(message: string, origin: string): void {
    this.fire(nativeEvent.dialogMessage, safeArray([0, message, origin]));
  }
  sendDialogClosed(): void {
    this.fire(nativeEvent.dialogMessage, safeArray([12_006]));
  }

  /** The add-in listens to the ribbon. */
  announceCommandsReady(): void {
    this.commandsAreReady();
  }

  /** Presses a ribbon button; waits until the add-in listens to the ribbon. */
  async sendCommand(id: string, action: string, controlId: string): Promise<void> {
    await this.readyForCommands;
    this.fire(nativeEvent.commandInvoked, [
      id,
      action,
      JSON.stringify({ source: { id: controlId } }),
    ]);
  }

  private fire(dispatchId: number, payload: unknown): void {
    for (const { handler } of this.handlers.get(dispatchId) ?? []) handler(dispatchId, payload);
  }

  private perform(dispatchId: number, parameters: unknown[]): number {
    switch (dispatchId) {
      case nativeCall.commandCompleted:
        this.ground.commandCompleted(String(parameters[0]));
        return nativeStatus.ok;
      case nativeCall.openBrowserWindow:
        this.ground.openBrowserWindow(String(parameters[1] ?? parameters[0]));
        return nativeStatus.ok;
      default:
        return nativeStatus.internalError;
    }
  }

  private settings() {
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.ground.readSettings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        this.ground.writeSettings(new Map(keys.map((key, index) => [key, values[index] ?? ""])));
      },
    };
  }
}

function safeEntry(category: number, type: number, targetId: string, message: string): unknown[] {
  return [category, type, targetId, message, 0, false];
}

function themeNumbers(theme: OfficeTheme): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries<string>({ ...theme }).map(([name, value]) => [
        name,
        parseInt(value.slice(1), 16),
      ]),
    ),
  );
}
