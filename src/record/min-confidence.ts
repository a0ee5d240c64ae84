/** Quotes whose confidence is lower are left out unless the caller says otherwise. */
export const defaultMinConfidence = 0.5
