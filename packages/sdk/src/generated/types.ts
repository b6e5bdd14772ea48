// Made from contract/ by "npm run contract". Edit the contract instead of this file.

/** A bearer token for all other calls. */
export interface AccesstokenResponse {
  /**
   * The token itself: an opaque text to be sent as `Authorization: Bearer …`.
   * @example "Zk3vQ8mT1xYc7RbN5sLd0WpHfJ2g"
   */
  access_token?: string | null;
  /** How the token is sent, always `Bearer`. */
  token_type?: "Bearer" | (string & {}) | null;
  /**
   * Seconds until the token expires, usually 86400 (24 hours). Left as it came, number or text,
   * because both are in use; whoever keeps the token should trust it for 24 hours at most.
   * @example 86399
   */
  expires_in?: string | number | null;
}

export interface AdditionalAttribute {
  attributeName?: string | null;
  attributeValue?: string | null;
  attributeDescription?: string | null;
  attributeHint?: string | null;
  attributeRequired?: string | null;
  choices?: AdditionalAttribute[] | null;
}

export interface AvailabilityAsyncNotificationRequest {
  topic?: "resellers/catalog" | (string & {}) | null | undefined;
  event?: "im::updated" | (string & {}) | null | undefined;
  eventTimeStamp?: string | null | undefined;
  eventId?: string | null | undefined;
  resource?: StockUpdateResource[] | null | undefined;
}

export interface CreatedOrder {
  numberOfLinesWithSuccess?: number | null;
  numberOfLinesWithError?: number | null;
  numberOfLinesWithWarning?: number | null;
  ingramOrderNumber?: string | null;
  ingramOrderDate?: string | null;
  notes?: string | null;
  orderType?: "S" | "D" | "ZOR" | (string & {}) | null;
  orderTotal?: number | null;
  freightCharges?: number | null;
  totalTax?: number | null;
  currencyCode?: string | null;
  lines?: CreatedOrderLine[] | null;
  miscellaneousCharges?: OrderMiscellaneousCharge[] | null;
  links?: Link[] | null;
  rejectedLineItems?: CreatedOrderRejectedLine[] | null;
  additionalAttributes?: NameValueAttribute[] | null;
}

export interface CreatedOrderEndUserInfo {
  endUserId?: string | null;
  contact?: string | null;
  companyName?: string | null;
  name1?: string | null;
  name2?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  addressLine3?: string | null;
  addressLine4?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  phoneNumber?: string | null;
  email?: string | null;
}

export interface CreatedOrderLine {
  subOrderNumber?: string | null;
  ingramLineNumber?: string | null;
  customerLineNumber?: string | null;
  lineStatus?: "Backordered" | "Open" | "In Progress" | "im::backordered" | "im::open" | (string & {}) | null;
  ingramPartNumber?: string | null;
  globalSkuId?: string | null;
  vendorNumber?: string | null;
  vendorPartNumber?: string | null;
  unitPrice?: number | null;
  extendedUnitPrice?: number | null;
  quantityOrdered?: number | null;
  quantityConfirmed?: number | null;
  quantityBackOrdered?: number | null;
  specialBidNumber?: string | null;
  notes?: string | null;
  shipmentDetails?: CreatedOrderShipment[] | null;
  additionalAttributes?: NameValueAttribute[] | null;
}

export interface CreatedOrderRejectedLine {
  customerLinenumber?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  quantityOrdered?: number | null;
  rejectCode?: "EN" | "EQ" | "EL" | (string & {}) | null;
  rejectReason?: string | null;
}

export interface CreatedOrderShipToInfo {
  addressId?: string | null;
  contact?: string | null;
  companyName?: string | null;
  name1?: string | null;
  name2?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  addressLine3?: string | null;
  addressLine4?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  phoneNumber?: string | null;
  email?: string | null;
}

export interface CreatedOrderShipment {
  carrierCode?: string | null;
  carrierName?: string | null;
  shipFromWarehouseId?: string | null;
  shipFromLocation?: string | null;
  freightAccountNumber?: string | null;
  signatureRequired?: boolean | null;
  shippingInstructions?: string | null;
}

/** A deal: the prices that a vendor granted for one end customer. */
export interface DealsDetailsResponse {
  /**
   * Id of the deal. It may hold blanks.
   * @example "90417352"
   */
  dealId?: string | null;
  /**
   * Version of the deal.
   * @example "2"
   */
  version?: string | null;
  /**
   * Name of the end customer.
   * @example "Harbour Street Books"
   */
  endUser?: string | null;
  /** Suggested retail price of all products of the deal together. */
  extendedMsrp?: number | null;
  /**
   * Name of the vendor. Null occurs.
   * @example "Northwind"
   */
  vendor?: string | null;
  /**
   * Date and time, without a zone, at which the distributor received the deal.
   * @example "2026-01-12T09:15:00"
   */
  dealReceivedOn?: string | null;
  /**
   * Date and time, without a zone, at which the deal ends.
   * @example "2026-06-30T00:00:00"
   */
  dealExpiryDate?: string | null;
  /** Date and time, without a zone, until which the prices are protected. */
  priceProtectionEndDate?: string | null;
  /**
   * Currency of all prices, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Name and address of the end customer. */
  endUserInfo?: DealsDetailsResponseEndUserInfo | null;
  /** Products with a price in this deal. */
  products?: DealsDetailsResponseProduct[] | null;
}

/** The end customer of a deal. */
export interface DealsDetailsResponseEndUserInfo {
  /** Person to talk to. */
  contact?: string | null;
  /** First line of the name. */
  name1?: string | null;
  /** Second line of the name. */
  name2?: string | null;
  /**
   * Company of the end customer.
   * @example "Harbour Street Books"
   */
  companyName?: string | null;
  /**
   * Street and number.
   * @example "48 Harbour Street"
   */
  addressLine1?: string | null;
  /** Second line of the address. */
  addressLine2?: string | null;
  /** Third line of the address. */
  addressLine3?: string | null;
  /** Fourth line of the address. */
  addressLine4?: string | null;
  /**
   * City.
   * @example "Portland"
   */
  city?: string | null;
  /**
   * State or region, as its short code.
   * @example "OR"
   */
  state?: string | null;
  /**
   * Postal code.
   * @example "97209"
   */
  postalCode?: string | null;
  /**
   * Country, as a two-letter code.
   * @example "US"
   */
  countryCode?: string | null;
  /** Telephone number. */
  phoneNumber?: string | null;
  /**
   * E-mail address.
   * @example "orders@harbourstreet.example"
   */
  email?: string | null;
}

/** One product of a deal. */
export interface DealsDetailsResponseProduct {
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null;
  /**
   * The UPC bar code number.
   * @example "712345678904"
   */
  upc?: string | null;
  /** Short description of the product. */
  productDescription?: string | null;
  /** The vendor's suggested retail price of one unit. */
  msrp?: number | null;
  /** The vendor's suggested retail price of all units. */
  extendedMSRP?: number | null;
  /** Price of one unit without the deal. */
  standardPrice?: number | null;
  /**
   * Units that the vendor granted the price for.
   * @example 40
   */
  approvedQuantity?: number | null;
  /**
   * Units of them that can still be bought.
   * @example 15
   */
  remainingQuantity?: number | null;
  /** Remarks on the product. */
  comments?: string | null;
  /** Conditions that the price is tied to. */
  specialConditions?: string | null;
  /** Date and time, without a zone, from which the price holds. */
  startDate?: string | null;
  /** Date and time, without a zone, until which the price holds. */
  expirationDate?: string | null;
  /**
   * Days until the price ends.
   * @example 42
   */
  daysRemaining?: number | null;
}

/** One page of deals. */
export interface DealsSearchResponse {
  /**
   * Number of matches over all pages. It does not tell the last page reliably.
   * @example 57
   */
  recordsFound?: number | null;
  /**
   * Rows per page, as the service sees it.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page, from 1.
   * @example 1
   */
  pageNumber?: number | null;
  /** Deals on this page. */
  deals?: DealsSearchResponseDeal[] | null;
  /**
   * Path of the following page. It points inside the distributor's systems: do not follow it, ask
   * for the next page number instead.
   */
  nextPage?: string | null;
  /** Path of the page before. Null on the first page. */
  previousPage?: string | null;
}

/** One deal found. */
export interface DealsSearchResponseDeal {
  /**
   * Id of the deal. It may hold blanks.
   * @example "90417352"
   */
  dealId?: string | null;
  /**
   * Version of the deal.
   * @example "2"
   */
  version?: string | null;
  /**
   * Name of the end customer.
   * @example "Harbour Street Books"
   */
  endUser?: string | null;
  /**
   * Name of the vendor.
   * @example "Northwind"
   */
  vendor?: string | null;
  /**
   * Date and time, without a zone, at which the deal ends.
   * @example "2026-06-30T00:00:00"
   */
  dealExpiryDate?: string | null;
  /**
   * Calls that tell more about the deal. Always a list here; the service also sends a single link.
   */
  links?: Link[] | null;
}

/** One error of order details. */
export interface ErrorDetail {
  /** Id of the error, to quote when asking for support. */
  id?: string | null;
  /**
   * Kind of the error.
   * @example "/errors/system-errors"
   */
  type?: string | null;
  /** What went wrong, in words. */
  message?: string | null;
  /** Parts of the request that are wrong. */
  fields?: ErrorDetailField[] | null;
}

/** One part of the request that is wrong. */
export interface ErrorDetailField {
  /** Name of the header, parameter or member. */
  field?: string | null;
  /** What is wrong with it, in words. */
  message?: string | null;
  /** The value that was sent. */
  value?: string | null;
}

/**
 * Why a call was refused or failed. Past the last page, the live catalog sends the list of errors
 * without this object around it.
 */
export interface ErrorResponse {
  /** What went wrong, usually one entry. */
  errors?: ErrorResponseError[] | null;
}

/** Why reading an order failed. The same shape as `ErrorResponse`. */
export interface ErrorResponseDTO {
  /** What went wrong. */
  errors?: ErrorDetail[] | null;
}

/** One error. */
export interface ErrorResponseError {
  /**
   * Id of the error, to quote when asking for support: often correlation id, host and time in one
   * text. A number occurs.
   */
  id?: string | null;
  /** The same kind of id, under the name that some answers carry. */
  traceid?: string | null;
  /**
   * Kind of the error, such as `/errors/validation-failed` or `/errors/system-errors`. Spellings
   * vary.
   * @example "/errors/validation-failed"
   */
  type?: string | null;
  /** What went wrong, in words. May be null while `fields` tell the reason. */
  message?: string | null;
  /** Parts of the request that are wrong. May be absent or empty. */
  fields?: ErrorResponseErrorField[] | null;
}

/** One part of the request that is wrong. */
export interface ErrorResponseErrorField {
  /** Name of the header, parameter or member. May be absent. */
  field?: string | null;
  /** The value that was sent. May be null. */
  value?: string | null;
  /** What is wrong with it, in words. */
  message?: string | null;
}

/**
 * Why a call was refused or failed. Published with its members at the top; the published answers
 * carry them inside `errors`, and some put the whole into a list of one.
 */
export interface FlatError {
  /** Id of the error, to quote when asking for support. */
  traceid?: string | null;
  /**
   * Kind of the error, such as `/errors/validation-failed` or `/errors/system-errors`.
   * @example "/errors/validation-failed"
   */
  type?: string | null;
  /** What went wrong, in words. Null while `fields` tell the reason. */
  message?: string | null;
  /** Parts of the request that are wrong. May be absent or empty. */
  fields?: FlatErrorField[] | null;
  /** What went wrong, usually one entry. Absent when the members stand at the top. */
  errors?: FlatErrorEntry[] | null;
}

/** One error. */
export interface FlatErrorEntry {
  /** Id of the error, to quote when asking for support. */
  traceid?: string | null;
  /**
   * Kind of the error, such as `/errors/validation-failed` or `/errors/system-errors`.
   * @example "/errors/validation-failed"
   */
  type?: string | null;
  /** What went wrong, in words. Null while `fields` tell the reason. */
  message?: string | null;
  /** Parts of the request that are wrong. May be absent or empty. */
  fields?: FlatErrorField[] | null;
}

/** One part of the request that is wrong. */
export interface FlatErrorField {
  /** Name of the header, parameter or member. */
  field?: string | null;
  /** What is wrong with it, in words. */
  message?: string | null;
  /** The value that was sent. May be null. */
  value?: string | null;
}

/** A shipment whose cost is asked for. */
export interface FreightRequest {
  /**
   * Id of the address that is billed, given to the reseller when the account was opened.
   * @example "000"
   */
  billToAddressId?: string | undefined;
  /**
   * Id of a stored address to ship to, given to the reseller when the account was opened.
   * @example "110"
   */
  shipToAddressId?: string | undefined;
  /** Address to ship to, written out. */
  shipToAddress?: FreightRequestShipToAddress | undefined;
  /** The products to ship. */
  lines: readonly FreightRequestLine[];
}

/** One product to ship. */
export interface FreightRequestLine {
  /**
   * The reseller's number for the line. Called required by the documentation, though not marked
   * so.
   * @example "1"
   */
  customerLineNumber?: string | undefined;
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * Units to ship, as text.
   * @example "4"
   */
  quantity?: string | undefined;
  /**
   * Id of the warehouse to ship from.
   * @example "30"
   */
  warehouseId?: string | undefined;
  /** Code of the carrier to ship with. May be left empty. */
  carrierCode?: string | undefined;
}

/** Address to ship to. */
export interface FreightRequestShipToAddress {
  /**
   * Company at the address.
   * @example "Harbour Street Books"
   */
  companyName?: string | undefined;
  /**
   * Street and number.
   * @example "48 Harbour Street"
   */
  addressLine1?: string | undefined;
  /** Second line of the address. */
  addressLine2?: string | undefined;
  /** Third line of the address. */
  addressLine3?: string | undefined;
  /**
   * City.
   * @example "Portland"
   */
  city?: string | undefined;
  /**
   * State or region, as its short code.
   * @example "OR"
   */
  state?: string | undefined;
  /**
   * Postal code.
   * @example "97209"
   */
  postalCode?: string | undefined;
  /**
   * Country, as a two-letter code.
   * @example "US"
   */
  countryCode?: string | undefined;
}

/** What the shipment would cost. */
export interface FreightResponse {
  /** The estimate. */
  freightEstimateResponse?: FreightResponseFreightEstimateResponse | null;
}

/** An estimate over all warehouses that ship. */
export interface FreightResponseFreightEstimateResponse {
  /**
   * Currency of all amounts, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /**
   * Freight of the whole shipment.
   * @example 31.25
   */
  totalFreightAmount?: number | null;
  /** Tax on the whole shipment. */
  totalTaxAmount?: number | null;
  /** Fees on the whole shipment. */
  totalFees?: number | null;
  /** Net amount of the whole shipment. */
  totalNetAmount?: number | null;
  /** Goods, freight, tax and fees together. */
  grossAmount?: number | null;
  /** Freight per branch that ships. */
  distribution?: FreightResponseFreightEstimateResponseDistribution[] | null;
  /** The products, with their prices. */
  lines?: FreightResponseFreightEstimateResponseLine[] | null;
}

/** What one branch ships. */
export interface FreightResponseFreightEstimateResponseDistribution {
  /**
   * Number of the branch.
   * @example "30"
   */
  shipFromBranchNumber?: string | null;
  /**
   * Code of the carrier that the estimate is based on.
   * @example "UG"
   */
  carrierCode?: string | null;
  /** Name of that carrier's service. It may end in blanks. */
  shipVia?: string | null;
  /** Freight from this branch, in the currency of the estimate. */
  freightRate?: number | null;
  /** Weight of what the branch ships: pounds in North America, kilograms elsewhere. */
  totalWeight?: number | null;
  /** Days on the way. */
  transitDays?: number | null;
  /** All carriers that could ship it. */
  carrierList?: FreightResponseFreightEstimateResponseDistributionCarrierList[] | null;
}

/** One carrier that could ship it. */
export interface FreightResponseFreightEstimateResponseDistributionCarrierList {
  /**
   * Code of the carrier.
   * @example "UG"
   */
  carrierCode?: string | null;
  /** Name of the carrier's service. It may end in blanks. */
  shipVia?: string | null;
  /**
   * Kind of transport: `SML` small parcel, `AIR` by air, `LTL` less than a truckload.
   * @example "SML"
   */
  carrierMode?: "SML" | "AIR" | "LTL" | (string & {}) | null;
  /**
   * Freight with this carrier, in the currency of the estimate.
   * @example 17.4
   */
  estimatedFreightCharge?: number | null;
  /**
   * Days on the way with this carrier.
   * @example 2
   */
  daysInTransit?: number | null;
}

/** One product of the shipment. */
export interface FreightResponseFreightEstimateResponseLine {
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null;
  /**
   * Id of the warehouse that ships the product.
   * @example "30"
   */
  warehouseId?: string | null;
  /**
   * Units to ship.
   * @example 4
   */
  quantity?: number | null;
  /** Net price of one unit. */
  unitPrice?: number | null;
  /** Net price of all units. */
  netAmount?: number | null;
}

/** How the gateway in front of the API answers, before the API itself is reached. */
export interface GatewayFault {
  /** The fault. */
  fault?: GatewayFaultFault | null;
}

/** What the gateway did not accept. */
export interface GatewayFaultFault {
  /** The reason, in words. */
  faultstring?: string | null;
  /** The reason as a code. */
  detail?: GatewayFaultFaultDetail | null;
}

/** The reason as a code. */
export interface GatewayFaultFaultDetail {
  /**
   * Code of the reason, with dots between its parts.
   * @example "keymanagement.service.invalid_access_token"
   */
  errorcode?: string | null;
}

/**
 * A company and its address on an invoice: the party billed, the receiver of the goods, or the end
 * customer.
 */
export interface InvoiceAddress {
  /** Name of the contact person. */
  contact?: string | null;
  /** Name of the company. */
  companyName?: string | null;
  /** First address line: street and number. */
  addressLine1?: string | null;
  /** Second address line, such as a suite or floor. */
  addressLine2?: string | null;
  /** Third address line. */
  addressLine3?: string | null;
  /** City. */
  city?: string | null;
  /** State, province or region, usually as its code. */
  state?: string | null;
  /** Postal code. Text, because leading zeros count. */
  postalCode?: string | null;
  /**
   * Two-letter code of the country.
   * @example "US"
   */
  countryCode?: string | null;
  /** Telephone number. Text, although the service may send it as a number. */
  phoneNumber?: string | null;
  /** E-mail address. */
  email?: string | null;
}

/**
 * An invoice with its addresses, lines and totals. The live service writes most keys with a
 * capital first letter; they are brought to the names given here.
 */
