import type { Handler } from "../http/call.js";
import { notFound } from "../http/errors.js";
import { cancel } from "../rules/order-life.js";
import { refuseInMaintenance } from "./order-maintenance.js";
import { orderOn } from "./order-modify.js";

/** DELETE /resellers/v6/orders/{orderNumber} */
export const cancelOrder: Handler = (call, workspace) => {
  const order = orderOn(call, workspace);
  refuseInMaintenance(call, workspace);
  if (!order) return notFound(call.errorId, "Order not found.");
  if (order.hold?.kind !== "customer")
    return {
      status: 405,
      body: {
        errors: [
          {
            id: call.errorId,
            type: "/errors/validation-error",
            // The service's own words.
            message: "Order can not be deleted as the order is not no hold.",
          },
        ],
      },
    };
  cancel(order, workspace, "canceled by the customer");
  return { status: 200 };
};
