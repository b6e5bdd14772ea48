// Made from contract/ by "npm run contract". Edit the contract instead of this file.

export interface AccesstokenResponse {
  access_token?: string | null;
  token_type?: "Bearer" | (string & {}) | null;
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

export interface DealsDetailsResponse {
  dealId?: string | null;
  version?: string | null;
  endUser?: string | null;
  extendedMsrp?: number | null;
  vendor?: string | null;
  dealReceivedOn?: string | null;
  dealExpiryDate?: string | null;
  priceProtectionEndDate?: string | null;
  currencyCode?: string | null;
  endUserInfo?: DealsDetailsResponseEndUserInfo | null;
  products?: DealsDetailsResponseProduct[] | null;
}

export interface DealsDetailsResponseEndUserInfo {
  contact?: string | null;
  name1?: string | null;
  name2?: string | null;
  companyName?: string | null;
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

export interface DealsDetailsResponseProduct {
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  upc?: string | null;
  productDescription?: string | null;
  msrp?: number | null;
  extendedMSRP?: number | null;
  standardPrice?: number | null;
  approvedQuantity?: number | null;
  remainingQuantity?: number | null;
  comments?: string | null;
  specialConditions?: string | null;
  startDate?: string | null;
  expirationDate?: string | null;
  daysRemaining?: number | null;
}

export interface DealsSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  deals?: DealsSearchResponseDeal[] | null;
  nextPage?: string | null;
  previousPage?: string | null;
}

export interface DealsSearchResponseDeal {
  dealId?: string | null;
  version?: string | null;
  endUser?: string | null;
  vendor?: string | null;
  dealExpiryDate?: string | null;
  links?: Link[] | null;
}

export interface ErrorDetail {
  id?: string | null;
  type?: string | null;
  message?: string | null;
  fields?: ErrorDetailField[] | null;
}

export interface ErrorDetailField {
  field?: string | null;
  message?: string | null;
  value?: string | null;
}

export interface ErrorResponse {
  errors?: ErrorResponseError[] | null;
}

export interface ErrorResponseDTO {
  errors?: ErrorDetail[] | null;
}

export interface ErrorResponseError {
  id?: string | null;
  traceid?: string | null;
  type?: string | null;
  message?: string | null;
  fields?: ErrorResponseErrorField[] | null;
}

export interface ErrorResponseErrorField {
  field?: string | null;
  value?: string | null;
  message?: string | null;
}

export interface FlatError {
  traceid?: string | null;
  type?: string | null;
  message?: string | null;
  fields?: FlatErrorField[] | null;
  errors?: FlatErrorEntry[] | null;
}

export interface FlatErrorEntry {
  traceid?: string | null;
  type?: string | null;
  message?: string | null;
  fields?: FlatErrorField[] | null;
}

export interface FlatErrorField {
  field?: string | null;
  message?: string | null;
  value?: string | null;
}

export interface FreightRequest {
  billToAddressId?: string | undefined;
  shipToAddressId?: string | undefined;
  shipToAddress?: FreightRequestShipToAddress | undefined;
  lines: readonly FreightRequestLine[];
}

export interface FreightRequestLine {
  customerLineNumber?: string | undefined;
  ingramPartNumber?: string | undefined;
  quantity?: string | undefined;
  warehouseId?: string | undefined;
  carrierCode?: string | undefined;
}

export interface FreightRequestShipToAddress {
  companyName?: string | undefined;
  addressLine1?: string | undefined;
  addressLine2?: string | undefined;
  addressLine3?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  countryCode?: string | undefined;
}

export interface FreightResponse {
  freightEstimateResponse?: FreightResponseFreightEstimateResponse | null;
}

export interface FreightResponseFreightEstimateResponse {
  currencyCode?: string | null;
  totalFreightAmount?: number | null;
  totalTaxAmount?: number | null;
  totalFees?: number | null;
  totalNetAmount?: number | null;
  grossAmount?: number | null;
  distribution?: FreightResponseFreightEstimateResponseDistribution[] | null;
  lines?: FreightResponseFreightEstimateResponseLine[] | null;
}

export interface FreightResponseFreightEstimateResponseDistribution {
  shipFromBranchNumber?: string | null;
  carrierCode?: string | null;
  shipVia?: string | null;
  freightRate?: number | null;
  totalWeight?: number | null;
  transitDays?: number | null;
  carrierList?: FreightResponseFreightEstimateResponseDistributionCarrierList[] | null;
}

export interface FreightResponseFreightEstimateResponseDistributionCarrierList {
  carrierCode?: string | null;
  shipVia?: string | null;
  carrierMode?: "SML" | "AIR" | "LTL" | (string & {}) | null;
  estimatedFreightCharge?: number | null;
  daysInTransit?: number | null;
}

export interface FreightResponseFreightEstimateResponseLine {
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  warehouseId?: string | null;
  quantity?: number | null;
  unitPrice?: number | null;
  netAmount?: number | null;
}

export interface GatewayFault {
  fault?: GatewayFaultFault | null;
}

export interface GatewayFaultFault {
  faultstring?: string | null;
  detail?: GatewayFaultFaultDetail | null;
}

export interface GatewayFaultFaultDetail {
  errorcode?: string | null;
}

export interface InvoiceAddress {
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

export interface InvoiceDetailsv61Response {
  invoiceNumber?: string | null;
  invoiceStatus?: string | null;
  invoiceDate?: string | null;
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  orderNumber?: string | null;
  orderDate?: string | null;
  billToID?: string | null;
  invoiceType?: string | null;
  invoiceDueDate?: string | null;
  customerCountryCode?: string | null;
  customerNumber?: string | null;
  ingramOrderNumber?: string | null;
  notes?: string | null;
  paymentTermsInfo?: InvoicePaymentTerms | null;
  billToInfo?: InvoiceAddress | null;
  shipToInfo?: InvoiceAddress | null;
  endUserInfo?: InvoiceAddress | null;
  lines?: InvoiceLine[] | null;
  fxRateInfo?: InvoiceFxRate | null;
  summary?: InvoiceSummary | null;
}

export interface InvoiceForeignTotals {
  foreignCurrencyCode?: string | null;
  foreignCurrencyFxRate?: number | null;
  foreignTotalTaxableAmount?: number | null;
  foreignTotalTaxAmount?: number | null;
  foreignInvoiceAmountDue?: number | null;
}

export interface InvoiceFxRate {
  currencyCode?: string | null;
  companyCurrency?: string | null;
  invoiceCurrency?: string | null;
  currencyFxRate?: number | null;
}

export interface InvoiceLine {
  ingramLineNumber?: string | null;
  customerLineNumber?: string | null;
  ingramPartNumber?: string | null;
  upc?: string | null;
  vendorPartNumber?: string | null;
  customerPartNumber?: string | null;
  vendorName?: string | null;
  productDescription?: string | null;
  unitWeight?: number | null;
  quantity?: number | null;
  unitPrice?: number | null;
  unitOfMeasure?: string | null;
  currencyCode?: string | null;
  extendedPrice?: number | null;
  taxPercentage?: number | null;
  taxRate?: number | null;
  taxAmount?: number | null;
  serialNumbers?: InvoiceSerialNumber[] | null;
  quantityOrdered?: number | null;
  quantityShipped?: number | null;
}

export interface InvoiceLineCounts {
  productLineCount?: number | null;
  productLineTotalQuantity?: number | null;
}

export interface InvoiceMiscCharge {
  chargeDescription?: string | null;
  miscChargeLineCount?: number | null;
  miscChargeLineTotal?: number | null;
  chargeLineReference?: string | null;
  isNonMisc?: string | null;
}

export interface InvoicePaymentTerms {
  paymentTermsCode?: string | null;
  paymentTermsDescription?: string | null;
  paymentTermsDueDate?: string | null;
}

export interface InvoiceSearchItem {
  paymentTermsDueDate?: string | null;
  specialBidNumbers?: string[] | null;
  erpOrderNumber?: string | null;
  ingramOrderNumber?: string | null;
  invoiceNumber?: string | null;
  invoiceType?: string | null;
  invoiceStatus?: string | null;
  invoiceDate?: string | null;
  invoiceDueDate?: string | null;
  invoicedAmountDue?: number | null;
  invoicedAmountPaid?: number | null;
  currencyCode?: string | null;
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  orderCreateDate?: string | null;
  invoiceAmountInclTax?: number | null;
  forgntotalamount?: number | null;
  gstInvoiceNumber?: string | null;
  isfseccenabled?: boolean | null;
  purchaseType?: string | null;
}

export interface InvoiceSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  invoices?: InvoiceSearchItem[] | null;
  nextPage?: string | null;
}

export interface InvoiceSerialNumber {
  serialNumber?: string | null;
}

export interface InvoiceSummary {
  lines?: InvoiceLineCounts | null;
  miscCharges?: InvoiceMiscCharge[] | null;
  totals?: InvoiceTotals | null;
  foreignFxTotals?: InvoiceForeignTotals | null;
}

export interface InvoiceTotals {
  netInvoiceAmount?: number | null;
  discountAmount?: number | null;
  discountType?: string | null;
  totalTaxAmount?: number | null;
  invoicedAmountDue?: number | null;
  freightAmount?: number | null;
}

export interface Link {
  topic?: string | null | undefined;
  href?: string | null | undefined;
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

export interface NameValueAttribute {
  attributeName?: string | null | undefined;
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

export interface PriceAndAvailabilityRequest {
  showAvailableDiscounts?: boolean | null | undefined;
  showReserveInventoryDetails?: boolean | null | undefined;
  specialBidNumber?: string | null | undefined;
  availabilityByWarehouse?: readonly PriceAndAvailabilityRequestAvailabilityByWarehouse[] | null | undefined;
  /** At most 50 entries. */
  products: readonly PriceAndAvailabilityRequestProduct[];
  additionalAttributes?: readonly NameValueAttribute[] | null | undefined;
}

export interface PriceAndAvailabilityRequestAvailabilityByWarehouse {
  availabilityByWarehouseId?: string | null | undefined;
  availabilityForAllLocation?: boolean | null | undefined;
}

/**
 * Exactly one of `ingramPartNumber`, `vendorPartNumber`, `customerPartNumber`, `upc`, `planID`.
 */
export interface PriceAndAvailabilityRequestProduct {
  ingramPartNumber?: string | null | undefined;
  vendorPartNumber?: string | null | undefined;
  customerPartNumber?: string | null | undefined;
  upc?: string | null | undefined;
  quantityRequested?: string | null | undefined;
  planID?: string | null | undefined;
  additionalAttributes?: readonly NameValueAttribute[] | null | undefined;
}

export type PriceAndAvailabilityResponse = PriceAndAvailabilityResponseItem[];

export interface PriceAndAvailabilityResponseItem {
  index?: number | null;
  productStatusCode?: "E" | "W" | (string & {}) | null;
  productStatusMessage?: string | null;
  errorCode?: string | null;
  errorMessage?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  extendedVendorPartNumber?: string | null;
  customerPartNumber?: string | null;
  upc?: string | null;
  partNumberType?: string | null;
  vendorNumber?: string | null;
  vendorName?: string | null;
  description?: string | null;
  productClass?: "A" | "B" | "C" | "D" | "E" | "F" | "N" | "O" | "P" | "S" | "V" | "X" | (string & {}) | null;
  uom?: string | null;
  productStatus?: string | null;
  acceptBackOrder?: boolean | null;
  productAuthorized?: boolean | null;
  returnableProduct?: boolean | null;
  endUserInfoRequired?: boolean | null;
  govtSpecialPriceAvailable?: boolean | null;
  govtProgramType?: "PA" | "ED" | (string & {}) | null;
  govtEndUserType?: "F" | "S" | "E" | "K" | "H" | (string & {}) | null;
  availability?: PriceAndAvailabilityResponseItemAvailability | null;
  reserveInventoryDetails?: PriceAndAvailabilityResponseItemReserveInventoryDetail[] | null;
  pricing?: PriceAndAvailabilityResponseItemPricing | null;
  discounts?: PriceAndAvailabilityResponseItemDiscount[] | null;
  bundlePartIndicator?: boolean | null;
  serviceFees?: PriceAndAvailabilityResponseItemServiceFee[] | null;
  subscriptionPrice?: PriceAndAvailabilityResponseItemSubscriptionPrice[] | null;
}

export interface PriceAndAvailabilityResponseItemAvailability {
  available?: boolean | null;
  totalAvailability?: number | null;
  availabilityByWarehouse?: PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouse[] | null;
  pricing?: PriceAndAvailabilityResponseItemPricing | null;
}

export interface PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouse {
  location?: string | null;
  warehouseId?: string | null;
  quantityAvailable?: number | null;
  quantityBackordered?: number | null;
  quantityBackorderedEta?: string | null;
  quantityOnOrder?: number | null;
  backOrderInfo?: PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfo[] | null;
}

export interface PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfo {
  quantity?: number | null;
  etaDate?: string | null;
}

export interface PriceAndAvailabilityResponseItemDiscount {
  specialPricing?: PriceAndAvailabilityResponseItemDiscountSpecialPricing[] | null;
  quantityDiscounts?: PriceAndAvailabilityResponseItemDiscountQuantityDiscount[] | null;
}

export interface PriceAndAvailabilityResponseItemDiscountQuantityDiscount {
  conditionType?: string | null;
  currencyCode?: string | null;
  currencyType?: string | null;
  quantity?: number | null;
  amount?: number | null;
}

export interface PriceAndAvailabilityResponseItemDiscountSpecialPricing {
  discountType?: string | null;
  specialBidNumer?: string | null;
  specialBidNumber?: string | null;
  specialPricingDiscount?: number | null;
  specialPricingEffectiveDate?: string | null;
  specialPricingExpirationDate?: string | null;
  specialPricingAvailableQuantity?: number | null;
  specialPricingMinQuantity?: number | null;
  governmentDiscountType?: string | null;
  governmentDiscountedCustomerPrice?: number | null;
}

export interface PriceAndAvailabilityResponseItemPricing {
  currencyCode?: string | null;
  retailPrice?: number | null;
  mapPrice?: number | null;
  customerPrice?: number | null;
  specialBidPricingAvailable?: boolean | null;
  webDiscountsAvailable?: boolean | null;
}

export interface PriceAndAvailabilityResponseItemReserveInventoryDetail {
  quantityReserved?: number | null;
  quantityAvailable?: number | null;
  effectivedate?: string | null;
  expirydate?: string | null;
}

export interface PriceAndAvailabilityResponseItemServiceFee {
  conditionType?: string | null;
  description?: string | null;
  amount?: number | null;
  endDate?: string | null;
  currencyCode?: string | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPrice {
  index?: number | null;
  planId?: string | null;
  planUId?: string | null;
  planName?: string | null;
  planDescription?: string | null;
  groups?: PriceAndAvailabilityResponseItemSubscriptionPriceGroup[] | null;
  billingPeriod?: PriceAndAvailabilityResponseItemSubscriptionPriceBillingPeriod | null;
  subscriptionPeriod?: PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriod[] | null;
  options?: PriceAndAvailabilityResponseItemSubscriptionPriceOption[] | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceBillingPeriod {
  billingPeriodUnit?: string | null;
  billingPeriod?: number | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceGroup {
  groupName?: string | null;
  groupDescription?: string | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceOption {
  resourceId?: string | null;
  resourceUId?: string | null;
  resourceName?: string | null;
  vendorPartNumber?: string | null;
  minUnits?: number | null;
  maxUnits?: number | null;
  recurringpricemodel?: string | null;
  unitOfMeasure?: string | null;
  resourcePricing?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionResourcePricing[] | null;
  discounts?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscount[] | null;
  fees?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionFee[] | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscount {
  volumeDiscounts?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountVolumeDiscount[] | null;
  specialPricing?: PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSpecialPricing[] | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSpecialPricing {
  currencyCode?: string | null;
  discount?: number | null;
  discountType?: string | null;
  discountQtyLimit?: number | null;
  discountExpiryDate?: string | null;
  vendorProgramName?: string | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountVolumeDiscount {
  currencyCode?: string | null;
  quantity?: string | null;
  msrp?: number | null;
  unitPrice?: number | null;
  margin?: number | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionFee {
  price?: number | null;
  type?: string | null;
  msrp?: number | null;
  code?: string | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceOptionResourcePricing {
  name?: string | null;
  quantity?: string | null;
  msrp?: number | null;
  unitPrice?: number | null;
  margin?: number | null;
  currencyCode?: string | null;
  subscriptionPeriod?: string | null;
}

export interface PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriod {
  subscriptionPeriodUnit?: string | null;
  subscriptionPeriod?: number | null;
}

export interface ProductDetailResponse {
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  productAuthorized?: boolean | null;
  description?: string | null;
  productDetailDescription?: string | null;
  upc?: string | null;
  productCategory?: string | null;
  productSubcategory?: string | null;
  vendorName?: string | null;
  vendorNumber?: string | null;
  productStatusCode?: string | null;
  productClass?: "A" | "B" | "C" | "D" | "E" | "F" | "N" | "O" | "P" | "S" | "V" | "X" | (string & {}) | null;
  customerPartNumber?: string | null;
  indicators?: ProductDetailResponseIndicator | null;
  ciscoFields?: ProductDetailResponseCiscoField | null;
  technicalSpecifications?: ProductDetailResponseTechnicalSpecification[] | null;
  warrantyInformation?: string[] | null;
  additionalInformation?: ProductDetailResponseAdditionalInformation | null;
  subscriptionDetails?: ProductDetailResponseSubscriptionDetail[] | null;
}

export interface ProductDetailResponseAdditionalInformation {
  productWeight?: ProductDetailResponseAdditionalInformationProductWeight[] | null;
  isBulkFreight?: boolean | null;
  height?: number | null;
  width?: number | null;
  length?: number | null;
  netWeight?: number | null;
  dimensionUnit?: string | null;
}

export interface ProductDetailResponseAdditionalInformationProductWeight {
  plantId?: string | null;
  weight?: number | null;
  weightUnit?: string | null;
}

export interface ProductDetailResponseCiscoField {
  productSubGroup?: string | null;
  serviceProgramName?: string | null;
  itemCatalogCategory?: string | null;
  configurationIndicator?: string | null;
  internalBusinessEntity?: string | null;
  itemType?: string | null;
  globalListPrice?: string | null;
}

export interface ProductDetailResponseIndicator {
  hasWarranty?: boolean | null;
  isNewProduct?: boolean | null;
  HasReturnLimits?: boolean | null;
  IsBackOrderAllowed?: boolean | null;
  isShippedFromPartner?: boolean | null;
  isReplacementProduct?: boolean | null;
  replacementType?: string | null;
  isDirectship?: boolean | null;
  isDownloadable?: boolean | null;
  isDigitalType?: boolean | null;
  skuType?: string | null;
  hasStdSpecialPrice?: boolean | null;
  hasAcopSpecialPrice?: boolean | null;
  hasAcopQuantityBreak?: boolean | null;
  hasStdWebDiscount?: boolean | null;
  hasAcopWebDiscount?: boolean | null;
  hasSpecialBid?: boolean | null;
  isExportableToCountry?: boolean | null;
  isDiscontinuedProduct?: boolean | null;
  isRefurbishedProduct?: boolean | null;
  isRefurbished?: boolean | null;
  isReturnableProduct?: boolean | null;
  isIngramShip?: boolean | null;
  isEnduserRequired?: boolean | null;
  isHeavyWeight?: boolean | null;
  hasLtl?: boolean | null;
  isClearanceProduct?: boolean | null;
  hasBundle?: boolean | null;
  isOversizeProduct?: boolean | null;
  isPreorderProduct?: boolean | null;
  isLicenseProduct?: boolean | null;
  isDirectshipOrderable?: boolean | null;
  isServiceSku?: boolean | null;
  isConfigurable?: boolean | null;
}

export interface ProductDetailResponseSubscriptionDetail {
  planId?: string | null;
  planName?: string | null;
  planDescription?: string | null;
  groups?: ProductDetailResponseSubscriptionDetailGroup[] | null;
  subscriptionPeriod?: ProductDetailResponseSubscriptionDetailSubscriptionPeriod[] | null;
  billingPeriod?: ProductDetailResponseSubscriptionDetailBillingPeriod | null;
  options?: ProductDetailResponseSubscriptionDetailOption[] | null;
  links?: Link[] | null;
  nextPage?: string | null;
  previousPage?: string | null;
}

export interface ProductDetailResponseSubscriptionDetailBillingPeriod {
  billingPeriodUnit?: string | null;
  billingPeriod?: number | null;
}

export interface ProductDetailResponseSubscriptionDetailGroup {
  groupName?: string | null;
  groupDescription?: string | null;
}

export interface ProductDetailResponseSubscriptionDetailOption {
  resourceId?: string | null;
  resourceName?: string | null;
  vendorPartNumber?: string | null;
  minUnits?: number | null;
  maxUnits?: number | null;
  dependsOn?: string | null;
}

export interface ProductDetailResponseSubscriptionDetailSubscriptionPeriod {
  subscriptionPeriodUnit?: string | null;
  subscriptionPeriod?: number | null;
}

export interface ProductDetailResponseTechnicalSpecification {
  headerName?: string | null;
  attributeName?: string | null;
  attributeValue?: string | null;
  attributeDisplay?: string | null;
}

export interface ProductSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  catalog?: ProductSearchResponseCatalog[] | null;
  subscriptionCatalog?: ProductSearchResponseSubscriptionCatalog[] | null;
  nextPage?: string | null;
  previousPage?: string | null;
}

export interface ProductSearchResponseCatalog {
  description?: string | null;
  category?: string | null;
  subCategory?: string | null;
  productType?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  upcCode?: string | null;
  vendorName?: string | null;
  endUserRequired?: boolean | null;
  hasDiscounts?: boolean | null;
  type?: "IM::Physical" | "IM::Digital" | "IM::subscription" | (string & {}) | null;
  discontinued?: boolean | null;
  newProduct?: boolean | null;
  directShip?: boolean | null;
  hasWarranty?: boolean | null;
  links?: Link[] | null;
  extraDescription?: string | null;
  replacementSku?: string | null;
  authorizedToPurchase?: boolean | null;
}

export interface ProductSearchResponseSubscriptionCatalog {
  groupName?: string | null;
  groupDescription?: string | null;
  numberOfPlans?: number | null;
  link?: string | null;
  plans?: ProductSearchResponseSubscriptionCatalogPlan[] | null;
}

export interface ProductSearchResponseSubscriptionCatalogPlan {
  planId?: string | null;
  planName?: string | null;
  planDescription?: string | null;
  subscriptionPeriodSummary?: ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummary[] | null;
  links?: Link[] | null;
}

export interface ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummary {
  subscriptionPeriodUnit?: string | null;
  subscriptionPeriod?: number | null;
}

export interface QuoteBillDetail {
  type?: string | null;
  unit?: string | null;
  frequency?: number | null;
  unitValue?: string | null;
}

export interface QuoteCreateEndUserInfo {
  companyName?: string | undefined;
  contact?: string | undefined;
  addressLine1?: string | undefined;
  addressLine2?: string | undefined;
  addressLine3?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  countryCode?: string | undefined;
  email?: string | undefined;
  phoneNumber?: string | undefined;
}

export interface QuoteCreateProduct {
  customerLineNumber?: string | undefined;
  ingramPartNumber?: string | undefined;
  vendorPartNumber?: string | undefined;
  quantity?: string | undefined;
  specialBid?: string | undefined;
  lineLevelNotes?: string | undefined;
  pricingType?: string | undefined;
}

export interface QuoteCreateRequest {
  quoteName?: string | undefined;
  firstname?: string | undefined;
  lastname?: string | undefined;
  /** At most 64 characters. */
  CustomerContact?: string | undefined;
  quoteExpiryDate?: string | undefined;
  customerNeed?: string | undefined;
  endUserInfo?: QuoteCreateEndUserInfo | undefined;
  dealId?: string | undefined;
  pricingType?: string | undefined;
  sendQuoteCopy?: string | undefined;
  products?: readonly QuoteCreateProduct[] | undefined;
}

export interface QuoteCreateResponse {
  quoteNumber?: string | null;
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

export interface QuoteDetailsResponse {
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
  vendorQuoteNumber?: string | null;
  isPartialOrderAllowed?: boolean | null;
  status?: "Active" | "Ready to Order" | "Ready To Order" | (string & {}) | null;
  statusReason?: string | null;
  closingReason?: string | null;
  dateClosed?: string | null;
  customerNeed?: string | null;
  proposedSolution?: string | null;
  introPreamble?: string | null;
  purchaseInstructions?: string | null;
  legalTerms?: string | null;
  quoteType?: string | null;
  leaseInfo?: string | null;
  leasingInstructions?: string | null;
  imWarehouse?: string | null;
  imWarehouseGstNumber?: string | null;
  paymentTermsName?: string | null;
  resellerInfo?: QuoteResellerInfo | null;
  endUserInfo?: QuoteEndUserInfo | null;
  shippingInfo?: QuoteShippingInfo | null;
  products?: QuoteProduct[] | null;
  productsCount?: number | null;
  extendedMsrpTotal?: number | null;
  quantityTotal?: number | null;
  extraFeesTotal?: number | null;
  extraFeesTotalDetails?: QuoteExtraFee[] | null;
  taxTotal?: number | null;
  extendedQuotePriceTotal?: number | null;
  freightAmount?: number | null;
  totalQuoteAmount?: number | null;
  additionalAttributes?: NameValueAttribute[] | null;
}

export interface QuoteEndUserInfo {
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

export interface QuoteExtraFee {
  extraFeesDescription?: string | null;
  extraFeesAmount?: number | null;
}

export interface QuoteMandatoryAttribute {
  attributeName?: string | null;
  attributeValue?: string | null;
  attributeDescription?: string | null;
}

export interface QuoteProduct {
  quoteProductGuid?: string | null;
  lineNumber?: string | null;
  quantity?: number | null;
  remainingQuoteQty?: number | null;
  minimumOrderAllowedQty?: number | null;
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
  planDescription?: string | null;
  isSubscription?: boolean | null;
  resellerMargin?: string | null;
  requestedStartDate?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  serialNumber?: string | null;
  price?: QuoteProductPrice | null;
  billDetails?: QuoteBillDetail[] | null;
}

export interface QuoteProductDiscount {
  type?: string | null;
  amount?: number | null;
  expirationDate?: string | null;
  description?: string | null;
  avaliableQunatity?: number | null;
  minimumQuantity?: number | null;
  bidNumber?: string | null;
  bidVersion?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  discountOffList?: number | null;
}

export interface QuoteProductPrice {
  quotePrice?: number | null;
  msrp?: number | null;
  extendedMsrp?: number | null;
  extendedQuotePrice?: number | null;
  remainingQuantityExtendedMsrp?: number | null;
  remainingQuantityExtendedQuotePrice?: number | null;
  discountOffList?: number | null;
  type?: string | null;
  recurringPriceModel?: string | null;
  unitOfMeasure?: string | null;
  tax?: number | null;
  extrafees?: number | null;
  extraFeesDetails?: QuoteExtraFee[] | null;
  discounts?: QuoteProductDiscount[] | null;
}

export interface QuoteResellerInfo {
  contact?: string | null;
  companyName?: string | null;
  email?: string | null;
  phoneNumber?: string | null;
  customerNumber?: string | null;
}

export interface QuoteSearchItem {
  quoteGuid?: string | null;
  quoteName?: string | null;
  quoteNumber?: string | null;
  revision?: string | null;
  currencyCode?: string | null;
  endUserContact?: string | null;
  specialBidNumber?: string | null;
  quoteTotal?: number | null;
  quoteStatus?: "Active" | "Ready to Order" | "Ready To Order" | (string & {}) | null;
  ingramQuoteDate?: string | null;
  lastModifiedDate?: string | null;
  ingramQuoteExpiryDate?: string | null;
  endUserName?: string | null;
  vendor?: string | null;
  createdBy?: string | null;
  quoteType?: string | null;
  links?: Link[] | null;
}

export interface QuoteSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  quotes?: QuoteSearchItem[] | null;
  nextPage?: string | null;
  prevPage?: string | null;
}

export interface QuoteShippingInfo {
  companyName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  addressLine3?: string | null;
  city?: string | null;
  state?: string | null;
  email?: string | null;
  phoneNumber?: string | null;
  postalCode?: string | null;
  shpToGstinNumber?: string | null;
}

export interface RenewalAdditionalAttribute {
  attributeDescription?: string | null;
  attributeValue?: string | null;
  startDate?: string | null;
  expirationDate?: string | null;
  isConsolidated?: "Yes" | "No" | (string & {}) | null;
}

export interface RenewalDateFilter {
  startDate?: RenewalDateRange | undefined;
  endDate?: RenewalDateRange | undefined;
  invoiceDate?: RenewalDateRange | undefined;
  expirationDate?: RenewalDateRange | undefined;
}

export interface RenewalDateRange {
  customStartDate?: string | undefined;
  customEndDate?: string | undefined;
}

export interface RenewalEndUserInfo {
  contact?: string | null;
  name1?: string | null;
  name2?: string | null;
  companyName?: string | null;
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

export interface RenewalOpportunityStatus {
  value?: "Open" | "Closed" | (string & {}) | undefined;
  subStatus?: "Ready to order" | "Quote pending" | "Notification sent" | "Future" | "Quote requested" | "All" | "Ordered" | "Quote closed-contract sales desk" | "Expired" | "Transition to new/upsell" | "Lost to competitior" | "Consolidated" | "Transitioned to cloud" | "Renewal went direct" | "EOL" | "End user out of business" | "Void" | "Other" | "Cancelled" | (string & {}) | undefined;
}

export interface RenewalProduct {
  ingramLineNumber?: string | null;
  productDescription?: string | null;
  vendorPartNumber?: string | null;
  ingramPartNumber?: string | null;
  manufacturerPartNumber?: string | null;
  quantity?: number | null;
  unitPrice?: number | null;
  isConsolidated?: "Yes" | "No" | (string & {}) | null;
}

export interface RenewalReferenceNumber {
  notificationId?: string | null;
  quoteNumber?: string | null;
}

export interface RenewalSearchItem {
  renewalId?: string | null;
  customerOrderNumber?: string | null;
  referenceNumber?: string | null;
  endUser?: string | null;
  vendor?: string | null;
  expirationDate?: string | null;
  renewalValue?: number | null;
  status?: "Ready to order" | "Quote pending" | "Notification sent" | "Future" | "Quote requested" | "Ordered" | "Quote closed-contract sales desk" | "Quote closed contact sales desk" | "Expired" | "Transition to new/upsell" | "Lost to competitior" | "Consolidated" | "Transitioned to cloud" | "Renewal went direct" | "EOL" | "End user out of business" | "Void" | "Other" | "Cancelled" | (string & {}) | null;
  links?: Link[] | null;
}

export interface RenewalStatusFilter {
  OpporutinyStatus?: RenewalOpportunityStatus | undefined;
}

export interface RenewalsDetailsResponse {
  renewalId?: string | null;
  ingramOrderNumber?: string | null;
  ingramOrderDate?: string | null;
  expirationDate?: string | null;
  ingramPurchaseOrderNumber?: string | null;
  customerOrderNumber?: string | null;
  endCustomerOrderNumber?: string | null;
  renewalValue?: number | null;
  endUser?: string | null;
  vendor?: string | null;
  status?: "Ready to order" | "Quote pending" | "Notification sent" | "Future" | "Quote requested" | "Ordered" | "Quote closed-contract sales desk" | "Quote closed contact sales desk" | "Expired" | "Transition to new/upsell" | "Lost to competitior" | "Consolidated" | "Transitioned to cloud" | "Renewal went direct" | "EOL" | "End user out of business" | "Void" | "Other" | "Cancelled" | (string & {}) | null;
  endUserInfo?: RenewalEndUserInfo | null;
  referenceNumber?: RenewalReferenceNumber | null;
  products?: RenewalProduct[] | null;
  additionalAttributes?: RenewalAdditionalAttribute[] | null;
}

export interface RenewalsSearchRequest {
  status?: RenewalStatusFilter | undefined;
  dateType?: RenewalDateFilter | undefined;
  vendor?: string | undefined;
  endUser?: string | undefined;
}

export interface RenewalsSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  renewals?: RenewalSearchItem[] | null;
  nextPage?: string | null;
  previousPage?: string | null;
}

export interface ReturnsCreateRequest {
  list: readonly ReturnsCreateRequestList[];
}

export interface ReturnsCreateRequestList {
  invoiceNumber: string;
  invoiceDate: string;
  customerOrderNumber?: string | undefined;
  ingramPartNumber?: string | undefined;
  vendorPartNumber?: string | undefined;
  serialNumber?: string | undefined;
  quantity: number;
  primaryReason: string;
  secondaryReason: string;
  notes?: string | undefined;
  referenceNumber?: string | undefined;
  billToAddressId?: string | undefined;
  shipFromInfo: readonly ReturnsCreateRequestListShipFromInfo[];
  numberOfBoxes: number;
}

export interface ReturnsCreateRequestListShipFromInfo {
  companyName: string;
  contact: string;
  addressLine1: string;
  addressLine2?: string | undefined;
  addressLine3?: string | undefined;
  city: string;
  state: string;
  postalCode: string;
  countryCode: string;
  email: string;
  phoneNumber?: string | undefined;
}

export interface ReturnsCreateResponse {
  returnsClaims?: ReturnsCreateResponseReturnsClaim[] | null;
}

export interface ReturnsCreateResponseReturnsClaim {
  rmaClaimId?: string | null;
  caseRequestNumber?: string | null;
  referenceNumber?: string | null;
  createdOn?: string | null;
  type?: "Claim" | "Return" | (string & {}) | null;
  returnReason?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  quantity?: number | null;
  notes?: string | null;
  estimatedTotalValue?: number | null;
  credit?: number | null;
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  links?: Link[] | null;
}

export interface ReturnsDetailsResponse {
  typeOfDetails?: "Return" | "Claim" | (string & {}) | null;
  rmaClaimId?: string | null;
  caseRequestNumber?: string | null;
  createdOn?: string | null;
  returnReason?: string | null;
  referenceNumber?: string | null;
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  returnWarehouseAddress?: string | null;
  products?: ReturnsDetailsResponseProduct[] | null;
  subTotal?: number | null;
  tax?: number | null;
  additionalFees?: number | null;
  estimatedTotal?: number | null;
}

export interface ReturnsDetailsResponseProduct {
  ingramLineNumber?: string | null;
  description?: string | null;
  ingramPartNumber?: string | null;
  vendorPartNumber?: string | null;
  upc?: string | null;
  invoiceDate?: string | null;
  invoiceNumber?: string | null;
  customerOrderNumber?: string | null;
  quantity?: number | null;
  unitPrice?: number | null;
  extendedPrice?: number | null;
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
  returnBranch?: string | null;
  shipFromBranch?: string | null;
  requestDetails?: string | null;
  additionalDetails?: string | null;
}

export interface ReturnsSearchResponse {
  recordsFound?: number | null;
  pageSize?: number | null;
  pageNumber?: number | null;
  returnsClaims?: ReturnsSearchResponseReturnsClaim[] | null;
  nextPage?: string | null;
  previousPage?: string | null;
}

export interface ReturnsSearchResponseReturnsClaim {
  returnClaimId?: string | null;
  caseRequestNumber?: string | null;
  createdOn?: string | null;
  type?: "Claim" | "Return" | (string & {}) | null;
  returnReason?: string | null;
  referenceNumber?: string | null;
  estimatedTotalValue?: number | null;
  credit?: number | null;
  modifiedOn?: string | null;
  status?: "Open" | "Approved" | "Partially Approved" | "Denied" | "Voided" | (string & {}) | null;
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

export interface TokenRefusal {
  message?: string | null;
}

export interface ValidateQuoteLine {
  customerLineNumber?: string | null;
  ingramPartNumber?: string | null;
  quantity?: number | null;
  vmfAdditionalAttributesLines?: QuoteMandatoryAttribute[] | null;
  linesVendorMandatoryAttributes?: QuoteMandatoryAttribute[] | null;
}

export interface ValidateQuoteResponse {
  quoteNumber?: string | null;
  vendorName?: string | null;
  vmfAdditionalAttributes?: QuoteMandatoryAttribute[] | null;
  lines?: ValidateQuoteLine[] | null;
  quoteType?: number | null;
  vendorGroupName?: string | null;
  vendorQuoteNumber?: string | null;
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

/** What `AccesstokenApi.getAccesstoken` takes. */
export interface GetAccesstokenParams {
  grantType: "client_credentials" | (string & {});
  clientId: string;
  clientSecret: string;
}

/** What `ProductCatalogApi.postPriceandavailability` takes. */
export interface PostPriceandavailabilityParams extends PriceAndAvailabilityRequest {
  /** Default: true. */
  includeAvailability?: boolean | undefined;
  /** Default: true. */
  includePricing?: boolean | undefined;
  includeProductAttributes?: boolean | undefined;
}

/** What `ProductCatalogApi.getResellerV6Productsearch` takes. */
export interface GetResellerV6ProductsearchParams {
  /** Default: 1. */
  pageNumber?: number | undefined;
  /** Default: 25. */
  pageSize?: number | undefined;
  type?: "IM::physical" | "IM::digital" | "IM::any" | "IM::subscription" | (string & {}) | undefined;
  hasDiscounts?: string | undefined;
  vendor?: readonly string[] | undefined;
  vendorPartNumber?: readonly string[] | undefined;
  /** Default: "en". */
  acceptLanguage?: string | undefined;
  vendorNumber?: string | undefined;
  keyword?: readonly string[] | undefined;
  category?: string | undefined;
  skipAuthorisation?: string | undefined;
  groupName?: string | undefined;
  planID?: string | undefined;
  showGroupInfo?: boolean | undefined;
}

/**
 * What `ProductCatalogApi.getResellerV6Productdetailcmp` takes.
 * At least one of `planName`, `planId`, `vendorPartNumber` is needed.
 */
export interface GetResellerV6ProductdetailcmpParams {
  planName?: string | undefined;
  planId?: string | undefined;
  vendorPartNumber?: string | undefined;
}

/** What `ProductCatalogApi.getResellerV6Productdetail` takes. */
export interface GetResellerV6ProductdetailParams {
  /** Documented as at most 6 characters; a longer text draws a warning. */
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

/** What `QuotesApi.getQuotessearchV6` takes. */
export interface GetQuotessearchV6Params {
  ingramOrderDateBt?: readonly string[] | undefined;
  quoteNumber?: string | undefined;
  specialBidNumber?: string | undefined;
  endUserContact?: string | undefined;
  sortingOrder?: "asc" | "desc" | (string & {}) | undefined;
  sortBy?: "quoteNumber" | "createdDate" | "lastModifiedDate" | "expiryDate" | (string & {}) | undefined;
  pageSize?: number | undefined;
  /** Default: 1. */
  pageNumber?: number | undefined;
  vendorName?: string | undefined;
  quoteName?: string | undefined;
  status?: string | undefined;
  quoteCreateDateBt?: string | undefined;
}

/** What `QuotesApi.getResellersV6Quotes` takes. */
export interface GetResellersV6QuotesParams {
  quoteNumber: string;
}

/**
 * What `QuotesApi.quoteCreate` takes.
 * @deprecated Withdrawn from the published description.
 */
export interface QuoteCreateParams extends QuoteCreateRequest {}

/** What `QuotesApi.getResellerV6ValidateQuote` takes. */
export interface GetResellerV6ValidateQuoteParams {
  quoteNumber: string;
}

/** What `InvoicesApi.getResellersV6Invoicesearch` takes. */
export interface GetResellersV6InvoicesearchParams {
  paymentTermsNetDate?: string | undefined;
  invoiceDate?: string | undefined;
  invoiceDueDate?: string | undefined;
  orderDate?: string | undefined;
  orderFromDate?: string | undefined;
  orderToDate?: string | undefined;
  orderNumber?: string | undefined;
  deliveryNumber?: string | undefined;
  /** Documented as at most 11 characters; a longer text draws a warning. */
  invoiceNumber?: string | undefined;
  invoiceStatus?: string | undefined;
  invoiceType?: string | undefined;
  customerOrderNumber?: string | undefined;
  endCustomerOrderNumber?: string | undefined;
  specialBidNumber?: string | undefined;
  invoiceFromDueDate?: string | undefined;
  invoiceToDueDate?: string | undefined;
  invoiceFromDate?: string | undefined;
  invoiceToDate?: string | undefined;
  /** Default: 25. */
  pageSize?: number | undefined;
  /** Default: 1. */
  pageNumber?: number | undefined;
  /** At most 32 characters. */
  orderby?: string | undefined;
  /** At most 32 characters. */
  direction?: "asc" | "desc" | (string & {}) | undefined;
  /** At most 32 characters. */
  serialNumber?: string | undefined;
}

/** What `InvoicesApi.getInvoicedetailsV61` takes. */
export interface GetInvoicedetailsV61Params {
  /** Documented as at most 12 characters; a longer text draws a warning. */
  invoiceNumber: string;
  /** At most 32 characters. */
  customerType?: "invoice" | "order" | (string & {}) | undefined;
  includeSerialNumbers?: boolean | undefined;
}

/** What `RenewalsApi.postRenewalssearch` takes. */
export interface PostRenewalssearchParams extends RenewalsSearchRequest {
  customerOrderNumber?: string | undefined;
  ingramPurchaseOrderNumber?: string | undefined;
  serialNumber?: string | undefined;
  page?: string | undefined;
  size?: string | undefined;
  sort?: string | undefined;
}

/** What `RenewalsApi.getResellersV6Renewalsdetails` takes. */
export interface GetResellersV6RenewalsdetailsParams {
  renewalId: string;
}

/** What `DealsApi.getResellersV6Dealssearch` takes. */
export interface GetResellersV6DealssearchParams {
  endUser?: string | undefined;
  vendor?: string | undefined;
  dealId?: string | undefined;
  size?: number | undefined;
  page?: number | undefined;
}

/** What `DealsApi.getResellersV6Dealsdetails` takes. */
export interface GetResellersV6DealsdetailsParams {
  dealId: string;
  vendorName: string;
}

/** What `ReturnsApi.getResellersV6Returnssearch` takes. */
export interface GetResellersV6ReturnssearchParams {
  caseRequestNumber?: string | undefined;
  invoiceNumber?: string | undefined;
  returnClaimId?: string | undefined;
  referenceNumber?: string | undefined;
  ingramPartNumber?: string | undefined;
  vendorPartNumber?: string | undefined;
  returnStatusIn?: string | undefined;
  claimStatusIn?: string | undefined;
  createdOnBt?: string | undefined;
  modifiedOnBt?: string | undefined;
  returnReasonIn?: string | undefined;
  page?: string | undefined;
  size?: string | undefined;
  sort?: string | undefined;
  sortingColumnName?: string | undefined;
}

/** What `ReturnsApi.getResellersV6Returnsdetails` takes. */
export interface GetResellersV6ReturnsdetailsParams {
  caseRequestNumber: string;
}

/** What `ReturnsApi.postReturnscreate` takes. */
export interface PostReturnscreateParams extends ReturnsCreateRequest {}

/** What `FreightEstimateApi.postFreightestimate` takes. */
export interface PostFreightestimateParams extends FreightRequest {}

/** What `StockUpdateApi.resellersV1WebhooksAvailabilityupdatePost` takes. */
export interface ResellersV1WebhooksAvailabilityupdatePostParams extends AvailabilityAsyncNotificationRequest {
  targeturl: string;
  xHubSignature: string;
}

/** Parameters and answer of every operation, by the operation's id in the contract. */
export interface OperationTypes {
  "get-accesstoken": { params: GetAccesstokenParams; answer: AccesstokenResponse };
  "post-priceandavailability": { params: PostPriceandavailabilityParams; answer: PriceAndAvailabilityResponse };
  "get-reseller-v6-productsearch": { params: GetResellerV6ProductsearchParams; answer: ProductSearchResponse };
  "get-reseller-v6-productdetailcmp": { params: GetResellerV6ProductdetailcmpParams; answer: ProductDetailResponse };
  "get-reseller-v6-productdetail": { params: GetResellerV6ProductdetailParams; answer: ProductDetailResponse };
  "orderstatusevent": { params: ResellersV1WebhooksOrderstatuseventPostParams; answer: undefined };
  "post-createorder_v7": { params: PostCreateorderV7Params; answer: OrderCreateV7Response201 | OrderCreateV7Response };
  "post-createorder_v6": { params: PostCreateorderV6Params; answer: OrderCreateResponse };
  "put-ordermodify": { params: PutOrdermodifyParams; answer: OrderModifyResponse };
  "delete-ordercancel": { params: DeleteOrdercancelParams; answer: undefined };
  "get-orderdetails-v6.1": { params: GetOrderdetailsV61Params; answer: OrderDetailB2B };
  "get-resellers-v6-ordersearch": { params: GetResellersV6OrdersearchParams; answer: OrderSearchResponse | undefined };
  "vendor-required-info": { params: VendorRequiredInfoParams; answer: VendorRequiredInforesponse };
  "get-quotessearch_v6": { params: GetQuotessearchV6Params; answer: QuoteSearchResponse };
  "get-resellers-v6-quotes": { params: GetResellersV6QuotesParams; answer: QuoteDetailsResponse };
  /** @deprecated Withdrawn. */
  "quote_Create": { params: QuoteCreateParams; answer: QuoteCreateResponse | QuoteCreateWebhookResponse };
  "get-reseller-v6-validateQuote": { params: GetResellerV6ValidateQuoteParams; answer: ValidateQuoteResponse };
  "get-resellers-v6-invoicesearch": { params: GetResellersV6InvoicesearchParams; answer: InvoiceSearchResponse };
  "get-invoicedetails-v6.1": { params: GetInvoicedetailsV61Params; answer: InvoiceDetailsv61Response };
  "post-renewalssearch": { params: PostRenewalssearchParams; answer: RenewalsSearchResponse };
  "get-resellers-v6-renewalsdetails": { params: GetResellersV6RenewalsdetailsParams; answer: RenewalsDetailsResponse };
  "get-resellers-v6-dealssearch": { params: GetResellersV6DealssearchParams; answer: DealsSearchResponse };
  "get-resellers-v6-dealsdetails": { params: GetResellersV6DealsdetailsParams; answer: DealsDetailsResponse };
  "get-resellers-v6-returnssearch": { params: GetResellersV6ReturnssearchParams; answer: ReturnsSearchResponse };
  "get-resellers-v6-returnsdetails": { params: GetResellersV6ReturnsdetailsParams; answer: ReturnsDetailsResponse };
  "post-returnscreate": { params: PostReturnscreateParams; answer: ReturnsCreateResponse };
  "post-freightestimate": { params: PostFreightestimateParams; answer: FreightResponse };
  "availabilityupdate": { params: ResellersV1WebhooksAvailabilityupdatePostParams; answer: undefined };
}

/** The id of an operation. */
export type OperationId = keyof OperationTypes;