export interface InvoiceDetailsv61Response {
  /**
   * Number of the invoice.
   * @example "40-QK7TP-11"
   */
  invoiceNumber?: string | null;
  /**
   * Status of the invoice, such as open. Letter case varies.
   * @example "Open"
   */
  invoiceStatus?: string | null;
  /**
   * Date of the invoice, `yyyy-MM-dd`.
   * @example "2026-03-15"
   */
  invoiceDate?: string | null;
  /**
   * The reseller's own order number (purchase order).
   * @example "PO-2026-0417"
   */
  customerOrderNumber?: string | null;
  /** The end customer's order number. */
  endCustomerOrderNumber?: string | null;
  /** Number of the order behind the invoice. */
  orderNumber?: string | null;
  /**
   * Date of the order, `yyyy-MM-dd`.
   * @example "2026-03-12"
   */
  orderDate?: string | null;
  /**
   * Identifier of the billing address in the account.
   * @example "000"
   */
  billToID?: string | null;
  /**
   * Kind of document, such as an invoice or a credit memo.
   * @example "Invoice"
   */
  invoiceType?: string | null;
  /**
   * Day on which the invoice falls due, `yyyy-MM-dd`.
   * @example "2026-04-14"
   */
  invoiceDueDate?: string | null;
  /**
   * Two-letter code of the country of the reseller's account.
   * @example "US"
   */
  customerCountryCode?: string | null;
  /**
   * The reseller's account with the distributor.
   * @example "20-222222"
   */
  customerNumber?: string | null;
  /**
   * The distributor's number of the order behind the invoice.
   * @example "40-31846-11"
   */
  ingramOrderNumber?: string | null;
  /** Remarks at the head of the invoice. */
  notes?: string | null;
  /** When and how the invoice is to be paid. */
  paymentTermsInfo?: InvoicePaymentTerms | null;
  /** Who is billed. */
  billToInfo?: InvoiceAddress | null;
  /** Where the goods were shipped. */
  shipToInfo?: InvoiceAddress | null;
  /** The end customer. Not in the published schema, but in its example. */
  endUserInfo?: InvoiceAddress | null;
  /** Lines of the invoice. */
  lines?: InvoiceLine[] | null;
  /** Currencies of the invoice, and the rate between them. */
  fxRateInfo?: InvoiceFxRate | null;
  /** Counts, charges and totals. */
  summary?: InvoiceSummary | null;
}

/** Totals of an invoice in a foreign currency. */
export interface InvoiceForeignTotals {
  /**
   * Three-letter code of the foreign currency.
   * @example "CAD"
   */
  foreignCurrencyCode?: string | null;
  /** Rate of exchange to that currency. */
  foreignCurrencyFxRate?: number | null;
  /** Taxable amount. The service sends it as text. */
  foreignTotalTaxableAmount?: number | null;
  /** Amount of tax. */
  foreignTotalTaxAmount?: number | null;
  /** Amount to be paid. The service sends it as text. */
  foreignInvoiceAmountDue?: number | null;
}

/** Currencies of an invoice, and the rate between them. */
export interface InvoiceFxRate {
  /**
   * Three-letter code of the currency.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Currency in which the distributor's company keeps its books. */
  companyCurrency?: string | null;
  /** Currency in which the invoice is made out. */
  invoiceCurrency?: string | null;
  /**
   * Rate of exchange between the two; 1 where they are the same.
   * @example 1
   */
  currencyFxRate?: number | null;
}

/** One line of an invoice. */
export interface InvoiceLine {
  /**
   * The distributor's number of the line.
   * @example "1"
   */
  ingramLineNumber?: string | null;
  /**
   * The reseller's number of the line, as the order gave it. `0` is the published default.
   * @example "1"
   */
  customerLineNumber?: string | null;
  /**
   * The distributor's part number (SKU).
   * @example "7QX41B"
   */
  ingramPartNumber?: string | null;
  /** Universal product code, 12 digits. */
  upc?: string | null;
  /**
   * The vendor's own part number.
   * @example "NB-PRO14-512"
   */
  vendorPartNumber?: string | null;
  /** The reseller's own part number. */
  customerPartNumber?: string | null;
  /** Vendor of the product. */
  vendorName?: string | null;
  /** Name and short description of the product. */
  productDescription?: string | null;
  /**
   * Weight of one piece: pounds in North America, kilograms elsewhere. The service may send it as
   * text.
   * @example 3.1
   */
  unitWeight?: number | null;
  /**
   * Pieces invoiced.
   * @example 1
   */
  quantity?: number | null;
  /**
   * Price of one piece, in `currencyCode`.
   * @example 299.5
   */
  unitPrice?: number | null;
  /**
   * Unit that quantity and price count in; `EA` is each.
   * @example "EA"
   */
  unitOfMeasure?: string | null;
  /**
   * Three-letter code of the currency of the line.
   * @example "USD"
   */
  currencyCode?: string | null;
  /**
   * Unit price times quantity.
   * @example 299.5
   */
  extendedPrice?: number | null;
  /** Tax on the line, in percent. */
  taxPercentage?: number | null;
  /** Rate of the tax on the line. */
  taxRate?: number | null;
  /** Amount of the tax on the line. */
  taxAmount?: number | null;
  /** Serial numbers of the pieces. Ask for them with `includeSerialNumbers`. */
  serialNumbers?: InvoiceSerialNumber[] | null;
  /**
   * Pieces ordered.
   * @example 1
   */
  quantityOrdered?: number | null;
  /**
   * Pieces shipped.
   * @example 1
   */
  quantityShipped?: number | null;
}

/** How many lines and pieces an invoice holds. */
export interface InvoiceLineCounts {
  /**
   * Number of product lines.
   * @example 1
   */
  productLineCount?: number | null;
  /**
   * Pieces over all product lines.
   * @example 1
   */
  productLineTotalQuantity?: number | null;
}

/** One charge besides the products. */
export interface InvoiceMiscCharge {
  /**
   * What the charge is for.
   * @example "FREIGHT OUT"
   */
  chargeDescription?: string | null;
  /** Number of lines that make up the charge. */
  miscChargeLineCount?: number | null;
  /**
   * Amount of the charge.
   * @example 19.25
   */
  miscChargeLineTotal?: number | null;
  /** Number of the line that the charge refers to. May be empty. */
  chargeLineReference?: string | null;
  /** Whether the charge is other than miscellaneous, as text. The values are not documented. */
  isNonMisc?: string | null;
}

/** Terms of payment of an invoice. */
export interface InvoicePaymentTerms {
  /**
   * Code of the terms.
   * @example "30"
   */
  paymentTermsCode?: string | null;
  /**
   * The terms in words.
   * @example "NET 30 DAYS"
   */
  paymentTermsDescription?: string | null;
  /**
   * Day on which payment falls due by these terms, `yyyy-MM-dd`.
   * @example "2026-04-14"
   */
  paymentTermsDueDate?: string | null;
}

/** An invoice, in the short form of the search. */
export interface InvoiceSearchItem {
  /**
   * Day on which payment falls due by the terms of payment, `yyyy-MM-dd`.
   * @example "2026-04-14"
   */
  paymentTermsDueDate?: string | null;
  /** Numbers of the vendor's special price agreements that the invoice draws on. */
  specialBidNumbers?: string[] | null;
  /**
   * The distributor's number of the order behind the invoice, as its ERP system writes it.
   * @example "40-QK7TP-11"
   */
  erpOrderNumber?: string | null;
  /** The distributor's order number. Not in the published description; seen in live answers. */
  ingramOrderNumber?: string | null;
  /**
   * Number of the invoice. The search may leave out the dashes that the details show.
   * @example "40QK7TP11"
   */
  invoiceNumber?: string | null;
  /**
   * Kind of document, such as an invoice or a credit memo. Not in the published description; seen
   * in live answers.
   * @example "Invoice"
   */
  invoiceType?: string | null;
  /**
   * Status of the invoice, such as open. Letter case varies.
   * @example "OPEN"
   */
  invoiceStatus?: string | null;
  /**
   * Date of the invoice, `yyyy-MM-dd`.
   * @example "2026-03-15"
   */
  invoiceDate?: string | null;
  /**
   * Day on which the invoice falls due, `yyyy-MM-dd`.
   * @example "2026-04-14"
   */
  invoiceDueDate?: string | null;
  /**
   * Amount that is due, in the currency of the invoice.
   * @example 318.75
   */
  invoicedAmountDue?: number | null;
  /**
   * Amount that has been paid, in the currency of the invoice. Not in the published description;
   * seen in live answers.
   */
  invoicedAmountPaid?: number | null;
  /**
   * Three-letter code of the currency of the amounts. Not in the published description; seen in
   * live answers.
   * @example "USD"
   */
  currencyCode?: string | null;
  /**
   * The reseller's own order number (purchase order).
   * @example "PO-2026-0417"
   */
  customerOrderNumber?: string | null;
  /** The end customer's order number. */
  endCustomerOrderNumber?: string | null;
  /**
   * Date on which the order was placed, `yyyy-MM-dd`.
   * @example "2026-03-12"
   */
  orderCreateDate?: string | null;
  /**
   * Amount of the invoice with tax.
   * @example 318.75
   */
  invoiceAmountInclTax?: number | null;
  /** Total of the invoice in a foreign currency. The name is shortened on the wire. */
  forgntotalamount?: number | null;
  /** Number of the invoice for goods and services tax. */
  gstInvoiceNumber?: string | null;
  /** A switch that the description names without saying what it stands for. */
  isfseccenabled?: boolean | null;
  /**
   * Kind of purchase. Not in the published description; seen in live answers, its values are not
   * documented.
   */
  purchaseType?: string | null;
}

/** One page of invoices, newest first unless asked otherwise. */
export interface InvoiceSearchResponse {
  /**
   * Number of invoices that match on all pages. It may change between two calls.
   * @example 212
   */
  recordsFound?: number | null;
  /**
   * Rows per page, as the service applied it.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page; the first is 1.
   * @example 1
   */
  pageNumber?: number | null;
  /**
   * Invoices on this page. One number can come twice, for instance with a credit memo: tell rows
   * apart by number and type.
   */
  invoices?: InvoiceSearchItem[] | null;
  /**
   * Path of the next page as the service writes it. Count pages instead of following it: it holds
   * internal parameters and other filter names.
   */
  nextPage?: string | null;
}

/** The serial number of one piece. */
export interface InvoiceSerialNumber {
  /**
   * Serial number.
   * @example "SN4K7702XQ"
   */
  serialNumber?: string | null;
}

/** Counts, charges and totals of an invoice. */
export interface InvoiceSummary {
  /** How many lines and pieces the invoice holds. */
  lines?: InvoiceLineCounts | null;
  /**
   * Charges besides the products, such as freight and tax. The service writes their keys with a
   * capital first letter, even in its own example.
   */
  miscCharges?: InvoiceMiscCharge[] | null;
  /** Totals in the currency of the invoice. */
  totals?: InvoiceTotals | null;
  /** Totals in the foreign currency. */
  foreignFxTotals?: InvoiceForeignTotals | null;
}

/** Totals of an invoice, in its own currency. */
export interface InvoiceTotals {
  /**
   * Net amount of the invoice.
   * @example 299.5
   */
  netInvoiceAmount?: number | null;
  /** Amount of the discount. */
  discountAmount?: number | null;
  /** What the discount or surcharge is, in words. */
  discountType?: string | null;
  /** Sum of the taxes. */
  totalTaxAmount?: number | null;
  /**
   * Amount to be paid.
   * @example 318.75
   */
  invoicedAmountDue?: number | null;
  /** Cost of shipping. */
  freightAmount?: number | null;
}

/** A call that tells more. Paths in links are often outdated or internal: build your own. */
export interface Link {
  /**
   * What the link is about.
   * @example "orders"
   */
  topic?: string | null | undefined;
  /** Path of the call, relative to the host. */
  href?: string | null | undefined;
  /**
   * HTTP method of the call. Letter case varies.
   * @example "GET"
   */
  type?: string | null | undefined;
}

export interface ModifiedOrderLine {
  subOrderNumber?: string | null;
  ingramLineNumber?: string | null;
  lineNumber?: string | null;
  customerLineNumber?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  quantityOrdered?: number | null;
  quantityConfirmed?: number | null;
  quantityBackOrdered?: number | null;
  shipmentDetails?: ModifiedOrderShipment | null;
  additionalAttributes?: NameValueAttribute[] | null;
  notes?: string | null;
}

export interface ModifiedOrderRejectedLine {
  ingramLineNumber?: string | null;
  customerLineNumber?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  quantityOrdered?: number | null;
  rejectCode?: "EN" | "EQ" | "EL" | (string & {}) | null;
  rejectReason?: string | null;
}

export interface ModifiedOrderShipToInfo {
  addressId?: string | null;
  contact?: string | null;
  companyName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  addressLine3?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  phoneNumber?: string | null;
  email?: string | null;
}

export interface ModifiedOrderShipment {
  carrierCode?: string | null;
  carrierName?: string | null;
  freightAccountNumber?: string | null;
}

/** A setting or a piece of data that has no member of its own, as name and value. */
export interface NameValueAttribute {
  /** Name of the setting. */
  attributeName?: string | null | undefined;
  /** Its value, as text. */
  attributeValue?: string | null | undefined;
}

export interface OrderAddress {
  contact?: string | null;
  companyName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  addressLine3?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  phoneNumber?: string | null;
  email?: string | null;
}

export interface OrderCreateEndUserInfo {
  endUserId?: string | undefined;
  /** At most 70 characters. */
  contact?: string | undefined;
  /** At most 40 characters. */
  companyName?: string | undefined;
  name1?: string | undefined;
  name2?: string | undefined;
  /** At most 70 characters. */
  addressLine1?: string | undefined;
  /** At most 70 characters. */
  addressLine2?: string | undefined;
  /** At most 70 characters. */
  addressLine3?: string | undefined;
  addressLine4?: string | undefined;
  /** At most 25 characters. */
  city?: string | undefined;
  /** At most 3 characters. */
  state?: string | undefined;
  /** At most 10 characters. */
  postalCode?: string | undefined;
  /** At most 10 characters. */
  countryCode?: string | undefined;
  phoneNumber?: string | undefined;
  email?: string | undefined;
}

export interface OrderCreateLine {
  /** At most 3 characters. */
  customerLineNumber?: string | undefined;
  /** At most 18 characters. */
  ingramPartNumber?: string | undefined;
  customerPartNumber?: string | undefined;
  quantity?: number | undefined;
  /** At most 36 characters. */
  specialBidNumber?: string | undefined;
  notes?: string | undefined;
  unitPrice?: number | undefined;
  endUserPrice?: number | undefined;
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
  warrantyInfo?: readonly OrderCreateWarrantyInfo[] | undefined;
  endUserInfo?: readonly OrderCreateLineEndUserInfo[] | undefined;
}

export interface OrderCreateLineEndUserInfo {
  endUserType?: string | undefined;
  /** At most 10 characters. */
  endUserId?: string | undefined;
  addressSequenceNumber?: string | undefined;
  contactId?: string | undefined;
  contact?: string | undefined;
  companyName?: string | undefined;
  /** At most 35 characters. */
  name1?: string | undefined;
  name2?: string | undefined;
  addressLine1?: string | undefined;
  addressLine2?: string | undefined;
  addressLine3?: string | undefined;
  addressLine4?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  /** At most 3 characters. */
  countryCode?: string | undefined;
  /** At most 30 characters. */
  phoneNumber?: string | undefined;
  /** At most 241 characters. */
  email?: string | undefined;
}

export interface OrderCreateRequest {
  /** At most 35 characters. */
  customerOrderNumber: string;
  endCustomerOrderNumber?: string | undefined;
  /** At most 10 characters. */
  billToAddressId?: string | undefined;
  specialBidNumber?: string | undefined;
  notes?: string | undefined;
  acceptBackOrder?: boolean | undefined;
  resellerInfo?: OrderCreateResellerInfo | undefined;
  vmf?: OrderCreateVmf | undefined;
  shipToInfo?: OrderCreateShipToInfo | undefined;
  endUserInfo?: OrderCreateEndUserInfo | undefined;
  lines?: readonly OrderCreateLine[] | undefined;
  shipmentDetails?: OrderCreateShipmentDetails | undefined;
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
}

export interface OrderCreateResellerInfo {
  resellerId?: string | undefined;
  /** At most 40 characters. */
  companyName?: string | undefined;
  contact?: string | undefined;
  /** At most 70 characters. */
  addressLine1?: string | undefined;
  /** At most 70 characters. */
  addressLine2?: string | undefined;
  /** At most 70 characters. */
  addressLine3?: string | undefined;
  /** At most 25 characters. */
  city?: string | undefined;
  /** At most 3 characters. */
  state?: string | undefined;
  /** At most 10 characters. */
  postalCode?: string | undefined;
  /** At most 10 characters. */
  countryCode?: string | undefined;
  phoneNumber?: string | undefined;
  email?: string | undefined;
}

export interface OrderCreateResponse {
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  billToAddressId?: string | null;
  specialBidNumber?: string | null;
  orderSplit?: boolean | null;
  processedPartially?: boolean | null;
  purchaseOrderTotal?: number | null;
  resellerInfo?: OrderAddress | null;
  shipToInfo?: CreatedOrderShipToInfo | null;
  endUserInfo?: CreatedOrderEndUserInfo | null;
  orders?: CreatedOrder[] | null;
}

export interface OrderCreateSerialInfo {
  dateofPurchase?: string | undefined;
  shipDate?: string | undefined;
  primarySerialNumber?: string | undefined;
  secondarySerialNumber?: string | undefined;
}

export interface OrderCreateShipToInfo {
  /** At most 10 characters. */
  addressId?: string | undefined;
  /** At most 70 characters. */
  contact?: string | undefined;
  /** At most 40 characters. */
  companyName?: string | undefined;
  name1?: string | undefined;
  name2?: string | undefined;
  /** At most 70 characters. */
  addressLine1?: string | undefined;
  /** At most 70 characters. */
  addressLine2?: string | undefined;
  /** At most 70 characters. */
  addressLine3?: string | undefined;
  addressLine4?: string | undefined;
  /** At most 25 characters. */
  city?: string | undefined;
  /** At most 3 characters. */
  state?: string | undefined;
  /** At most 10 characters. */
  postalCode?: string | undefined;
  /** At most 10 characters. */
  countryCode?: string | undefined;
  phoneNumber?: string | undefined;
  email?: string | undefined;
}

export interface OrderCreateShipmentDetails {
  /** At most 10 characters. */
  carrierCode?: string | undefined;
  freightAccountNumber?: string | undefined;
  /** Documented as at most 1 characters; a longer text draws a warning. */
  shipComplete?: "true" | "C" | "P" | "E" | (string & {}) | undefined;
  requestedDeliveryDate?: string | undefined;
  signatureRequired?: boolean | undefined;
  /** At most 132 characters. */
  shippingInstructions?: string | undefined;
}

export interface OrderCreateV7AttributeOption {
  attributeValue?: string | undefined;
  attributeDescription?: string | undefined;
  choices?: readonly OrderCreateV7OptionAttribute[] | undefined;
}

export interface OrderCreateV7BillingPeriod {
  type?: string | undefined;
  duration?: number | undefined;
}

export interface OrderCreateV7EndUserInfo {
  endUserId?: string | null | undefined;
  contact?: string | null | undefined;
  /** At most 40 characters. */
  companyName?: string | null | undefined;
  /** At most 70 characters. */
  addressLine1?: string | null | undefined;
  /** At most 70 characters. */
  addressLine2?: string | null | undefined;
  /** At most 25 characters. */
  city?: string | null | undefined;
  /** At most 3 characters. */
  state?: string | null | undefined;
  /** At most 10 characters. */
  postalCode?: string | null | undefined;
  /** At most 10 characters. */
  countryCode?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  email?: string | null | undefined;
}

export interface OrderCreateV7Line {
  /** At most 3 characters. */
  customerLineNumber?: string | undefined;
  /** At most 18 characters. */
  ingramPartNumber?: string | undefined;
  vendorPartNumber?: string | undefined;
  quantity?: number | undefined;
  unitPrice?: number | undefined;
  /** At most 36 characters. */
  specialBidNumber?: string | undefined;
  endUserPrice?: number | undefined;
  notes?: string | undefined;
  resourceId?: string | undefined;
  planid?: string | undefined;
  subscriptionPeriod?: readonly OrderCreateV7SubscriptionPeriod[] | undefined;
  billingPeriod?: readonly OrderCreateV7BillingPeriod[] | undefined;
  margin?: number | undefined;
  endCustomerPrice?: number | undefined;
  vriAdditionalAttributes?: readonly OrderCreateV7VendorAttributes[] | undefined;
  endUserInfo?: readonly OrderCreateV7LineEndUserInfo[] | undefined;
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
  warrantyInfo?: OrderCreateV7WarrantyInfo | undefined;
  vmfAdditionalAttributesLines?: readonly NameValueAttribute[] | undefined;
}

