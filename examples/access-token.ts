/**
 * The documented token call, against the simulator on a loopback port: once with the right secret,
 * once with a wrong one, to see the error that a person gets.
 *
 *   npm run example -- access-token
 */
import { AccesstokenApi, ApiClient, ApiException, Configuration } from "@xi-sdk/resellers";
import { createSimulator } from "@xi-sdk/simulator";

await using simulator = await createSimulator();
const { url } = await simulator.listen();
const { clientId, clientSecret } = simulator.credentials;

const configuration = new Configuration({ host: url });
await using apiClient = new ApiClient(configuration);
const api = new AccesstokenApi(apiClient);

try {
  const token = await api.getAccesstoken("client_credentials", clientId, clientSecret);
  console.log(
    `${token.token_type} token of ${token.access_token?.length} characters, good for ${token.expires_in} seconds`,
  );
  await api.getAccesstoken("client_credentials", clientId, "not-the-secret");
} catch (error) {
  if (!(error instanceof ApiException)) throw error;
  console.error(error.status, error.message);
}
