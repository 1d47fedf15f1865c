// In this SDK callMethod stays on the older REST and is deprecated; actions.v3 calls REST 3.0.
import { B24Hook } from "@bitrix24/b24jssdk";

const $b24 = B24Hook.fromWebhookUrl(process.env.BITRIX24_WEBHOOK);

try {
  const response = await $b24.actions.v3.call.make({
    method: "{{method}}",
    params: {{js}},
  });
  if (!response.isSuccess) throw new Error(response.getErrorMessages().join("; "));
  console.log(response.getData().result);
} catch (error) {
  console.error("Error:", error.message);
}
