const { classify } = require('../clients/legacy.cjs')

exports.classifyAll = (texts) => Promise.all(texts.map((text) => classify(text))) // reports: no-unbounded-fan-out
