// The library's own types, not the newer ones of @types/office-js: what is not here is not everywhere.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- ambient namespaces: there is nothing to import
/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
