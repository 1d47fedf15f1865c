// In place of the configuration of this project, which lies above. Your own project needs neither: there the package is in
// node_modules, which Vitest does not transform.
export default { test: { server: { deps: { external: [/\/dist\/src\//] } } } };
