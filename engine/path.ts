/** One step of a path into a document; an array item is addressed by its `_key`, or its index without one. */
export type PathSegment = string | number | {readonly _key: string}

/** Where something stands inside a document, in the form that Sanity uses for markers and patches. */
export type Path = readonly PathSegment[]
