/** Returns the code as documented: older builds of the REST module write its prefix in the plural. */
export function canonical(code: string): string {
  return code.replace("BITRIX_REST_V3_EXCEPTIONS_", "BITRIX_REST_V3_EXCEPTION_");
}
