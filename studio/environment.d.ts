declare namespace NodeJS {
  /** What chooses the project of the demo Studio; in its page these are constants of the build. */
  interface ProcessEnv {
    readonly SANITY_STUDIO_PROJECT_ID?: string
    readonly SANITY_STUDIO_DATASET?: string
  }
}
