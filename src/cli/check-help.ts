/** The help of `check`. */
export const checkHelp = `bitrix24-openapi check [--webhook URL | --mock | --portal-document FILE|URL|webhook | --har FILE] [--format FORMAT]

Does a portal still keep the contract, and does the traffic?

  --webhook URL                 call every method of this portal that only reads, and provoke the documented errors;
                                without it BITRIX24_WEBHOOK, which keeps the secret out of the list of processes
  --mock                        check the mock
  --portal-document FILE|URL    compare the portal's own document, the response of rest.documentation.openapi;
                                "webhook" fetches it from the portal of BITRIX24_WEBHOOK
  --har FILE                    validate recorded traffic; needs @redocly/cli
  --format FORMAT               pretty (default), json, junit or github

Nothing is written to the portal. Reports contain neither secrets nor values that a portal stores.

  kept         as documented; "new: …" are fields that a portal adds, which breaks nobody
  broken       not as documented: the place, what the document expects, and what came instead
  known        a known fault of the portal's own document, with the reason why it is a fault
  new          only on the portal: a method, an optional parameter, a field of a response, an error code
  refused      scope or rights are missing
  skipped      not checked, with the reason
  unreachable  no response, a limit, a portal that is gone, or something else than the portal responded; no more calls
               are made then

Exit codes: 0 kept, 1 broken, 2 the command line is wrong, 3 no portal responded or nothing could be judged.`;
