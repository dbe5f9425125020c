// Where people's files lie in Microsoft's cloud; called by upload.ts and reading/download.ts.

/** Teams' own storage for a person's files, and nowhere else. */
const HOSTS = /(^|\.)(sharepoint\.com|sharepoint-df\.com|onedrive\.com|1drv\.com|svc\.ms)$/i;

/** Whether a file may go there or come from there: https, one of Microsoft's file hosts, no name and password. */
export function isFileHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return url.username === '' && url.password === '' && HOSTS.test(url.hostname);
}
