/** Round trips between add-in and host since the last reset. */
export class Trips {
  count = 0;
  /** Bytes that the add-in sent. */
  bytesIn = 0;
  /** Bytes that the host answered. */
  bytesOut = 0;
  /** Size of the largest request and response. */
  largestIn = 0;
  largestOut = 0;

  add(bytesIn: number, bytesOut: number): void {
    this.count++;
    this.bytesIn += bytesIn;
    this.bytesOut += bytesOut;
    this.largestIn = Math.max(this.largestIn, bytesIn);
    this.largestOut = Math.max(this.largestOut, bytesOut);
  }

  reset(): void {
    this.count = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.largestIn = 0;
    this.largestOut = 0;
  }
}
