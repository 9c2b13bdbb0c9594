// The library's own types, not the newer ones of @types/office-js: what is not here is not everywhere.
/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
