import { HostObject } from "./hostObject";

/** What the add-in may ask of its own runtime and pane. */
export interface RuntimeGround {
  showPane(): void;
  hidePane(): void;
  paneIsShown(): boolean;
  startupBehavior: "None" | "Load";
  ribbonRequested(update: unknown): void;
}

/** Microsoft.InternalService.AddinInternalService. */
export class AddinInternalService extends HostObject {
  readonly typeName = "AddinInternalService";

  constructor(private readonly announce: () => void) {
    super();
  }
  /** Office.actions is there; ribbon commands find their handler from now on. */
  NotifyActionHandlerReady(): void {
    this.announce();
  }
}

/** Microsoft.AppRuntime.AppRuntimeService: Office.addin. */
export class AppRuntimeService extends HostObject {
  readonly typeName = "AppRuntimeService";

  constructor(private readonly ground: RuntimeGround) {
    super();
  }
  SetAppRuntimeState(state: unknown): void {
    if (state === "Visible") this.ground.showPane();
    else this.ground.hidePane();
  }
  GetAppRuntimeState(): string {
    return this.ground.paneIsShown() ? "Visible" : "Background";
  }
}

/** Microsoft.AppRuntime.AppRuntimePersistenceService: whether the add-in loads with the workbook. */
export class AppRuntimePersistenceService extends HostObject {
  readonly typeName = "AppRuntimePersistenceService";

  constructor(private readonly ground: RuntimeGround) {
    super();
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.ground.startupBehavior = state === "Background" ? "Load" : "None";
  }
  GetAppRuntimeStartState(): string {
    return this.ground.startupBehavior === "Load" ? "Background" : "Inactive";
  }
}

/** Microsoft.DynamicRibbon.DynamicRibbon: Office.ribbon. */
export class DynamicRibbon extends HostObject {
  readonly typeName = "DynamicRibbon";

  constructor(private readonly ground: RuntimeGround) {
    super();
  }
  ExecuteRequestUpdate(update: unknown): void {
    this.ground.ribbonRequested(update);
  }
  ExecuteRequestCreate(definition: unknown): void {
    this.ground.ribbonRequested(definition);
  }
}
