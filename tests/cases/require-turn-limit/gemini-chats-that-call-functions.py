import google.generativeai as genai

from .tools import look_up

model = genai.GenerativeModel("gemini-2.0-flash", tools=[look_up])


def calls_functions_by_itself():
    chat = model.start_chat(enable_automatic_function_calling=True)
    return chat.send_message("Where is my order?").text  # reports: require-turn-limit


async def and_later():
    chat = model.start_chat(enable_automatic_function_calling=True)
    return await chat.send_message_async("Where is my order?")  # reports: require-turn-limit


def leaves_that_to_the_program():
    return model.start_chat(history=[]).send_message("Where is my order?")


def says_so():
    return model.start_chat(enable_automatic_function_calling=False).send_message("Where is my order?")


def as_told(automatic, **options):
    model.start_chat(**options).send_message("Where is my order?")
    return model.start_chat(enable_automatic_function_calling=automatic).send_message("Where is my order?")


def asks_once():
    return model.generate_content("Where is my order?")
