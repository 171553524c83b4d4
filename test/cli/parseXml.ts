import {SaxesParser} from 'saxes'

/** An element of a document, in the order of their beginnings. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Parses XML as strictly as its standard wants; throws at the first mistake. */
export function parseXml(text: string): readonly XmlElement[] {
  const elements: XmlElement[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({attributes, name}) => elements.push({attributes, name}))
  parser.write(text).close()
  return elements
}
