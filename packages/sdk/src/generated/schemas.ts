// Made from contract/ by "npm run contract". Edit the contract instead of this file.
import type { ObjectSchema, Schema } from "../tables.js";

export const AccesstokenResponseSchema: ObjectSchema = {
  fields: {
    access_token: "s",
    token_type: "s",
    expires_in: "x",
  },
};

export const AdditionalAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
    attributeDescription: "s",
    attributeHint: "s",
    attributeRequired: "s",
    choices: [() => AdditionalAttributeSchema],
  },
};

export const LinkSchema: ObjectSchema = {
  fields: {
    topic: "s",
    href: "s",
    type: "s",
  },
};

export const StockUpdateResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    vendorName: "s",
    upcCode: "s",
    skuStatus: "s",
    backOrderFlag: "s",
    totalAvailability: "i",
    links: [LinkSchema],
  },
};

export const AvailabilityAsyncNotificationRequestSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "d",
    eventId: "s",
    resource: [StockUpdateResourceSchema],
  },
};

export const CreatedOrderShipmentSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    shipFromWarehouseId: "s",
    shipFromLocation: "s",
    freightAccountNumber: "s",
    signatureRequired: "b",
    shippingInstructions: "s",
  },
};

export const NameValueAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
  },
};

export const CreatedOrderLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramLineNumber: "s",
    customerLineNumber: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    globalSkuId: "s",
    vendorNumber: "s",
    vendorPartNumber: "s",
    unitPrice: "n",
    extendedUnitPrice: "n",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    specialBidNumber: "s",
    notes: "s",
    shipmentDetails: [CreatedOrderShipmentSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const OrderMiscellaneousChargeSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    chargeLineReference: "s",
    chargeDescription: "s",
    chargeAmount: "n",
  },
};

export const CreatedOrderRejectedLineSchema: ObjectSchema = {
  fields: {
    customerLinenumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantityOrdered: "i",
    rejectCode: "s",
    rejectReason: "s",
  },
};

export const CreatedOrderSchema: ObjectSchema = {
  fields: {
    numberOfLinesWithSuccess: "i",
    numberOfLinesWithError: "i",
    numberOfLinesWithWarning: "i",
    ingramOrderNumber: "s",
    ingramOrderDate: "d",
    notes: "s",
    orderType: "s",
    orderTotal: "n",
    freightCharges: "n",
    totalTax: "n",
    currencyCode: "s",
    lines: [CreatedOrderLineSchema],
    miscellaneousCharges: [OrderMiscellaneousChargeSchema],
    links: [LinkSchema],
    rejectedLineItems: [CreatedOrderRejectedLineSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const CreatedOrderEndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserId: "s",
    contact: "s",
    companyName: "s",
    name1: "s",
    name2: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const CreatedOrderShipToInfoSchema: ObjectSchema = {
  fields: {
    addressId: "s",
    contact: "s",
    companyName: "s",
    name1: "s",
    name2: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const DealsDetailsResponseEndUserInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    name1: "s",
    name2: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const DealsDetailsResponseProductSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    upc: "s",
    productDescription: "s",
    msrp: "n",
    extendedMSRP: "n",
    standardPrice: "n",
    approvedQuantity: "i",
    remainingQuantity: "i",
    comments: "s",
    specialConditions: "s",
    startDate: "d",
    expirationDate: "d",
    daysRemaining: "i",
  },
};

export const DealsDetailsResponseSchema: ObjectSchema = {
  fields: {
    dealId: "s",
    version: "s",
    endUser: "s",
    extendedMsrp: "n",
    vendor: "s",
    dealReceivedOn: "d",
    dealExpiryDate: "d",
    priceProtectionEndDate: "d",
    currencyCode: "s",
    endUserInfo: DealsDetailsResponseEndUserInfoSchema,
    products: [DealsDetailsResponseProductSchema],
  },
};

export const DealsSearchResponseDealSchema: ObjectSchema = {
  fields: {
    dealId: "s",
    version: "s",
    endUser: "s",
    vendor: "s",
    dealExpiryDate: "d",
    links: [LinkSchema],
  },
};

export const DealsSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    deals: [DealsSearchResponseDealSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const FreightRequestShipToAddressSchema: ObjectSchema = {
  fields: {
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
  },
};

export const FreightRequestLineSchema: ObjectSchema = {
  fields: {
    customerLineNumber: "s",
    ingramPartNumber: "s",
    quantity: "s",
    warehouseId: "s",
    carrierCode: "s",
  },
};

export const FreightRequestSchema: ObjectSchema = {
  fields: {
    billToAddressId: "s",
    shipToAddressId: "s",
    shipToAddress: FreightRequestShipToAddressSchema,
    lines: [FreightRequestLineSchema],
  },
  required: ["lines"],
};

export const FreightResponseFreightEstimateResponseDistributionCarrierListSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    shipVia: "s",
    carrierMode: "s",
    estimatedFreightCharge: "n",
    daysInTransit: "i",
  },
};

export const FreightResponseFreightEstimateResponseDistributionSchema: ObjectSchema = {
  fields: {
    shipFromBranchNumber: "s",
    carrierCode: "s",
    shipVia: "s",
    freightRate: "n",
    totalWeight: "n",
    transitDays: "i",
    carrierList: [FreightResponseFreightEstimateResponseDistributionCarrierListSchema],
  },
};

export const FreightResponseFreightEstimateResponseLineSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    warehouseId: "s",
    quantity: "i",
    unitPrice: "n",
    netAmount: "n",
  },
};

export const FreightResponseFreightEstimateResponseSchema: ObjectSchema = {
  fields: {
    currencyCode: "s",
    totalFreightAmount: "n",
    totalTaxAmount: "n",
    totalFees: "n",
    totalNetAmount: "n",
    grossAmount: "n",
    distribution: [FreightResponseFreightEstimateResponseDistributionSchema],
    lines: [FreightResponseFreightEstimateResponseLineSchema],
  },
};

export const FreightResponseSchema: ObjectSchema = {
  fields: {
    freightEstimateResponse: FreightResponseFreightEstimateResponseSchema,
  },
};

export const InvoiceAddressSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const InvoicePaymentTermsSchema: ObjectSchema = {
  fields: {
    paymentTermsCode: "s",
    paymentTermsDescription: "s",
    paymentTermsDueDate: "d",
  },
};

export const InvoiceSerialNumberSchema: ObjectSchema = {
  fields: {
    serialNumber: "s",
  },
};

export const InvoiceLineSchema: ObjectSchema = {
  fields: {
    ingramLineNumber: "s",
    customerLineNumber: "s",
    ingramPartNumber: "s",
    upc: "s",
    vendorPartNumber: "s",
    customerPartNumber: "s",
    vendorName: "s",
    productDescription: "s",
    unitWeight: "n",
    quantity: "i",
    unitPrice: "n",
    unitOfMeasure: "s",
    currencyCode: "s",
    extendedPrice: "n",
    taxPercentage: "n",
    taxRate: "n",
    taxAmount: "n",
    serialNumbers: [InvoiceSerialNumberSchema],
    quantityOrdered: "i",
    quantityShipped: "i",
  },
};

export const InvoiceFxRateSchema: ObjectSchema = {
  fields: {
    currencyCode: "s",
    companyCurrency: "s",
    invoiceCurrency: "s",
    currencyFxRate: "n",
  },
};

export const InvoiceLineCountsSchema: ObjectSchema = {
  fields: {
    productLineCount: "i",
    productLineTotalQuantity: "i",
  },
};