export interface OrderCreateV7LineEndUserInfo {
  /** At most 10 characters. */
  endUserId?: string | undefined;
  endUserType?: string | undefined;
  companyName?: string | undefined;
  addressLine1?: string | undefined;
  addressLine2?: string | undefined;
  contact?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  countryCode?: string | undefined;
  /** At most 30 characters. */
  phoneNumber?: string | undefined;
  /** At most 241 characters. */
  email?: string | undefined;
}

export interface OrderCreateV7OptionAttribute {
  attributename?: string | undefined;
  attributeValue?: string | undefined;
}

export interface OrderCreateV7Request {
  /** At most 35 characters. */
  quoteNumber?: string | null | undefined;
  /** At most 18 characters. */
  customerOrderNumber?: string | undefined;
  /** At most 18 characters. */
  endCustomerOrderNumber?: string | null | undefined;
  notes?: string | undefined;
  billToAddressId?: string | undefined;
  specialBidNumber?: string | null | undefined;
  acceptBackOrder?: boolean | null | undefined;
  vendAuthNumber?: string | null | undefined;
  resellerInfo?: OrderCreateV7ResellerInfo | null | undefined;
  endUserInfo?: OrderCreateV7EndUserInfo | undefined;
  shipToInfo?: OrderCreateV7ShipToInfo | null | undefined;
  shipmentDetails?: OrderCreateV7ShipmentDetails | null | undefined;
  additionalAttributes?: readonly NameValueAttribute[] | null | undefined;
  vmfAdditionalAttributes?: readonly NameValueAttribute[] | undefined;
  vmfVendorAdditionalAttributes?: readonly OrderCreateV7VendorAttributes[] | undefined;
  vriAdditionalAttributes?: readonly OrderCreateV7VendorAttributes[] | undefined;
  lines?: readonly OrderCreateV7Line[] | undefined;
}

export interface OrderCreateV7ResellerInfo {
  resellerId?: string | null | undefined;
  /** At most 40 characters. */
  companyName?: string | null | undefined;
  contact?: string | null | undefined;
  addressLine1?: string | null | undefined;
  addressLine2?: string | null | undefined;
  city?: string | null | undefined;
  state?: string | null | undefined;
  /** At most 10 characters. */
  postalCode?: string | null | undefined;
  /** At most 10 characters. */
  countryCode?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  email?: string | null | undefined;
}

export interface OrderCreateV7Response {
  topic?: "resellers/orders" | (string & {}) | null;
  event?: "IM::created" | (string & {}) | null;
  eventTimeStamp?: string | null;
  eventId?: string | null;
  eventType?: "IM::async_order_create" | (string & {}) | null;
  resource?: OrderCreatedResource | null;
}

export interface OrderCreateV7Response201 {
  quoteNumber?: string | null;
  confirmationNumber?: string | null;
  message?: string | null;
}

export interface OrderCreateV7SerialInfo {
  /** At most 8 characters. */
  dateOfPurchase?: string | undefined;
  /** At most 8 characters. */
  shipDate?: string | undefined;
  primarySerialNumber?: string | undefined;
  secondarySerialNumber?: string | undefined;
}

export interface OrderCreateV7ShipToInfo {
  /** At most 10 characters. */
  addressId?: string | undefined;
  /** At most 70 characters. */
  contact?: string | null | undefined;
  /** At most 40 characters. */
  companyName?: string | null | undefined;
  /** At most 70 characters. */
  addressLine1?: string | null | undefined;
  /** At most 70 characters. */
  addressLine2?: string | null | undefined;
  /** At most 25 characters. */
  city?: string | null | undefined;
  /** At most 3 characters. */
  state?: string | null | undefined;
  postalCode?: string | null | undefined;
  /** At most 10 characters. */
  countryCode?: string | null | undefined;
  email?: string | null | undefined;
  shippingNotes?: string | null | undefined;
  phoneNumber?: string | null | undefined;
}

export interface OrderCreateV7ShipmentDetails {
  /** At most 10 characters. */
  carrierCode?: string | null | undefined;
  /** At most 8 characters. */
  requestedDeliveryDate?: string | null | undefined;
  /** Documented as at most 1 characters; a longer text draws a warning. */
  shipComplete?: "true" | "C" | "P" | "E" | (string & {}) | null | undefined;
  /** At most 132 characters. */
  shippingInstructions?: string | null | undefined;
  freightAccountNumber?: string | null | undefined;
  signatureRequired?: boolean | null | undefined;
}

export interface OrderCreateV7SubscriptionPeriod {
  type?: string | undefined;
  duration?: number | undefined;
  startDate?: string | undefined;
  endDateAlignmentType?: "MATCH_END_OF_CALENDAR_MONTH" | "CO_TERM_ON_SUBSCRIPTION" | (string & {}) | undefined;
  subscriptionId?: string | undefined;
}

export interface OrderCreateV7VendorAttribute {
  attributeName?: string | undefined;
  attributeValue?: string | undefined;
  attributeDescription?: string | undefined;
  attributeHint?: string | undefined;
  choices?: readonly OrderCreateV7AttributeOption[] | undefined;
}

export interface OrderCreateV7VendorAttributes {
  vendorName?: string | undefined;
  productId?: string | undefined;
  additionalAttributes?: readonly OrderCreateV7VendorAttribute[] | undefined;
}

export interface OrderCreateV7WarrantyInfo {
  hardwareLineLink?: string | undefined;
  warrantyLineLink?: string | undefined;
  /** At most 25 characters. */
  directLineLink?: string | undefined;
  serialInfo?: readonly OrderCreateV7SerialInfo[] | undefined;
}

export interface OrderCreateVmf {
  vendAuthNumber?: string | undefined;
}

export interface OrderCreateWarrantyInfo {
  /** At most 25 characters. */
  directLineLink?: string | undefined;
  warrantyLineLink?: string | undefined;
  hardwareLineLink?: string | undefined;
  serialInfo?: readonly OrderCreateSerialInfo[] | undefined;
}

export interface OrderCreatedEndUserInfo {
  endUserId?: string | null;
  addressSequenceNumber?: string | null;
  contactId?: string | null;
  contact?: string | null;
  companyName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  phoneNumber?: string | null;
  email?: string | null;
}

export interface OrderCreatedLine {
  subOrderNumber?: string | null;
  ingramLineNumber?: string | null;
  customerLineNumber?: string | null;
  lineType?: string | null;
  lineStatus?: "Backordered" | "Open" | "In Progress" | (string & {}) | null;
  ingramPartNumber?: string | null;
  globalSkuId?: string | null;
  vendorNumber?: string | null;
  unitPrice?: number | null;
  extendedUnitPrice?: number | null;
  quantityOrdered?: number | null;
  quantityConfirmed?: number | null;
  quantityBackOrdered?: number | null;
  notes?: string | null;
  shipmentDetails?: OrderCreatedShipment[] | null;
  endUserInfo?: OrderCreatedEndUserInfo | null;
  warrantyInfo?: OrderCreatedWarrantyInfo | null;
}

export interface OrderCreatedOrder {
  numberOfLinesWithSuccess?: number | null;
  numberOfLinesWithError?: number | null;
  numberOfLinesWithWarning?: number | null;
  ingramOrderNumber?: string | null;
  ingramOrderDate?: string | null;
  notes?: string | null;
  orderType?: "S" | "D" | "ZOR" | (string & {}) | null;
  orderTotal?: number | null;
  freightCharges?: number | null;
  totalTax?: number | null;
  currencyCode?: string | null;
  lines?: OrderCreatedLine[] | null;
  miscellaneousCharges?: OrderMiscellaneousCharge[] | null;
  links?: Link[] | null;
}

export interface OrderCreatedResource {
  eventType?: "IM::async_order_create" | (string & {}) | null;
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  billToAddressId?: string | null;
  orderSplit?: boolean | null;
  processedPartially?: boolean | null;
  purchaseOrderTotal?: number | null;
  resellerInfo?: OrderAddress | null;
  shipToInfo?: OrderCreatedShipToInfo | null;
  endUserInfo?: OrderCreatedEndUserInfo | null;
  orders?: OrderCreatedOrder[] | null;
}

export interface OrderCreatedShipToInfo {
  addressId?: string | null;
  companyName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
}

export interface OrderCreatedShipment {
  carrierCode?: string | null;
  carrierName?: string | null;
  shipFromWarehouseId?: string | null;
  shipFromLocation?: string | null;
}

export interface OrderCreatedWarrantyInfo {
  hardwareLineLink?: string | null;
  warrantyLineLink?: string | null;
  directLineLink?: string | null;
}

export interface OrderDateRange {
  startDate?: string | null;
  endDate?: string | null;
}

export interface OrderDetailB2B {
  ingramOrderNumber?: string | null;
  ingramOrderDate?: string | null;
  orderType?: "S" | "D" | "ZOR" | (string & {}) | null;
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  webOrderId?: string | null;
  vendorSalesOrderNumber?: string | null;
  ingramPurchaseOrderNumber?: string | null;
  orderStatus?: "Shipped" | "Canceled" | "Backordered" | "Processing" | "On Hold" | "Delivered" | (string & {}) | null;
  orderTotal?: number | null;
  orderSubTotal?: number | null;
  freightCharges?: number | null;
  currencyCode?: string | null;
  totalWeight?: number | null;
  totalTax?: number | null;
  totalFees?: number | null;
  paymentTerms?: string | null;
  notes?: string | null;
  billToInfo?: OrderAddress | null;
  shipToInfo?: OrderAddress | null;
  endUserInfo?: OrderAddress | null;
  lines?: OrderDetailLine[] | null;
  miscellaneousCharges?: OrderMiscellaneousCharge[] | null;
  additionalAttributes?: NameValueAttribute[] | null;
}

export interface OrderDetailCarrier {
  carrierCode?: string | null;
  carrierName?: string | null;
  quantity?: number | null;
  shippedDate?: string | null;
  estimatedDeliveryDate?: string | null;
  deliveredDate?: string | null;
  carrierPickupDate?: string | null;
  trackingDetails?: OrderDetailPackage[] | null;
}

export interface OrderDetailContract {
  contractDescription?: string | null;
  contractNumber?: string | null;
  contractStatus?: string | null;
  contractStartDate?: string | null;
  contractEndDate?: string | null;
  contractDuration?: string | null;
}

export interface OrderDetailEstimate {
  ship?: OrderDetailEstimatedShip | null;
  delivery?: OrderDetailEstimatedDelivery | null;
}

export interface OrderDetailEstimatedDelivery {
  deliveryDateType?: string | null;
  deliveryDateRange?: OrderDateRange | null;
  deliverySource?: string | null;
  deliveryDescription?: string | null;
  deliveryDate?: string | null;
}

export interface OrderDetailEstimatedShip {
  shipDateType?: string | null;
  shipDateRange?: OrderDateRange | null;
  shipSource?: string | null;
  shipDescription?: string | null;
  shipDate?: string | null;
}

export interface OrderDetailLicense {
  licenseNumber?: string[] | null;
  licenseStartDate?: string | null;
  licenseEndDate?: string | null;
  description?: string | null;
  quantity?: number | null;
}

export interface OrderDetailLine {
  subOrderNumber?: string | null;
  ingramOrderLineNumber?: string | null;
  vendorSalesOrderLineNumber?: string | null;
  customerLineNumber?: string | null;
  lineStatus?: "Backordered" | "In Progress" | "Shipped" | "Delivered" | "Canceled" | "On Hold" | (string & {}) | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  vendorName?: string | null;
  partDescription?: string | null;
  unitWeight?: number | null;
  weightUom?: string | null;
  unitPrice?: number | null;
  upcCode?: string | null;
  extendedPrice?: number | null;
  taxAmount?: number | null;
  currencyCode?: string | null;
  quantityOrdered?: number | null;
  quantityConfirmed?: number | null;
  quantityBackOrdered?: number | null;
  specialBidNumber?: string | null;
  requestedDeliverydate?: string | null;
  promisedDeliveryDate?: string | null;
  backOrderETADate?: string | null;
  lineNotes?: string | null;
  shipmentDetails?: OrderDetailShipment[] | null;
  serviceContractInfo?: OrderDetailServiceContract | null;
  additionalAttributes?: NameValueAttribute[] | null;
  links?: Link[] | null;
  estimatedDates?: OrderDetailEstimate[] | null;
  scheduleLines?: OrderDetailScheduleLine[] | null;
  multipleShipments?: OrderDetailMultipleShipment[] | null;
  defaultCarrierName?: string | null;
}

export interface OrderDetailMultipleShipment {
  lineNumber?: string | null;
  requestedQuantity?: number | null;
  confirmedQuantity?: number | null;
  dateType?: string | null;
  dateRange?: OrderDateRange | null;
  source?: string | null;
  description?: string | null;
  date?: string | null;
  deliveryDate?: string | null;
}

export interface OrderDetailPackage {
  trackingNumber?: string | null;
  trackingUrl?: string | null;
  packageWeight?: number | null;
  cartonNumber?: string | null;
  quantityInBox?: number | null;
  serialNumbers?: OrderSerialNumber[] | null;
}

export interface OrderDetailScheduleLine {
  lineNumber?: string | null;
  scheduleLineDate?: string | null;
  requestedQuantity?: number | null;
  confirmedQuantity?: number | null;
  goodsIssueDate?: string | null;
}

export interface OrderDetailServiceContract {
  contractInfo?: OrderDetailContract | null;
  subscriptions?: OrderDetailSubscription | null;
  licenseInfo?: OrderDetailLicense | null;
}

export interface OrderDetailShipment {
  quantity?: number | null;
  deliveryNumber?: string | null;
  estimatedShipDate?: string | null;
  shippedDate?: string | null;
  estimatedDeliveryDate?: string | null;
  shipFromWarehouseId?: string | null;
  shipFromLocation?: string | null;
  invoiceNumber?: string | null;
  invoiceDate?: string | null;
  carrierDetails?: OrderDetailCarrier[] | null;
}

export interface OrderDetailSubscription {
  subscriptionId?: string | null;
  subscriptionTerm?: string | null;
  renewalTerm?: string | null;
  billingModel?: string | null;
  subcriptionStartDate?: string | null;
  subcriptionEndDate?: string | null;
}

export interface OrderMiscellaneousCharge {
  subOrderNumber?: string | null;
  chargeLineReference?: string | null;
  chargeDescription?: string | null;
  chargeAmount?: number | null;
}

export interface OrderModifyLine {
  /** At most 18 characters. */
  ingramPartNumber?: string | undefined;
  /** At most 6 characters. */
  ingramLineNumber?: string | undefined;
  /** At most 6 characters. */
  customerLineNumber?: string | undefined;
  addUpdateDeleteLine?: "UPDATE" | "DELETE" | "ADD" | (string & {}) | undefined;
  quantity?: number | undefined;
  /** At most 132 characters. */
  notes?: string | undefined;
}

export interface OrderModifyRequest {
  /** At most 132 characters. */
  notes?: string | undefined;
  shipToInfo?: OrderModifyShipToInfo | undefined;
  lines?: readonly OrderModifyLine[] | undefined;
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
}

export interface OrderModifyResponse {
  ingramOrderNumber?: string | null;
  orderNumber?: string | null;
  changeDescription?: string | null;
  orderModifiedDate?: string | null;
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  orderTotal?: number | null;
  notes?: string | null;
  orderSubTotal?: number | null;
  freightCharges?: number | null;
  totalTax?: number | null;
  orderStatus?: "Backordered" | "In Progress" | "Shipped" | "Delivered" | "Canceled" | "On Hold" | "ON HOLD" | "im::hold" | (string & {}) | null;
  billToAddressId?: string | null;
  shipToInfo?: ModifiedOrderShipToInfo | null;
  lines?: ModifiedOrderLine[] | null;
  rejectedLineItems?: ModifiedOrderRejectedLine[] | null;
  additionalAttributes?: NameValueAttribute[] | null;
}

export interface OrderModifyShipToInfo {
  /** At most 10 characters. */
  addressId?: string | undefined;
  /** At most 40 characters. */
  contact?: string | undefined;
  /** At most 40 characters. */
  companyName?: string | undefined;
  /** At most 40 characters. */
  name1?: string | undefined;
  /** At most 40 characters. */
  name2?: string | undefined;
  /** At most 60 characters. */
  addressLine1?: string | undefined;
  /** At most 40 characters. */
  addressLine2?: string | undefined;
  /** At most 40 characters. */
  addressLine3?: string | undefined;
  /** At most 25 characters. */
  city?: string | undefined;
  /** At most 3 characters. */
  state?: string | undefined;
  /** At most 10 characters. */
  postalCode?: string | undefined;
  /** At most 3 characters. */
  countryCode?: string | undefined;
  /** At most 30 characters. */
  phoneNumber?: string | undefined;
  /** At most 241 characters. */
  email?: string | undefined;
}

export interface OrderSearchOrder {
  ingramOrderNumber?: string | null;
  ingramOrderDate?: string | null;
  customerOrderNumber?: string | null;
  vendorSalesOrderNumber?: string | null;
  vendorName?: string | null;
  endUserCompanyName?: string | null;
  orderTotal?: number | null;
  orderStatus?: "OPEN" | "CLOSED" | "CANCELLED" | "SHIPPED" | "INVOICED" | "DELIVERED" | "E-DELIVERED" | "PARTIALLY SHIPPED" | "PARTIALLY DELIVERED" | "CANCELED" | "ON HOLD" | "BACKORDERED" | (string & {}) | null;
  subOrders?: OrderSearchSubOrder[] | null;
  links?: Link[] | null;
}

export interface OrderSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  orders?: OrderSearchOrder[] | null;
  nextPage?: string | null;
  previousPage?: string | null;
}

export interface OrderSearchSubOrder {
  subOrderNumber?: string | null;
  subOrderTotal?: number | null;
  subOrderStatus?: "Shipped" | "Canceled" | "Backordered" | "Processing" | "On Hold" | "Delivered" | "SHIPPED" | "REJECTED" | (string & {}) | null;
  links?: Link[] | null;
}

export interface OrderSerialNumber {
  serialNumber?: string | null | undefined;
}

export interface OrderStatusAsyncNotificationRequest {
  topic?: "resellers/orders" | (string & {}) | null | undefined;
  event?: "im::updated" | (string & {}) | null | undefined;
  eventTimeStamp?: string | null | undefined;
  eventId?: string | null | undefined;
  resource?: OrderStatusResource[] | null | undefined;
}

export interface OrderStatusLine {
  LineNumber?: string | null | undefined;
  ingramLineNumber?: string | null | undefined;
  subOrderNumber?: string | null | undefined;
  lineStatus?: "Backordered" | "Open" | "Shipped" | "IM::shipped" | "IM::SALES_HOLD" | "IM::IM_ONLINE_HOLD" | (string & {}) | null | undefined;
  ingramPartNumber?: string | null | undefined;
  vendorPartNumber?: string | null | undefined;
  requestedQuantity?: number | null | undefined;
  shippedQuantity?: number | null | undefined;
  backorderedQuantity?: number | null | undefined;
  shipmentDetails?: OrderStatusShipment[] | null | undefined;
  serialNumberDetails?: OrderSerialNumber[] | null | undefined;
}

export interface OrderStatusPackage {
  cartonNumber?: string | null | undefined;
  quantityInbox?: number | null | undefined;
  trackingNumber?: string | null | undefined;
}

export interface OrderStatusResource {
  eventType?: "im::order_shipped" | "im::order_invoiced" | "im::order_hold" | "im::order_voided" | "im::order_backordered" | (string & {}) | null | undefined;
  orderNumber?: string | null | undefined;
  customerOrderNumber?: string | null | undefined;
  orderEntryTimeStamp?: string | null | undefined;
  lines?: OrderStatusLine[] | null | undefined;
  links?: Link[] | null | undefined;
}

