/**
 * The settings of LibreOffice for one conversion. A profile of its own keeps it from asking the LibreOffice in which the
 * officer works right now, and from her macros and extensions.
 */
const settings: readonly (readonly [path: string, name: string, value: string | boolean | number])[] = [
  ['Common/Security/Scripting', 'MacroSecurityLevel', 3],
  ['Common/Security/Scripting', 'DisableMacrosExecution', true],
  ['Common/Security/Scripting', 'DisableActiveContent', true],
  // Pictures that lie elsewhere, links to other documents: not fetched.
  ['Common/Security/Scripting', 'BlockUntrustedRefererLinks', true],
  ['Writer/Content/Update', 'Link', 0],
  ['Common/Misc', 'FirstRun', false],
];

/** Whatever would still be fetched is asked of a port of this machine at which nothing answers. */
const nowhere: readonly (readonly [name: string, value: string | number])[] = [
  ['ooInetProxyType', 1],
  ['ooInetHTTPProxyName', '127.0.0.1'],
  ['ooInetHTTPProxyPort', 9],
  ['ooInetHTTPSProxyName', '127.0.0.1'],
  ['ooInetHTTPSProxyPort', 9],
  ['ooInetNoProxy', ''],
];

const item = (path: string, name: string, value: string | boolean | number): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** `registrymodifications.xcu` of the profile. */
export const officeProfile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${[
  ...settings.map(([path, name, value]) => item(`Office.${path}`, name, value)),
  ...nowhere.map(([name, value]) => item('Inet/Settings', name, value)),
].join('\n')}
</oor:items>
`;
