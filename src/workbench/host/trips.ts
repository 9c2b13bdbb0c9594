/** A trip that carries more than this, in bytes, is a piece of something that does not fit into one. */
const PIECE = 1_048_576;

/** Round trips between add-in and host since the last reset. */
export class Trips {
  count = 0;
  /** How many of them carried a piece of something large. */
  pieces = 0;
  /** Bytes that the add-in sent. */
  bytesIn = 0;
  /** Bytes that the host answered. */
  bytesOut = 0;
  /** Size of the largest request and response. */
  largestIn = 0;
  largestOut = 0;

  add(bytesIn: number, bytesOut: number): void {
    this.count++;
    if (Math.max(bytesIn, bytesOut) > PIECE) this.pieces++;
    this.bytesIn += bytesIn;
    this.bytesOut += bytesOut;
    this.largestIn = Math.max(this.largestIn, bytesIn);
    this.largestOut = Math.max(this.largestOut, bytesOut);
  }

  reset(): void {
    this.count = 0;
    this.pieces = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.largestIn = 0;
    this.largestOut = 0;
  }
}
