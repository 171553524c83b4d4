import {expect, test} from 'vitest'

import * as engine from '../engine/index.ts'
import * as plugin from '../plugin/index.ts'
import * as runtime from '../runtime/index.ts'
import * as runtimeNode from '../runtime/node/index.ts'
import * as schemas from '../schemas/index.ts'

test('the public names of the package', () => {
  expect({
    engine: Object.keys(engine).toSorted(),
    plugin: Object.keys(plugin).toSorted(),
    runtime: Object.keys(runtime).toSorted(),
    'runtime/node': Object.keys(runtimeNode).toSorted(),
    schemas: Object.keys(schemas).toSorted(),
  }).toMatchInlineSnapshot(`
    {
      "engine": [
        "analyzeRouting",
        "categoryGroupNamed",
        "categoryGroupType",
        "compileRouting",
        "configRevision",
        "defaultFieldNames",
        "diffRouting",
        "engineVersion",
        "enumerateOutcomes",
        "eventOfOutcome",
        "findRecipients",
        "findingKinds",
        "parseDocumentId",
        "readRoutingConfig",
        "readSupportTicketEvent",
        "routingFingerprint",
        "ruleIds",
        "rules",
        "settingsId",
        "settingsType",
        "subcategoryType",
        "withDocument",
      ],
      "plugin": [
        "RoutingPreviewView",
        "guardSupportActions",
        "isSupportType",
        "supportDocumentNode",
        "supportListItem",
        "supportRouting",
        "supportSchemaComponents",
        "supportStructure",
        "useRoutingReview",
        "withRoutingReview",
        "withSupportRouting",
      ],
      "runtime": [
        "ContentError",
        "NoContentError",
        "createTicketHandler",
        "createTicketRouter",
        "defaultTiming",
        "describeProblem",
        "readSupportTicket",
      ],
      "runtime/node": [
        "fileSnapshot",
        "nodeListener",
      ],
      "schemas": [
        "defaultLanguages",
        "describeFinding",
        "editRefusal",
        "isRoutingField",
        "localizedText",
        "supportSchemaTypes",
        "withSupportRouting",
      ],
    }
  `)
})
