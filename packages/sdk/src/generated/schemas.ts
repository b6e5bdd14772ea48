// Made from contract/ by "npm run contract". Edit the contract instead of this file.
import type { ObjectSchema, Schema } from "../tables.js";

export const AccesstokenResponseSchema: ObjectSchema = {
  fields: {
    access_token: "s",
    token_type: "s",
    expires_in: "s",
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

export const AvailabilityAsyncNotificationRequestResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    vendorName: "s",
    upcCode: "s",
    skuStatus: "s",
    backOrderFlag: "s",
    totalAvailability: "s",
    links: [LinkSchema],
  },
};

export const AvailabilityAsyncNotificationRequestSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "s",
    eventId: "s",
    resource: [AvailabilityAsyncNotificationRequestResourceSchema],
  },
  required: ["customerOrderNumber"],
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
    startDate: "s",
    expirationDate: "s",
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
    dealReceivedOn: "s",
    dealExpiryDate: "s",
    priceProtectionEndDate: "s",
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
    dealExpiryDate: "s",
    links: LinkSchema,
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
};

export const FreightResponseFreightEstimateResponseDistributionCarrierListSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    shipVia: "s",
    carrierMode: "s",
    estimatedFreightCharge: "s",
    daysInTransit: "s",
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

export const NameValueAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
  },
};

export const OrderCreateRequestResellerInfoSchema: ObjectSchema = {
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
    phoneNumber: "i",
    email: "s",
  },
  maxLength: { companyName: 40, addressLine1: 70, addressLine2: 70, addressLine3: 70, city: 25, state: 3, postalCode: 10, countryCode: 10 },
};

export const OrderCreateRequestVmfSchema: ObjectSchema = {
  fields: {
    vendAuthNumber: "s",
  },
};

export const OrderCreateRequestShipToInfoSchema: ObjectSchema = {
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

export const OrderCreateRequestEndUserInfoSchema: ObjectSchema = {
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

export const OrderCreateRequestLineWarrantyInfoSerialInfoSchema: ObjectSchema = {
  fields: {
    dateofPurchase: "d",
    shipDate: "d",
    primarySerialNumber: "s",
    secondarySerialNumber: "s",
  },
};

export const OrderCreateRequestLineWarrantyInfoSchema: ObjectSchema = {
  fields: {
    directLineLink: "s",
    warrantyLineLink: "s",
    hardwareLineLink: "s",
    serialInfo: [OrderCreateRequestLineWarrantyInfoSerialInfoSchema],
  },
  maxLength: { directLineLink: 25 },
};

export const OrderCreateRequestLineEndUserInfoSchema: ObjectSchema = {
  fields: {
    endUserType: "s",
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
    phoneNumber: "n",
    email: "s",
  },
  maxLength: { endUserId: 10, name1: 35, countryCode: 3, email: 241 },
};

export const OrderCreateRequestLineSchema: ObjectSchema = {
  fields: {
    customerLineNumber: "s",
    ingramPartNumber: "s",
    quantity: "i",
    specialBidNumber: "s",
    notes: "s",
    unitPrice: "n",
    endUserPrice: "n",
    additionalAttributes: [NameValueAttributeSchema],
    warrantyInfo: [OrderCreateRequestLineWarrantyInfoSchema],
    endUserInfo: [OrderCreateRequestLineEndUserInfoSchema],
  },
  maxLength: { customerLineNumber: 3, ingramPartNumber: 18, specialBidNumber: 36 },
};

export const OrderCreateRequestShipmentDetailSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    freightAccountNumber: "s",
    shipComplete: "s",
    requestedDeliveryDate: "d",
    signatureRequired: "b",
    shippingInstructions: "s",
  },
  maxLength: { carrierCode: 10, shipComplete: 1, shippingInstructions: 132 },
};

export const OrderCreateRequestSchema: ObjectSchema = {
  fields: {
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    billToAddressId: "s",
    specialBidNumber: "s",
    notes: "s",
    acceptBackOrder: "b",
    resellerInfo: OrderCreateRequestResellerInfoSchema,
    vmf: OrderCreateRequestVmfSchema,
    shipToInfo: OrderCreateRequestShipToInfoSchema,
    endUserInfo: OrderCreateRequestEndUserInfoSchema,
    lines: [OrderCreateRequestLineSchema],
    shipmentDetails: OrderCreateRequestShipmentDetailSchema,
    additionalAttributes: [NameValueAttributeSchema],
  },
  required: ["customerOrderNumber"],
  maxLength: { customerOrderNumber: 35, billToAddressId: 10 },
};