export interface OrderStatusShipment {
  shipmentDate?: string | null | undefined;
  shipFromWarehouseId?: string | null | undefined;
  warehouseName?: string | null | undefined;
  carrierCode?: string | null | undefined;
  carrierName?: string | null | undefined;
  packageDetails?: OrderStatusPackage[] | null | undefined;
}

/** The products to look up, and what to tell about them. */
export interface PriceAndAvailabilityRequest {
  /** Whether `discounts` are listed for each product. */
  showAvailableDiscounts?: boolean | null | undefined;
  /** Whether stock that is set aside for this account is listed. */
  showReserveInventoryDetails?: boolean | null | undefined;
  /**
   * A special bid (a price that the vendor granted for one end customer) to price the products
   * under.
   * @example "SB-7731-204"
   */
  specialBidNumber?: string | null | undefined;
  /** Warehouses to report stock for. Left out, all of them are reported. */
  availabilityByWarehouse?: readonly PriceAndAvailabilityRequestAvailabilityByWarehouse[] | null | undefined;
  /**
   * The products. Each one is named by exactly one identifier; different kinds may be mixed in one
   * call. At most 50 entries.
   */
  products: readonly PriceAndAvailabilityRequestProduct[];
  /**
   * Further settings as name and value. Known names are `governmentprogramcode`,
   * `shiptostatebrazil` and `shipfrombranchnumber`.
   */
  additionalAttributes?: readonly NameValueAttribute[] | null | undefined;
}

/** One warehouse to report stock for. */
export interface PriceAndAvailabilityRequestAvailabilityByWarehouse {
  /**
   * Id of the warehouse, as in the answer's `warehouseId`.
   * @example "30"
   */
  availabilityByWarehouseId?: string | null | undefined;
  /** Whether all other locations are reported too. Counts as true when left out. */
  availabilityForAllLocation?: boolean | null | undefined;
}

/**
 * One product to look up, named by exactly one of its identifiers.
 * Exactly one of `ingramPartNumber`, `vendorPartNumber`, `customerPartNumber`, `upc`, `planID`.
 */
export interface PriceAndAvailabilityRequestProduct {
  /**
   * The distributor's own part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null | undefined;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null | undefined;
  /** The reseller's part number, as stored with the distributor. */
  customerPartNumber?: string | null | undefined;
  /**
   * The UPC bar code number: 12 digits.
   * @example "712345678904"
   */
  upc?: string | null | undefined;
  /**
   * How many units are wanted, as text, for prices that depend on the quantity.
   * @example "25"
   */
  quantityRequested?: string | null | undefined;
  /**
   * Id of a subscription plan.
   * @example "520117"
   */
  planID?: string | null | undefined;
  /** Further settings for this product as name and value. */
  additionalAttributes?: readonly NameValueAttribute[] | null | undefined;
}

/**
 * One entry per product, in no promised order or number; match them by `index` or by identifier.
 */
export type PriceAndAvailabilityResponse = PriceAndAvailabilityResponseItem[];

/** Price and stock of one product, or the reason why there is none. */
export interface PriceAndAvailabilityResponseItem {
  /**
   * Number of the entry in the request. Not always sent, and whether counting starts at 0 or 1 is
   * not documented.
   * @example 0
   */
  index?: number | null;
  /**
   * `E` when this product could not be looked up, `W` for a warning. Null or absent when all is
   * well.
   * @example "E"
   */
  productStatusCode?: "E" | "W" | (string & {}) | null;
  /**
   * The reason for the code in words, such as a product not found or not authorised for the
   * account. Remarks come without a code.
   */
  productStatusMessage?: string | null;
  /** A code for what went wrong with this product. Seen live; not in the published description. */
  errorCode?: string | null;
  /** What went wrong with this product, in words. Seen live; not in the published description. */
  errorMessage?: string | null;
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null;
  /**
   * The vendor's part number in its longer form. Not offered in Mexico, Turkey, New Zealand,
   * Colombia, Chile, Brazil and Peru.
   */
  extendedVendorPartNumber?: string | null;
  /** The reseller's part number, as stored with the distributor. */
  customerPartNumber?: string | null;
  /**
   * The UPC bar code number. Documented as 12 digits; a leading zero may make it 13.
   * @example "712345678904"
   */
  upc?: string | null;
  /** Kind of the part number, as a code. Its values are not documented. */
  partNumberType?: string | null;
  /**
   * The distributor's number for the vendor.
   * @example "4410"
   */
  vendorNumber?: string | null;
  /**
   * Name of the vendor.
   * @example "Northwind"
   */
  vendorName?: string | null;
  /** Short description of the product. */
  description?: string | null;
  /**
   * Stocking class: `A`, `B`, `C` stocked widely to narrowly, `D` discontinued by the distributor,
   * `E` being phased out by the vendor, `F` stocked under contract, `N` new, `O` being sold off,
   * `S` ordered when needed, `V` discontinued by the vendor, `X` shipped by the vendor. `P` occurs
   * unexplained.
   */
  productClass?: "A" | "B" | "C" | "D" | "E" | "F" | "N" | "O" | "P" | "S" | "V" | "X" | (string & {}) | null;
  /**
   * Unit of measure that price and stock count in, such as `EA` for each.
   * @example "EA"
   */
  uom?: string | null;
  /** Status of the product, in words. */
  productStatus?: string | null;
  /** Whether more than the stock can be ordered, the rest being delivered later. */
  acceptBackOrder?: boolean | null;
  /** Whether the account may buy the product. */
  productAuthorized?: boolean | null;
  /** Whether the product may be sent back. */
  returnableProduct?: boolean | null;
  /** Whether an order needs data of the end customer. */
  endUserInfoRequired?: boolean | null;
  /** Whether there is a special price for government or schools. United States only. */
  govtSpecialPriceAvailable?: boolean | null;
  /** Program of that price: `PA` government, `ED` education. United States only. */
  govtProgramType?: "PA" | "ED" | (string & {}) | null;
  /**
   * Kind of end customer that the price is for. United States only; the codes are not explained.
   */
  govtEndUserType?: "F" | "S" | "E" | "K" | "H" | (string & {}) | null;
  /**
   * Stock, when it was asked for. Null when there is nothing to tell, which is not the same as
   * zero.
   */
  availability?: PriceAndAvailabilityResponseItemAvailability | null;
  /** Stock that is set aside for this account. */
  reserveInventoryDetails?: PriceAndAvailabilityResponseItemReserveInventoryDetail[] | null;
  /** Prices, when they were asked for. Null for a product that could not be priced. */
  pricing?: PriceAndAvailabilityResponseItemPricing | null;
  /** Discounts on offer, when `showAvailableDiscounts` asked for them. */
  discounts?: PriceAndAvailabilityResponseItemDiscount[] | null;
  /**
   * Whether the product is a bundle of several parts. Not offered in Mexico, Turkey, New Zealand,
   * Colombia, Chile, Brazil and Peru.
   */
  bundlePartIndicator?: boolean | null;
  /**
   * Fees that come on top of the price. Not offered in Mexico, Turkey, New Zealand, Colombia,
   * Chile, Brazil and Peru.
   */
  serviceFees?: PriceAndAvailabilityResponseItemServiceFee[] | null;
  /** Prices per plan, for subscription products. */
  subscriptionPrice?: PriceAndAvailabilityResponseItemSubscriptionPrice[] | null;
}

/** Stock of one product. */
export interface PriceAndAvailabilityResponseItemAvailability {
  /** Whether any unit is in stock. */
  available?: boolean | null;
  /**
   * Units in stock over all warehouses. Absent when only `available` is told.
   * @example 184
   */
  totalAvailability?: number | null;
  /** Stock per warehouse. Null when it is not split up. */
  availabilityByWarehouse?: PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouse[] | null;
  /**
   * Prices, in the place where answers with status 207 were published to carry them. Read the
   * product's own `pricing` first.
   */
  pricing?: PriceAndAvailabilityResponseItemPricing | null;
}

/** Stock of one product in one warehouse. */
export interface PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouse {
  /**
   * Place of the warehouse, such as city and state.
   * @example "Reno, NV"
   */
  location?: string | null;
  /**
   * Id of the warehouse. Always text here; the service also sends a number.
   * @example "30"
   */
  warehouseId?: string | null;
  /**
   * Units in stock here. May be absent.
   * @example 60
   */
  quantityAvailable?: number | null;
  /** Units on back order. */
  quantityBackordered?: number | null;
  /** Date when units on back order should arrive. */
  quantityBackorderedEta?: string | null;
  /** Units that the distributor has on order. */
  quantityOnOrder?: number | null;
  /**
   * Deliveries that are expected. Not offered in Mexico, Turkey, New Zealand, Colombia, Chile,
   * Brazil and Peru.
   */
  backOrderInfo?: PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfo[] | null;
}

/** One expected delivery to a warehouse. */
export interface PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfo {
  /** Units expected. */
  quantity?: number | null;
  /**
   * Date on which they should arrive, year first.
   * @example "2026-03-09"
   */
  etaDate?: string | null;
}

/** Discounts on one product. */
export interface PriceAndAvailabilityResponseItemDiscount {
  /** Special prices: bids, promotions and government prices. */
  specialPricing?: PriceAndAvailabilityResponseItemDiscountSpecialPricing[] | null;
  /** Discounts for buying a quantity. */
  quantityDiscounts?: PriceAndAvailabilityResponseItemDiscountQuantityDiscount[] | null;
}

/** One discount for buying a quantity. */
export interface PriceAndAvailabilityResponseItemDiscountQuantityDiscount {
  /** Kind of the discount condition, as the distributor's systems name it. */
  conditionType?: string | null;
  /**
   * Currency of the amount, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Type of the currency, as the distributor's systems name it. */
  currencyType?: string | null;
  /** Quantity from which the discount counts. */
  quantity?: number | null;
  /** The discount, as an amount. */
  amount?: number | null;
}

/** One special price. */
export interface PriceAndAvailabilityResponseItemDiscountSpecialPricing {
  /** Kind of the special price, in words, such as a special bid or a promotion. */
  discountType?: string | null;
  /**
   * Number of the special bid, under the misspelt name of the published description. Read
   * `specialBidNumber` too.
   */
  specialBidNumer?: string | null;
  /**
   * Number of the special bid, under the name that published answers carry.
   * @example "SB-7731-204"
   */
  specialBidNumber?: string | null;
  /** How much less one unit costs, as an amount in the currency of the price. */
  specialPricingDiscount?: number | null;
  /** First day of the special price. */
  specialPricingEffectiveDate?: string | null;
  /** Last day of the special price. */
  specialPricingExpirationDate?: string | null;
  /** Units that can still be bought at the special price. */
  specialPricingAvailableQuantity?: number | null;
  /** Least quantity that the special price is given for. */
  specialPricingMinQuantity?: number | null;
  /** Kind of government discount, such as federal. United States only. */
  governmentDiscountType?: string | null;
  /** Net price of one unit after the government discount. United States only. */
  governmentDiscountedCustomerPrice?: number | null;
}

/** Prices of one unit, in one currency. A price that is missing is null, never zero. */
export interface PriceAndAvailabilityResponseItemPricing {
  /**
   * Currency of all prices here, three letters. It follows the country of the account.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Retail price of one unit. */
  retailPrice?: number | null;
  /**
   * Minimum advertised price (MAP). Where the vendor demands it, resellers may not advertise below
   * it.
   */
  mapPrice?: number | null;
  /**
   * Net price of one unit for this account.
   * @example 412.6
   */
  customerPrice?: number | null;
  /** Whether a special bid price exists. */
  specialBidPricingAvailable?: boolean | null;
  /** Whether a discount for ordering online exists. */
  webDiscountsAvailable?: boolean | null;
}

/** A quantity set aside for this account. */
export interface PriceAndAvailabilityResponseItemReserveInventoryDetail {
  /** Units set aside. */
  quantityReserved?: number | null;
  /** Units of them that are still free. */
  quantityAvailable?: number | null;
  /** First day of the reservation. */
  effectivedate?: string | null;
  /** Last day of the reservation. */
  expirydate?: string | null;
}

/** One fee on top of the price. */
export interface PriceAndAvailabilityResponseItemServiceFee {
  /** Kind of the fee, as the distributor's systems name it. */
  conditionType?: string | null;
  /** What the fee is for. */
  description?: string | null;
  /** The fee, as an amount. */
  amount?: number | null;
  /** Date on which the fee ends. */
  endDate?: string | null;
  /**
   * Currency of the amount, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
}

/** Prices of one subscription plan. */
export interface PriceAndAvailabilityResponseItemSubscriptionPrice {
  /** Number of the plan within the product. */
  index?: number | null;
  /**
   * Id of the plan.
   * @example "520117"
   */
  planId?: string | null;
  /** Unique id of the plan. */
  planUId?: string | null;
  /** Name of the plan. */
  planName?: string | null;
  /** What the plan holds, in words. */
  planDescription?: string | null;
  /** Groups that the plan belongs to. */
  groups?: PriceAndAvailabilityResponseItemSubscriptionPriceGroup[] | null;
  /** How often the plan is billed. */
  billingPeriod?: PriceAndAvailabilityResponseItemSubscriptionPriceBillingPeriod | null;
  /** Terms that the plan can be bought for. */
  subscriptionPeriod?: PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriod[] | null;
  /** Resources that can be bought within the plan, such as seats. */
  options?: PriceAndAvailabilityResponseItemSubscriptionPriceOption[] | null;
}

/** Time between two bills. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceBillingPeriod {
  /**
   * Unit of the period, such as `MONTH` or `YEAR`.
   * @example "MONTH"
   */
  billingPeriodUnit?: string | null;
  /**
   * Number of units.
   * @example 1
   */
  billingPeriod?: number | null;
}

/** A group of subscription plans. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceGroup {
  /** Name of the group. */
  groupName?: string | null;
  /** What the group is about, in words. */
  groupDescription?: string | null;
}

/** One resource of a plan, with its prices. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceOption {
  /** Id of the resource. */
  resourceId?: string | null;
  /** Unique id of the resource. */
  resourceUId?: string | null;
  /** Name of the resource. */
  resourceName?: string | null;
  /** The vendor's part number of the resource. */
  vendorPartNumber?: string | null;
  /** Least number of units that can be bought. */
  minUnits?: number | null;
  /** Largest number of units that can be bought. */
  maxUnits?: number | null;
  /** How the recurring price is charged. Its values are not documented. */
  recurringpricemodel?: string | null;
  /** What one unit is, such as a seat or a licence. */
  unitOfMeasure?: string | null;
  /** Prices of the resource. */
  resourcePricing?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionResourcePricing[] | null;
  /** Discounts on the resource. */
  discounts?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscount[] | null;
  /** Fees that come with the resource. */
  fees?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionFee[] | null;
}

/** Discounts on a resource. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscount {
  /** Prices that depend on the quantity. */
  volumeDiscounts?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountVolumeDiscount[] | null;
  /** Special prices of the vendor. */
  specialPricing?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSpecialPricing[] | null;
}

/** One special price of the vendor for a resource. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSpecialPricing {
  /**
   * Currency of the discount, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** The discount; `discountType` says of what kind it is. */
  discount?: number | null;
  /** Kind of the discount. Its values are not documented. */
  discountType?: string | null;
  /** Most units that the discount is given for. */
  discountQtyLimit?: number | null;
  /** Last day of the discount. */
  discountExpiryDate?: string | null;
  /** Name of the vendor's program behind the discount. */
  vendorProgramName?: string | null;
}

/** One price that depends on the quantity. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountVolumeDiscount {
  /**
   * Currency of the prices, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Quantity that the price is for, as text. */
  quantity?: string | null;
  /** The vendor's suggested retail price of one unit. */
  msrp?: number | null;
  /** Net price of one unit at this quantity. */
  unitPrice?: number | null;
  /**
   * Margin between suggested and net price. Whether it is an amount or a percentage is not
   * documented.
   */
  margin?: number | null;
}

/** One fee of a resource. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionFee {
  /** Net amount of the fee. */
  price?: number | null;
  /** Kind of the fee. Its values are not documented. */
  type?: string | null;
  /** The vendor's suggested retail price of what the fee pays for. */
  msrp?: number | null;
  /** Code of the fee. */
  code?: string | null;
}

/** One price of a resource. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionResourcePricing {
  /** Name of the price. */
  name?: string | null;
  /** Quantity that the price is for, as text. */
  quantity?: string | null;
  /** The vendor's suggested retail price of one unit. */
  msrp?: number | null;
  /** Net price of one unit. */
  unitPrice?: number | null;
  /**
   * Margin between suggested and net price. Whether it is an amount or a percentage is not
   * documented.
   */
  margin?: number | null;
  /**
   * Currency of the prices, three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Term that the price is for, as text. */
  subscriptionPeriod?: string | null;
}

/** A term that a plan can be bought for. */
export interface PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriod {
  /**
   * Unit of the term, such as `MONTH` or `YEAR`.
   * @example "YEAR"
   */
  subscriptionPeriodUnit?: string | null;
  /**
   * Number of units.
   * @example 3
   */
  subscriptionPeriod?: number | null;
}

/**
 * All that the catalog tells about one product, or about the subscription plans that matched. For
 * a plan, everything but `subscriptionDetails` is null.
 */
export interface ProductDetailResponse {
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null;
  /** Whether the account may buy the product. */
  productAuthorized?: boolean | null;
  /** Short description of the product. */
  description?: string | null;
  /** Long description of the product. */
  productDetailDescription?: string | null;
  /**
   * The UPC bar code number.
   * @example "712345678904"
   */
  upc?: string | null;
  /** Category of the product. */
  productCategory?: string | null;
  /** Category below the category. */
  productSubcategory?: string | null;
  /**
   * Name of the vendor.
   * @example "Northwind"
   */
  vendorName?: string | null;
  /**
   * The distributor's number for the vendor.
   * @example "4410"
   */
  vendorNumber?: string | null;
  /** Status of the product, as a code. Often null. */
  productStatusCode?: string | null;
  /**
   * Stocking class, with the letters of price and availability: `A`, `B`, `C` stocked widely to
   * narrowly, `D` or `V` discontinued, `N` new, `X` shipped by the vendor, and others. Often null.
   */
  productClass?: "A" | "B" | "C" | "D" | "E" | "F" | "N" | "O" | "P" | "S" | "V" | "X" | (string & {}) | null;
  /** The reseller's part number, as stored with the distributor. */
  customerPartNumber?: string | null;
  /** What holds for the product, as a set of flags. */
  indicators?: ProductDetailResponseIndicator | null;
  /** Data that only products of Cisco have. */
  ciscoFields?: ProductDetailResponseCiscoField | null;
  /**
   * Technical data, as a list of named values. In no promised order, and a value may stand under
   * several headings.
   */
  technicalSpecifications?: ProductDetailResponseTechnicalSpecification[] | null;
  /** Codes of warranties for the product. */
  warrantyInformation?: string[] | null;
  /** Weight and size. */
  additionalInformation?: ProductDetailResponseAdditionalInformation | null;
  /** The subscription plans that matched. */
  subscriptionDetails?: ProductDetailResponseSubscriptionDetail[] | null;
}

/** Weight and size of one product. */
export interface ProductDetailResponseAdditionalInformation {
  /** Weight per warehouse. */
  productWeight?: ProductDetailResponseAdditionalInformationProductWeight[] | null;
  /** Whether it ships as bulk freight. */
  isBulkFreight?: boolean | null;
  /**
   * Height, in `dimensionUnit`.
   * @example 9
   */
  height?: number | null;
  /**
   * Width, in `dimensionUnit`.
   * @example 28
   */
  width?: number | null;
  /**
   * Length, in `dimensionUnit`.
   * @example 44
   */
  length?: number | null;
  /** Weight without packaging. Often null, and the unit is not told. */
  netWeight?: number | null;
  /**
   * Unit of height, width and length, such as `CM`.
   * @example "CM"
   */
  dimensionUnit?: string | null;
}

