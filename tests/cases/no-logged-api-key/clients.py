from openai import OpenAI


class Assistant:
    def __init__(self, api_key, name):
        self.api_key = api_key
        self.name = name
        self.client = OpenAI(api_key=api_key)
        print(f"Made with {api_key}")  # reports: no-logged-api-key
        print(name, self.name)

    def tell(self):
        print(self.api_key)  # reports: no-logged-api-key
        print(self.client.api_key)  # reports: no-logged-api-key
        # What Python prints of a client is its class and its place in memory.
        print(self.client, self)
        try:
            print(self.client.responses.create(model="gpt-4o-mini", input="Hello"))
        except Exception as error:
            print(error)


local = OpenAI(api_key="ollama", base_url="http://localhost:11434/v1")
print(local.base_url)