export const OrderCreateResponseShipToInfoSchema: ObjectSchema = {
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

export const OrderCreateResponseEndUserInfoSchema: ObjectSchema = {
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

export const OrderCreateResponseOrderLineShipmentDetailSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    shipFromWarehouseId: "s",
    shipFromLocation: "s",
    freightAccountNumber: "s",
    signatureRequired: "s",
    shippingInstructions: "s",
  },
};

export const OrderCreateResponseOrderLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramLineNumber: "s",
    customerLineNumber: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    unitPrice: "n",
    extendedUnitPrice: "n",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    specialBidNumber: "s",
    notes: "s",
    shipmentDetails: [OrderCreateResponseOrderLineShipmentDetailSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const OrderCreateResponseOrderMiscellaneousChargeSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    chargeLineReference: "s",
    chargeDescription: "s",
    chargeAmount: "n",
  },
};

export const OrderCreateResponseOrderRejectedLineItemSchema: ObjectSchema = {
  fields: {
    customerLinenumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantityOrdered: "i",
    rejectCode: "s",
    rejectReason: "s",
  },
};

export const OrderCreateResponseOrderSchema: ObjectSchema = {
  fields: {
    numberOfLinesWithSuccess: "i",
    numberOfLinesWithError: "i",
    numberOfLinesWithWarning: "i",
    ingramOrderNumber: "s",
    ingramOrderDate: "s",
    notes: "s",
    orderType: "s",
    orderTotal: "n",
    freightCharges: "n",
    totalTax: "n",
    currencyCode: "s",
    lines: [OrderCreateResponseOrderLineSchema],
    miscellaneousCharges: [OrderCreateResponseOrderMiscellaneousChargeSchema],
    links: [LinkSchema],
    rejectedLineItems: [OrderCreateResponseOrderRejectedLineItemSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
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
    shipToInfo: OrderCreateResponseShipToInfoSchema,
    endUserInfo: OrderCreateResponseEndUserInfoSchema,
    orders: [OrderCreateResponseOrderSchema],
  },
};

export const OrderCreateV7RequestResellerInfoSchema: ObjectSchema = {
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

export const OrderCreateV7RequestEndUserInfoSchema: ObjectSchema = {
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

export const OrderCreateV7RequestShipToInfoSchema: ObjectSchema = {
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

export const OrderCreateV7RequestShipmentDetailSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    requestedDeliveryDate: "s",
    shipComplete: "s",
    shippingInstructions: "s",
    freightAccountNumber: "s",
    signatureRequired: "b",
  },
  maxLength: { carrierCode: 10, requestedDeliveryDate: 8, shipComplete: 1, shippingInstructions: 132 },
};

export const OrderCreateV7RequestVmfVendorAdditionalAttributeAdditionalAttributeChoiceChoiceSchema: ObjectSchema = {
  fields: {
    attributename: "s",
    attributeValue: "s",
  },
};

export const OrderCreateV7RequestVmfVendorAdditionalAttributeAdditionalAttributeChoiceSchema: ObjectSchema = {
  fields: {
    attributeValue: "s",
    attributeDescription: "s",
    choices: [OrderCreateV7RequestVmfVendorAdditionalAttributeAdditionalAttributeChoiceChoiceSchema],
  },
};

export const OrderCreateV7RequestVmfVendorAdditionalAttributeAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
    attributeDescription: "s",
    attributeHint: "s",
    choices: [OrderCreateV7RequestVmfVendorAdditionalAttributeAdditionalAttributeChoiceSchema],
  },
};

export const OrderCreateV7RequestVmfVendorAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    vendorName: "s",
    productId: "s",
    additionalAttributes: [OrderCreateV7RequestVmfVendorAdditionalAttributeAdditionalAttributeSchema],
  },
};

export const OrderCreateV7RequestVriAdditionalAttributeAdditionalAttributeChoiceChoiceSchema: ObjectSchema = {
  fields: {
    attributename: "s",
    attributeValue: "s",
  },
};

