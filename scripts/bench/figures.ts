/** Minor units with two decimals, groups of three parted by `group`. */
export function formatMinor(minor: number, group: string): string {
  const digits = String(minor).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}.${digits.slice(-2)}`;
}
