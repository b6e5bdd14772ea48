import base64, hashlib, hmac, json, sys
request = json.load(sys.stdin)
event = json.loads(request["body"]); event = event[0] if isinstance(event, list) else event
mac = hmac.new(request["secret"].encode(), event["eventId"].encode(), hashlib.sha512).digest()
print(hmac.compare_digest(base64.b64encode(mac).decode(), request["headers"]["x-hub-signature"]))