/** Weight of a product as one warehouse knows it. */
export interface ProductDetailResponseAdditionalInformationProductWeight {
  /** Id of the warehouse. */
  plantId?: string | null;
  /**
   * The weight, in `weightUnit`.
   * @example 3.1
   */
  weight?: number | null;
  /**
   * Unit of the weight, such as `KG`. North America uses pounds, other regions kilograms.
   * @example "KG"
   */
  weightUnit?: string | null;
}

/** Data that only products of Cisco have. All null for others. */
export interface ProductDetailResponseCiscoField {
  /** Cisco's product group below the group. */
  productSubGroup?: string | null;
  /** Name of Cisco's service program. */
  serviceProgramName?: string | null;
  /** Category in Cisco's catalog. */
  itemCatalogCategory?: string | null;
  /** Cisco's mark for products that are configured. */
  configurationIndicator?: string | null;
  /** Cisco's business entity behind the product. */
  internalBusinessEntity?: string | null;
  /** Cisco's type of the product. */
  itemType?: string | null;
  /** Cisco's global list price, as text. */
  globalListPrice?: string | null;
}

/** Flags of one product. The service spells some of the names with other capitals. */
export interface ProductDetailResponseIndicator {
  /** Whether it has a warranty. */
  hasWarranty?: boolean | null;
  /** Whether it is new: listed for less than 150 days, or 10 days when it is digital. */
  isNewProduct?: boolean | null;
  /** Whether returns are limited. */
  HasReturnLimits?: boolean | null;
  /** Whether it can be ordered when it is not in stock. */
  IsBackOrderAllowed?: boolean | null;
  /** Whether a partner ships it. */
  isShippedFromPartner?: boolean | null;
  /** Whether it is a replacement product. */
  isReplacementProduct?: boolean | null;
  /** Kind of the replacement. Null occurs, and the values are not documented. */
  replacementType?: string | null;
  /** Whether the vendor ships it straight to the customer. */
  isDirectship?: boolean | null;
  /** Whether it is delivered as a download. */
  isDownloadable?: boolean | null;
  /** Whether it is a digital product. */
  isDigitalType?: boolean | null;
  /** Type of the part number, as a code. Its values are not documented. */
  skuType?: string | null;
  /** Whether a standard special price exists. */
  hasStdSpecialPrice?: boolean | null;
  /**
   * Whether an ACOP special price exists. ACOP is the distributor's term for a kind of special
   * price.
   */
  hasAcopSpecialPrice?: boolean | null;
  /** Whether an ACOP price for quantities exists. */
  hasAcopQuantityBreak?: boolean | null;
  /** Whether a standard discount for ordering online exists. */
  hasStdWebDiscount?: boolean | null;
  /** Whether an ACOP discount for ordering online exists. */
  hasAcopWebDiscount?: boolean | null;
  /** Whether a special bid price exists. */
  hasSpecialBid?: boolean | null;
  /** Whether it may be exported. Which country is meant is not documented. */
  isExportableToCountry?: boolean | null;
  /** Whether it is discontinued. */
  isDiscontinuedProduct?: boolean | null;
  /**
   * Whether it is refurbished, under the name of the published description. Read `isRefurbished`
   * too.
   */
  isRefurbishedProduct?: boolean | null;
  /** Whether it is refurbished, under the name that published answers carry. */
  isRefurbished?: boolean | null;
  /** Whether it may be sent back. */
  isReturnableProduct?: boolean | null;
  /** Whether the distributor ships it from its own stock. */
  isIngramShip?: boolean | null;
  /** Whether an order needs data of the end customer. */
  isEnduserRequired?: boolean | null;
  /** Whether it counts as heavy for shipping. */
  isHeavyWeight?: boolean | null;
  /** Whether it ships as LTL freight, less than a truckload. */
  hasLtl?: boolean | null;
  /** Whether it is being sold off. */
  isClearanceProduct?: boolean | null;
  /** Whether there is a bundle with it. */
  hasBundle?: boolean | null;
  /** Whether it counts as oversize for shipping. */
  isOversizeProduct?: boolean | null;
  /** Whether it can be ordered before it is out. */
  isPreorderProduct?: boolean | null;
  /** Whether it is a licence. */
  isLicenseProduct?: boolean | null;
  /** Whether it can be ordered for shipment by the vendor. */
  isDirectshipOrderable?: boolean | null;
  /** Whether it is a service. */
  isServiceSku?: boolean | null;
  /** Whether it can be configured. */
  isConfigurable?: boolean | null;
}

/** One subscription plan. */
export interface ProductDetailResponseSubscriptionDetail {
  /**
   * Id of the plan.
   * @example "520117"
   */
  planId?: string | null;
  /** Name of the plan. */
  planName?: string | null;
  /** What the plan holds, in words. */
  planDescription?: string | null;
  /** Groups that the plan belongs to. */
  groups?: ProductDetailResponseSubscriptionDetailGroup[] | null;
  /** Terms that the plan can be bought for. */
  subscriptionPeriod?: ProductDetailResponseSubscriptionDetailSubscriptionPeriod[] | null;
  /** How often the plan is billed. */
  billingPeriod?: ProductDetailResponseSubscriptionDetailBillingPeriod | null;
  /** Resources that can be bought within the plan, such as seats. */
  options?: ProductDetailResponseSubscriptionDetailOption[] | null;
  /** Calls that tell more about the plan. Their paths may be outdated: build your own. */
  links?: Link[] | null;
  /** Path of the following page, usually empty. There is no parameter to ask for one. */
  nextPage?: string | null;
  /** Path of the page before, usually empty. */
  previousPage?: string | null;
}

/** Time between two bills. */
export interface ProductDetailResponseSubscriptionDetailBillingPeriod {
  /**
   * Unit of the period, such as `MONTH` or `YEAR`.
   * @example "MONTH"
   */
  billingPeriodUnit?: string | null;
  /**
   * Number of units.
   * @example 1
   */
  billingPeriod?: number | null;
}

/** A group of subscription plans. */
export interface ProductDetailResponseSubscriptionDetailGroup {
  /** Name of the group. */
  groupName?: string | null;
  /** What the group is about, in words. */
  groupDescription?: string | null;
}

/** One resource of a plan. */
export interface ProductDetailResponseSubscriptionDetailOption {
  /** Id of the resource. */
  resourceId?: string | null;
  /** Name of the resource. */
  resourceName?: string | null;
  /** The vendor's part number of the resource. */
  vendorPartNumber?: string | null;
  /** Least number of units that can be bought. */
  minUnits?: number | null;
  /** Largest number of units that can be bought. */
  maxUnits?: number | null;
  /** What this resource needs to be bought with. Null when it stands alone. */
  dependsOn?: string | null;
}

/** A term that a plan can be bought for. */
export interface ProductDetailResponseSubscriptionDetailSubscriptionPeriod {
  /**
   * Unit of the term, such as `MONTH` or `YEAR`.
   * @example "YEAR"
   */
  subscriptionPeriodUnit?: string | null;
  /**
   * Number of units.
   * @example 1
   */
  subscriptionPeriod?: number | null;
}

/** One technical value. The service writes the names in small letters. */
export interface ProductDetailResponseTechnicalSpecification {
  /**
   * Heading that the value stands under.
   * @example "Ports"
   */
  headerName?: string | null;
  /**
   * What the value is about.
   * @example "USB-C ports"
   */
  attributeName?: string | null;
  /**
   * The value, as text with its unit. It may hold HTML.
   * @example "2"
   */
  attributeValue?: string | null;
  /**
   * Heading, name and value in one text, split by `|`.
   * @example "Ports|USB-C ports|2"
   */
  attributeDisplay?: string | null;
}

/** One page of products or of subscription plans. */
export interface ProductSearchResponse {
  /**
   * Number of matches over all pages. It moves while one reads, so it does not tell the last page.
   * @example 642
   */
  recordsFound?: number | null;
  /**
   * Rows per page, as the service sees it.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page, from 1.
   * @example 1
   */
  pageNumber?: number | null;
  /** Products on this page. */
  catalog?: ProductSearchResponseCatalog[] | null;
  /** Subscription groups and plans on this page, when they were asked for. */
  subscriptionCatalog?: ProductSearchResponseSubscriptionCatalog[] | null;
  /**
   * Path of the following page. Published ones are malformed: do not follow it, ask for the next
   * page number instead.
   */
  nextPage?: string | null;
  /** Path of the page before. As unreliable as `nextPage`. */
  previousPage?: string | null;
}

/** One product found. */
export interface ProductSearchResponseCatalog {
  /** Short description of the product. */
  description?: string | null;
  /** Category of the product. */
  category?: string | null;
  /** Category below the category. */
  subCategory?: string | null;
  /** Type of the product below the two categories. Often empty. */
  productType?: string | null;
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null;
  /**
   * The UPC bar code number. Documented as 12 digits; a leading zero may make it 13.
   * @example "712345678904"
   */
  upcCode?: string | null;
  /**
   * Name of the vendor.
   * @example "Northwind"
   */
  vendorName?: string | null;
  /** Whether an order needs data of the end customer. Null when the service leaves it empty. */
  endUserRequired?: boolean | null;
  /** Whether there are discounts. Null when the service leaves it empty. */
  hasDiscounts?: boolean | null;
  /**
   * Whether it is a physical product, a digital one or a subscription. Letter case differs from
   * the search parameter.
   * @example "IM::Physical"
   */
  type?: "IM::Physical" | "IM::Digital" | "IM::subscription" | (string & {}) | null;
  /** Whether the product is discontinued. */
  discontinued?: boolean | null;
  /** Whether the product is new: listed for less than 150 days, or 10 days when it is digital. */
  newProduct?: boolean | null;
  /** Whether the vendor ships it straight to the customer. */
  directShip?: boolean | null;
  /** Whether it has a warranty. */
  hasWarranty?: boolean | null;
  /** Calls that tell more about the product. Their paths may be outdated: build your own. */
  links?: Link[] | null;
  /** Further description. May be null. */
  extraDescription?: string | null;
  /** Part number of the product that replaces this one, empty when there is none. */
  replacementSku?: string | null;
  /** Whether the account may buy the product. */
  authorizedToPurchase?: boolean | null;
}

/** A group of subscription plans, or plans without a group. */
export interface ProductSearchResponseSubscriptionCatalog {
  /** Name of the group. */
  groupName?: string | null;
  /** What the group is about, in words. */
  groupDescription?: string | null;
  /** Number of plans in the group. */
  numberOfPlans?: number | null;
  /** Path of a call that lists the plans of the group. */
  link?: string | null;
  /** The plans. Left out when only groups were asked for. */
  plans?: ProductSearchResponseSubscriptionCatalogPlan[] | null;
}

/** One subscription plan. */
export interface ProductSearchResponseSubscriptionCatalogPlan {
  /**
   * Id of the plan.
   * @example "520117"
   */
  planId?: string | null;
  /** Name of the plan. */
  planName?: string | null;
  /** What the plan holds, in words. */
  planDescription?: string | null;
  /** Terms that the plan can be bought for. */
  subscriptionPeriodSummary?: ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummary[] | null;
  /** Calls that tell more about the plan. Their paths may be outdated: build your own. */
  links?: Link[] | null;
}

/** A term that a plan can be bought for. */
export interface ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummary {
  /**
   * Unit of the term, such as `MONTHS`.
   * @example "MONTHS"
   */
  subscriptionPeriodUnit?: string | null;
  /**
   * Number of units.
   * @example 12
   */
  subscriptionPeriod?: number | null;
}

/** How a quoted subscription is billed. */
export interface QuoteBillDetail {
  /** Kind of the billing entry. */
  type?: string | null;
  /** Unit of the entry, such as a month. */
  unit?: string | null;
  /** Frequency of billing, as a number. */
  frequency?: number | null;
  /** Value in that unit, as text. */
  unitValue?: string | null;
}

/** The end customer of a quote that is asked for. */
export interface QuoteCreateEndUserInfo {
  /** Name of the company. */
  companyName?: string | undefined;
  /** Name of the contact person. */
  contact?: string | undefined;
  /** First address line: street and number. */
  addressLine1?: string | undefined;
  /** Second address line, such as a suite or floor. */
  addressLine2?: string | undefined;
  /** Third address line. */
  addressLine3?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State, province or region, usually as its code. */
  state?: string | undefined;
  /** Postal code. Text, because leading zeros count. */
  postalCode?: string | undefined;
  /**
   * Two-letter code of the country.
   * @example "US"
   */
  countryCode?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Telephone number, as text. */
  phoneNumber?: string | undefined;
}

/** One product to be quoted. */
export interface QuoteCreateProduct {
  /**
   * The reseller's own number for the line.
   * @example "1"
   */
  customerLineNumber?: string | undefined;
  /**
   * The distributor's part number (SKU).
   * @example "7QX41B"
   */
  ingramPartNumber?: string | undefined;
  /**
   * The vendor's own part number.
   * @example "NB-PRO14-512"
   */
  vendorPartNumber?: string | undefined;
  /**
   * Pieces wanted, a whole number sent as text.
   * @example "4"
   */
  quantity?: string | undefined;
  /** Number of the vendor's special price agreement for this line. */
  specialBid?: string | undefined;
  /** Remark on the line. */
  lineLevelNotes?: string | undefined;
  /** Kind of price asked for on the line. The values are not documented. */
  pricingType?: string | undefined;
}

/**
 * A request for a new quote. The operation is withdrawn. Its published examples write some members
 * with other letter case (`firstName`, `lastName`, `customercontact`); the names here are those of
 * the published schema.
 */
export interface QuoteCreateRequest {
  /**
   * Name for the quote.
   * @example "Branch office refresh"
   */
  quoteName?: string | undefined;
  /**
   * First name of the person who asks.
   * @example "Dana"
   */
  firstname?: string | undefined;
  /**
   * Last name of the person who asks.
   * @example "Rivera"
   */
  lastname?: string | undefined;
  /**
   * E-mail address of a contact person that the account knows, 64 characters at most. The
   * documentation calls it mandatory. At most 64 characters.
   * @example "dana.rivera@example.com"
   */
  CustomerContact?: string | undefined;
  /**
   * Until when the quote shall hold, `MM/DD/YYYY`.
   * @example "06/30/2026"
   */
  quoteExpiryDate?: string | undefined;
  /**
   * What the customer needs, in words.
   * @example "Notebooks for a new branch office"
   */
  customerNeed?: string | undefined;
  /** The end customer that the products are meant for. */
  endUserInfo?: QuoteCreateEndUserInfo | undefined;
  /**
   * Number of the vendor's deal that the quote shall draw on.
   * @example "D-450917"
   */
  dealId?: string | undefined;
  /** Kind of prices asked for. The values are not documented. */
  pricingType?: string | undefined;
  /**
   * Who gets a copy of the quote: up to 10 e-mail addresses by one place of the documentation, a
   * plain `y` by another.
   */
  sendQuoteCopy?: string | undefined;
  /** Products to be quoted. May be empty when a deal is named. */
  products?: readonly QuoteCreateProduct[] | undefined;
}

/**
 * Receipt for a quote request. The quote itself is made later and reported by the quote webhook.
 */
export interface QuoteCreateResponse {
  /**
   * Number that the new quote will have.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber?: string | null;
  /** What happens next, in words. */
  message?: string | null;
}

export interface QuoteCreateWebhookResponse {
  topic?: "resellers/quotes" | (string & {}) | null;
  event?: "im::created" | (string & {}) | null;
  eventTimeStamp?: string | null;
  eventId?: string | null;
  eventType?: "im::quote_create" | (string & {}) | null;
  rejectedSkus?: unknown | null;
  resource?: QuoteCreatedResource | null;
}

export interface QuoteCreatedEndUserInfo {
  contact?: string | null;
  companyName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  addressLine3?: string | null;
  city?: string | null;
  state?: string | null;
  email?: string | null;
  phoneNumber?: string | null;
  postalCode?: string | null;
  marketSegment?: string | null;
}

export interface QuoteCreatedPrice {
  quotePrice?: number | null;
  msrp?: number | null;
  extendedMsrp?: number | null;
  extendedQuotePrice?: number | null;
  discountOffList?: number | null;
}

export interface QuoteCreatedProduct {
  quoteProductGuid?: string | null;
  lineNumber?: string | null;
  quantity?: number | null;
  notes?: string | null;
  ean?: string | null;
  coo?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  description?: string | null;
  weight?: number | null;
  weightUom?: string | null;
  isSuggestionProduct?: boolean | null;
  vpnCategory?: string | null;
  quoteProductsSupplierPartAuxiliaryId?: string | null;
  vendorName?: string | null;
  terms?: string | null;
  price?: QuoteCreatedPrice | null;
}

export interface QuoteCreatedResellerInfo {
  contact?: string | null;
  companyName?: string | null;
  email?: string | null;
  phoneNumber?: string | null;
  customerNumber?: string | null;
}

export interface QuoteCreatedResource {
  eventType?: "im::quote_create" | (string & {}) | null;
  message?: string | null;
  reason?: string | null;
  quoteName?: string | null;
  quoteNumber?: string | null;
  quoteGuid?: string | null;
  revision?: string | null;
  ingramQuoteDate?: string | null;
  lastModifiedDate?: string | null;
  ingramQuoteExpiryDate?: string | null;
  currencyCode?: string | null;
  specialBidId?: string | null;
  specialBidEffectiveDate?: string | null;
  specialBidExpirationDate?: string | null;
  status?: "Ready To Order" | (string & {}) | null;
  closingReason?: string | null;
  dateClosed?: string | null;
  customerNeed?: string | null;
  proposedSolution?: string | null;
  introPreamble?: string | null;
  purchaseInstructions?: string | null;
  legalTerms?: string | null;
  resellerInfo?: QuoteCreatedResellerInfo | null;
  endUserInfo?: QuoteCreatedEndUserInfo | null;
  products?: QuoteCreatedProduct[] | null;
  productsCount?: number | null;
  extendedMsrpTotal?: number | null;
  quantityTotal?: number | null;
  extendedQuotePriceTotal?: number | null;
  additionalAttributes?: NameValueAttribute[] | null;
}

/**
 * A quote with its parties, products, prices and texts. The texts in `introPreamble`,
 * `purchaseInstructions` and `legalTerms`, and messages of the vendor, have to be shown to whoever
 * orders from the quote, for legal reasons.
 */
