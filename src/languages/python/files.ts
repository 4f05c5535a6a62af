/** Globs of ESLint for what is written in Python. */
export const pythonFiles: readonly string[] = ['**/*.py']
export const notebookFiles: readonly string[] = ['**/*.ipynb']

/** Folders of other people's code, and of copies. */
export const foldersOfPackages: readonly string[] = ['**/.venv/', '**/venv/', '**/site-packages/', '**/__pycache__/', '**/.ipynb_checkpoints/']
