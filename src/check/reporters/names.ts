/** What `--reporter` takes. */
export const reporterNames = ['stylish', 'json', 'junit', 'github', 'sarif', 'tap'] as const
export type ReporterName = (typeof reporterNames)[number]
