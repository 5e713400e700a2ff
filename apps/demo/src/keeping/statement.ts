/** One movement as the bank tells it: above zero came in. Whole rupiah. */
export interface Movement {
  readonly day: string;
  readonly amount: number;
  readonly text: string;
}

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

/** A statement as banks send it: semicolons, days first, money that left under Debet, the balance after each line. */
export function statementOf(opening: number, movements: readonly Movement[]): string {
  let balance = opening;
  const inOrder = movements.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const lines = inOrder.map(({ day, amount, text }) => {
    balance += amount;
    const [year, month, date] = day.split('-');
    const [out, into] = amount < 0 ? [grouped(-amount), ''] : ['', grouped(amount)];
    const told = text.toUpperCase().replaceAll(';', ',');
    return `${date}/${month}/${year};${told};${out};${into};${grouped(balance)}`;
  });
  return ['Tanggal;Keterangan;Debet;Kredit;Saldo', ...lines].join('\n');
}
