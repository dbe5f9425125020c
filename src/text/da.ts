/** Danish, as a caseworker would write it. One section a file under `da/`. */
export const da = {};