export const OrderCreateV7RequestVriAdditionalAttributeAdditionalAttributeChoiceSchema: ObjectSchema = {
  fields: {
    attributeValue: "s",
    attributeDescription: "s",
    choices: [OrderCreateV7RequestVriAdditionalAttributeAdditionalAttributeChoiceChoiceSchema],
  },
};

export const OrderCreateV7RequestVriAdditionalAttributeAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
    attributeDescription: "s",
    attributeHint: "s",
    choices: [OrderCreateV7RequestVriAdditionalAttributeAdditionalAttributeChoiceSchema],
  },
};

export const OrderCreateV7RequestVriAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    vendorName: "s",
    productId: "s",
    additionalAttributes: [OrderCreateV7RequestVriAdditionalAttributeAdditionalAttributeSchema],
  },
};

export const OrderCreateV7RequestLineSubscriptionPeriodSchema: ObjectSchema = {
  fields: {
    type: "s",
    duration: "i",
    startDate: "s",
    endDateAlignmentType: "s",
    subscriptionId: "s",
  },
};

export const OrderCreateV7RequestLineBillingPeriodSchema: ObjectSchema = {
  fields: {
    type: "s",
    duration: "i",
  },
};

export const OrderCreateV7RequestLineVriAdditionalAttributeAdditionalAttributeChoiceChoiceSchema: ObjectSchema = {
  fields: {
    attributename: "s",
    attributeValue: "s",
  },
};

export const OrderCreateV7RequestLineVriAdditionalAttributeAdditionalAttributeChoiceSchema: ObjectSchema = {
  fields: {
    attributeValue: "s",
    attributeDescription: "s",
    choices: [OrderCreateV7RequestLineVriAdditionalAttributeAdditionalAttributeChoiceChoiceSchema],
  },
};

export const OrderCreateV7RequestLineVriAdditionalAttributeAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    attributeName: "s",
    attributeValue: "s",
    attributeDescription: "s",
    attributeHint: "s",
    choices: [OrderCreateV7RequestLineVriAdditionalAttributeAdditionalAttributeChoiceSchema],
  },
};

export const OrderCreateV7RequestLineVriAdditionalAttributeSchema: ObjectSchema = {
  fields: {
    vendorName: "s",
    productId: "s",
    additionalAttributes: [OrderCreateV7RequestLineVriAdditionalAttributeAdditionalAttributeSchema],
  },
};

export const OrderCreateV7RequestLineEndUserInfoSchema: ObjectSchema = {
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

export const OrderCreateV7RequestLineWarrantyInfoSerialInfoSchema: ObjectSchema = {
  fields: {
    dateOfPurchase: "s",
    shipDate: "s",
    primarySerialNumber: "s",
    secondarySerialNumber: "s",
  },
  maxLength: { dateOfPurchase: 8, shipDate: 8 },
};

export const OrderCreateV7RequestLineWarrantyInfoSchema: ObjectSchema = {
  fields: {
    hardwareLineLink: "s",
    warrantyLineLink: "s",
    directLineLink: "s",
    serialInfo: [OrderCreateV7RequestLineWarrantyInfoSerialInfoSchema],
  },
  maxLength: { directLineLink: 25 },
};

export const OrderCreateV7RequestLineSchema: ObjectSchema = {
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
    subscriptionPeriod: [OrderCreateV7RequestLineSubscriptionPeriodSchema],
    billingPeriod: [OrderCreateV7RequestLineBillingPeriodSchema],
    margin: "n",
    endCustomerPrice: "n",
    vriAdditionalAttributes: [OrderCreateV7RequestLineVriAdditionalAttributeSchema],
    endUserInfo: [OrderCreateV7RequestLineEndUserInfoSchema],
    additionalAttributes: [NameValueAttributeSchema],
    warrantyInfo: OrderCreateV7RequestLineWarrantyInfoSchema,
    vmfAdditionalAttributesLines: [NameValueAttributeSchema],
  },
  maxLength: { customerLineNumber: 3, ingramPartNumber: 18, specialBidNumber: 36 },
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
    resellerInfo: OrderCreateV7RequestResellerInfoSchema,
    endUserInfo: OrderCreateV7RequestEndUserInfoSchema,
    shipToInfo: OrderCreateV7RequestShipToInfoSchema,
    shipmentDetails: OrderCreateV7RequestShipmentDetailSchema,
    additionalAttributes: [NameValueAttributeSchema],
    vmfAdditionalAttributes: [NameValueAttributeSchema],
    vmfVendorAdditionalAttributes: [OrderCreateV7RequestVmfVendorAdditionalAttributeSchema],
    vriAdditionalAttributes: [OrderCreateV7RequestVriAdditionalAttributeSchema],
    lines: [OrderCreateV7RequestLineSchema],
  },
  maxLength: { quoteNumber: 35, customerOrderNumber: 18, endCustomerOrderNumber: 18 },
};

