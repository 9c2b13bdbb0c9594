/** What the host says it supports: as far as the library of the npm package knows. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  OpenBrowserWindowApi: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  DocumentEvents: "1.1",
  AddinCommands: "1.3",
  OfficeSharedApi: "1.1",
};