export interface QuoteDetailsResponse {
  /**
   * Name that was given to the quote.
   * @example "Branch office refresh"
   */
  quoteName?: string | null;
  /**
   * Number of the quote. It stays the same over all revisions.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber?: string | null;
  /** Internal identifier of the quote, a GUID. */
  quoteGuid?: string | null;
  /**
   * Count of the revisions of this quote number, from 0.
   * @example "1"
   */
  revision?: string | null;
  /**
   * When the quote was made: date and time in UTC.
   * @example "2026-03-02T14:05:11Z"
   */
  ingramQuoteDate?: string | null;
  /**
   * When the quote was last changed: date and time in UTC.
   * @example "2026-03-05T09:30:00Z"
   */
  lastModifiedDate?: string | null;
  /** Until when the quote holds. `null` where no end is set. */
  ingramQuoteExpiryDate?: string | null;
  /**
   * Three-letter code of the currency of all amounts in the quote.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Number of the vendor's special price agreement behind the quote. */
  specialBidId?: string | null;
  /** From when the special prices hold. */
  specialBidEffectiveDate?: string | null;
  /**
   * Until when the special prices hold: date and time without a zone.
   * @example "2026-06-30T00:00:00"
   */
  specialBidExpirationDate?: string | null;
  /** The vendor's own number for this quote. */
  vendorQuoteNumber?: string | null;
  /** Whether a part of the quote may be ordered. */
  isPartialOrderAllowed?: boolean | null;
  /**
   * Status of the quote. Only a quote that is Ready to Order can be ordered; the spelling of the
   * value varies.
   * @example "Ready to Order"
   */
  status?: "Active" | "Ready to Order" | "Ready To Order" | (string & {}) | null;
  /** Why the quote has this status, in words. */
  statusReason?: string | null;
  /** Why the quote was closed, in words. */
  closingReason?: string | null;
  /** When the quote was closed. `null` while it is open. */
  dateClosed?: string | null;
  /** What the customer asked for, in words. */
  customerNeed?: string | null;
  /** What the quote offers to meet that need, in words. */
  proposedSolution?: string | null;
  /** Opening text of the quote. It holds HTML and has to be shown to the buyer. */
  introPreamble?: string | null;
  /** How to order from the quote. It may hold HTML and has to be shown to the buyer. */
  purchaseInstructions?: string | null;
  /** Legal terms of the quote. It may hold HTML and has to be shown to the buyer. */
  legalTerms?: string | null;
  /** Kind of the quote, in words. */
  quoteType?: string | null;
  /** Terms of a lease, in words. Empty where nothing is leased. */
  leaseInfo?: string | null;
  /** How to order by lease, in words. */
  leasingInstructions?: string | null;
  /** The distributor's warehouse that the quote is for. */
  imWarehouse?: string | null;
  /** Goods and services tax number of that warehouse. */
  imWarehouseGstNumber?: string | null;
  /** Name of the terms of payment. */
  paymentTermsName?: string | null;
  /** The reseller that the quote was made for. */
  resellerInfo?: QuoteResellerInfo | null;
  /** The end customer that the products are meant for. */
  endUserInfo?: QuoteEndUserInfo | null;
  /** Where the goods are to be shipped. */
  shippingInfo?: QuoteShippingInfo | null;
  /** Lines of the quote. */
  products?: QuoteProduct[] | null;
  /**
   * Number of lines.
   * @example 1
   */
  productsCount?: number | null;
  /** Sum of the lines at the vendor's list price. */
  extendedMsrpTotal?: number | null;
  /**
   * Sum of the pieces over all lines.
   * @example 4
   */
  quantityTotal?: number | null;
  /** Sum of the extra fees. */
  extraFeesTotal?: number | null;
  /** The extra fees one by one. */
  extraFeesTotalDetails?: QuoteExtraFee[] | null;
  /** Sum of the taxes. */
  taxTotal?: number | null;
  /**
   * Sum of the lines at the quoted price.
   * @example 1849.5
   */
  extendedQuotePriceTotal?: number | null;
  /** Cost of shipping. */
  freightAmount?: number | null;
  /**
   * Total of the quote. The service sends it as text.
   * @example 1921.4
   */
  totalQuoteAmount?: number | null;
  /**
   * Further facts as pairs of name and value. Known names are `estimateId`, `dealId`, `vendorName`
   * and `vendorMessage`; a vendor message has to be shown to the buyer.
   */
  additionalAttributes?: NameValueAttribute[] | null;
}

/** The end customer of a quote. */
export interface QuoteEndUserInfo {
  /** Name of the contact person. */
  contact?: string | null;
  /** Name of the company. */
  companyName?: string | null;
  /** First address line: street and number. */
  addressLine1?: string | null;
  /** Second address line, such as a suite or floor. */
  addressLine2?: string | null;
  /** Third address line. */
  addressLine3?: string | null;
  /** City. */
  city?: string | null;
  /** State, province or region, usually as its code. */
  state?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Telephone number. Text, although the service may send it as a number. */
  phoneNumber?: string | null;
  /** Postal code. Text, because leading zeros count. */
  postalCode?: string | null;
  /** Market segment of the end customer. */
  marketSegment?: string | null;
}

/** One fee on top of the product price, in the quote's currency. */
export interface QuoteExtraFee {
  /** What the fee is for. */
  extraFeesDescription?: string | null;
  /** Amount of the fee. */
  extraFeesAmount?: number | null;
}

/**
 * One attribute that the vendor wants with an order. Entries whose members are all blank occur and
 * mean nothing.
 */
export interface QuoteMandatoryAttribute {
  /**
   * Name of the attribute, to be repeated exactly in the order.
   * @example "VEND_AUTH_NBR_FLG"
   */
  attributeName?: string | null;
  /**
   * Value known so far. It may be empty, or a placeholder that names the type of value wanted.
   * @example "AUTH-77120"
   */
  attributeValue?: string | null;
  /**
   * What the vendor means by the attribute, in words.
   * @example "Authorization number"
   */
  attributeDescription?: string | null;
}

/** One line of a quote. */
export interface QuoteProduct {
  /** Internal identifier of the line, a GUID. */
  quoteProductGuid?: string | null;
  /** Identifier of the line within the quote. It may be a number or a GUID. */
  lineNumber?: string | null;
  /**
   * Pieces quoted.
   * @example 4
   */
  quantity?: number | null;
  /** Pieces that can still be ordered from the quote. */
  remainingQuoteQty?: number | null;
  /** Fewest pieces that one order may take from the line. */
  minimumOrderAllowedQty?: number | null;
  /** Remark on the line. */
  notes?: string | null;
  /** International article number (EAN, UPC or GTIN). It may be a bare dash. */
  ean?: string | null;
  /** Country of origin. May be blank. */
  coo?: string | null;
  /**
   * The distributor's part number (SKU) of the product.
   * @example "7QX41B"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's own part number.
   * @example "NB-PRO14-512"
   */
  vendorPartNumber?: string | null;
  /**
   * Name and short description of the product.
   * @example "Notebook 14 inch, 512 GB"
   */
  description?: string | null;
  /** Weight of the product, in the unit of `weightUom`. */
  weight?: number | null;
  /** Unit of the weight. */
  weightUom?: string | null;
  /** Whether the line is a suggested product. */
  isSuggestionProduct?: boolean | null;
  /** Category of the vendor part number. For Cisco products only. */
  vpnCategory?: string | null;
  /** Auxiliary identifier of the vendor's part. For Cisco products only. */
  quoteProductsSupplierPartAuxiliaryId?: string | null;
  /** Vendor of the product. */
  vendorName?: string | null;
  /** Terms of the line, such as the term of a contract. */
  terms?: string | null;
  /** What the subscription plan is, in words. */
  planDescription?: string | null;
  /** Whether the product is a subscription. */
  isSubscription?: boolean | null;
  /** Margin of the reseller on the line, as the service writes it. */
  resellerMargin?: string | null;
  /** When the subscription or contract was asked to start. */
  requestedStartDate?: string | null;
  /** When the subscription or contract starts. */
  startDate?: string | null;
  /** When the subscription or contract ends. */
  endDate?: string | null;
  /** Serial number of the device that the line refers to. */
  serialNumber?: string | null;
  /** Prices of the line. */
  price?: QuoteProductPrice | null;
  /** How a subscription is billed. */
  billDetails?: QuoteBillDetail[] | null;
}

/** One discount on a quoted line. */
export interface QuoteProductDiscount {
  /** Kind of the discount. */
  type?: string | null;
  /** Amount of the discount, in the quote's currency. */
  amount?: number | null;
  /** When the discount ends. */
  expirationDate?: string | null;
  /** What the discount is, in words. */
  description?: string | null;
  /** Pieces that the discount is available for. The name is misspelt on the wire. */
  avaliableQunatity?: number | null;
  /** Fewest pieces that earn the discount. */
  minimumQuantity?: number | null;
  /** Number of the vendor's special price agreement. */
  bidNumber?: string | null;
  /** Version of that agreement. */
  bidVersion?: string | null;
  /** First day on which the discount holds. */
  validFrom?: string | null;
  /** Last day on which the discount holds. */
  validTo?: string | null;
  /** Discount off the list price. Whether it is an amount or a percentage is not documented. */
  discountOffList?: number | null;
}

/**
 * Prices of one quoted line, in the quote's currency. An absent or `null` price is unknown, never
 * zero.
 */
export interface QuoteProductPrice {
  /**
   * Quoted price of one piece.
   * @example 462.38
   */
  quotePrice?: number | null;
  /**
   * The vendor's list price of one piece.
   * @example 599
   */
  msrp?: number | null;
  /** List price times the quantity. */
  extendedMsrp?: number | null;
  /**
   * Quoted price times the quantity.
   * @example 1849.52
   */
  extendedQuotePrice?: number | null;
  /** List price times the pieces that can still be ordered. */
  remainingQuantityExtendedMsrp?: number | null;
  /** Quoted price times the pieces that can still be ordered. */
  remainingQuantityExtendedQuotePrice?: number | null;
  /**
   * Discount off the list price. Whether it is an amount or a percentage is not documented. The
   * service sends it as text.
   */
  discountOffList?: number | null;
  /** Kind of the price. */
  type?: string | null;
  /** How the price recurs, for a subscription. */
  recurringPriceModel?: string | null;
  /** Unit that the price is for. */
  unitOfMeasure?: string | null;
  /** Tax on the line. */
  tax?: number | null;
  /** Sum of the extra fees on the line. */
  extrafees?: number | null;
  /** The extra fees on the line one by one. */
  extraFeesDetails?: QuoteExtraFee[] | null;
  /** Discounts that apply to the line. */
  discounts?: QuoteProductDiscount[] | null;
}

/** The reseller that a quote was made for. */
export interface QuoteResellerInfo {
  /** Name of the contact person. */
  contact?: string | null;
  /** Name of the company. */
  companyName?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Telephone number. Text, although the service may send it as a number. */
  phoneNumber?: string | null;
  /**
   * The reseller's account with the distributor.
   * @example "20-222222"
   */
  customerNumber?: string | null;
}

/** A quote, in the short form of the search. */
export interface QuoteSearchItem {
  /**
   * Internal identifier of the quote, a GUID.
   * @example "4f1c09ae-5b7d-4a52-9c5e-0d1f8e7a6b31"
   */
  quoteGuid?: string | null;
  /**
   * Name that was given to the quote.
   * @example "Branch office refresh"
   */
  quoteName?: string | null;
  /**
   * Number of the quote. It stays the same over all revisions.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber?: string | null;
  /**
   * Count of the revisions of this quote number, from 0.
   * @example "1"
   */
  revision?: string | null;
  /**
   * Three-letter code of the currency of `quoteTotal`.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Contact person at the end customer. */
  endUserContact?: string | null;
  /** Number of the vendor's special price agreement behind the quote, if there is one. */
  specialBidNumber?: string | null;
  /**
   * Total of the quote, in `currencyCode`.
   * @example 1849.5
   */
  quoteTotal?: number | null;
  /**
   * Status of the quote. Only a quote that is Ready to Order can be ordered; the spelling of the
   * value varies.
   * @example "Ready to Order"
   */
  quoteStatus?: "Active" | "Ready to Order" | "Ready To Order" | (string & {}) | null;
  /**
   * Date on which the quote was made, `yyyy-MM-dd`.
   * @example "2026-03-02"
   */
  ingramQuoteDate?: string | null;
  /**
   * Date of the last change, `yyyy-MM-dd`.
   * @example "2026-03-05"
   */
  lastModifiedDate?: string | null;
  /**
   * Last day of the quote, `yyyy-MM-dd`. `null` where none is set: the service then sends the year
   * 1.
   * @example "2026-04-01"
   */
  ingramQuoteExpiryDate?: string | null;
  /** Name of the end customer. */
  endUserName?: string | null;
  /** Vendor of the products in the quote. */
  vendor?: string | null;
  /** Who made the quote, as a name. */
  createdBy?: string | null;
  /** Kind of the quote, in words. */
  quoteType?: string | null;
  /**
   * Where the details of the quote are found. The service sends a single link; here it is always a
   * list.
   */
  links?: Link[] | null;
}

/**
 * One page of quotes. Only active quotes are listed: drafts, closed quotes and quotes older than
 * 365 days are out of reach.
 */
export interface QuoteSearchResponse {
  /**
   * Number of quotes that match on all pages. It may change between two calls.
   * @example 3
   */
  recordsFound?: number | null;
  /**
   * Rows per page, as the service applied it.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page; the first is 1.
   * @example 1
   */
  pageNumber?: number | null;
  /** Quotes on this page. */
  quotes?: QuoteSearchItem[] | null;
  /**
   * Path of the next page as the service writes it. Count pages instead of following it: such
   * paths come malformed.
   */
  nextPage?: string | null;
  /**
   * Path of the page before this one as the service writes it. Not to be followed; often absent.
   */
  prevPage?: string | null;
}

/** Where the goods of a quote are to be shipped. */
export interface QuoteShippingInfo {
  /** Name of the company. */
  companyName?: string | null;
  /** First address line: street and number. */
  addressLine1?: string | null;
  /** Second address line, such as a suite or floor. */
  addressLine2?: string | null;
  /** Third address line. */
  addressLine3?: string | null;
  /** City. */
  city?: string | null;
  /** State, province or region, usually as its code. */
  state?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Telephone number. Text, although the service may send it as a number. */
  phoneNumber?: string | null;
  /** Postal code. Text, because leading zeros count. */
  postalCode?: string | null;
  /** Goods and services tax identification number (GSTIN) of the receiver, for India. */
  shpToGstinNumber?: string | null;
}

/** A licence, serial number or the like that a renewal covers. */
export interface RenewalAdditionalAttribute {
  /**
   * What the value is, such as `SerialNumber` or `LicenseCertificate`.
   * @example "SerialNumber"
   */
  attributeDescription?: string | null;
  /**
   * The value itself.
   * @example "SN88120443"
   */
  attributeValue?: string | null;
  /** When the term of the item starts. */
  startDate?: string | null;
  /** When the term of the item ends. */
  expirationDate?: string | null;
  /** Whether the item is consolidated: `Yes`, `No`, or empty. */
  isConsolidated?: "Yes" | "No" | (string & {}) | null;
}

/** Date ranges for a search of renewals, one per kind of date. */
export interface RenewalDateFilter {
  /** Range for the start date. */
  startDate?: RenewalDateRange | undefined;
  /** Range for the end date. */
  endDate?: RenewalDateRange | undefined;
  /** Range for the invoice date. */
  invoiceDate?: RenewalDateRange | undefined;
  /** Range for the date on which the contract or subscription expires. */
  expirationDate?: RenewalDateRange | undefined;
}

/** A range of dates, both written `MM/DD/YYYY`. */
export interface RenewalDateRange {
  /**
   * First day of the range, `MM/DD/YYYY`.
   * @example "04/01/2026"
   */
  customStartDate?: string | undefined;
  /**
   * Last day of the range, `MM/DD/YYYY`.
   * @example "06/30/2026"
   */
  customEndDate?: string | undefined;
}

/** The end customer of a renewal. */
export interface RenewalEndUserInfo {
  /** Name of the contact person. The service may pad it with blanks at the end. */
  contact?: string | null;
  /** First part of the name. */
  name1?: string | null;
  /** Second part of the name. */
  name2?: string | null;
  /** Name of the company. */
  companyName?: string | null;
  /** First address line: street and number. */
  addressLine1?: string | null;
  /** Second address line, such as a suite or floor. */
  addressLine2?: string | null;
  /** Third address line. */
  addressLine3?: string | null;
  /** Fourth address line. */
  addressLine4?: string | null;
  /** City. */
  city?: string | null;
  /** State, province or region, usually as its code. */
  state?: string | null;
  /** Postal code. Text, because leading zeros count. */
  postalCode?: string | null;
  /**
   * Two-letter code of the country.
   * @example "US"
   */
  countryCode?: string | null;
  /** Telephone number. Text, although the service may send it as a number. */
  phoneNumber?: string | null;
  /** E-mail address. */
  email?: string | null;
}

/** A main status of renewals, and one of its sub-statuses. */
export interface RenewalOpportunityStatus {
  /**
   * Main status: `Open` or `Closed`.
   * @example "Open"
   */
  value?: "Open" | "Closed" | (string & {}) | undefined;
  /**
   * Sub-status. Open renewals have `Ready to order`, `Quote pending`, `Notification sent`,
   * `Future` or `Quote requested`; all other values belong to closed ones. One of them is misspelt
   * by the service and has to be sent that way.
   * @example "Quote pending"
   */
  subStatus?: "Ready to order" | "Quote pending" | "Notification sent" | "Future" | "Quote requested" | "All" | "Ordered" | "Quote closed-contract sales desk" | "Expired" | "Transition to new/upsell" | "Lost to competitior" | "Consolidated" | "Transitioned to cloud" | "Renewal went direct" | "EOL" | "End user out of business" | "Void" | "Other" | "Cancelled" | (string & {}) | undefined;
}

/** One product that comes up for renewal. */
export interface RenewalProduct {
  /**
   * The distributor's number of the line.
   * @example "1"
   */
  ingramLineNumber?: string | null;
  /** Name and short description of the product. */
  productDescription?: string | null;
  /**
   * The vendor's own part number.
   * @example "NL-CARE-36"
   */
  vendorPartNumber?: string | null;
  /**
   * The distributor's part number (SKU).
   * @example "9BT50C"
   */
  ingramPartNumber?: string | null;
  /** The manufacturer's part number. */
  manufacturerPartNumber?: string | null;
  /**
   * Pieces or licences to renew.
   * @example 4
   */
  quantity?: number | null;
  /**
   * Price of one piece. The answer names no currency.
   * @example 310
   */
  unitPrice?: number | null;
  /** Whether the line is consolidated: `Yes`, `No`, or empty. */
  isConsolidated?: "Yes" | "No" | (string & {}) | null;
}

/** Numbers that a renewal is known by elsewhere. Both may be empty. */
export interface RenewalReferenceNumber {
  /** Identifier of the notification that was sent about the renewal. */
  notificationId?: string | null;
  /** Number of the quote made for the renewal; read it with the quote operations. */
  quoteNumber?: string | null;
}

/** A renewal, in the short form of the search. */
export interface RenewalSearchItem {
  /**
   * Identifier of the renewal. Always text here; the service sends a number in the search and text
   * in the details.
   * @example "5108234"
   */
  renewalId?: string | null;
  /**
   * The reseller's own order number (purchase order).
   * @example "PO-2025-1180"
   */
  customerOrderNumber?: string | null;
  /** Reference of the renewal. May be empty. */
  referenceNumber?: string | null;
  /**
   * Name of the end customer.
   * @example "Harbor Dental Group"
   */
  endUser?: string | null;
  /**
   * Name of the vendor.
   * @example "Northlake Networks"
   */
  vendor?: string | null;
  /**
   * When the contract or subscription expires: date and time without a zone.
   * @example "2026-07-04T00:00:00"
   */
  expirationDate?: string | null;
  /**
   * Value of the renewal. The answer names no currency.
   * @example 1240
   */
  renewalValue?: number | null;
  /**
   * Sub-status of the renewal.
   * @example "Quote pending"
   */
  status?: "Ready to order" | "Quote pending" | "Notification sent" | "Future" | "Quote requested" | "Ordered" | "Quote closed-contract sales desk" | "Quote closed contact sales desk" | "Expired" | "Transition to new/upsell" | "Lost to competitior" | "Consolidated" | "Transitioned to cloud" | "Renewal went direct" | "EOL" | "End user out of business" | "Void" | "Other" | "Cancelled" | (string & {}) | null;
  /** Where the details of the renewal and of its quote are found. */
  links?: Link[] | null;
}

/** Wrapper around the status filter. */
export interface RenewalStatusFilter {
  /**
   * Status of the renewal opportunity. The misspelt name, with a capital O, is the one the service
   * reads.
   */
  OpporutinyStatus?: RenewalOpportunityStatus | undefined;
}

