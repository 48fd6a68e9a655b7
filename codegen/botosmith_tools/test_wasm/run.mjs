// Runs `main` of a Python module in Pyodide; the argument is JSON:
// {pyodide, module, folders, path, arguments}. The exit code is what `main` returns.

const { pyodide, module, folders, path, arguments: given } = JSON.parse(process.argv[2]);
// Node would print the source of Pyodide, a line of a megabyte, with the error.
process.on("uncaughtException", (error) => {
  console.error(String(error));
  process.exit(2);
});
const { loadPyodide } = await import(pyodide);
const python = await loadPyodide({ env: { ...process.env, HOME: "/home/pyodide" } });
for (const folder of folders) {
  python.FS.mkdirTree(folder);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, folder);
}
python.FS.chdir(folders[0]);
python.pyimport("sys").path.extend(python.toPy(path));
process.exitCode = python.pyimport(module).main(python.toPy(given));
