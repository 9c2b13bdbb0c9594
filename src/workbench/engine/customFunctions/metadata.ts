/** A parameter in functions.json, as Microsoft documents it. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: "boolean" | "number" | "string" | "any" | (string & {});
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/** A function in functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters?: ParameterMetadata[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: { allowErrorForDataTypeAny?: boolean } & Record<string, unknown>;
}

/** The file functions.json. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  allowErrorForDataTypeAny?: boolean;
}