export const OrderCreateV7ResponseResourceShipToInfoSchema: ObjectSchema = {
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

export const OrderCreateV7ResponseResourceOrderLineShipmentDetailSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    shipFromWarehouseId: "s",
    shipFromLocation: "s",
  },
};

export const OrderCreateV7ResponseResourceOrderLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramLineNumber: "s",
    customerLineNumber: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    unitPrice: "n",
    extendedUnitPrice: "n",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    notes: "s",
    shipmentDetails: [OrderCreateV7ResponseResourceOrderLineShipmentDetailSchema],
  },
};

export const OrderCreateV7ResponseResourceOrderSchema: ObjectSchema = {
  fields: {
    numberOfLinesWithSuccess: "i",
    numberOfLinesWithError: "i",
    numberOfLinesWithWarning: "i",
    ingramOrderNumber: "s",
    ingramOrderDate: "s",
    notes: "s",
    orderType: "s",
    orderTotal: "n",
    freightCharges: "n",
    totalTax: "n",
    currencyCode: "s",
    lines: [OrderCreateV7ResponseResourceOrderLineSchema],
    links: [LinkSchema],
  },
};

export const OrderCreateV7ResponseResourceSchema: ObjectSchema = {
  fields: {
    customerOrderNumber: "s",
    billToAddressId: "s",
    orderSplit: "b",
    processedPartially: "b",
    purchaseOrderTotal: "n",
    shipToInfo: OrderCreateV7ResponseResourceShipToInfoSchema,
    orders: [OrderCreateV7ResponseResourceOrderSchema],
  },
};

export const OrderCreateV7ResponseSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "s",
    eventId: "s",
    eventType: "s",
    resource: OrderCreateV7ResponseResourceSchema,
  },
};

export const OrderCreateV7Response201Schema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    confirmationNumber: "s",
    message: "s",
  },
};

