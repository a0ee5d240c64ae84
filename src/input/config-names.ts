/** What a config is called: looked for in each folder, in this order. */
export const configNames = ['copydesk.config.yaml', 'copydesk.config.yml', 'copydesk.config.json'] as const
