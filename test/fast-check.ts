import fc from 'fast-check'

// One seed: a run that fails on one machine fails on all. Another is tried with SEED=… npm test, and whatever it finds becomes a row of its own.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20260309) })

export default fc
