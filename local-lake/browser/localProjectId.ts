/** The id of the project that the Studio's page finds in the local lake. */
export const localProjectId = 'local'
