import { guess, live, portal, spec, type Rows } from "../ledger-row.js";

export const gatewayRows: Rows = {
  "get-accesstoken": [
    spec("The three values in the query of a GET give a token.", "AF 2.1, PF §1.2", "token"),
    portal("The same values in the form of a POST give a token.", "PF §1.1", "token"),
    live(
      "`oauth20` and `oauth30` are both good paths, for the same credentials.",
      "PF §1.3",
      "token",
    ),
    live(
      "`token_type` is Bearer; a token is 28 letters and digits and tells nothing.",
      "PF §1.6",
      "token",
    ),
    live('`expires_in` is "86399", as text.', "PF §1.7", "token"),
    live(
      "An unknown client is a 401 with the fault `Invalid client identifier`.",
      "PF §1.11",
      "token",
    ),
    live(
      "A wrong secret is a 401 with the fault `Invalid client or Invalid client credentials`.",
      "PF §1.11",
      "token",
    ),
    spec("A missing value is a 400 with a message.", "AF 3, PF §5.2 E9", "token"),
    guess(
      "A new token leaves the earlier ones good.",
      "PF §1.9 leaves it open; `new-token-ends-old` is the other reading",
      "token",
    ),
  ],
  gateway: [
    live(
      "Checks come in this order: token, app, rate limit, headers, customer number, query and body.",
      "PF §1.12, §3.2; the rest is a guess",
      "gateway",
    ),
    live(
      "An unknown or expired token is a 401 with a fault of the key management.",
      "PF §1.12a",
      "token",
    ),
    live(
      "An app without the API product, or of the other environment, is a 401 with `no apiproduct match found`.",
      "PF §1.12",
      "faults/authentication",
    ),
    portal(
      "A customer number of somebody else is the fault `Invalid customer number`, at the top level.",
      "PF §3.2",
      "gateway",
    ),
    guess("That fault has the status 401.", "PF §3.2 names no status", "gateway"),
    spec("A blank correlation id is a 400; its length is not checked.", "PF §3.3", "gateway"),
    spec("A country that is not the account's is a 400.", "PF §5.3", "gateway"),
    portal("`IM-CustomerContact` is an e-mail address.", "AF 2.2, PF §3.1", "documents/freight"),
    guess(
      "Another text there is a 400 that names the header.",
      "AF 2.2 and PF §3.1 say what it is, and not what follows",
      "documents/freight",
    ),
    portal("`IM-CorrelationID` and `IM-SenderID` come back with the answer.", "PF §3.4", "gateway"),
    live("60 calls a minute, counted for each app and group of operations.", "PF §4", "gateway"),
    live(
      "In EMEA countries price and availability has 100 calls a minute, and a text of its own.",
      "PF §4",
      "faults/limits",
    ),
    guess("Which countries those are.", "PF §4 names the region alone", "faults/limits"),
    guess(
      "A window begins with its first call and lasts a minute.",
      "PF §4: seen to be roughly so",
      "gateway",
    ),
    spec(
      "Requests are held against the contract; what is wrong is listed with its place.",
      "AF 3",
      "gateway",
    ),
    live(
      "Quoted numbers and flags are taken, and members that the contract does not know.",
      "AF 2.7",
      "gateway",
    ),
    spec(
      "Errors come in the shape of the operation: `id`, `traceid`, without words, or in a list.",
      "AF 3, PF §5.2",
      "documents/error-shapes",
    ),
    live(
      "Paths with `/sandbox` before them are the test environment, under the same host.",
      "PF §2",
      "gateway",
    ),
    guess(
      "The id of an error is made of correlation id, host and time.",
      "PF §5.3: such ids were seen",
      "gateway",
    ),
  ],
};
