/** The name of the findings beside a form, in its address too. */
export const findingsInspectorName = 'support-findings'
