import asyncio
import discord
from openai import AsyncOpenAI
from telegram.ext import Application

client = AsyncOpenAI()
bot = discord.Client()
history = []


@bot.event
async def on_message(message):
    history.append({"role": "user", "content": message.content})
    reply = await client.chat.completions.create(model="m", messages=history)
    history.append(reply.choices[0].message)
    await message.channel.send(reply.choices[0].message.content)


async def poll(queue):
    while True:
        try:
            item = await asyncio.wait_for(queue.get(), timeout=1.0)
        except asyncio.TimeoutError:
            continue
        history.append(item)
        response = await client.chat.completions.create(model="m", messages=history)
        history.append(response.choices[0].message)


async def consumer(consumer):
    async for record in consumer:
        asyncio.create_task(client.responses.create(model="m", input=record.value))


async def socket(reader):
    while True:
        data = await reader.readline()
        if not data:
            break
        history.append(data.decode())
        response = await client.chat.completions.create(model="m", messages=history)
        history.append(response)


async def scheduled():
    while True:
        await client.responses.create(model="m", input="news?")
        await asyncio.sleep(3600)


async def running(self):
    while self.running:
        response = await client.chat.completions.create(model="m", messages=history)
        history.append(response.choices[0].message)
        await self.publish(response)
