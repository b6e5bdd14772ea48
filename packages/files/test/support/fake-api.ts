import { XiClient, type XiClientOptions } from "@xi-sdk/resellers";

export interface FakeApi {
  readonly xi: XiClient;
  /** The identifiers of each call. */
  readonly asked: string[][];
}

export interface Asked {
  readonly ingramPartNumber?: string;
  readonly vendorPartNumber?: string;
  readonly upc?: string;
}

/** Prices follow from the number; parts beginning with ZZ (after a sign, too) are unknown, those with NA not authorised. */
export function rowOf(product: Asked): object {
  const part = product.ingramPartNumber ?? product.vendorPartNumber ?? product.upc ?? "";
  if (/^[-@]?ZZ/.test(part)) {
    return {
      ...product,
      productStatusCode: "E",
      productStatusMessage: `Product not found for IngramPartNumber:  ${part}`,
    };
  }
  if (part.startsWith("NA")) {
    return { ...product, productStatusCode: "E", productStatusMessage: "PRODUCT NOT AUTHORIZED" };
  }
  const number = Number(/\d+/.exec(part)?.[0] ?? 0);
  return {
    ...product,
    ingramPartNumber: product.ingramPartNumber ?? `I-${part}`,
    pricing: { currencyCode: "USD", customerPrice: number + 0.5, retailPrice: number + 9.25 },
    availability: {
      available: true,
      totalAvailability: number % 7,
      availabilityByWarehouse: [
        { warehouseId: "10", quantityAvailable: number % 7 },
        {
          warehouseId: "30",
          quantityAvailable: 0,
          backOrderInfo: [{ quantity: 5, etaDate: "2026-12-01" }],
        },
      ],
    },
  };
}

/** A client of an API in memory. `answer` may throw, or change the rows. */
export function fakeApi(
  answer: (products: readonly Asked[], call: number) => unknown = (products) => products.map(rowOf),
  options: XiClientOptions = {},
): FakeApi {
  const asked: string[][] = [];
  const xi = new XiClient({
    clientId: "id",
    clientSecret: "secret",
    customerNumber: "20-222222",
    countryCode: "US",
    environment: "http://localhost:1",
    limiter: false,
    ...options,
    fetch: async (url, { body = "" }) => {
      if (url.includes("/oauth")) {
        return Response.json({ access_token: "t", token_type: "Bearer", expires_in: "86399" });
      }
      const { products } = JSON.parse(body) as { products: Asked[] };
      asked.push(
        products.map((one) => one.ingramPartNumber ?? one.vendorPartNumber ?? one.upc ?? "?"),
      );
      const found = answer(products, asked.length - 1);
      return found instanceof Response ? found : Response.json(found);
    },
  });
  return { xi, asked };
}
