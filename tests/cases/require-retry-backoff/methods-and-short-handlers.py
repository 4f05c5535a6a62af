from asyncio import create_task, gather
from openai import AsyncOpenAI as Client, RateLimitError

client = Client()


class Desk:
	def __init__(self):
		self.client = Client()

	async def all(self, texts, flag):
		if flag: return await gather(*[self.client.responses.create(model="m", input=t) for t in texts])  # reports: no-unbounded-fan-out
		return await gather(  # reports: no-unbounded-fan-out
			*[
				# one for each
				self.client.responses.create(
					model="m",
					input=t,  # the text
				)
				for t in texts
			]
		)

	async def patient(self, text):
		for _ in range(3):  # reports: require-retry-backoff
			try:
				return await self.client.responses.create(model="m", input=text)
			except RateLimitError: pass
