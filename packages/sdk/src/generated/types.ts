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

/**
 * A field that a vendor requires, or an option of such a field. Fields and options take turns on
 * the way down: a field lists its options in `choices`, and an option lists the fields that come
 * with it.
 */
export interface AdditionalAttribute {
  /**
   * Name of the field. An option has none. Seen for cloud products: `tenant_preference`,
   * `microsoft_domain` (27 characters at most), `mca_acceptance`, `agreement_date` (MM-DD-YYYY),
   * `effective_address` and its siblings. For hardware: `HEADER_ENDUSER`, `VEUD_AUTH_NBR_FLG`.
   * @example "license_delivery"
   */
  attributeName?: string | null;
  /**
   * Options with commas between, a default, or empty when a free value is wanted. For an option:
   * the option.
   * @example "download,media"
   */
  attributeValue?: string | null;
  /** What the field or option means, for people. */
  attributeDescription?: string | null;
  /** Hint on how to fill the field in, such as its greatest length. */
  attributeHint?: string | null;
  /** Whether the field has to be filled in, as text. */
  attributeRequired?: string | null;
  /** Options of the field, or fields of the option. */
  choices?: AdditionalAttribute[] | null;
}

/**
 * Stock of products has changed. Sent about every 15 minutes, with up to 4,000 products an event,
 * and only for products that you may buy. The signature does not cover the body, so treat it as a
 * hint and read the thing again before acting.
 */
export interface AvailabilityAsyncNotificationRequest {
  /**
   * What the event is about.
   * @example "resellers/catalog"
   */
  topic?: "resellers/catalog" | (string & {}) | null | undefined;
  /**
   * What happened, in one word; `eventType` says it finer. The letter case varies.
   * @example "im::updated"
   */
  event?: "im::updated" | (string & {}) | null | undefined;
  /**
   * When the event was made. Also seen as `evenTtimeStamp` and all in small letters.
   * @example "2026-03-04T18:20:11.482Z"
   */
  eventTimeStamp?: string | null | undefined;
  /**
   * Id of the event. The signature covers this text alone; drop an event whose id you have seen.
   * @example "Q7K2M9XW4T1ZB8RD5H"
   */
  eventId?: string | null | undefined;
  /** The products, one entry each. */
  resource?: StockUpdateResource[] | null | undefined;
}

/** One of the orders that a purchase order became. */
export interface CreatedOrder {
  /**
   * Count of lines that were taken.
   * @example 2
   */
  numberOfLinesWithSuccess?: number | null;
  /**
   * Count of lines that were refused. Can be 0 although `rejectedLineItems` has entries.
   * @example 1
   */
  numberOfLinesWithError?: number | null;
  /**
   * Count of lines that were taken with a warning.
   * @example 0
   */
  numberOfLinesWithWarning?: number | null;
  /**
   * The distributor's order number. `BB-XXXXX` in most countries: two characters for the warehouse
   * that is nearest to you, then the order. Plain digits in SAP countries.
   * @example "20-QT7LM"
   */
  ingramOrderNumber?: string | null;
  /**
   * Day of the order, as YYYY-MM-DD; with time and offset in SAP countries.
   * @example "2026-03-04"
   */
  ingramOrderDate?: string | null;
  /** Comment lines, joined by ` || `. */
  notes?: string | null;
  /**
   * How the goods travel: `S` from the distributor's stock, `D` directly from the vendor. SAP
   * countries give their own types, such as `ZOR`.
   * @example "S"
   */
  orderType?: "S" | "D" | "ZOR" | (string & {}) | null;
  /**
   * Total of the order. In `currencyCode`.
   * @example 355.2
   */
  orderTotal?: number | null;
  /**
   * Freight. In `currencyCode`.
   * @example 0
   */
  freightCharges?: number | null;
  /**
   * Tax. In `currencyCode`.
   * @example 0
   */
  totalTax?: number | null;
  /**
   * Currency of all amounts, as its code of three letters; it follows the country of the account.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** The lines that were taken. */
  lines?: CreatedOrderLine[] | null;
  /** Charges beside the lines, such as freight or recycling fees. */
  miscellaneousCharges?: OrderMiscellaneousCharge[] | null;
  /**
   * Links to this thing. The ones seen point at old versions of the API: build your own address
   * instead of following them.
   */
  links?: Link[] | null;
  /**
   * The lines that were refused, with the reason. Any entry means that a part of the order was not
   * placed.
   */
  rejectedLineItems?: CreatedOrderRejectedLine[] | null;
  /** Further details as name and value. */
  additionalAttributes?: NameValueAttribute[] | null;
}

/** The end user of a new order. */
export interface CreatedOrderEndUserInfo {
  /** Id of the end user at the distributor. */
  endUserId?: string | null;
  /** Person to ask for at the end user. */
  contact?: string | null;
  /** Company name of the end user. */
  companyName?: string | null;
  /** First name line of the end user. */
  name1?: string | null;
  /** Second name line of the end user. */
  name2?: string | null;
  /** Street and number of the end user. */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** Third line of the address. */
  addressLine3?: string | null;
  /** Fourth line of the address. */
  addressLine4?: string | null;
  /** City. */
  city?: string | null;
  /** State or province, as its code. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Country, as its code of two letters. */
  countryCode?: string | null;
  /** Phone number of the end user. */
  phoneNumber?: string | null;
  /** E-mail address of the end user. */
  email?: string | null;
}

/** One line of a new order. */
export interface CreatedOrderLine {
  /**
   * Number of the sub-order that the line belongs to: the order number and a suffix of two digits.
   * @example "20-QT7LM-11"
   */
  subOrderNumber?: string | null;
  /**
   * Number of the line at the distributor; change and delete the line by it.
   * @example "001"
   */
  ingramLineNumber?: string | null;
  /**
   * Number of the line that you gave, or the one it was replaced by.
   * @example "1"
   */
  customerLineNumber?: string | null;
  /**
   * State of the line: backordered, open or in progress. Also seen with the prefix `im::` and in
   * small letters.
   * @example "In Progress"
   */
  lineStatus?: "Backordered" | "Open" | "In Progress" | "im::backordered" | "im::open" | (string & {}) | null;
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null;
  /**
   * Global id of the product: a prefix and the part number. Shown in the examples only.
   * @example "B210-7XK204"
   */
  globalSkuId?: string | null;
  /** Number of the vendor at the distributor. Shown in the examples only. */
  vendorNumber?: string | null;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | null;
  /**
   * Price per unit that the line was booked at.
   * @example 118.4
   */
  unitPrice?: number | null;
  /**
   * Price of the whole line. 0 on most backordered lines that were seen.
   * @example 355.2
   */
  extendedUnitPrice?: number | null;
  /**
   * How many were ordered.
   * @example 3
   */
  quantityOrdered?: number | null;
  /**
   * How many are confirmed.
   * @example 3
   */
  quantityConfirmed?: number | null;
  /**
   * How many wait for stock.
   * @example 0
   */
  quantityBackOrdered?: number | null;
  /** Number of the special price agreement of the line. */
  specialBidNumber?: string | null;
  /** Description of the product and comment lines, joined by ` || `. */
  notes?: string | null;
  /**
   * How the line ships. The description says list, all answers seen send one object; here it is
   * always a list.
   */
  shipmentDetails?: CreatedOrderShipment[] | null;
  /** Further details as name and value. */
  additionalAttributes?: NameValueAttribute[] | null;
}

/** A line that was not ordered. */
export interface CreatedOrderRejectedLine {
  /**
   * Number of the line that you gave. The wire writes the name with a small `n` here.
   * @example "2"
   */
  customerLinenumber?: string | null;
  /**
   * The distributor's part number of the product.
   * @example "7XK299"
   */
  ingramPartNumber?: string | null;
  /** The vendor's part number of the product. */
  vendorPartNumber?: string | null;
  /**
   * How many were asked for.
   * @example 1
   */
  quantityOrdered?: number | null;
  /**
   * Why it was refused: `EN` the product is not known, `EQ` the quantity is not valid, `EL` there
   * is no such line. More codes may exist.
   * @example "EN"
   */
  rejectCode?: "EN" | "EQ" | "EL" | (string & {}) | null;
  /**
   * Why it was refused, in words.
   * @example "SKU-NOTFOUND    7XK299"
   */
  rejectReason?: string | null;
}

/** Where the goods of a new order go. */
export interface CreatedOrderShipToInfo {
  /** Id of the delivery address, when a known one was used. */
  addressId?: string | null;
  /** Person to ask for at the receiver. */
  contact?: string | null;
  /** Company name of the receiver. */
  companyName?: string | null;
  /** First name line of the receiver. */
  name1?: string | null;
  /** Second name line of the receiver. */
  name2?: string | null;
  /** Street and number of the receiver. */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** Third line of the address. */
  addressLine3?: string | null;
  /** Fourth line of the address. */
  addressLine4?: string | null;
  /** City. */
  city?: string | null;
  /** State or province, as its code. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Country, as its code of two letters. */
  countryCode?: string | null;
  /** Phone number of the receiver. */
  phoneNumber?: string | null;
  /** E-mail address of the receiver. */
  email?: string | null;
}

