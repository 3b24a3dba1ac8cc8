// What the schemas call civil-date and instant, for ajv-cli: the same checks as the tool's own.
/** @param {import('ajv').default} ajv */
module.exports = ajv => {
  ajv.addFormat('civil-date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('instant', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/);
  return ajv;
};
