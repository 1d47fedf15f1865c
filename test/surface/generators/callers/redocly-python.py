import os

from client import Client, Servers

portal = Servers.incoming_webhook(
    address=os.environ["ADDRESS"], user_id=os.environ["USER_ID"], webhook_token=os.environ["TOKEN"]
)
# Its default is 5 seconds, which a busy machine can take.
client = Client(portal, timeout=60)

found = client.mail_mailbox_get({"id": 1, "select": ["id", "email"]})
if found.data is not None:
    print(found.data["result"]["item"]["email"])

missing = client.mail_mailbox_get({"id": 404})
if missing.error is not None:
    failure = missing.error["error"]
    code: str = failure if isinstance(failure, str) else failure["code"]
    print(code)