/** How a line of a new order ships. */
export interface CreatedOrderShipment {
  /**
   * Code of the carrier.
   * @example "RG"
   */
  carrierCode?: string | null;
  /**
   * Name of the carrier.
   * @example "PARCEL GROUND"
   */
  carrierName?: string | null;
  /**
   * Id of the warehouse that the goods leave from.
   * @example "45"
   */
  shipFromWarehouseId?: string | null;
  /**
   * Place of that warehouse.
   * @example "Reno, NV"
   */
  shipFromLocation?: string | null;
  /** Your account at the carrier. */
  freightAccountNumber?: string | null;
  /** Whether the receiver has to sign. Sent as text. */
  signatureRequired?: boolean | null;
  /** Text for whoever delivers. */
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

/** A line that was added, updated or deleted. A comment has a line number and `notes` only. */
export interface ModifiedOrderLine {
  /**
   * Number of the sub-order that the line belongs to: the order number and a suffix of two digits.
   * @example "20-QT7LM-11"
   */
  subOrderNumber?: string | null;
  /**
   * Number of the line at the distributor. A number or text on the wire.
   * @example "004"
   */
  ingramLineNumber?: string | null;
  /** Number of the line under another name; some answers use it instead of `ingramLineNumber`. */
  lineNumber?: string | null;
  /**
   * Number of the line that you gave; `000` is seen where none was given.
   * @example "4"
   */
  customerLineNumber?: string | null;
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null;
  /** The vendor's part number of the product. */
  vendorPartNumber?: string | null;
  /**
   * How many are ordered now.
   * @example 2
   */
  quantityOrdered?: number | null;
  /** How many are confirmed. */
  quantityConfirmed?: number | null;
  /** How many wait for stock. */
  quantityBackOrdered?: number | null;
  /** How the line ships. */
  shipmentDetails?: ModifiedOrderShipment | null;
  /** Further details as name and value. */
  additionalAttributes?: NameValueAttribute[] | null;
  /** Description of the product and comment lines, joined by ` || `. */
  notes?: string | null;
}

/** A change that was refused. */
export interface ModifiedOrderRejectedLine {
  /** Number of the line at the distributor, when the change named one. */
  ingramLineNumber?: string | null;
  /** Number of the line that you gave. */
  customerLineNumber?: string | null;
  /** The distributor's part number of the product. */
  ingramPartNumber?: string | null;
  /** The vendor's part number of the product. */
  vendorPartNumber?: string | null;
  /** How many were asked for. */
  quantityOrdered?: number | null;
  /**
   * Why it was refused: `EN` the product is not known, `EQ` the quantity is not valid, `EL` there
   * is no such line. More codes may exist.
   * @example "EQ"
   */
  rejectCode?: "EN" | "EQ" | "EL" | (string & {}) | null;
  /** Why it was refused, in words. */
  rejectReason?: string | null;
}

/** Where the goods of a changed order go. */
export interface ModifiedOrderShipToInfo {
  /** Id of the delivery address, when a known one was used. */
  addressId?: string | null;
  /** Person to ask for at the receiver. */
  contact?: string | null;
  /** Company name of the receiver. */
  companyName?: string | null;
  /** Street and number of the receiver. */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** Third line of the address. */
  addressLine3?: string | null;
  /** City. */
  city?: string | null;
  /** State or province, as its code. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Country, as its code of two letters. */
  countryCode?: string | null;
  /** Phone number of the receiver. */
  phoneNumber?: string | null;
  /** E-mail address of the receiver. */
  email?: string | null;
}

/** How a changed line ships. */
export interface ModifiedOrderShipment {
  /** Code of the carrier. */
  carrierCode?: string | null;
  /** Name of the carrier. */
  carrierName?: string | null;
  /** Your account at the carrier. */
  freightAccountNumber?: string | null;
}

/** A setting or a piece of data that has no member of its own, as name and value. */
export interface NameValueAttribute {
  /** Name of the setting. */
  attributeName?: string | null | undefined;
  /** Its value, as text. */
  attributeValue?: string | null | undefined;
}

/** A party of an order with its address. */
export interface OrderAddress {
  /**
   * Person to ask for at this party.
   * @example "Mara Lindqvist"
   */
  contact?: string | null;
  /**
   * Company name of this party.
   * @example "Harbour Light Dental"
   */
  companyName?: string | null;
  /**
   * Street and number of this party.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** Third line of the address. */
  addressLine3?: string | null;
  /**
   * City.
   * @example "Portland"
   */
  city?: string | null;
  /**
   * State or province, as its code.
   * @example "OR"
   */
  state?: string | null;
  /**
   * Postal code.
   * @example "97209"
   */
  postalCode?: string | null;
  /**
   * Country, as its code of two letters.
   * @example "US"
   */
  countryCode?: string | null;
  /**
   * Phone number of this party.
   * @example "5035550142"
   */
  phoneNumber?: string | null;
  /**
   * E-mail address of this party.
   * @example "reception@harbourlight.example"
   */
  email?: string | null;
}

/**
 * The customer who will use the goods of a version 6 order. In countries of the "Impulse" back end
 * the company, first address line, city, state and postal code are mandatory; in Europe, the
 * Middle East and Africa the state may be left out.
 */
export interface OrderCreateEndUserInfo {
  /** Id of the end user at the distributor. */
  endUserId?: string | undefined;
  /**
   * Person to ask for at the end user. At most 70 characters.
   * @example "Mara Lindqvist"
   */
  contact?: string | undefined;
  /**
   * Company name of the end user. At most 40 characters.
   * @example "Harbour Light Dental"
   */
  companyName?: string | undefined;
  /** First name line of the end user. */
  name1?: string | undefined;
  /** Second name line of the end user. */
  name2?: string | undefined;
  /**
   * Street and number of the end user. At most 70 characters.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | undefined;
  /** Second line of the address, such as a suite or a floor. At most 70 characters. */
  addressLine2?: string | undefined;
  /** Third line of the address. At most 70 characters. */
  addressLine3?: string | undefined;
  /** Fourth line of the address. */
  addressLine4?: string | undefined;
  /**
   * City. At most 25 characters.
   * @example "Portland"
   */
  city?: string | undefined;
  /**
   * State or province, as its code. At most 3 characters.
   * @example "OR"
   */
  state?: string | undefined;
  /**
   * Postal code, as text, so that leading zeros stay. At most 10 characters.
   * @example "97209"
   */
  postalCode?: string | undefined;
  /**
   * Country, as its code of two letters. At most 10 characters.
   * @example "US"
   */
  countryCode?: string | undefined;
  /**
   * Phone number of the end user. Digits are enough; a number is sent as text.
   * @example "5035550142"
   */
  phoneNumber?: string | undefined;
  /**
   * E-mail address of the end user.
   * @example "reception@harbourlight.example"
   */
  email?: string | undefined;
}

/**
 * One product of a version 6 order. Name the product by the distributor's part number where you
 * can.
 */
export interface OrderCreateLine {
  /**
   * Number that you give the line, unique in the order, from 1 to 884. A number that is used twice
   * or is not numeric is replaced by the distributor. At most 3 characters.
   * @example "1"
   */
  customerLineNumber?: string | undefined;
  /**
   * The distributor's part number of the product; the surest way to name it. At most 18
   * characters.
   * @example "7XK204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * Your own part number of the product, where the distributor keeps one for you. Shown in an
   * example for SAP countries only.
   * @example "CPN-00417"
   */
  customerPartNumber?: string | undefined;
  /**
   * How many to buy.
   * @example 3
   */
  quantity?: number | undefined;
  /**
   * Number of a special price agreement for this line. It goes before the one of the order. At
   * most 36 characters.
   * @example "B4471902"
   */
  specialBidNumber?: string | undefined;
  /** Comment on the line. */
  notes?: string | undefined;
  /**
   * Price per unit that you ask for, in the currency of the account's country. A wish: the order
   * may be booked at another price.
   * @example 118.4
   */
  unitPrice?: number | undefined;
  /**
   * Price per unit that your customer pays.
   * @example 139.9
   */
  endUserPrice?: number | undefined;
  /** Options of the line as name and value; the examples hold `SHIPFROMWAREHOUSEID`. */
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
  /** Ties a warranty or service to the hardware that it covers. */
  warrantyInfo?: readonly OrderCreateWarrantyInfo[] | undefined;
  /** The customer who will use the product of this line. */
  endUserInfo?: readonly OrderCreateLineEndUserInfo[] | undefined;
}

/** The end user of one line of a version 6 order. */
export interface OrderCreateLineEndUserInfo {
  /** Kind of end user. */
  endUserType?: string | undefined;
  /** Id of the end user at the distributor. At most 10 characters. */
  endUserId?: string | undefined;
  /**
   * Which of the end user's addresses is meant, by its number at the distributor. Shown in the
   * examples only.
   */
  addressSequenceNumber?: string | undefined;
  /**
   * Which of the end user's contacts is meant, by its id at the distributor. Shown in the examples
   * only.
   */
  contactId?: string | undefined;
  /**
   * Person to ask for at the end user.
   * @example "Mara Lindqvist"
   */
  contact?: string | undefined;
  /**
   * Company name of the end user.
   * @example "Harbour Light Dental"
   */
  companyName?: string | undefined;
  /** First name line of the end user. At most 35 characters. */
  name1?: string | undefined;
  /** Second name line of the end user. */
  name2?: string | undefined;
  /**
   * Street and number of the end user.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | undefined;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | undefined;
  /** Third line of the address. */
  addressLine3?: string | undefined;
  /** Fourth line of the address. */
  addressLine4?: string | undefined;
  /**
   * City.
   * @example "Portland"
   */
  city?: string | undefined;
  /**
   * State or province, as its code.
   * @example "OR"
   */
  state?: string | undefined;
  /**
   * Postal code, as text, so that leading zeros stay.
   * @example "97209"
   */
  postalCode?: string | undefined;
  /**
   * Country, as its code. At most 3 characters.
   * @example "US"
   */
  countryCode?: string | undefined;
  /**
   * Phone number of the end user. Published as a number; the examples send text, which keeps
   * leading zeros. At most 30 characters.
   * @example "5035550142"
   */
  phoneNumber?: string | undefined;
  /**
   * E-mail address of the end user. At most 241 characters.
   * @example "reception@harbourlight.example"
   */
  email?: string | undefined;
}

/**
 * A purchase order for the synchronous order call of version 6. The account has to buy on net
 * terms; the API takes no credit cards.
 */
export interface OrderCreateRequest {
  /**
   * Your purchase order number. One that the account has used before is refused as a duplicate,
   * unless the attribute `allowDuplicateCustomerOrderNumber` allows it. Version 7 and some teams
   * keep to 18 characters. At most 35 characters.
   * @example "PO-2087-A"
   */
  customerOrderNumber: string;
  /**
   * Purchase order number that your customer gave you.
   * @example "HL-0093"
   */
  endCustomerOrderNumber?: string | undefined;
  /**
   * Id of the billing address, as the distributor issued it when the account was set up. At most
   * 10 characters.
   * @example "010"
   */
  billToAddressId?: string | undefined;
  /**
   * Number of a special price agreement for the whole order. A number on a line goes before it.
   * @example "B4471902"
   */
  specialBidNumber?: string | undefined;
  /**
   * Comment on the whole order.
   * @example "Deliver to the loading dock."
   */
  notes?: string | undefined;
  /**
   * Whether lines that are out of stock may wait for stock. `shipmentDetails.shipComplete` goes
   * before it.
   * @example true
   */
  acceptBackOrder?: boolean | undefined;
  /** You, the reseller, as it should stand on the order. Left out when it holds nothing. */
  resellerInfo?: OrderCreateResellerInfo | undefined;
  /**
   * Vendor-mandatory fields: what a vendor wants to know before it accepts the order. Left out
   * when it holds nothing.
   */
  vmf?: OrderCreateVmf | undefined;
  /** Where the goods go: an address id, or a full address. Left out when it holds nothing. */
  shipToInfo?: OrderCreateShipToInfo | undefined;
  /**
   * The customer who will use the goods. Left out when it holds nothing, because the API refuses
   * an empty one.
   */
  endUserInfo?: OrderCreateEndUserInfo | undefined;
  /** The products to buy. */
  lines?: readonly OrderCreateLine[] | undefined;
  /** Carrier, completeness and date of the delivery. Left out when it holds nothing. */
  shipmentDetails?: OrderCreateShipmentDetails | undefined;
  /**
   * Options of the order as name and value. `allowDuplicateCustomerOrderNumber`,
   * `allowPartialOrder` (the accepted lines alone make the order, down to none at all),
   * `allowOrderOnCustomerHold` (places the order on hold, so that it can be changed, released or
   * cancelled for 24 hours), `shipFromWarehouseId`, `enableCommentsAsLines`,
   * `dynamicMessageLine1`. Priority ratings: `DpasRating`, `DpasProgramId`. Apple device
   * enrolment: `euDepId` (32 characters at most), `depOrderNbr`. Government and education, in the
   * US: `govtProgramType` (PA or ED), `govtEndUserType` (F, S, E, K or H),
   * `govtSolicitationNumber`, `govtPublicPrivateCode` (P or R, education only), `govtEndUserData`,
   * `govtEndUserPostalCode` (9 characters). Countries on SAP: `channelCode`, `customerPOType`
   * (ZXML or ZWEB), `storageLocation`, `soldTo`, `orderType` (ZOR or ZLCN), `endUserSearchTerm`,
   * `Z101`.
   */
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
}

/** The reseller as it should stand on a version 6 order. */
export interface OrderCreateResellerInfo {
  /** Id of the reseller. */
  resellerId?: string | undefined;
  /**
   * Company name of the reseller. At most 40 characters.
   * @example "Fernhill Systems"
   */
  companyName?: string | undefined;
  /**
   * Person to ask for at the reseller.
   * @example "Jonas Weir"
   */
  contact?: string | undefined;
  /** Street and number of the reseller. At most 70 characters. */
  addressLine1?: string | undefined;
  /** Second line of the address, such as a suite or a floor. At most 70 characters. */
  addressLine2?: string | undefined;
  /** Third line of the address. At most 70 characters. */
  addressLine3?: string | undefined;
  /** City. At most 25 characters. */
  city?: string | undefined;
  /** State or province, as its code. At most 3 characters. */
  state?: string | undefined;
  /** Postal code, as text, so that leading zeros stay. At most 10 characters. */
  postalCode?: string | undefined;
  /** Country, as its code of two letters. At most 10 characters. */
  countryCode?: string | undefined;
  /**
   * Phone number of the reseller. Published as a whole number; text keeps plus signs and leading
   * zeros, and version 6 takes both.
   * @example "5035550110"
   */
  phoneNumber?: string | undefined;
  /**
   * E-mail address of the reseller.
   * @example "orders@reseller.example"
   */
  email?: string | undefined;
}

/**
 * The result of a version 6 order. One purchase order may become several orders, and some of its
 * lines may have been refused: look at `orders[].rejectedLineItems`, not at the status or the
 * flags.
 */
export interface OrderCreateResponse {
  /**
   * Your purchase order number. May come back in capitals.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | null;
  /**
   * Purchase order number of your customer.
   * @example "HL-0093"
   */
  endCustomerOrderNumber?: string | null;
  /**
   * Id of the billing address.
   * @example "010"
   */
  billToAddressId?: string | null;
  /** Number of the special price agreement of the order. */
  specialBidNumber?: string | null;
  /** Whether the purchase order was split into several orders. */
  orderSplit?: boolean | null;
  /**
   * Whether only a part was taken. One published answer with a refused line says false here, so do
   * not rely on it.
   */
  processedPartially?: boolean | null;
  /**
   * Total of the purchase order over all its orders.
   * @example 355.2
   */
  purchaseOrderTotal?: number | null;
  /** The reseller, as given in the request. Shown in the examples only. */
  resellerInfo?: OrderAddress | null;
  /** Where the goods go. */
  shipToInfo?: CreatedOrderShipToInfo | null;
  /** The customer who will use the goods. */
  endUserInfo?: CreatedOrderEndUserInfo | null;
  /** The orders that the purchase order became. */
  orders?: CreatedOrder[] | null;
}

/** One machine that gets a warranty after its sale, on a version 6 order. */
export interface OrderCreateSerialInfo {
  /**
   * Day on which the machine was bought, as YYYY-MM-DD. The wire writes the name with a small `o`.
   * @example "2026-01-19"
   */
  dateofPurchase?: string | undefined;
  /**
   * Day on which the machine was shipped, as YYYY-MM-DD.
   * @example "2026-01-20"
   */
  shipDate?: string | undefined;
  /**
   * Serial number of the machine.
   * @example "SN7K20418B"
   */
  primarySerialNumber?: string | undefined;
  /** Second serial number of the machine, where it has one. */
  secondarySerialNumber?: string | undefined;
}

/**
 * Where the goods of a version 6 order go: give the id of a known address, or the address itself.
 */
export interface OrderCreateShipToInfo {
  /**
   * Id of a delivery address that the distributor issued for the account. At most 10 characters.
   * @example "310"
   */
  addressId?: string | undefined;
  /**
   * Person to ask for at the receiver. At most 70 characters.
   * @example "Mara Lindqvist"
   */
  contact?: string | undefined;
  /**
   * Company name of the receiver. At most 40 characters.
   * @example "Harbour Light Dental"
   */
  companyName?: string | undefined;
  /** First name line of the receiver. */
  name1?: string | undefined;
  /** Second name line of the receiver. */
  name2?: string | undefined;
  /**
   * Street and number of the receiver. At most 70 characters.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | undefined;
  /** Second line of the address, such as a suite or a floor. At most 70 characters. */
  addressLine2?: string | undefined;
  /** Third line of the address. At most 70 characters. */
  addressLine3?: string | undefined;
  /** Fourth line of the address. */
  addressLine4?: string | undefined;
  /**
   * City. At most 25 characters.
   * @example "Portland"
   */
  city?: string | undefined;
  /**
   * State or province, as its code. At most 3 characters.
   * @example "OR"
   */
  state?: string | undefined;
  /**
   * Postal code, as text, so that leading zeros stay. At most 10 characters.
   * @example "97209"
   */
  postalCode?: string | undefined;
  /**
   * Country, as its code of two letters. At most 10 characters.
   * @example "US"
   */
  countryCode?: string | undefined;
  /**
   * Phone number of the receiver. Digits are enough; a number is sent as text.
   * @example "5035550142"
   */
  phoneNumber?: string | undefined;
  /**
   * E-mail address of the receiver.
   * @example "reception@harbourlight.example"
   */
  email?: string | undefined;
}

/** How a version 6 order is to be delivered. */
export interface OrderCreateShipmentDetails {
  /**
   * Code of the carrier that you ask for. At most 10 characters.
   * @example "RG"
   */
  carrierCode?: string | undefined;
  /**
   * Your own account at the carrier, which is then charged for the freight.
   * @example "FA-20931"
   */
  freightAccountNumber?: string | undefined;
  /**
   * How complete a delivery has to be; goes before `acceptBackOrder`. `C` or `true`: all that
   * ships from one distribution centre ships together. `P`: each line ships when it is complete.
   * `E`: everything ships together, over all distribution centres. Documented as at most 1
   * characters; a longer text draws a warning.
   * @example "C"
   */
  shipComplete?: "true" | "C" | "P" | "E" | (string & {}) | undefined;
  /**
   * Day on which you would like the delivery, as YYYY-MM-DD. Not guaranteed.
   * @example "2026-04-15"
   */
  requestedDeliveryDate?: string | undefined;
  /**
   * Whether the receiver has to sign. False when absent.
   * @example true
   */
  signatureRequired?: boolean | undefined;
  /**
   * Text for whoever delivers. At most 132 characters.
   * @example "Ring at the side door."
   */
  shippingInstructions?: string | undefined;
}

/** An option that was chosen for a field. */
export interface OrderCreateV7AttributeOption {
  /**
   * The option.
   * @example "media"
   */
  attributeValue?: string | undefined;
  /** What the option means. */
  attributeDescription?: string | undefined;
  /** Fields that come with this option, with your values. */
  choices?: readonly OrderCreateV7OptionAttribute[] | undefined;
}

/** How often a subscription is billed. */
export interface OrderCreateV7BillingPeriod {
  /** Kind or unit of the period; its values are not documented. */
  type?: string | undefined;
  /**
   * Length of the period.
   * @example 1
   */
  duration?: number | undefined;
}

/**
 * The customer who will use the goods of a version 7 order. In countries of the "Impulse" back end
 * the company, first address line, city, state and postal code are mandatory; in Europe, the
 * Middle East and Africa the state may be left out.
 */
export interface OrderCreateV7EndUserInfo {
  /** Id of the end user at the distributor. */
  endUserId?: string | null | undefined;
  /**
   * Person to ask for at the end user.
   * @example "Mara Lindqvist"
   */
  contact?: string | null | undefined;
  /**
   * Company name of the end user. At most 40 characters.
   * @example "Harbour Light Dental"
   */
  companyName?: string | null | undefined;
  /**
   * Street and number of the end user. At most 70 characters.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | null | undefined;
  /** Second line of the address, such as a suite or a floor. At most 70 characters. */
  addressLine2?: string | null | undefined;
  /**
   * City. At most 25 characters.
   * @example "Portland"
   */
  city?: string | null | undefined;
  /**
   * State or province, as its code. At most 3 characters.
   * @example "OR"
   */
  state?: string | null | undefined;
  /**
   * Postal code, as text, so that leading zeros stay. At most 10 characters.
   * @example "97209"
   */
  postalCode?: string | null | undefined;
  /**
   * Country, as its code of two letters. At most 10 characters.
   * @example "US"
   */
  countryCode?: string | null | undefined;
  /**
   * Phone number of the end user. Digits are enough; a number is sent as text.
   * @example "5035550142"
   */
  phoneNumber?: string | null | undefined;
  /**
   * E-mail address of the end user.
   * @example "reception@harbourlight.example"
   */
  email?: string | null | undefined;
}

/** One product of a version 7 order. */
export interface OrderCreateV7Line {
  /**
   * Number that you give the line, unique in the order, from 1 to 884. A number that is used twice
   * or is not numeric is replaced by the distributor. At most 3 characters.
   * @example "1"
   */
  customerLineNumber?: string | undefined;
  /**
   * The distributor's part number of the product. At most 18 characters.
   * @example "7XK204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | undefined;
  /**
   * How many to buy.
   * @example 3
   */
  quantity?: number | undefined;
  /**
   * Price per unit that you ask for. A wish: the order may be booked at another price.
   * @example 118.4
   */
  unitPrice?: number | undefined;
  /**
   * Number of a special price agreement for this line. It goes before the one of the order. At
   * most 36 characters.
   * @example "B4471902"
   */
  specialBidNumber?: string | undefined;
  /**
   * Price per unit that your customer pays. Needed for orders that are exported.
   * @example 139.9
   */
  endUserPrice?: number | undefined;
  /** Comment on the line. */
  notes?: string | undefined;
  /** Id of the resource that the line is about; for subscriptions. */
  resourceId?: string | undefined;
  /**
   * Id of the subscription plan. The wire writes it all in small letters.
   * @example "604418"
   */
  planid?: string | undefined;
  /** How long the subscription runs. */
  subscriptionPeriod?: readonly OrderCreateV7SubscriptionPeriod[] | undefined;
  /** How often the subscription is billed. */
  billingPeriod?: readonly OrderCreateV7BillingPeriod[] | undefined;
  /** Your margin on the line. Whether a share or an amount is not documented. */
  margin?: number | undefined;
  /** Price that the end customer pays for the subscription. */
  endCustomerPrice?: number | undefined;
  /**
   * What the vendor of this subscription requires. The vendor-required-info call gives the list.
   */
  vriAdditionalAttributes?: readonly OrderCreateV7VendorAttributes[] | undefined;
  /** The customer who will use the product of this line. */
  endUserInfo?: readonly OrderCreateV7LineEndUserInfo[] | undefined;
  /** Options of the line as name and value. */
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
  /** Ties a warranty or service to the hardware that it covers. Left out when it holds nothing. */
  warrantyInfo?: OrderCreateV7WarrantyInfo | undefined;
  /**
   * Vendor-mandatory fields of the line as name and value. Deprecated: use
   * `vmfVendorAdditionalAttributes` of the order.
   * @deprecated
   */
  vmfAdditionalAttributesLines?: readonly NameValueAttribute[] | undefined;
}

/** The end user of one line of a version 7 order. */
export interface OrderCreateV7LineEndUserInfo {
  /** Id of the end user at the distributor. At most 10 characters. */
  endUserId?: string | undefined;
  /** Kind of end user. */
  endUserType?: string | undefined;
  /** Company name of the end user. */
  companyName?: string | undefined;
  /** Street and number of the end user. */
  addressLine1?: string | undefined;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | undefined;
  /** Person to ask for at the end user. */
  contact?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State or province, as its code. */
  state?: string | undefined;
  /** Postal code, as text, so that leading zeros stay. */
  postalCode?: string | undefined;
  /** Country, as its code of two letters. */
  countryCode?: string | undefined;
  /**
   * Phone number of the end user. Digits are enough; a number is sent as text. At most 30
   * characters.
   */
  phoneNumber?: string | undefined;
  /** E-mail address of the end user. At most 241 characters. */
  email?: string | undefined;
}

/** A field that comes with an option. */
export interface OrderCreateV7OptionAttribute {
  /**
   * Name of the field. The wire writes this one all in small letters.
   * @example "media_country"
   */
  attributename?: string | undefined;
  /**
   * Your value.
   * @example "US"
   */
  attributeValue?: string | undefined;
}

/**
 * An order for the asynchronous call of version 7, from part numbers or from a quote. Types are
 * strict here: real booleans, phone numbers as text.
 */
export interface OrderCreateV7Request {
  /**
   * Quote to order from; it has to stand at Ready to Order. The quote then decides: products,
   * quantities, prices and line numbers given in `lines` do not count. At most 35 characters.
   * @example "QUO-30418822-H4T9W2"
   */
  quoteNumber?: string | null | undefined;
  /**
   * Your purchase order number. A number that was used before is refused as a duplicate. At most
   * 18 characters.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | undefined;
  /**
   * Purchase order number that your customer gave you. At most 18 characters.
   * @example "HL-0093"
   */
  endCustomerOrderNumber?: string | null | undefined;
  /** Comment on the whole order. */
  notes?: string | undefined;
  /**
   * Id of the billing address, as the distributor issued it when the account was set up.
   * @example "010"
   */
  billToAddressId?: string | undefined;
  /**
   * Number of a special price agreement for the whole order. A number on a line goes before it.
   * @example "B4471902"
   */
  specialBidNumber?: string | null | undefined;
  /**
   * Whether lines that are out of stock may wait for stock. `shipmentDetails.shipComplete` goes
   * before it.
   * @example true
   */
  acceptBackOrder?: boolean | null | undefined;
  /**
   * Authorisation number that the vendor gave you. Without it, orders for some vendors go on hold.
   * @example "VA-558120"
   */
  vendAuthNumber?: string | null | undefined;
  /** You, the reseller, as it should stand on the order. Left out when it holds nothing. */
  resellerInfo?: OrderCreateV7ResellerInfo | null | undefined;
  /** The customer who will use the goods. Left out when it holds nothing. */
  endUserInfo?: OrderCreateV7EndUserInfo | undefined;
  /** Where the goods go: an address id, or a full address. Left out when it holds nothing. */
  shipToInfo?: OrderCreateV7ShipToInfo | null | undefined;
  /** Carrier, completeness and date of the delivery. Left out when it holds nothing. */
  shipmentDetails?: OrderCreateV7ShipmentDetails | null | undefined;
  /**
   * Options of the order as name and value, such as `allowDuplicateCustomerOrderNumber`. The names
   * are those of version 6 without the ones for SAP countries.
   */
  additionalAttributes?: readonly NameValueAttribute[] | null | undefined;
  /**
   * Vendor-mandatory fields of the order as name and value. Deprecated: use
   * `vmfVendorAdditionalAttributes`.
   * @deprecated
   */
  vmfAdditionalAttributes?: readonly NameValueAttribute[] | undefined;
  /**
   * Vendor-mandatory fields of hardware, per vendor and product. Ask the vendor-required-info call
   * which ones are needed.
   */
  vmfVendorAdditionalAttributes?: readonly OrderCreateV7VendorAttributes[] | undefined;
  /**
   * What the vendors of subscriptions require, when a whole quote of subscriptions is ordered. In
   * all other orders it stands on each line.
   */
  vriAdditionalAttributes?: readonly OrderCreateV7VendorAttributes[] | undefined;
  /** The products to buy. Not read when `quoteNumber` is given. */
  lines?: readonly OrderCreateV7Line[] | undefined;
}

/** The reseller as it should stand on a version 7 order. */
export interface OrderCreateV7ResellerInfo {
  /** Id of the reseller. */
  resellerId?: string | null | undefined;
  /** Company name of the reseller. At most 40 characters. */
  companyName?: string | null | undefined;
  /** Person to ask for at the reseller. */
  contact?: string | null | undefined;
  /** Street and number of the reseller. */
  addressLine1?: string | null | undefined;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** State or province, as its code. */
  state?: string | null | undefined;
  /** Postal code, as text, so that leading zeros stay. At most 10 characters. */
  postalCode?: string | null | undefined;
  /** Country, as its code of two letters. At most 10 characters. */
  countryCode?: string | null | undefined;
  /**
   * Phone number of the reseller, as text.
   * @example "5035550110"
   */
  phoneNumber?: string | null | undefined;
  /**
   * E-mail address of the reseller.
   * @example "orders@reseller.example"
   */
  email?: string | null | undefined;
}

/**
 * The result of a version 7 order, success and failure alike; the form of a failure is documented
 * nowhere. The wire wraps the event in a list of one. The description shows it as the status 201
 * of the order call, but the call never answers with it.
 */
export interface OrderCreateV7Response {
  /**
   * What the event is about.
   * @example "resellers/orders"
   */
  topic?: "resellers/orders" | (string & {}) | null;
  /**
   * What happened, in one word; `eventType` says it finer. The letter case varies.
   * @example "IM::created"
   */
  event?: "IM::created" | (string & {}) | null;
  /**
   * When the event was made. Also seen as `evenTtimeStamp` and all in small letters.
   * @example "2026-03-04T18:20:11.482Z"
   */
  eventTimeStamp?: string | null;
  /**
   * Id of the event. The signature covers this text alone; drop an event whose id you have seen.
   * @example "Q7K2M9XW4T1ZB8RD5H"
   */
  eventId?: string | null;
  /** Kind of event, when it stands at this level; the events seen have it in `resource`. */
  eventType?: "IM::async_order_create" | (string & {}) | null;
  /** The result. */
  resource?: OrderCreatedResource | null;
}

/**
 * The receipt of a version 7 order, sent at once. It does not say that the order was accepted:
 * that, or the error, comes later as a webhook. In spite of its name this is the body of the
 * status 200.
 */
export interface OrderCreateV7Response201 {
  /** Quote that was ordered from. */
  quoteNumber?: string | null;
  /**
   * Number of the receipt; quote it when asking for support. A number or text on the wire.
   * @example "US-I-T-26030410153012345678"
   */
  confirmationNumber?: string | null;
  /** What happens next, in words. */
  message?: string | null;
}

/** One machine that gets a warranty after its sale, on a version 7 order. */
export interface OrderCreateV7SerialInfo {
  /**
   * Day on which the machine was bought. 8 characters, so presumably YYYYMMDD. At most 8
   * characters.
   * @example "20260119"
   */
  dateOfPurchase?: string | undefined;
  /**
   * Day on which the machine was shipped. 8 characters, so presumably YYYYMMDD. At most 8
   * characters.
   * @example "20260120"
   */
  shipDate?: string | undefined;
  /**
   * Serial number of the machine.
   * @example "SN7K20418B"
   */
  primarySerialNumber?: string | undefined;
  /** Second serial number of the machine, where it has one. */
  secondarySerialNumber?: string | undefined;
}

/**
 * Where the goods of a version 7 order go: give the id of a known address, or the address itself.
 */
export interface OrderCreateV7ShipToInfo {
  /**
   * Id of a delivery address that the distributor issued for the account. At most 10 characters.
   * @example "310"
   */
  addressId?: string | undefined;
  /**
   * Person to ask for at the receiver. At most 70 characters.
   * @example "Mara Lindqvist"
   */
  contact?: string | null | undefined;
  /**
   * Company name of the receiver. At most 40 characters.
   * @example "Harbour Light Dental"
   */
  companyName?: string | null | undefined;
  /**
   * Street and number of the receiver. At most 70 characters.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | null | undefined;
  /** Second line of the address, such as a suite or a floor. At most 70 characters. */
  addressLine2?: string | null | undefined;
  /**
   * City. At most 25 characters.
   * @example "Portland"
   */
  city?: string | null | undefined;
  /**
   * State or province, as its code. At most 3 characters.
   * @example "OR"
   */
  state?: string | null | undefined;
  /**
   * Postal code, as text, so that leading zeros stay.
   * @example "97209"
   */
  postalCode?: string | null | undefined;
  /**
   * Country, as its code of two letters. At most 10 characters.
   * @example "US"
   */
  countryCode?: string | null | undefined;
  /**
   * E-mail address of the receiver.
   * @example "reception@harbourlight.example"
   */
  email?: string | null | undefined;
  /** Note on the delivery to this address. */
  shippingNotes?: string | null | undefined;
  /**
   * Phone number of the receiver. Digits are enough; a number is sent as text.
   * @example "5035550142"
   */
  phoneNumber?: string | null | undefined;
}

/** How a version 7 order is to be delivered. */
export interface OrderCreateV7ShipmentDetails {
  /**
   * Code of the carrier that you ask for. At most 10 characters.
   * @example "RG"
   */
  carrierCode?: string | null | undefined;
  /**
   * Day on which you would like the delivery; it has to lie in the future. 8 characters, so
   * presumably YYYYMMDD. Not guaranteed. At most 8 characters.
   * @example "20260415"
   */
  requestedDeliveryDate?: string | null | undefined;
  /**
   * How complete a delivery has to be; goes before `acceptBackOrder`. `C` or `true`: all that
   * ships from one distribution centre ships together. `P`: each line ships when it is complete.
   * `E`: everything ships together, over all distribution centres. Documented as at most 1
   * characters; a longer text draws a warning.
   * @example "C"
   */
  shipComplete?: "true" | "C" | "P" | "E" | (string & {}) | null | undefined;
  /**
   * Text for whoever delivers. At most 132 characters.
   * @example "Ring at the side door."
   */
  shippingInstructions?: string | null | undefined;
  /**
   * Your own account at the carrier, which is then charged for the freight.
   * @example "FA-20931"
   */
  freightAccountNumber?: string | null | undefined;
  /**
   * Whether the receiver has to sign. False when absent. A real boolean: version 7 takes no text.
   * @example true
   */
  signatureRequired?: boolean | null | undefined;
}

/** How long a subscription runs. */
export interface OrderCreateV7SubscriptionPeriod {
  /** Kind or unit of the period; its values are not documented. */
  type?: string | undefined;
  /**
   * Length of the period.
   * @example 12
   */
  duration?: number | undefined;
  /** Day on which the subscription starts. */
  startDate?: string | undefined;
  /**
   * What the end of the subscription is aligned with: `MATCH_END_OF_CALENDAR_MONTH` the end of a
   * month, `CO_TERM_ON_SUBSCRIPTION` the end of the subscription in `subscriptionId`.
   */
  endDateAlignmentType?: "MATCH_END_OF_CALENDAR_MONTH" | "CO_TERM_ON_SUBSCRIPTION" | (string & {}) | undefined;
  /** Subscription that the end is aligned with. */
  subscriptionId?: string | undefined;
}

/** One field that a vendor requires, with your value. */
export interface OrderCreateV7VendorAttribute {
  /**
   * Name of the field, as the vendor-required-info call gives it.
   * @example "license_delivery"
   */
  attributeName?: string | undefined;
  /**
   * Your value.
   * @example "media"
   */
  attributeValue?: string | undefined;
  /** What the field means, as the vendor describes it. */
  attributeDescription?: string | undefined;
  /** Hint on how to fill the field in. */
  attributeHint?: string | undefined;
  /** The option that you chose, with the fields that come with it. */
  choices?: readonly OrderCreateV7AttributeOption[] | undefined;
}

/**
 * What one vendor requires for one product of a version 7 order. The vendor-required-info call
 * gives the list to fill in.
 */
export interface OrderCreateV7VendorAttributes {
  /**
   * Vendor that asks.
   * @example "Northwind Networks"
   */
  vendorName?: string | undefined;
  /**
   * Id of the product as the vendor-required-info call or the quote gives it.
   * @example "NWN-200-18"
   */
  productId?: string | undefined;
  /** The fields that the vendor requires, with your values. */
  additionalAttributes?: readonly OrderCreateV7VendorAttribute[] | undefined;
}

/**
 * Which hardware a warranty of a version 7 order belongs to. One object here, a list in version 6.
 */
export interface OrderCreateV7WarrantyInfo {
  /**
   * Line number of the hardware that this warranty covers; stands on the warranty line. Use this
   * or `warrantyLineLink`.
   * @example "2"
   */
  hardwareLineLink?: string | undefined;
  /**
   * Line number of the warranty for this hardware; stands on the hardware line. Use this or
   * `hardwareLineLink`.
   * @example "4"
   */
  warrantyLineLink?: string | undefined;
  /**
   * Reference to hardware that was not bought in this order. At most 25 characters.
   * @example "HW-77120045"
   */
  directLineLink?: string | undefined;
  /** The machines to be covered, when the warranty is sold after the hardware. */
  serialInfo?: readonly OrderCreateV7SerialInfo[] | undefined;
}

/** Vendor-mandatory fields of a version 6 order. */
export interface OrderCreateVmf {
  /**
   * Authorisation number that the vendor gave you. Without it, orders for some vendors go on hold.
   * @example "VA-558120"
   */
  vendAuthNumber?: string | undefined;
}

/** Which hardware a warranty of a version 6 order belongs to. */
export interface OrderCreateWarrantyInfo {
  /**
   * Reference to hardware that was not bought in this order. At most 25 characters.
   * @example "HW-77120045"
   */
  directLineLink?: string | undefined;
  /**
   * Line number of the warranty for this hardware; stands on the hardware line. Use this or
   * `hardwareLineLink`.
   * @example "4"
   */
  warrantyLineLink?: string | undefined;
  /**
   * Line number of the hardware that this warranty covers; stands on the warranty line. Use this
   * or `warrantyLineLink`.
   * @example "2"
   */
  hardwareLineLink?: string | undefined;
  /** The machines to be covered, when the warranty is sold after the hardware. */
  serialInfo?: readonly OrderCreateSerialInfo[] | undefined;
}

/**
 * The end user of a version 7 order, or of one of its lines. Shown in the published event only.
 */
export interface OrderCreatedEndUserInfo {
  /** Id of the end user at the distributor. */
  endUserId?: string | null;
  /** Which of the end user's addresses is meant, by its number at the distributor. */
  addressSequenceNumber?: string | null;
  /** Which of the end user's contacts is meant, by its id at the distributor. */
  contactId?: string | null;
  /** Person to ask for at the end user. */
  contact?: string | null;
  /** Company name of the end user. */
  companyName?: string | null;
  /** Street and number of the end user. */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** City. */
  city?: string | null;
  /** State or province, as its code. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Country, as its code of two letters. */
  countryCode?: string | null;
  /** Phone number of the end user. */
  phoneNumber?: string | null;
  /** E-mail address of the end user. */
  email?: string | null;
}

/** One line of a version 7 order. */
export interface OrderCreatedLine {
  /**
   * Number of the sub-order that the line belongs to: the order number and a suffix of two digits.
   * @example "20-QT7LM-11"
   */
  subOrderNumber?: string | null;
  /**
   * Number of the line at the distributor.
   * @example "001"
   */
  ingramLineNumber?: string | null;
  /**
   * Number of the line that you gave, or the one it was replaced by.
   * @example "1"
   */
  customerLineNumber?: string | null;
  /** Kind of line; `P` is seen. */
  lineType?: string | null;
  /**
   * State of the line, such as backordered or open. Compare without letter case.
   * @example "Backordered"
   */
  lineStatus?: "Backordered" | "Open" | "In Progress" | (string & {}) | null;
  /**
   * The distributor's part number of the product. Published as 6 characters at most, which its own
   * example exceeds.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null;
  /** Global id of the product: a prefix and the part number. */
  globalSkuId?: string | null;
  /** Number of the vendor at the distributor. */
  vendorNumber?: string | null;
  /**
   * Price per unit that the line was booked at.
   * @example 118.4
   */
  unitPrice?: number | null;
  /** Price of the whole line. 0 in the published event, whose line is backordered. */
  extendedUnitPrice?: number | null;
  /**
   * How many were ordered.
   * @example 3
   */
  quantityOrdered?: number | null;
  /**
   * How many are confirmed.
   * @example 1
   */
  quantityConfirmed?: number | null;
  /**
   * How many wait for stock.
   * @example 2
   */
  quantityBackOrdered?: number | null;
  /** Description of the product and comment lines, joined by ` || `. */
  notes?: string | null;
  /** How the line ships. Sent as one object; here it is always a list. */
  shipmentDetails?: OrderCreatedShipment[] | null;
  /** The end user of the line. */
  endUserInfo?: OrderCreatedEndUserInfo | null;
  /** Which hardware or warranty the line is tied to. */
  warrantyInfo?: OrderCreatedWarrantyInfo | null;
}

/** One of the orders that a version 7 purchase order became. */
export interface OrderCreatedOrder {
  /**
   * Count of lines that were taken.
   * @example 1
   */
  numberOfLinesWithSuccess?: number | null;
  /**
   * Count of lines that were refused.
   * @example 0
   */
  numberOfLinesWithError?: number | null;
  /**
   * Count of lines that were taken with a warning.
   * @example 0
   */
  numberOfLinesWithWarning?: number | null;
  /**
   * The distributor's order number. `BB-XXXXX` in most countries: two characters for the warehouse
   * that is nearest to you, then the order. Plain digits in SAP countries.
   * @example "20-QT7LM"
   */
  ingramOrderNumber?: string | null;
  /**
   * Day of the order, as YYYY-MM-DD.
   * @example "2026-03-04"
   */
  ingramOrderDate?: string | null;
  /** Comment lines, joined by ` || `. */
  notes?: string | null;
  /**
   * How the goods travel: `S` from the distributor's stock, `D` directly from the vendor. SAP
   * countries give their own types, such as `ZOR`.
   * @example "S"
   */
  orderType?: "S" | "D" | "ZOR" | (string & {}) | null;
  /**
   * Total of the order. In `currencyCode`.
   * @example 355.2
   */
  orderTotal?: number | null;
  /** Freight. In `currencyCode`. */
  freightCharges?: number | null;
  /** Tax. In `currencyCode`. */
  totalTax?: number | null;
  /**
   * Currency of all amounts, as its code of three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** The lines of the order. */
  lines?: OrderCreatedLine[] | null;
  /** Charges beside the lines. */
  miscellaneousCharges?: OrderMiscellaneousCharge[] | null;
  /**
   * Links to this thing. The ones seen point at old versions of the API: build your own address
   * instead of following them.
   */
  links?: Link[] | null;
}

/** What became of a version 7 order. One purchase order may become several orders. */
export interface OrderCreatedResource {
  /**
   * Kind of event.
   * @example "IM::async_order_create"
   */
  eventType?: "IM::async_order_create" | (string & {}) | null;
  /**
   * Your purchase order number; match the event to your order by it.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | null;
  /** Purchase order number of your customer. */
  endCustomerOrderNumber?: string | null;
  /**
   * Id of the billing address.
   * @example "010"
   */
  billToAddressId?: string | null;
  /** Whether the purchase order was split into several orders. */
  orderSplit?: boolean | null;
  /** Whether only a part was taken. */
  processedPartially?: boolean | null;
  /**
   * Total of the purchase order over all its orders.
   * @example 355.2
   */
  purchaseOrderTotal?: number | null;
  /** The reseller of the order. */
  resellerInfo?: OrderAddress | null;
  /** Where the goods go. */
  shipToInfo?: OrderCreatedShipToInfo | null;
  /** The customer who will use the goods. */
  endUserInfo?: OrderCreatedEndUserInfo | null;
  /** The orders that the purchase order became. */
  orders?: OrderCreatedOrder[] | null;
}

/** Where the goods of a version 7 order go. */
export interface OrderCreatedShipToInfo {
  /** Id of the delivery address, when a known one was used. */
  addressId?: string | null;
  /** Company name of the receiver. */
  companyName?: string | null;
  /** Street and number of the receiver. */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** City. */
  city?: string | null;
  /** State or province, as its code. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Country, as its code of two letters. */
  countryCode?: string | null;
}

/** How a line of a version 7 order ships. */
export interface OrderCreatedShipment {
  /**
   * Code of the carrier.
   * @example "RG"
   */
  carrierCode?: string | null;
  /**
   * Name of the carrier.
   * @example "PARCEL GROUND"
   */
  carrierName?: string | null;
  /**
   * Id of the warehouse that the goods leave from.
   * @example "45"
   */
  shipFromWarehouseId?: string | null;
  /**
   * Place of that warehouse.
   * @example "Reno, NV"
   */
  shipFromLocation?: string | null;
}

/**
 * Which hardware or warranty a line is tied to. The published event shows `directLineLink` alone.
 */
export interface OrderCreatedWarrantyInfo {
  /** Line number of the hardware that this warranty covers. */
  hardwareLineLink?: string | null;
  /** Line number of the warranty for this hardware. */
  warrantyLineLink?: string | null;
  /** Reference to hardware that was not bought in this order. */
  directLineLink?: string | null;
}

/** A range of days. */
export interface OrderDateRange {
  /**
   * First day.
   * @example "2026-03-06"
   */
  startDate?: string | null;
  /**
   * Last day.
   * @example "2026-03-11"
   */
  endDate?: string | null;
}

/** An order with everything that is known about it. */
export interface OrderDetailB2B {
  /**
   * The distributor's order number. `BB-XXXXX` in most countries: two characters for the warehouse
   * that is nearest to you, then the order. Plain digits in SAP countries.
   * @example "20-QT7LM"
   */
  ingramOrderNumber?: string | null;
  /**
   * When the order was placed, with an offset.
   * @example "2026-03-04T08:12:45-08:00"
   */
  ingramOrderDate?: string | null;
  /**
   * How the goods travel: `S` from the distributor's stock, `D` directly from the vendor. SAP
   * countries give their own types, such as `ZOR`.
   * @example "S"
   */
  orderType?: "S" | "D" | "ZOR" | (string & {}) | null;
  /**
   * Your purchase order number.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | null;
  /** Purchase order number of your customer. */
  endCustomerOrderNumber?: string | null;
  /** Number of the order on the distributor's web site. */
  webOrderId?: string | null;
  /** Number of the vendor's own sales order. */
  vendorSalesOrderNumber?: string | null;
  /** The distributor's own purchase order number. */
  ingramPurchaseOrderNumber?: string | null;
  /**
   * State of the order. Compare without case, prefix `im::` and blanks.
   * @example "Processing"
   */
  orderStatus?: "Shipped" | "Canceled" | "Backordered" | "Processing" | "On Hold" | "Delivered" | (string & {}) | null;
  /**
   * Total of the order. In `currencyCode`.
   * @example 355.2
   */
  orderTotal?: number | null;
  /**
   * Total of the lines. In `currencyCode`.
   * @example 355.2
   */
  orderSubTotal?: number | null;
  /** Freight. In `currencyCode`. */
  freightCharges?: number | null;
  /**
   * Currency of all amounts, as its code of three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /**
   * Weight of the order, in pounds in North America and in kilograms elsewhere.
   * @example 4.4
   */
  totalWeight?: number | null;
  /** Tax. In `currencyCode`. */
  totalTax?: number | null;
  /** Fees. In `currencyCode`. */
  totalFees?: number | null;
  /**
   * When the invoice is due, in words.
   * @example "NET 30 DAYS"
   */
  paymentTerms?: string | null;
  /** Comment lines, joined by ` || `. */
  notes?: string | null;
  /** Who is billed. */
  billToInfo?: OrderAddress | null;
  /** Where the goods go. */
  shipToInfo?: OrderAddress | null;
  /** The customer who will use the goods. */
  endUserInfo?: OrderAddress | null;
  /** The lines of the order. */
  lines?: OrderDetailLine[] | null;
  /** Charges beside the lines, such as freight or recycling fees. */
  miscellaneousCharges?: OrderMiscellaneousCharge[] | null;
  /** Further details as name and value. */
  additionalAttributes?: NameValueAttribute[] | null;
}

/** What one carrier takes of a shipment. */
export interface OrderDetailCarrier {
  /**
   * Code of the carrier.
   * @example "RG"
   */
  carrierCode?: string | null;
  /**
   * Name of the carrier.
   * @example "PARCEL GROUND"
   */
  carrierName?: string | null;
  /**
   * How many units this carrier takes.
   * @example 1
   */
  quantity?: number | null;
  /** Day on which they shipped. */
  shippedDate?: string | null;
  /** Day on which they should arrive. */
  estimatedDeliveryDate?: string | null;
  /** Day on which they were delivered. */
  deliveredDate?: string | null;
  /** Day on which the carrier picked them up. */
  carrierPickupDate?: string | null;
  /** The packages with their tracking numbers. */
  trackingDetails?: OrderDetailPackage[] | null;
}

/** A service contract. */
export interface OrderDetailContract {
  /** What the contract covers. */
  contractDescription?: string | null;
  /**
   * Number of the contract.
   * @example "318840027"
   */
  contractNumber?: string | null;
  /** State of the contract, in the vendor's words. */
  contractStatus?: string | null;
  /**
   * First day of the contract.
   * @example "2026-04-01"
   */
  contractStartDate?: string | null;
  /**
   * Last day of the contract.
   * @example "2027-03-31"
   */
  contractEndDate?: string | null;
  /** Length of the contract, as text. */
  contractDuration?: string | null;
}

/**
 * When a line is expected. An entry may hold the shipping date, the delivery date or both; the
 * other is null.
 */
export interface OrderDetailEstimate {
  /** When it should ship. */
  ship?: OrderDetailEstimatedShip | null;
  /** When it should arrive. */
  delivery?: OrderDetailEstimatedDelivery | null;
}

/** When a line should arrive. */
export interface OrderDetailEstimatedDelivery {
  /** Whether one date or a range is given; `Single` is seen. */
  deliveryDateType?: string | null;
  /** First and last day, when it is a range. */
  deliveryDateRange?: OrderDateRange | null;
  /** Who gave the estimate. */
  deliverySource?: string | null;
  /** What is happening, in words. */
  deliveryDescription?: string | null;
  /**
   * The day, when it is one.
   * @example "2026-03-09"
   */
  deliveryDate?: string | null;
}

/** When a line should ship. */
export interface OrderDetailEstimatedShip {
  /** Whether one date or a range is given; `Single` is seen. */
  shipDateType?: string | null;
  /** First and last day, when it is a range. */
  shipDateRange?: OrderDateRange | null;
  /** Who gave the estimate; `INGRAM` is seen. */
  shipSource?: string | null;
  /** What is happening, in words. */
  shipDescription?: string | null;
  /**
   * The day, when it is one.
   * @example "2026-03-06"
   */
  shipDate?: string | null;
}

/** Licences that were bought. */
export interface OrderDetailLicense {
  /** Numbers of the licences. */
  licenseNumber?: string[] | null;
  /** First day of the licences. */
  licenseStartDate?: string | null;
  /** Last day of the licences. */
  licenseEndDate?: string | null;
  /** What the licences allow. */
  description?: string | null;
  /**
   * How many licences. Sent as text.
   * @example 1
   */
  quantity?: number | null;
}

/** One line of an order with its shipments. */
export interface OrderDetailLine {
  /**
   * Number of the sub-order that the line belongs to: the order number and a suffix of two digits.
   * @example "20-QT7LM-11"
   */
  subOrderNumber?: string | null;
  /**
   * Number of the line at the distributor.
   * @example "001"
   */
  ingramOrderLineNumber?: string | null;
  /** Number of the line in the vendor's sales order. */
  vendorSalesOrderLineNumber?: string | null;
  /**
   * Number of the line that you gave.
   * @example "1"
   */
  customerLineNumber?: string | null;
  /**
   * State of the line. Compare without case, prefix `im::` and blanks.
   * @example "Backordered"
   */
  lineStatus?: "Backordered" | "In Progress" | "Shipped" | "Delivered" | "Canceled" | "On Hold" | (string & {}) | null;
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | null;
  /**
   * Vendor of the product.
   * @example "NORTHWIND NETWORKS"
   */
  vendorName?: string | null;
  /** Short description of the product. */
  partDescription?: string | null;
  /** Weight of one unit, in pounds in North America and in kilograms elsewhere. */
  unitWeight?: number | null;
  /** Unit of measure that goes with the weight; also seen with the sales unit, such as `EA`. */
  weightUom?: string | null;
  /**
   * Price per unit. In `currencyCode`.
   * @example 118.4
   */
  unitPrice?: number | null;
  /** Universal product code. */
  upcCode?: string | null;
  /**
   * Unit price times quantity. In `currencyCode`.
   * @example 355.2
   */
  extendedPrice?: number | null;
  /** Tax on the line. In `currencyCode`. */
  taxAmount?: number | null;
  /**
   * Currency of the line, as its code of three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /**
   * How many were ordered.
   * @example 3
   */
  quantityOrdered?: number | null;
  /**
   * How many are confirmed.
   * @example 1
   */
  quantityConfirmed?: number | null;
  /**
   * How many wait for stock.
   * @example 2
   */
  quantityBackOrdered?: number | null;
  /** Number of the special price agreement of the line. */
  specialBidNumber?: string | null;
  /**
   * Day on which you asked for the delivery. The wire writes the name with a small `d`; may be
   * empty.
   */
  requestedDeliverydate?: string | null;
  /**
   * Day on which delivery is promised.
   * @example "2026-03-09"
   */
  promisedDeliveryDate?: string | null;
  /** Day on which stock is expected for what is backordered. */
  backOrderETADate?: string | null;
  /** Comments on the line, joined by ` || `. */
  lineNotes?: string | null;
  /** What has shipped, or will. */
  shipmentDetails?: OrderDetailShipment[] | null;
  /** Contract, subscription and licence behind a service. Announced as not delivered yet. */
  serviceContractInfo?: OrderDetailServiceContract | null;
  /** Further details as name and value. */
  additionalAttributes?: NameValueAttribute[] | null;
  /**
   * Links to this thing. The ones seen point at old versions of the API: build your own address
   * instead of following them.
   */
  links?: Link[] | null;
  /** When the line is expected to ship and to arrive. */
  estimatedDates?: OrderDetailEstimate[] | null;
  /** How the quantity is spread over delivery dates. */
  scheduleLines?: OrderDetailScheduleLine[] | null;
  /** The parts of the line that ship separately. */
  multipleShipments?: OrderDetailMultipleShipment[] | null;
  /** Carrier that is used when none is asked for. */
  defaultCarrierName?: string | null;
}

/** A part of a line that ships separately. */
export interface OrderDetailMultipleShipment {
  /** Number of the part. */
  lineNumber?: string | null;
  /**
   * How many were asked for.
   * @example 3
   */
  requestedQuantity?: number | null;
  /**
   * How many are confirmed.
   * @example 1
   */
  confirmedQuantity?: number | null;
  /** Whether one date or a range is given; `Single` is seen. */
  dateType?: string | null;
  /** First and last day, when it is a range. */
  dateRange?: OrderDateRange | null;
  /** Who gave the estimate; `INGRAM` is seen. */
  source?: string | null;
  /** What is happening, in words. */
  description?: string | null;
  /**
   * Day on which it should ship.
   * @example "2026-03-06"
   */
  date?: string | null;
  /**
   * Day on which it should arrive.
   * @example "2026-03-09"
   */
  deliveryDate?: string | null;
}

/** A package on its way. */
export interface OrderDetailPackage {
  /**
   * Tracking number at the carrier.
   * @example "1Z48R7120396640021"
   */
  trackingNumber?: string | null;
  /** Page of the carrier that shows where the package is. */
  trackingUrl?: string | null;
  /**
   * Weight of the package, in pounds in North America and in kilograms elsewhere. Sent as text.
   * @example 2.2
   */
  packageWeight?: number | null;
  /**
   * Number of the carton.
   * @example "1"
   */
  cartonNumber?: string | null;
  /**
   * How many units are in the carton. Sent as text.
   * @example 1
   */
  quantityInBox?: number | null;
  /** Serial numbers of the units in the carton. */
  serialNumbers?: OrderSerialNumber[] | null;
}

/** A part of a line with its own delivery date. */
export interface OrderDetailScheduleLine {
  /** Number of the schedule line. */
  lineNumber?: string | null;
  /** Day of the delivery. */
  scheduleLineDate?: string | null;
  /** How many were asked for. Published as text. */
  requestedQuantity?: number | null;
  /** How many are confirmed. Published as text. */
  confirmedQuantity?: number | null;
  /** Day on which the goods leave the warehouse. */
  goodsIssueDate?: string | null;
}

/** What stands behind a line that is a service. */
export interface OrderDetailServiceContract {
  /** The service contract. */
  contractInfo?: OrderDetailContract | null;
  /** The subscription. */
  subscriptions?: OrderDetailSubscription | null;
  /** The licences. */
  licenseInfo?: OrderDetailLicense | null;
}

/** A shipment of goods of one line. */
export interface OrderDetailShipment {
  /**
   * How many are in the shipment.
   * @example 1
   */
  quantity?: number | null;
  /** Number of the delivery. */
  deliveryNumber?: string | null;
  /**
   * Day on which it should ship.
   * @example "2026-03-06"
   */
  estimatedShipDate?: string | null;
  /**
   * Day on which it shipped.
   * @example "2026-03-06"
   */
  shippedDate?: string | null;
  /**
   * Day on which it should arrive.
   * @example "2026-03-09"
   */
  estimatedDeliveryDate?: string | null;
  /**
   * Id of the warehouse that it leaves from.
   * @example "45"
   */
  shipFromWarehouseId?: string | null;
  /**
   * Place of that warehouse.
   * @example "Reno, NV"
   */
  shipFromLocation?: string | null;
  /**
   * Invoice for the shipment.
   * @example "20QT7LM11"
   */
  invoiceNumber?: string | null;
  /**
   * Day of the invoice.
   * @example "2026-03-06"
   */
  invoiceDate?: string | null;
  /** Who carries it, with tracking numbers. */
  carrierDetails?: OrderDetailCarrier[] | null;
}

/** A subscription. */
export interface OrderDetailSubscription {
  /** Id of the subscription. */
  subscriptionId?: string | null;
  /** Length of the term, as text. */
  subscriptionTerm?: string | null;
  /** Length of the term after a renewal, as text. */
  renewalTerm?: string | null;
  /** How often it is billed. */
  billingModel?: string | null;
  /**
   * First day of the subscription. The wire spells the name without the second `s`.
   * @example "2026-04-01"
   */
  subcriptionStartDate?: string | null;
  /**
   * Last day of the subscription. The wire spells the name without the second `s`.
   * @example "2027-03-31"
   */
  subcriptionEndDate?: string | null;
}

/** A charge beside the lines of an order. */
export interface OrderMiscellaneousCharge {
  /** Number of the sub-order that is charged. */
  subOrderNumber?: string | null;
  /**
   * Code of the charge.
   * @example "872"
   */
  chargeLineReference?: string | null;
  /**
   * What is charged.
   * @example "HANDLING FEE"
   */
  chargeDescription?: string | null;
  /**
   * Amount, in the currency of the order. Sent as text by order details.
   * @example 6.25
   */
  chargeAmount?: number | null;
}

/**
 * One line to add, update or delete. Comments are lines of their own, so deleting a comment is
 * deleting its line; a comment on a product line goes away by an update without `notes`.
 */
export interface OrderModifyLine {
  /**
   * The distributor's part number of the product; needed to add a line. At most 18 characters.
   * @example "7XK204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * Number of the line at the distributor, from the answer of an earlier call; needed to update or
   * delete. At most 6 characters.
   * @example "003"
   */
  ingramLineNumber?: string | undefined;
  /**
   * Number that you give a new line; it may be blank. At most 6 characters.
   * @example "4"
   */
  customerLineNumber?: string | undefined;
  /**
   * What to do: `ADD` a line, `UPDATE` or `DELETE` the one in `ingramLineNumber`.
   * @example "ADD"
   */
  addUpdateDeleteLine?: "UPDATE" | "DELETE" | "ADD" | (string & {}) | undefined;
  /**
   * How many. 0 is refused as an invalid quantity.
   * @example 2
   */
  quantity?: number | undefined;
  /** Comment on the line. At most 132 characters. */
  notes?: string | undefined;
}

/**
 * Changes to an order that is on customer hold. A release needs a body too, even with nothing to
 * change.
 */
export interface OrderModifyRequest {
  /**
   * New comment on the whole order. Beyond 35 characters the attribute `enableCommentsAsLines` is
   * needed, and the text is cut into comment lines of 35 characters. At most 132 characters.
   * @example "Call before delivery."
   */
  notes?: string | undefined;
  /** New delivery address. Left out when it holds nothing. */
  shipToInfo?: OrderModifyShipToInfo | undefined;
  /** Lines to add, update or delete. */
  lines?: readonly OrderModifyLine[] | undefined;
  /** Options as name and value: `enableCommentsAsLines`, `entryMethod`, `regionCode`. */
  additionalAttributes?: readonly NameValueAttribute[] | undefined;
}

/**
 * The order after a change. With the status 200 all changes may have been refused: look at
 * `rejectedLineItems`. With 207 the lines were taken and the address was not. After a release the
 * body is `null`.
 */
export interface OrderModifyResponse {
  /**
   * The distributor's order number. `BB-XXXXX` in most countries: two characters for the warehouse
   * that is nearest to you, then the order. Plain digits in SAP countries.
   * @example "20-QT7LM"
   */
  ingramOrderNumber?: string | null;
  /** The distributor's order number under another name. Shown in an example only. */
  orderNumber?: string | null;
  /** What could not be changed, such as the address, in words. */
  changeDescription?: string | null;
  /**
   * When the order was changed, with an offset.
   * @example "2026-03-04T10:15:30.2-08:00"
   */
  orderModifiedDate?: string | null;
  /**
   * Your purchase order number.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | null;
  /** Purchase order number of your customer. */
  endCustomerOrderNumber?: string | null;
  /**
   * Total of the order, in the currency of the account's country.
   * @example 236.8
   */
  orderTotal?: number | null;
  /** Comment on the whole order. */
  notes?: string | null;
  /**
   * Total of the lines.
   * @example 236.8
   */
  orderSubTotal?: number | null;
  /** Freight. */
  freightCharges?: number | null;
  /** Tax. */
  totalTax?: number | null;
  /**
   * State of the order: backordered, in progress, shipped, delivered, canceled or on hold. Compare
   * without case, prefix `im::` and blanks.
   * @example "ON HOLD"
   */
  orderStatus?: "Backordered" | "In Progress" | "Shipped" | "Delivered" | "Canceled" | "On Hold" | "ON HOLD" | "im::hold" | (string & {}) | null;
  /** Id of the billing address. */
  billToAddressId?: string | null;
  /** Where the goods go. */
  shipToInfo?: ModifiedOrderShipToInfo | null;
  /** The lines that were added, updated or deleted, comments among them. */
  lines?: ModifiedOrderLine[] | null;
  /** The changes that were refused, with the reason. */
  rejectedLineItems?: ModifiedOrderRejectedLine[] | null;
  /** Further details as name and value. */
  additionalAttributes?: NameValueAttribute[] | null;
}

/**
 * The new delivery address of an order on hold. Its limits are tighter than those of order
 * creation.
 */
export interface OrderModifyShipToInfo {
  /**
   * Id of a delivery address that the distributor issued for the account. At most 10 characters.
   * @example "310"
   */
  addressId?: string | undefined;
  /**
   * Person to ask for at the receiver. At most 40 characters.
   * @example "Mara Lindqvist"
   */
  contact?: string | undefined;
  /**
   * Company name of the receiver. At most 40 characters.
   * @example "Harbour Light Dental"
   */
  companyName?: string | undefined;
  /** First name line of the receiver. At most 40 characters. */
  name1?: string | undefined;
  /** Second name line of the receiver. At most 40 characters. */
  name2?: string | undefined;
  /**
   * Street and number of the receiver. At most 60 characters.
   * @example "1200 Canal Street"
   */
  addressLine1?: string | undefined;
  /** Second line of the address, such as a suite or a floor. At most 40 characters. */
  addressLine2?: string | undefined;
  /** Third line of the address. At most 40 characters. */
  addressLine3?: string | undefined;
  /**
   * City. At most 25 characters.
   * @example "Portland"
   */
  city?: string | undefined;
  /**
   * State or province, as its code. At most 3 characters.
   * @example "OR"
   */
  state?: string | undefined;
  /**
   * Postal code, as text, so that leading zeros stay. At most 10 characters.
   * @example "97209"
   */
  postalCode?: string | undefined;
  /**
   * Country, as its code of two letters. At most 3 characters.
   * @example "US"
   */
  countryCode?: string | undefined;
  /**
   * Phone number of the receiver. Digits are enough; a number is sent as text. At most 30
   * characters.
   * @example "5035550142"
   */
  phoneNumber?: string | undefined;
  /**
   * E-mail address of the receiver. At most 241 characters.
   * @example "reception@harbourlight.example"
   */
  email?: string | undefined;
}

/** An order as the search shows it. */
export interface OrderSearchOrder {
  /**
   * The distributor's order number. `BB-XXXXX` in most countries: two characters for the warehouse
   * that is nearest to you, then the order. Plain digits in SAP countries. Numbers are used again
   * after a time, so keep the date with it.
   * @example "20-QT7LM"
   */
  ingramOrderNumber?: string | null;
  /**
   * When the order was placed, with an offset.
   * @example "2026-03-04T08:12:45-08:00"
   */
  ingramOrderDate?: string | null;
  /**
   * Your purchase order number.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | null;
  /** Number of the vendor's own sales order. */
  vendorSalesOrderNumber?: string | null;
  /** Vendor of the products. */
  vendorName?: string | null;
  /**
   * Company of the end user.
   * @example "Harbour Light Dental"
   */
  endUserCompanyName?: string | null;
  /**
   * Total of the order. Sent as text.
   * @example 355.2
   */
  orderTotal?: number | null;
  /**
   * State of the order. Documented as OPEN, CLOSED and CANCELLED; finer ones such as SHIPPED or ON
   * HOLD occur, and so do both spellings of cancelled.
   * @example "OPEN"
   */
  orderStatus?: "OPEN" | "CLOSED" | "CANCELLED" | "SHIPPED" | "INVOICED" | "DELIVERED" | "E-DELIVERED" | "PARTIALLY SHIPPED" | "PARTIALLY DELIVERED" | "CANCELED" | "ON HOLD" | "BACKORDERED" | (string & {}) | null;
  /**
   * The sub-orders of the order: what ships from one place. An entry may hold nothing but links.
   */
  subOrders?: OrderSearchSubOrder[] | null;
  /**
   * Links to the order. Published as one object, also seen as a list; here it is always a list.
   * Build your own address instead of following them.
   */
  links?: Link[] | null;
}

/** One page of orders. Advance by page number; `nextPage` is not an address to follow. */
export interface OrderSearchResponse {
  /**
   * Count of all orders that match. Sent as text.
   * @example 214
   */
  recordsFound?: number | null;
  /**
   * Size of a page. Sent as text.
   * @example 25
   */
  pageSize?: number | null;
  /**
   * Number of this page, from 1. Sent as text.
   * @example 1
   */
  pageNumber?: number | null;
  /** The orders of this page. */
  orders?: OrderSearchOrder[] | null;
  /** Link to the next page, not well formed. Do not follow it. */
  nextPage?: string | null;
  /** Link to the page before, not well formed. Do not follow it. */
  previousPage?: string | null;
}

/** A part of an order that ships from one place. */
export interface OrderSearchSubOrder {
  /**
   * The order number and a suffix of two digits.
   * @example "20-QT7LM-11"
   */
  subOrderNumber?: string | null;
  /**
   * Total of the sub-order. Sent as text.
   * @example 236.8
   */
  subOrderTotal?: number | null;
  /**
   * State of the sub-order: shipped, canceled, backordered, processing, on hold, delivered or
   * rejected, in any case.
   * @example "Processing"
   */
  subOrderStatus?: "Shipped" | "Canceled" | "Backordered" | "Processing" | "On Hold" | "Delivered" | "SHIPPED" | "REJECTED" | (string & {}) | null;
  /** Links to the sub-order. Sent as one object; here always a list. */
  links?: Link[] | null;
}

/** The serial number of one unit. */
export interface OrderSerialNumber {
  /**
   * Serial number.
   * @example "SN7K20418B"
   */
  serialNumber?: string | null | undefined;
}

/**
 * An order has moved: shipped, invoiced, put on hold, voided or backordered. The signature does
 * not cover the body, so treat it as a hint and read the thing again before acting.
 */
export interface OrderStatusAsyncNotificationRequest {
  /**
   * What the event is about.
   * @example "resellers/orders"
   */
  topic?: "resellers/orders" | (string & {}) | null | undefined;
  /**
   * What happened, in one word; `eventType` says it finer. The letter case varies.
   * @example "im::updated"
   */
  event?: "im::updated" | (string & {}) | null | undefined;
  /**
   * When the event was made. Also seen as `evenTtimeStamp` and all in small letters.
   * @example "2026-03-04T18:20:11.482Z"
   */
  eventTimeStamp?: string | null | undefined;
  /**
   * Id of the event. The signature covers this text alone; drop an event whose id you have seen.
   * @example "Q7K2M9XW4T1ZB8RD5H"
   */
  eventId?: string | null | undefined;
  /** The orders, one entry each. Also seen as a single object; here it is always a list. */
  resource?: OrderStatusResource[] | null | undefined;
}

/** A line of an order that has moved. Its number comes under one of two names. */
export interface OrderStatusLine {
  /**
   * Number of the line, as the description and the portal name it (there with a small `l`).
   * @example "001"
   */
  LineNumber?: string | null | undefined;
  /**
   * Number of the line, as the published example names it.
   * @example "001"
   */
  ingramLineNumber?: string | null | undefined;
  /**
   * Number of the sub-order that the line belongs to: the order number and a suffix of two digits.
   * @example "20-QT7LM-11"
   */
  subOrderNumber?: string | null | undefined;
  /**
   * State of the line, with or without the prefix `IM::`. Compare without letter case.
   * @example "IM::shipped"
   */
  lineStatus?: "Backordered" | "Open" | "Shipped" | "IM::shipped" | "IM::SALES_HOLD" | "IM::IM_ONLINE_HOLD" | (string & {}) | null | undefined;
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null | undefined;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | null | undefined;
  /**
   * How many were ordered. A number or text on the wire.
   * @example 3
   */
  requestedQuantity?: number | null | undefined;
  /**
   * How many have shipped. A number or text on the wire.
   * @example 1
   */
  shippedQuantity?: number | null | undefined;
  /**
   * How many wait for stock. A number or text on the wire, also as `backOrderedQuantity`.
   * @example 2
   */
  backorderedQuantity?: number | null | undefined;
  /** What has shipped. Also seen as a single object; here it is always a list. */
  shipmentDetails?: OrderStatusShipment[] | null | undefined;
  /** Serial numbers of the units that have shipped. */
  serialNumberDetails?: OrderSerialNumber[] | null | undefined;
}

/** A package that has shipped. Its members may be empty text. */
export interface OrderStatusPackage {
  /**
   * Number of the carton.
   * @example "1"
   */
  cartonNumber?: string | null | undefined;
  /**
   * How many units are in the carton. Sent as text; empty text is null here.
   * @example 1
   */
  quantityInbox?: number | null | undefined;
  /**
   * Tracking number at the carrier.
   * @example "1Z48R7120396640021"
   */
  trackingNumber?: string | null | undefined;
}

/** An order that has moved. */
export interface OrderStatusResource {
  /**
   * What happened to the order. Compare without letter case.
   * @example "im::order_shipped"
   */
  eventType?: "im::order_shipped" | "im::order_invoiced" | "im::order_hold" | "im::order_voided" | "im::order_backordered" | (string & {}) | null | undefined;
  /**
   * The distributor's order number.
   * @example "20-QT7LM"
   */
  orderNumber?: string | null | undefined;
  /**
   * Your purchase order number.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | null | undefined;
  /**
   * When the order was placed, with an offset.
   * @example "2026-03-04T08:12:45-08:00"
   */
  orderEntryTimeStamp?: string | null | undefined;
  /** The lines that the event is about. */
  lines?: OrderStatusLine[] | null | undefined;
  /**
   * Links to this thing. The ones seen point at old versions of the API: build your own address
   * instead of following them.
   */
  links?: Link[] | null | undefined;
}

/** A shipment of goods of one line. */
export interface OrderStatusShipment {
  /**
   * Day on which it shipped, as YYYY-MM-DD.
   * @example "2026-03-06"
   */
  shipmentDate?: string | null | undefined;
  /**
   * Id of the warehouse that it left from.
   * @example "45"
   */
  shipFromWarehouseId?: string | null | undefined;
  /**
   * Name of that warehouse.
   * @example "Reno"
   */
  warehouseName?: string | null | undefined;
  /**
   * Code of the carrier.
   * @example "RG"
   */
  carrierCode?: string | null | undefined;
  /**
   * Name of the carrier.
   * @example "PARCEL GROUND"
   */
  carrierName?: string | null | undefined;
  /** The packages. */
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
  type?: "IM::Physical" | "IM::subscription" | (string & {}) | null;
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

/**
 * The result of a quote request, success and failure alike. The signature does not cover the body,
 * so treat it as a hint and read the thing again before acting.
 */
export interface QuoteCreateWebhookResponse {
  /**
   * What the event is about.
   * @example "resellers/quotes"
   */
  topic?: "resellers/quotes" | (string & {}) | null;
  /**
   * What happened, in one word; `eventType` says it finer. The letter case varies.
   * @example "im::created"
   */
  event?: "im::created" | (string & {}) | null;
  /**
   * When the event was made. Also seen as `evenTtimeStamp` and all in small letters.
   * @example "2026-03-04T18:20:11.482Z"
   */
  eventTimeStamp?: string | null;
  /**
   * Id of the event. The signature covers this text alone; drop an event whose id you have seen.
   * @example "Q7K2M9XW4T1ZB8RD5H"
   */
  eventId?: string | null;
  /**
   * Kind of event, when it stands at this level, as on the portal; the description has it in
   * `resource`.
   * @example "im::quote_create"
   */
  eventType?: "im::quote_create" | (string & {}) | null;
  /**
   * Products that could not be quoted. The form of an entry is not documented, so it comes as it
   * is.
   */
  rejectedSkus?: unknown[] | { [name: string]: unknown } | string | null;
  /** The quote, or why there is none. */
  resource?: QuoteCreatedResource | null;
}

/** The customer that a quote is for. */
export interface QuoteCreatedEndUserInfo {
  /** Person to ask for at the end user. */
  contact?: string | null;
  /** Company name of the end user. */
  companyName?: string | null;
  /** Street and number of the end user. */
  addressLine1?: string | null;
  /** Second line of the address, such as a suite or a floor. */
  addressLine2?: string | null;
  /** Third line of the address. */
  addressLine3?: string | null;
  /** City. */
  city?: string | null;
  /** State or province, as its code. */
  state?: string | null;
  /** E-mail address of the end user. */
  email?: string | null;
  /** Phone number of the end user. */
  phoneNumber?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Market that the end user works in. */
  marketSegment?: string | null;
}

/**
 * Prices of one product of a quote, in the currency of the quote. Published as whole numbers;
 * decimals are kept.
 */
export interface QuoteCreatedPrice {
  /**
   * Quoted price per unit.
   * @example 118.4
   */
  quotePrice?: number | null;
  /**
   * List price per unit that the vendor suggests.
   * @example 149
   */
  msrp?: number | null;
  /** List price times quantity. */
  extendedMsrp?: number | null;
  /** Quoted price times quantity. */
  extendedQuotePrice?: number | null;
  /** Discount off the list price, in per cent. */
  discountOffList?: number | null;
}

/** A product of a quote. */
export interface QuoteCreatedProduct {
  /** Id of the line in the distributor's systems. */
  quoteProductGuid?: string | null;
  /**
   * Number of the line.
   * @example "1"
   */
  lineNumber?: string | null;
  /**
   * How many. Published as text.
   * @example 2
   */
  quantity?: number | null;
  /** Comment on the line. */
  notes?: string | null;
  /** European article number. */
  ean?: string | null;
  /** Country of origin. */
  coo?: string | null;
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | null;
  /** Description of the product. */
  description?: string | null;
  /** Weight of the product, in `weightUom`. Published as text. */
  weight?: number | null;
  /** Unit of the weight. */
  weightUom?: string | null;
  /** Whether the distributor added the product as a suggestion. Published as text. */
  isSuggestionProduct?: boolean | null;
  /** Category of the vendor part number; for Cisco only. */
  vpnCategory?: string | null;
  /** Further id of the part at the vendor; for Cisco only. */
  quoteProductsSupplierPartAuxiliaryId?: string | null;
  /** Vendor of the product. */
  vendorName?: string | null;
  /** Terms of the line. */
  terms?: string | null;
  /** The prices of the line. */
  price?: QuoteCreatedPrice | null;
}

/** The reseller who asked for a quote. */
export interface QuoteCreatedResellerInfo {
  /** Person at the reseller. */
  contact?: string | null;
  /** Company name of the reseller. */
  companyName?: string | null;
  /** E-mail address of the reseller. */
  email?: string | null;
  /** Phone number of the reseller. */
  phoneNumber?: string | null;
  /**
   * The reseller's account with the distributor.
   * @example "20-222222"
   */
  customerNumber?: string | null;
}

/** A quote that was made on request, or why it was not. */
export interface QuoteCreatedResource {
  /**
   * Kind of event.
   * @example "im::quote_create"
   */
  eventType?: "im::quote_create" | (string & {}) | null;
  /** What became of the request, in words. */
  message?: string | null;
  /** Why the request failed. */
  reason?: string | null;
  /**
   * Name that you gave the quote.
   * @example "Front desk refresh"
   */
  quoteName?: string | null;
  /**
   * Number of the quote.
   * @example "QUO-30418822-H4T9W2"
   */
  quoteNumber?: string | null;
  /** Id of the quote in the distributor's systems. */
  quoteGuid?: string | null;
  /** Which revision of the quote this is. */
  revision?: string | null;
  /** When the quote was made. */
  ingramQuoteDate?: string | null;
  /** When the quote was last changed. */
  lastModifiedDate?: string | null;
  /** When the quote ends. `0001-01-01` on the wire means none and is null here. */
  ingramQuoteExpiryDate?: string | null;
  /**
   * Currency of all amounts, as its code of three letters.
   * @example "USD"
   */
  currencyCode?: string | null;
  /** Id of the special price agreement behind the quote. */
  specialBidId?: string | null;
  /** First day of the special price agreement. */
  specialBidEffectiveDate?: string | null;
  /** Last day of the special price agreement. */
  specialBidExpirationDate?: string | null;
  /**
   * State of the quote. It can be ordered from at Ready To Order.
   * @example "Ready To Order"
   */
  status?: "Ready To Order" | (string & {}) | null;
  /** Why the quote was closed. */
  closingReason?: string | null;
  /** When the quote was closed. */
  dateClosed?: string | null;
  /** What the customer needs, as you wrote it. */
  customerNeed?: string | null;
  /** What the distributor proposes. */
  proposedSolution?: string | null;
  /** Introduction to the quote, with HTML. It has to be shown for legal reasons. */
  introPreamble?: string | null;
  /** How to buy, with HTML. It has to be shown for legal reasons. */
  purchaseInstructions?: string | null;
  /** Terms of the quote, with HTML. They have to be shown for legal reasons. */
  legalTerms?: string | null;
  /** The reseller who asked. */
  resellerInfo?: QuoteCreatedResellerInfo | null;
  /** The customer that the quote is for. */
  endUserInfo?: QuoteCreatedEndUserInfo | null;
  /** The products of the quote. */
  products?: QuoteCreatedProduct[] | null;
  /**
   * Count of products.
   * @example 2
   */
  productsCount?: number | null;
  /** Total at list price. Published as a whole number. */
  extendedMsrpTotal?: number | null;
  /**
   * Count of units over all products.
   * @example 5
   */
  quantityTotal?: number | null;
  /** Total at quoted price. Published as a whole number. */
  extendedQuotePriceTotal?: number | null;
  /**
   * Further details as name and value, such as `estimateId`, `dealId`, `vendorName` and
   * `vendorMessage`. Messages of a vendor have to be shown.
   */
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

/** The stock of one product. */
export interface StockUpdateResource {
  /**
   * Kind of event.
   * @example "IM::STOCK_UPDATE"
   */
  eventType?: "IM::STOCK_UPDATE" | "im::stock_update" | (string & {}) | null | undefined;
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | null | undefined;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | null | undefined;
  /**
   * Vendor of the product.
   * @example "NORTHWIND NETWORKS"
   */
  vendorName?: string | null | undefined;
  /**
   * Universal product code.
   * @example "0400600012347"
   */
  upcCode?: string | null | undefined;
  /** State of the product; null in all events seen. */
  skuStatus?: string | null | undefined;
  /**
   * Whether the product can be backordered. Stays text; `Y` is seen.
   * @example "Y"
   */
  backOrderFlag?: "Y" | (string & {}) | null | undefined;
  /**
   * Stock over all warehouses, as a total and not as a change. Sent as text.
   * @example 85
   */
  totalAvailability?: number | null | undefined;
  /**
   * Links to this thing. The ones seen point at old versions of the API: build your own address
   * instead of following them.
   */
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

/** A problem with one product of the request. */
export interface VendorRequiredInfoMessage {
  /** Id of the problem, for support. */
  id?: string | null;
  /** Id of the call in the distributor's logs, for support. */
  traceId?: string | null;
  /** Kind of problem. */
  type?: string | null;
  /** The problem in words. */
  message?: string | null;
}

/** One product, named by part number, vendor part number or subscription plan. */
export interface VendorRequiredInfoProduct {
  /**
   * The distributor's part number of the product.
   * @example "7XK204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * The vendor's part number of the product.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | undefined;
  /**
   * Id of the subscription plan. The answer spells it `planId`.
   * @example "604418"
   */
  planID?: string | undefined;
}

/** What to ask about: products, or a whole quote. */
export interface VendorRequiredInfoRequest {
  /**
   * Quote to ask about.
   * @example "QUO-30418822-H4T9W2"
   */
  quoteNumber?: string | undefined;
  /** Products to ask about. */
  products?: readonly VendorRequiredInfoProduct[] | undefined;
}

/** What vendors require, one entry per product. */
export type VendorRequiredInforesponse = VendorRequiredInforesponseItem[];

/** What has to be filled in to order one product. */
export interface VendorRequiredInforesponseItem {
  /** Quote that was asked about; empty otherwise. */
  quoteNumber?: string | null;
  /** The distributor's part number that was asked about; empty otherwise. */
  ingramPartNumber?: string | null;
  /** The vendor's part number that was asked about; empty otherwise. */
  vendorPartNumber?: string | null;
  /**
   * Subscription plan that was asked about; empty otherwise. The request spells it `planID`.
   * @example "604418"
   */
  planId?: string | null;
  /** Name of the subscription plan. */
  planName?: string | null;
  /** Problems with this product. They come with the status 200. */
  responseMessages?: VendorRequiredInfoMessage[] | null;
  /**
   * Fields for products that are not cloud products. They go into `vmfVendorAdditionalAttributes`
   * of a version 7 order.
   */
  vmfAdditionalAttributes?: VmfVriAdditionalAttributeContainer[] | null;
  /** Fields for cloud products. They go into `vriAdditionalAttributes` of a version 7 order. */
  vriAdditionalAttributes?: VmfVriAdditionalAttributeContainer[] | null;
}

/** What one vendor requires for one product. */
export interface VmfVriAdditionalAttributeContainer {
  /**
   * Vendor that asks.
   * @example "Northwind Networks"
   */
  vendorName?: string | null;
  /**
   * Id of the product at the vendor.
   * @example "NWN-200-18"
   */
  productId?: string | null;
  /** The fields that the vendor requires. */
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

/**
 * What `OrderStatusApi.resellersV1WebhooksOrderstatuseventPost` takes. Sends a sample order event
 * to an address of yours.
 */
export interface ResellersV1WebhooksOrderstatuseventPostParams extends OrderStatusAsyncNotificationRequest {
  /**
   * Address that the event is sent to.
   * @example "https://hooks.example/orders"
   */
  targeturl: string;
  /**
   * Signature to send along: Base64 of the HMAC-SHA512 of the event id, with the webhook's secret
   * key.
   * @example "Zm9yIGV4YW1wbGUgb25seQ=="
   */
  xHubSignature: string;
}

/**
 * What `OrdersApi.postCreateorderV7` takes. Hands an order in; the result comes by webhook
 * (version 7).
 */
export interface PostCreateorderV7Params extends OrderCreateV7Request {}

/**
 * What `OrdersApi.postCreateorderV6` takes. Places an order and answers with what was booked
 * (version 6).
 */
export interface PostCreateorderV6Params extends OrderCreateRequest {}

/** What `OrdersApi.putOrdermodify` takes. Changes or releases an order on customer hold. */
export interface PutOrdermodifyParams extends OrderModifyRequest {
  /**
   * Number of the order to change.
   * @example "20-QT7LM"
   */
  orderNumber: string;
  /**
   * `release` releases the order. Leave it away to change the order.
   * @example "release"
   */
  actionCode?: "release" | (string & {}) | undefined;
  /**
   * Chooses a region in the sandbox. Has no meaning in production.
   * @example "CS"
   */
  regionCode?: string | undefined;
}

/** What `OrdersApi.deleteOrdercancel` takes. Cancels an order on customer hold. */
export interface DeleteOrdercancelParams {
  /**
   * Chooses a region in the sandbox. Has no meaning in production.
   * @example "CS"
   */
  regionCode?: string | undefined;
  /**
   * Number of the order to cancel.
   * @example "20-QT7LM"
   */
  orderNumber: string;
}

/** What `OrdersApi.getOrderdetailsV61` takes. Reads one order, with its lines and shipments. */
export interface GetOrderdetailsV61Params {
  /**
   * Number of the order. At most 12 characters.
   * @example "20-QT7LM"
   */
  ordernumber: string;
  /**
   * Day of the order, as YYYY-MM-DD. Order numbers are used again after a time, and the date tells
   * such orders apart.
   * @example "2026-03-04"
   */
  ingramOrderDate?: string | undefined;
  /** Number of a vendor at the distributor. */
  vendorNumber?: string | undefined;
  /**
   * Sandbox only: answers as if the order stood at this state.
   * @example "IM::SHIPPED"
   */
  simulateStatus?: "IM::SHIPPED" | "IM::PARTIALLY_SHIPPED" | "IM::HOLD" | "IM::INVOICED" | (string & {}) | undefined;
  /** For IML customers only. */
  isIml?: boolean | undefined;
  /**
   * Chooses a region in the sandbox. Has no meaning in production.
   * @example "CS"
   */
  regionCode?: string | undefined;
}

/** What `OrdersApi.getResellersV6Ordersearch` takes. Searches orders. */
export interface GetResellersV6OrdersearchParams {
  /**
   * The distributor's order number. At most 11 characters.
   * @example "20-QT7LM"
   */
  ingramOrderNumber?: string | undefined;
  /**
   * Orders of this state.
   * @example "BACKORDERED"
   */
  orderStatus?: "SHIPPED" | "PROCESSING" | "ON HOLD" | "BACKORDERED" | "CANCELLED" | (string & {}) | undefined;
  /** Orders of any of these states. */
  orderStatusIn?: readonly string[] | undefined;
  /**
   * Orders of this day, as YYYY-MM-DD.
   * @example "2026-03-04"
   */
  ingramOrderDate?: string | undefined;
  /** Orders placed between two days, as YYYY-MM-DD; exactly two entries. */
  ingramOrderDateBt?: readonly string[] | undefined;
  /**
   * Your purchase order number. The way to find out whether an order of unknown fate was placed.
   * At most 35 characters.
   * @example "PO-2087-A"
   */
  customerOrderNumber?: string | undefined;
  /**
   * Orders per page, 100 at most. Default: 25.
   * @example 50
   */
  pageSize?: number | undefined;
  /**
   * Which page, from 1. Default: 1.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Purchase order number of your customer. At most 35 characters.
   * @example "HL-0093"
   */
  endCustomerOrderNumber?: string | undefined;
  /**
   * Orders invoiced between two days, as YYYY-MM-DD; exactly two entries. Not available in
   * Australia.
   */
  invoiceDateBt?: readonly string[] | undefined;
  /** Orders shipped between two days, as YYYY-MM-DD; exactly two entries. */
  shipDateBt?: readonly string[] | undefined;
  /**
   * Orders delivered between two days, as YYYY-MM-DD; exactly two entries. Not available in
   * Australia.
   */
  deliveryDateBt?: readonly string[] | undefined;
  /**
   * Orders with this product, by the distributor's part number. At most 35 characters.
   * @example "7XK204"
   */
  ingramPartNumber?: string | undefined;
  /**
   * Orders with this product, by the vendor's part number. At most 35 characters.
   * @example "NX-4400-B"
   */
  vendorPartNumber?: string | undefined;
  /**
   * Orders with the unit of this serial number. At most 35 characters.
   * @example "SN7K20418B"
   */
  serialNumber?: string | undefined;
  /**
   * Orders with the package of this tracking number. Not available in Australia. At most 35
   * characters.
   * @example "1Z48R7120396640021"
   */
  trackingNumber?: string | undefined;
  /**
   * Orders with products of this vendor. At most 35 characters.
   * @example "Northwind Networks"
   */
  vendorName?: string | undefined;
  /**
   * Orders under this special price agreement. Not available in Australia. At most 35 characters.
   * @example "B4471902"
   */
  specialBidNumber?: string | undefined;
}

/**
 * What `OrdersApi.vendorRequiredInfo` takes. Asks what vendors require before products or a quote
 * can be ordered.
 */
export interface VendorRequiredInfoParams extends VendorRequiredInfoRequest {}

/** What `QuotesApi.getQuotessearchV6` takes. Searches quotes. */
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

/** What `QuotesApi.getResellersV6Quotes` takes. Reads one quote, with its products and prices. */
export interface GetResellersV6QuotesParams {
  /**
   * Number of the quote.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber: string;
}

/**
 * What `QuotesApi.quoteCreate` takes. Asks for a new quote; the result comes by webhook.
 * @deprecated Withdrawn from the published description.
 */
export interface QuoteCreateParams extends QuoteCreateRequest {}

/**
 * What `QuotesApi.getResellerV6ValidateQuote` takes. Asks what is needed before a quote can be
 * ordered.
 */
export interface GetResellerV6ValidateQuoteParams {
  /**
   * Number of the quote to be ordered.
   * @example "QUO-20417736-B7K2R5"
   */
  quoteNumber: string;
}

/** What `InvoicesApi.getResellersV6Invoicesearch` takes. Searches invoices. */
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

/** What `InvoicesApi.getInvoicedetailsV61` takes. Reads one invoice, with its lines and totals. */
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

/** What `RenewalsApi.postRenewalssearch` takes. Searches renewals. */
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

/**
 * What `RenewalsApi.getResellersV6Renewalsdetails` takes. Reads one renewal, with its products.
 */
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

/**
 * What `StockUpdateApi.resellersV1WebhooksAvailabilityupdatePost` takes. Sends a sample stock
 * event to an address of yours.
 */
export interface ResellersV1WebhooksAvailabilityupdatePostParams extends AvailabilityAsyncNotificationRequest {
  /**
   * Address that the event is sent to.
   * @example "https://hooks.example/orders"
   */
  targeturl: string;
  /**
   * Signature to send along: Base64 of the HMAC-SHA512 of the event id, with the webhook's secret
   * key.
   * @example "Zm9yIGV4YW1wbGUgb25seQ=="
   */
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
  /** Sends a sample order event to an address of yours. */
  "orderstatusevent": { params: ResellersV1WebhooksOrderstatuseventPostParams; answer: undefined };
  /** Hands an order in; the result comes by webhook (version 7). */
  "post-createorder_v7": { params: PostCreateorderV7Params; answer: OrderCreateV7Response201 };
  /** Places an order and answers with what was booked (version 6). */
  "post-createorder_v6": { params: PostCreateorderV6Params; answer: OrderCreateResponse };
  /** Changes or releases an order on customer hold. */
  "put-ordermodify": { params: PutOrdermodifyParams; answer: OrderModifyResponse };
  /** Cancels an order on customer hold. */
  "delete-ordercancel": { params: DeleteOrdercancelParams; answer: undefined };
  /** Reads one order, with its lines and shipments. */
  "get-orderdetails-v6.1": { params: GetOrderdetailsV61Params; answer: OrderDetailB2B };
  /** Searches orders. */
  "get-resellers-v6-ordersearch": { params: GetResellersV6OrdersearchParams; answer: OrderSearchResponse | undefined };
  /** Asks what vendors require before products or a quote can be ordered. */
  "vendor-required-info": { params: VendorRequiredInfoParams; answer: VendorRequiredInforesponse };
  /** Searches quotes. */
  "get-quotessearch_v6": { params: GetQuotessearchV6Params; answer: QuoteSearchResponse };
  /** Reads one quote, with its products and prices. */
  "get-resellers-v6-quotes": { params: GetResellersV6QuotesParams; answer: QuoteDetailsResponse };
  /**
   * Asks for a new quote; the result comes by webhook.
   * @deprecated Withdrawn.
   */
  "quote_Create": { params: QuoteCreateParams; answer: QuoteCreateResponse };
  /** Asks what is needed before a quote can be ordered. */
  "get-reseller-v6-validateQuote": { params: GetResellerV6ValidateQuoteParams; answer: ValidateQuoteResponse };
  /** Searches invoices. */
  "get-resellers-v6-invoicesearch": { params: GetResellersV6InvoicesearchParams; answer: InvoiceSearchResponse };
  /** Reads one invoice, with its lines and totals. */
  "get-invoicedetails-v6.1": { params: GetInvoicedetailsV61Params; answer: InvoiceDetailsv61Response };
  /** Searches renewals. */
  "post-renewalssearch": { params: PostRenewalssearchParams; answer: RenewalsSearchResponse };
  /** Reads one renewal, with its products. */
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
  /** Sends a sample stock event to an address of yours. */
  "availabilityupdate": { params: ResellersV1WebhooksAvailabilityupdatePostParams; answer: undefined };
}

/** The id of an operation. */
export type OperationId = keyof OperationTypes;
