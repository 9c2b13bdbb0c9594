/** Excel's own sentences for its error codes, as the library's users meet them. */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotAvailable: "The requested API is not available.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing Enter or Tab or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof SENTENCES;

/** An error that a batch answers with: Excel's code, its sentence, and where ("Worksheet.getRange"). */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message?: string,
    public location?: string,
  ) {
    super(message ?? SENTENCES[code]);
    this.name = "HostError";
  }
}

/** Native statuses of Execute: what fails before or after a batch is interpreted. */
export const nativeStatus = {
  ok: 0,
  internalError: 5001,
  invalidOperationInCellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