export const InvoiceMiscChargeSchema: ObjectSchema = {
  fields: {
    chargeDescription: "s",
    miscChargeLineCount: "i",
    miscChargeLineTotal: "n",
    chargeLineReference: "s",
    isNonMisc: "s",
  },
};

export const InvoiceTotalsSchema: ObjectSchema = {
  fields: {
    netInvoiceAmount: "n",
    discountAmount: "n",
    discountType: "s",
    totalTaxAmount: "n",
    invoicedAmountDue: "n",
    freightAmount: "n",
  },
};

export const InvoiceForeignTotalsSchema: ObjectSchema = {
  fields: {
    foreignCurrencyCode: "s",
    foreignCurrencyFxRate: "n",
    foreignTotalTaxableAmount: "n",
    foreignTotalTaxAmount: "n",
    foreignInvoiceAmountDue: "n",
  },
};

export const InvoiceSummarySchema: ObjectSchema = {
  fields: {
    lines: InvoiceLineCountsSchema,
    miscCharges: [InvoiceMiscChargeSchema],
    totals: InvoiceTotalsSchema,
    foreignFxTotals: InvoiceForeignTotalsSchema,
  },
};

export const InvoiceDetailsv61ResponseSchema: ObjectSchema = {
  fields: {
    invoiceNumber: "s",
    invoiceStatus: "s",
    invoiceDate: "d",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    orderNumber: "s",
    orderDate: "d",
    billToID: "s",
    invoiceType: "s",
    invoiceDueDate: "d",
    customerCountryCode: "s",
    customerNumber: "s",
    ingramOrderNumber: "s",
    notes: "s",
    paymentTermsInfo: InvoicePaymentTermsSchema,
    billToInfo: InvoiceAddressSchema,
    shipToInfo: InvoiceAddressSchema,
    endUserInfo: InvoiceAddressSchema,
    lines: [InvoiceLineSchema],
    fxRateInfo: InvoiceFxRateSchema,
    summary: InvoiceSummarySchema,
  },
};

export const InvoiceSearchItemSchema: ObjectSchema = {
  fields: {
    paymentTermsDueDate: "d",
    specialBidNumbers: ["s"],
    erpOrderNumber: "s",
    ingramOrderNumber: "s",
    invoiceNumber: "s",
    invoiceType: "s",
    invoiceStatus: "s",
    invoiceDate: "d",
    invoiceDueDate: "d",
    invoicedAmountDue: "n",
    invoicedAmountPaid: "n",
    currencyCode: "s",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    orderCreateDate: "d",
    invoiceAmountInclTax: "n",
    forgntotalamount: "n",
    gstInvoiceNumber: "s",
    isfseccenabled: "b",
    purchaseType: "s",
  },
};

export const InvoiceSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    invoices: [InvoiceSearchItemSchema],
    nextPage: "s",
  },
};

export const ModifiedOrderShipmentSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    freightAccountNumber: "s",
  },
};

export const ModifiedOrderLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramLineNumber: "s",
    lineNumber: "s",
    customerLineNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    shipmentDetails: ModifiedOrderShipmentSchema,
    additionalAttributes: [NameValueAttributeSchema],
    notes: "s",
  },
};

export const ModifiedOrderRejectedLineSchema: ObjectSchema = {
  fields: {
    ingramLineNumber: "s",
    customerLineNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantityOrdered: "i",
    rejectCode: "s",
    rejectReason: "s",
  },
};

export const ModifiedOrderShipToInfoSchema: ObjectSchema = {
  fields: {
    addressId: "s",
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const OrderAddressSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const OrderCreateEndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserId: "s",
    contact: "s",
    companyName: "s",
    name1: "s",
    name2: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { contact: 70, companyName: 40, addressLine1: 70, addressLine2: 70, addressLine3: 70, city: 25, state: 3, postalCode: 10, countryCode: 10 },
};

export const OrderCreateSerialInfoSchema: ObjectSchema = {
  fields: {
    dateofPurchase: "d",
    shipDate: "d",
    primarySerialNumber: "s",
    secondarySerialNumber: "s",
  },
};

export const OrderCreateWarrantyInfoSchema: ObjectSchema = {
  fields: {
    directLineLink: "s",
    warrantyLineLink: "s",
    hardwareLineLink: "s",
    serialInfo: [OrderCreateSerialInfoSchema],
  },
  maxLength: { directLineLink: 25 },
};

export const OrderCreateLineEndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserType: "s",
    endUserId: "s",
    addressSequenceNumber: "s",
    contactId: "s",
    contact: "s",
    companyName: "s",
    name1: "s",
    name2: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { endUserId: 10, name1: 35, countryCode: 3, phoneNumber: 30, email: 241 },
};

export const OrderCreateLineSchema: ObjectSchema = {
  fields: {
    customerLineNumber: "s",
    ingramPartNumber: "s",
    customerPartNumber: "s",
    quantity: "i",
    specialBidNumber: "s",
    notes: "s",
    unitPrice: "n",
    endUserPrice: "n",
    additionalAttributes: [NameValueAttributeSchema],
    warrantyInfo: [OrderCreateWarrantyInfoSchema],
    endUserInfo: [OrderCreateLineEndUserInfoSchema],
  },
  maxLength: { customerLineNumber: 3, ingramPartNumber: 18, specialBidNumber: 36 },
};

export const OrderCreateResellerInfoSchema: ObjectSchema = {
  fields: {
    resellerId: "s",
    companyName: "s",
    contact: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { companyName: 40, addressLine1: 70, addressLine2: 70, addressLine3: 70, city: 25, state: 3, postalCode: 10, countryCode: 10 },
};

export const OrderCreateVmfSchema: ObjectSchema = {
  fields: {
    vendAuthNumber: "s",
  },
};

export const OrderCreateShipToInfoSchema: ObjectSchema = {
  fields: {
    addressId: "s",
    contact: "s",
    companyName: "s",
    name1: "s",
    name2: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { addressId: 10, contact: 70, companyName: 40, addressLine1: 70, addressLine2: 70, addressLine3: 70, city: 25, state: 3, postalCode: 10, countryCode: 10 },
};

export const OrderCreateShipmentDetailsSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    freightAccountNumber: "s",
    shipComplete: "s",
    requestedDeliveryDate: "d",
    signatureRequired: "b",
    shippingInstructions: "s",
  },
  maxLength: { carrierCode: 10, shipComplete: -1, shippingInstructions: 132 },
};

export const OrderCreateRequestSchema: ObjectSchema = {
  fields: {
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    billToAddressId: "s",
    specialBidNumber: "s",
    notes: "s",
    acceptBackOrder: "b",
    resellerInfo: OrderCreateResellerInfoSchema,
    vmf: OrderCreateVmfSchema,
    shipToInfo: OrderCreateShipToInfoSchema,
    endUserInfo: OrderCreateEndUserInfoSchema,
    lines: [OrderCreateLineSchema],
    shipmentDetails: OrderCreateShipmentDetailsSchema,
    additionalAttributes: [NameValueAttributeSchema],
  },
  required: ["customerOrderNumber"],
  maxLength: { customerOrderNumber: 35, billToAddressId: 10 },
  omitEmpty: ["resellerInfo", "vmf", "shipToInfo", "endUserInfo", "shipmentDetails"],
};

export const OrderCreateResponseSchema: ObjectSchema = {
  fields: {
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    billToAddressId: "s",
    specialBidNumber: "s",
    orderSplit: "b",
    processedPartially: "b",
    purchaseOrderTotal: "n",
    resellerInfo: OrderAddressSchema,
    shipToInfo: CreatedOrderShipToInfoSchema,
    endUserInfo: CreatedOrderEndUserInfoSchema,
    orders: [CreatedOrderSchema],
  },
};

