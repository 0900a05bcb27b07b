/** The acts of speech in the order in which the interface lists them. */

export const ACT_ORDER: readonly string[] = ['declare', 'acknowledge', 'welcome', 'assure', 'propose', 'accept', 'regret', 'demand', 'warn', 'deny', 'refuse', 'accuse'];
