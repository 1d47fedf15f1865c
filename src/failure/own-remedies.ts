/** What to do about the failures that the client itself gives a code, once there is a request. */
export const ownRemedies = {
  NETWORK_FAILURE: "Check the address and the network.",
  CONNECTION_REJECTED:
    "Check the port, the proxy, and the certificate: Node trusts a private authority by NODE_EXTRA_CA_CERTS.",
  REDIRECT: "Use the portal's current address, or renew its licence. Redirects are not followed.",
  UNEXPECTED_ANSWER: "Check that the address is a portal's, and that no proxy or login page responds in its place.",
};
