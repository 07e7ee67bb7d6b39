/** How long a change may take to show, and that it is still looked after. */
export const waiting = {
  usually: '{{step}}, usually {{from}} to {{to}} minutes',
  longer: '{{step}}. It takes longer than usual; I keep looking until it shows',
} as const;
