/** ISO 4217 codes that every language has words for. */
export const currencies = [
  'KRW', 'USD', 'JPY', 'CNY', 'THB', 'VND', 'EUR', 'GBP', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'CHF', 'INR', 'PHP', 'IDR', 'MYR',
] as const; // prettier-ignore
export type Currency = (typeof currencies)[number];

/** Signs in front of or behind an amount. '¥' and '元' are decided by the language (`Wording.yen`). */
export const currencySigns: Record<string, Currency> = {
  '₩': 'KRW',
  '￦': 'KRW',
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  $: 'USD',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  RMB: 'CNY',
  '¥': 'JPY',
  '฿': 'THB',
  '₫': 'VND',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₱': 'PHP',
};