export const OrderCreateV7OptionAttributeSchema: ObjectSchema = {
  fields: {
    attributename: "s",
    attributeValue: "s",
  },
};

export const OrderCreateV7AttributeOptionSchema: ObjectSchema = {
  fields: {
    attributeValue: "s",
    attributeDescription: "s",
    choices: [OrderCreateV7OptionAttributeSchema],
  },
};

export const OrderCreateV7BillingPeriodSchema: ObjectSchema = {
  fields: {
    type: "s",
    duration: "i",
  },
};

export const OrderCreateV7EndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserId: "s",
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { companyName: 40, addressLine1: 70, addressLine2: 70, city: 25, state: 3, postalCode: 10, countryCode: 10 },
};

export const OrderCreateV7SubscriptionPeriodSchema: ObjectSchema = {
  fields: {
    type: "s",
    duration: "i",
    startDate: "s",
    endDateAlignmentType: "s",
    subscriptionId: "s",
  },
};

export const OrderCreateV7VendorAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
    attributeDescription: "s",
    attributeHint: "s",
    choices: [OrderCreateV7AttributeOptionSchema],
  },
};

export const OrderCreateV7VendorAttributesSchema: ObjectSchema = {
  fields: {
    vendorName: "s",
    productId: "s",
    additionalAttributes: [OrderCreateV7VendorAttributeSchema],
  },
};

export const OrderCreateV7LineEndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserId: "s",
    endUserType: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    contact: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { endUserId: 10, phoneNumber: 30, email: 241 },
};

export const OrderCreateV7SerialInfoSchema: ObjectSchema = {
  fields: {
    dateOfPurchase: "s",
    shipDate: "s",
    primarySerialNumber: "s",
    secondarySerialNumber: "s",
  },
  maxLength: { dateOfPurchase: 8, shipDate: 8 },
};

export const OrderCreateV7WarrantyInfoSchema: ObjectSchema = {
  fields: {
    hardwareLineLink: "s",
    warrantyLineLink: "s",
    directLineLink: "s",
    serialInfo: [OrderCreateV7SerialInfoSchema],
  },
  maxLength: { directLineLink: 25 },
};

export const OrderCreateV7LineSchema: ObjectSchema = {
  fields: {
    customerLineNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantity: "i",
    unitPrice: "n",
    specialBidNumber: "s",
    endUserPrice: "n",
    notes: "s",
    resourceId: "s",
    planid: "s",
    subscriptionPeriod: [OrderCreateV7SubscriptionPeriodSchema],
    billingPeriod: [OrderCreateV7BillingPeriodSchema],
    margin: "n",
    endCustomerPrice: "n",
    vriAdditionalAttributes: [OrderCreateV7VendorAttributesSchema],
    endUserInfo: [OrderCreateV7LineEndUserInfoSchema],
    additionalAttributes: [NameValueAttributeSchema],
    warrantyInfo: OrderCreateV7WarrantyInfoSchema,
    vmfAdditionalAttributesLines: [NameValueAttributeSchema],
  },
  maxLength: { customerLineNumber: 3, ingramPartNumber: 18, specialBidNumber: 36 },
  omitEmpty: ["warrantyInfo"],
};

export const OrderCreateV7ResellerInfoSchema: ObjectSchema = {
  fields: {
    resellerId: "s",
    companyName: "s",
    contact: "s",
    addressLine1: "s",
    addressLine2: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { companyName: 40, postalCode: 10, countryCode: 10 },
};

export const OrderCreateV7ShipToInfoSchema: ObjectSchema = {
  fields: {
    addressId: "s",
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    email: "s",
    shippingNotes: "s",
    phoneNumber: "s",
  },
  maxLength: { addressId: 10, contact: 70, companyName: 40, addressLine1: 70, addressLine2: 70, city: 25, state: 3, countryCode: 10 },
};

export const OrderCreateV7ShipmentDetailsSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    requestedDeliveryDate: "s",
    shipComplete: "s",
    shippingInstructions: "s",
    freightAccountNumber: "s",
    signatureRequired: "b",
  },
  maxLength: { carrierCode: 10, requestedDeliveryDate: 8, shipComplete: -1, shippingInstructions: 132 },
};

export const OrderCreateV7RequestSchema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    notes: "s",
    billToAddressId: "s",
    specialBidNumber: "s",
    acceptBackOrder: "b",
    vendAuthNumber: "s",
    resellerInfo: OrderCreateV7ResellerInfoSchema,
    endUserInfo: OrderCreateV7EndUserInfoSchema,
    shipToInfo: OrderCreateV7ShipToInfoSchema,
    shipmentDetails: OrderCreateV7ShipmentDetailsSchema,
    additionalAttributes: [NameValueAttributeSchema],
    vmfAdditionalAttributes: [NameValueAttributeSchema],
    vmfVendorAdditionalAttributes: [OrderCreateV7VendorAttributesSchema],
    vriAdditionalAttributes: [OrderCreateV7VendorAttributesSchema],
    lines: [OrderCreateV7LineSchema],
  },
  maxLength: { quoteNumber: 35, customerOrderNumber: 18, endCustomerOrderNumber: 18 },
  omitEmpty: ["resellerInfo", "endUserInfo", "shipToInfo", "shipmentDetails"],
};

export const OrderCreatedShipToInfoSchema: ObjectSchema = {
  fields: {
    addressId: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
  },
};

export const OrderCreatedEndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserId: "s",
    addressSequenceNumber: "s",
    contactId: "s",
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const OrderCreatedShipmentSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    shipFromWarehouseId: "s",
    shipFromLocation: "s",
  },
};

export const OrderCreatedWarrantyInfoSchema: ObjectSchema = {
  fields: {
    hardwareLineLink: "s",
    warrantyLineLink: "s",
    directLineLink: "s",
  },
};

export const OrderCreatedLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramLineNumber: "s",
    customerLineNumber: "s",
    lineType: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    globalSkuId: "s",
    vendorNumber: "s",
    unitPrice: "n",
    extendedUnitPrice: "n",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    notes: "s",
    shipmentDetails: [OrderCreatedShipmentSchema],
    endUserInfo: OrderCreatedEndUserInfoSchema,
    warrantyInfo: OrderCreatedWarrantyInfoSchema,
  },
};

export const OrderCreatedOrderSchema: ObjectSchema = {
  fields: {
    numberOfLinesWithSuccess: "i",
    numberOfLinesWithError: "i",
    numberOfLinesWithWarning: "i",
    ingramOrderNumber: "s",
    ingramOrderDate: "d",
    notes: "s",
    orderType: "s",
    orderTotal: "n",
    freightCharges: "n",
    totalTax: "n",
    currencyCode: "s",
    lines: [OrderCreatedLineSchema],
    miscellaneousCharges: [OrderMiscellaneousChargeSchema],
    links: [LinkSchema],
  },
};

export const OrderCreatedResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    billToAddressId: "s",
    orderSplit: "b",
    processedPartially: "b",
    purchaseOrderTotal: "n",
    resellerInfo: OrderAddressSchema,
    shipToInfo: OrderCreatedShipToInfoSchema,
    endUserInfo: OrderCreatedEndUserInfoSchema,
    orders: [OrderCreatedOrderSchema],
  },
};

export const OrderCreateV7ResponseSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "d",
    eventId: "s",
    eventType: "s",
    resource: OrderCreatedResourceSchema,
  },
};

export const OrderCreateV7Response201Schema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    confirmationNumber: "s",
    message: "s",
  },
};

export const OrderDateRangeSchema: ObjectSchema = {
  fields: {
    startDate: "d",
    endDate: "d",
  },
};

