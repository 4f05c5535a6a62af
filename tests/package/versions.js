/** What the legs install, exactly: a red leg is then ours, and not of the day. Raised by hand, like a lock file. */

/** The engines that the peer range promises: its lowest, the last of 9, and the newest. */
export const engines = { lowest: '9.20.0', nine: '9.39.5', ten: '10.15.0' }

/** The lowest of each line that `engines.node` promises, and the newest; as packages of npm. */
export const nodes = ['20.19.0', '22.13.0', '24.21.0']

export const typescripts = { five: '5.9.3', six: '6.0.3', seven: '7.0.2' }

export const typescriptEslint = { 'typescript-eslint': '8.73.0' }

/** Loads `eslint.config.ts`. */
export const jiti = { jiti: '2.7.0' }

/** Other people's presets. unicorn 66 and later want Node 22. */
export const companions = {
  '@eslint/js': '10.0.1',
  'typescript-eslint': '8.73.0',
  'eslint-plugin-unicorn': '65.0.1',
  'eslint-plugin-n': '18.5.0',
  'eslint-plugin-import-x': '4.18.1',
  'eslint-plugin-react-hooks': '7.1.1',
}

/** It has no release for ESLint 10. */
export const react = { 'eslint-plugin-react': '7.37.5' }

/** Languages of other people. */
export const languages = {
  '@eslint/json': '2.1.1',
  '@eslint/css': '2.0.0',
  '@eslint/markdown': '8.0.3',
  'vue-eslint-parser': '10.4.1',
}

export const packageManagers = { pnpm: '12.21.0', yarn: '1.22.22', berry: '4.18.1' }

/** What examines the tarball and the sources. */
export const examiners = { 'publint': '0.3.25', '@arethetypeswrong/cli': '0.18.5', 'knip': '6.44.2' }

export const oxlint = { oxlint: '1.94.0' }
