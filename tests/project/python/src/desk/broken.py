from openai import OpenAI

def summarise(text):
    return OpenAI().responses.create(model="gpt-5", input=text
