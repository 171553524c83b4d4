import {grantsOf} from './access.ts'
import {route, type Handler} from './router.ts'

const project: Handler = ({person}, {people}, id = '') => ({
  json: {
    id,
    displayName: 'Local content',
    organizationId: null,
    studioHost: null,
    metadata: {},
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    features: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    members: people.map(({id, role}) => ({
      id,
      role,
      roles: [{name: role, title: role}],
      isCurrentUser: id === person?.id,
      isRobot: false,
    })),
  },
})

const datasets: Handler = ({search}, lakes) => ({
  json: search.has('datasetProfile') ? [] : lakes.names.map((name) => ({name, aclMode: 'public'})),
})

/**
 * The features of Sanity's plans that the lake has: the Studio offers no other.
 *
 * Comments are none of them, and switched off in the workspace. But a Studio that hears that there are none mounts everything
 * once more, and what somebody has opened by then is lost.
 */
const features = ['contentReleases', 'singleDocRelease', 'studioComments'] as const

/** How many releases there may be: as many as people like. */
const releaseLimits: Handler = () => ({
  json: {
    data: {
      orgActiveReleaseCount: 0,
      orgMeteredActiveReleaseCount: 0,
      datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
      orgActiveReleaseLimit: null,
    },
  },
})

/** There is no plan; of its history the lake keeps everything, for which Sanity has no number. */
const subscription = {
  plan: null,
  resources: {},
  featureTypes: {retention: {features: [{attributes: {}}]}},
}

/** What the Studio asks when a request found no lake; a page of elsewhere gets no answer at all. */
const cors = {result: {allowed: true, withCredentials: true}}

const json =
  (value: unknown): Handler =>
  () => ({json: value})

/** The project and everything of Sanity's services that only has to stay quiet. */
export const projectRoutes = [
  route('GET', '/projects/:id/datasets/:dataset/acl', ({person}) => ({json: grantsOf(person)})),
  route('GET', '/projects/:id/datasets/:dataset/settings/indexing', json({})),
  route('GET', '/projects/:id/datasets', datasets),
  route('GET', '/projects/:id/grants', json({})),
  route('GET', '/projects/:id/roles', json([])),
  route('GET', '/projects/:id/user-applications', json([])),
  route('GET', '/projects/:id/new-content-release-allowed', releaseLimits),
  route('GET', '/projects/:id', project),
  route('GET', '/user-applications', json([])),
  route('GET', '/features', json(features)),
  route('GET', '/features/:name+', json([])),
  route('GET', '/subscriptions/project/:id', json(subscription)),
  route('GET', '/access/requests/me', json([])),
  route('GET', '/schedules/:id/:dataset', json({schedules: []})),
  route('GET', '/ping', json({pong: true})),
  route('GET', '/check/cors', json(cors)),
  route('GET', '/data/ping/:dataset', json({pong: true})),
  route('GET', '/journey/:topic+', json(null)),
  route('POST', '/journey/:topic+', json(null)),
  route('GET', '/help', json({resources: {welcome: {title: 'Help'}, sectionArray: []}})),
  route('GET', '/intake/telemetry-status', json({status: 'denied'})),
  route('POST', '/intake/:topic+', json({})),
  route('GET', '/data/actions/:dataset', json({enabled: true, compatibleStudioVersions: '*'})),
  route('GET', '/_lake/unknown-requests', (_call, lakes) => ({json: lakes.unknownRequests})),
]