export const OrderSerialNumberSchema: ObjectSchema = {
  fields: {
    serialNumber: "s",
  },
};

export const OrderDetailPackageSchema: ObjectSchema = {
  fields: {
    trackingNumber: "s",
    trackingUrl: "s",
    packageWeight: "n",
    cartonNumber: "s",
    quantityInBox: "i",
    serialNumbers: [OrderSerialNumberSchema],
  },
};

export const OrderDetailCarrierSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    quantity: "i",
    shippedDate: "d",
    estimatedDeliveryDate: "d",
    deliveredDate: "d",
    carrierPickupDate: "d",
    trackingDetails: [OrderDetailPackageSchema],
  },
};

export const OrderDetailShipmentSchema: ObjectSchema = {
  fields: {
    quantity: "i",
    deliveryNumber: "s",
    estimatedShipDate: "d",
    shippedDate: "d",
    estimatedDeliveryDate: "d",
    shipFromWarehouseId: "s",
    shipFromLocation: "s",
    invoiceNumber: "s",
    invoiceDate: "d",
    carrierDetails: [OrderDetailCarrierSchema],
  },
};

export const OrderDetailContractSchema: ObjectSchema = {
  fields: {
    contractDescription: "s",
    contractNumber: "s",
    contractStatus: "s",
    contractStartDate: "d",
    contractEndDate: "d",
    contractDuration: "s",
  },
};

export const OrderDetailSubscriptionSchema: ObjectSchema = {
  fields: {
    subscriptionId: "s",
    subscriptionTerm: "s",
    renewalTerm: "s",
    billingModel: "s",
    subcriptionStartDate: "d",
    subcriptionEndDate: "d",
  },
};

export const OrderDetailLicenseSchema: ObjectSchema = {
  fields: {
    licenseNumber: ["s"],
    licenseStartDate: "d",
    licenseEndDate: "d",
    description: "s",
    quantity: "i",
  },
};

export const OrderDetailServiceContractSchema: ObjectSchema = {
  fields: {
    contractInfo: OrderDetailContractSchema,
    subscriptions: OrderDetailSubscriptionSchema,
    licenseInfo: OrderDetailLicenseSchema,
  },
};

export const OrderDetailEstimatedShipSchema: ObjectSchema = {
  fields: {
    shipDateType: "s",
    shipDateRange: OrderDateRangeSchema,
    shipSource: "s",
    shipDescription: "s",
    shipDate: "d",
  },
};

export const OrderDetailEstimatedDeliverySchema: ObjectSchema = {
  fields: {
    deliveryDateType: "s",
    deliveryDateRange: OrderDateRangeSchema,
    deliverySource: "s",
    deliveryDescription: "s",
    deliveryDate: "d",
  },
};

export const OrderDetailEstimateSchema: ObjectSchema = {
  fields: {
    ship: OrderDetailEstimatedShipSchema,
    delivery: OrderDetailEstimatedDeliverySchema,
  },
};

export const OrderDetailScheduleLineSchema: ObjectSchema = {
  fields: {
    lineNumber: "s",
    scheduleLineDate: "d",
    requestedQuantity: "i",
    confirmedQuantity: "i",
    goodsIssueDate: "d",
  },
};

export const OrderDetailMultipleShipmentSchema: ObjectSchema = {
  fields: {
    lineNumber: "s",
    requestedQuantity: "i",
    confirmedQuantity: "i",
    dateType: "s",
    dateRange: OrderDateRangeSchema,
    source: "s",
    description: "s",
    date: "d",
    deliveryDate: "d",
  },
};

export const OrderDetailLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramOrderLineNumber: "s",
    vendorSalesOrderLineNumber: "s",
    customerLineNumber: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    vendorName: "s",
    partDescription: "s",
    unitWeight: "n",
    weightUom: "s",
    unitPrice: "n",
    upcCode: "s",
    extendedPrice: "n",
    taxAmount: "n",
    currencyCode: "s",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    specialBidNumber: "s",
    requestedDeliverydate: "d",
    promisedDeliveryDate: "d",
    backOrderETADate: "d",
    lineNotes: "s",
    shipmentDetails: [OrderDetailShipmentSchema],
    serviceContractInfo: OrderDetailServiceContractSchema,
    additionalAttributes: [NameValueAttributeSchema],
    links: [LinkSchema],
    estimatedDates: [OrderDetailEstimateSchema],
    scheduleLines: [OrderDetailScheduleLineSchema],
    multipleShipments: [OrderDetailMultipleShipmentSchema],
    defaultCarrierName: "s",
  },
};

export const OrderDetailB2BSchema: ObjectSchema = {
  fields: {
    ingramOrderNumber: "s",
    ingramOrderDate: "d",
    orderType: "s",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    webOrderId: "s",
    vendorSalesOrderNumber: "s",
    ingramPurchaseOrderNumber: "s",
    orderStatus: "s",
    orderTotal: "n",
    orderSubTotal: "n",
    freightCharges: "n",
    currencyCode: "s",
    totalWeight: "n",
    totalTax: "n",
    totalFees: "n",
    paymentTerms: "s",
    notes: "s",
    billToInfo: OrderAddressSchema,
    shipToInfo: OrderAddressSchema,
    endUserInfo: OrderAddressSchema,
    lines: [OrderDetailLineSchema],
    miscellaneousCharges: [OrderMiscellaneousChargeSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const OrderModifyLineSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    ingramLineNumber: "s",
    customerLineNumber: "s",
    addUpdateDeleteLine: "s",
    quantity: "i",
    notes: "s",
  },
  maxLength: { ingramPartNumber: 18, ingramLineNumber: 6, customerLineNumber: 6, notes: 132 },
};

export const OrderModifyShipToInfoSchema: ObjectSchema = {
  fields: {
    addressId: "s",
    contact: "s",
    companyName: "s",
    name1: "s",
    name2: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
  maxLength: { addressId: 10, contact: 40, companyName: 40, name1: 40, name2: 40, addressLine1: 60, addressLine2: 40, addressLine3: 40, city: 25, state: 3, postalCode: 10, countryCode: 3, phoneNumber: 30, email: 241 },
};

export const OrderModifyRequestSchema: ObjectSchema = {
  fields: {
    notes: "s",
    shipToInfo: OrderModifyShipToInfoSchema,
    lines: [OrderModifyLineSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
  maxLength: { notes: 132 },
  omitEmpty: ["shipToInfo"],
};

export const OrderModifyResponseSchema: ObjectSchema = {
  fields: {
    ingramOrderNumber: "s",
    orderNumber: "s",
    changeDescription: "s",
    orderModifiedDate: "d",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    orderTotal: "n",
    notes: "s",
    orderSubTotal: "n",
    freightCharges: "n",
    totalTax: "n",
    orderStatus: "s",
    billToAddressId: "s",
    shipToInfo: ModifiedOrderShipToInfoSchema,
    lines: [ModifiedOrderLineSchema],
    rejectedLineItems: [ModifiedOrderRejectedLineSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const OrderSearchSubOrderSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    subOrderTotal: "n",
    subOrderStatus: "s",
    links: [LinkSchema],
  },
};

export const OrderSearchOrderSchema: ObjectSchema = {
  fields: {
    ingramOrderNumber: "s",
    ingramOrderDate: "d",
    customerOrderNumber: "s",
    vendorSalesOrderNumber: "s",
    vendorName: "s",
    endUserCompanyName: "s",
    orderTotal: "n",
    orderStatus: "s",
    subOrders: [OrderSearchSubOrderSchema],
    links: [LinkSchema],
  },
};

export const OrderSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    orders: [OrderSearchOrderSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const OrderStatusPackageSchema: ObjectSchema = {
  fields: {
    cartonNumber: "s",
    quantityInbox: "i",
    trackingNumber: "s",
  },
  omitEmpty: ["quantityInbox"],
};

export const OrderStatusShipmentSchema: ObjectSchema = {
  fields: {
    shipmentDate: "d",
    shipFromWarehouseId: "s",
    warehouseName: "s",
    carrierCode: "s",
    carrierName: "s",
    packageDetails: [OrderStatusPackageSchema],
  },
};

export const OrderStatusLineSchema: ObjectSchema = {
  fields: {
    LineNumber: "s",
    ingramLineNumber: "s",
    subOrderNumber: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    requestedQuantity: "i",
    shippedQuantity: "i",
    backorderedQuantity: "i",
    shipmentDetails: [OrderStatusShipmentSchema],
    serialNumberDetails: [OrderSerialNumberSchema],
  },
};

export const OrderStatusResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    orderNumber: "s",
    customerOrderNumber: "s",
    orderEntryTimeStamp: "d",
    lines: [OrderStatusLineSchema],
    links: [LinkSchema],
  },
};

export const OrderStatusAsyncNotificationRequestSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "d",
    eventId: "s",
    resource: [OrderStatusResourceSchema],
  },
};

export const PriceAndAvailabilityRequestAvailabilityByWarehouseSchema: ObjectSchema = {
  fields: {
    availabilityByWarehouseId: "s",
    availabilityForAllLocation: "b",
  },
};

export const PriceAndAvailabilityRequestProductSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    customerPartNumber: "s",
    upc: "s",
    quantityRequested: "s",
    planID: "s",
    additionalAttributes: [NameValueAttributeSchema],
  },
  exactlyOneOf: ["ingramPartNumber", "vendorPartNumber", "customerPartNumber", "upc", "planID"],
};