export const OrderDetailB2BBillToInfoSchema: ObjectSchema = {
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

export const OrderDetailB2BShipToInfoSchema: ObjectSchema = {
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

export const OrderDetailB2BEndUserInfoSchema: ObjectSchema = {
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

export const OrderDetailB2BLineShipmentDetailCarrierDetailTrackingDetailSerialNumberSchema: ObjectSchema = {
  fields: {
    serialNumber: "s",
  },
};

export const OrderDetailB2BLineShipmentDetailCarrierDetailTrackingDetailSchema: ObjectSchema = {
  fields: {
    trackingNumber: "s",
    trackingUrl: "s",
    packageWeight: "s",
    cartonNumber: "s",
    quantityInBox: "s",
    serialNumbers: [OrderDetailB2BLineShipmentDetailCarrierDetailTrackingDetailSerialNumberSchema],
  },
};

export const OrderDetailB2BLineShipmentDetailCarrierDetailSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    quantity: "i",
    shippedDate: "s",
    estimatedDeliveryDate: "s",
    deliveredDate: "s",
    carrierPickupDate: "s",
    trackingDetails: [OrderDetailB2BLineShipmentDetailCarrierDetailTrackingDetailSchema],
  },
};

export const OrderDetailB2BLineShipmentDetailSchema: ObjectSchema = {
  fields: {
    quantity: "i",
    deliveryNumber: "s",
    estimatedShipDate: "s",
    shippedDate: "s",
    estimatedDeliveryDate: "s",
    shipFromWarehouseId: "s",
    shipFromLocation: "s",
    invoiceNumber: "s",
    invoiceDate: "s",
    carrierDetails: [OrderDetailB2BLineShipmentDetailCarrierDetailSchema],
  },
};

export const OrderDetailB2BLineServiceContractInfoContractInfoSchema: ObjectSchema = {
  fields: {
    contractDescription: "s",
    contractNumber: "s",
    contractStatus: "s",
    contractStartDate: "s",
    contractEndDate: "s",
    contractDuration: "s",
  },
};

export const OrderDetailB2BLineServiceContractInfoSubscriptionSchema: ObjectSchema = {
  fields: {
    subscriptionId: "s",
    subscriptionTerm: "s",
    renewalTerm: "s",
    billingModel: "s",
    subcriptionStartDate: "s",
    subcriptionEndDate: "s",
  },
};

export const OrderDetailB2BLineServiceContractInfoLicenseInfoSchema: ObjectSchema = {
  fields: {
    licenseNumber: ["s"],
    licenseStartDate: "s",
    licenseEndDate: "s",
    description: "s",
    quantity: "s",
  },
};

export const OrderDetailB2BLineServiceContractInfoSchema: ObjectSchema = {
  fields: {
    contractInfo: OrderDetailB2BLineServiceContractInfoContractInfoSchema,
    subscriptions: OrderDetailB2BLineServiceContractInfoSubscriptionSchema,
    licenseInfo: OrderDetailB2BLineServiceContractInfoLicenseInfoSchema,
  },
};

export const OrderDetailB2BLineEstimatedDateShipShipDateRangeSchema: ObjectSchema = {
  fields: {
    startDate: "s",
    endDate: "s",
  },
};

export const OrderDetailB2BLineEstimatedDateShipSchema: ObjectSchema = {
  fields: {
    shipDateType: "s",
    shipDateRange: OrderDetailB2BLineEstimatedDateShipShipDateRangeSchema,
    shipSource: "s",
    shipDescription: "s",
    shipDate: "s",
  },
};

export const OrderDetailB2BLineEstimatedDateDeliveryDeliveryDateRangeSchema: ObjectSchema = {
  fields: {
    startDate: "s",
    endDate: "s",
  },
};

export const OrderDetailB2BLineEstimatedDateDeliverySchema: ObjectSchema = {
  fields: {
    deliveryDateType: "s",
    deliveryDateRange: OrderDetailB2BLineEstimatedDateDeliveryDeliveryDateRangeSchema,
    deliverySource: "s",
    deliveryDescription: "s",
    deliveryDate: "s",
  },
};

export const OrderDetailB2BLineEstimatedDateSchema: ObjectSchema = {
  fields: {
    ship: OrderDetailB2BLineEstimatedDateShipSchema,
    delivery: OrderDetailB2BLineEstimatedDateDeliverySchema,
  },
};

export const OrderDetailB2BLineScheduleLineSchema: ObjectSchema = {
  fields: {
    lineNumber: "s",
    scheduleLineDate: "s",
    requestedQuantity: "s",
    confirmedQuantity: "s",
    goodsIssueDate: "s",
  },
};

export const OrderDetailB2BLineMultipleShipmentDateRangeSchema: ObjectSchema = {
  fields: {
    startDate: "s",
    endDate: "s",
  },
};

export const OrderDetailB2BLineMultipleShipmentSchema: ObjectSchema = {
  fields: {
    lineNumber: "s",
    requestedQuantity: "i",
    confirmedQuantity: "i",
    dateType: "s",
    dateRange: OrderDetailB2BLineMultipleShipmentDateRangeSchema,
    source: "s",
    description: "s",
    date: "s",
    deliveryDate: "s",
  },
};

export const OrderDetailB2BLineSchema: ObjectSchema = {
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
    requestedDeliverydate: "s",
    promisedDeliveryDate: "s",
    backOrderETADate: "s",
    lineNotes: "s",
    shipmentDetails: [OrderDetailB2BLineShipmentDetailSchema],
    serviceContractInfo: OrderDetailB2BLineServiceContractInfoSchema,
    additionalAttributes: [NameValueAttributeSchema],
    links: [LinkSchema],
    estimatedDates: [OrderDetailB2BLineEstimatedDateSchema],
    scheduleLines: [OrderDetailB2BLineScheduleLineSchema],
    multipleShipments: [OrderDetailB2BLineMultipleShipmentSchema],
    defaultCarrierName: "s",
  },
};

