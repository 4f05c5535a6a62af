import sys
import time
from openai import OpenAI, APIError

client = OpenAI()
text = sys.argv[1]
for attempt in range(3):  # reports: require-retry-backoff
    try:
        answer = client.responses.create(model="m", input=text)
        break
    except APIError as e:
        print(e, file=sys.stderr)
else:
    sys.exit("no answer")
print(answer.output_text)

tries = 0
while True:  # reports: require-retry-backoff
    try:
        answer = client.responses.create(model="m", input=text)
        break
    except APIError as e:
        tries += 1
        if tries > 3:
            sys.exit(1)

messages = []
while True:
    line = sys.stdin.readline()
    if not line:
        break
    messages.append({"role": "user", "content": line})
    print(client.chat.completions.create(model="m", messages=messages))

for line in sys.stdin:
    messages.append({"role": "user", "content": line})
    reply = client.chat.completions.create(model="m", messages=messages).choices[0].message
    messages.append(reply)
