import type { IDisposable, Injector } from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Calls } from "./calls";
import { CustomFunction } from "./customFunction";
import type { Invoke } from "./invocation";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata";
import type { Blank } from "./readArguments";

/**
 * Registers the functions of a functions.json under a namespace, with their descriptions for autocompletion and
 * argument tips.
 */
export function registerCustomFunctions(
  injector: Injector,
  metadata: FunctionsMetadata,
  namespace: string,
  calls: Calls,
  invoke: Invoke,
  blank: Blank,
): IDisposable {
  const names = metadata.functions.map((each) => `${namespace}.${each.name}`.toUpperCase());
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...metadata.functions.map(
      (each, index) =>
        new CustomFunction(names[index] ?? each.name, each, calls, invoke, {
          blank,
          errorsPass:
            each.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false,
        }),
    ),
  );
  const descriptions = injector
    .get(IDescriptionService)
    .registerDescriptions(
      metadata.functions.map((each, index) => describe(names[index] ?? each.name, each)),
    );
  return {
    dispose() {
      descriptions.dispose();
      functions.unregisterExecutors(...names);
    },
  };
}

function describe(name: string, metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: (metadata.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: example(parameter),
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function example(parameter: ParameterMetadata): string {
  return parameter.dimensionality === "matrix" ? "A1:A10" : "A1";
}