export const PriceAndAvailabilityRequestSchema: ObjectSchema = {
  fields: {
    showAvailableDiscounts: "b",
    showReserveInventoryDetails: "b",
    specialBidNumber: "s",
    availabilityByWarehouse: [PriceAndAvailabilityRequestAvailabilityByWarehouseSchema],
    products: [PriceAndAvailabilityRequestProductSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
  required: ["products"],
  maxItems: { products: 50 },
};

export const PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfoSchema: ObjectSchema = {
  fields: {
    quantity: "i",
    etaDate: "d",
  },
};

export const PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseSchema: ObjectSchema = {
  fields: {
    location: "s",
    warehouseId: "s",
    quantityAvailable: "i",
    quantityBackordered: "i",
    quantityBackorderedEta: "d",
    quantityOnOrder: "i",
    backOrderInfo: [PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfoSchema],
  },
};

export const PriceAndAvailabilityResponseItemPricingSchema: ObjectSchema = {
  fields: {
    currencyCode: "s",
    retailPrice: "n",
    mapPrice: "n",
    customerPrice: "n",
    specialBidPricingAvailable: "b",
    webDiscountsAvailable: "b",
  },
};

export const PriceAndAvailabilityResponseItemAvailabilitySchema: ObjectSchema = {
  fields: {
    available: "b",
    totalAvailability: "i",
    availabilityByWarehouse: [PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseSchema],
    pricing: PriceAndAvailabilityResponseItemPricingSchema,
  },
};

export const PriceAndAvailabilityResponseItemReserveInventoryDetailSchema: ObjectSchema = {
  fields: {
    quantityReserved: "i",
    quantityAvailable: "i",
    effectivedate: "d",
    expirydate: "d",
  },
};

export const PriceAndAvailabilityResponseItemDiscountSpecialPricingSchema: ObjectSchema = {
  fields: {
    discountType: "s",
    specialBidNumer: "s",
    specialBidNumber: "s",
    specialPricingDiscount: "n",
    specialPricingEffectiveDate: "d",
    specialPricingExpirationDate: "d",
    specialPricingAvailableQuantity: "i",
    specialPricingMinQuantity: "i",
    governmentDiscountType: "s",
    governmentDiscountedCustomerPrice: "n",
  },
};

export const PriceAndAvailabilityResponseItemDiscountQuantityDiscountSchema: ObjectSchema = {
  fields: {
    conditionType: "s",
    currencyCode: "s",
    currencyType: "s",
    quantity: "i",
    amount: "n",
  },
};

export const PriceAndAvailabilityResponseItemDiscountSchema: ObjectSchema = {
  fields: {
    specialPricing: [PriceAndAvailabilityResponseItemDiscountSpecialPricingSchema],
    quantityDiscounts: [PriceAndAvailabilityResponseItemDiscountQuantityDiscountSchema],
  },
};

export const PriceAndAvailabilityResponseItemServiceFeeSchema: ObjectSchema = {
  fields: {
    conditionType: "s",
    description: "s",
    amount: "n",
    endDate: "d",
    currencyCode: "s",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceGroupSchema: ObjectSchema = {
  fields: {
    groupName: "s",
    groupDescription: "s",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceBillingPeriodSchema: ObjectSchema = {
  fields: {
    billingPeriodUnit: "s",
    billingPeriod: "i",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriodSchema: ObjectSchema = {
  fields: {
    subscriptionPeriodUnit: "s",
    subscriptionPeriod: "i",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceOptionResourcePricingSchema: ObjectSchema = {
  fields: {
    name: "s",
    quantity: "s",
    msrp: "n",
    unitPrice: "n",
    margin: "n",
    currencyCode: "s",
    subscriptionPeriod: "s",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountVolumeDiscountSchema: ObjectSchema = {
  fields: {
    currencyCode: "s",
    quantity: "s",
    msrp: "n",
    unitPrice: "n",
    margin: "n",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSpecialPricingSchema: ObjectSchema = {
  fields: {
    currencyCode: "s",
    discount: "n",
    discountType: "s",
    discountQtyLimit: "i",
    discountExpiryDate: "d",
    vendorProgramName: "s",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSchema: ObjectSchema = {
  fields: {
    volumeDiscounts: [PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountVolumeDiscountSchema],
    specialPricing: [PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSpecialPricingSchema],
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceOptionFeeSchema: ObjectSchema = {
  fields: {
    price: "n",
    type: "s",
    msrp: "n",
    code: "s",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceOptionSchema: ObjectSchema = {
  fields: {
    resourceId: "s",
    resourceUId: "s",
    resourceName: "s",
    vendorPartNumber: "s",
    minUnits: "n",
    maxUnits: "n",
    recurringpricemodel: "s",
    unitOfMeasure: "s",
    resourcePricing: [PriceAndAvailabilityResponseItemSubscriptionPriceOptionResourcePricingSchema],
    discounts: [PriceAndAvailabilityResponseItemSubscriptionPriceOptionDiscountSchema],
    fees: [PriceAndAvailabilityResponseItemSubscriptionPriceOptionFeeSchema],
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceSchema: ObjectSchema = {
  fields: {
    index: "i",
    planId: "s",
    planUId: "s",
    planName: "s",
    planDescription: "s",
    groups: [PriceAndAvailabilityResponseItemSubscriptionPriceGroupSchema],
    billingPeriod: PriceAndAvailabilityResponseItemSubscriptionPriceBillingPeriodSchema,
    subscriptionPeriod: [PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriodSchema],
    options: [PriceAndAvailabilityResponseItemSubscriptionPriceOptionSchema],
  },
};

export const PriceAndAvailabilityResponseItemSchema: ObjectSchema = {
  fields: {
    index: "i",
    productStatusCode: "s",
    productStatusMessage: "s",
    errorCode: "s",
    errorMessage: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    extendedVendorPartNumber: "s",
    customerPartNumber: "s",
    upc: "s",
    partNumberType: "s",
    vendorNumber: "s",
    vendorName: "s",
    description: "s",
    productClass: "s",
    uom: "s",
    productStatus: "s",
    acceptBackOrder: "b",
    productAuthorized: "b",
    returnableProduct: "b",
    endUserInfoRequired: "b",
    govtSpecialPriceAvailable: "b",
    govtProgramType: "s",
    govtEndUserType: "s",
    availability: PriceAndAvailabilityResponseItemAvailabilitySchema,
    reserveInventoryDetails: [PriceAndAvailabilityResponseItemReserveInventoryDetailSchema],
    pricing: PriceAndAvailabilityResponseItemPricingSchema,
    discounts: [PriceAndAvailabilityResponseItemDiscountSchema],
    bundlePartIndicator: "b",
    serviceFees: [PriceAndAvailabilityResponseItemServiceFeeSchema],
    subscriptionPrice: [PriceAndAvailabilityResponseItemSubscriptionPriceSchema],
  },
};

export const PriceAndAvailabilityResponseSchema: Schema = [PriceAndAvailabilityResponseItemSchema];

export const ProductDetailResponseIndicatorSchema: ObjectSchema = {
  fields: {
    hasWarranty: "b",
    isNewProduct: "b",
    HasReturnLimits: "b",
    IsBackOrderAllowed: "b",
    isShippedFromPartner: "b",
    isReplacementProduct: "b",
    replacementType: "s",
    isDirectship: "b",
    isDownloadable: "b",
    isDigitalType: "b",
    skuType: "s",
    hasStdSpecialPrice: "b",
    hasAcopSpecialPrice: "b",
    hasAcopQuantityBreak: "b",
    hasStdWebDiscount: "b",
    hasAcopWebDiscount: "b",
    hasSpecialBid: "b",
    isExportableToCountry: "b",
    isDiscontinuedProduct: "b",
    isRefurbishedProduct: "b",
    isRefurbished: "b",
    isReturnableProduct: "b",
    isIngramShip: "b",
    isEnduserRequired: "b",
    isHeavyWeight: "b",
    hasLtl: "b",
    isClearanceProduct: "b",
    hasBundle: "b",
    isOversizeProduct: "b",
    isPreorderProduct: "b",
    isLicenseProduct: "b",
    isDirectshipOrderable: "b",
    isServiceSku: "b",
    isConfigurable: "b",
  },
};

export const ProductDetailResponseCiscoFieldSchema: ObjectSchema = {
  fields: {
    productSubGroup: "s",
    serviceProgramName: "s",
    itemCatalogCategory: "s",
    configurationIndicator: "s",
    internalBusinessEntity: "s",
    itemType: "s",
    globalListPrice: "s",
  },
};

export const ProductDetailResponseTechnicalSpecificationSchema: ObjectSchema = {
  fields: {
    headerName: "s",
    attributeName: "s",
    attributeValue: "s",
    attributeDisplay: "s",
  },
};

export const ProductDetailResponseAdditionalInformationProductWeightSchema: ObjectSchema = {
  fields: {
    plantId: "s",
    weight: "n",
    weightUnit: "s",
  },
};

export const ProductDetailResponseAdditionalInformationSchema: ObjectSchema = {
  fields: {
    productWeight: [ProductDetailResponseAdditionalInformationProductWeightSchema],
    isBulkFreight: "b",
    height: "n",
    width: "n",
    length: "n",
    netWeight: "n",
    dimensionUnit: "s",
  },
};

export const ProductDetailResponseSubscriptionDetailGroupSchema: ObjectSchema = {
  fields: {
    groupName: "s",
    groupDescription: "s",
  },
};

export const ProductDetailResponseSubscriptionDetailSubscriptionPeriodSchema: ObjectSchema = {
  fields: {
    subscriptionPeriodUnit: "s",
    subscriptionPeriod: "i",
  },
};

export const ProductDetailResponseSubscriptionDetailBillingPeriodSchema: ObjectSchema = {
  fields: {
    billingPeriodUnit: "s",
    billingPeriod: "i",
  },
};

export const ProductDetailResponseSubscriptionDetailOptionSchema: ObjectSchema = {
  fields: {
    resourceId: "s",
    resourceName: "s",
    vendorPartNumber: "s",
    minUnits: "n",
    maxUnits: "n",
    dependsOn: "s",
  },
};

export const ProductDetailResponseSubscriptionDetailSchema: ObjectSchema = {
  fields: {
    planId: "s",
    planName: "s",
    planDescription: "s",
    groups: [ProductDetailResponseSubscriptionDetailGroupSchema],
    subscriptionPeriod: [ProductDetailResponseSubscriptionDetailSubscriptionPeriodSchema],
    billingPeriod: ProductDetailResponseSubscriptionDetailBillingPeriodSchema,
    options: [ProductDetailResponseSubscriptionDetailOptionSchema],
    links: [LinkSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const ProductDetailResponseSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    productAuthorized: "b",
    description: "s",
    productDetailDescription: "s",
    upc: "s",
    productCategory: "s",
    productSubcategory: "s",
    vendorName: "s",
    vendorNumber: "s",
    productStatusCode: "s",
    productClass: "s",
    customerPartNumber: "s",
    indicators: ProductDetailResponseIndicatorSchema,
    ciscoFields: ProductDetailResponseCiscoFieldSchema,
    technicalSpecifications: [ProductDetailResponseTechnicalSpecificationSchema],
    warrantyInformation: ["s"],
    additionalInformation: ProductDetailResponseAdditionalInformationSchema,
    subscriptionDetails: [ProductDetailResponseSubscriptionDetailSchema],
  },
};

export const ProductSearchResponseCatalogSchema: ObjectSchema = {
  fields: {
    description: "s",
    category: "s",
    subCategory: "s",
    productType: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    upcCode: "s",
    vendorName: "s",
    endUserRequired: "b",
    hasDiscounts: "b",
    type: "s",
    discontinued: "b",
    newProduct: "b",
    directShip: "b",
    hasWarranty: "b",
    links: [LinkSchema],
    extraDescription: "s",
    replacementSku: "s",
    authorizedToPurchase: "b",
  },
};

export const ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummarySchema: ObjectSchema = {
  fields: {
    subscriptionPeriodUnit: "s",
    subscriptionPeriod: "i",
  },
};

export const ProductSearchResponseSubscriptionCatalogPlanSchema: ObjectSchema = {
  fields: {
    planId: "s",
    planName: "s",
    planDescription: "s",
    subscriptionPeriodSummary: [ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummarySchema],
    links: [LinkSchema],
  },
};

export const ProductSearchResponseSubscriptionCatalogSchema: ObjectSchema = {
  fields: {
    groupName: "s",
    groupDescription: "s",
    numberOfPlans: "i",
    link: "s",
    plans: [ProductSearchResponseSubscriptionCatalogPlanSchema],
  },
};

export const ProductSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    catalog: [ProductSearchResponseCatalogSchema],
    subscriptionCatalog: [ProductSearchResponseSubscriptionCatalogSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const QuoteBillDetailSchema: ObjectSchema = {
  fields: {
    type: "s",
    unit: "s",
    frequency: "i",
    unitValue: "s",
  },
};

export const QuoteCreateEndUserInfoSchema: ObjectSchema = {
  fields: {
    companyName: "s",
    contact: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    email: "s",
    phoneNumber: "s",
  },
};

export const QuoteCreateProductSchema: ObjectSchema = {
  fields: {
    customerLineNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantity: "s",
    specialBid: "s",
    lineLevelNotes: "s",
    pricingType: "s",
  },
};

export const QuoteCreateRequestSchema: ObjectSchema = {
  fields: {
    quoteName: "s",
    firstname: "s",
    lastname: "s",
    CustomerContact: "s",
    quoteExpiryDate: "s",
    customerNeed: "s",
    endUserInfo: QuoteCreateEndUserInfoSchema,
    dealId: "s",
    pricingType: "s",
    sendQuoteCopy: "s",
    products: [QuoteCreateProductSchema],
  },
  maxLength: { CustomerContact: 64 },
};

export const QuoteCreateResponseSchema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    message: "s",
  },
};

export const QuoteCreatedResellerInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    email: "s",
    phoneNumber: "s",
    customerNumber: "s",
  },
};

export const QuoteCreatedEndUserInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    email: "s",
    phoneNumber: "s",
    postalCode: "s",
    marketSegment: "s",
  },
};

export const QuoteCreatedPriceSchema: ObjectSchema = {
  fields: {
    quotePrice: "n",
    msrp: "n",
    extendedMsrp: "n",
    extendedQuotePrice: "n",
    discountOffList: "n",
  },
};

export const QuoteCreatedProductSchema: ObjectSchema = {
  fields: {
    quoteProductGuid: "s",
    lineNumber: "s",
    quantity: "i",
    notes: "s",
    ean: "s",
    coo: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    description: "s",
    weight: "n",
    weightUom: "s",
    isSuggestionProduct: "b",
    vpnCategory: "s",
    quoteProductsSupplierPartAuxiliaryId: "s",
    vendorName: "s",
    terms: "s",
    price: QuoteCreatedPriceSchema,
  },
};

export const QuoteCreatedResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    message: "s",
    reason: "s",
    quoteName: "s",
    quoteNumber: "s",
    quoteGuid: "s",
    revision: "s",
    ingramQuoteDate: "d",
    lastModifiedDate: "d",
    ingramQuoteExpiryDate: "d",
    currencyCode: "s",
    specialBidId: "s",
    specialBidEffectiveDate: "d",
    specialBidExpirationDate: "d",
    status: "s",
    closingReason: "s",
    dateClosed: "d",
    customerNeed: "s",
    proposedSolution: "s",
    introPreamble: "s",
    purchaseInstructions: "s",
    legalTerms: "s",
    resellerInfo: QuoteCreatedResellerInfoSchema,
    endUserInfo: QuoteCreatedEndUserInfoSchema,
    products: [QuoteCreatedProductSchema],
    productsCount: "i",
    extendedMsrpTotal: "n",
    quantityTotal: "i",
    extendedQuotePriceTotal: "n",
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const QuoteCreateWebhookResponseSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "d",
    eventId: "s",
    eventType: "s",
    rejectedSkus: "x",
    resource: QuoteCreatedResourceSchema,
  },
};

export const QuoteResellerInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    email: "s",
    phoneNumber: "s",
    customerNumber: "s",
  },
};

export const QuoteEndUserInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    email: "s",
    phoneNumber: "s",
    postalCode: "s",
    marketSegment: "s",
  },
};

export const QuoteShippingInfoSchema: ObjectSchema = {
  fields: {
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    email: "s",
    phoneNumber: "s",
    postalCode: "s",
    shpToGstinNumber: "s",
  },
};

export const QuoteExtraFeeSchema: ObjectSchema = {
  fields: {
    extraFeesDescription: "s",
    extraFeesAmount: "n",
  },
};

export const QuoteProductDiscountSchema: ObjectSchema = {
  fields: {
    type: "s",
    amount: "n",
    expirationDate: "d",
    description: "s",
    avaliableQunatity: "i",
    minimumQuantity: "i",
    bidNumber: "s",
    bidVersion: "s",
    validFrom: "d",
    validTo: "d",
    discountOffList: "n",
  },
};

export const QuoteProductPriceSchema: ObjectSchema = {
  fields: {
    quotePrice: "n",
    msrp: "n",
    extendedMsrp: "n",
    extendedQuotePrice: "n",
    remainingQuantityExtendedMsrp: "n",
    remainingQuantityExtendedQuotePrice: "n",
    discountOffList: "n",
    type: "s",
    recurringPriceModel: "s",
    unitOfMeasure: "s",
    tax: "n",
    extrafees: "n",
    extraFeesDetails: [QuoteExtraFeeSchema],
    discounts: [QuoteProductDiscountSchema],
  },
};

export const QuoteProductSchema: ObjectSchema = {
  fields: {
    quoteProductGuid: "s",
    lineNumber: "s",
    quantity: "i",
    remainingQuoteQty: "i",
    minimumOrderAllowedQty: "i",
    notes: "s",
    ean: "s",
    coo: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    description: "s",
    weight: "n",
    weightUom: "s",
    isSuggestionProduct: "b",
    vpnCategory: "s",
    quoteProductsSupplierPartAuxiliaryId: "s",
    vendorName: "s",
    terms: "s",
    planDescription: "s",
    isSubscription: "b",
    resellerMargin: "s",
    requestedStartDate: "d",
    startDate: "d",
    endDate: "d",
    serialNumber: "s",
    price: QuoteProductPriceSchema,
    billDetails: [QuoteBillDetailSchema],
  },
};

export const QuoteDetailsResponseSchema: ObjectSchema = {
  fields: {
    quoteName: "s",
    quoteNumber: "s",
    quoteGuid: "s",
    revision: "s",
    ingramQuoteDate: "d",
    lastModifiedDate: "d",
    ingramQuoteExpiryDate: "d",
    currencyCode: "s",
    specialBidId: "s",
    specialBidEffectiveDate: "d",
    specialBidExpirationDate: "d",
    vendorQuoteNumber: "s",
    isPartialOrderAllowed: "b",
    status: "s",
    statusReason: "s",
    closingReason: "s",
    dateClosed: "d",
    customerNeed: "s",
    proposedSolution: "s",
    introPreamble: "s",
    purchaseInstructions: "s",
    legalTerms: "s",
    quoteType: "s",
    leaseInfo: "s",
    leasingInstructions: "s",
    imWarehouse: "s",
    imWarehouseGstNumber: "s",
    paymentTermsName: "s",
    resellerInfo: QuoteResellerInfoSchema,
    endUserInfo: QuoteEndUserInfoSchema,
    shippingInfo: QuoteShippingInfoSchema,
    products: [QuoteProductSchema],
    productsCount: "i",
    extendedMsrpTotal: "n",
    quantityTotal: "i",
    extraFeesTotal: "n",
    extraFeesTotalDetails: [QuoteExtraFeeSchema],
    taxTotal: "n",
    extendedQuotePriceTotal: "n",
    freightAmount: "n",
    totalQuoteAmount: "n",
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const QuoteMandatoryAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
    attributeDescription: "s",
  },
};

export const QuoteSearchItemSchema: ObjectSchema = {
  fields: {
    quoteGuid: "s",
    quoteName: "s",
    quoteNumber: "s",
    revision: "s",
    currencyCode: "s",
    endUserContact: "s",
    specialBidNumber: "s",
    quoteTotal: "n",
    quoteStatus: "s",
    ingramQuoteDate: "d",
    lastModifiedDate: "d",
    ingramQuoteExpiryDate: "d",
    endUserName: "s",
    vendor: "s",
    createdBy: "s",
    quoteType: "s",
    links: [LinkSchema],
  },
};

export const QuoteSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    quotes: [QuoteSearchItemSchema],
    nextPage: "s",
    prevPage: "s",
  },
};

export const RenewalAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    attributeDescription: "s",
    attributeValue: "s",
    startDate: "d",
    expirationDate: "d",
    isConsolidated: "s",
  },
};

export const RenewalDateRangeSchema: ObjectSchema = {
  fields: {
    customStartDate: "s",
    customEndDate: "s",
  },
};

export const RenewalDateFilterSchema: ObjectSchema = {
  fields: {
    startDate: RenewalDateRangeSchema,
    endDate: RenewalDateRangeSchema,
    invoiceDate: RenewalDateRangeSchema,
    expirationDate: RenewalDateRangeSchema,
  },
};

export const RenewalEndUserInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    name1: "s",
    name2: "s",
    companyName: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    addressLine4: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    phoneNumber: "s",
    email: "s",
  },
};

export const RenewalOpportunityStatusSchema: ObjectSchema = {
  fields: {
    value: "s",
    subStatus: "s",
  },
};

export const RenewalProductSchema: ObjectSchema = {
  fields: {
    ingramLineNumber: "s",
    productDescription: "s",
    vendorPartNumber: "s",
    ingramPartNumber: "s",
    manufacturerPartNumber: "s",
    quantity: "i",
    unitPrice: "n",
    isConsolidated: "s",
  },
};

export const RenewalReferenceNumberSchema: ObjectSchema = {
  fields: {
    notificationId: "s",
    quoteNumber: "s",
  },
};

export const RenewalSearchItemSchema: ObjectSchema = {
  fields: {
    renewalId: "s",
    customerOrderNumber: "s",
    referenceNumber: "s",
    endUser: "s",
    vendor: "s",
    expirationDate: "d",
    renewalValue: "n",
    status: "s",
    links: [LinkSchema],
  },
};

export const RenewalStatusFilterSchema: ObjectSchema = {
  fields: {
    OpporutinyStatus: RenewalOpportunityStatusSchema,
  },
};

export const RenewalsDetailsResponseSchema: ObjectSchema = {
  fields: {
    renewalId: "s",
    ingramOrderNumber: "s",
    ingramOrderDate: "d",
    expirationDate: "d",
    ingramPurchaseOrderNumber: "s",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    renewalValue: "n",
    endUser: "s",
    vendor: "s",
    status: "s",
    endUserInfo: RenewalEndUserInfoSchema,
    referenceNumber: RenewalReferenceNumberSchema,
    products: [RenewalProductSchema],
    additionalAttributes: [RenewalAdditionalAttributeSchema],
  },
};

export const RenewalsSearchRequestSchema: ObjectSchema = {
  fields: {
    status: RenewalStatusFilterSchema,
    dateType: RenewalDateFilterSchema,
    vendor: "s",
    endUser: "s",
  },
};

export const RenewalsSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    renewals: [RenewalSearchItemSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const ReturnsCreateRequestListShipFromInfoSchema: ObjectSchema = {
  fields: {
    companyName: "s",
    contact: "s",
    addressLine1: "s",
    addressLine2: "s",
    addressLine3: "s",
    city: "s",
    state: "s",
    postalCode: "s",
    countryCode: "s",
    email: "s",
    phoneNumber: "s",
  },
  required: ["companyName", "contact", "addressLine1", "city", "state", "postalCode", "countryCode", "email"],
};

export const ReturnsCreateRequestListSchema: ObjectSchema = {
  fields: {
    invoiceNumber: "s",
    invoiceDate: "d",
    customerOrderNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    serialNumber: "s",
    quantity: "i",
    primaryReason: "s",
    secondaryReason: "s",
    notes: "s",
    referenceNumber: "s",
    billToAddressId: "s",
    shipFromInfo: [ReturnsCreateRequestListShipFromInfoSchema],
    numberOfBoxes: "i",
  },
  required: ["invoiceNumber", "invoiceDate", "quantity", "primaryReason", "secondaryReason", "shipFromInfo", "numberOfBoxes"],
};

export const ReturnsCreateRequestSchema: ObjectSchema = {
  fields: {
    list: [ReturnsCreateRequestListSchema],
  },
  required: ["list"],
};

export const ReturnsCreateResponseReturnsClaimSchema: ObjectSchema = {
  fields: {
    rmaClaimId: "s",
    caseRequestNumber: "s",
    referenceNumber: "s",
    createdOn: "d",
    type: "s",
    returnReason: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantity: "i",
    notes: "s",
    estimatedTotalValue: "n",
    credit: "n",
    status: "s",
    links: [LinkSchema],
  },
};

export const ReturnsCreateResponseSchema: ObjectSchema = {
  fields: {
    returnsClaims: [ReturnsCreateResponseReturnsClaimSchema],
  },
};

export const ReturnsDetailsResponseProductSchema: ObjectSchema = {
  fields: {
    ingramLineNumber: "s",
    description: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    upc: "s",
    invoiceDate: "d",
    invoiceNumber: "s",
    customerOrderNumber: "s",
    quantity: "i",
    unitPrice: "n",
    extendedPrice: "n",
    status: "s",
    returnBranch: "s",
    shipFromBranch: "s",
    requestDetails: "s",
    additionalDetails: "s",
  },
};

export const ReturnsDetailsResponseSchema: ObjectSchema = {
  fields: {
    typeOfDetails: "s",
    rmaClaimId: "s",
    caseRequestNumber: "s",
    createdOn: "d",
    returnReason: "s",
    referenceNumber: "s",
    status: "s",
    returnWarehouseAddress: "s",
    products: [ReturnsDetailsResponseProductSchema],
    subTotal: "n",
    tax: "n",
    additionalFees: "n",
    estimatedTotal: "n",
  },
};

export const ReturnsSearchResponseReturnsClaimSchema: ObjectSchema = {
  fields: {
    returnClaimId: "s",
    caseRequestNumber: "s",
    createdOn: "d",
    type: "s",
    returnReason: "s",
    referenceNumber: "s",
    estimatedTotalValue: "n",
    credit: "n",
    modifiedOn: "d",
    status: "s",
    links: [LinkSchema],
  },
};

export const ReturnsSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    returnsClaims: [ReturnsSearchResponseReturnsClaimSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const ValidateQuoteLineSchema: ObjectSchema = {
  fields: {
    customerLineNumber: "s",
    ingramPartNumber: "s",
    quantity: "i",
    vmfAdditionalAttributesLines: [QuoteMandatoryAttributeSchema],
    linesVendorMandatoryAttributes: [QuoteMandatoryAttributeSchema],
  },
};

export const ValidateQuoteResponseSchema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    vendorName: "s",
    vmfAdditionalAttributes: [QuoteMandatoryAttributeSchema],
    lines: [ValidateQuoteLineSchema],
    quoteType: "i",
    vendorGroupName: "s",
    vendorQuoteNumber: "s",
    vendorMasterNumber: "s",
  },
};

export const VendorRequiredInfoMessageSchema: ObjectSchema = {
  fields: {
    id: "s",
    traceId: "s",
    type: "s",
    message: "s",
  },
};

export const VendorRequiredInfoProductSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    planID: "s",
  },
};

export const VendorRequiredInfoRequestSchema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    products: [VendorRequiredInfoProductSchema],
  },
};

export const VmfVriAdditionalAttributeContainerSchema: ObjectSchema = {
  fields: {
    vendorName: "s",
    productId: "s",
    additionalAttributes: [AdditionalAttributeSchema],
  },
};

export const VendorRequiredInforesponseItemSchema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    planId: "s",
    planName: "s",
    responseMessages: [VendorRequiredInfoMessageSchema],
    vmfAdditionalAttributes: [VmfVriAdditionalAttributeContainerSchema],
    vriAdditionalAttributes: [VmfVriAdditionalAttributeContainerSchema],
  },
};

export const VendorRequiredInforesponseSchema: Schema = [VendorRequiredInforesponseItemSchema];
