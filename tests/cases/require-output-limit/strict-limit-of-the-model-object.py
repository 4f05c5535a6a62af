# preset: strict
from langchain_anthropic import ChatAnthropic
from langchain_openai import ChatOpenAI
from settings import options

model = ChatOpenAI(model="gpt-4o")  # reports: require-output-limit
model.invoke("Hello")
model.invoke("Good morning")

ChatOpenAI(model="gpt-4o", max_tokens=500).invoke("Hello")
ChatOpenAI(model="gpt-4o", max_completion_tokens=500).invoke("Hello")
ChatOpenAI(model="gpt-4o", model_kwargs={"max_tokens": 500}).invoke("Hello")
ChatOpenAI(**options).invoke("Hello")
model.bind(max_tokens=500).invoke("Hello")
ChatAnthropic(model="claude-sonnet-4-5").invoke("Hello")
