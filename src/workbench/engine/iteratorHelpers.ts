// The grid engine calls the iterator helpers of ES2025 (`map.keys().some(…)`), which Node 20 lacks.
// Imported before any @univerjs package.
import "core-js/actual/iterator";
