/** Counts rows and adds up their amounts. */
export class Tally {
  rows = 0;
  amount = 0;

  add(amount: number): void {
    this.rows += 1;
    this.amount += amount;
  }
}