/** A renewal with its end customer and products. */
export interface RenewalsDetailsResponse {
  /**
   * Identifier of the renewal. Always text here; the service also sends a number.
   * @example "5108234"
   */
  renewalId?: string | null;
  /** The distributor's number of the order that is up for renewal. May be empty. */
  ingramOrderNumber?: string | null;
  /** Date of that order. */
  ingramOrderDate?: string | null;
  /**
   * When the contract or subscription expires: date and time without a zone.
   * @example "2026-07-04T00:00:00"
   */
  expirationDate?: string | null;
  /** The distributor's purchase order number. May be empty. */
  ingramPurchaseOrderNumber?: string | null;
  /**
   * The reseller's own order number (purchase order).
   * @example "PO-2025-1180"
   */
  customerOrderNumber?: string | null;
  /** The end customer's order number. */
  endCustomerOrderNumber?: string | null;
  /**
   * Value of the renewal. The service sends it as text, and names no currency.
   * @example 1240
   */
  renewalValue?: number | null;
  /**
   * Name of the end customer.
   * @example "Harbor Dental Group"
   */
  endUser?: string | null;
  /**
   * Name of the vendor.
   * @example "Northlake Networks"
   */
  vendor?: string | null;
  /**
   * Sub-status of the renewal. Its spelling may differ from that of the filter.
   * @example "Quote pending"
   */
  status?: "Ready to order" | "Quote pending" | "Notification sent" | "Future" | "Quote requested" | "Ordered" | "Quote closed-contract sales desk" | "Quote closed contact sales desk" | "Expired" | "Transition to new/upsell" | "Lost to competitior" | "Consolidated" | "Transitioned to cloud" | "Renewal went direct" | "EOL" | "End user out of business" | "Void" | "Other" | "Cancelled" | (string & {}) | null;
  /** The end customer with the address. */
  endUserInfo?: RenewalEndUserInfo | null;
  /** Numbers that the renewal is known by elsewhere. */
  referenceNumber?: RenewalReferenceNumber | null;
  /** Products that come up for renewal. */
  products?: RenewalProduct[] | null;
  /** Licences, serial numbers and the like that the renewal covers. */
  additionalAttributes?: RenewalAdditionalAttribute[] | null;
}

/**
 * Filters of the advanced search, all optional. The published example wraps the object in a list,
 * the schema does not.
 */
export interface RenewalsSearchRequest {
  /** Status that the renewals shall have. */
  status?: RenewalStatusFilter | undefined;
  /** Date ranges that the renewals shall fall into, by kind of date. */
  dateType?: RenewalDateFilter | undefined;
  /**
   * Name of the vendor.
   * @example "Northlake Networks"
   */
  vendor?: string | undefined;
  /**
   * Name of the end customer.
   * @example "Harbor Dental Group"
   */
  endUser?: string | undefined;
}

/** One page of renewals. The service may wrap this object in a list of one. */
export interface RenewalsSearchResponse {
  /**
   * Number of renewals that match on all pages. It may change between two calls.
   * @example 41
   */
  recordsFound?: number | null;
  /**
   * Rows per page, as the service applied it.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page; the first is 1.
   * @example 1
   */
  pageNumber?: number | null;
  /** Renewals on this page. */
  renewals?: RenewalSearchItem[] | null;
  /**
   * Path of the next page as the service writes it. Not to be followed: it looks like a GET, and
   * the search is a POST.
   */
  nextPage?: string | null;
  /**
   * Path of the page before this one as the service writes it. Not to be followed; often absent.
   */
  previousPage?: string | null;
}

/** Goods to send back, or to claim for. */
export interface ReturnsCreateRequest {
  /** One entry per product. */
  list: readonly ReturnsCreateRequestList[];
}

/** One product to send back. One of the two part numbers has to be given. */
export interface ReturnsCreateRequestList {
  /**
   * Number of the invoice that the product was bought with.
   * @example "30-KT7QD-11"
   */
  invoiceNumber: string;
  /**
   * Date of that invoice, year first.
   * @example "2026-01-20"
   */
  invoiceDate: string;
  /**
   * The reseller's order number (PO number) of the purchase.
   * @example "PO-20418"
   */
  customerOrderNumber?: string | undefined;
  /**
   * The distributor's part number (SKU). Needed when `vendorPartNumber` is not given.
   * @example "7GX204"
   */
  ingramPartNumber?: string | undefined;
  /** The vendor's part number. Needed when `ingramPartNumber` is not given. */
  vendorPartNumber?: string | undefined;
  /** Serial number of the unit. */
  serialNumber?: string | undefined;
  /**
   * Units to send back.
   * @example 2
   */
  quantity: number;
  /**
   * Main reason, in the words that the distributor's return form uses.
   * @example "The item does not work"
   */
  primaryReason: string;
  /**
   * Reason in more detail, in the words that the distributor's return form uses.
   * @example "It does not switch on"
   */
  secondaryReason: string;
  /** Remarks for whoever handles the case. */
  notes?: string | undefined;
  /**
   * The reseller's own reference.
   * @example "RET-0113"
   */
  referenceNumber?: string | undefined;
  /**
   * Id of the address that was billed, given to the reseller when the account was opened.
   * @example "000"
   */
  billToAddressId?: string | undefined;
  /**
   * Address that the goods are sent from. Published as a list; the published call sends a single
   * address, and both are accepted here.
   */
  shipFromInfo: readonly ReturnsCreateRequestListShipFromInfo[];
  /**
   * Number of boxes that are sent.
   * @example 1
   */
  numberOfBoxes: number;
}

/** Address that goods are sent from. */
export interface ReturnsCreateRequestListShipFromInfo {
  /**
   * Company at the address.
   * @example "Harbour Street Books"
   */
  companyName: string;
  /**
   * Person to talk to.
   * @example "Ana Lindqvist"
   */
  contact: string;
  /**
   * Street and number.
   * @example "48 Harbour Street"
   */
  addressLine1: string;
  /** Second line of the address. */
  addressLine2?: string | undefined;
  /** Third line of the address. */
  addressLine3?: string | undefined;
  /**
   * City.
   * @example "Portland"
   */
  city: string;
  /**
   * State or region, as its short code.
   * @example "OR"
   */
  state: string;
  /**
   * Postal code.
   * @example "97209"
   */
  postalCode: string;
  /**
   * Country, as a two-letter code.
   * @example "US"
   */
  countryCode: string;
  /**
   * E-mail address.
   * @example "orders@harbourstreet.example"
   */
  email: string;
  /** Telephone number. */
  phoneNumber?: string | undefined;
}

/** The cases that were opened. */
export interface ReturnsCreateResponse {
  /** One entry per product. */
  returnsClaims?: ReturnsCreateResponseReturnsClaim[] | null;
}

/** A case that was opened. */
export interface ReturnsCreateResponseReturnsClaim {
  /**
   * Id of the return or claim (RMA number). May be empty.
   * @example "30-KT7QD-12"
   */
  rmaClaimId?: string | null;
  /**
   * Number of the case, which asks for the details later.
   * @example "CAS-77120-B4N9Z2-1"
   */
  caseRequestNumber?: string | null;
  /**
   * The reseller's own reference.
   * @example "RET-0113"
   */
  referenceNumber?: string | null;
  /**
   * When the case was opened, in UTC. Published as a date; the service sends a time too.
   * @example "2026-02-03T17:20:00Z"
   */
  createdOn?: string | null;
  /**
   * Whether it is a return of goods or a claim. Comes in capitals too.
   * @example "Claim"
   */
  type?: "Claim" | "Return" | (string & {}) | null;
  /**
   * Why the goods go back, usually with a code in front.
   * @example "(DF) Defective Items"
   */
  returnReason?: string | null;
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /** The vendor's part number. */
  vendorPartNumber?: string | null;
  /**
   * Units in the case.
   * @example 2
   */
  quantity?: number | null;
  /** Remarks, as they were sent. */
  notes?: string | null;
  /** Value that is expected to be refunded. */
  estimatedTotalValue?: number | null;
  /** Amount credited. Null occurs. */
  credit?: number | null;
  /**
   * State of the case.
   * @example "Open"
   */
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  /** Calls that tell more about the case. Their paths may be outdated: build your own. */
  links?: Link[] | null;
}

/** One return or claim. */
export interface ReturnsDetailsResponse {
  /**
   * Whether it is a return of goods or a claim.
   * @example "Return"
   */
  typeOfDetails?: "Return" | "Claim" | (string & {}) | null;
  /**
   * Id of the return or claim (RMA number). May be empty.
   * @example "30-KT7QD-12"
   */
  rmaClaimId?: string | null;
  /**
   * Number of the case.
   * @example "CAS-77120-B4N9Z2-1"
   */
  caseRequestNumber?: string | null;
  /**
   * When it was filed, in UTC.
   * @example "2026-02-03T17:20:00Z"
   */
  createdOn?: string | null;
  /**
   * Why the goods go back, usually with a code in front.
   * @example "(DF) Defective Items"
   */
  returnReason?: string | null;
  /**
   * The reseller's own reference.
   * @example "RET-0113"
   */
  referenceNumber?: string | null;
  /**
   * State of the case.
   * @example "Open"
   */
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  /** Address to send the goods to, as one text over several lines. */
  returnWarehouseAddress?: string | null;
  /** Products of the case. */
  products?: ReturnsDetailsResponseProduct[] | null;
  /** Value of the goods. */
  subTotal?: number | null;
  /** Tax on the goods. */
  tax?: number | null;
  /** Further fees. */
  additionalFees?: number | null;
  /** Total that is expected to be refunded. */
  estimatedTotal?: number | null;
}

/** One product of a return or claim. */
export interface ReturnsDetailsResponseProduct {
  /**
   * The distributor's number for the line. Always text here; the service sends a number.
   * @example "1"
   */
  ingramLineNumber?: string | null;
  /** Description of the product. It may hold line breaks. */
  description?: string | null;
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | null;
  /**
   * The UPC bar code number.
   * @example "712345678904"
   */
  upc?: string | null;
  /**
   * Date of the invoice that the product was bought with, in UTC.
   * @example "2026-01-20T00:00:00Z"
   */
  invoiceDate?: string | null;
  /**
   * Number of that invoice.
   * @example "30-KT7QD-11"
   */
  invoiceNumber?: string | null;
  /**
   * The reseller's order number (PO number) of the purchase.
   * @example "PO-20418"
   */
  customerOrderNumber?: string | null;
  /**
   * Units in the case.
   * @example 2
   */
  quantity?: number | null;
  /** Price of one unit. */
  unitPrice?: number | null;
  /** Price of all units. */
  extendedPrice?: number | null;
  /** State of the line. */
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  /** Number of the branch that takes the goods back. */
  returnBranch?: string | null;
  /** Number of the branch that had shipped the goods. */
  shipFromBranch?: string | null;
  /** What was asked for. Often null. */
  requestDetails?: string | null;
  /** Further remarks. Often null. */
  additionalDetails?: string | null;
}

/** One page of returns and claims. */
export interface ReturnsSearchResponse {
  /**
   * Number of matches over all pages. It does not tell the last page reliably.
   * @example 8
   */
  recordsFound?: number | null;
  /**
   * Rows per page, as the service sees it.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page, from 1.
   * @example 1
   */
  pageNumber?: number | null;
  /** Returns and claims on this page. */
  returnsClaims?: ReturnsSearchResponseReturnsClaim[] | null;
  /** Path of the following page. Do not follow it, ask for the next page number instead. */
  nextPage?: string | null;
  /** Path of the page before. Null on the first page. */
  previousPage?: string | null;
}

/** One return or claim found. */
export interface ReturnsSearchResponseReturnsClaim {
  /**
   * Id of the return or claim (RMA number). May be empty.
   * @example "30-KT7QD-12"
   */
  returnClaimId?: string | null;
  /**
   * Number of the case, which asks for the details.
   * @example "CAS-77120-B4N9Z2-1"
   */
  caseRequestNumber?: string | null;
  /**
   * When it was filed, with an offset from UTC.
   * @example "2026-02-03T10:20:00-07:00"
   */
  createdOn?: string | null;
  /**
   * Whether it is a return of goods or a claim. Comes in capitals too.
   * @example "Claim"
   */
  type?: "Claim" | "Return" | (string & {}) | null;
  /**
   * Why the goods go back, usually with a code in front.
   * @example "(DF) Defective Items"
   */
  returnReason?: string | null;
  /**
   * The reseller's own reference.
   * @example "RET-0113"
   */
  referenceNumber?: string | null;
  /** Value that is expected to be refunded. */
  estimatedTotalValue?: number | null;
  /** Amount credited. */
  credit?: number | null;
  /**
   * When it was last changed, with an offset from UTC.
   * @example "2026-02-05T08:00:00-07:00"
   */
  modifiedOn?: string | null;
  /**
   * State of the case. Comes in capitals too.
   * @example "Open"
   */
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  /** Calls that tell more about the case. Their paths may be outdated: build your own. */
  links?: Link[] | null;
}

export interface StockUpdateResource {
  eventType?: "IM::STOCK_UPDATE" | "im::stock_update" | (string & {}) | null | undefined;
  ingramPartNumber?: string | null | undefined;
  vendorPartNumber?: string | null | undefined;
  vendorName?: string | null | undefined;
  upcCode?: string | null | undefined;
  skuStatus?: string | null | undefined;
  backOrderFlag?: "Y" | (string & {}) | null | undefined;
  totalAvailability?: number | null | undefined;
  links?: Link[] | null | undefined;
}

/** Why no token was given. */
export interface TokenRefusal {
  /** The reason, in words. */
  message?: string | null;
}

/**
 * One line of a quote, with the attributes that the vendor wants for it. The service sends them
 * under either of two names: read both.
 */
export interface ValidateQuoteLine {
  /**
   * Number of the line, as the reseller counts lines.
   * @example "11"
   */
  customerLineNumber?: string | null;
  /**
   * The distributor's part number (SKU) of the product.
   * @example "7QX41B"
   */
  ingramPartNumber?: string | null;
  /**
   * Pieces quoted.
   * @example 2
   */
  quantity?: number | null;
  /**
   * Attributes wanted for this line. The list may come as `linesVendorMandatoryAttributes`
   * instead.
   */
  vmfAdditionalAttributesLines?: QuoteMandatoryAttribute[] | null;
  /**
   * Attributes wanted for this line, under the second name that the service uses for the same
   * list.
   */
  linesVendorMandatoryAttributes?: QuoteMandatoryAttribute[] | null;
}

/**
 * What a vendor wants to know before a quote can be ordered. The order carries the same
 * attributes, with their values filled in, at the header and on the lines.
 */
export interface ValidateQuoteResponse {
  /**
   * Number of the quote that was asked about.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber?: string | null;
  /**
   * Vendor whose products the quote holds.
   * @example "Cisco"
   */
  vendorName?: string | null;
  /** Attributes that the vendor wants once per order, at its header. */
  vmfAdditionalAttributes?: QuoteMandatoryAttribute[] | null;
  /** Lines of the quote, each with the attributes that the vendor wants for it. */
  lines?: ValidateQuoteLine[] | null;
  /** Kind of the quote, as a number. The meaning of the numbers is not documented. */
  quoteType?: number | null;
  /** Name of the group that the vendor belongs to. */
  vendorGroupName?: string | null;
  /** The vendor's own number for this quote. */
  vendorQuoteNumber?: string | null;
  /** Master number of the vendor. */
  vendorMasterNumber?: string | null;
}

export interface VendorRequiredInfoMessage {
  id?: string | null;
  traceId?: string | null;
  type?: string | null;
  message?: string | null;
}

export interface VendorRequiredInfoProduct {
  ingramPartNumber?: string | undefined;
  vendorPartNumber?: string | undefined;
  planID?: string | undefined;
}

export interface VendorRequiredInfoRequest {
  quoteNumber?: string | undefined;
  products?: readonly VendorRequiredInfoProduct[] | undefined;
}

export type VendorRequiredInforesponse = VendorRequiredInforesponseItem[];

export interface VendorRequiredInforesponseItem {
  quoteNumber?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  planId?: string | null;
  planName?: string | null;
  responseMessages?: VendorRequiredInfoMessage[] | null;
  vmfAdditionalAttributes?: VmfVriAdditionalAttributeContainer[] | null;
  vriAdditionalAttributes?: VmfVriAdditionalAttributeContainer[] | null;
}

export interface VmfVriAdditionalAttributeContainer {
  vendorName?: string | null;
  productId?: string | null;
  additionalAttributes?: AdditionalAttribute[] | null;
}

/**
 * What `AccesstokenApi.getAccesstoken` takes. Exchanges the credentials of an API app for a bearer
 * token.
 */
export interface GetAccesstokenParams {
  /**
   * Kind of the exchange, always `client_credentials`.
   * @example "client_credentials"
   */
  grantType: "client_credentials" | (string & {});
  /**
   * Client id of the API app.
   * @example "q7LmT2xWv9"
   */
  clientId: string;
  /**
   * Client secret of the API app.
   * @example "s3cr3t-Of-The-App"
   */
  clientSecret: string;
}

/**
 * What `ProductCatalogApi.postPriceandavailability` takes. Reads price and stock of up to 50
 * products.
 */
export interface PostPriceandavailabilityParams extends PriceAndAvailabilityRequest {
  /** Whether stock is read. The API demands the parameter. Default: true. */
  includeAvailability?: boolean | undefined;
  /** Whether prices are read. The API demands the parameter. Default: true. */
  includePricing?: boolean | undefined;
  /**
   * Whether the attributes of each product are told too.
   * @example true
   */
  includeProductAttributes?: boolean | undefined;
}

/** What `ProductCatalogApi.getResellerV6Productsearch` takes. Searches the catalog. */
export interface GetResellerV6ProductsearchParams {
  /**
   * Number of the page, from 1. Default: 1.
   * @example 2
   */
  pageNumber?: number | undefined;
  /**
   * Rows per page. Documented up to 100; the live service may send fewer. Default: 25.
   * @example 50
   */
  pageSize?: number | undefined;
  /**
   * Which kind of product to find. `IM::subscription` is missing from the published list of
   * values, but its text names it.
   * @example "IM::physical"
   */
  type?: "IM::physical" | "IM::digital" | "IM::any" | "IM::subscription" | (string & {}) | undefined;
  /**
   * `true` finds products with discounts only. A boolean is accepted too.
   * @example "true"
   */
  hasDiscounts?: string | undefined;
  /**
   * Names of vendors. The parameter is `vendor`; `vendorName` is ignored by the service.
   * @example ["Northwind"]
   */
  vendor?: readonly string[] | undefined;
  /**
   * Part numbers of vendors.
   * @example ["NB-14-512-SLV"]
   */
  vendorPartNumber?: readonly string[] | undefined;
  /**
   * Language of the texts. Default: "en".
   * @example "en"
   */
  acceptLanguage?: string | undefined;
  /**
   * The distributor's number for the vendor.
   * @example "4410"
   */
  vendorNumber?: string | undefined;
  /**
   * Words to find in the distributor's and the vendor's part number, title, description, vendor
   * name and UPC.
   * @example ["notebook"]
   */
  keyword?: readonly string[] | undefined;
  /**
   * Category of the products.
   * @example "Notebooks"
   */
  category?: string | undefined;
  /**
   * `true` leaves out the check whether the account may buy the products. A boolean is accepted
   * too.
   * @example "true"
   */
  skipAuthorisation?: string | undefined;
  /**
   * Name of a group of subscription plans.
   * @example "Backup for Teams"
   */
  groupName?: string | undefined;
  /**
   * Id of a subscription plan. A number is accepted too.
   * @example "520117"
   */
  planID?: string | undefined;
  /**
   * `true` answers the groups of subscriptions without their plans.
   * @example true
   */
  showGroupInfo?: boolean | undefined;
}

/**
 * What `ProductCatalogApi.getResellerV6Productdetailcmp` takes. Reads subscription plans by name,
 * id or vendor part number.
 * At least one of `planName`, `planId`, `vendorPartNumber` is needed.
 */
