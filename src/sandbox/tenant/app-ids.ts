/** The bot's managed identity in the sandbox tenant, and the app that approvers sign in to. */
export const SANDBOX_BOT_ID = '9b0e5a34-6c1d-4f72-8a95-3d2c1b0a9f81';
export const SANDBOX_SIGN_IN_APP_ID = '9b0e5a34-6c1d-4f72-8a95-3d2c1b0a9f82';