export const OrderDetailB2BMiscellaneousChargeSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    chargeLineReference: "s",
    chargeDescription: "s",
    chargeAmount: "s",
  },
};

export const OrderDetailB2BSchema: ObjectSchema = {
  fields: {
    ingramOrderNumber: "s",
    ingramOrderDate: "s",
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
    billToInfo: OrderDetailB2BBillToInfoSchema,
    shipToInfo: OrderDetailB2BShipToInfoSchema,
    endUserInfo: OrderDetailB2BEndUserInfoSchema,
    lines: [OrderDetailB2BLineSchema],
    miscellaneousCharges: [OrderDetailB2BMiscellaneousChargeSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const OrderModifyRequestShipToInfoSchema: ObjectSchema = {
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

export const OrderModifyRequestLineSchema: ObjectSchema = {
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

export const OrderModifyRequestSchema: ObjectSchema = {
  fields: {
    notes: "s",
    shipToInfo: OrderModifyRequestShipToInfoSchema,
    lines: [OrderModifyRequestLineSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
  maxLength: { notes: 132 },
};

export const OrderModifyResponseShipToInfoSchema: ObjectSchema = {
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

export const OrderModifyResponseLineShipmentDetailSchema: ObjectSchema = {
  fields: {
    carrierCode: "s",
    carrierName: "s",
    freightAccountNumber: "s",
  },
};

export const OrderModifyResponseLineSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    ingramLineNumber: "s",
    customerLineNumber: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    quantityOrdered: "i",
    quantityConfirmed: "i",
    quantityBackOrdered: "i",
    shipmentDetails: OrderModifyResponseLineShipmentDetailSchema,
    additionalAttributes: [NameValueAttributeSchema],
    notes: "s",
  },
};

export const OrderModifyResponseRejectedLineItemSchema: ObjectSchema = {
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

export const OrderModifyResponseSchema: ObjectSchema = {
  fields: {
    ingramOrderNumber: "s",
    changeDescription: "s",
    orderModifiedDate: "s",
    customerOrderNumber: "s",
    endCustomerOrderNumber: "s",
    orderTotal: "n",
    notes: "s",
    orderSubTotal: "n",
    freightCharges: "n",
    totalTax: "n",
    orderStatus: "s",
    billToAddressId: "s",
    shipToInfo: OrderModifyResponseShipToInfoSchema,
    lines: [OrderModifyResponseLineSchema],
    rejectedLineItems: [OrderModifyResponseRejectedLineItemSchema],
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const OrderSearchResponseOrderSubOrderSchema: ObjectSchema = {
  fields: {
    subOrderNumber: "s",
    subOrderTotal: "n",
    subOrderStatus: "s",
    links: [LinkSchema],
  },
};

export const OrderSearchResponseOrderSchema: ObjectSchema = {
  fields: {
    ingramOrderNumber: "s",
    ingramOrderDate: "s",
    customerOrderNumber: "s",
    vendorSalesOrderNumber: "s",
    vendorName: "s",
    endUserCompanyName: "s",
    orderTotal: "n",
    orderStatus: "s",
    subOrders: [OrderSearchResponseOrderSubOrderSchema],
    links: LinkSchema,
  },
};

export const OrderSearchResponseSchema: ObjectSchema = {
  fields: {
    recordsFound: "i",
    pageSize: "i",
    pageNumber: "i",
    orders: [OrderSearchResponseOrderSchema],
    nextPage: "s",
    previousPage: "s",
  },
};

export const OrderStatusAsyncNotificationRequestResourceLineShipmentDetailPackageDetailSchema: ObjectSchema = {
  fields: {
    cartonNumber: "s",
    quantityInbox: "s",
    trackingNumber: "s",
  },
};

export const OrderStatusAsyncNotificationRequestResourceLineShipmentDetailSchema: ObjectSchema = {
  fields: {
    shipmentDate: "s",
    shipFromWarehouseId: "s",
    warehouseName: "s",
    carrierCode: "s",
    carrierName: "s",
    packageDetails: [OrderStatusAsyncNotificationRequestResourceLineShipmentDetailPackageDetailSchema],
  },
};

export const OrderStatusAsyncNotificationRequestResourceLineSerialNumberDetailSchema: ObjectSchema = {
  fields: {
    serialNumber: "s",
  },
};

export const OrderStatusAsyncNotificationRequestResourceLineSchema: ObjectSchema = {
  fields: {
    LineNumber: "s",
    subOrderNumber: "s",
    lineStatus: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    requestedQuantity: "s",
    shippedQuantity: "s",
    backorderedQuantity: "s",
    shipmentDetails: [OrderStatusAsyncNotificationRequestResourceLineShipmentDetailSchema],
    serialNumberDetails: [OrderStatusAsyncNotificationRequestResourceLineSerialNumberDetailSchema],
  },
};

export const OrderStatusAsyncNotificationRequestResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    orderNumber: "s",
    customerOrderNumber: "s",
    orderEntryTimeStamp: "s",
    lines: [OrderStatusAsyncNotificationRequestResourceLineSchema],
    links: [LinkSchema],
  },
};

export const OrderStatusAsyncNotificationRequestSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "s",
    eventId: "s",
    resource: [OrderStatusAsyncNotificationRequestResourceSchema],
  },
  required: ["customerOrderNumber"],
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
};

export const PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfoSchema: ObjectSchema = {
  fields: {
    quantity: "i",
    etaDate: "s",
  },
};

export const PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseSchema: ObjectSchema = {
  fields: {
    location: "s",
    warehouseId: "s",
    quantityAvailable: "i",
    quantityBackordered: "i",
    quantityBackorderedEta: "s",
    quantityOnOrder: "i",
    backOrderInfo: [PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseBackOrderInfoSchema],
  },
};

export const PriceAndAvailabilityResponseItemAvailabilitySchema: ObjectSchema = {
  fields: {
    available: "b",
    totalAvailability: "i",
    availabilityByWarehouse: [PriceAndAvailabilityResponseItemAvailabilityAvailabilityByWarehouseSchema],
  },
};

export const PriceAndAvailabilityResponseItemReserveInventoryDetailSchema: ObjectSchema = {
  fields: {
    quantityReserved: "i",
    quantityAvailable: "i",
    effectivedate: "s",
    expirydate: "s",
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

export const PriceAndAvailabilityResponseItemDiscountSpecialPricingSchema: ObjectSchema = {
  fields: {
    discountType: "s",
    specialBidNumer: "s",
    specialPricingDiscount: "n",
    specialPricingEffectiveDate: "s",
    specialPricingExpirationDate: "s",
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
    endDate: "s",
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
    billingPeriod: "n",
  },
};

export const PriceAndAvailabilityResponseItemSubscriptionPriceSubscriptionPeriodSchema: ObjectSchema = {
  fields: {
    subscriptionPeriodUnit: "s",
    subscriptionPeriod: "s",
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
    discountExpiryDate: "s",
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
    index: "n",
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
    index: "n",
    productStatusCode: "s",
    productStatusMessage: "s",
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
    isDirectship: "b",
    isDownloadable: "b",
    isDigitalType: "b",
    skuType: "s",
    hasStdSpecialPrice: "b",
    hasAcopSpecialPrice: "b",
    hasAcopQuantityBreak: "b",
    hasStdWebDiscount: "b",
    hasSpecialBid: "b",
    isExportableToCountry: "b",
    isDiscontinuedProduct: "b",
    isRefurbishedProduct: "b",
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
    height: "s",
    width: "s",
    length: "s",
    netWeight: "s",
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
    subscriptionPeriod: "s",
  },
};

export const ProductDetailResponseSubscriptionDetailBillingPeriodSchema: ObjectSchema = {
  fields: {
    billingPeriodUnit: "s",
    billingPeriod: "s",
  },
};

export const ProductDetailResponseSubscriptionDetailOptionSchema: ObjectSchema = {
  fields: {
    resourceId: "s",
    resourceName: "s",
    vendorPartNumber: "s",
    minUnits: "s",
    maxUnits: "s",
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
    productAuthorized: "s",
    description: "s",
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
    endUserRequired: "s",
    hasDiscounts: "s",
    type: "s",
    discontinued: "s",
    newProduct: "s",
    directShip: "s",
    hasWarranty: "s",
    links: [LinkSchema],
    extraDescription: "s",
    replacementSku: "s",
    authorizedToPurchase: "s",
  },
};

export const ProductSearchResponseSubscriptionCatalogPlanSubscriptionPeriodSummarySchema: ObjectSchema = {
  fields: {
    subscriptionPeriodUnit: "s",
    subscriptionPeriod: "s",
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
    numberOfPlans: "s",
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

export const QuoteCreateWebhookResponseResourceResellerInfoSchema: ObjectSchema = {
  fields: {
    contact: "s",
    companyName: "s",
    email: "s",
    phoneNumber: "s",
    customerNumber: "s",
  },
};

export const QuoteCreateWebhookResponseResourceEndUserInfoSchema: ObjectSchema = {
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

export const QuoteCreateWebhookResponseResourceProductPriceSchema: ObjectSchema = {
  fields: {
    quotePrice: "i",
    msrp: "i",
    extendedMsrp: "i",
    extendedQuotePrice: "i",
    discountOffList: "n",
  },
};

export const QuoteCreateWebhookResponseResourceProductSchema: ObjectSchema = {
  fields: {
    quoteProductGuid: "s",
    lineNumber: "s",
    quantity: "s",
    notes: "s",
    ean: "s",
    coo: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    description: "s",
    weight: "s",
    weightUom: "s",
    isSuggestionProduct: "s",
    vpnCategory: "s",
    quoteProductsSupplierPartAuxiliaryId: "s",
    vendorName: "s",
    terms: "s",
    price: QuoteCreateWebhookResponseResourceProductPriceSchema,
  },
};

export const QuoteCreateWebhookResponseResourceSchema: ObjectSchema = {
  fields: {
    eventType: "s",
    quoteName: "s",
    quoteNumber: "s",
    revision: "s",
    ingramQuoteDate: "x",
    lastModifiedDate: "x",
    ingramQuoteExpiryDate: "s",
    specialBidExpirationDate: "x",
    status: "x",
    customerNeed: "s",
    proposedSolution: "s",
    introPreamble: "s",
    purchaseInstructions: "s",
    legalTerms: "s",
    resellerInfo: QuoteCreateWebhookResponseResourceResellerInfoSchema,
    endUserInfo: QuoteCreateWebhookResponseResourceEndUserInfoSchema,
    products: [QuoteCreateWebhookResponseResourceProductSchema],
    productsCount: "i",
    extendedMsrpTotal: "i",
    quantityTotal: "i",
    extendedQuotePriceTotal: "i",
    additionalAttributes: [NameValueAttributeSchema],
  },
};

export const QuoteCreateWebhookResponseSchema: ObjectSchema = {
  fields: {
    topic: "s",
    event: "s",
    eventTimeStamp: "s",
    eventId: "s",
    resource: QuoteCreateWebhookResponseResourceSchema,
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
};

export const ReturnsCreateResponseReturnsClaimSchema: ObjectSchema = {
  fields: {
    rmaClaimId: "s",
    caseRequestNumber: "s",
    referenceNumber: "s",
    createdOn: "s",
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
    ingramLineNumber: "i",
    description: "s",
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    upc: "s",
    invoiceDate: "s",
    invoiceNumber: "s",
    customerOrderNumber: "s",
    quantity: "n",
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
    createdOn: "s",
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
    createdOn: "s",
    type: "s",
    returnReason: "s",
    referenceNumber: "s",
    estimatedTotalValue: "n",
    credit: "n",
    modifiedOn: "s",
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

export const VendorRequiredInfoRequestProductSchema: ObjectSchema = {
  fields: {
    ingramPartNumber: "s",
    vendorPartNumber: "s",
    planID: "s",
  },
};

export const VendorRequiredInfoRequestSchema: ObjectSchema = {
  fields: {
    quoteNumber: "s",
    products: [VendorRequiredInfoRequestProductSchema],
  },
};

export const VendorRequiredInforesponseItemResponseMessageSchema: ObjectSchema = {
  fields: {
    id: "s",
    traceId: "s",
    type: "s",
    message: "s",
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
    responseMessages: [VendorRequiredInforesponseItemResponseMessageSchema],
    vmfAdditionalAttributes: [VmfVriAdditionalAttributeContainerSchema],
    vriAdditionalAttributes: [VmfVriAdditionalAttributeContainerSchema],
  },
};

export const VendorRequiredInforesponseSchema: Schema = [VendorRequiredInforesponseItemSchema];