export interface GetResellerV6ProductdetailcmpParams {
  /**
   * Name of the plan.
   * @example "Backup for Teams, monthly"
   */
  planName?: string | undefined;
  /**
   * Id of the plan. Spelt `planID` in the search.
   * @example "520117"
   */
  planId?: string | undefined;
  /**
   * The vendor's part number.
   * @example "BKP-TEAM-1M"
   */
  vendorPartNumber?: string | undefined;
}

/**
 * What `ProductCatalogApi.getResellerV6Productdetail` takes. Reads one product by the
 * distributor's part number.
 */
export interface GetResellerV6ProductdetailParams {
  /**
   * The distributor's part number (SKU). Published as 6 characters at most, but part numbers of 7
   * to 11 characters exist. Documented as at most 6 characters; a longer text draws a warning.
   * @example "7GX204"
   */
  ingramPartNumber: string;
}

/** What `OrderStatusApi.resellersV1WebhooksOrderstatuseventPost` takes. */
export interface ResellersV1WebhooksOrderstatuseventPostParams extends OrderStatusAsyncNotificationRequest {
  targeturl: string;
  xHubSignature: string;
}

/** What `OrdersApi.postCreateorderV7` takes. */
export interface PostCreateorderV7Params extends OrderCreateV7Request {}

/** What `OrdersApi.postCreateorderV6` takes. */
export interface PostCreateorderV6Params extends OrderCreateRequest {}

/** What `OrdersApi.putOrdermodify` takes. */
export interface PutOrdermodifyParams extends OrderModifyRequest {
  orderNumber: string;
  actionCode?: "release" | (string & {}) | undefined;
  regionCode?: string | undefined;
}

/** What `OrdersApi.deleteOrdercancel` takes. */
export interface DeleteOrdercancelParams {
  regionCode?: string | undefined;
  orderNumber: string;
}

/** What `OrdersApi.getOrderdetailsV61` takes. */
export interface GetOrderdetailsV61Params {
  /** At most 12 characters. */
  ordernumber: string;
  ingramOrderDate?: string | undefined;
  vendorNumber?: string | undefined;
  simulateStatus?: "IM::SHIPPED" | "IM::PARTIALLY_SHIPPED" | "IM::HOLD" | "IM::INVOICED" | (string & {}) | undefined;
  isIml?: boolean | undefined;
  regionCode?: string | undefined;
}

/** What `OrdersApi.getResellersV6Ordersearch` takes. */
export interface GetResellersV6OrdersearchParams {
  /** At most 11 characters. */
  ingramOrderNumber?: string | undefined;
  orderStatus?: "SHIPPED" | "PROCESSING" | "ON HOLD" | "BACKORDERED" | "CANCELLED" | (string & {}) | undefined;
  orderStatusIn?: readonly string[] | undefined;
  ingramOrderDate?: string | undefined;
  ingramOrderDateBt?: readonly string[] | undefined;
  /** At most 35 characters. */
  customerOrderNumber?: string | undefined;
  /** Default: 25. */
  pageSize?: number | undefined;
  /** Default: 1. */
  pageNumber?: number | undefined;
  /** At most 35 characters. */
  endCustomerOrderNumber?: string | undefined;
  invoiceDateBt?: readonly string[] | undefined;
  shipDateBt?: readonly string[] | undefined;
  deliveryDateBt?: readonly string[] | undefined;
  /** At most 35 characters. */
  ingramPartNumber?: string | undefined;
  /** At most 35 characters. */
  vendorPartNumber?: string | undefined;
  /** At most 35 characters. */
  serialNumber?: string | undefined;
  /** At most 35 characters. */
  trackingNumber?: string | undefined;
  /** At most 35 characters. */
  vendorName?: string | undefined;
  /** At most 35 characters. */
  specialBidNumber?: string | undefined;
}

/** What `OrdersApi.vendorRequiredInfo` takes. */
export interface VendorRequiredInfoParams extends VendorRequiredInfoRequest {}

/** What `QuotesApi.getQuotessearchV6` takes. Search quotes */
export interface GetQuotessearchV6Params {
  /**
   * First and last day of a range of order dates, as two entries. The form is not documented;
   * `yyyy-MM-dd` is what the other searches take.
   * @example ["2026-03-01","2026-03-31"]
   */
  ingramOrderDateBt?: readonly string[] | undefined;
  /**
   * Number of the quote, or a part of it.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber?: string | undefined;
  /**
   * Number of the vendor's special price agreement.
   * @example "5501277-204"
   */
  specialBidNumber?: string | undefined;
  /**
   * Contact person at the end customer.
   * @example "Harbor Dental Group"
   */
  endUserContact?: string | undefined;
  /**
   * Direction of sorting: `asc` or `desc`. The default is `desc`.
   * @example "desc"
   */
  sortingOrder?: "asc" | "desc" | (string & {}) | undefined;
  /**
   * Member to sort by: `quoteNumber`, `createdDate`, `lastModifiedDate` or `expiryDate`. The
   * default is the date of creation.
   * @example "lastModifiedDate"
   */
  sortBy?: "quoteNumber" | "createdDate" | "lastModifiedDate" | "expiryDate" | (string & {}) | undefined;
  /**
   * Rows per page, 25 unless given. A smaller number is obeyed; the documentation promises nothing
   * above 25.
   * @example 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page wanted; the first is 1. Default: 1.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Name of the vendor.
   * @example "Cisco"
   */
  vendorName?: string | undefined;
  /**
   * Name of the quote.
   * @example "Branch office refresh"
   */
  quoteName?: string | undefined;
  /**
   * Status of the quote, such as `Active` or `Ready to Order`.
   * @example "Ready to Order"
   */
  status?: string | undefined;
  /**
   * First and last day of a range of creation dates, in one text. How the two are written and
   * parted is not documented.
   */
  quoteCreateDateBt?: string | undefined;
}

/** What `QuotesApi.getResellersV6Quotes` takes. Read a quote */
export interface GetResellersV6QuotesParams {
  /**
   * Number of the quote.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber: string;
}

/**
 * What `QuotesApi.quoteCreate` takes. Ask for a new quote (withdrawn)
 * @deprecated Withdrawn from the published description.
 */
export interface QuoteCreateParams extends QuoteCreateRequest {}

/** What `QuotesApi.getResellerV6ValidateQuote` takes. Validate a quote for ordering */
export interface GetResellerV6ValidateQuoteParams {
  /**
   * Number of the quote to be ordered.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber: string;
}

/** What `InvoicesApi.getResellersV6Invoicesearch` takes. Search invoices */
export interface GetResellersV6InvoicesearchParams {
  /**
   * Day on which payment falls due by the terms of payment, `yyyy-MM-dd`.
   * @example "2026-04-14"
   */
  paymentTermsNetDate?: string | undefined;
  /**
   * Date of the invoice, `yyyy-MM-dd`.
   * @example "2026-03-15"
   */
  invoiceDate?: string | undefined;
  /**
   * Day on which the invoice falls due, `yyyy-MM-dd`.
   * @example "2026-04-14"
   */
  invoiceDueDate?: string | undefined;
  /**
   * Date of the order, `yyyy-MM-dd`.
   * @example "2026-03-12"
   */
  orderDate?: string | undefined;
  /**
   * First day of a range of order dates, `yyyy-MM-dd`.
   * @example "2026-03-01"
   */
  orderFromDate?: string | undefined;
  /**
   * Last day of a range of order dates, `yyyy-MM-dd`.
   * @example "2026-03-31"
   */
  orderToDate?: string | undefined;
  /**
   * The distributor's order number.
   * @example "40-31846"
   */
  orderNumber?: string | undefined;
  /**
   * Number of the delivery. The capital D is part of the name.
   * @example "812005417"
   */
  deliveryNumber?: string | undefined;
  /**
   * Number of the invoice. Published as 11 characters at most, while the details take 12; a longer
   * one only draws a warning. Documented as at most 11 characters; a longer text draws a warning.
   * @example "40QK7TP11"
   */
  invoiceNumber?: string | undefined;
  /**
   * Status of the invoice, such as `OPEN`.
   * @example "OPEN"
   */
  invoiceStatus?: string | undefined;
  /**
   * Kind of document, such as `Invoice`.
   * @example "Invoice"
   */
  invoiceType?: string | undefined;
  /**
   * The reseller's own order number (purchase order).
   * @example "PO-2026-0417"
   */
  customerOrderNumber?: string | undefined;
  /**
   * The end customer's order number.
   * @example "HDG-5581"
   */
  endCustomerOrderNumber?: string | undefined;
  /**
   * Number of the vendor's special price agreement.
   * @example "5501277-204"
   */
  specialBidNumber?: string | undefined;
  /**
   * First day of a range of due dates, `yyyy-MM-dd`.
   * @example "2026-04-01"
   */
  invoiceFromDueDate?: string | undefined;
  /**
   * Last day of a range of due dates, `yyyy-MM-dd`.
   * @example "2026-04-30"
   */
  invoiceToDueDate?: string | undefined;
  /**
   * First day of a range of invoice dates, `yyyy-MM-dd`.
   * @example "2026-03-01"
   */
  invoiceFromDate?: string | undefined;
  /**
   * Last day of a range of invoice dates, `yyyy-MM-dd`.
   * @example "2026-03-31"
   */
  invoiceToDate?: string | undefined;
  /**
   * Rows per page, 25 unless given, 100 at most. Default: 25.
   * @example 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page wanted; the first is 1. Default: 1.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Member to sort by, 32 characters at most. The name is written without a capital. At most 32
   * characters.
   * @example "invoiceDate"
   */
  orderby?: string | undefined;
  /**
   * Direction of sorting: `asc` or `desc`. At most 32 characters.
   * @example "desc"
   */
  direction?: "asc" | "desc" | (string & {}) | undefined;
  /**
   * Serial number of an invoiced piece, 32 characters at most. At most 32 characters.
   * @example "SN4K7702XQ"
   */
  serialNumber?: string | undefined;
}

/** What `InvoicesApi.getInvoicedetailsV61` takes. Read an invoice */
export interface GetInvoicedetailsV61Params {
  /**
   * Number of the invoice. Published as 12 characters at most, while the search takes 11; a longer
   * one only draws a warning. Documented as at most 12 characters; a longer text draws a warning.
   * @example "40-QK7TP-11"
   */
  invoiceNumber: string;
  /**
   * Documented values are `invoice` and `order`; what they change is not documented. 32 characters
   * at most. At most 32 characters.
   * @example "invoice"
   */
  customerType?: "invoice" | "order" | (string & {}) | undefined;
  /**
   * Whether the lines shall list serial numbers.
   * @example true
   */
  includeSerialNumbers?: boolean | undefined;
}

/** What `RenewalsApi.postRenewalssearch` takes. Search renewals */
export interface PostRenewalssearchParams extends RenewalsSearchRequest {
  /**
   * The reseller's own order number (purchase order).
   * @example "PO-2025-1180"
   */
  customerOrderNumber?: string | undefined;
  /**
   * The distributor's purchase order number.
   * @example "70-48213"
   */
  ingramPurchaseOrderNumber?: string | undefined;
  /**
   * Serial number of a covered device.
   * @example "SN88120443"
   */
  serialNumber?: string | undefined;
  /**
   * Number of the page wanted, as text; the first is 1.
   * @example "1"
   */
  page?: string | undefined;
  /**
   * Rows per page, as text; 25 unless given.
   * @example "25"
   */
  size?: string | undefined;
  /** Order of the rows. The values are not documented. */
  sort?: string | undefined;
}

/** What `RenewalsApi.getResellersV6Renewalsdetails` takes. Read a renewal */
export interface GetResellersV6RenewalsdetailsParams {
  /**
   * Identifier of the renewal, as the search gives it.
   * @example "5108234"
   */
  renewalId: string;
}

/**
 * What `DealsApi.getResellersV6Dealssearch` takes. Searches the deals that vendors granted for end
 * customers.
 */
export interface GetResellersV6DealssearchParams {
  /**
   * Name of the end customer.
   * @example "Harbour Street Books"
   */
  endUser?: string | undefined;
  /**
   * Name of the vendor.
   * @example "Northwind"
   */
  vendor?: string | undefined;
  /**
   * Id of the deal. It may hold blanks.
   * @example "90417352"
   */
  dealId?: string | undefined;
  /**
   * Rows per page, up to 100.
   * @example 50
   */
  size?: number | undefined;
  /**
   * Number of the page, from 1.
   * @example 1
   */
  page?: number | undefined;
}

/**
 * What `DealsApi.getResellersV6Dealsdetails` takes. Reads one deal, with its products and prices.
 */
export interface GetResellersV6DealsdetailsParams {
  /**
   * Id of the deal. It may hold blanks, which have to be encoded.
   * @example "90417352"
   */
  dealId: string;
  /**
   * Name of the vendor.
   * @example "Northwind"
   */
  vendorName: string;
}

/** What `ReturnsApi.getResellersV6Returnssearch` takes. Searches returns and claims. */
export interface GetResellersV6ReturnssearchParams {
  /**
   * Number of the case.
   * @example "CAS-77120-B4N9Z2-1"
   */
  caseRequestNumber?: string | undefined;
  /**
   * Number of the invoice that the goods were bought with.
   * @example "30-KT7QD-11"
   */
  invoiceNumber?: string | undefined;
  /**
   * Id of the return or claim (RMA number).
   * @example "30-KT7QD-12"
   */
  returnClaimId?: string | undefined;
  /**
   * The reseller's own reference.
   * @example "RET-0113"
   */
  referenceNumber?: string | undefined;
  /**
   * The distributor's part number (SKU).
   * @example "7GX204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * The vendor's part number.
   * @example "NB-14-512-SLV"
   */
  vendorPartNumber?: string | undefined;
  /**
   * States of returns, with commas between them: Open, Approved, Partially Approved, Denied,
   * Voided.
   * @example "Open,Approved"
   */
  returnStatusIn?: string | undefined;
  /**
   * States of claims, with commas between them: Open, Approved, Partially Approved, Denied,
   * Voided.
   * @example "Open"
   */
  claimStatusIn?: string | undefined;
  /** First and last day of filing. How the two are written is not documented. */
  createdOnBt?: string | undefined;
  /** First and last day of the latest change. How the two are written is not documented. */
  modifiedOnBt?: string | undefined;
  /**
   * Reasons, with commas between them. Most start with a code, as in `(DF) Defective Items`.
   * @example "(DF) Defective Items"
   */
  returnReasonIn?: string | undefined;
  /**
   * Number of the page, from 1, as text.
   * @example "1"
   */
  page?: string | undefined;
  /**
   * Rows per page, as text. The service takes 25 when it is left out.
   * @example "25"
   */
  size?: string | undefined;
  /** Order of the rows. Its values are not documented. */
  sort?: string | undefined;
  /** Column to sort by. Its values are not documented. */
  sortingColumnName?: string | undefined;
}

/**
 * What `ReturnsApi.getResellersV6Returnsdetails` takes. Reads one return or claim, with its
 * products.
 */
export interface GetResellersV6ReturnsdetailsParams {
  /**
   * Number of the case.
   * @example "CAS-77120-B4N9Z2-1"
   */
  caseRequestNumber: string;
}

/** What `ReturnsApi.postReturnscreate` takes. Asks to send goods back, or to claim for them. */
export interface PostReturnscreateParams extends ReturnsCreateRequest {}

/**
 * What `FreightEstimateApi.postFreightestimate` takes. Estimates what shipping products would
 * cost.
 */
export interface PostFreightestimateParams extends FreightRequest {}

/** What `StockUpdateApi.resellersV1WebhooksAvailabilityupdatePost` takes. */
export interface ResellersV1WebhooksAvailabilityupdatePostParams extends AvailabilityAsyncNotificationRequest {
  targeturl: string;
  xHubSignature: string;
}

/** Parameters and answer of every operation, by the operation's id in the contract. */
export interface OperationTypes {
  /** Exchanges the credentials of an API app for a bearer token. */
  "get-accesstoken": { params: GetAccesstokenParams; answer: AccesstokenResponse };
  /** Reads price and stock of up to 50 products. */
  "post-priceandavailability": { params: PostPriceandavailabilityParams; answer: PriceAndAvailabilityResponse };
  /** Searches the catalog. */
  "get-reseller-v6-productsearch": { params: GetResellerV6ProductsearchParams; answer: ProductSearchResponse };
  /** Reads subscription plans by name, id or vendor part number. */
  "get-reseller-v6-productdetailcmp": { params: GetResellerV6ProductdetailcmpParams; answer: ProductDetailResponse };
  /** Reads one product by the distributor's part number. */
  "get-reseller-v6-productdetail": { params: GetResellerV6ProductdetailParams; answer: ProductDetailResponse };
  "orderstatusevent": { params: ResellersV1WebhooksOrderstatuseventPostParams; answer: undefined };
  "post-createorder_v7": { params: PostCreateorderV7Params; answer: OrderCreateV7Response201 | OrderCreateV7Response };
  "post-createorder_v6": { params: PostCreateorderV6Params; answer: OrderCreateResponse };
  "put-ordermodify": { params: PutOrdermodifyParams; answer: OrderModifyResponse };
  "delete-ordercancel": { params: DeleteOrdercancelParams; answer: undefined };
  "get-orderdetails-v6.1": { params: GetOrderdetailsV61Params; answer: OrderDetailB2B };
  "get-resellers-v6-ordersearch": { params: GetResellersV6OrdersearchParams; answer: OrderSearchResponse | undefined };
  "vendor-required-info": { params: VendorRequiredInfoParams; answer: VendorRequiredInforesponse };
  /** Search quotes */
  "get-quotessearch_v6": { params: GetQuotessearchV6Params; answer: QuoteSearchResponse };
  /** Read a quote */
  "get-resellers-v6-quotes": { params: GetResellersV6QuotesParams; answer: QuoteDetailsResponse };
  /**
   * Ask for a new quote (withdrawn)
   * @deprecated Withdrawn.
   */
  "quote_Create": { params: QuoteCreateParams; answer: QuoteCreateResponse | QuoteCreateWebhookResponse };
  /** Validate a quote for ordering */
  "get-reseller-v6-validateQuote": { params: GetResellerV6ValidateQuoteParams; answer: ValidateQuoteResponse };
  /** Search invoices */
  "get-resellers-v6-invoicesearch": { params: GetResellersV6InvoicesearchParams; answer: InvoiceSearchResponse };
  /** Read an invoice */
  "get-invoicedetails-v6.1": { params: GetInvoicedetailsV61Params; answer: InvoiceDetailsv61Response };
  /** Search renewals */
  "post-renewalssearch": { params: PostRenewalssearchParams; answer: RenewalsSearchResponse };
  /** Read a renewal */
  "get-resellers-v6-renewalsdetails": { params: GetResellersV6RenewalsdetailsParams; answer: RenewalsDetailsResponse };
  /** Searches the deals that vendors granted for end customers. */
  "get-resellers-v6-dealssearch": { params: GetResellersV6DealssearchParams; answer: DealsSearchResponse };
  /** Reads one deal, with its products and prices. */
  "get-resellers-v6-dealsdetails": { params: GetResellersV6DealsdetailsParams; answer: DealsDetailsResponse };
  /** Searches returns and claims. */
  "get-resellers-v6-returnssearch": { params: GetResellersV6ReturnssearchParams; answer: ReturnsSearchResponse };
  /** Reads one return or claim, with its products. */
  "get-resellers-v6-returnsdetails": { params: GetResellersV6ReturnsdetailsParams; answer: ReturnsDetailsResponse };
  /** Asks to send goods back, or to claim for them. */
  "post-returnscreate": { params: PostReturnscreateParams; answer: ReturnsCreateResponse };
  /** Estimates what shipping products would cost. */
  "post-freightestimate": { params: PostFreightestimateParams; answer: FreightResponse };
  "availabilityupdate": { params: ResellersV1WebhooksAvailabilityupdatePostParams; answer: undefined };
}

/** The id of an operation. */
export type OperationId = keyof OperationTypes;
