from desk.clients.persistent import summarise_or_raise


def one(doc):
    return summarise_or_raise(doc)
